struct Product_std140_0
{
    @align(16) sizes_0 : vec4<u32>,
    @align(16) batch_extents_0 : vec4<u32>,
    @align(16) a_batch_strides_0 : vec4<i32>,
    @align(16) b_batch_strides_0 : vec4<i32>,
    @align(16) a_row_stride_0 : i32,
    @align(4) a_column_stride_0 : i32,
    @align(8) b_row_stride_0 : i32,
    @align(4) b_column_stride_0 : i32,
    @align(16) a_offset_0 : u32,
    @align(4) b_offset_0 : u32,
    @align(8) groups_0 : u32,
    @align(4) option_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Product_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read> entryPointParams_a_data_0 : array<i32>;

@binding(2) @group(0) var<storage, read> entryPointParams_b_data_0 : array<i32>;

@binding(3) @group(0) var<storage, read_write> entryPointParams_out_0 : array<i32>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Product_std140_0,
};

@binding(4) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(5) @group(0) var<storage, read> entryPointParams_a_data_1 : array<vec2<u32>>;

@binding(6) @group(0) var<storage, read> entryPointParams_b_data_1 : array<vec2<u32>>;

@binding(7) @group(0) var<storage, read_write> entryPointParams_out_1 : array<vec2<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Product_std140_0,
};

@binding(8) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(9) @group(0) var<storage, read> entryPointParams_a_data_2 : array<vec2<u32>>;

@binding(10) @group(0) var<storage, read> entryPointParams_b_data_2 : array<vec2<u32>>;

@binding(11) @group(0) var<storage, read_write> entryPointParams_out_2 : array<vec2<u32>>;

var<private> opaque_zero_0 : u32;

fn batch_place_0( batch_0 : u32,  extents_0 : vec4<u32>,  strides_0 : vec4<i32>) -> i32
{
    var _S1 : u32 = extents_0.w;
    var _S2 : u32 = batch_0 % _S1;
    var at_0 : i32 = i32(_S2) * strides_0.w;
    var rest_0 : u32 = batch_0 / _S1;
    var _S3 : u32 = extents_0.z;
    var _S4 : u32 = rest_0 % _S3;
    var at_1 : i32 = at_0 + i32(_S4) * strides_0.z;
    var rest_1 : u32 = rest_0 / _S3;
    var _S5 : u32 = extents_0.y;
    var _S6 : u32 = rest_1 % _S5;
    var _S7 : i32 = at_1 + i32(_S6) * strides_0.y;
    var _S8 : u32 = rest_1 / _S5;
    return _S7 + i32(_S8) * strides_0.x;
}

@compute
@workgroup_size(256, 1, 1)
fn matmul_i32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
{
    opaque_zero_0 = ((entryPointParams_0.p_0.groups_0) >> (u32(30)));
    var _S9 : u32 = entryPointParams_0.p_0.sizes_0.x * entryPointParams_0.p_0.sizes_0.y;
    var i_0 : u32 = gid_0.x * u32(256) + lid_0.x;
    for(;;)
    {
        if(i_0 < (_S9 * entryPointParams_0.p_0.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        var batch_1 : u32 = i_0 / _S9;
        var _S10 : u32 = i_0 % _S9;
        var row_0 : u32 = _S10 / entryPointParams_0.p_0.sizes_0.y;
        var column_0 : u32 = i_0 % entryPointParams_0.p_0.sizes_0.y;
        var _S11 : i32 = i32(entryPointParams_0.p_0.a_offset_0);
        var _S12 : i32 = batch_place_0(batch_1, entryPointParams_0.p_0.batch_extents_0, entryPointParams_0.p_0.a_batch_strides_0);
        var _S13 : i32 = _S11 + _S12 + i32(row_0) * entryPointParams_0.p_0.a_row_stride_0;
        var _S14 : i32 = i32(entryPointParams_0.p_0.b_offset_0);
        var _S15 : i32 = batch_place_0(batch_1, entryPointParams_0.p_0.batch_extents_0, entryPointParams_0.p_0.b_batch_strides_0);
        var _S16 : i32 = _S14 + _S15 + i32(column_0) * entryPointParams_0.p_0.b_column_stride_0;
        var sum_0 : i32 = i32(0);
        var k_0 : u32 = u32(0);
        for(;;)
        {
            if(k_0 < (entryPointParams_0.p_0.sizes_0.z))
            {
            }
            else
            {
                break;
            }
            var _S17 : i32 = i32(k_0);
            var _S18 : i32 = sum_0 + entryPointParams_a_data_0[u32(_S13 + _S17 * entryPointParams_0.p_0.a_column_stride_0)] * entryPointParams_b_data_0[u32(_S16 + _S17 * entryPointParams_0.p_0.b_row_stride_0)];
            var k_1 : u32 = k_0 + u32(1);
            sum_0 = _S18;
            k_0 = k_1;
        }
        entryPointParams_out_0[i_0] = sum_0;
        i_0 = i_0 + entryPointParams_0.p_0.groups_0 * u32(256);
    }
    return;
}

fn full_product_0( x_0 : u32,  y_0 : u32) -> vec2<u32>
{
    var x_low_0 : u32 = (x_0 & (u32(65535)));
    var x_high_0 : u32 = (x_0 >> (u32(16)));
    var y_low_0 : u32 = (y_0 & (u32(65535)));
    var y_high_0 : u32 = (y_0 >> (u32(16)));
    var low_0 : u32 = x_low_0 * y_low_0;
    var middle_0 : u32 = x_high_0 * y_low_0 + ((low_0 >> (u32(16))));
    var other_0 : u32 = x_low_0 * y_high_0 + ((middle_0 & (u32(65535))));
    return vec2<u32>((((other_0 << (u32(16)))) | (((low_0 & (u32(65535)))))), x_high_0 * y_high_0 + ((middle_0 >> (u32(16)))) + ((other_0 >> (u32(16)))));
}

fn product_wide_0( x_1 : vec2<u32>,  y_1 : vec2<u32>) -> vec2<u32>
{
    var _S19 : u32 = x_1.x;
    var _S20 : u32 = y_1.x;
    var low_1 : vec2<u32> = full_product_0(_S19, _S20);
    return vec2<u32>(low_1.x, low_1.y + _S19 * y_1.y + x_1.y * _S20);
}

fn sum_wide_0( x_2 : vec2<u32>,  y_2 : vec2<u32>) -> vec2<u32>
{
    var _S21 : u32 = x_2.x;
    var low_2 : u32 = _S21 + y_2.x;
    var _S22 : u32 = x_2.y + y_2.y;
    var _S23 : i32;
    if(low_2 < _S21)
    {
        _S23 = i32(1);
    }
    else
    {
        _S23 = i32(0);
    }
    return vec2<u32>(low_2, _S22 + u32(_S23));
}

@compute
@workgroup_size(256, 1, 1)
fn matmul_i64(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
{
    opaque_zero_0 = ((entryPointParams_1.p_1.groups_0) >> (u32(30)));
    var _S24 : u32 = entryPointParams_1.p_1.sizes_0.x * entryPointParams_1.p_1.sizes_0.y;
    var i_1 : u32 = gid_1.x * u32(256) + lid_1.x;
    for(;;)
    {
        if(i_1 < (_S24 * entryPointParams_1.p_1.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        var batch_2 : u32 = i_1 / _S24;
        var _S25 : u32 = i_1 % _S24;
        var row_1 : u32 = _S25 / entryPointParams_1.p_1.sizes_0.y;
        var column_1 : u32 = i_1 % entryPointParams_1.p_1.sizes_0.y;
        var _S26 : i32 = i32(entryPointParams_1.p_1.a_offset_0);
        var _S27 : i32 = batch_place_0(batch_2, entryPointParams_1.p_1.batch_extents_0, entryPointParams_1.p_1.a_batch_strides_0);
        var _S28 : i32 = _S26 + _S27 + i32(row_1) * entryPointParams_1.p_1.a_row_stride_0;
        var _S29 : i32 = i32(entryPointParams_1.p_1.b_offset_0);
        var _S30 : i32 = batch_place_0(batch_2, entryPointParams_1.p_1.batch_extents_0, entryPointParams_1.p_1.b_batch_strides_0);
        var _S31 : i32 = _S29 + _S30 + i32(column_1) * entryPointParams_1.p_1.b_column_stride_0;
        var sum_1 : vec2<u32> = vec2<u32>(u32(0), u32(0));
        var k_2 : u32 = u32(0);
        for(;;)
        {
            if(k_2 < (entryPointParams_1.p_1.sizes_0.z))
            {
            }
            else
            {
                break;
            }
            var _S32 : i32 = i32(k_2);
            var _S33 : vec2<u32> = sum_wide_0(sum_1, product_wide_0(entryPointParams_a_data_1[u32(_S28 + _S32 * entryPointParams_1.p_1.a_column_stride_0)], entryPointParams_b_data_1[u32(_S31 + _S32 * entryPointParams_1.p_1.b_row_stride_0)]));
            var k_3 : u32 = k_2 + u32(1);
            sum_1 = _S33;
            k_2 = k_3;
        }
        entryPointParams_out_1[i_1] = sum_1;
        i_1 = i_1 + entryPointParams_1.p_1.groups_0 * u32(256);
    }
    return;
}

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

struct WidePart_0
{
     value_1 : df_0,
     exponent_0 : i32,
};

fn nothing_0() -> WidePart_0
{
    var part_0 : WidePart_0;
    part_0.value_1 = wide_0(0.0f);
    part_0.exponent_0 = i32(-2000);
    return part_0;
}

struct ComplexSum_0
{
     real_0 : WidePart_0,
     imaginary_0 : WidePart_0,
     excess_0 : vec2<f32>,
};

fn empty_sum_0() -> ComplexSum_0
{
    var sum_2 : ComplexSum_0;
    var _S34 : WidePart_0 = nothing_0();
    sum_2.real_0 = _S34;
    sum_2.imaginary_0 = _S34;
    sum_2.excess_0 = vec2<f32>(0.0f, 0.0f);
    return sum_2;
}

fn floats_of_0( x_3 : vec2<u32>) -> vec2<f32>
{
    return vec2<f32>((bitcast<f32>((x_3.x))), (bitcast<f32>((x_3.y))));
}

fn is_bad_0( value_2 : f32) -> bool
{
    return (((bitcast<u32>((value_2))) & (u32(2139095040)))) == u32(2139095040);
}

fn is_bad_1( x_4 : vec2<f32>) -> bool
{
    var _S35 : bool;
    if(is_bad_0(x_4.x))
    {
        _S35 = true;
    }
    else
    {
        _S35 = is_bad_0(x_4.y);
    }
    return _S35;
}

fn with_sign_0( x_5 : f32,  sign_0 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_5))) | ((((bitcast<u32>((sign_0))) & (u32(2147483648)))))))));
}

fn sign_or_infinite_0( x_6 : f32) -> f32
{
    var _S36 : bool;
    if(is_bad_0(x_6))
    {
        _S36 = true;
    }
    else
    {
        _S36 = (((bitcast<u32>((x_6))) & (u32(2147483647)))) == u32(0);
    }
    if(_S36)
    {
        return x_6;
    }
    return with_sign_0(1.0f, x_6);
}

fn extremes_of_0( x_7 : vec2<f32>) -> vec2<f32>
{
    return vec2<f32>(sign_or_infinite_0(x_7.x), sign_or_infinite_0(x_7.y));
}

fn mantissa_of_0( x_8 : f32) -> f32
{
    return (bitcast<f32>((((((bitcast<u32>((x_8))) & (u32(2155872255)))) | (u32(1065353216))))));
}

fn exponent_of_0( x_9 : f32) -> i32
{
    return i32(((((bitcast<u32>((x_9))) >> (u32(23)))) & (u32(255)))) - i32(127);
}

struct Part_0
{
     value_3 : f32,
     exponent_1 : i32,
};

fn part_of_0( x_10 : f32) -> Part_0
{
    var pattern_0 : u32 = ((bitcast<u32>((x_10))) & (u32(2147483647)));
    var size_0 : f32 = f32(pattern_0);
    var is_subnormal_0 : bool = pattern_0 < u32(8388608);
    var part_1 : Part_0;
    var _S37 : bool = pattern_0 == u32(0);
    var _S38 : f32;
    if(_S37)
    {
        _S38 = x_10;
    }
    else
    {
        if(is_subnormal_0)
        {
            _S38 = with_sign_0(size_0, x_10);
        }
        else
        {
            _S38 = x_10;
        }
        _S38 = mantissa_of_0(_S38);
    }
    part_1.value_3 = _S38;
    var _S39 : i32;
    if(_S37)
    {
        _S39 = i32(-2000);
    }
    else
    {
        if(is_subnormal_0)
        {
            _S39 = exponent_of_0(size_0) - i32(149);
        }
        else
        {
            _S39 = exponent_of_0(x_10);
        }
    }
    part_1.exponent_1 = _S39;
    return part_1;
}

fn rounded_0( value_4 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((value_4))) ^ (opaque_zero_0)))));
}

fn upper_half_0( value_5 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((value_5))) & (u32(4294963200))))));
}

fn two_product_0( a_0 : f32,  b_0 : f32) -> df_0
{
    var _S40 : f32 = rounded_0(a_0 * b_0);
    var _S41 : f32 = upper_half_0(a_0);
    var _S42 : f32 = upper_half_0(b_0);
    var _S43 : f32 = rounded_0(a_0 - _S41);
    var _S44 : f32 = rounded_0(b_0 - _S42);
    return pair_of_0(_S40, rounded_0(rounded_0(rounded_0(rounded_0(_S41 * _S42) - _S40) + rounded_0(_S41 * _S44)) + rounded_0(_S43 * _S42)) + rounded_0(_S43 * _S44));
}

fn product_of_0( a_1 : Part_0,  b_1 : Part_0) -> WidePart_0
{
    var product_0 : WidePart_0;
    product_0.value_1 = two_product_0(a_1.value_3, b_1.value_3);
    product_0.exponent_0 = a_1.exponent_1 + b_1.exponent_1;
    return product_0;
}

fn neg_0( a_2 : df_0) -> df_0
{
    return pair_of_0(- a_2.hi_0, - a_2.lo_0);
}

fn negated_0( a_3 : WidePart_0) -> WidePart_0
{
    var negative_0 : WidePart_0 = a_3;
    negative_0.value_1 = neg_0(a_3.value_1);
    return negative_0;
}

fn power_of_two_0( exponent_2 : i32) -> f32
{
    return (bitcast<f32>(((u32(exponent_2 + i32(127)) << (u32(23))))));
}

fn scaled_0( a_4 : df_0,  power_0 : f32) -> df_0
{
    return pair_of_0(a_4.hi_0 * power_0, a_4.lo_0 * power_0);
}

fn two_sum_0( a_5 : f32,  b_2 : f32) -> df_0
{
    var _S45 : f32 = rounded_0(a_5 + b_2);
    var _S46 : f32 = rounded_0(_S45 - a_5);
    return pair_of_0(_S45, rounded_0(a_5 - rounded_0(_S45 - _S46)) + rounded_0(b_2 - _S46));
}

fn fast_two_sum_0( a_6 : f32,  b_3 : f32) -> df_0
{
    var _S47 : f32 = rounded_0(a_6 + b_3);
    return pair_of_0(_S47, b_3 - rounded_0(_S47 - a_6));
}

fn x2B_0( a_7 : df_0,  b_4 : df_0) -> df_0
{
    var _S48 : df_0 = two_sum_0(a_7.hi_0, b_4.hi_0);
    var _S49 : df_0 = two_sum_0(a_7.lo_0, b_4.lo_0);
    var _S50 : df_0 = fast_two_sum_0(_S48.hi_0, rounded_0(_S48.lo_0 + _S49.hi_0));
    return fast_two_sum_0(_S50.hi_0, rounded_0(_S49.lo_0 + _S50.lo_0));
}

fn sum_of_0( a_8 : WidePart_0,  b_5 : WidePart_0) -> WidePart_0
{
    var sum_3 : WidePart_0;
    var _S51 : i32 = max(a_8.exponent_0, b_5.exponent_0);
    sum_3.exponent_0 = _S51;
    sum_3.value_1 = x2B_0(scaled_0(a_8.value_1, power_of_two_0(max(a_8.exponent_0 - _S51, i32(-100)))), scaled_0(b_5.value_1, power_of_two_0(max(b_5.exponent_0 - _S51, i32(-100)))));
    return sum_3;
}

fn rounded_once_0( a_9 : WidePart_0) -> f32
{
    var _S52 : i32 = clamp(a_9.exponent_0, i32(-360), i32(360));
    var k_4 : u32 = u32(0);
    var left_0 : i32 = _S52;
    var x_11 : f32 = a_9.value_1.hi_0;
    for(;;)
    {
        if(k_4 < u32(3))
        {
        }
        else
        {
            break;
        }
        var step_0 : i32 = clamp(left_0, i32(-120), i32(120));
        var x_12 : f32 = x_11 * power_of_two_0(step_0);
        var left_1 : i32 = left_0 - step_0;
        k_4 = k_4 + u32(1);
        left_0 = left_1;
        x_11 = x_12;
    }
    return x_11;
}

fn product_1( x_13 : vec2<f32>,  y_3 : vec2<f32>) -> vec2<f32>
{
    var _S53 : bool;
    if(is_bad_1(x_13))
    {
        _S53 = true;
    }
    else
    {
        _S53 = is_bad_1(y_3);
    }
    if(_S53)
    {
        var u_0 : vec2<f32> = extremes_of_0(x_13);
        var v_0 : vec2<f32> = extremes_of_0(y_3);
        var _S54 : f32 = u_0.x;
        var _S55 : f32 = v_0.x;
        var _S56 : f32 = u_0.y;
        var _S57 : f32 = v_0.y;
        return vec2<f32>(_S54 * _S55 - _S56 * _S57, _S54 * _S57 + _S56 * _S55);
    }
    var a_10 : Part_0 = part_of_0(x_13.x);
    var b_6 : Part_0 = part_of_0(x_13.y);
    var c_0 : Part_0 = part_of_0(y_3.x);
    var d_0 : Part_0 = part_of_0(y_3.y);
    return vec2<f32>(rounded_once_0(sum_of_0(product_of_0(a_10, c_0), negated_0(product_of_0(b_6, d_0)))), rounded_once_0(sum_of_0(product_of_0(a_10, d_0), product_of_0(b_6, c_0))));
}

fn is_zero_0( a_11 : df_0) -> bool
{
    return (a_11.hi_0) == 0.0f;
}

fn total_of_0( a_12 : WidePart_0,  b_7 : WidePart_0) -> WidePart_0
{
    if(is_zero_0(a_12.value_1))
    {
        return b_7;
    }
    if(is_zero_0(b_7.value_1))
    {
        return a_12;
    }
    return sum_of_0(a_12, b_7);
}

fn with_term_0( sum_4 : ComplexSum_0,  a_13 : vec2<u32>,  b_8 : vec2<u32>) -> ComplexSum_0
{
    var x_14 : vec2<f32> = floats_of_0(a_13);
    var y_4 : vec2<f32> = floats_of_0(b_8);
    var longer_0 : ComplexSum_0 = sum_4;
    var _S58 : bool;
    if(is_bad_1(x_14))
    {
        _S58 = true;
    }
    else
    {
        _S58 = is_bad_1(y_4);
    }
    if(_S58)
    {
        longer_0.excess_0 = longer_0.excess_0 + product_1(x_14, y_4);
        return longer_0;
    }
    var p_3 : Part_0 = part_of_0(x_14.x);
    var q_0 : Part_0 = part_of_0(x_14.y);
    var r_0 : Part_0 = part_of_0(y_4.x);
    var s_0 : Part_0 = part_of_0(y_4.y);
    longer_0.real_0 = total_of_0(sum_4.real_0, total_of_0(product_of_0(p_3, r_0), negated_0(product_of_0(q_0, s_0))));
    longer_0.imaginary_0 = total_of_0(sum_4.imaginary_0, total_of_0(product_of_0(p_3, s_0), product_of_0(q_0, r_0)));
    return longer_0;
}

fn bits_of_0( x_15 : vec2<f32>) -> vec2<u32>
{
    return vec2<u32>((bitcast<u32>((x_15.x))), (bitcast<u32>((x_15.y))));
}

fn bits_of_1( sum_5 : ComplexSum_0) -> vec2<u32>
{
    var _S59 : vec2<f32>;
    if(is_bad_1(sum_5.excess_0))
    {
        _S59 = sum_5.excess_0;
    }
    else
    {
        _S59 = vec2<f32>(rounded_once_0(sum_5.real_0), rounded_once_0(sum_5.imaginary_0));
    }
    return bits_of_0(_S59);
}

@compute
@workgroup_size(256, 1, 1)
fn matmul_complex64(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
{
    opaque_zero_0 = ((entryPointParams_2.p_2.groups_0) >> (u32(30)));
    var _S60 : u32 = entryPointParams_2.p_2.sizes_0.x * entryPointParams_2.p_2.sizes_0.y;
    var i_2 : u32 = gid_2.x * u32(256) + lid_2.x;
    for(;;)
    {
        if(i_2 < (_S60 * entryPointParams_2.p_2.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        var batch_3 : u32 = i_2 / _S60;
        var _S61 : u32 = i_2 % _S60;
        var row_2 : u32 = _S61 / entryPointParams_2.p_2.sizes_0.y;
        var column_2 : u32 = i_2 % entryPointParams_2.p_2.sizes_0.y;
        var _S62 : i32 = i32(entryPointParams_2.p_2.a_offset_0);
        var _S63 : i32 = batch_place_0(batch_3, entryPointParams_2.p_2.batch_extents_0, entryPointParams_2.p_2.a_batch_strides_0);
        var _S64 : i32 = _S62 + _S63 + i32(row_2) * entryPointParams_2.p_2.a_row_stride_0;
        var _S65 : i32 = i32(entryPointParams_2.p_2.b_offset_0);
        var _S66 : i32 = batch_place_0(batch_3, entryPointParams_2.p_2.batch_extents_0, entryPointParams_2.p_2.b_batch_strides_0);
        var _S67 : i32 = _S65 + _S66 + i32(column_2) * entryPointParams_2.p_2.b_column_stride_0;
        var sum_6 : ComplexSum_0 = empty_sum_0();
        var k_5 : u32 = u32(0);
        for(;;)
        {
            if(k_5 < (entryPointParams_2.p_2.sizes_0.z))
            {
            }
            else
            {
                break;
            }
            var _S68 : i32 = i32(k_5);
            var _S69 : ComplexSum_0 = with_term_0(sum_6, entryPointParams_a_data_2[u32(_S64 + _S68 * entryPointParams_2.p_2.a_column_stride_0)], entryPointParams_b_data_2[u32(_S67 + _S68 * entryPointParams_2.p_2.b_row_stride_0)]);
            var k_6 : u32 = k_5 + u32(1);
            sum_6 = _S69;
            k_5 = k_6;
        }
        entryPointParams_out_2[i_2] = bits_of_1(sum_6);
        i_2 = i_2 + entryPointParams_2.p_2.groups_0 * u32(256);
    }
    return;
}


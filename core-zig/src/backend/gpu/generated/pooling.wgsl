struct Pool_std140_0
{
    @align(16) extent_0 : vec2<u32>,
    @align(8) places_0 : vec2<u32>,
    @align(16) kernel_0 : vec2<u32>,
    @align(8) stride_0 : vec2<u32>,
    @align(16) padding_0 : vec2<u32>,
    @align(8) count_0 : u32,
    @align(4) first_offset_0 : u32,
    @align(16) second_offset_0 : u32,
    @align(4) exclude_padding_0 : u32,
    @align(8) lanes_0 : u32,
    @align(4) reserved_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Pool_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read> entryPointParams_x_data_0 : array<f32>;

@binding(2) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

@binding(3) @group(0) var<storage, read_write> entryPointParams_indices_0 : array<vec2<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Pool_std140_0,
};

@binding(4) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(5) @group(0) var<storage, read> entryPointParams_x_data_1 : array<f32>;

@binding(6) @group(0) var<storage, read_write> entryPointParams_out_1 : array<f32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Pool_std140_0,
};

@binding(7) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(8) @group(0) var<storage, read> entryPointParams_gradient_0 : array<f32>;

@binding(9) @group(0) var<storage, read> entryPointParams_indices_1 : array<vec2<u32>>;

@binding(10) @group(0) var<storage, read_write> entryPointParams_out_2 : array<f32>;

struct Covered_0
{
     plane_0 : u32,
     begin_0 : vec2<u32>,
     end_0 : vec2<u32>,
};

fn covered_by_0( p_3 : ptr<function, Pool_std140_0>,  i_0 : u32) -> Covered_0
{
    var _S1 : u32 = (*p_3).places_0.y;
    var places_1 : u32 = (*p_3).places_0.x * _S1;
    var _S2 : u32 = i_0 % places_1;
    var _S3 : u32 = _S2 / _S1;
    var _S4 : u32 = i_0 % _S1;
    var first_0 : vec2<u32> = vec2<u32>(_S3, _S4) * (*p_3).stride_0;
    var end_1 : vec2<u32> = first_0 + (*p_3).kernel_0;
    var covered_0 : Covered_0;
    var _S5 : u32 = i_0 / places_1;
    covered_0.plane_0 = _S5 * (*p_3).extent_0.x * (*p_3).extent_0.y;
    covered_0.begin_0 = max(first_0, (*p_3).padding_0) - (*p_3).padding_0;
    covered_0.end_0 = min(max(end_1, (*p_3).padding_0) - (*p_3).padding_0, (*p_3).extent_0);
    return covered_0;
}

fn is_nan_0( x_0 : f32) -> bool
{
    return (((bitcast<u32>((x_0))) & (u32(2147483647)))) > u32(2139095040);
}

@compute
@workgroup_size(256, 1, 1)
fn max_pool2d_f32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
{
    var i_1 : u32 = gid_0.x * u32(256) + lid_0.x;
    for(;;)
    {
        if(i_1 < (entryPointParams_0.p_0.count_0))
        {
        }
        else
        {
            break;
        }
        var _S6 : Pool_std140_0 = entryPointParams_0.p_0;
        var _S7 : Covered_0 = covered_by_0(&(_S6), i_1);
        var _S8 : u32 = _S7.begin_0.x;
        var _S9 : u32 = _S7.begin_0.y;
        var best_at_0 : u32 = _S8 * entryPointParams_0.p_0.extent_0.y + _S9;
        var best_0 : f32 = entryPointParams_x_data_0[entryPointParams_0.p_0.first_offset_0 + _S7.plane_0 + best_at_0];
        var best_at_1 : u32 = best_at_0;
        var y_0 : u32 = _S8;
        for(;;)
        {
            if(y_0 < (_S7.end_0.x))
            {
            }
            else
            {
                break;
            }
            var best_1 : f32 = best_0;
            var best_at_2 : u32 = best_at_1;
            var x_1 : u32 = _S9;
            for(;;)
            {
                if(x_1 < (_S7.end_0.y))
                {
                }
                else
                {
                    break;
                }
                var value_0 : f32 = entryPointParams_x_data_0[entryPointParams_0.p_0.first_offset_0 + _S7.plane_0 + y_0 * entryPointParams_0.p_0.extent_0.y + x_1];
                var _S10 : bool;
                if(is_nan_0(value_0))
                {
                    _S10 = true;
                }
                else
                {
                    if(!is_nan_0(best_1))
                    {
                        _S10 = value_0 > best_1;
                    }
                    else
                    {
                        _S10 = false;
                    }
                }
                if(_S10)
                {
                    var _S11 : u32 = y_0 * entryPointParams_0.p_0.extent_0.y + x_1;
                    best_1 = value_0;
                    best_at_2 = _S11;
                }
                x_1 = x_1 + u32(1);
            }
            var y_1 : u32 = y_0 + u32(1);
            best_0 = best_1;
            best_at_1 = best_at_2;
            y_0 = y_1;
        }
        entryPointParams_out_0[i_1] = best_0;
        entryPointParams_indices_0[i_1] = vec2<u32>(best_at_1, u32(0));
        i_1 = i_1 + entryPointParams_0.p_0.lanes_0;
    }
    return;
}

fn is_normal_0( x_2 : f32) -> bool
{
    var exponent_0 : u32 = ((((bitcast<u32>((x_2))) >> (u32(23)))) & (u32(255)));
    var _S12 : bool;
    if(exponent_0 != u32(0))
    {
        _S12 = exponent_0 != u32(255);
    }
    else
    {
        _S12 = false;
    }
    return _S12;
}

fn mantissa_of_0( x_3 : f32) -> f32
{
    return (bitcast<f32>((((((bitcast<u32>((x_3))) & (u32(2155872255)))) | (u32(1065353216))))));
}

fn leading_half_0( x_4 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_4))) & (u32(4294963200))))));
}

fn leading_11_bits_0( x_5 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_5))) & (u32(4294959104))))));
}

fn exact_product_0( x_6 : f32,  y_2 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_6 * y_2))) & (u32(4294967294))))));
}

fn residual_0( a_0 : f32,  x_7 : f32,  y_3 : f32) -> f32
{
    var x_high_0 : f32 = leading_half_0(x_7);
    var y_high_0 : f32 = leading_11_bits_0(y_3);
    return a_0 - exact_product_0(x_high_0, y_high_0) - (x_high_0 * (y_3 - y_high_0) + (x_7 - x_high_0) * y_3);
}

fn exponent_of_0( x_8 : f32) -> i32
{
    return i32(((((bitcast<u32>((x_8))) >> (u32(23)))) & (u32(255)))) - i32(127);
}

fn power_of_two_0( n_0 : i32) -> f32
{
    return (bitcast<f32>(((u32(n_0 + i32(127)) << (u32(23))))));
}

fn scaled_0( x_9 : f32,  n_1 : i32) -> f32
{
    var first_1 : i32 = n_1 / i32(2);
    return x_9 * power_of_two_0(first_1) * power_of_two_0(n_1 - first_1);
}

fn divided_0( x_10 : f32,  y_4 : f32) -> f32
{
    var _S13 : bool;
    if(!is_normal_0(x_10))
    {
        _S13 = true;
    }
    else
    {
        _S13 = !is_normal_0(y_4);
    }
    if(_S13)
    {
        return x_10 / y_4;
    }
    var m_0 : f32 = mantissa_of_0(x_10);
    var d_0 : f32 = mantissa_of_0(y_4);
    var q_0 : f32 = m_0 / d_0;
    return scaled_0(q_0 + residual_0(m_0, q_0, d_0) / d_0, exponent_of_0(x_10) - exponent_of_0(y_4));
}

@compute
@workgroup_size(256, 1, 1)
fn avg_pool2d_f32(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
{
    var _S14 : vec2<u32>;
    var i_2 : u32 = gid_1.x * u32(256) + lid_1.x;
    for(;;)
    {
        if(i_2 < (entryPointParams_1.p_1.count_0))
        {
        }
        else
        {
            break;
        }
        var _S15 : Pool_std140_0 = entryPointParams_1.p_1;
        var _S16 : Covered_0 = covered_by_0(&(_S15), i_2);
        var y_5 : u32 = _S16.begin_0.x;
        var sum_0 : f32 = 0.0f;
        for(;;)
        {
            _S14 = _S16.end_0;
            if(y_5 < (_S16.end_0.x))
            {
            }
            else
            {
                break;
            }
            var x_11 : u32 = _S16.begin_0.y;
            for(;;)
            {
                if(x_11 < (_S16.end_0.y))
                {
                }
                else
                {
                    break;
                }
                var sum_1 : f32 = sum_0 + entryPointParams_x_data_1[entryPointParams_1.p_1.first_offset_0 + _S16.plane_0 + y_5 * entryPointParams_1.p_1.extent_0.y + x_11];
                x_11 = x_11 + u32(1);
                sum_0 = sum_1;
            }
            y_5 = y_5 + u32(1);
        }
        var size_0 : vec2<u32>;
        if((entryPointParams_1.p_1.exclude_padding_0) != u32(0))
        {
            size_0 = _S14 - _S16.begin_0;
        }
        else
        {
            size_0 = entryPointParams_1.p_1.kernel_0;
        }
        entryPointParams_out_1[i_2] = divided_0(sum_0, f32(size_0.x * size_0.y));
        i_2 = i_2 + entryPointParams_1.p_1.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn max_pool2d_gradient_f32(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
{
    var _S17 : u32 = entryPointParams_2.p_2.extent_0.x * entryPointParams_2.p_2.extent_0.y;
    var _S18 : u32 = entryPointParams_2.p_2.places_0.x * entryPointParams_2.p_2.places_0.y;
    var i_3 : u32 = gid_2.x * u32(256) + lid_2.x;
    for(;;)
    {
        if(i_3 < (entryPointParams_2.p_2.count_0))
        {
        }
        else
        {
            break;
        }
        var _S19 : u32 = i_3 % _S17;
        var _S20 : u32 = _S19 / entryPointParams_2.p_2.extent_0.y;
        var _S21 : u32 = i_3 % entryPointParams_2.p_2.extent_0.y;
        var padded_0 : vec2<u32> = vec2<u32>(_S20, _S21) + entryPointParams_2.p_2.padding_0;
        var _S22 : vec2<u32> = vec2<u32>(u32(1));
        var begin_1 : vec2<u32> = (max(padded_0 + _S22, entryPointParams_2.p_2.kernel_0) - entryPointParams_2.p_2.kernel_0 + entryPointParams_2.p_2.stride_0 - _S22) / entryPointParams_2.p_2.stride_0;
        var _S23 : vec2<u32> = padded_0 / entryPointParams_2.p_2.stride_0;
        var _S24 : vec2<u32> = min(_S23 + _S22, entryPointParams_2.p_2.places_0);
        var y_6 : u32 = begin_1.x;
        var sum_2 : f32 = 0.0f;
        for(;;)
        {
            if(y_6 < (_S24.x))
            {
            }
            else
            {
                break;
            }
            var x_12 : u32 = begin_1.y;
            var sum_3 : f32 = sum_2;
            for(;;)
            {
                if(x_12 < (_S24.y))
                {
                }
                else
                {
                    break;
                }
                var _S25 : u32 = i_3 / _S17;
                var at_0 : u32 = _S25 * _S18 + y_6 * entryPointParams_2.p_2.places_0.y + x_12;
                var chosen_0 : vec2<u32> = entryPointParams_indices_1[entryPointParams_2.p_2.second_offset_0 + at_0];
                var _S26 : bool;
                if((chosen_0.x) == _S19)
                {
                    _S26 = (chosen_0.y) == u32(0);
                }
                else
                {
                    _S26 = false;
                }
                if(_S26)
                {
                    sum_3 = sum_3 + entryPointParams_gradient_0[entryPointParams_2.p_2.first_offset_0 + at_0];
                }
                x_12 = x_12 + u32(1);
            }
            y_6 = y_6 + u32(1);
            sum_2 = sum_3;
        }
        entryPointParams_out_2[i_3] = sum_2;
        i_3 = i_3 + entryPointParams_2.p_2.lanes_0;
    }
    return;
}


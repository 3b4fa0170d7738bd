struct Fourier_std140_0
{
    @align(16) extents_0 : vec4<u32>,
    @align(16) strides_0 : vec4<i32>,
    @align(16) count_0 : u32,
    @align(4) offset_0 : u32,
    @align(8) lanes_0 : u32,
    @align(4) length_0 : u32,
    @align(16) source_length_0 : u32,
    @align(4) part_0 : u32,
    @align(8) radix_0 : u32,
    @align(4) stride_0 : u32,
    @align(16) factor_0 : f32,
    @align(4) factor_low_0 : f32,
    @align(8) sign_in_0 : f32,
    @align(4) sign_out_0 : f32,
    @align(16) zero_0 : u32,
    @align(4) reserved_0_0 : u32,
    @align(8) reserved_1_0 : u32,
    @align(4) reserved_2_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Fourier_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read> entryPointParams_source_0 : array<f32>;

@binding(2) @group(0) var<storage, read_write> entryPointParams_out_0 : array<vec4<f32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Fourier_std140_0,
};

@binding(3) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(4) @group(0) var<storage, read> entryPointParams_source_1 : array<vec2<u32>>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_out_1 : array<vec4<f32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Fourier_std140_0,
};

@binding(6) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(7) @group(0) var<storage, read> entryPointParams_source_2 : array<vec4<f32>>;

@binding(8) @group(0) var<storage, read> entryPointParams_roots_0 : array<vec4<f32>>;

@binding(9) @group(0) var<storage, read_write> entryPointParams_out_2 : array<vec4<f32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Fourier_std140_0,
};

@binding(10) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(11) @group(0) var<storage, read> entryPointParams_source_3 : array<vec4<f32>>;

@binding(12) @group(0) var<storage, read> entryPointParams_factors_0 : array<vec4<f32>>;

@binding(13) @group(0) var<storage, read_write> entryPointParams_out_3 : array<vec4<f32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Fourier_std140_0,
};

@binding(14) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(15) @group(0) var<storage, read> entryPointParams_source_4 : array<vec4<f32>>;

@binding(16) @group(0) var<storage, read_write> entryPointParams_out_4 : array<vec2<u32>>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Fourier_std140_0,
};

@binding(17) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(18) @group(0) var<storage, read> entryPointParams_source_5 : array<vec4<f32>>;

@binding(19) @group(0) var<storage, read_write> entryPointParams_out_5 : array<f32>;

fn position_0( index_0 : u32,  extents_1 : vec4<u32>,  strides_1 : vec4<i32>,  offset_1 : u32) -> u32
{
    var _S1 : bool;
    if((extents_1.x) == u32(1))
    {
        _S1 = (extents_1.y) == u32(1);
    }
    else
    {
        _S1 = false;
    }
    if(_S1)
    {
        _S1 = (extents_1.z) == u32(1);
    }
    else
    {
        _S1 = false;
    }
    if(_S1)
    {
        return u32(i32(index_0) * strides_1.w) + offset_1;
    }
    var _S2 : u32 = extents_1.w;
    var _S3 : u32 = index_0 % _S2;
    var at_0 : i32 = i32(_S3) * strides_1.w;
    var rest_0 : u32 = index_0 / _S2;
    var _S4 : u32 = extents_1.z;
    var _S5 : u32 = rest_0 % _S4;
    var at_1 : i32 = at_0 + i32(_S5) * strides_1.z;
    var rest_1 : u32 = rest_0 / _S4;
    var _S6 : u32 = extents_1.y;
    var _S7 : u32 = rest_1 % _S6;
    var _S8 : i32 = i32(_S7) * strides_1.y;
    var _S9 : u32 = rest_1 / _S6;
    return u32(at_1 + (_S8 + i32(_S9) * strides_1.x)) + offset_1;
}

@compute
@workgroup_size(256, 1, 1)
fn fourier_from_f32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
{
    var i_0 : u32 = gid_0.x * u32(256) + lid_0.x;
    for(;;)
    {
        if(i_0 < (entryPointParams_0.p_0.count_0))
        {
        }
        else
        {
            break;
        }
        var _S10 : u32 = position_0(i_0, entryPointParams_0.p_0.extents_0, entryPointParams_0.p_0.strides_0, entryPointParams_0.p_0.offset_0);
        entryPointParams_out_0[i_0] = vec4<f32>(entryPointParams_source_0[_S10], 0.0f, 0.0f, 0.0f);
        i_0 = i_0 + entryPointParams_0.p_0.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn fourier_from_complex64(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
{
    var i_1 : u32 = gid_1.x * u32(256) + lid_1.x;
    for(;;)
    {
        if(i_1 < (entryPointParams_1.p_1.count_0))
        {
        }
        else
        {
            break;
        }
        var k_0 : u32 = i_1 % entryPointParams_1.p_1.length_0;
        var is_second_0 : bool = k_0 >= (entryPointParams_1.p_1.source_length_0);
        var at_2 : u32;
        if(is_second_0)
        {
            at_2 = entryPointParams_1.p_1.length_0 - k_0;
        }
        else
        {
            at_2 = k_0;
        }
        var _S11 : u32 = i_1 / entryPointParams_1.p_1.length_0;
        var _S12 : u32 = position_0(_S11 * entryPointParams_1.p_1.source_length_0 + at_2, entryPointParams_1.p_1.extents_0, entryPointParams_1.p_1.strides_0, entryPointParams_1.p_1.offset_0);
        var number_0 : vec2<u32> = entryPointParams_source_1[_S12];
        var is_real_0 : bool;
        if(k_0 == u32(0))
        {
            is_real_0 = true;
        }
        else
        {
            is_real_0 = (u32(2) * k_0) == (entryPointParams_1.p_1.length_0);
        }
        var im_0 : f32 = (bitcast<f32>((number_0.y)));
        var _S13 : f32 = (bitcast<f32>((number_0.x)));
        var _S14 : f32;
        if(is_real_0)
        {
            _S14 = 0.0f;
        }
        else
        {
            if(is_second_0)
            {
                _S14 = im_0;
            }
            else
            {
                _S14 = - im_0;
            }
        }
        entryPointParams_out_1[i_1] = vec4<f32>(_S13, _S14, 0.0f, 0.0f);
        i_1 = i_1 + entryPointParams_1.p_1.lanes_0;
    }
    return;
}

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

struct Complex_0
{
     re_0 : df_0,
     im_1 : df_0,
};

fn complex_of_0( number_1 : vec4<f32>) -> Complex_0
{
    var x_0 : Complex_0;
    x_0.re_0 = pair_of_0(number_1.x, number_1.z);
    x_0.im_1 = pair_of_0(number_1.y, number_1.w);
    return x_0;
}

fn rounded_0( value_0 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((value_0))) ^ (opaque_zero_0)))));
}

fn upper_half_0( value_1 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((value_1))) & (u32(4294963200))))));
}

fn two_product_0( a_0 : f32,  b_0 : f32) -> df_0
{
    var _S15 : f32 = rounded_0(a_0 * b_0);
    var _S16 : f32 = upper_half_0(a_0);
    var _S17 : f32 = upper_half_0(b_0);
    var _S18 : f32 = rounded_0(a_0 - _S16);
    var _S19 : f32 = rounded_0(b_0 - _S17);
    return pair_of_0(_S15, rounded_0(rounded_0(rounded_0(rounded_0(_S16 * _S17) - _S15) + rounded_0(_S16 * _S19)) + rounded_0(_S18 * _S17)) + rounded_0(_S18 * _S19));
}

fn fast_two_sum_0( a_1 : f32,  b_1 : f32) -> df_0
{
    var _S20 : f32 = rounded_0(a_1 + b_1);
    return pair_of_0(_S20, b_1 - rounded_0(_S20 - a_1));
}

fn x2A_0( a_2 : df_0,  b_2 : df_0) -> df_0
{
    var _S21 : df_0 = two_product_0(a_2.hi_0, b_2.hi_0);
    return fast_two_sum_0(_S21.hi_0, rounded_0(_S21.lo_0 + rounded_0(rounded_0(a_2.hi_0 * b_2.lo_0) + rounded_0(a_2.lo_0 * b_2.hi_0))));
}

fn neg_0( a_3 : df_0) -> df_0
{
    return pair_of_0(- a_3.hi_0, - a_3.lo_0);
}

fn two_sum_0( a_4 : f32,  b_3 : f32) -> df_0
{
    var _S22 : f32 = rounded_0(a_4 + b_3);
    var _S23 : f32 = rounded_0(_S22 - a_4);
    return pair_of_0(_S22, rounded_0(a_4 - rounded_0(_S22 - _S23)) + rounded_0(b_3 - _S23));
}

fn x2B_0( a_5 : df_0,  b_4 : df_0) -> df_0
{
    var _S24 : df_0 = two_sum_0(a_5.hi_0, b_4.hi_0);
    var _S25 : df_0 = two_sum_0(a_5.lo_0, b_4.lo_0);
    var _S26 : df_0 = fast_two_sum_0(_S24.hi_0, rounded_0(_S24.lo_0 + _S25.hi_0));
    return fast_two_sum_0(_S26.hi_0, rounded_0(_S25.lo_0 + _S26.lo_0));
}

fn x2D_0( a_6 : df_0,  b_5 : df_0) -> df_0
{
    return x2B_0(a_6, neg_0(b_5));
}

fn product_0( a_7 : Complex_0,  b_6 : Complex_0) -> Complex_0
{
    var x_1 : Complex_0;
    x_1.re_0 = x2D_0(x2A_0(a_7.re_0, b_6.re_0), x2A_0(a_7.im_1, b_6.im_1));
    x_1.im_1 = x2B_0(x2A_0(a_7.re_0, b_6.im_1), x2A_0(a_7.im_1, b_6.re_0));
    return x_1;
}

fn packed_0( x_2 : Complex_0) -> vec4<f32>
{
    return vec4<f32>(x_2.re_0.hi_0, x_2.im_1.hi_0, x_2.re_0.lo_0, x_2.im_1.lo_0);
}

@compute
@workgroup_size(256, 1, 1)
fn fourier_pass(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var i_2 : u32 = gid_2.x * u32(256) + lid_2.x;
    for(;;)
    {
        if(i_2 < (entryPointParams_2.p_2.count_0))
        {
        }
        else
        {
            break;
        }
        var at_3 : u32 = i_2 % entryPointParams_2.p_2.length_0;
        var q_0 : u32 = at_3 % entryPointParams_2.p_2.stride_0;
        var _S27 : u32 = at_3 / entryPointParams_2.p_2.stride_0;
        var k_1 : u32 = _S27 % entryPointParams_2.p_2.radix_0;
        var _S28 : u32 = at_3 / entryPointParams_2.p_2.stride_0;
        var first_0 : u32 = _S28 / entryPointParams_2.p_2.radix_0;
        var from_0 : u32 = i_2 - at_3 + q_0 + entryPointParams_2.p_2.stride_0 * first_0;
        var _S29 : u32 = entryPointParams_2.p_2.part_0 * entryPointParams_2.p_2.radix_0;
        var power_0 : u32 = first_0 * k_1;
        var sum_0 : Complex_0 = product_0(complex_of_0(entryPointParams_source_2[from_0]), complex_of_0(entryPointParams_roots_0[power_0 * entryPointParams_2.p_2.stride_0]));
        var j_0 : u32 = u32(1);
        var from_1 : u32 = from_0;
        var power_1 : u32 = power_0;
        for(;;)
        {
            if(j_0 < (entryPointParams_2.p_2.radix_0))
            {
            }
            else
            {
                break;
            }
            var from_2 : u32 = from_1 + entryPointParams_2.p_2.stride_0 * entryPointParams_2.p_2.part_0;
            var power_2 : u32 = power_1 + entryPointParams_2.p_2.part_0 * k_1;
            if(power_2 >= _S29)
            {
                power_1 = power_2 - _S29;
            }
            else
            {
                power_1 = power_2;
            }
            var term_0 : Complex_0 = product_0(complex_of_0(entryPointParams_source_2[from_2]), complex_of_0(entryPointParams_roots_0[power_1 * entryPointParams_2.p_2.stride_0]));
            sum_0.re_0 = x2B_0(sum_0.re_0, term_0.re_0);
            sum_0.im_1 = x2B_0(sum_0.im_1, term_0.im_1);
            j_0 = j_0 + u32(1);
            from_1 = from_2;
        }
        entryPointParams_out_2[i_2] = packed_0(sum_0);
        i_2 = i_2 + entryPointParams_2.p_2.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn fourier_product(@builtin(workgroup_id) gid_3 : vec3<u32>, @builtin(local_invocation_id) lid_3 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var i_3 : u32 = gid_3.x * u32(256) + lid_3.x;
    for(;;)
    {
        if(i_3 < (entryPointParams_3.p_3.count_0))
        {
        }
        else
        {
            break;
        }
        var at_4 : u32 = i_3 % entryPointParams_3.p_3.length_0;
        const _S30 : vec4<f32> = vec4<f32>(0.0f, 0.0f, 0.0f, 0.0f);
        var made_0 : vec4<f32>;
        if(at_4 < (entryPointParams_3.p_3.source_length_0))
        {
            var _S31 : u32 = i_3 / entryPointParams_3.p_3.length_0;
            var given_0 : vec4<f32> = entryPointParams_source_3[_S31 * entryPointParams_3.p_3.source_length_0 + at_4];
            var made_1 : vec4<f32> = packed_0(product_0(complex_of_0(vec4<f32>(given_0.x, given_0.y * entryPointParams_3.p_3.sign_in_0, given_0.z, given_0.w * entryPointParams_3.p_3.sign_in_0)), complex_of_0(entryPointParams_factors_0[at_4])));
            made_0 = vec4<f32>(made_1.x, made_1.y * entryPointParams_3.p_3.sign_out_0, made_1.z, made_1.w * entryPointParams_3.p_3.sign_out_0) * vec4<f32>(entryPointParams_3.p_3.factor_0);
        }
        else
        {
            made_0 = _S30;
        }
        entryPointParams_out_3[i_3] = made_0;
        i_3 = i_3 + entryPointParams_3.p_3.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn fourier_to_complex64(@builtin(workgroup_id) gid_4 : vec3<u32>, @builtin(local_invocation_id) lid_4 : vec3<u32>)
{
    var i_4 : u32 = gid_4.x * u32(256) + lid_4.x;
    for(;;)
    {
        if(i_4 < (entryPointParams_4.p_4.count_0))
        {
        }
        else
        {
            break;
        }
        var _S32 : u32 = i_4 / entryPointParams_4.p_4.length_0;
        var _S33 : u32 = _S32 * entryPointParams_4.p_4.source_length_0;
        var _S34 : u32 = i_4 % entryPointParams_4.p_4.length_0;
        var number_2 : vec4<f32> = entryPointParams_source_4[_S33 + _S34];
        entryPointParams_out_4[i_4] = vec2<u32>((bitcast<u32>((number_2.x))), (bitcast<u32>((number_2.y))));
        i_4 = i_4 + entryPointParams_4.p_4.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn fourier_to_f32(@builtin(workgroup_id) gid_5 : vec3<u32>, @builtin(local_invocation_id) lid_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_5.p_5.zero_0;
    var i_5 : u32 = gid_5.x * u32(256) + lid_5.x;
    for(;;)
    {
        if(i_5 < (entryPointParams_5.p_5.count_0))
        {
        }
        else
        {
            break;
        }
        entryPointParams_out_5[i_5] = x2A_0(complex_of_0(entryPointParams_source_5[i_5]).re_0, pair_of_0(entryPointParams_5.p_5.factor_0, entryPointParams_5.p_5.factor_low_0)).hi_0;
        i_5 = i_5 + entryPointParams_5.p_5.lanes_0;
    }
    return;
}


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
@binding(1) @group(0) var<storage, read> entryPointParams_x_data_0 : array<i32>;

@binding(2) @group(0) var<storage, read_write> entryPointParams_out_0 : array<vec2<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Reduction_std140_0,
};

@binding(3) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(4) @group(0) var<storage, read> entryPointParams_x_data_1 : array<vec2<u32>>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_out_1 : array<vec2<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Reduction_std140_0,
};

@binding(6) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(7) @group(0) var<storage, read> entryPointParams_x_data_2 : array<u32>;

@binding(8) @group(0) var<storage, read_write> entryPointParams_out_2 : array<vec2<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Reduction_std140_0,
};

@binding(9) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(10) @group(0) var<storage, read> entryPointParams_x_data_3 : array<u32>;

@binding(11) @group(0) var<storage, read_write> entryPointParams_out_3 : array<vec2<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Reduction_std140_0,
};

@binding(12) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(13) @group(0) var<storage, read> entryPointParams_x_data_4 : array<i32>;

@binding(14) @group(0) var<storage, read_write> entryPointParams_out_4 : array<vec2<u32>>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Reduction_std140_0,
};

@binding(15) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(16) @group(0) var<storage, read> entryPointParams_x_data_5 : array<vec2<u32>>;

@binding(17) @group(0) var<storage, read_write> entryPointParams_out_5 : array<vec2<u32>>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Reduction_std140_0,
};

@binding(18) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(19) @group(0) var<storage, read> entryPointParams_x_data_6 : array<i32>;

@binding(20) @group(0) var<storage, read_write> entryPointParams_out_6 : array<i32>;

struct EntryPointParams_std140_7
{
    @align(16) p_7 : Reduction_std140_0,
};

@binding(21) @group(0) var<uniform> entryPointParams_7 : EntryPointParams_std140_7;
@binding(22) @group(0) var<storage, read> entryPointParams_x_data_7 : array<i32>;

@binding(23) @group(0) var<storage, read_write> entryPointParams_out_7 : array<i32>;

struct EntryPointParams_std140_8
{
    @align(16) p_8 : Reduction_std140_0,
};

@binding(24) @group(0) var<uniform> entryPointParams_8 : EntryPointParams_std140_8;
@binding(25) @group(0) var<storage, read> entryPointParams_x_data_8 : array<vec2<u32>>;

@binding(26) @group(0) var<storage, read_write> entryPointParams_out_8 : array<vec2<u32>>;

struct EntryPointParams_std140_9
{
    @align(16) p_9 : Reduction_std140_0,
};

@binding(27) @group(0) var<uniform> entryPointParams_9 : EntryPointParams_std140_9;
@binding(28) @group(0) var<storage, read> entryPointParams_x_data_9 : array<vec2<u32>>;

@binding(29) @group(0) var<storage, read_write> entryPointParams_out_9 : array<vec2<u32>>;

struct EntryPointParams_std140_10
{
    @align(16) p_10 : Reduction_std140_0,
};

@binding(30) @group(0) var<uniform> entryPointParams_10 : EntryPointParams_std140_10;
@binding(31) @group(0) var<storage, read> entryPointParams_x_data_10 : array<f32>;

@binding(32) @group(0) var<storage, read_write> entryPointParams_out_10 : array<u32>;

struct EntryPointParams_std140_11
{
    @align(16) p_11 : Reduction_std140_0,
};

@binding(33) @group(0) var<uniform> entryPointParams_11 : EntryPointParams_std140_11;
@binding(34) @group(0) var<storage, read> entryPointParams_x_data_11 : array<f32>;

@binding(35) @group(0) var<storage, read_write> entryPointParams_out_11 : array<u32>;

struct EntryPointParams_std140_12
{
    @align(16) p_12 : Reduction_std140_0,
};

@binding(36) @group(0) var<uniform> entryPointParams_12 : EntryPointParams_std140_12;
@binding(37) @group(0) var<storage, read> entryPointParams_x_data_12 : array<i32>;

@binding(38) @group(0) var<storage, read_write> entryPointParams_out_12 : array<u32>;

struct EntryPointParams_std140_13
{
    @align(16) p_13 : Reduction_std140_0,
};

@binding(39) @group(0) var<uniform> entryPointParams_13 : EntryPointParams_std140_13;
@binding(40) @group(0) var<storage, read> entryPointParams_x_data_13 : array<i32>;

@binding(41) @group(0) var<storage, read_write> entryPointParams_out_13 : array<u32>;

struct EntryPointParams_std140_14
{
    @align(16) p_14 : Reduction_std140_0,
};

@binding(42) @group(0) var<uniform> entryPointParams_14 : EntryPointParams_std140_14;
@binding(43) @group(0) var<storage, read> entryPointParams_x_data_14 : array<vec2<u32>>;

@binding(44) @group(0) var<storage, read_write> entryPointParams_out_14 : array<u32>;

struct EntryPointParams_std140_15
{
    @align(16) p_15 : Reduction_std140_0,
};

@binding(45) @group(0) var<uniform> entryPointParams_15 : EntryPointParams_std140_15;
@binding(46) @group(0) var<storage, read> entryPointParams_x_data_15 : array<vec2<u32>>;

@binding(47) @group(0) var<storage, read_write> entryPointParams_out_15 : array<u32>;

struct EntryPointParams_std140_16
{
    @align(16) p_16 : Reduction_std140_0,
};

@binding(48) @group(0) var<uniform> entryPointParams_16 : EntryPointParams_std140_16;
@binding(49) @group(0) var<storage, read> entryPointParams_x_data_16 : array<u32>;

@binding(50) @group(0) var<storage, read_write> entryPointParams_out_16 : array<u32>;

struct EntryPointParams_std140_17
{
    @align(16) p_17 : Reduction_std140_0,
};

@binding(51) @group(0) var<uniform> entryPointParams_17 : EntryPointParams_std140_17;
@binding(52) @group(0) var<storage, read> entryPointParams_x_data_17 : array<u32>;

@binding(53) @group(0) var<storage, read_write> entryPointParams_out_17 : array<u32>;

struct EntryPointParams_std140_18
{
    @align(16) p_18 : Reduction_std140_0,
};

@binding(54) @group(0) var<uniform> entryPointParams_18 : EntryPointParams_std140_18;
@binding(55) @group(0) var<storage, read> entryPointParams_x_data_18 : array<u32>;

@binding(56) @group(0) var<storage, read_write> entryPointParams_out_18 : array<u32>;

struct EntryPointParams_std140_19
{
    @align(16) p_19 : Reduction_std140_0,
};

@binding(57) @group(0) var<uniform> entryPointParams_19 : EntryPointParams_std140_19;
@binding(58) @group(0) var<storage, read> entryPointParams_x_data_19 : array<u32>;

@binding(59) @group(0) var<storage, read_write> entryPointParams_out_19 : array<u32>;

struct EntryPointParams_std140_20
{
    @align(16) p_20 : Reduction_std140_0,
};

@binding(60) @group(0) var<uniform> entryPointParams_20 : EntryPointParams_std140_20;
@binding(61) @group(0) var<storage, read> entryPointParams_x_data_20 : array<f32>;

@binding(62) @group(0) var<storage, read_write> entryPointParams_out_20 : array<vec2<u32>>;

struct EntryPointParams_std140_21
{
    @align(16) p_21 : Reduction_std140_0,
};

@binding(63) @group(0) var<uniform> entryPointParams_21 : EntryPointParams_std140_21;
@binding(64) @group(0) var<storage, read> entryPointParams_x_data_21 : array<f32>;

@binding(65) @group(0) var<storage, read_write> entryPointParams_out_21 : array<vec2<u32>>;

struct EntryPointParams_std140_22
{
    @align(16) p_22 : Reduction_std140_0,
};

@binding(66) @group(0) var<uniform> entryPointParams_22 : EntryPointParams_std140_22;
@binding(67) @group(0) var<storage, read> entryPointParams_x_data_22 : array<i32>;

@binding(68) @group(0) var<storage, read_write> entryPointParams_out_22 : array<vec2<u32>>;

struct EntryPointParams_std140_23
{
    @align(16) p_23 : Reduction_std140_0,
};

@binding(69) @group(0) var<uniform> entryPointParams_23 : EntryPointParams_std140_23;
@binding(70) @group(0) var<storage, read> entryPointParams_x_data_23 : array<i32>;

@binding(71) @group(0) var<storage, read_write> entryPointParams_out_23 : array<vec2<u32>>;

struct EntryPointParams_std140_24
{
    @align(16) p_24 : Reduction_std140_0,
};

@binding(72) @group(0) var<uniform> entryPointParams_24 : EntryPointParams_std140_24;
@binding(73) @group(0) var<storage, read> entryPointParams_x_data_24 : array<vec2<u32>>;

@binding(74) @group(0) var<storage, read_write> entryPointParams_out_24 : array<vec2<u32>>;

struct EntryPointParams_std140_25
{
    @align(16) p_25 : Reduction_std140_0,
};

@binding(75) @group(0) var<uniform> entryPointParams_25 : EntryPointParams_std140_25;
@binding(76) @group(0) var<storage, read> entryPointParams_x_data_25 : array<vec2<u32>>;

@binding(77) @group(0) var<storage, read> entryPointParams_wanted_0 : array<vec2<u32>>;

@binding(78) @group(0) var<storage, read_write> entryPointParams_out_25 : array<vec2<u32>>;

fn pieces_0( p_26 : ptr<function, Reduction_std140_0>) -> u32
{
    var _S1 : u32 = ((*p_26).outputs_0 + (*p_26).width_0 - u32(1)) / (*p_26).width_0;
    return _S1 * (*p_26).chunks_0;
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

fn fold_of_0( p_27 : ptr<function, Reduction_std140_0>,  piece_0 : u32,  lane_0 : u32) -> Fold_0
{
    var _S2 : u32 = (*p_27).chunks_0;
    var chunk_0 : u32 = piece_0 % (*p_27).chunks_0;
    var _S3 : u32 = piece_0 / _S2;
    var _S4 : u32 = (*p_27).width_0;
    var _S5 : u32 = _S3 * (*p_27).width_0;
    var _S6 : u32 = lane_0 % (*p_27).width_0;
    var output_1 : u32 = _S5 + _S6;
    var is_output_0 : bool = output_1 < ((*p_27).outputs_0);
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
    var _S8 : i32 = i32((*p_27).offset_0);
    var _S9 : u32 = (*p_27).extents_0.y;
    var _S10 : u32 = _S7 / _S9;
    var _S11 : vec4<i32> = (*p_27).strides_0;
    var _S12 : i32 = _S8 + i32(_S10) * (*p_27).strides_0.x;
    var _S13 : u32 = fold_0.output_0 % _S9;
    fold_0.base_0 = _S12 + i32(_S13) * _S11.y;
    var _S14 : u32 = (*p_27).chunk_length_0;
    var _S15 : u32 = chunk_0 * (*p_27).chunk_length_0;
    var _S16 : u32 = lane_0 / _S4;
    fold_0.begin_0 = _S15 + _S16;
    if(is_output_0)
    {
        _S7 = min((*p_27).length_0, (chunk_0 + u32(1)) * _S14);
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

fn reduced_place_0( p_28 : ptr<function, Reduction_std140_0>,  r_0 : u32) -> i32
{
    var _S19 : vec4<u32> = (*p_28).extents_0;
    if(((*p_28).extents_0.z) == u32(1))
    {
        return i32(r_0) * (*p_28).strides_0.w;
    }
    var _S20 : u32 = _S19.w;
    var _S21 : u32 = r_0 / _S20;
    var _S22 : vec4<i32> = (*p_28).strides_0;
    var _S23 : i32 = i32(_S21) * (*p_28).strides_0.z;
    var _S24 : u32 = r_0 % _S20;
    return _S23 + i32(_S24) * _S22.w;
}

fn wide_of_0( x_0 : i32) -> vec2<u32>
{
    var _S25 : u32 = u32(x_0);
    var _S26 : u32;
    if(x_0 < i32(0))
    {
        _S26 = u32(4294967295);
    }
    else
    {
        _S26 = u32(0);
    }
    return vec2<u32>(_S25, _S26);
}

fn sum_wide_0( x_1 : vec2<u32>,  y_0 : vec2<u32>) -> vec2<u32>
{
    var _S27 : u32 = x_1.x;
    var low_0 : u32 = _S27 + y_0.x;
    var _S28 : u32 = x_1.y + y_0.y;
    var _S29 : i32;
    if(low_0 < _S27)
    {
        _S29 = i32(1);
    }
    else
    {
        _S29 = i32(0);
    }
    return vec2<u32>(low_0, _S28 + u32(_S29));
}

var<workgroup> group_low_word_0 : array<u32, i32(256)>;

var<workgroup> group_high_word_0 : array<u32, i32(256)>;

@compute
@workgroup_size(256, 1, 1)
fn sum_i32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
{
    var piece_1 : u32 = gid_0.x;
    for(;;)
    {
        var _S30 : Reduction_std140_0 = entryPointParams_0.p_0;
        var _S31 : u32 = pieces_0(&(_S30));
        if(piece_1 < _S31)
        {
        }
        else
        {
            break;
        }
        var _S32 : u32 = lid_0.x;
        var _S33 : Reduction_std140_0 = entryPointParams_0.p_0;
        var _S34 : Fold_0 = fold_of_0(&(_S33), piece_1, _S32);
        var folded_0 : vec2<u32> = vec2<u32>(u32(0), u32(0));
        var r_1 : u32 = _S34.begin_0;
        for(;;)
        {
            if(r_1 < (_S34.end_0))
            {
            }
            else
            {
                break;
            }
            var _S35 : Reduction_std140_0 = entryPointParams_0.p_0;
            var _S36 : i32 = reduced_place_0(&(_S35), r_1);
            var _S37 : vec2<u32> = sum_wide_0(folded_0, wide_of_0(entryPointParams_x_data_0[u32(_S34.base_0 + _S36)]));
            var r_2 : u32 = r_1 + _S34.step_0;
            folded_0 = _S37;
            r_1 = r_2;
        }
        group_low_word_0[_S32] = folded_0.x;
        group_high_word_0[_S32] = folded_0.y;
        workgroupBarrier();
        var folded_1 : vec2<u32> = folded_0;
        var step_1 : u32 = u32(128);
        for(;;)
        {
            if(step_1 >= (entryPointParams_0.p_0.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S32 < step_1)
            {
                var folded_2 : vec2<u32> = sum_wide_0(folded_1, vec2<u32>(group_low_word_0[_S32 + step_1], group_high_word_0[_S32 + step_1]));
                group_low_word_0[_S32] = folded_2.x;
                group_high_word_0[_S32] = folded_2.y;
                folded_1 = folded_2;
            }
            workgroupBarrier();
            step_1 = (step_1 >> (u32(1)));
        }
        if(_S34.writes_0)
        {
            entryPointParams_out_0[_S34.slot_0] = folded_1;
        }
        workgroupBarrier();
        piece_1 = piece_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn sum_i64(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
{
    var piece_2 : u32 = gid_1.x;
    for(;;)
    {
        var _S38 : Reduction_std140_0 = entryPointParams_1.p_1;
        var _S39 : u32 = pieces_0(&(_S38));
        if(piece_2 < _S39)
        {
        }
        else
        {
            break;
        }
        var _S40 : u32 = lid_1.x;
        var _S41 : Reduction_std140_0 = entryPointParams_1.p_1;
        var _S42 : Fold_0 = fold_of_0(&(_S41), piece_2, _S40);
        var folded_3 : vec2<u32> = vec2<u32>(u32(0), u32(0));
        var r_3 : u32 = _S42.begin_0;
        for(;;)
        {
            if(r_3 < (_S42.end_0))
            {
            }
            else
            {
                break;
            }
            var _S43 : Reduction_std140_0 = entryPointParams_1.p_1;
            var _S44 : i32 = reduced_place_0(&(_S43), r_3);
            var _S45 : vec2<u32> = sum_wide_0(folded_3, entryPointParams_x_data_1[u32(_S42.base_0 + _S44)]);
            var r_4 : u32 = r_3 + _S42.step_0;
            folded_3 = _S45;
            r_3 = r_4;
        }
        group_low_word_0[_S40] = folded_3.x;
        group_high_word_0[_S40] = folded_3.y;
        workgroupBarrier();
        var folded_4 : vec2<u32> = folded_3;
        var step_2 : u32 = u32(128);
        for(;;)
        {
            if(step_2 >= (entryPointParams_1.p_1.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S40 < step_2)
            {
                var folded_5 : vec2<u32> = sum_wide_0(folded_4, vec2<u32>(group_low_word_0[_S40 + step_2], group_high_word_0[_S40 + step_2]));
                group_low_word_0[_S40] = folded_5.x;
                group_high_word_0[_S40] = folded_5.y;
                folded_4 = folded_5;
            }
            workgroupBarrier();
            step_2 = (step_2 >> (u32(1)));
        }
        if(_S42.writes_0)
        {
            entryPointParams_out_1[_S42.slot_0] = folded_4;
        }
        workgroupBarrier();
        piece_2 = piece_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn byte_of_0( word_0 : u32,  index_0 : u32) -> u32
{
    return (((word_0 >> ((((index_0 & (u32(3)))) * u32(8))))) & (u32(255)));
}

fn wide_of_1( x_2 : u32) -> vec2<u32>
{
    return vec2<u32>(x_2, u32(0));
}

@compute
@workgroup_size(256, 1, 1)
fn sum_u8(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
{
    var piece_3 : u32 = gid_2.x;
    for(;;)
    {
        var _S46 : Reduction_std140_0 = entryPointParams_2.p_2;
        var _S47 : u32 = pieces_0(&(_S46));
        if(piece_3 < _S47)
        {
        }
        else
        {
            break;
        }
        var _S48 : u32 = lid_2.x;
        var _S49 : Reduction_std140_0 = entryPointParams_2.p_2;
        var _S50 : Fold_0 = fold_of_0(&(_S49), piece_3, _S48);
        var folded_6 : vec2<u32> = vec2<u32>(u32(0), u32(0));
        var r_5 : u32 = _S50.begin_0;
        for(;;)
        {
            if(r_5 < (_S50.end_0))
            {
            }
            else
            {
                break;
            }
            var _S51 : Reduction_std140_0 = entryPointParams_2.p_2;
            var _S52 : i32 = reduced_place_0(&(_S51), r_5);
            var at_0 : u32 = u32(_S50.base_0 + _S52);
            var _S53 : vec2<u32> = sum_wide_0(folded_6, wide_of_1(byte_of_0(entryPointParams_x_data_2[(at_0 >> (u32(2)))], at_0)));
            var r_6 : u32 = r_5 + _S50.step_0;
            folded_6 = _S53;
            r_5 = r_6;
        }
        group_low_word_0[_S48] = folded_6.x;
        group_high_word_0[_S48] = folded_6.y;
        workgroupBarrier();
        var folded_7 : vec2<u32> = folded_6;
        var step_3 : u32 = u32(128);
        for(;;)
        {
            if(step_3 >= (entryPointParams_2.p_2.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S48 < step_3)
            {
                var folded_8 : vec2<u32> = sum_wide_0(folded_7, vec2<u32>(group_low_word_0[_S48 + step_3], group_high_word_0[_S48 + step_3]));
                group_low_word_0[_S48] = folded_8.x;
                group_high_word_0[_S48] = folded_8.y;
                folded_7 = folded_8;
            }
            workgroupBarrier();
            step_3 = (step_3 >> (u32(1)));
        }
        if(_S50.writes_0)
        {
            entryPointParams_out_2[_S50.slot_0] = folded_7;
        }
        workgroupBarrier();
        piece_3 = piece_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn sum_bool(@builtin(workgroup_id) gid_3 : vec3<u32>, @builtin(local_invocation_id) lid_3 : vec3<u32>)
{
    var x_3 : u32;
    var piece_4 : u32 = gid_3.x;
    for(;;)
    {
        var _S54 : Reduction_std140_0 = entryPointParams_3.p_3;
        var _S55 : u32 = pieces_0(&(_S54));
        if(piece_4 < _S55)
        {
        }
        else
        {
            break;
        }
        var _S56 : u32 = lid_3.x;
        var _S57 : Reduction_std140_0 = entryPointParams_3.p_3;
        var _S58 : Fold_0 = fold_of_0(&(_S57), piece_4, _S56);
        var folded_9 : vec2<u32> = vec2<u32>(u32(0), u32(0));
        var r_7 : u32 = _S58.begin_0;
        for(;;)
        {
            if(r_7 < (_S58.end_0))
            {
            }
            else
            {
                break;
            }
            var _S59 : Reduction_std140_0 = entryPointParams_3.p_3;
            var _S60 : i32 = reduced_place_0(&(_S59), r_7);
            var at_1 : u32 = u32(_S58.base_0 + _S60);
            if((byte_of_0(entryPointParams_x_data_3[(at_1 >> (u32(2)))], at_1)) != u32(0))
            {
                x_3 = u32(1);
            }
            else
            {
                x_3 = u32(0);
            }
            var _S61 : vec2<u32> = sum_wide_0(folded_9, wide_of_1(x_3));
            var r_8 : u32 = r_7 + _S58.step_0;
            folded_9 = _S61;
            r_7 = r_8;
        }
        group_low_word_0[_S56] = folded_9.x;
        group_high_word_0[_S56] = folded_9.y;
        workgroupBarrier();
        var folded_10 : vec2<u32> = folded_9;
        x_3 = u32(128);
        for(;;)
        {
            if(x_3 >= (entryPointParams_3.p_3.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S56 < x_3)
            {
                var folded_11 : vec2<u32> = sum_wide_0(folded_10, vec2<u32>(group_low_word_0[_S56 + x_3], group_high_word_0[_S56 + x_3]));
                group_low_word_0[_S56] = folded_11.x;
                group_high_word_0[_S56] = folded_11.y;
                folded_10 = folded_11;
            }
            workgroupBarrier();
            x_3 = (x_3 >> (u32(1)));
        }
        if(_S58.writes_0)
        {
            entryPointParams_out_3[_S58.slot_0] = folded_10;
        }
        workgroupBarrier();
        piece_4 = piece_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn full_product_0( x_4 : u32,  y_1 : u32) -> vec2<u32>
{
    var x_low_0 : u32 = (x_4 & (u32(65535)));
    var x_high_0 : u32 = (x_4 >> (u32(16)));
    var y_low_0 : u32 = (y_1 & (u32(65535)));
    var y_high_0 : u32 = (y_1 >> (u32(16)));
    var low_1 : u32 = x_low_0 * y_low_0;
    var middle_0 : u32 = x_high_0 * y_low_0 + ((low_1 >> (u32(16))));
    var other_0 : u32 = x_low_0 * y_high_0 + ((middle_0 & (u32(65535))));
    return vec2<u32>((((other_0 << (u32(16)))) | (((low_1 & (u32(65535)))))), x_high_0 * y_high_0 + ((middle_0 >> (u32(16)))) + ((other_0 >> (u32(16)))));
}

fn product_wide_0( x_5 : vec2<u32>,  y_2 : vec2<u32>) -> vec2<u32>
{
    var _S62 : u32 = x_5.x;
    var _S63 : u32 = y_2.x;
    var low_2 : vec2<u32> = full_product_0(_S62, _S63);
    return vec2<u32>(low_2.x, low_2.y + _S62 * y_2.y + x_5.y * _S63);
}

@compute
@workgroup_size(256, 1, 1)
fn prod_i32(@builtin(workgroup_id) gid_4 : vec3<u32>, @builtin(local_invocation_id) lid_4 : vec3<u32>)
{
    var piece_5 : u32 = gid_4.x;
    for(;;)
    {
        var _S64 : Reduction_std140_0 = entryPointParams_4.p_4;
        var _S65 : u32 = pieces_0(&(_S64));
        if(piece_5 < _S65)
        {
        }
        else
        {
            break;
        }
        var _S66 : u32 = lid_4.x;
        var _S67 : Reduction_std140_0 = entryPointParams_4.p_4;
        var _S68 : Fold_0 = fold_of_0(&(_S67), piece_5, _S66);
        var folded_12 : vec2<u32> = vec2<u32>(u32(1), u32(0));
        var r_9 : u32 = _S68.begin_0;
        for(;;)
        {
            if(r_9 < (_S68.end_0))
            {
            }
            else
            {
                break;
            }
            var _S69 : Reduction_std140_0 = entryPointParams_4.p_4;
            var _S70 : i32 = reduced_place_0(&(_S69), r_9);
            var _S71 : vec2<u32> = product_wide_0(folded_12, wide_of_0(entryPointParams_x_data_4[u32(_S68.base_0 + _S70)]));
            var r_10 : u32 = r_9 + _S68.step_0;
            folded_12 = _S71;
            r_9 = r_10;
        }
        group_low_word_0[_S66] = folded_12.x;
        group_high_word_0[_S66] = folded_12.y;
        workgroupBarrier();
        var folded_13 : vec2<u32> = folded_12;
        var step_4 : u32 = u32(128);
        for(;;)
        {
            if(step_4 >= (entryPointParams_4.p_4.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S66 < step_4)
            {
                var folded_14 : vec2<u32> = product_wide_0(folded_13, vec2<u32>(group_low_word_0[_S66 + step_4], group_high_word_0[_S66 + step_4]));
                group_low_word_0[_S66] = folded_14.x;
                group_high_word_0[_S66] = folded_14.y;
                folded_13 = folded_14;
            }
            workgroupBarrier();
            step_4 = (step_4 >> (u32(1)));
        }
        if(_S68.writes_0)
        {
            entryPointParams_out_4[_S68.slot_0] = folded_13;
        }
        workgroupBarrier();
        piece_5 = piece_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn prod_i64(@builtin(workgroup_id) gid_5 : vec3<u32>, @builtin(local_invocation_id) lid_5 : vec3<u32>)
{
    var piece_6 : u32 = gid_5.x;
    for(;;)
    {
        var _S72 : Reduction_std140_0 = entryPointParams_5.p_5;
        var _S73 : u32 = pieces_0(&(_S72));
        if(piece_6 < _S73)
        {
        }
        else
        {
            break;
        }
        var _S74 : u32 = lid_5.x;
        var _S75 : Reduction_std140_0 = entryPointParams_5.p_5;
        var _S76 : Fold_0 = fold_of_0(&(_S75), piece_6, _S74);
        var folded_15 : vec2<u32> = vec2<u32>(u32(1), u32(0));
        var r_11 : u32 = _S76.begin_0;
        for(;;)
        {
            if(r_11 < (_S76.end_0))
            {
            }
            else
            {
                break;
            }
            var _S77 : Reduction_std140_0 = entryPointParams_5.p_5;
            var _S78 : i32 = reduced_place_0(&(_S77), r_11);
            var _S79 : vec2<u32> = product_wide_0(folded_15, entryPointParams_x_data_5[u32(_S76.base_0 + _S78)]);
            var r_12 : u32 = r_11 + _S76.step_0;
            folded_15 = _S79;
            r_11 = r_12;
        }
        group_low_word_0[_S74] = folded_15.x;
        group_high_word_0[_S74] = folded_15.y;
        workgroupBarrier();
        var folded_16 : vec2<u32> = folded_15;
        var step_5 : u32 = u32(128);
        for(;;)
        {
            if(step_5 >= (entryPointParams_5.p_5.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S74 < step_5)
            {
                var folded_17 : vec2<u32> = product_wide_0(folded_16, vec2<u32>(group_low_word_0[_S74 + step_5], group_high_word_0[_S74 + step_5]));
                group_low_word_0[_S74] = folded_17.x;
                group_high_word_0[_S74] = folded_17.y;
                folded_16 = folded_17;
            }
            workgroupBarrier();
            step_5 = (step_5 >> (u32(1)));
        }
        if(_S76.writes_0)
        {
            entryPointParams_out_5[_S76.slot_0] = folded_16;
        }
        workgroupBarrier();
        piece_6 = piece_6 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn is_below_0( x_6 : vec2<u32>,  y_3 : vec2<u32>) -> bool
{
    var _S80 : u32 = x_6.y;
    var _S81 : u32 = y_3.y;
    var _S82 : bool;
    if(_S80 == _S81)
    {
        _S82 = (x_6.x) < (y_3.x);
    }
    else
    {
        _S82 = i32(_S80) < i32(_S81);
    }
    return _S82;
}

fn larger_wide_0( x_7 : vec2<u32>,  y_4 : vec2<u32>) -> vec2<u32>
{
    var _S83 : vec2<u32>;
    if(is_below_0(x_7, y_4))
    {
        _S83 = y_4;
    }
    else
    {
        _S83 = x_7;
    }
    return _S83;
}

@compute
@workgroup_size(256, 1, 1)
fn max_i32(@builtin(workgroup_id) gid_6 : vec3<u32>, @builtin(local_invocation_id) lid_6 : vec3<u32>)
{
    var piece_7 : u32 = gid_6.x;
    for(;;)
    {
        var _S84 : Reduction_std140_0 = entryPointParams_6.p_6;
        var _S85 : u32 = pieces_0(&(_S84));
        if(piece_7 < _S85)
        {
        }
        else
        {
            break;
        }
        var _S86 : u32 = lid_6.x;
        var _S87 : Reduction_std140_0 = entryPointParams_6.p_6;
        var _S88 : Fold_0 = fold_of_0(&(_S87), piece_7, _S86);
        var folded_18 : vec2<u32> = vec2<u32>(u32(0), u32(2147483648));
        var r_13 : u32 = _S88.begin_0;
        for(;;)
        {
            if(r_13 < (_S88.end_0))
            {
            }
            else
            {
                break;
            }
            var _S89 : Reduction_std140_0 = entryPointParams_6.p_6;
            var _S90 : i32 = reduced_place_0(&(_S89), r_13);
            var _S91 : vec2<u32> = larger_wide_0(folded_18, wide_of_0(entryPointParams_x_data_6[u32(_S88.base_0 + _S90)]));
            var r_14 : u32 = r_13 + _S88.step_0;
            folded_18 = _S91;
            r_13 = r_14;
        }
        group_low_word_0[_S86] = folded_18.x;
        group_high_word_0[_S86] = folded_18.y;
        workgroupBarrier();
        var folded_19 : vec2<u32> = folded_18;
        var step_6 : u32 = u32(128);
        for(;;)
        {
            if(step_6 >= (entryPointParams_6.p_6.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S86 < step_6)
            {
                var folded_20 : vec2<u32> = larger_wide_0(folded_19, vec2<u32>(group_low_word_0[_S86 + step_6], group_high_word_0[_S86 + step_6]));
                group_low_word_0[_S86] = folded_20.x;
                group_high_word_0[_S86] = folded_20.y;
                folded_19 = folded_20;
            }
            workgroupBarrier();
            step_6 = (step_6 >> (u32(1)));
        }
        if(_S88.writes_0)
        {
            entryPointParams_out_6[_S88.slot_0] = i32(folded_19.x);
        }
        workgroupBarrier();
        piece_7 = piece_7 + entryPointParams_6.p_6.groups_0;
    }
    return;
}

fn smaller_wide_0( x_8 : vec2<u32>,  y_5 : vec2<u32>) -> vec2<u32>
{
    var _S92 : vec2<u32>;
    if(is_below_0(y_5, x_8))
    {
        _S92 = y_5;
    }
    else
    {
        _S92 = x_8;
    }
    return _S92;
}

@compute
@workgroup_size(256, 1, 1)
fn min_i32(@builtin(workgroup_id) gid_7 : vec3<u32>, @builtin(local_invocation_id) lid_7 : vec3<u32>)
{
    var piece_8 : u32 = gid_7.x;
    for(;;)
    {
        var _S93 : Reduction_std140_0 = entryPointParams_7.p_7;
        var _S94 : u32 = pieces_0(&(_S93));
        if(piece_8 < _S94)
        {
        }
        else
        {
            break;
        }
        var _S95 : u32 = lid_7.x;
        var _S96 : Reduction_std140_0 = entryPointParams_7.p_7;
        var _S97 : Fold_0 = fold_of_0(&(_S96), piece_8, _S95);
        var folded_21 : vec2<u32> = vec2<u32>(u32(4294967295), u32(2147483647));
        var r_15 : u32 = _S97.begin_0;
        for(;;)
        {
            if(r_15 < (_S97.end_0))
            {
            }
            else
            {
                break;
            }
            var _S98 : Reduction_std140_0 = entryPointParams_7.p_7;
            var _S99 : i32 = reduced_place_0(&(_S98), r_15);
            var _S100 : vec2<u32> = smaller_wide_0(folded_21, wide_of_0(entryPointParams_x_data_7[u32(_S97.base_0 + _S99)]));
            var r_16 : u32 = r_15 + _S97.step_0;
            folded_21 = _S100;
            r_15 = r_16;
        }
        group_low_word_0[_S95] = folded_21.x;
        group_high_word_0[_S95] = folded_21.y;
        workgroupBarrier();
        var folded_22 : vec2<u32> = folded_21;
        var step_7 : u32 = u32(128);
        for(;;)
        {
            if(step_7 >= (entryPointParams_7.p_7.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S95 < step_7)
            {
                var folded_23 : vec2<u32> = smaller_wide_0(folded_22, vec2<u32>(group_low_word_0[_S95 + step_7], group_high_word_0[_S95 + step_7]));
                group_low_word_0[_S95] = folded_23.x;
                group_high_word_0[_S95] = folded_23.y;
                folded_22 = folded_23;
            }
            workgroupBarrier();
            step_7 = (step_7 >> (u32(1)));
        }
        if(_S97.writes_0)
        {
            entryPointParams_out_7[_S97.slot_0] = i32(folded_22.x);
        }
        workgroupBarrier();
        piece_8 = piece_8 + entryPointParams_7.p_7.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn max_i64(@builtin(workgroup_id) gid_8 : vec3<u32>, @builtin(local_invocation_id) lid_8 : vec3<u32>)
{
    var piece_9 : u32 = gid_8.x;
    for(;;)
    {
        var _S101 : Reduction_std140_0 = entryPointParams_8.p_8;
        var _S102 : u32 = pieces_0(&(_S101));
        if(piece_9 < _S102)
        {
        }
        else
        {
            break;
        }
        var _S103 : u32 = lid_8.x;
        var _S104 : Reduction_std140_0 = entryPointParams_8.p_8;
        var _S105 : Fold_0 = fold_of_0(&(_S104), piece_9, _S103);
        var folded_24 : vec2<u32> = vec2<u32>(u32(0), u32(2147483648));
        var r_17 : u32 = _S105.begin_0;
        for(;;)
        {
            if(r_17 < (_S105.end_0))
            {
            }
            else
            {
                break;
            }
            var _S106 : Reduction_std140_0 = entryPointParams_8.p_8;
            var _S107 : i32 = reduced_place_0(&(_S106), r_17);
            var _S108 : vec2<u32> = larger_wide_0(folded_24, entryPointParams_x_data_8[u32(_S105.base_0 + _S107)]);
            var r_18 : u32 = r_17 + _S105.step_0;
            folded_24 = _S108;
            r_17 = r_18;
        }
        group_low_word_0[_S103] = folded_24.x;
        group_high_word_0[_S103] = folded_24.y;
        workgroupBarrier();
        var folded_25 : vec2<u32> = folded_24;
        var step_8 : u32 = u32(128);
        for(;;)
        {
            if(step_8 >= (entryPointParams_8.p_8.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S103 < step_8)
            {
                var folded_26 : vec2<u32> = larger_wide_0(folded_25, vec2<u32>(group_low_word_0[_S103 + step_8], group_high_word_0[_S103 + step_8]));
                group_low_word_0[_S103] = folded_26.x;
                group_high_word_0[_S103] = folded_26.y;
                folded_25 = folded_26;
            }
            workgroupBarrier();
            step_8 = (step_8 >> (u32(1)));
        }
        if(_S105.writes_0)
        {
            entryPointParams_out_8[_S105.slot_0] = folded_25;
        }
        workgroupBarrier();
        piece_9 = piece_9 + entryPointParams_8.p_8.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn min_i64(@builtin(workgroup_id) gid_9 : vec3<u32>, @builtin(local_invocation_id) lid_9 : vec3<u32>)
{
    var piece_10 : u32 = gid_9.x;
    for(;;)
    {
        var _S109 : Reduction_std140_0 = entryPointParams_9.p_9;
        var _S110 : u32 = pieces_0(&(_S109));
        if(piece_10 < _S110)
        {
        }
        else
        {
            break;
        }
        var _S111 : u32 = lid_9.x;
        var _S112 : Reduction_std140_0 = entryPointParams_9.p_9;
        var _S113 : Fold_0 = fold_of_0(&(_S112), piece_10, _S111);
        var folded_27 : vec2<u32> = vec2<u32>(u32(4294967295), u32(2147483647));
        var r_19 : u32 = _S113.begin_0;
        for(;;)
        {
            if(r_19 < (_S113.end_0))
            {
            }
            else
            {
                break;
            }
            var _S114 : Reduction_std140_0 = entryPointParams_9.p_9;
            var _S115 : i32 = reduced_place_0(&(_S114), r_19);
            var _S116 : vec2<u32> = smaller_wide_0(folded_27, entryPointParams_x_data_9[u32(_S113.base_0 + _S115)]);
            var r_20 : u32 = r_19 + _S113.step_0;
            folded_27 = _S116;
            r_19 = r_20;
        }
        group_low_word_0[_S111] = folded_27.x;
        group_high_word_0[_S111] = folded_27.y;
        workgroupBarrier();
        var folded_28 : vec2<u32> = folded_27;
        var step_9 : u32 = u32(128);
        for(;;)
        {
            if(step_9 >= (entryPointParams_9.p_9.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S111 < step_9)
            {
                var folded_29 : vec2<u32> = smaller_wide_0(folded_28, vec2<u32>(group_low_word_0[_S111 + step_9], group_high_word_0[_S111 + step_9]));
                group_low_word_0[_S111] = folded_29.x;
                group_high_word_0[_S111] = folded_29.y;
                folded_28 = folded_29;
            }
            workgroupBarrier();
            step_9 = (step_9 >> (u32(1)));
        }
        if(_S113.writes_0)
        {
            entryPointParams_out_9[_S113.slot_0] = folded_28;
        }
        workgroupBarrier();
        piece_10 = piece_10 + entryPointParams_9.p_9.groups_0;
    }
    return;
}

fn is_true_0( x_9 : f32) -> bool
{
    return (((bitcast<u32>((x_9))) << (u32(1)))) != u32(0);
}

@compute
@workgroup_size(256, 1, 1)
fn any_f32(@builtin(workgroup_id) gid_10 : vec3<u32>, @builtin(local_invocation_id) lid_10 : vec3<u32>)
{
    var step_10 : u32;
    var piece_11 : u32 = gid_10.x;
    for(;;)
    {
        var _S117 : Reduction_std140_0 = entryPointParams_10.p_10;
        var _S118 : u32 = pieces_0(&(_S117));
        if(piece_11 < _S118)
        {
        }
        else
        {
            break;
        }
        var _S119 : u32 = lid_10.x;
        var _S120 : Reduction_std140_0 = entryPointParams_10.p_10;
        var _S121 : Fold_0 = fold_of_0(&(_S120), piece_11, _S119);
        var truth_0 : u32 = u32(0);
        var r_21 : u32 = _S121.begin_0;
        for(;;)
        {
            if(r_21 < (_S121.end_0))
            {
            }
            else
            {
                break;
            }
            var _S122 : Reduction_std140_0 = entryPointParams_10.p_10;
            var _S123 : i32 = reduced_place_0(&(_S122), r_21);
            if(is_true_0(entryPointParams_x_data_10[u32(_S121.base_0 + _S123)]))
            {
                step_10 = u32(1);
            }
            else
            {
                step_10 = u32(0);
            }
            var _S124 : u32 = (truth_0 | (step_10));
            var r_22 : u32 = r_21 + _S121.step_0;
            truth_0 = _S124;
            r_21 = r_22;
        }
        group_low_word_0[_S119] = truth_0;
        workgroupBarrier();
        step_10 = u32(128);
        for(;;)
        {
            if(step_10 >= (entryPointParams_10.p_10.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S119 < step_10)
            {
                group_low_word_0[_S119] = ((group_low_word_0[_S119]) | ((group_low_word_0[_S119 + step_10])));
            }
            workgroupBarrier();
            step_10 = (step_10 >> (u32(1)));
        }
        if(_S121.writes_0)
        {
            entryPointParams_out_10[_S121.slot_0] = group_low_word_0[_S119];
        }
        workgroupBarrier();
        piece_11 = piece_11 + entryPointParams_10.p_10.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn all_f32(@builtin(workgroup_id) gid_11 : vec3<u32>, @builtin(local_invocation_id) lid_11 : vec3<u32>)
{
    var step_11 : u32;
    var piece_12 : u32 = gid_11.x;
    for(;;)
    {
        var _S125 : Reduction_std140_0 = entryPointParams_11.p_11;
        var _S126 : u32 = pieces_0(&(_S125));
        if(piece_12 < _S126)
        {
        }
        else
        {
            break;
        }
        var _S127 : u32 = lid_11.x;
        var _S128 : Reduction_std140_0 = entryPointParams_11.p_11;
        var _S129 : Fold_0 = fold_of_0(&(_S128), piece_12, _S127);
        var truth_1 : u32 = u32(1);
        var r_23 : u32 = _S129.begin_0;
        for(;;)
        {
            if(r_23 < (_S129.end_0))
            {
            }
            else
            {
                break;
            }
            var _S130 : Reduction_std140_0 = entryPointParams_11.p_11;
            var _S131 : i32 = reduced_place_0(&(_S130), r_23);
            if(is_true_0(entryPointParams_x_data_11[u32(_S129.base_0 + _S131)]))
            {
                step_11 = u32(1);
            }
            else
            {
                step_11 = u32(0);
            }
            var _S132 : u32 = (truth_1 & (step_11));
            var r_24 : u32 = r_23 + _S129.step_0;
            truth_1 = _S132;
            r_23 = r_24;
        }
        group_low_word_0[_S127] = truth_1;
        workgroupBarrier();
        step_11 = u32(128);
        for(;;)
        {
            if(step_11 >= (entryPointParams_11.p_11.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S127 < step_11)
            {
                group_low_word_0[_S127] = ((group_low_word_0[_S127]) & ((group_low_word_0[_S127 + step_11])));
            }
            workgroupBarrier();
            step_11 = (step_11 >> (u32(1)));
        }
        if(_S129.writes_0)
        {
            entryPointParams_out_11[_S129.slot_0] = group_low_word_0[_S127];
        }
        workgroupBarrier();
        piece_12 = piece_12 + entryPointParams_11.p_11.groups_0;
    }
    return;
}

fn is_true_1( x_10 : i32) -> bool
{
    return x_10 != i32(0);
}

@compute
@workgroup_size(256, 1, 1)
fn any_i32(@builtin(workgroup_id) gid_12 : vec3<u32>, @builtin(local_invocation_id) lid_12 : vec3<u32>)
{
    var step_12 : u32;
    var piece_13 : u32 = gid_12.x;
    for(;;)
    {
        var _S133 : Reduction_std140_0 = entryPointParams_12.p_12;
        var _S134 : u32 = pieces_0(&(_S133));
        if(piece_13 < _S134)
        {
        }
        else
        {
            break;
        }
        var _S135 : u32 = lid_12.x;
        var _S136 : Reduction_std140_0 = entryPointParams_12.p_12;
        var _S137 : Fold_0 = fold_of_0(&(_S136), piece_13, _S135);
        var truth_2 : u32 = u32(0);
        var r_25 : u32 = _S137.begin_0;
        for(;;)
        {
            if(r_25 < (_S137.end_0))
            {
            }
            else
            {
                break;
            }
            var _S138 : Reduction_std140_0 = entryPointParams_12.p_12;
            var _S139 : i32 = reduced_place_0(&(_S138), r_25);
            if(is_true_1(entryPointParams_x_data_12[u32(_S137.base_0 + _S139)]))
            {
                step_12 = u32(1);
            }
            else
            {
                step_12 = u32(0);
            }
            var _S140 : u32 = (truth_2 | (step_12));
            var r_26 : u32 = r_25 + _S137.step_0;
            truth_2 = _S140;
            r_25 = r_26;
        }
        group_low_word_0[_S135] = truth_2;
        workgroupBarrier();
        step_12 = u32(128);
        for(;;)
        {
            if(step_12 >= (entryPointParams_12.p_12.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S135 < step_12)
            {
                group_low_word_0[_S135] = ((group_low_word_0[_S135]) | ((group_low_word_0[_S135 + step_12])));
            }
            workgroupBarrier();
            step_12 = (step_12 >> (u32(1)));
        }
        if(_S137.writes_0)
        {
            entryPointParams_out_12[_S137.slot_0] = group_low_word_0[_S135];
        }
        workgroupBarrier();
        piece_13 = piece_13 + entryPointParams_12.p_12.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn all_i32(@builtin(workgroup_id) gid_13 : vec3<u32>, @builtin(local_invocation_id) lid_13 : vec3<u32>)
{
    var step_13 : u32;
    var piece_14 : u32 = gid_13.x;
    for(;;)
    {
        var _S141 : Reduction_std140_0 = entryPointParams_13.p_13;
        var _S142 : u32 = pieces_0(&(_S141));
        if(piece_14 < _S142)
        {
        }
        else
        {
            break;
        }
        var _S143 : u32 = lid_13.x;
        var _S144 : Reduction_std140_0 = entryPointParams_13.p_13;
        var _S145 : Fold_0 = fold_of_0(&(_S144), piece_14, _S143);
        var truth_3 : u32 = u32(1);
        var r_27 : u32 = _S145.begin_0;
        for(;;)
        {
            if(r_27 < (_S145.end_0))
            {
            }
            else
            {
                break;
            }
            var _S146 : Reduction_std140_0 = entryPointParams_13.p_13;
            var _S147 : i32 = reduced_place_0(&(_S146), r_27);
            if(is_true_1(entryPointParams_x_data_13[u32(_S145.base_0 + _S147)]))
            {
                step_13 = u32(1);
            }
            else
            {
                step_13 = u32(0);
            }
            var _S148 : u32 = (truth_3 & (step_13));
            var r_28 : u32 = r_27 + _S145.step_0;
            truth_3 = _S148;
            r_27 = r_28;
        }
        group_low_word_0[_S143] = truth_3;
        workgroupBarrier();
        step_13 = u32(128);
        for(;;)
        {
            if(step_13 >= (entryPointParams_13.p_13.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S143 < step_13)
            {
                group_low_word_0[_S143] = ((group_low_word_0[_S143]) & ((group_low_word_0[_S143 + step_13])));
            }
            workgroupBarrier();
            step_13 = (step_13 >> (u32(1)));
        }
        if(_S145.writes_0)
        {
            entryPointParams_out_13[_S145.slot_0] = group_low_word_0[_S143];
        }
        workgroupBarrier();
        piece_14 = piece_14 + entryPointParams_13.p_13.groups_0;
    }
    return;
}

fn is_true_2( x_11 : vec2<u32>) -> bool
{
    return (((x_11.x) | ((x_11.y)))) != u32(0);
}

@compute
@workgroup_size(256, 1, 1)
fn any_i64(@builtin(workgroup_id) gid_14 : vec3<u32>, @builtin(local_invocation_id) lid_14 : vec3<u32>)
{
    var step_14 : u32;
    var piece_15 : u32 = gid_14.x;
    for(;;)
    {
        var _S149 : Reduction_std140_0 = entryPointParams_14.p_14;
        var _S150 : u32 = pieces_0(&(_S149));
        if(piece_15 < _S150)
        {
        }
        else
        {
            break;
        }
        var _S151 : u32 = lid_14.x;
        var _S152 : Reduction_std140_0 = entryPointParams_14.p_14;
        var _S153 : Fold_0 = fold_of_0(&(_S152), piece_15, _S151);
        var truth_4 : u32 = u32(0);
        var r_29 : u32 = _S153.begin_0;
        for(;;)
        {
            if(r_29 < (_S153.end_0))
            {
            }
            else
            {
                break;
            }
            var _S154 : Reduction_std140_0 = entryPointParams_14.p_14;
            var _S155 : i32 = reduced_place_0(&(_S154), r_29);
            if(is_true_2(entryPointParams_x_data_14[u32(_S153.base_0 + _S155)]))
            {
                step_14 = u32(1);
            }
            else
            {
                step_14 = u32(0);
            }
            var _S156 : u32 = (truth_4 | (step_14));
            var r_30 : u32 = r_29 + _S153.step_0;
            truth_4 = _S156;
            r_29 = r_30;
        }
        group_low_word_0[_S151] = truth_4;
        workgroupBarrier();
        step_14 = u32(128);
        for(;;)
        {
            if(step_14 >= (entryPointParams_14.p_14.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S151 < step_14)
            {
                group_low_word_0[_S151] = ((group_low_word_0[_S151]) | ((group_low_word_0[_S151 + step_14])));
            }
            workgroupBarrier();
            step_14 = (step_14 >> (u32(1)));
        }
        if(_S153.writes_0)
        {
            entryPointParams_out_14[_S153.slot_0] = group_low_word_0[_S151];
        }
        workgroupBarrier();
        piece_15 = piece_15 + entryPointParams_14.p_14.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn all_i64(@builtin(workgroup_id) gid_15 : vec3<u32>, @builtin(local_invocation_id) lid_15 : vec3<u32>)
{
    var step_15 : u32;
    var piece_16 : u32 = gid_15.x;
    for(;;)
    {
        var _S157 : Reduction_std140_0 = entryPointParams_15.p_15;
        var _S158 : u32 = pieces_0(&(_S157));
        if(piece_16 < _S158)
        {
        }
        else
        {
            break;
        }
        var _S159 : u32 = lid_15.x;
        var _S160 : Reduction_std140_0 = entryPointParams_15.p_15;
        var _S161 : Fold_0 = fold_of_0(&(_S160), piece_16, _S159);
        var truth_5 : u32 = u32(1);
        var r_31 : u32 = _S161.begin_0;
        for(;;)
        {
            if(r_31 < (_S161.end_0))
            {
            }
            else
            {
                break;
            }
            var _S162 : Reduction_std140_0 = entryPointParams_15.p_15;
            var _S163 : i32 = reduced_place_0(&(_S162), r_31);
            if(is_true_2(entryPointParams_x_data_15[u32(_S161.base_0 + _S163)]))
            {
                step_15 = u32(1);
            }
            else
            {
                step_15 = u32(0);
            }
            var _S164 : u32 = (truth_5 & (step_15));
            var r_32 : u32 = r_31 + _S161.step_0;
            truth_5 = _S164;
            r_31 = r_32;
        }
        group_low_word_0[_S159] = truth_5;
        workgroupBarrier();
        step_15 = u32(128);
        for(;;)
        {
            if(step_15 >= (entryPointParams_15.p_15.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S159 < step_15)
            {
                group_low_word_0[_S159] = ((group_low_word_0[_S159]) & ((group_low_word_0[_S159 + step_15])));
            }
            workgroupBarrier();
            step_15 = (step_15 >> (u32(1)));
        }
        if(_S161.writes_0)
        {
            entryPointParams_out_15[_S161.slot_0] = group_low_word_0[_S159];
        }
        workgroupBarrier();
        piece_16 = piece_16 + entryPointParams_15.p_15.groups_0;
    }
    return;
}

fn is_true_3( x_12 : u32) -> bool
{
    return x_12 != u32(0);
}

@compute
@workgroup_size(256, 1, 1)
fn any_u8(@builtin(workgroup_id) gid_16 : vec3<u32>, @builtin(local_invocation_id) lid_16 : vec3<u32>)
{
    var step_16 : u32;
    var piece_17 : u32 = gid_16.x;
    for(;;)
    {
        var _S165 : Reduction_std140_0 = entryPointParams_16.p_16;
        var _S166 : u32 = pieces_0(&(_S165));
        if(piece_17 < _S166)
        {
        }
        else
        {
            break;
        }
        var _S167 : u32 = lid_16.x;
        var _S168 : Reduction_std140_0 = entryPointParams_16.p_16;
        var _S169 : Fold_0 = fold_of_0(&(_S168), piece_17, _S167);
        var truth_6 : u32 = u32(0);
        var r_33 : u32 = _S169.begin_0;
        for(;;)
        {
            if(r_33 < (_S169.end_0))
            {
            }
            else
            {
                break;
            }
            var _S170 : Reduction_std140_0 = entryPointParams_16.p_16;
            var _S171 : i32 = reduced_place_0(&(_S170), r_33);
            var at_2 : u32 = u32(_S169.base_0 + _S171);
            if(is_true_3(byte_of_0(entryPointParams_x_data_16[(at_2 >> (u32(2)))], at_2)))
            {
                step_16 = u32(1);
            }
            else
            {
                step_16 = u32(0);
            }
            var _S172 : u32 = (truth_6 | (step_16));
            var r_34 : u32 = r_33 + _S169.step_0;
            truth_6 = _S172;
            r_33 = r_34;
        }
        group_low_word_0[_S167] = truth_6;
        workgroupBarrier();
        step_16 = u32(128);
        for(;;)
        {
            if(step_16 >= (entryPointParams_16.p_16.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S167 < step_16)
            {
                group_low_word_0[_S167] = ((group_low_word_0[_S167]) | ((group_low_word_0[_S167 + step_16])));
            }
            workgroupBarrier();
            step_16 = (step_16 >> (u32(1)));
        }
        if(_S169.writes_0)
        {
            entryPointParams_out_16[_S169.slot_0] = group_low_word_0[_S167];
        }
        workgroupBarrier();
        piece_17 = piece_17 + entryPointParams_16.p_16.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn all_u8(@builtin(workgroup_id) gid_17 : vec3<u32>, @builtin(local_invocation_id) lid_17 : vec3<u32>)
{
    var step_17 : u32;
    var piece_18 : u32 = gid_17.x;
    for(;;)
    {
        var _S173 : Reduction_std140_0 = entryPointParams_17.p_17;
        var _S174 : u32 = pieces_0(&(_S173));
        if(piece_18 < _S174)
        {
        }
        else
        {
            break;
        }
        var _S175 : u32 = lid_17.x;
        var _S176 : Reduction_std140_0 = entryPointParams_17.p_17;
        var _S177 : Fold_0 = fold_of_0(&(_S176), piece_18, _S175);
        var truth_7 : u32 = u32(1);
        var r_35 : u32 = _S177.begin_0;
        for(;;)
        {
            if(r_35 < (_S177.end_0))
            {
            }
            else
            {
                break;
            }
            var _S178 : Reduction_std140_0 = entryPointParams_17.p_17;
            var _S179 : i32 = reduced_place_0(&(_S178), r_35);
            var at_3 : u32 = u32(_S177.base_0 + _S179);
            if(is_true_3(byte_of_0(entryPointParams_x_data_17[(at_3 >> (u32(2)))], at_3)))
            {
                step_17 = u32(1);
            }
            else
            {
                step_17 = u32(0);
            }
            var _S180 : u32 = (truth_7 & (step_17));
            var r_36 : u32 = r_35 + _S177.step_0;
            truth_7 = _S180;
            r_35 = r_36;
        }
        group_low_word_0[_S175] = truth_7;
        workgroupBarrier();
        step_17 = u32(128);
        for(;;)
        {
            if(step_17 >= (entryPointParams_17.p_17.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S175 < step_17)
            {
                group_low_word_0[_S175] = ((group_low_word_0[_S175]) & ((group_low_word_0[_S175 + step_17])));
            }
            workgroupBarrier();
            step_17 = (step_17 >> (u32(1)));
        }
        if(_S177.writes_0)
        {
            entryPointParams_out_17[_S177.slot_0] = group_low_word_0[_S175];
        }
        workgroupBarrier();
        piece_18 = piece_18 + entryPointParams_17.p_17.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn any_bool(@builtin(workgroup_id) gid_18 : vec3<u32>, @builtin(local_invocation_id) lid_18 : vec3<u32>)
{
    var x_13 : u32;
    var piece_19 : u32 = gid_18.x;
    for(;;)
    {
        var _S181 : Reduction_std140_0 = entryPointParams_18.p_18;
        var _S182 : u32 = pieces_0(&(_S181));
        if(piece_19 < _S182)
        {
        }
        else
        {
            break;
        }
        var _S183 : u32 = lid_18.x;
        var _S184 : Reduction_std140_0 = entryPointParams_18.p_18;
        var _S185 : Fold_0 = fold_of_0(&(_S184), piece_19, _S183);
        var truth_8 : u32 = u32(0);
        var r_37 : u32 = _S185.begin_0;
        for(;;)
        {
            if(r_37 < (_S185.end_0))
            {
            }
            else
            {
                break;
            }
            var _S186 : Reduction_std140_0 = entryPointParams_18.p_18;
            var _S187 : i32 = reduced_place_0(&(_S186), r_37);
            var at_4 : u32 = u32(_S185.base_0 + _S187);
            if((byte_of_0(entryPointParams_x_data_18[(at_4 >> (u32(2)))], at_4)) != u32(0))
            {
                x_13 = u32(1);
            }
            else
            {
                x_13 = u32(0);
            }
            var _S188 : u32;
            if(is_true_3(x_13))
            {
                _S188 = u32(1);
            }
            else
            {
                _S188 = u32(0);
            }
            var _S189 : u32 = (truth_8 | (_S188));
            var r_38 : u32 = r_37 + _S185.step_0;
            truth_8 = _S189;
            r_37 = r_38;
        }
        group_low_word_0[_S183] = truth_8;
        workgroupBarrier();
        x_13 = u32(128);
        for(;;)
        {
            if(x_13 >= (entryPointParams_18.p_18.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S183 < x_13)
            {
                group_low_word_0[_S183] = ((group_low_word_0[_S183]) | ((group_low_word_0[_S183 + x_13])));
            }
            workgroupBarrier();
            x_13 = (x_13 >> (u32(1)));
        }
        if(_S185.writes_0)
        {
            entryPointParams_out_18[_S185.slot_0] = group_low_word_0[_S183];
        }
        workgroupBarrier();
        piece_19 = piece_19 + entryPointParams_18.p_18.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn all_bool(@builtin(workgroup_id) gid_19 : vec3<u32>, @builtin(local_invocation_id) lid_19 : vec3<u32>)
{
    var x_14 : u32;
    var piece_20 : u32 = gid_19.x;
    for(;;)
    {
        var _S190 : Reduction_std140_0 = entryPointParams_19.p_19;
        var _S191 : u32 = pieces_0(&(_S190));
        if(piece_20 < _S191)
        {
        }
        else
        {
            break;
        }
        var _S192 : u32 = lid_19.x;
        var _S193 : Reduction_std140_0 = entryPointParams_19.p_19;
        var _S194 : Fold_0 = fold_of_0(&(_S193), piece_20, _S192);
        var truth_9 : u32 = u32(1);
        var r_39 : u32 = _S194.begin_0;
        for(;;)
        {
            if(r_39 < (_S194.end_0))
            {
            }
            else
            {
                break;
            }
            var _S195 : Reduction_std140_0 = entryPointParams_19.p_19;
            var _S196 : i32 = reduced_place_0(&(_S195), r_39);
            var at_5 : u32 = u32(_S194.base_0 + _S196);
            if((byte_of_0(entryPointParams_x_data_19[(at_5 >> (u32(2)))], at_5)) != u32(0))
            {
                x_14 = u32(1);
            }
            else
            {
                x_14 = u32(0);
            }
            var _S197 : u32;
            if(is_true_3(x_14))
            {
                _S197 = u32(1);
            }
            else
            {
                _S197 = u32(0);
            }
            var _S198 : u32 = (truth_9 & (_S197));
            var r_40 : u32 = r_39 + _S194.step_0;
            truth_9 = _S198;
            r_39 = r_40;
        }
        group_low_word_0[_S192] = truth_9;
        workgroupBarrier();
        x_14 = u32(128);
        for(;;)
        {
            if(x_14 >= (entryPointParams_19.p_19.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S192 < x_14)
            {
                group_low_word_0[_S192] = ((group_low_word_0[_S192]) & ((group_low_word_0[_S192 + x_14])));
            }
            workgroupBarrier();
            x_14 = (x_14 >> (u32(1)));
        }
        if(_S194.writes_0)
        {
            entryPointParams_out_19[_S194.slot_0] = group_low_word_0[_S192];
        }
        workgroupBarrier();
        piece_20 = piece_20 + entryPointParams_19.p_19.groups_0;
    }
    return;
}

fn is_nan_0( x_15 : f32) -> bool
{
    return (((bitcast<u32>((x_15))) & (u32(2147483647)))) > u32(2139095040);
}

fn ascending_rank_0( x_16 : f32) -> u32
{
    if(is_nan_0(x_16))
    {
        return u32(4294967295);
    }
    var _S199 : u32 = (bitcast<u32>((x_16)));
    var pattern_0 : u32;
    if(((_S199 << (u32(1)))) == u32(0))
    {
        pattern_0 = u32(0);
    }
    else
    {
        pattern_0 = _S199;
    }
    if(((pattern_0 & (u32(2147483648)))) != u32(0))
    {
        pattern_0 = ~pattern_0;
    }
    else
    {
        pattern_0 = (pattern_0 | (u32(2147483648)));
    }
    return pattern_0;
}

fn better_0( first_0 : vec2<u32>,  second_0 : vec2<u32>) -> vec2<u32>
{
    var _S200 : u32 = second_0.x;
    var _S201 : u32 = first_0.x;
    var is_second_0 : bool;
    if(_S200 > _S201)
    {
        is_second_0 = true;
    }
    else
    {
        if(_S200 == _S201)
        {
            is_second_0 = (second_0.y) < (first_0.y);
        }
        else
        {
            is_second_0 = false;
        }
    }
    var _S202 : vec2<u32>;
    if(is_second_0)
    {
        _S202 = second_0;
    }
    else
    {
        _S202 = first_0;
    }
    return _S202;
}

@compute
@workgroup_size(256, 1, 1)
fn argmax_f32(@builtin(workgroup_id) gid_20 : vec3<u32>, @builtin(local_invocation_id) lid_20 : vec3<u32>)
{
    var piece_21 : u32 = gid_20.x;
    for(;;)
    {
        var _S203 : Reduction_std140_0 = entryPointParams_20.p_20;
        var _S204 : u32 = pieces_0(&(_S203));
        if(piece_21 < _S204)
        {
        }
        else
        {
            break;
        }
        var _S205 : u32 = lid_20.x;
        var _S206 : Reduction_std140_0 = entryPointParams_20.p_20;
        var _S207 : Fold_0 = fold_of_0(&(_S206), piece_21, _S205);
        var best_0 : vec2<u32> = vec2<u32>(u32(0), u32(4294967295));
        var r_41 : u32 = _S207.begin_0;
        for(;;)
        {
            if(r_41 < (_S207.end_0))
            {
            }
            else
            {
                break;
            }
            var _S208 : Reduction_std140_0 = entryPointParams_20.p_20;
            var _S209 : i32 = reduced_place_0(&(_S208), r_41);
            var _S210 : vec2<u32> = better_0(best_0, vec2<u32>(ascending_rank_0(entryPointParams_x_data_20[u32(_S207.base_0 + _S209)]), r_41));
            var r_42 : u32 = r_41 + _S207.step_0;
            best_0 = _S210;
            r_41 = r_42;
        }
        group_high_word_0[_S205] = best_0.x;
        group_low_word_0[_S205] = best_0.y;
        workgroupBarrier();
        var best_1 : vec2<u32> = best_0;
        var step_18 : u32 = u32(128);
        for(;;)
        {
            if(step_18 >= (entryPointParams_20.p_20.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S205 < step_18)
            {
                var best_2 : vec2<u32> = better_0(best_1, vec2<u32>(group_high_word_0[_S205 + step_18], group_low_word_0[_S205 + step_18]));
                group_high_word_0[_S205] = best_2.x;
                group_low_word_0[_S205] = best_2.y;
                best_1 = best_2;
            }
            workgroupBarrier();
            step_18 = (step_18 >> (u32(1)));
        }
        if(_S207.writes_0)
        {
            var _S211 : vec2<u32>;
            if((entryPointParams_20.p_20.pairs_0) != u32(0))
            {
                _S211 = best_1;
            }
            else
            {
                _S211 = vec2<u32>(best_1.y, u32(0));
            }
            entryPointParams_out_20[_S207.slot_0] = _S211;
        }
        workgroupBarrier();
        piece_21 = piece_21 + entryPointParams_20.p_20.groups_0;
    }
    return;
}

fn rank_from_below_0( x_17 : f32) -> u32
{
    var _S212 : u32;
    if(is_nan_0(x_17))
    {
        _S212 = u32(4294967295);
    }
    else
    {
        _S212 = ~ascending_rank_0(x_17);
    }
    return _S212;
}

@compute
@workgroup_size(256, 1, 1)
fn argmin_f32(@builtin(workgroup_id) gid_21 : vec3<u32>, @builtin(local_invocation_id) lid_21 : vec3<u32>)
{
    var piece_22 : u32 = gid_21.x;
    for(;;)
    {
        var _S213 : Reduction_std140_0 = entryPointParams_21.p_21;
        var _S214 : u32 = pieces_0(&(_S213));
        if(piece_22 < _S214)
        {
        }
        else
        {
            break;
        }
        var _S215 : u32 = lid_21.x;
        var _S216 : Reduction_std140_0 = entryPointParams_21.p_21;
        var _S217 : Fold_0 = fold_of_0(&(_S216), piece_22, _S215);
        var best_3 : vec2<u32> = vec2<u32>(u32(0), u32(4294967295));
        var r_43 : u32 = _S217.begin_0;
        for(;;)
        {
            if(r_43 < (_S217.end_0))
            {
            }
            else
            {
                break;
            }
            var _S218 : Reduction_std140_0 = entryPointParams_21.p_21;
            var _S219 : i32 = reduced_place_0(&(_S218), r_43);
            var _S220 : vec2<u32> = better_0(best_3, vec2<u32>(rank_from_below_0(entryPointParams_x_data_21[u32(_S217.base_0 + _S219)]), r_43));
            var r_44 : u32 = r_43 + _S217.step_0;
            best_3 = _S220;
            r_43 = r_44;
        }
        group_high_word_0[_S215] = best_3.x;
        group_low_word_0[_S215] = best_3.y;
        workgroupBarrier();
        var best_4 : vec2<u32> = best_3;
        var step_19 : u32 = u32(128);
        for(;;)
        {
            if(step_19 >= (entryPointParams_21.p_21.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S215 < step_19)
            {
                var best_5 : vec2<u32> = better_0(best_4, vec2<u32>(group_high_word_0[_S215 + step_19], group_low_word_0[_S215 + step_19]));
                group_high_word_0[_S215] = best_5.x;
                group_low_word_0[_S215] = best_5.y;
                best_4 = best_5;
            }
            workgroupBarrier();
            step_19 = (step_19 >> (u32(1)));
        }
        if(_S217.writes_0)
        {
            var _S221 : vec2<u32>;
            if((entryPointParams_21.p_21.pairs_0) != u32(0))
            {
                _S221 = best_4;
            }
            else
            {
                _S221 = vec2<u32>(best_4.y, u32(0));
            }
            entryPointParams_out_21[_S217.slot_0] = _S221;
        }
        workgroupBarrier();
        piece_22 = piece_22 + entryPointParams_21.p_21.groups_0;
    }
    return;
}

fn rank_of_0( x_18 : i32) -> u32
{
    return (u32(x_18) ^ (u32(2147483648)));
}

@compute
@workgroup_size(256, 1, 1)
fn argmax_i32(@builtin(workgroup_id) gid_22 : vec3<u32>, @builtin(local_invocation_id) lid_22 : vec3<u32>)
{
    var piece_23 : u32 = gid_22.x;
    for(;;)
    {
        var _S222 : Reduction_std140_0 = entryPointParams_22.p_22;
        var _S223 : u32 = pieces_0(&(_S222));
        if(piece_23 < _S223)
        {
        }
        else
        {
            break;
        }
        var _S224 : u32 = lid_22.x;
        var _S225 : Reduction_std140_0 = entryPointParams_22.p_22;
        var _S226 : Fold_0 = fold_of_0(&(_S225), piece_23, _S224);
        var best_6 : vec2<u32> = vec2<u32>(u32(0), u32(4294967295));
        var r_45 : u32 = _S226.begin_0;
        for(;;)
        {
            if(r_45 < (_S226.end_0))
            {
            }
            else
            {
                break;
            }
            var _S227 : Reduction_std140_0 = entryPointParams_22.p_22;
            var _S228 : i32 = reduced_place_0(&(_S227), r_45);
            var _S229 : vec2<u32> = better_0(best_6, vec2<u32>(rank_of_0(entryPointParams_x_data_22[u32(_S226.base_0 + _S228)]), r_45));
            var r_46 : u32 = r_45 + _S226.step_0;
            best_6 = _S229;
            r_45 = r_46;
        }
        group_high_word_0[_S224] = best_6.x;
        group_low_word_0[_S224] = best_6.y;
        workgroupBarrier();
        var best_7 : vec2<u32> = best_6;
        var step_20 : u32 = u32(128);
        for(;;)
        {
            if(step_20 >= (entryPointParams_22.p_22.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S224 < step_20)
            {
                var best_8 : vec2<u32> = better_0(best_7, vec2<u32>(group_high_word_0[_S224 + step_20], group_low_word_0[_S224 + step_20]));
                group_high_word_0[_S224] = best_8.x;
                group_low_word_0[_S224] = best_8.y;
                best_7 = best_8;
            }
            workgroupBarrier();
            step_20 = (step_20 >> (u32(1)));
        }
        if(_S226.writes_0)
        {
            var _S230 : vec2<u32>;
            if((entryPointParams_22.p_22.pairs_0) != u32(0))
            {
                _S230 = best_7;
            }
            else
            {
                _S230 = vec2<u32>(best_7.y, u32(0));
            }
            entryPointParams_out_22[_S226.slot_0] = _S230;
        }
        workgroupBarrier();
        piece_23 = piece_23 + entryPointParams_22.p_22.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn argmin_i32(@builtin(workgroup_id) gid_23 : vec3<u32>, @builtin(local_invocation_id) lid_23 : vec3<u32>)
{
    var piece_24 : u32 = gid_23.x;
    for(;;)
    {
        var _S231 : Reduction_std140_0 = entryPointParams_23.p_23;
        var _S232 : u32 = pieces_0(&(_S231));
        if(piece_24 < _S232)
        {
        }
        else
        {
            break;
        }
        var _S233 : u32 = lid_23.x;
        var _S234 : Reduction_std140_0 = entryPointParams_23.p_23;
        var _S235 : Fold_0 = fold_of_0(&(_S234), piece_24, _S233);
        var best_9 : vec2<u32> = vec2<u32>(u32(0), u32(4294967295));
        var r_47 : u32 = _S235.begin_0;
        for(;;)
        {
            if(r_47 < (_S235.end_0))
            {
            }
            else
            {
                break;
            }
            var _S236 : Reduction_std140_0 = entryPointParams_23.p_23;
            var _S237 : i32 = reduced_place_0(&(_S236), r_47);
            var _S238 : vec2<u32> = better_0(best_9, vec2<u32>(~rank_of_0(entryPointParams_x_data_23[u32(_S235.base_0 + _S237)]), r_47));
            var r_48 : u32 = r_47 + _S235.step_0;
            best_9 = _S238;
            r_47 = r_48;
        }
        group_high_word_0[_S233] = best_9.x;
        group_low_word_0[_S233] = best_9.y;
        workgroupBarrier();
        var best_10 : vec2<u32> = best_9;
        var step_21 : u32 = u32(128);
        for(;;)
        {
            if(step_21 >= (entryPointParams_23.p_23.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S233 < step_21)
            {
                var best_11 : vec2<u32> = better_0(best_10, vec2<u32>(group_high_word_0[_S233 + step_21], group_low_word_0[_S233 + step_21]));
                group_high_word_0[_S233] = best_11.x;
                group_low_word_0[_S233] = best_11.y;
                best_10 = best_11;
            }
            workgroupBarrier();
            step_21 = (step_21 >> (u32(1)));
        }
        if(_S235.writes_0)
        {
            var _S239 : vec2<u32>;
            if((entryPointParams_23.p_23.pairs_0) != u32(0))
            {
                _S239 = best_10;
            }
            else
            {
                _S239 = vec2<u32>(best_10.y, u32(0));
            }
            entryPointParams_out_23[_S235.slot_0] = _S239;
        }
        workgroupBarrier();
        piece_24 = piece_24 + entryPointParams_23.p_23.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn argmax_f32_join(@builtin(workgroup_id) gid_24 : vec3<u32>, @builtin(local_invocation_id) lid_24 : vec3<u32>)
{
    var piece_25 : u32 = gid_24.x;
    for(;;)
    {
        var _S240 : Reduction_std140_0 = entryPointParams_24.p_24;
        var _S241 : u32 = pieces_0(&(_S240));
        if(piece_25 < _S241)
        {
        }
        else
        {
            break;
        }
        var _S242 : u32 = lid_24.x;
        var _S243 : Reduction_std140_0 = entryPointParams_24.p_24;
        var _S244 : Fold_0 = fold_of_0(&(_S243), piece_25, _S242);
        var best_12 : vec2<u32> = vec2<u32>(u32(0), u32(4294967295));
        var r_49 : u32 = _S244.begin_0;
        for(;;)
        {
            if(r_49 < (_S244.end_0))
            {
            }
            else
            {
                break;
            }
            var _S245 : Reduction_std140_0 = entryPointParams_24.p_24;
            var _S246 : i32 = reduced_place_0(&(_S245), r_49);
            var x_19 : vec2<u32> = entryPointParams_x_data_24[u32(_S244.base_0 + _S246)];
            var _S247 : vec2<u32> = better_0(best_12, vec2<u32>(x_19.x, x_19.y));
            var r_50 : u32 = r_49 + _S244.step_0;
            best_12 = _S247;
            r_49 = r_50;
        }
        group_high_word_0[_S242] = best_12.x;
        group_low_word_0[_S242] = best_12.y;
        workgroupBarrier();
        var best_13 : vec2<u32> = best_12;
        var step_22 : u32 = u32(128);
        for(;;)
        {
            if(step_22 >= (entryPointParams_24.p_24.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S242 < step_22)
            {
                var best_14 : vec2<u32> = better_0(best_13, vec2<u32>(group_high_word_0[_S242 + step_22], group_low_word_0[_S242 + step_22]));
                group_high_word_0[_S242] = best_14.x;
                group_low_word_0[_S242] = best_14.y;
                best_13 = best_14;
            }
            workgroupBarrier();
            step_22 = (step_22 >> (u32(1)));
        }
        if(_S244.writes_0)
        {
            var _S248 : vec2<u32>;
            if((entryPointParams_24.p_24.pairs_0) != u32(0))
            {
                _S248 = best_13;
            }
            else
            {
                _S248 = vec2<u32>(best_13.y, u32(0));
            }
            entryPointParams_out_24[_S244.slot_0] = _S248;
        }
        workgroupBarrier();
        piece_25 = piece_25 + entryPointParams_24.p_24.groups_0;
    }
    return;
}

fn is_equal_0( x_20 : vec2<u32>,  y_6 : vec2<u32>) -> bool
{
    var _S249 : bool;
    if((x_20.x) == (y_6.x))
    {
        _S249 = (x_20.y) == (y_6.y);
    }
    else
    {
        _S249 = false;
    }
    return _S249;
}

@compute
@workgroup_size(256, 1, 1)
fn find_i64(@builtin(workgroup_id) gid_25 : vec3<u32>, @builtin(local_invocation_id) lid_25 : vec3<u32>)
{
    var piece_26 : u32 = gid_25.x;
    for(;;)
    {
        var _S250 : Reduction_std140_0 = entryPointParams_25.p_25;
        var _S251 : u32 = pieces_0(&(_S250));
        if(piece_26 < _S251)
        {
        }
        else
        {
            break;
        }
        var _S252 : u32 = lid_25.x;
        var _S253 : Reduction_std140_0 = entryPointParams_25.p_25;
        var _S254 : Fold_0 = fold_of_0(&(_S253), piece_26, _S252);
        var _S255 : vec2<u32> = entryPointParams_wanted_0[_S254.output_0];
        var first_1 : u32 = u32(4294967295);
        var r_51 : u32 = _S254.begin_0;
        for(;;)
        {
            if(r_51 < (_S254.end_0))
            {
            }
            else
            {
                break;
            }
            var _S256 : Reduction_std140_0 = entryPointParams_25.p_25;
            var _S257 : i32 = reduced_place_0(&(_S256), r_51);
            if(is_equal_0(entryPointParams_x_data_25[u32(_S254.base_0 + _S257)], _S255))
            {
                first_1 = min(first_1, r_51);
            }
            r_51 = r_51 + _S254.step_0;
        }
        group_low_word_0[_S252] = first_1;
        workgroupBarrier();
        var step_23 : u32 = u32(128);
        for(;;)
        {
            if(step_23 >= (entryPointParams_25.p_25.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S252 < step_23)
            {
                group_low_word_0[_S252] = min(group_low_word_0[_S252], group_low_word_0[_S252 + step_23]);
            }
            workgroupBarrier();
            step_23 = (step_23 >> (u32(1)));
        }
        if(_S254.writes_0)
        {
            entryPointParams_out_25[_S254.slot_0] = vec2<u32>(group_low_word_0[_S252], u32(0));
        }
        workgroupBarrier();
        piece_26 = piece_26 + entryPointParams_25.p_25.groups_0;
    }
    return;
}


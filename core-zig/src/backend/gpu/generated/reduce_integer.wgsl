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
@binding(13) @group(0) var<storage, read> entryPointParams_x_data_4 : array<f32>;

@binding(14) @group(0) var<storage, read_write> entryPointParams_out_4 : array<u32>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Reduction_std140_0,
};

@binding(15) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(16) @group(0) var<storage, read> entryPointParams_x_data_5 : array<f32>;

@binding(17) @group(0) var<storage, read_write> entryPointParams_out_5 : array<u32>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Reduction_std140_0,
};

@binding(18) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(19) @group(0) var<storage, read> entryPointParams_x_data_6 : array<i32>;

@binding(20) @group(0) var<storage, read_write> entryPointParams_out_6 : array<u32>;

struct EntryPointParams_std140_7
{
    @align(16) p_7 : Reduction_std140_0,
};

@binding(21) @group(0) var<uniform> entryPointParams_7 : EntryPointParams_std140_7;
@binding(22) @group(0) var<storage, read> entryPointParams_x_data_7 : array<i32>;

@binding(23) @group(0) var<storage, read_write> entryPointParams_out_7 : array<u32>;

struct EntryPointParams_std140_8
{
    @align(16) p_8 : Reduction_std140_0,
};

@binding(24) @group(0) var<uniform> entryPointParams_8 : EntryPointParams_std140_8;
@binding(25) @group(0) var<storage, read> entryPointParams_x_data_8 : array<vec2<u32>>;

@binding(26) @group(0) var<storage, read_write> entryPointParams_out_8 : array<u32>;

struct EntryPointParams_std140_9
{
    @align(16) p_9 : Reduction_std140_0,
};

@binding(27) @group(0) var<uniform> entryPointParams_9 : EntryPointParams_std140_9;
@binding(28) @group(0) var<storage, read> entryPointParams_x_data_9 : array<vec2<u32>>;

@binding(29) @group(0) var<storage, read_write> entryPointParams_out_9 : array<u32>;

struct EntryPointParams_std140_10
{
    @align(16) p_10 : Reduction_std140_0,
};

@binding(30) @group(0) var<uniform> entryPointParams_10 : EntryPointParams_std140_10;
@binding(31) @group(0) var<storage, read> entryPointParams_x_data_10 : array<u32>;

@binding(32) @group(0) var<storage, read_write> entryPointParams_out_10 : array<u32>;

struct EntryPointParams_std140_11
{
    @align(16) p_11 : Reduction_std140_0,
};

@binding(33) @group(0) var<uniform> entryPointParams_11 : EntryPointParams_std140_11;
@binding(34) @group(0) var<storage, read> entryPointParams_x_data_11 : array<u32>;

@binding(35) @group(0) var<storage, read_write> entryPointParams_out_11 : array<u32>;

struct EntryPointParams_std140_12
{
    @align(16) p_12 : Reduction_std140_0,
};

@binding(36) @group(0) var<uniform> entryPointParams_12 : EntryPointParams_std140_12;
@binding(37) @group(0) var<storage, read> entryPointParams_x_data_12 : array<u32>;

@binding(38) @group(0) var<storage, read_write> entryPointParams_out_12 : array<u32>;

struct EntryPointParams_std140_13
{
    @align(16) p_13 : Reduction_std140_0,
};

@binding(39) @group(0) var<uniform> entryPointParams_13 : EntryPointParams_std140_13;
@binding(40) @group(0) var<storage, read> entryPointParams_x_data_13 : array<u32>;

@binding(41) @group(0) var<storage, read_write> entryPointParams_out_13 : array<u32>;

struct EntryPointParams_std140_14
{
    @align(16) p_14 : Reduction_std140_0,
};

@binding(42) @group(0) var<uniform> entryPointParams_14 : EntryPointParams_std140_14;
@binding(43) @group(0) var<storage, read> entryPointParams_x_data_14 : array<f32>;

@binding(44) @group(0) var<storage, read_write> entryPointParams_out_14 : array<vec2<u32>>;

struct EntryPointParams_std140_15
{
    @align(16) p_15 : Reduction_std140_0,
};

@binding(45) @group(0) var<uniform> entryPointParams_15 : EntryPointParams_std140_15;
@binding(46) @group(0) var<storage, read> entryPointParams_x_data_15 : array<f32>;

@binding(47) @group(0) var<storage, read_write> entryPointParams_out_15 : array<vec2<u32>>;

struct EntryPointParams_std140_16
{
    @align(16) p_16 : Reduction_std140_0,
};

@binding(48) @group(0) var<uniform> entryPointParams_16 : EntryPointParams_std140_16;
@binding(49) @group(0) var<storage, read> entryPointParams_x_data_16 : array<vec2<u32>>;

@binding(50) @group(0) var<storage, read_write> entryPointParams_out_16 : array<vec2<u32>>;

fn pieces_0( p_17 : ptr<function, Reduction_std140_0>) -> u32
{
    var _S1 : u32 = ((*p_17).outputs_0 + (*p_17).width_0 - u32(1)) / (*p_17).width_0;
    return _S1 * (*p_17).chunks_0;
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

fn fold_of_0( p_18 : ptr<function, Reduction_std140_0>,  piece_0 : u32,  lane_0 : u32) -> Fold_0
{
    var _S2 : u32 = (*p_18).chunks_0;
    var chunk_0 : u32 = piece_0 % (*p_18).chunks_0;
    var _S3 : u32 = piece_0 / _S2;
    var _S4 : u32 = (*p_18).width_0;
    var _S5 : u32 = _S3 * (*p_18).width_0;
    var _S6 : u32 = lane_0 % (*p_18).width_0;
    var output_1 : u32 = _S5 + _S6;
    var is_output_0 : bool = output_1 < ((*p_18).outputs_0);
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
    var _S8 : i32 = i32((*p_18).offset_0);
    var _S9 : u32 = (*p_18).extents_0.y;
    var _S10 : u32 = _S7 / _S9;
    var _S11 : vec4<i32> = (*p_18).strides_0;
    var _S12 : i32 = _S8 + i32(_S10) * (*p_18).strides_0.x;
    var _S13 : u32 = fold_0.output_0 % _S9;
    fold_0.base_0 = _S12 + i32(_S13) * _S11.y;
    var _S14 : u32 = (*p_18).chunk_length_0;
    var _S15 : u32 = chunk_0 * (*p_18).chunk_length_0;
    var _S16 : u32 = lane_0 / _S4;
    fold_0.begin_0 = _S15 + _S16;
    if(is_output_0)
    {
        _S7 = min((*p_18).length_0, (chunk_0 + u32(1)) * _S14);
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

fn reduced_place_0( p_19 : ptr<function, Reduction_std140_0>,  r_0 : u32) -> i32
{
    var _S19 : vec4<u32> = (*p_19).extents_0;
    if(((*p_19).extents_0.z) == u32(1))
    {
        return i32(r_0) * (*p_19).strides_0.w;
    }
    var _S20 : u32 = _S19.w;
    var _S21 : u32 = r_0 / _S20;
    var _S22 : vec4<i32> = (*p_19).strides_0;
    var _S23 : i32 = i32(_S21) * (*p_19).strides_0.z;
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
        var sum_0 : vec2<u32> = vec2<u32>(u32(0), u32(0));
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
            var _S37 : vec2<u32> = sum_wide_0(sum_0, wide_of_0(entryPointParams_x_data_0[u32(_S34.base_0 + _S36)]));
            var r_2 : u32 = r_1 + _S34.step_0;
            sum_0 = _S37;
            r_1 = r_2;
        }
        group_low_word_0[_S32] = sum_0.x;
        group_high_word_0[_S32] = sum_0.y;
        workgroupBarrier();
        var sum_1 : vec2<u32> = sum_0;
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
                var sum_2 : vec2<u32> = sum_wide_0(sum_1, vec2<u32>(group_low_word_0[_S32 + step_1], group_high_word_0[_S32 + step_1]));
                group_low_word_0[_S32] = sum_2.x;
                group_high_word_0[_S32] = sum_2.y;
                sum_1 = sum_2;
            }
            workgroupBarrier();
            step_1 = (step_1 >> (u32(1)));
        }
        if(_S34.writes_0)
        {
            entryPointParams_out_0[_S34.slot_0] = sum_1;
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
        var sum_3 : vec2<u32> = vec2<u32>(u32(0), u32(0));
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
            var _S45 : vec2<u32> = sum_wide_0(sum_3, entryPointParams_x_data_1[u32(_S42.base_0 + _S44)]);
            var r_4 : u32 = r_3 + _S42.step_0;
            sum_3 = _S45;
            r_3 = r_4;
        }
        group_low_word_0[_S40] = sum_3.x;
        group_high_word_0[_S40] = sum_3.y;
        workgroupBarrier();
        var sum_4 : vec2<u32> = sum_3;
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
                var sum_5 : vec2<u32> = sum_wide_0(sum_4, vec2<u32>(group_low_word_0[_S40 + step_2], group_high_word_0[_S40 + step_2]));
                group_low_word_0[_S40] = sum_5.x;
                group_high_word_0[_S40] = sum_5.y;
                sum_4 = sum_5;
            }
            workgroupBarrier();
            step_2 = (step_2 >> (u32(1)));
        }
        if(_S42.writes_0)
        {
            entryPointParams_out_1[_S42.slot_0] = sum_4;
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
        var sum_6 : vec2<u32> = vec2<u32>(u32(0), u32(0));
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
            var _S53 : vec2<u32> = sum_wide_0(sum_6, wide_of_1(byte_of_0(entryPointParams_x_data_2[(at_0 >> (u32(2)))], at_0)));
            var r_6 : u32 = r_5 + _S50.step_0;
            sum_6 = _S53;
            r_5 = r_6;
        }
        group_low_word_0[_S48] = sum_6.x;
        group_high_word_0[_S48] = sum_6.y;
        workgroupBarrier();
        var sum_7 : vec2<u32> = sum_6;
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
                var sum_8 : vec2<u32> = sum_wide_0(sum_7, vec2<u32>(group_low_word_0[_S48 + step_3], group_high_word_0[_S48 + step_3]));
                group_low_word_0[_S48] = sum_8.x;
                group_high_word_0[_S48] = sum_8.y;
                sum_7 = sum_8;
            }
            workgroupBarrier();
            step_3 = (step_3 >> (u32(1)));
        }
        if(_S50.writes_0)
        {
            entryPointParams_out_2[_S50.slot_0] = sum_7;
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
        var sum_9 : vec2<u32> = vec2<u32>(u32(0), u32(0));
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
            var _S61 : vec2<u32> = sum_wide_0(sum_9, wide_of_1(x_3));
            var r_8 : u32 = r_7 + _S58.step_0;
            sum_9 = _S61;
            r_7 = r_8;
        }
        group_low_word_0[_S56] = sum_9.x;
        group_high_word_0[_S56] = sum_9.y;
        workgroupBarrier();
        var sum_10 : vec2<u32> = sum_9;
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
                var sum_11 : vec2<u32> = sum_wide_0(sum_10, vec2<u32>(group_low_word_0[_S56 + x_3], group_high_word_0[_S56 + x_3]));
                group_low_word_0[_S56] = sum_11.x;
                group_high_word_0[_S56] = sum_11.y;
                sum_10 = sum_11;
            }
            workgroupBarrier();
            x_3 = (x_3 >> (u32(1)));
        }
        if(_S58.writes_0)
        {
            entryPointParams_out_3[_S58.slot_0] = sum_10;
        }
        workgroupBarrier();
        piece_4 = piece_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn is_true_0( x_4 : f32) -> bool
{
    return (((bitcast<u32>((x_4))) << (u32(1)))) != u32(0);
}

@compute
@workgroup_size(256, 1, 1)
fn any_f32(@builtin(workgroup_id) gid_4 : vec3<u32>, @builtin(local_invocation_id) lid_4 : vec3<u32>)
{
    var step_4 : u32;
    var piece_5 : u32 = gid_4.x;
    for(;;)
    {
        var _S62 : Reduction_std140_0 = entryPointParams_4.p_4;
        var _S63 : u32 = pieces_0(&(_S62));
        if(piece_5 < _S63)
        {
        }
        else
        {
            break;
        }
        var _S64 : u32 = lid_4.x;
        var _S65 : Reduction_std140_0 = entryPointParams_4.p_4;
        var _S66 : Fold_0 = fold_of_0(&(_S65), piece_5, _S64);
        var truth_0 : u32 = u32(0);
        var r_9 : u32 = _S66.begin_0;
        for(;;)
        {
            if(r_9 < (_S66.end_0))
            {
            }
            else
            {
                break;
            }
            var _S67 : Reduction_std140_0 = entryPointParams_4.p_4;
            var _S68 : i32 = reduced_place_0(&(_S67), r_9);
            if(is_true_0(entryPointParams_x_data_4[u32(_S66.base_0 + _S68)]))
            {
                step_4 = u32(1);
            }
            else
            {
                step_4 = u32(0);
            }
            var _S69 : u32 = (truth_0 | (step_4));
            var r_10 : u32 = r_9 + _S66.step_0;
            truth_0 = _S69;
            r_9 = r_10;
        }
        group_low_word_0[_S64] = truth_0;
        workgroupBarrier();
        step_4 = u32(128);
        for(;;)
        {
            if(step_4 >= (entryPointParams_4.p_4.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S64 < step_4)
            {
                group_low_word_0[_S64] = ((group_low_word_0[_S64]) | ((group_low_word_0[_S64 + step_4])));
            }
            workgroupBarrier();
            step_4 = (step_4 >> (u32(1)));
        }
        if(_S66.writes_0)
        {
            entryPointParams_out_4[_S66.slot_0] = group_low_word_0[_S64];
        }
        workgroupBarrier();
        piece_5 = piece_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn all_f32(@builtin(workgroup_id) gid_5 : vec3<u32>, @builtin(local_invocation_id) lid_5 : vec3<u32>)
{
    var step_5 : u32;
    var piece_6 : u32 = gid_5.x;
    for(;;)
    {
        var _S70 : Reduction_std140_0 = entryPointParams_5.p_5;
        var _S71 : u32 = pieces_0(&(_S70));
        if(piece_6 < _S71)
        {
        }
        else
        {
            break;
        }
        var _S72 : u32 = lid_5.x;
        var _S73 : Reduction_std140_0 = entryPointParams_5.p_5;
        var _S74 : Fold_0 = fold_of_0(&(_S73), piece_6, _S72);
        var truth_1 : u32 = u32(1);
        var r_11 : u32 = _S74.begin_0;
        for(;;)
        {
            if(r_11 < (_S74.end_0))
            {
            }
            else
            {
                break;
            }
            var _S75 : Reduction_std140_0 = entryPointParams_5.p_5;
            var _S76 : i32 = reduced_place_0(&(_S75), r_11);
            if(is_true_0(entryPointParams_x_data_5[u32(_S74.base_0 + _S76)]))
            {
                step_5 = u32(1);
            }
            else
            {
                step_5 = u32(0);
            }
            var _S77 : u32 = (truth_1 & (step_5));
            var r_12 : u32 = r_11 + _S74.step_0;
            truth_1 = _S77;
            r_11 = r_12;
        }
        group_low_word_0[_S72] = truth_1;
        workgroupBarrier();
        step_5 = u32(128);
        for(;;)
        {
            if(step_5 >= (entryPointParams_5.p_5.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S72 < step_5)
            {
                group_low_word_0[_S72] = ((group_low_word_0[_S72]) & ((group_low_word_0[_S72 + step_5])));
            }
            workgroupBarrier();
            step_5 = (step_5 >> (u32(1)));
        }
        if(_S74.writes_0)
        {
            entryPointParams_out_5[_S74.slot_0] = group_low_word_0[_S72];
        }
        workgroupBarrier();
        piece_6 = piece_6 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn is_true_1( x_5 : i32) -> bool
{
    return x_5 != i32(0);
}

@compute
@workgroup_size(256, 1, 1)
fn any_i32(@builtin(workgroup_id) gid_6 : vec3<u32>, @builtin(local_invocation_id) lid_6 : vec3<u32>)
{
    var step_6 : u32;
    var piece_7 : u32 = gid_6.x;
    for(;;)
    {
        var _S78 : Reduction_std140_0 = entryPointParams_6.p_6;
        var _S79 : u32 = pieces_0(&(_S78));
        if(piece_7 < _S79)
        {
        }
        else
        {
            break;
        }
        var _S80 : u32 = lid_6.x;
        var _S81 : Reduction_std140_0 = entryPointParams_6.p_6;
        var _S82 : Fold_0 = fold_of_0(&(_S81), piece_7, _S80);
        var truth_2 : u32 = u32(0);
        var r_13 : u32 = _S82.begin_0;
        for(;;)
        {
            if(r_13 < (_S82.end_0))
            {
            }
            else
            {
                break;
            }
            var _S83 : Reduction_std140_0 = entryPointParams_6.p_6;
            var _S84 : i32 = reduced_place_0(&(_S83), r_13);
            if(is_true_1(entryPointParams_x_data_6[u32(_S82.base_0 + _S84)]))
            {
                step_6 = u32(1);
            }
            else
            {
                step_6 = u32(0);
            }
            var _S85 : u32 = (truth_2 | (step_6));
            var r_14 : u32 = r_13 + _S82.step_0;
            truth_2 = _S85;
            r_13 = r_14;
        }
        group_low_word_0[_S80] = truth_2;
        workgroupBarrier();
        step_6 = u32(128);
        for(;;)
        {
            if(step_6 >= (entryPointParams_6.p_6.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S80 < step_6)
            {
                group_low_word_0[_S80] = ((group_low_word_0[_S80]) | ((group_low_word_0[_S80 + step_6])));
            }
            workgroupBarrier();
            step_6 = (step_6 >> (u32(1)));
        }
        if(_S82.writes_0)
        {
            entryPointParams_out_6[_S82.slot_0] = group_low_word_0[_S80];
        }
        workgroupBarrier();
        piece_7 = piece_7 + entryPointParams_6.p_6.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn all_i32(@builtin(workgroup_id) gid_7 : vec3<u32>, @builtin(local_invocation_id) lid_7 : vec3<u32>)
{
    var step_7 : u32;
    var piece_8 : u32 = gid_7.x;
    for(;;)
    {
        var _S86 : Reduction_std140_0 = entryPointParams_7.p_7;
        var _S87 : u32 = pieces_0(&(_S86));
        if(piece_8 < _S87)
        {
        }
        else
        {
            break;
        }
        var _S88 : u32 = lid_7.x;
        var _S89 : Reduction_std140_0 = entryPointParams_7.p_7;
        var _S90 : Fold_0 = fold_of_0(&(_S89), piece_8, _S88);
        var truth_3 : u32 = u32(1);
        var r_15 : u32 = _S90.begin_0;
        for(;;)
        {
            if(r_15 < (_S90.end_0))
            {
            }
            else
            {
                break;
            }
            var _S91 : Reduction_std140_0 = entryPointParams_7.p_7;
            var _S92 : i32 = reduced_place_0(&(_S91), r_15);
            if(is_true_1(entryPointParams_x_data_7[u32(_S90.base_0 + _S92)]))
            {
                step_7 = u32(1);
            }
            else
            {
                step_7 = u32(0);
            }
            var _S93 : u32 = (truth_3 & (step_7));
            var r_16 : u32 = r_15 + _S90.step_0;
            truth_3 = _S93;
            r_15 = r_16;
        }
        group_low_word_0[_S88] = truth_3;
        workgroupBarrier();
        step_7 = u32(128);
        for(;;)
        {
            if(step_7 >= (entryPointParams_7.p_7.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S88 < step_7)
            {
                group_low_word_0[_S88] = ((group_low_word_0[_S88]) & ((group_low_word_0[_S88 + step_7])));
            }
            workgroupBarrier();
            step_7 = (step_7 >> (u32(1)));
        }
        if(_S90.writes_0)
        {
            entryPointParams_out_7[_S90.slot_0] = group_low_word_0[_S88];
        }
        workgroupBarrier();
        piece_8 = piece_8 + entryPointParams_7.p_7.groups_0;
    }
    return;
}

fn is_true_2( x_6 : vec2<u32>) -> bool
{
    return (((x_6.x) | ((x_6.y)))) != u32(0);
}

@compute
@workgroup_size(256, 1, 1)
fn any_i64(@builtin(workgroup_id) gid_8 : vec3<u32>, @builtin(local_invocation_id) lid_8 : vec3<u32>)
{
    var step_8 : u32;
    var piece_9 : u32 = gid_8.x;
    for(;;)
    {
        var _S94 : Reduction_std140_0 = entryPointParams_8.p_8;
        var _S95 : u32 = pieces_0(&(_S94));
        if(piece_9 < _S95)
        {
        }
        else
        {
            break;
        }
        var _S96 : u32 = lid_8.x;
        var _S97 : Reduction_std140_0 = entryPointParams_8.p_8;
        var _S98 : Fold_0 = fold_of_0(&(_S97), piece_9, _S96);
        var truth_4 : u32 = u32(0);
        var r_17 : u32 = _S98.begin_0;
        for(;;)
        {
            if(r_17 < (_S98.end_0))
            {
            }
            else
            {
                break;
            }
            var _S99 : Reduction_std140_0 = entryPointParams_8.p_8;
            var _S100 : i32 = reduced_place_0(&(_S99), r_17);
            if(is_true_2(entryPointParams_x_data_8[u32(_S98.base_0 + _S100)]))
            {
                step_8 = u32(1);
            }
            else
            {
                step_8 = u32(0);
            }
            var _S101 : u32 = (truth_4 | (step_8));
            var r_18 : u32 = r_17 + _S98.step_0;
            truth_4 = _S101;
            r_17 = r_18;
        }
        group_low_word_0[_S96] = truth_4;
        workgroupBarrier();
        step_8 = u32(128);
        for(;;)
        {
            if(step_8 >= (entryPointParams_8.p_8.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S96 < step_8)
            {
                group_low_word_0[_S96] = ((group_low_word_0[_S96]) | ((group_low_word_0[_S96 + step_8])));
            }
            workgroupBarrier();
            step_8 = (step_8 >> (u32(1)));
        }
        if(_S98.writes_0)
        {
            entryPointParams_out_8[_S98.slot_0] = group_low_word_0[_S96];
        }
        workgroupBarrier();
        piece_9 = piece_9 + entryPointParams_8.p_8.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn all_i64(@builtin(workgroup_id) gid_9 : vec3<u32>, @builtin(local_invocation_id) lid_9 : vec3<u32>)
{
    var step_9 : u32;
    var piece_10 : u32 = gid_9.x;
    for(;;)
    {
        var _S102 : Reduction_std140_0 = entryPointParams_9.p_9;
        var _S103 : u32 = pieces_0(&(_S102));
        if(piece_10 < _S103)
        {
        }
        else
        {
            break;
        }
        var _S104 : u32 = lid_9.x;
        var _S105 : Reduction_std140_0 = entryPointParams_9.p_9;
        var _S106 : Fold_0 = fold_of_0(&(_S105), piece_10, _S104);
        var truth_5 : u32 = u32(1);
        var r_19 : u32 = _S106.begin_0;
        for(;;)
        {
            if(r_19 < (_S106.end_0))
            {
            }
            else
            {
                break;
            }
            var _S107 : Reduction_std140_0 = entryPointParams_9.p_9;
            var _S108 : i32 = reduced_place_0(&(_S107), r_19);
            if(is_true_2(entryPointParams_x_data_9[u32(_S106.base_0 + _S108)]))
            {
                step_9 = u32(1);
            }
            else
            {
                step_9 = u32(0);
            }
            var _S109 : u32 = (truth_5 & (step_9));
            var r_20 : u32 = r_19 + _S106.step_0;
            truth_5 = _S109;
            r_19 = r_20;
        }
        group_low_word_0[_S104] = truth_5;
        workgroupBarrier();
        step_9 = u32(128);
        for(;;)
        {
            if(step_9 >= (entryPointParams_9.p_9.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S104 < step_9)
            {
                group_low_word_0[_S104] = ((group_low_word_0[_S104]) & ((group_low_word_0[_S104 + step_9])));
            }
            workgroupBarrier();
            step_9 = (step_9 >> (u32(1)));
        }
        if(_S106.writes_0)
        {
            entryPointParams_out_9[_S106.slot_0] = group_low_word_0[_S104];
        }
        workgroupBarrier();
        piece_10 = piece_10 + entryPointParams_9.p_9.groups_0;
    }
    return;
}

fn is_true_3( x_7 : u32) -> bool
{
    return x_7 != u32(0);
}

@compute
@workgroup_size(256, 1, 1)
fn any_u8(@builtin(workgroup_id) gid_10 : vec3<u32>, @builtin(local_invocation_id) lid_10 : vec3<u32>)
{
    var step_10 : u32;
    var piece_11 : u32 = gid_10.x;
    for(;;)
    {
        var _S110 : Reduction_std140_0 = entryPointParams_10.p_10;
        var _S111 : u32 = pieces_0(&(_S110));
        if(piece_11 < _S111)
        {
        }
        else
        {
            break;
        }
        var _S112 : u32 = lid_10.x;
        var _S113 : Reduction_std140_0 = entryPointParams_10.p_10;
        var _S114 : Fold_0 = fold_of_0(&(_S113), piece_11, _S112);
        var truth_6 : u32 = u32(0);
        var r_21 : u32 = _S114.begin_0;
        for(;;)
        {
            if(r_21 < (_S114.end_0))
            {
            }
            else
            {
                break;
            }
            var _S115 : Reduction_std140_0 = entryPointParams_10.p_10;
            var _S116 : i32 = reduced_place_0(&(_S115), r_21);
            var at_2 : u32 = u32(_S114.base_0 + _S116);
            if(is_true_3(byte_of_0(entryPointParams_x_data_10[(at_2 >> (u32(2)))], at_2)))
            {
                step_10 = u32(1);
            }
            else
            {
                step_10 = u32(0);
            }
            var _S117 : u32 = (truth_6 | (step_10));
            var r_22 : u32 = r_21 + _S114.step_0;
            truth_6 = _S117;
            r_21 = r_22;
        }
        group_low_word_0[_S112] = truth_6;
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
            if(_S112 < step_10)
            {
                group_low_word_0[_S112] = ((group_low_word_0[_S112]) | ((group_low_word_0[_S112 + step_10])));
            }
            workgroupBarrier();
            step_10 = (step_10 >> (u32(1)));
        }
        if(_S114.writes_0)
        {
            entryPointParams_out_10[_S114.slot_0] = group_low_word_0[_S112];
        }
        workgroupBarrier();
        piece_11 = piece_11 + entryPointParams_10.p_10.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn all_u8(@builtin(workgroup_id) gid_11 : vec3<u32>, @builtin(local_invocation_id) lid_11 : vec3<u32>)
{
    var step_11 : u32;
    var piece_12 : u32 = gid_11.x;
    for(;;)
    {
        var _S118 : Reduction_std140_0 = entryPointParams_11.p_11;
        var _S119 : u32 = pieces_0(&(_S118));
        if(piece_12 < _S119)
        {
        }
        else
        {
            break;
        }
        var _S120 : u32 = lid_11.x;
        var _S121 : Reduction_std140_0 = entryPointParams_11.p_11;
        var _S122 : Fold_0 = fold_of_0(&(_S121), piece_12, _S120);
        var truth_7 : u32 = u32(1);
        var r_23 : u32 = _S122.begin_0;
        for(;;)
        {
            if(r_23 < (_S122.end_0))
            {
            }
            else
            {
                break;
            }
            var _S123 : Reduction_std140_0 = entryPointParams_11.p_11;
            var _S124 : i32 = reduced_place_0(&(_S123), r_23);
            var at_3 : u32 = u32(_S122.base_0 + _S124);
            if(is_true_3(byte_of_0(entryPointParams_x_data_11[(at_3 >> (u32(2)))], at_3)))
            {
                step_11 = u32(1);
            }
            else
            {
                step_11 = u32(0);
            }
            var _S125 : u32 = (truth_7 & (step_11));
            var r_24 : u32 = r_23 + _S122.step_0;
            truth_7 = _S125;
            r_23 = r_24;
        }
        group_low_word_0[_S120] = truth_7;
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
            if(_S120 < step_11)
            {
                group_low_word_0[_S120] = ((group_low_word_0[_S120]) & ((group_low_word_0[_S120 + step_11])));
            }
            workgroupBarrier();
            step_11 = (step_11 >> (u32(1)));
        }
        if(_S122.writes_0)
        {
            entryPointParams_out_11[_S122.slot_0] = group_low_word_0[_S120];
        }
        workgroupBarrier();
        piece_12 = piece_12 + entryPointParams_11.p_11.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn any_bool(@builtin(workgroup_id) gid_12 : vec3<u32>, @builtin(local_invocation_id) lid_12 : vec3<u32>)
{
    var x_8 : u32;
    var piece_13 : u32 = gid_12.x;
    for(;;)
    {
        var _S126 : Reduction_std140_0 = entryPointParams_12.p_12;
        var _S127 : u32 = pieces_0(&(_S126));
        if(piece_13 < _S127)
        {
        }
        else
        {
            break;
        }
        var _S128 : u32 = lid_12.x;
        var _S129 : Reduction_std140_0 = entryPointParams_12.p_12;
        var _S130 : Fold_0 = fold_of_0(&(_S129), piece_13, _S128);
        var truth_8 : u32 = u32(0);
        var r_25 : u32 = _S130.begin_0;
        for(;;)
        {
            if(r_25 < (_S130.end_0))
            {
            }
            else
            {
                break;
            }
            var _S131 : Reduction_std140_0 = entryPointParams_12.p_12;
            var _S132 : i32 = reduced_place_0(&(_S131), r_25);
            var at_4 : u32 = u32(_S130.base_0 + _S132);
            if((byte_of_0(entryPointParams_x_data_12[(at_4 >> (u32(2)))], at_4)) != u32(0))
            {
                x_8 = u32(1);
            }
            else
            {
                x_8 = u32(0);
            }
            var _S133 : u32;
            if(is_true_3(x_8))
            {
                _S133 = u32(1);
            }
            else
            {
                _S133 = u32(0);
            }
            var _S134 : u32 = (truth_8 | (_S133));
            var r_26 : u32 = r_25 + _S130.step_0;
            truth_8 = _S134;
            r_25 = r_26;
        }
        group_low_word_0[_S128] = truth_8;
        workgroupBarrier();
        x_8 = u32(128);
        for(;;)
        {
            if(x_8 >= (entryPointParams_12.p_12.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S128 < x_8)
            {
                group_low_word_0[_S128] = ((group_low_word_0[_S128]) | ((group_low_word_0[_S128 + x_8])));
            }
            workgroupBarrier();
            x_8 = (x_8 >> (u32(1)));
        }
        if(_S130.writes_0)
        {
            entryPointParams_out_12[_S130.slot_0] = group_low_word_0[_S128];
        }
        workgroupBarrier();
        piece_13 = piece_13 + entryPointParams_12.p_12.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn all_bool(@builtin(workgroup_id) gid_13 : vec3<u32>, @builtin(local_invocation_id) lid_13 : vec3<u32>)
{
    var x_9 : u32;
    var piece_14 : u32 = gid_13.x;
    for(;;)
    {
        var _S135 : Reduction_std140_0 = entryPointParams_13.p_13;
        var _S136 : u32 = pieces_0(&(_S135));
        if(piece_14 < _S136)
        {
        }
        else
        {
            break;
        }
        var _S137 : u32 = lid_13.x;
        var _S138 : Reduction_std140_0 = entryPointParams_13.p_13;
        var _S139 : Fold_0 = fold_of_0(&(_S138), piece_14, _S137);
        var truth_9 : u32 = u32(1);
        var r_27 : u32 = _S139.begin_0;
        for(;;)
        {
            if(r_27 < (_S139.end_0))
            {
            }
            else
            {
                break;
            }
            var _S140 : Reduction_std140_0 = entryPointParams_13.p_13;
            var _S141 : i32 = reduced_place_0(&(_S140), r_27);
            var at_5 : u32 = u32(_S139.base_0 + _S141);
            if((byte_of_0(entryPointParams_x_data_13[(at_5 >> (u32(2)))], at_5)) != u32(0))
            {
                x_9 = u32(1);
            }
            else
            {
                x_9 = u32(0);
            }
            var _S142 : u32;
            if(is_true_3(x_9))
            {
                _S142 = u32(1);
            }
            else
            {
                _S142 = u32(0);
            }
            var _S143 : u32 = (truth_9 & (_S142));
            var r_28 : u32 = r_27 + _S139.step_0;
            truth_9 = _S143;
            r_27 = r_28;
        }
        group_low_word_0[_S137] = truth_9;
        workgroupBarrier();
        x_9 = u32(128);
        for(;;)
        {
            if(x_9 >= (entryPointParams_13.p_13.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S137 < x_9)
            {
                group_low_word_0[_S137] = ((group_low_word_0[_S137]) & ((group_low_word_0[_S137 + x_9])));
            }
            workgroupBarrier();
            x_9 = (x_9 >> (u32(1)));
        }
        if(_S139.writes_0)
        {
            entryPointParams_out_13[_S139.slot_0] = group_low_word_0[_S137];
        }
        workgroupBarrier();
        piece_14 = piece_14 + entryPointParams_13.p_13.groups_0;
    }
    return;
}

fn is_nan_0( x_10 : f32) -> bool
{
    return (((bitcast<u32>((x_10))) & (u32(2147483647)))) > u32(2139095040);
}

fn ascending_rank_0( x_11 : f32) -> u32
{
    if(is_nan_0(x_11))
    {
        return u32(4294967295);
    }
    var _S144 : u32 = (bitcast<u32>((x_11)));
    var pattern_0 : u32;
    if(((_S144 << (u32(1)))) == u32(0))
    {
        pattern_0 = u32(0);
    }
    else
    {
        pattern_0 = _S144;
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
    var _S145 : u32 = second_0.x;
    var _S146 : u32 = first_0.x;
    var is_second_0 : bool;
    if(_S145 > _S146)
    {
        is_second_0 = true;
    }
    else
    {
        if(_S145 == _S146)
        {
            is_second_0 = (second_0.y) < (first_0.y);
        }
        else
        {
            is_second_0 = false;
        }
    }
    var _S147 : vec2<u32>;
    if(is_second_0)
    {
        _S147 = second_0;
    }
    else
    {
        _S147 = first_0;
    }
    return _S147;
}

@compute
@workgroup_size(256, 1, 1)
fn argmax_f32(@builtin(workgroup_id) gid_14 : vec3<u32>, @builtin(local_invocation_id) lid_14 : vec3<u32>)
{
    var piece_15 : u32 = gid_14.x;
    for(;;)
    {
        var _S148 : Reduction_std140_0 = entryPointParams_14.p_14;
        var _S149 : u32 = pieces_0(&(_S148));
        if(piece_15 < _S149)
        {
        }
        else
        {
            break;
        }
        var _S150 : u32 = lid_14.x;
        var _S151 : Reduction_std140_0 = entryPointParams_14.p_14;
        var _S152 : Fold_0 = fold_of_0(&(_S151), piece_15, _S150);
        var best_0 : vec2<u32> = vec2<u32>(u32(0), u32(4294967295));
        var r_29 : u32 = _S152.begin_0;
        for(;;)
        {
            if(r_29 < (_S152.end_0))
            {
            }
            else
            {
                break;
            }
            var _S153 : Reduction_std140_0 = entryPointParams_14.p_14;
            var _S154 : i32 = reduced_place_0(&(_S153), r_29);
            var _S155 : vec2<u32> = better_0(best_0, vec2<u32>(ascending_rank_0(entryPointParams_x_data_14[u32(_S152.base_0 + _S154)]), r_29));
            var r_30 : u32 = r_29 + _S152.step_0;
            best_0 = _S155;
            r_29 = r_30;
        }
        group_high_word_0[_S150] = best_0.x;
        group_low_word_0[_S150] = best_0.y;
        workgroupBarrier();
        var best_1 : vec2<u32> = best_0;
        var step_12 : u32 = u32(128);
        for(;;)
        {
            if(step_12 >= (entryPointParams_14.p_14.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S150 < step_12)
            {
                var best_2 : vec2<u32> = better_0(best_1, vec2<u32>(group_high_word_0[_S150 + step_12], group_low_word_0[_S150 + step_12]));
                group_high_word_0[_S150] = best_2.x;
                group_low_word_0[_S150] = best_2.y;
                best_1 = best_2;
            }
            workgroupBarrier();
            step_12 = (step_12 >> (u32(1)));
        }
        if(_S152.writes_0)
        {
            var _S156 : vec2<u32>;
            if((entryPointParams_14.p_14.pairs_0) != u32(0))
            {
                _S156 = best_1;
            }
            else
            {
                _S156 = vec2<u32>(best_1.y, u32(0));
            }
            entryPointParams_out_14[_S152.slot_0] = _S156;
        }
        workgroupBarrier();
        piece_15 = piece_15 + entryPointParams_14.p_14.groups_0;
    }
    return;
}

fn rank_from_below_0( x_12 : f32) -> u32
{
    var _S157 : u32;
    if(is_nan_0(x_12))
    {
        _S157 = u32(4294967295);
    }
    else
    {
        _S157 = ~ascending_rank_0(x_12);
    }
    return _S157;
}

@compute
@workgroup_size(256, 1, 1)
fn argmin_f32(@builtin(workgroup_id) gid_15 : vec3<u32>, @builtin(local_invocation_id) lid_15 : vec3<u32>)
{
    var piece_16 : u32 = gid_15.x;
    for(;;)
    {
        var _S158 : Reduction_std140_0 = entryPointParams_15.p_15;
        var _S159 : u32 = pieces_0(&(_S158));
        if(piece_16 < _S159)
        {
        }
        else
        {
            break;
        }
        var _S160 : u32 = lid_15.x;
        var _S161 : Reduction_std140_0 = entryPointParams_15.p_15;
        var _S162 : Fold_0 = fold_of_0(&(_S161), piece_16, _S160);
        var best_3 : vec2<u32> = vec2<u32>(u32(0), u32(4294967295));
        var r_31 : u32 = _S162.begin_0;
        for(;;)
        {
            if(r_31 < (_S162.end_0))
            {
            }
            else
            {
                break;
            }
            var _S163 : Reduction_std140_0 = entryPointParams_15.p_15;
            var _S164 : i32 = reduced_place_0(&(_S163), r_31);
            var _S165 : vec2<u32> = better_0(best_3, vec2<u32>(rank_from_below_0(entryPointParams_x_data_15[u32(_S162.base_0 + _S164)]), r_31));
            var r_32 : u32 = r_31 + _S162.step_0;
            best_3 = _S165;
            r_31 = r_32;
        }
        group_high_word_0[_S160] = best_3.x;
        group_low_word_0[_S160] = best_3.y;
        workgroupBarrier();
        var best_4 : vec2<u32> = best_3;
        var step_13 : u32 = u32(128);
        for(;;)
        {
            if(step_13 >= (entryPointParams_15.p_15.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S160 < step_13)
            {
                var best_5 : vec2<u32> = better_0(best_4, vec2<u32>(group_high_word_0[_S160 + step_13], group_low_word_0[_S160 + step_13]));
                group_high_word_0[_S160] = best_5.x;
                group_low_word_0[_S160] = best_5.y;
                best_4 = best_5;
            }
            workgroupBarrier();
            step_13 = (step_13 >> (u32(1)));
        }
        if(_S162.writes_0)
        {
            var _S166 : vec2<u32>;
            if((entryPointParams_15.p_15.pairs_0) != u32(0))
            {
                _S166 = best_4;
            }
            else
            {
                _S166 = vec2<u32>(best_4.y, u32(0));
            }
            entryPointParams_out_15[_S162.slot_0] = _S166;
        }
        workgroupBarrier();
        piece_16 = piece_16 + entryPointParams_15.p_15.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn argmax_f32_join(@builtin(workgroup_id) gid_16 : vec3<u32>, @builtin(local_invocation_id) lid_16 : vec3<u32>)
{
    var piece_17 : u32 = gid_16.x;
    for(;;)
    {
        var _S167 : Reduction_std140_0 = entryPointParams_16.p_16;
        var _S168 : u32 = pieces_0(&(_S167));
        if(piece_17 < _S168)
        {
        }
        else
        {
            break;
        }
        var _S169 : u32 = lid_16.x;
        var _S170 : Reduction_std140_0 = entryPointParams_16.p_16;
        var _S171 : Fold_0 = fold_of_0(&(_S170), piece_17, _S169);
        var best_6 : vec2<u32> = vec2<u32>(u32(0), u32(4294967295));
        var r_33 : u32 = _S171.begin_0;
        for(;;)
        {
            if(r_33 < (_S171.end_0))
            {
            }
            else
            {
                break;
            }
            var _S172 : Reduction_std140_0 = entryPointParams_16.p_16;
            var _S173 : i32 = reduced_place_0(&(_S172), r_33);
            var x_13 : vec2<u32> = entryPointParams_x_data_16[u32(_S171.base_0 + _S173)];
            var _S174 : vec2<u32> = better_0(best_6, vec2<u32>(x_13.x, x_13.y));
            var r_34 : u32 = r_33 + _S171.step_0;
            best_6 = _S174;
            r_33 = r_34;
        }
        group_high_word_0[_S169] = best_6.x;
        group_low_word_0[_S169] = best_6.y;
        workgroupBarrier();
        var best_7 : vec2<u32> = best_6;
        var step_14 : u32 = u32(128);
        for(;;)
        {
            if(step_14 >= (entryPointParams_16.p_16.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S169 < step_14)
            {
                var best_8 : vec2<u32> = better_0(best_7, vec2<u32>(group_high_word_0[_S169 + step_14], group_low_word_0[_S169 + step_14]));
                group_high_word_0[_S169] = best_8.x;
                group_low_word_0[_S169] = best_8.y;
                best_7 = best_8;
            }
            workgroupBarrier();
            step_14 = (step_14 >> (u32(1)));
        }
        if(_S171.writes_0)
        {
            var _S175 : vec2<u32>;
            if((entryPointParams_16.p_16.pairs_0) != u32(0))
            {
                _S175 = best_7;
            }
            else
            {
                _S175 = vec2<u32>(best_7.y, u32(0));
            }
            entryPointParams_out_16[_S171.slot_0] = _S175;
        }
        workgroupBarrier();
        piece_17 = piece_17 + entryPointParams_16.p_16.groups_0;
    }
    return;
}


struct Selection_std140_0
{
    @align(16) extents_0 : vec4<u32>,
    @align(16) strides_0 : vec4<i32>,
    @align(16) lines_0 : u32,
    @align(4) offset_0 : u32,
    @align(8) block_0 : u32,
    @align(4) keep_0 : u32,
    @align(16) lists_0 : u32,
    @align(4) merged_0 : u32,
    @align(8) groups_0 : u32,
    @align(4) descending_0 : u32,
    @align(16) first_0 : u32,
    @align(4) count_0 : u32,
    @align(8) inner_0 : u32,
    @align(4) reserved_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Selection_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read> entryPointParams_x_data_0 : array<f32>;

@binding(2) @group(0) var<storage, read_write> entryPointParams_lists_0 : array<vec2<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Selection_std140_0,
};

@binding(3) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(4) @group(0) var<storage, read> entryPointParams_x_data_1 : array<i32>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_lists_1 : array<vec2<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Selection_std140_0,
};

@binding(6) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(7) @group(0) var<storage, read> entryPointParams_x_data_2 : array<u32>;

@binding(8) @group(0) var<storage, read_write> entryPointParams_lists_2 : array<vec2<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Selection_std140_0,
};

@binding(9) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(10) @group(0) var<storage, read> entryPointParams_before_0 : array<vec2<u32>>;

@binding(11) @group(0) var<storage, read_write> entryPointParams_lists_3 : array<vec2<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Selection_std140_0,
};

@binding(12) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(13) @group(0) var<storage, read> entryPointParams_x_data_3 : array<i32>;

@binding(14) @group(0) var<storage, read> entryPointParams_lists_4 : array<vec2<u32>>;

@binding(15) @group(0) var<storage, read_write> entryPointParams_values_0 : array<i32>;

@binding(16) @group(0) var<storage, read_write> entryPointParams_positions_0 : array<vec2<u32>>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Selection_std140_0,
};

@binding(17) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(18) @group(0) var<storage, read_write> entryPointParams_lists_5 : array<vec2<u32>>;

fn line_of_0( p_6 : ptr<function, Selection_std140_0>,  line_0 : u32) -> i32
{
    var _S1 : i32 = i32((*p_6).offset_0);
    var _S2 : u32 = (*p_6).extents_0.y;
    var _S3 : u32 = line_0 / _S2;
    var _S4 : vec4<i32> = (*p_6).strides_0;
    var _S5 : i32 = _S1 + i32(_S3) * (*p_6).strides_0.x;
    var _S6 : u32 = line_0 % _S2;
    return _S5 + i32(_S6) * _S4.y;
}

fn is_nan_0( x_0 : f32) -> bool
{
    return (((bitcast<u32>((x_0))) & (u32(2147483647)))) > u32(2139095040);
}

fn ascending_rank_0( x_1 : f32) -> u32
{
    if(is_nan_0(x_1))
    {
        return u32(4294967295);
    }
    var _S7 : u32 = (bitcast<u32>((x_1)));
    var pattern_0 : u32;
    if(((_S7 << (u32(1)))) == u32(0))
    {
        pattern_0 = u32(0);
    }
    else
    {
        pattern_0 = _S7;
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

fn rank_in_0( rank_0 : u32,  descending_1 : u32) -> u32
{
    var _S8 : u32;
    if(descending_1 != u32(0))
    {
        _S8 = ~rank_0;
    }
    else
    {
        _S8 = rank_0;
    }
    return _S8;
}

var<workgroup> block_rank_0 : array<u32, i32(1024)>;

var<workgroup> block_position_0 : array<u32, i32(1024)>;

fn sort_block_0( lane_0 : u32,  block_1 : u32)
{
    workgroupBarrier();
    var run_0 : u32 = u32(2);
    for(;;)
    {
        if(run_0 <= block_1)
        {
        }
        else
        {
            break;
        }
        var near_0 : u32 = (run_0 >> (u32(1)));
        for(;;)
        {
            if(near_0 > u32(0))
            {
            }
            else
            {
                break;
            }
            var i_0 : u32 = lane_0;
            for(;;)
            {
                if(i_0 < (block_1 / u32(2)))
                {
                }
                else
                {
                    break;
                }
                var _S9 : u32 = i_0 / near_0;
                var _S10 : u32 = _S9 * near_0 * u32(2);
                var _S11 : u32 = i_0 % near_0;
                var low_0 : u32 = _S10 + _S11;
                var high_0 : u32 = low_0 + near_0;
                var is_rising_0 : bool = ((low_0 & (run_0))) == u32(0);
                var a_0 : u32 = block_rank_0[low_0];
                var b_0 : u32 = block_rank_0[high_0];
                var a_at_0 : u32 = block_position_0[low_0];
                var b_at_0 : u32 = block_position_0[high_0];
                var is_after_0 : bool;
                if((block_rank_0[low_0]) > (block_rank_0[high_0]))
                {
                    is_after_0 = true;
                }
                else
                {
                    if(a_0 == b_0)
                    {
                        is_after_0 = a_at_0 > b_at_0;
                    }
                    else
                    {
                        is_after_0 = false;
                    }
                }
                if(is_after_0 == is_rising_0)
                {
                    block_rank_0[low_0] = b_0;
                    block_rank_0[high_0] = a_0;
                    block_position_0[low_0] = b_at_0;
                    block_position_0[high_0] = a_at_0;
                }
                i_0 = i_0 + u32(256);
            }
            workgroupBarrier();
            near_0 = (near_0 >> (u32(1)));
        }
        run_0 = (run_0 << (u32(1)));
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn select_f32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
{
    var rank_1 : u32;
    var piece_0 : u32 = gid_0.x;
    for(;;)
    {
        if(piece_0 < (entryPointParams_0.p_0.lines_0 * entryPointParams_0.p_0.lists_0))
        {
        }
        else
        {
            break;
        }
        var _S12 : u32 = piece_0 % entryPointParams_0.p_0.lists_0;
        var _S13 : u32 = piece_0 / entryPointParams_0.p_0.lists_0;
        var _S14 : Selection_std140_0 = entryPointParams_0.p_0;
        var _S15 : i32 = line_of_0(&(_S14), _S13);
        var _S16 : u32 = lid_0.x;
        var i_1 : u32 = _S16;
        for(;;)
        {
            if(i_1 < (entryPointParams_0.p_0.block_0))
            {
            }
            else
            {
                break;
            }
            var at_0 : u32 = _S12 * entryPointParams_0.p_0.extents_0.w + i_1;
            var is_element_0 : bool;
            if(i_1 < (entryPointParams_0.p_0.extents_0.w))
            {
                is_element_0 = at_0 < (entryPointParams_0.p_0.extents_0.z);
            }
            else
            {
                is_element_0 = false;
            }
            if(is_element_0)
            {
                rank_1 = rank_in_0(ascending_rank_0(entryPointParams_x_data_0[u32(_S15 + i32(at_0) * entryPointParams_0.p_0.strides_0.z)]), entryPointParams_0.p_0.descending_0);
            }
            else
            {
                rank_1 = u32(4294967295);
            }
            block_rank_0[i_1] = rank_1;
            var _S17 : u32;
            if(is_element_0)
            {
                _S17 = at_0;
            }
            else
            {
                _S17 = u32(4294967295);
            }
            block_position_0[i_1] = _S17;
            i_1 = i_1 + u32(256);
        }
        sort_block_0(_S16, entryPointParams_0.p_0.block_0);
        rank_1 = _S16;
        for(;;)
        {
            if(rank_1 < (entryPointParams_0.p_0.keep_0))
            {
            }
            else
            {
                break;
            }
            entryPointParams_lists_0[piece_0 * entryPointParams_0.p_0.keep_0 + rank_1] = vec2<u32>(block_position_0[rank_1], block_rank_0[rank_1]);
            rank_1 = rank_1 + u32(256);
        }
        workgroupBarrier();
        piece_0 = piece_0 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn ascending_rank_1( x_2 : i32) -> u32
{
    return (u32(x_2) ^ (u32(2147483648)));
}

@compute
@workgroup_size(256, 1, 1)
fn select_i32(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
{
    var rank_2 : u32;
    var piece_1 : u32 = gid_1.x;
    for(;;)
    {
        if(piece_1 < (entryPointParams_1.p_1.lines_0 * entryPointParams_1.p_1.lists_0))
        {
        }
        else
        {
            break;
        }
        var _S18 : u32 = piece_1 % entryPointParams_1.p_1.lists_0;
        var _S19 : u32 = piece_1 / entryPointParams_1.p_1.lists_0;
        var _S20 : Selection_std140_0 = entryPointParams_1.p_1;
        var _S21 : i32 = line_of_0(&(_S20), _S19);
        var _S22 : u32 = lid_1.x;
        var i_2 : u32 = _S22;
        for(;;)
        {
            if(i_2 < (entryPointParams_1.p_1.block_0))
            {
            }
            else
            {
                break;
            }
            var at_1 : u32 = _S18 * entryPointParams_1.p_1.extents_0.w + i_2;
            var is_element_1 : bool;
            if(i_2 < (entryPointParams_1.p_1.extents_0.w))
            {
                is_element_1 = at_1 < (entryPointParams_1.p_1.extents_0.z);
            }
            else
            {
                is_element_1 = false;
            }
            if(is_element_1)
            {
                rank_2 = rank_in_0(ascending_rank_1(entryPointParams_x_data_1[u32(_S21 + i32(at_1) * entryPointParams_1.p_1.strides_0.z)]), entryPointParams_1.p_1.descending_0);
            }
            else
            {
                rank_2 = u32(4294967295);
            }
            block_rank_0[i_2] = rank_2;
            var _S23 : u32;
            if(is_element_1)
            {
                _S23 = at_1;
            }
            else
            {
                _S23 = u32(4294967295);
            }
            block_position_0[i_2] = _S23;
            i_2 = i_2 + u32(256);
        }
        sort_block_0(_S22, entryPointParams_1.p_1.block_0);
        rank_2 = _S22;
        for(;;)
        {
            if(rank_2 < (entryPointParams_1.p_1.keep_0))
            {
            }
            else
            {
                break;
            }
            entryPointParams_lists_1[piece_1 * entryPointParams_1.p_1.keep_0 + rank_2] = vec2<u32>(block_position_0[rank_2], block_rank_0[rank_2]);
            rank_2 = rank_2 + u32(256);
        }
        workgroupBarrier();
        piece_1 = piece_1 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn ascending_rank_2( x_3 : u32) -> u32
{
    return x_3;
}

@compute
@workgroup_size(256, 1, 1)
fn select_u32(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
{
    var rank_3 : u32;
    var piece_2 : u32 = gid_2.x;
    for(;;)
    {
        if(piece_2 < (entryPointParams_2.p_2.lines_0 * entryPointParams_2.p_2.lists_0))
        {
        }
        else
        {
            break;
        }
        var _S24 : u32 = piece_2 % entryPointParams_2.p_2.lists_0;
        var _S25 : u32 = piece_2 / entryPointParams_2.p_2.lists_0;
        var _S26 : Selection_std140_0 = entryPointParams_2.p_2;
        var _S27 : i32 = line_of_0(&(_S26), _S25);
        var _S28 : u32 = lid_2.x;
        var i_3 : u32 = _S28;
        for(;;)
        {
            if(i_3 < (entryPointParams_2.p_2.block_0))
            {
            }
            else
            {
                break;
            }
            var at_2 : u32 = _S24 * entryPointParams_2.p_2.extents_0.w + i_3;
            var is_element_2 : bool;
            if(i_3 < (entryPointParams_2.p_2.extents_0.w))
            {
                is_element_2 = at_2 < (entryPointParams_2.p_2.extents_0.z);
            }
            else
            {
                is_element_2 = false;
            }
            if(is_element_2)
            {
                rank_3 = rank_in_0(ascending_rank_2(entryPointParams_x_data_2[u32(_S27 + i32(at_2) * entryPointParams_2.p_2.strides_0.z)]), entryPointParams_2.p_2.descending_0);
            }
            else
            {
                rank_3 = u32(4294967295);
            }
            block_rank_0[i_3] = rank_3;
            var _S29 : u32;
            if(is_element_2)
            {
                _S29 = at_2;
            }
            else
            {
                _S29 = u32(4294967295);
            }
            block_position_0[i_3] = _S29;
            i_3 = i_3 + u32(256);
        }
        sort_block_0(_S28, entryPointParams_2.p_2.block_0);
        rank_3 = _S28;
        for(;;)
        {
            if(rank_3 < (entryPointParams_2.p_2.keep_0))
            {
            }
            else
            {
                break;
            }
            entryPointParams_lists_2[piece_2 * entryPointParams_2.p_2.keep_0 + rank_3] = vec2<u32>(block_position_0[rank_3], block_rank_0[rank_3]);
            rank_3 = rank_3 + u32(256);
        }
        workgroupBarrier();
        piece_2 = piece_2 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn select_join(@builtin(workgroup_id) gid_3 : vec3<u32>, @builtin(local_invocation_id) lid_3 : vec3<u32>)
{
    var _S30 : u32 = (entryPointParams_3.p_3.lists_0 + entryPointParams_3.p_3.merged_0 - u32(1)) / entryPointParams_3.p_3.merged_0;
    var piece_3 : u32 = gid_3.x;
    for(;;)
    {
        if(piece_3 < (entryPointParams_3.p_3.lines_0 * _S30))
        {
        }
        else
        {
            break;
        }
        var _S31 : u32 = piece_3 / _S30;
        var _S32 : u32 = piece_3 % _S30;
        var _S33 : u32 = _S32 * entryPointParams_3.p_3.merged_0;
        var _S34 : u32 = lid_3.x;
        var i_4 : u32 = _S34;
        for(;;)
        {
            if(i_4 < (entryPointParams_3.p_3.block_0))
            {
            }
            else
            {
                break;
            }
            var _S35 : u32 = i_4 / entryPointParams_3.p_3.keep_0;
            var list_0 : u32 = _S33 + _S35;
            var is_item_0 : bool;
            if(i_4 < (entryPointParams_3.p_3.merged_0 * entryPointParams_3.p_3.keep_0))
            {
                is_item_0 = list_0 < (entryPointParams_3.p_3.lists_0);
            }
            else
            {
                is_item_0 = false;
            }
            const _S36 : vec2<u32> = vec2<u32>(u32(4294967295), u32(4294967295));
            var item_0 : vec2<u32>;
            if(is_item_0)
            {
                var _S37 : u32 = (_S31 * entryPointParams_3.p_3.lists_0 + list_0) * entryPointParams_3.p_3.keep_0;
                var _S38 : u32 = i_4 % entryPointParams_3.p_3.keep_0;
                item_0 = entryPointParams_before_0[_S37 + _S38];
            }
            else
            {
                item_0 = _S36;
            }
            block_position_0[i_4] = item_0.x;
            block_rank_0[i_4] = item_0.y;
            i_4 = i_4 + u32(256);
        }
        sort_block_0(_S34, entryPointParams_3.p_3.block_0);
        var i_5 : u32 = _S34;
        for(;;)
        {
            if(i_5 < (entryPointParams_3.p_3.keep_0))
            {
            }
            else
            {
                break;
            }
            entryPointParams_lists_3[piece_3 * entryPointParams_3.p_3.keep_0 + i_5] = vec2<u32>(block_position_0[i_5], block_rank_0[i_5]);
            i_5 = i_5 + u32(256);
        }
        workgroupBarrier();
        piece_3 = piece_3 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn select_write(@builtin(workgroup_id) gid_4 : vec3<u32>, @builtin(local_invocation_id) lid_4 : vec3<u32>)
{
    var i_6 : u32 = gid_4.x * u32(256) + lid_4.x;
    for(;;)
    {
        if(i_6 < (entryPointParams_4.p_4.lines_0 * entryPointParams_4.p_4.count_0))
        {
        }
        else
        {
            break;
        }
        var line_1 : u32 = i_6 / entryPointParams_4.p_4.count_0;
        var order_0 : u32 = i_6 % entryPointParams_4.p_4.count_0;
        var at_3 : u32 = entryPointParams_lists_4[line_1 * entryPointParams_4.p_4.keep_0 + entryPointParams_4.p_4.first_0 + order_0].x;
        var _S39 : u32 = line_1 / entryPointParams_4.p_4.inner_0;
        var _S40 : u32 = _S39 * entryPointParams_4.p_4.count_0 * entryPointParams_4.p_4.inner_0 + order_0 * entryPointParams_4.p_4.inner_0;
        var _S41 : u32 = line_1 % entryPointParams_4.p_4.inner_0;
        var target_0 : u32 = _S40 + _S41;
        var _S42 : Selection_std140_0 = entryPointParams_4.p_4;
        var _S43 : i32 = line_of_0(&(_S42), line_1);
        entryPointParams_values_0[target_0] = entryPointParams_x_data_3[u32(_S43 + i32(at_3) * entryPointParams_4.p_4.strides_0.z)];
        entryPointParams_positions_0[target_0] = vec2<u32>(at_3, u32(0));
        i_6 = i_6 + entryPointParams_4.p_4.groups_0 * u32(256);
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn select_step(@builtin(workgroup_id) gid_5 : vec3<u32>, @builtin(local_invocation_id) lid_5 : vec3<u32>)
{
    var _S44 : u32 = entryPointParams_5.p_5.keep_0 / u32(2);
    var i_7 : u32 = gid_5.x * u32(256) + lid_5.x;
    for(;;)
    {
        if(i_7 < (entryPointParams_5.p_5.lines_0 * _S44))
        {
        }
        else
        {
            break;
        }
        var pair_0 : u32 = i_7 % _S44;
        var within_0 : u32 = pair_0 % entryPointParams_5.p_5.first_0;
        var _S45 : u32 = i_7 / _S44;
        var _S46 : u32 = _S45 * entryPointParams_5.p_5.keep_0;
        var _S47 : u32 = pair_0 / entryPointParams_5.p_5.first_0;
        var low_1 : u32 = _S46 + _S47 * entryPointParams_5.p_5.first_0 * u32(2) + within_0;
        var high_1 : u32;
        if((entryPointParams_5.p_5.first_0 * u32(2)) == (entryPointParams_5.p_5.merged_0))
        {
            high_1 = low_1 + entryPointParams_5.p_5.merged_0 - u32(1) - u32(2) * within_0;
        }
        else
        {
            high_1 = low_1 + entryPointParams_5.p_5.first_0;
        }
        var a_1 : vec2<u32> = entryPointParams_lists_5[low_1];
        var b_1 : vec2<u32> = entryPointParams_lists_5[high_1];
        var _S48 : u32 = entryPointParams_lists_5[low_1].y;
        var _S49 : u32 = entryPointParams_lists_5[high_1].y;
        var _S50 : bool;
        if(_S48 > _S49)
        {
            _S50 = true;
        }
        else
        {
            if(_S48 == _S49)
            {
                _S50 = (a_1.x) > (b_1.x);
            }
            else
            {
                _S50 = false;
            }
        }
        if(_S50)
        {
            entryPointParams_lists_5[low_1] = b_1;
            entryPointParams_lists_5[high_1] = a_1;
        }
        i_7 = i_7 + entryPointParams_5.p_5.groups_0 * u32(256);
    }
    return;
}


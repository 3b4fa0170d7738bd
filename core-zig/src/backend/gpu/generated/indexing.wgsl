struct Chosen_std140_0
{
    @align(16) extents_0 : vec4<u32>,
    @align(16) x_strides_0 : vec4<i32>,
    @align(16) count_0 : u32,
    @align(4) x_offset_0 : u32,
    @align(8) index_offset_0 : u32,
    @align(4) lanes_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Chosen_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read> entryPointParams_x_data_0 : array<f32>;

@binding(2) @group(0) var<storage, read> entryPointParams_indices_0 : array<vec2<u32>>;

@binding(3) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Chosen_std140_0,
};

@binding(4) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(5) @group(0) var<storage, read> entryPointParams_x_data_1 : array<i32>;

@binding(6) @group(0) var<storage, read> entryPointParams_indices_1 : array<vec2<u32>>;

@binding(7) @group(0) var<storage, read_write> entryPointParams_out_1 : array<i32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Chosen_std140_0,
};

@binding(8) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(9) @group(0) var<storage, read> entryPointParams_x_data_2 : array<vec2<u32>>;

@binding(10) @group(0) var<storage, read> entryPointParams_indices_2 : array<vec2<u32>>;

@binding(11) @group(0) var<storage, read_write> entryPointParams_out_2 : array<vec2<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Chosen_std140_0,
};

@binding(12) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(13) @group(0) var<storage, read> entryPointParams_x_data_3 : array<vec2<u32>>;

@binding(14) @group(0) var<storage, read> entryPointParams_indices_3 : array<vec2<u32>>;

@binding(15) @group(0) var<storage, read_write> entryPointParams_out_3 : array<vec2<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Chosen_std140_0,
};

@binding(16) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(17) @group(0) var<storage, read> entryPointParams_x_data_4 : array<u32>;

@binding(18) @group(0) var<storage, read> entryPointParams_indices_4 : array<vec2<u32>>;

@binding(19) @group(0) var<storage, read_write> entryPointParams_out_4 : array<u32>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Chosen_std140_0,
};

@binding(20) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(21) @group(0) var<storage, read> entryPointParams_x_data_5 : array<u32>;

@binding(22) @group(0) var<storage, read> entryPointParams_indices_5 : array<vec2<u32>>;

@binding(23) @group(0) var<storage, read_write> entryPointParams_out_5 : array<u32>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Chosen_std140_0,
};

@binding(24) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(25) @group(0) var<storage, read> entryPointParams_x_data_6 : array<f32>;

@binding(26) @group(0) var<storage, read> entryPointParams_indices_6 : array<vec2<u32>>;

@binding(27) @group(0) var<storage, read_write> entryPointParams_out_6 : array<f32>;

struct EntryPointParams_std140_7
{
    @align(16) p_7 : Chosen_std140_0,
};

@binding(28) @group(0) var<uniform> entryPointParams_7 : EntryPointParams_std140_7;
@binding(29) @group(0) var<storage, read> entryPointParams_x_data_7 : array<i32>;

@binding(30) @group(0) var<storage, read> entryPointParams_indices_7 : array<vec2<u32>>;

@binding(31) @group(0) var<storage, read_write> entryPointParams_out_7 : array<i32>;

struct EntryPointParams_std140_8
{
    @align(16) p_8 : Chosen_std140_0,
};

@binding(32) @group(0) var<uniform> entryPointParams_8 : EntryPointParams_std140_8;
@binding(33) @group(0) var<storage, read> entryPointParams_x_data_8 : array<vec2<u32>>;

@binding(34) @group(0) var<storage, read> entryPointParams_indices_8 : array<vec2<u32>>;

@binding(35) @group(0) var<storage, read_write> entryPointParams_out_8 : array<vec2<u32>>;

struct EntryPointParams_std140_9
{
    @align(16) p_9 : Chosen_std140_0,
};

@binding(36) @group(0) var<uniform> entryPointParams_9 : EntryPointParams_std140_9;
@binding(37) @group(0) var<storage, read> entryPointParams_x_data_9 : array<vec2<u32>>;

@binding(38) @group(0) var<storage, read> entryPointParams_indices_9 : array<vec2<u32>>;

@binding(39) @group(0) var<storage, read_write> entryPointParams_out_9 : array<vec2<u32>>;

struct EntryPointParams_std140_10
{
    @align(16) p_10 : Chosen_std140_0,
};

@binding(40) @group(0) var<uniform> entryPointParams_10 : EntryPointParams_std140_10;
@binding(41) @group(0) var<storage, read> entryPointParams_x_data_10 : array<u32>;

@binding(42) @group(0) var<storage, read> entryPointParams_indices_10 : array<vec2<u32>>;

@binding(43) @group(0) var<storage, read_write> entryPointParams_out_10 : array<u32>;

struct EntryPointParams_std140_11
{
    @align(16) p_11 : Chosen_std140_0,
};

@binding(44) @group(0) var<uniform> entryPointParams_11 : EntryPointParams_std140_11;
@binding(45) @group(0) var<storage, read> entryPointParams_x_data_11 : array<u32>;

@binding(46) @group(0) var<storage, read> entryPointParams_indices_11 : array<vec2<u32>>;

@binding(47) @group(0) var<storage, read_write> entryPointParams_out_11 : array<u32>;

struct Added_std140_0
{
    @align(16) extents_1 : vec4<u32>,
    @align(16) source_strides_0 : vec4<i32>,
    @align(16) count_1 : u32,
    @align(4) places_0 : u32,
    @align(8) starts_0 : u32,
    @align(4) members_0 : u32,
    @align(16) source_offset_0 : u32,
    @align(4) out_offset_0 : u32,
    @align(8) lanes_1 : u32,
    @align(4) done_0 : u32,
};

struct EntryPointParams_std140_12
{
    @align(16) p_12 : Added_std140_0,
};

@binding(48) @group(0) var<uniform> entryPointParams_12 : EntryPointParams_std140_12;
@binding(49) @group(0) var<storage, read> entryPointParams_lists_0 : array<u32>;

@binding(50) @group(0) var<storage, read> entryPointParams_source_0 : array<f32>;

@binding(51) @group(0) var<storage, read_write> entryPointParams_out_12 : array<f32>;

struct EntryPointParams_std140_13
{
    @align(16) p_13 : Added_std140_0,
};

@binding(52) @group(0) var<uniform> entryPointParams_13 : EntryPointParams_std140_13;
@binding(53) @group(0) var<storage, read> entryPointParams_lists_1 : array<u32>;

@binding(54) @group(0) var<storage, read> entryPointParams_source_1 : array<i32>;

@binding(55) @group(0) var<storage, read_write> entryPointParams_out_13 : array<i32>;

struct EntryPointParams_std140_14
{
    @align(16) p_14 : Added_std140_0,
};

@binding(56) @group(0) var<uniform> entryPointParams_14 : EntryPointParams_std140_14;
@binding(57) @group(0) var<storage, read> entryPointParams_lists_2 : array<u32>;

@binding(58) @group(0) var<storage, read> entryPointParams_source_2 : array<vec2<u32>>;

@binding(59) @group(0) var<storage, read_write> entryPointParams_out_14 : array<vec2<u32>>;

struct EntryPointParams_std140_15
{
    @align(16) p_15 : Added_std140_0,
};

@binding(60) @group(0) var<uniform> entryPointParams_15 : EntryPointParams_std140_15;
@binding(61) @group(0) var<storage, read> entryPointParams_lists_3 : array<u32>;

@binding(62) @group(0) var<storage, read> entryPointParams_source_3 : array<vec2<u32>>;

@binding(63) @group(0) var<storage, read_write> entryPointParams_out_15 : array<vec2<u32>>;

struct EntryPointParams_std140_16
{
    @align(16) p_16 : Added_std140_0,
};

@binding(64) @group(0) var<uniform> entryPointParams_16 : EntryPointParams_std140_16;
@binding(65) @group(0) var<storage, read> entryPointParams_lists_4 : array<u32>;

@binding(66) @group(0) var<storage, read> entryPointParams_source_4 : array<f32>;

@binding(67) @group(0) var<storage, read_write> entryPointParams_out_16 : array<f32>;

struct EntryPointParams_std140_17
{
    @align(16) p_17 : Added_std140_0,
};

@binding(68) @group(0) var<uniform> entryPointParams_17 : EntryPointParams_std140_17;
@binding(69) @group(0) var<storage, read> entryPointParams_lists_5 : array<u32>;

@binding(70) @group(0) var<storage, read> entryPointParams_source_5 : array<i32>;

@binding(71) @group(0) var<storage, read_write> entryPointParams_out_17 : array<i32>;

struct EntryPointParams_std140_18
{
    @align(16) p_18 : Added_std140_0,
};

@binding(72) @group(0) var<uniform> entryPointParams_18 : EntryPointParams_std140_18;
@binding(73) @group(0) var<storage, read> entryPointParams_lists_6 : array<u32>;

@binding(74) @group(0) var<storage, read> entryPointParams_source_6 : array<vec2<u32>>;

@binding(75) @group(0) var<storage, read_write> entryPointParams_out_18 : array<vec2<u32>>;

struct EntryPointParams_std140_19
{
    @align(16) p_19 : Added_std140_0,
};

@binding(76) @group(0) var<uniform> entryPointParams_19 : EntryPointParams_std140_19;
@binding(77) @group(0) var<storage, read> entryPointParams_lists_7 : array<u32>;

@binding(78) @group(0) var<storage, read> entryPointParams_source_7 : array<vec2<u32>>;

@binding(79) @group(0) var<storage, read_write> entryPointParams_out_19 : array<vec2<u32>>;

struct Place_0
{
     outer_0 : u32,
     chosen_0 : u32,
     inner_0 : u32,
};

fn place_of_0( i_0 : u32,  middle_0 : u32,  inner_1 : u32) -> Place_0
{
    var place_0 : Place_0;
    var _S1 : u32 = i_0 % inner_1;
    place_0.inner_0 = _S1;
    var _S2 : u32 = i_0 / inner_1;
    var _S3 : u32 = _S2 % middle_0;
    place_0.chosen_0 = _S3;
    var _S4 : u32 = i_0 / inner_1;
    var _S5 : u32 = _S4 / middle_0;
    place_0.outer_0 = _S5;
    return place_0;
}

fn place_in_0( strides_0 : vec4<i32>,  outer_1 : u32,  middle_1 : u32,  inner_2 : u32) -> i32
{
    return i32(outer_1) * strides_0.x + i32(middle_1) * strides_0.y + i32(inner_2) * strides_0.z;
}

@compute
@workgroup_size(256, 1, 1)
fn take_f32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
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
        var place_1 : Place_0 = place_of_0(i_1, entryPointParams_0.p_0.extents_0.y, entryPointParams_0.p_0.extents_0.z);
        entryPointParams_out_0[i_1] = entryPointParams_x_data_0[u32(i32(entryPointParams_0.p_0.x_offset_0) + place_in_0(entryPointParams_0.p_0.x_strides_0, place_1.outer_0, entryPointParams_indices_0[entryPointParams_0.p_0.index_offset_0 + place_1.chosen_0].x, place_1.inner_0))];
        i_1 = i_1 + entryPointParams_0.p_0.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn take_i32(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
{
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
        var place_2 : Place_0 = place_of_0(i_2, entryPointParams_1.p_1.extents_0.y, entryPointParams_1.p_1.extents_0.z);
        entryPointParams_out_1[i_2] = entryPointParams_x_data_1[u32(i32(entryPointParams_1.p_1.x_offset_0) + place_in_0(entryPointParams_1.p_1.x_strides_0, place_2.outer_0, entryPointParams_indices_1[entryPointParams_1.p_1.index_offset_0 + place_2.chosen_0].x, place_2.inner_0))];
        i_2 = i_2 + entryPointParams_1.p_1.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn take_i64(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
{
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
        var place_3 : Place_0 = place_of_0(i_3, entryPointParams_2.p_2.extents_0.y, entryPointParams_2.p_2.extents_0.z);
        entryPointParams_out_2[i_3] = entryPointParams_x_data_2[u32(i32(entryPointParams_2.p_2.x_offset_0) + place_in_0(entryPointParams_2.p_2.x_strides_0, place_3.outer_0, entryPointParams_indices_2[entryPointParams_2.p_2.index_offset_0 + place_3.chosen_0].x, place_3.inner_0))];
        i_3 = i_3 + entryPointParams_2.p_2.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn take_complex64(@builtin(workgroup_id) gid_3 : vec3<u32>, @builtin(local_invocation_id) lid_3 : vec3<u32>)
{
    var i_4 : u32 = gid_3.x * u32(256) + lid_3.x;
    for(;;)
    {
        if(i_4 < (entryPointParams_3.p_3.count_0))
        {
        }
        else
        {
            break;
        }
        var place_4 : Place_0 = place_of_0(i_4, entryPointParams_3.p_3.extents_0.y, entryPointParams_3.p_3.extents_0.z);
        entryPointParams_out_3[i_4] = entryPointParams_x_data_3[u32(i32(entryPointParams_3.p_3.x_offset_0) + place_in_0(entryPointParams_3.p_3.x_strides_0, place_4.outer_0, entryPointParams_indices_3[entryPointParams_3.p_3.index_offset_0 + place_4.chosen_0].x, place_4.inner_0))];
        i_4 = i_4 + entryPointParams_3.p_3.lanes_0;
    }
    return;
}

fn byte_of_0( word_0 : u32,  index_0 : u32) -> u32
{
    return (((word_0 >> ((((index_0 & (u32(3)))) * u32(8))))) & (u32(255)));
}

@compute
@workgroup_size(256, 1, 1)
fn take_u8(@builtin(workgroup_id) gid_4 : vec3<u32>, @builtin(local_invocation_id) lid_4 : vec3<u32>)
{
    var word_1 : u32 = gid_4.x * u32(256) + lid_4.x;
    for(;;)
    {
        var _S6 : u32 = word_1 * u32(4);
        if(_S6 < (entryPointParams_4.p_4.count_0))
        {
        }
        else
        {
            break;
        }
        var i_5 : u32 = _S6;
        var bits_0 : u32 = u32(0);
        for(;;)
        {
            if(i_5 < (min(_S6 + u32(4), entryPointParams_4.p_4.count_0)))
            {
            }
            else
            {
                break;
            }
            var place_5 : Place_0 = place_of_0(i_5, entryPointParams_4.p_4.extents_0.y, entryPointParams_4.p_4.extents_0.z);
            var at_0 : u32 = u32(i32(entryPointParams_4.p_4.x_offset_0) + place_in_0(entryPointParams_4.p_4.x_strides_0, place_5.outer_0, entryPointParams_indices_4[entryPointParams_4.p_4.index_offset_0 + place_5.chosen_0].x, place_5.inner_0));
            var bits_1 : u32 = (bits_0 | ((((byte_of_0(entryPointParams_x_data_4[(at_0 >> (u32(2)))], at_0)) << ((((i_5 & (u32(3)))) * u32(8)))))));
            i_5 = i_5 + u32(1);
            bits_0 = bits_1;
        }
        entryPointParams_out_4[word_1] = bits_0;
        word_1 = word_1 + entryPointParams_4.p_4.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn take_bool(@builtin(workgroup_id) gid_5 : vec3<u32>, @builtin(local_invocation_id) lid_5 : vec3<u32>)
{
    var word_2 : u32 = gid_5.x * u32(256) + lid_5.x;
    for(;;)
    {
        var _S7 : u32 = word_2 * u32(4);
        if(_S7 < (entryPointParams_5.p_5.count_0))
        {
        }
        else
        {
            break;
        }
        var i_6 : u32 = _S7;
        var bits_2 : u32 = u32(0);
        for(;;)
        {
            if(i_6 < (min(_S7 + u32(4), entryPointParams_5.p_5.count_0)))
            {
            }
            else
            {
                break;
            }
            var place_6 : Place_0 = place_of_0(i_6, entryPointParams_5.p_5.extents_0.y, entryPointParams_5.p_5.extents_0.z);
            var at_1 : u32 = u32(i32(entryPointParams_5.p_5.x_offset_0) + place_in_0(entryPointParams_5.p_5.x_strides_0, place_6.outer_0, entryPointParams_indices_5[entryPointParams_5.p_5.index_offset_0 + place_6.chosen_0].x, place_6.inner_0));
            var bits_3 : u32 = (bits_2 | ((((byte_of_0(entryPointParams_x_data_5[(at_1 >> (u32(2)))], at_1)) << ((((i_6 & (u32(3)))) * u32(8)))))));
            i_6 = i_6 + u32(1);
            bits_2 = bits_3;
        }
        entryPointParams_out_5[word_2] = bits_2;
        word_2 = word_2 + entryPointParams_5.p_5.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn gather_f32(@builtin(workgroup_id) gid_6 : vec3<u32>, @builtin(local_invocation_id) lid_6 : vec3<u32>)
{
    var i_7 : u32 = gid_6.x * u32(256) + lid_6.x;
    for(;;)
    {
        if(i_7 < (entryPointParams_6.p_6.count_0))
        {
        }
        else
        {
            break;
        }
        var place_7 : Place_0 = place_of_0(i_7, entryPointParams_6.p_6.extents_0.y, entryPointParams_6.p_6.extents_0.z);
        entryPointParams_out_6[i_7] = entryPointParams_x_data_6[u32(i32(entryPointParams_6.p_6.x_offset_0) + place_in_0(entryPointParams_6.p_6.x_strides_0, place_7.outer_0, entryPointParams_indices_6[entryPointParams_6.p_6.index_offset_0 + i_7].x, place_7.inner_0))];
        i_7 = i_7 + entryPointParams_6.p_6.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn gather_i32(@builtin(workgroup_id) gid_7 : vec3<u32>, @builtin(local_invocation_id) lid_7 : vec3<u32>)
{
    var i_8 : u32 = gid_7.x * u32(256) + lid_7.x;
    for(;;)
    {
        if(i_8 < (entryPointParams_7.p_7.count_0))
        {
        }
        else
        {
            break;
        }
        var place_8 : Place_0 = place_of_0(i_8, entryPointParams_7.p_7.extents_0.y, entryPointParams_7.p_7.extents_0.z);
        entryPointParams_out_7[i_8] = entryPointParams_x_data_7[u32(i32(entryPointParams_7.p_7.x_offset_0) + place_in_0(entryPointParams_7.p_7.x_strides_0, place_8.outer_0, entryPointParams_indices_7[entryPointParams_7.p_7.index_offset_0 + i_8].x, place_8.inner_0))];
        i_8 = i_8 + entryPointParams_7.p_7.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn gather_i64(@builtin(workgroup_id) gid_8 : vec3<u32>, @builtin(local_invocation_id) lid_8 : vec3<u32>)
{
    var i_9 : u32 = gid_8.x * u32(256) + lid_8.x;
    for(;;)
    {
        if(i_9 < (entryPointParams_8.p_8.count_0))
        {
        }
        else
        {
            break;
        }
        var place_9 : Place_0 = place_of_0(i_9, entryPointParams_8.p_8.extents_0.y, entryPointParams_8.p_8.extents_0.z);
        entryPointParams_out_8[i_9] = entryPointParams_x_data_8[u32(i32(entryPointParams_8.p_8.x_offset_0) + place_in_0(entryPointParams_8.p_8.x_strides_0, place_9.outer_0, entryPointParams_indices_8[entryPointParams_8.p_8.index_offset_0 + i_9].x, place_9.inner_0))];
        i_9 = i_9 + entryPointParams_8.p_8.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn gather_complex64(@builtin(workgroup_id) gid_9 : vec3<u32>, @builtin(local_invocation_id) lid_9 : vec3<u32>)
{
    var i_10 : u32 = gid_9.x * u32(256) + lid_9.x;
    for(;;)
    {
        if(i_10 < (entryPointParams_9.p_9.count_0))
        {
        }
        else
        {
            break;
        }
        var place_10 : Place_0 = place_of_0(i_10, entryPointParams_9.p_9.extents_0.y, entryPointParams_9.p_9.extents_0.z);
        entryPointParams_out_9[i_10] = entryPointParams_x_data_9[u32(i32(entryPointParams_9.p_9.x_offset_0) + place_in_0(entryPointParams_9.p_9.x_strides_0, place_10.outer_0, entryPointParams_indices_9[entryPointParams_9.p_9.index_offset_0 + i_10].x, place_10.inner_0))];
        i_10 = i_10 + entryPointParams_9.p_9.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn gather_u8(@builtin(workgroup_id) gid_10 : vec3<u32>, @builtin(local_invocation_id) lid_10 : vec3<u32>)
{
    var word_3 : u32 = gid_10.x * u32(256) + lid_10.x;
    for(;;)
    {
        var _S8 : u32 = word_3 * u32(4);
        if(_S8 < (entryPointParams_10.p_10.count_0))
        {
        }
        else
        {
            break;
        }
        var i_11 : u32 = _S8;
        var bits_4 : u32 = u32(0);
        for(;;)
        {
            if(i_11 < (min(_S8 + u32(4), entryPointParams_10.p_10.count_0)))
            {
            }
            else
            {
                break;
            }
            var place_11 : Place_0 = place_of_0(i_11, entryPointParams_10.p_10.extents_0.y, entryPointParams_10.p_10.extents_0.z);
            var at_2 : u32 = u32(i32(entryPointParams_10.p_10.x_offset_0) + place_in_0(entryPointParams_10.p_10.x_strides_0, place_11.outer_0, entryPointParams_indices_10[entryPointParams_10.p_10.index_offset_0 + i_11].x, place_11.inner_0));
            var bits_5 : u32 = (bits_4 | ((((byte_of_0(entryPointParams_x_data_10[(at_2 >> (u32(2)))], at_2)) << ((((i_11 & (u32(3)))) * u32(8)))))));
            i_11 = i_11 + u32(1);
            bits_4 = bits_5;
        }
        entryPointParams_out_10[word_3] = bits_4;
        word_3 = word_3 + entryPointParams_10.p_10.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn gather_bool(@builtin(workgroup_id) gid_11 : vec3<u32>, @builtin(local_invocation_id) lid_11 : vec3<u32>)
{
    var word_4 : u32 = gid_11.x * u32(256) + lid_11.x;
    for(;;)
    {
        var _S9 : u32 = word_4 * u32(4);
        if(_S9 < (entryPointParams_11.p_11.count_0))
        {
        }
        else
        {
            break;
        }
        var i_12 : u32 = _S9;
        var bits_6 : u32 = u32(0);
        for(;;)
        {
            if(i_12 < (min(_S9 + u32(4), entryPointParams_11.p_11.count_0)))
            {
            }
            else
            {
                break;
            }
            var place_12 : Place_0 = place_of_0(i_12, entryPointParams_11.p_11.extents_0.y, entryPointParams_11.p_11.extents_0.z);
            var at_3 : u32 = u32(i32(entryPointParams_11.p_11.x_offset_0) + place_in_0(entryPointParams_11.p_11.x_strides_0, place_12.outer_0, entryPointParams_indices_11[entryPointParams_11.p_11.index_offset_0 + i_12].x, place_12.inner_0));
            var bits_7 : u32 = (bits_6 | ((((byte_of_0(entryPointParams_x_data_11[(at_3 >> (u32(2)))], at_3)) << ((((i_12 & (u32(3)))) * u32(8)))))));
            i_12 = i_12 + u32(1);
            bits_6 = bits_7;
        }
        entryPointParams_out_11[word_4] = bits_6;
        word_4 = word_4 + entryPointParams_11.p_11.lanes_0;
    }
    return;
}

fn added_0( x_0 : f32,  y_0 : f32) -> f32
{
    return x_0 + y_0;
}

@compute
@workgroup_size(256, 1, 1)
fn take_add_f32(@builtin(workgroup_id) gid_12 : vec3<u32>, @builtin(local_invocation_id) lid_12 : vec3<u32>)
{
    var i_13 : u32 = gid_12.x * u32(256) + lid_12.x;
    for(;;)
    {
        if(i_13 < (entryPointParams_12.p_12.count_1))
        {
        }
        else
        {
            break;
        }
        var place_13 : Place_0 = place_of_0(i_13, entryPointParams_12.p_12.places_0, entryPointParams_12.p_12.extents_1.z);
        var at_4 : u32 = entryPointParams_12.p_12.out_offset_0 + (place_13.outer_0 * entryPointParams_12.p_12.extents_1.w + entryPointParams_lists_0[place_13.chosen_0]) * entryPointParams_12.p_12.extents_1.z + place_13.inner_0;
        var begin_0 : u32 = entryPointParams_lists_0[entryPointParams_12.p_12.starts_0 + place_13.chosen_0] + entryPointParams_12.p_12.done_0;
        var _S10 : u32 = min(begin_0 + u32(50000), entryPointParams_lists_0[entryPointParams_12.p_12.starts_0 + place_13.chosen_0 + u32(1)]);
        var sum_0 : f32 = entryPointParams_out_12[at_4];
        var m_0 : u32 = begin_0;
        for(;;)
        {
            if(m_0 < _S10)
            {
            }
            else
            {
                break;
            }
            var _S11 : f32 = added_0(sum_0, entryPointParams_source_0[u32(i32(entryPointParams_12.p_12.source_offset_0) + place_in_0(entryPointParams_12.p_12.source_strides_0, place_13.outer_0, entryPointParams_lists_0[entryPointParams_12.p_12.members_0 + m_0], place_13.inner_0))]);
            var m_1 : u32 = m_0 + u32(1);
            sum_0 = _S11;
            m_0 = m_1;
        }
        entryPointParams_out_12[at_4] = sum_0;
        i_13 = i_13 + entryPointParams_12.p_12.lanes_1;
    }
    return;
}

fn added_1( x_1 : i32,  y_1 : i32) -> i32
{
    return i32(u32(x_1) + u32(y_1));
}

@compute
@workgroup_size(256, 1, 1)
fn take_add_i32(@builtin(workgroup_id) gid_13 : vec3<u32>, @builtin(local_invocation_id) lid_13 : vec3<u32>)
{
    var i_14 : u32 = gid_13.x * u32(256) + lid_13.x;
    for(;;)
    {
        if(i_14 < (entryPointParams_13.p_13.count_1))
        {
        }
        else
        {
            break;
        }
        var place_14 : Place_0 = place_of_0(i_14, entryPointParams_13.p_13.places_0, entryPointParams_13.p_13.extents_1.z);
        var at_5 : u32 = entryPointParams_13.p_13.out_offset_0 + (place_14.outer_0 * entryPointParams_13.p_13.extents_1.w + entryPointParams_lists_1[place_14.chosen_0]) * entryPointParams_13.p_13.extents_1.z + place_14.inner_0;
        var begin_1 : u32 = entryPointParams_lists_1[entryPointParams_13.p_13.starts_0 + place_14.chosen_0] + entryPointParams_13.p_13.done_0;
        var _S12 : u32 = min(begin_1 + u32(50000), entryPointParams_lists_1[entryPointParams_13.p_13.starts_0 + place_14.chosen_0 + u32(1)]);
        var sum_1 : i32 = entryPointParams_out_13[at_5];
        var m_2 : u32 = begin_1;
        for(;;)
        {
            if(m_2 < _S12)
            {
            }
            else
            {
                break;
            }
            var _S13 : i32 = added_1(sum_1, entryPointParams_source_1[u32(i32(entryPointParams_13.p_13.source_offset_0) + place_in_0(entryPointParams_13.p_13.source_strides_0, place_14.outer_0, entryPointParams_lists_1[entryPointParams_13.p_13.members_0 + m_2], place_14.inner_0))]);
            var m_3 : u32 = m_2 + u32(1);
            sum_1 = _S13;
            m_2 = m_3;
        }
        entryPointParams_out_13[at_5] = sum_1;
        i_14 = i_14 + entryPointParams_13.p_13.lanes_1;
    }
    return;
}

fn sum_wide_0( x_2 : vec2<u32>,  y_2 : vec2<u32>) -> vec2<u32>
{
    var _S14 : u32 = x_2.x;
    var low_0 : u32 = _S14 + y_2.x;
    var _S15 : u32 = x_2.y + y_2.y;
    var _S16 : i32;
    if(low_0 < _S14)
    {
        _S16 = i32(1);
    }
    else
    {
        _S16 = i32(0);
    }
    return vec2<u32>(low_0, _S15 + u32(_S16));
}

fn added_2( x_3 : vec2<u32>,  y_3 : vec2<u32>) -> vec2<u32>
{
    return sum_wide_0(x_3, y_3);
}

@compute
@workgroup_size(256, 1, 1)
fn take_add_i64(@builtin(workgroup_id) gid_14 : vec3<u32>, @builtin(local_invocation_id) lid_14 : vec3<u32>)
{
    var i_15 : u32 = gid_14.x * u32(256) + lid_14.x;
    for(;;)
    {
        if(i_15 < (entryPointParams_14.p_14.count_1))
        {
        }
        else
        {
            break;
        }
        var place_15 : Place_0 = place_of_0(i_15, entryPointParams_14.p_14.places_0, entryPointParams_14.p_14.extents_1.z);
        var at_6 : u32 = entryPointParams_14.p_14.out_offset_0 + (place_15.outer_0 * entryPointParams_14.p_14.extents_1.w + entryPointParams_lists_2[place_15.chosen_0]) * entryPointParams_14.p_14.extents_1.z + place_15.inner_0;
        var begin_2 : u32 = entryPointParams_lists_2[entryPointParams_14.p_14.starts_0 + place_15.chosen_0] + entryPointParams_14.p_14.done_0;
        var _S17 : u32 = min(begin_2 + u32(50000), entryPointParams_lists_2[entryPointParams_14.p_14.starts_0 + place_15.chosen_0 + u32(1)]);
        var sum_2 : vec2<u32> = entryPointParams_out_14[at_6];
        var m_4 : u32 = begin_2;
        for(;;)
        {
            if(m_4 < _S17)
            {
            }
            else
            {
                break;
            }
            var _S18 : vec2<u32> = added_2(sum_2, entryPointParams_source_2[u32(i32(entryPointParams_14.p_14.source_offset_0) + place_in_0(entryPointParams_14.p_14.source_strides_0, place_15.outer_0, entryPointParams_lists_2[entryPointParams_14.p_14.members_0 + m_4], place_15.inner_0))]);
            var m_5 : u32 = m_4 + u32(1);
            sum_2 = _S18;
            m_4 = m_5;
        }
        entryPointParams_out_14[at_6] = sum_2;
        i_15 = i_15 + entryPointParams_14.p_14.lanes_1;
    }
    return;
}

fn added_complex_0( x_4 : vec2<u32>,  y_4 : vec2<u32>) -> vec2<u32>
{
    return vec2<u32>((bitcast<u32>(((bitcast<f32>((x_4.x))) + (bitcast<f32>((y_4.x)))))), (bitcast<u32>(((bitcast<f32>((x_4.y))) + (bitcast<f32>((y_4.y)))))));
}

@compute
@workgroup_size(256, 1, 1)
fn take_add_complex64(@builtin(workgroup_id) gid_15 : vec3<u32>, @builtin(local_invocation_id) lid_15 : vec3<u32>)
{
    var i_16 : u32 = gid_15.x * u32(256) + lid_15.x;
    for(;;)
    {
        if(i_16 < (entryPointParams_15.p_15.count_1))
        {
        }
        else
        {
            break;
        }
        var place_16 : Place_0 = place_of_0(i_16, entryPointParams_15.p_15.places_0, entryPointParams_15.p_15.extents_1.z);
        var at_7 : u32 = entryPointParams_15.p_15.out_offset_0 + (place_16.outer_0 * entryPointParams_15.p_15.extents_1.w + entryPointParams_lists_3[place_16.chosen_0]) * entryPointParams_15.p_15.extents_1.z + place_16.inner_0;
        var begin_3 : u32 = entryPointParams_lists_3[entryPointParams_15.p_15.starts_0 + place_16.chosen_0] + entryPointParams_15.p_15.done_0;
        var _S19 : u32 = min(begin_3 + u32(50000), entryPointParams_lists_3[entryPointParams_15.p_15.starts_0 + place_16.chosen_0 + u32(1)]);
        var sum_3 : vec2<u32> = entryPointParams_out_15[at_7];
        var m_6 : u32 = begin_3;
        for(;;)
        {
            if(m_6 < _S19)
            {
            }
            else
            {
                break;
            }
            var _S20 : vec2<u32> = added_complex_0(sum_3, entryPointParams_source_3[u32(i32(entryPointParams_15.p_15.source_offset_0) + place_in_0(entryPointParams_15.p_15.source_strides_0, place_16.outer_0, entryPointParams_lists_3[entryPointParams_15.p_15.members_0 + m_6], place_16.inner_0))]);
            var m_7 : u32 = m_6 + u32(1);
            sum_3 = _S20;
            m_6 = m_7;
        }
        entryPointParams_out_15[at_7] = sum_3;
        i_16 = i_16 + entryPointParams_15.p_15.lanes_1;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn scatter_add_f32(@builtin(workgroup_id) gid_16 : vec3<u32>, @builtin(local_invocation_id) lid_16 : vec3<u32>)
{
    var listed_0 : u32 = gid_16.x * u32(256) + lid_16.x;
    for(;;)
    {
        if(listed_0 < (entryPointParams_16.p_16.count_1))
        {
        }
        else
        {
            break;
        }
        var place_17 : Place_0 = place_of_0(entryPointParams_lists_4[listed_0], entryPointParams_16.p_16.extents_1.w, entryPointParams_16.p_16.extents_1.z);
        var at_8 : u32 = entryPointParams_16.p_16.out_offset_0 + entryPointParams_lists_4[listed_0];
        var begin_4 : u32 = entryPointParams_lists_4[entryPointParams_16.p_16.starts_0 + listed_0] + entryPointParams_16.p_16.done_0;
        var _S21 : u32 = min(begin_4 + u32(50000), entryPointParams_lists_4[entryPointParams_16.p_16.starts_0 + listed_0 + u32(1)]);
        var sum_4 : f32 = entryPointParams_out_16[at_8];
        var m_8 : u32 = begin_4;
        for(;;)
        {
            if(m_8 < _S21)
            {
            }
            else
            {
                break;
            }
            var _S22 : f32 = added_0(sum_4, entryPointParams_source_4[u32(i32(entryPointParams_16.p_16.source_offset_0) + place_in_0(entryPointParams_16.p_16.source_strides_0, place_17.outer_0, entryPointParams_lists_4[entryPointParams_16.p_16.members_0 + m_8], place_17.inner_0))]);
            var m_9 : u32 = m_8 + u32(1);
            sum_4 = _S22;
            m_8 = m_9;
        }
        entryPointParams_out_16[at_8] = sum_4;
        listed_0 = listed_0 + entryPointParams_16.p_16.lanes_1;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn scatter_add_i32(@builtin(workgroup_id) gid_17 : vec3<u32>, @builtin(local_invocation_id) lid_17 : vec3<u32>)
{
    var listed_1 : u32 = gid_17.x * u32(256) + lid_17.x;
    for(;;)
    {
        if(listed_1 < (entryPointParams_17.p_17.count_1))
        {
        }
        else
        {
            break;
        }
        var place_18 : Place_0 = place_of_0(entryPointParams_lists_5[listed_1], entryPointParams_17.p_17.extents_1.w, entryPointParams_17.p_17.extents_1.z);
        var at_9 : u32 = entryPointParams_17.p_17.out_offset_0 + entryPointParams_lists_5[listed_1];
        var begin_5 : u32 = entryPointParams_lists_5[entryPointParams_17.p_17.starts_0 + listed_1] + entryPointParams_17.p_17.done_0;
        var _S23 : u32 = min(begin_5 + u32(50000), entryPointParams_lists_5[entryPointParams_17.p_17.starts_0 + listed_1 + u32(1)]);
        var sum_5 : i32 = entryPointParams_out_17[at_9];
        var m_10 : u32 = begin_5;
        for(;;)
        {
            if(m_10 < _S23)
            {
            }
            else
            {
                break;
            }
            var _S24 : i32 = added_1(sum_5, entryPointParams_source_5[u32(i32(entryPointParams_17.p_17.source_offset_0) + place_in_0(entryPointParams_17.p_17.source_strides_0, place_18.outer_0, entryPointParams_lists_5[entryPointParams_17.p_17.members_0 + m_10], place_18.inner_0))]);
            var m_11 : u32 = m_10 + u32(1);
            sum_5 = _S24;
            m_10 = m_11;
        }
        entryPointParams_out_17[at_9] = sum_5;
        listed_1 = listed_1 + entryPointParams_17.p_17.lanes_1;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn scatter_add_i64(@builtin(workgroup_id) gid_18 : vec3<u32>, @builtin(local_invocation_id) lid_18 : vec3<u32>)
{
    var listed_2 : u32 = gid_18.x * u32(256) + lid_18.x;
    for(;;)
    {
        if(listed_2 < (entryPointParams_18.p_18.count_1))
        {
        }
        else
        {
            break;
        }
        var place_19 : Place_0 = place_of_0(entryPointParams_lists_6[listed_2], entryPointParams_18.p_18.extents_1.w, entryPointParams_18.p_18.extents_1.z);
        var at_10 : u32 = entryPointParams_18.p_18.out_offset_0 + entryPointParams_lists_6[listed_2];
        var begin_6 : u32 = entryPointParams_lists_6[entryPointParams_18.p_18.starts_0 + listed_2] + entryPointParams_18.p_18.done_0;
        var _S25 : u32 = min(begin_6 + u32(50000), entryPointParams_lists_6[entryPointParams_18.p_18.starts_0 + listed_2 + u32(1)]);
        var sum_6 : vec2<u32> = entryPointParams_out_18[at_10];
        var m_12 : u32 = begin_6;
        for(;;)
        {
            if(m_12 < _S25)
            {
            }
            else
            {
                break;
            }
            var _S26 : vec2<u32> = added_2(sum_6, entryPointParams_source_6[u32(i32(entryPointParams_18.p_18.source_offset_0) + place_in_0(entryPointParams_18.p_18.source_strides_0, place_19.outer_0, entryPointParams_lists_6[entryPointParams_18.p_18.members_0 + m_12], place_19.inner_0))]);
            var m_13 : u32 = m_12 + u32(1);
            sum_6 = _S26;
            m_12 = m_13;
        }
        entryPointParams_out_18[at_10] = sum_6;
        listed_2 = listed_2 + entryPointParams_18.p_18.lanes_1;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn scatter_add_complex64(@builtin(workgroup_id) gid_19 : vec3<u32>, @builtin(local_invocation_id) lid_19 : vec3<u32>)
{
    var listed_3 : u32 = gid_19.x * u32(256) + lid_19.x;
    for(;;)
    {
        if(listed_3 < (entryPointParams_19.p_19.count_1))
        {
        }
        else
        {
            break;
        }
        var place_20 : Place_0 = place_of_0(entryPointParams_lists_7[listed_3], entryPointParams_19.p_19.extents_1.w, entryPointParams_19.p_19.extents_1.z);
        var at_11 : u32 = entryPointParams_19.p_19.out_offset_0 + entryPointParams_lists_7[listed_3];
        var begin_7 : u32 = entryPointParams_lists_7[entryPointParams_19.p_19.starts_0 + listed_3] + entryPointParams_19.p_19.done_0;
        var _S27 : u32 = min(begin_7 + u32(50000), entryPointParams_lists_7[entryPointParams_19.p_19.starts_0 + listed_3 + u32(1)]);
        var sum_7 : vec2<u32> = entryPointParams_out_19[at_11];
        var m_14 : u32 = begin_7;
        for(;;)
        {
            if(m_14 < _S27)
            {
            }
            else
            {
                break;
            }
            var _S28 : vec2<u32> = added_complex_0(sum_7, entryPointParams_source_7[u32(i32(entryPointParams_19.p_19.source_offset_0) + place_in_0(entryPointParams_19.p_19.source_strides_0, place_20.outer_0, entryPointParams_lists_7[entryPointParams_19.p_19.members_0 + m_14], place_20.inner_0))]);
            var m_15 : u32 = m_14 + u32(1);
            sum_7 = _S28;
            m_14 = m_15;
        }
        entryPointParams_out_19[at_11] = sum_7;
        listed_3 = listed_3 + entryPointParams_19.p_19.lanes_1;
    }
    return;
}


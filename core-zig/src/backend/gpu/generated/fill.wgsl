struct Fill_std140_0
{
    @align(16) count_0 : u32,
    @align(4) offset_0 : u32,
    @align(8) lanes_0 : u32,
    @align(4) value_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Fill_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read_write> entryPointParams_out_0 : array<u32>;

@compute
@workgroup_size(256, 1, 1)
fn fill(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
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
        entryPointParams_out_0[entryPointParams_0.p_0.offset_0 + i_0] = entryPointParams_0.p_0.value_0;
        i_0 = i_0 + entryPointParams_0.p_0.lanes_0;
    }
    return;
}


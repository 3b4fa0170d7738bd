struct Settling_std140_0
{
    @align(16) node_count_0 : u32,
    @align(4) stride_0 : u32,
    @align(8) dim_0 : u32,
    @align(4) lanes_0 : u32,
    @align(16) gap_min_0 : f32,
    @align(4) shrunk_0 : f32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Settling_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read_write> entryPointParams_rows_0 : array<f32>;

@binding(2) @group(0) var<storage, read_write> entryPointParams_fault_0 : array<u32>;

@compute
@workgroup_size(64, 1, 1)
fn embed_settle(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
{
    var node_0 : u32 = gid_0.x * u32(64) + lid_0.x;
    for(;;)
    {
        if(node_0 < (entryPointParams_0.p_0.node_count_0))
        {
        }
        else
        {
            break;
        }
        var _S1 : u32 = node_0 * entryPointParams_0.p_0.stride_0;
        var is_finite_0 : bool = true;
        var k_0 : u32 = u32(0);
        var norm_sq_0 : f32 = 0.0f;
        for(;;)
        {
            if(k_0 < (entryPointParams_0.p_0.dim_0))
            {
            }
            else
            {
                break;
            }
            var x_0 : f32 = entryPointParams_rows_0[_S1 + k_0];
            var norm_sq_1 : f32 = norm_sq_0 + entryPointParams_rows_0[_S1 + k_0] * entryPointParams_rows_0[_S1 + k_0];
            if(is_finite_0)
            {
                is_finite_0 = (((bitcast<u32>((x_0))) & (u32(2139095040)))) != u32(2139095040);
            }
            else
            {
                is_finite_0 = false;
            }
            k_0 = k_0 + u32(1);
            norm_sq_0 = norm_sq_1;
        }
        if(!is_finite_0)
        {
            entryPointParams_fault_0[i32(0)] = u32(1);
        }
        else
        {
            var _S2 : bool;
            if((entryPointParams_0.p_0.gap_min_0) > 0.0f)
            {
                _S2 = (1.0f - norm_sq_0) < (entryPointParams_0.p_0.gap_min_0);
            }
            else
            {
                _S2 = false;
            }
            if(_S2)
            {
                var _S3 : f32 = entryPointParams_0.p_0.shrunk_0 / sqrt(norm_sq_0);
                var k_1 : u32 = u32(0);
                for(;;)
                {
                    if(k_1 < (entryPointParams_0.p_0.dim_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    entryPointParams_rows_0[_S1 + k_1] = entryPointParams_rows_0[_S1 + k_1] * _S3;
                    k_1 = k_1 + u32(1);
                }
            }
        }
        node_0 = node_0 + entryPointParams_0.p_0.lanes_0;
    }
    return;
}


struct Step_std140_0
{
    @align(16) count_0 : u32,
    @align(4) lanes_0 : u32,
    @align(8) weight_offset_0 : u32,
    @align(4) gradient_offset_0 : u32,
    @align(16) rate_0 : f32,
    @align(4) decay_0 : f32,
    @align(8) momentum_0 : f32,
    @align(4) on_gradient_0 : f32,
    @align(16) on_momentum_0 : f32,
    @align(4) beta_2_0 : f32,
    @align(8) take_1_0 : f32,
    @align(4) take_2_0 : f32,
    @align(16) scale_0 : f32,
    @align(4) epsilon_0 : f32,
    @align(8) keep_0 : f32,
    @align(4) reserved_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Step_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read> entryPointParams_gradient_0 : array<f32>;

@binding(2) @group(0) var<storage, read_write> entryPointParams_weights_0 : array<f32>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Step_std140_0,
};

@binding(3) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(4) @group(0) var<storage, read> entryPointParams_gradient_1 : array<f32>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_weights_1 : array<f32>;

@binding(6) @group(0) var<storage, read_write> entryPointParams_first_0 : array<f32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Step_std140_0,
};

@binding(7) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(8) @group(0) var<storage, read> entryPointParams_gradient_2 : array<f32>;

@binding(9) @group(0) var<storage, read_write> entryPointParams_weights_2 : array<f32>;

@binding(10) @group(0) var<storage, read_write> entryPointParams_first_1 : array<f32>;

@binding(11) @group(0) var<storage, read_write> entryPointParams_second_0 : array<f32>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Step_std140_0,
};

@binding(12) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(13) @group(0) var<storage, read> entryPointParams_gradient_3 : array<f32>;

@binding(14) @group(0) var<storage, read_write> entryPointParams_refused_0 : array<u32>;

@compute
@workgroup_size(256, 1, 1)
fn sgd_f32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
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
        entryPointParams_weights_0[entryPointParams_0.p_0.weight_offset_0 + i_0] = entryPointParams_weights_0[entryPointParams_0.p_0.weight_offset_0 + i_0] - entryPointParams_0.p_0.rate_0 * (entryPointParams_gradient_0[entryPointParams_0.p_0.gradient_offset_0 + i_0] + entryPointParams_0.p_0.decay_0 * entryPointParams_weights_0[entryPointParams_0.p_0.weight_offset_0 + i_0]);
        i_0 = i_0 + entryPointParams_0.p_0.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn sgd_momentum_f32(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
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
        var w_0 : f32 = entryPointParams_weights_1[entryPointParams_1.p_1.weight_offset_0 + i_1];
        var full_0 : f32 = entryPointParams_gradient_1[entryPointParams_1.p_1.gradient_offset_0 + i_1] + entryPointParams_1.p_1.decay_0 * entryPointParams_weights_1[entryPointParams_1.p_1.weight_offset_0 + i_1];
        var m_0 : f32 = entryPointParams_1.p_1.momentum_0 * entryPointParams_first_0[i_1] + full_0;
        entryPointParams_first_0[i_1] = m_0;
        entryPointParams_weights_1[entryPointParams_1.p_1.weight_offset_0 + i_1] = w_0 - entryPointParams_1.p_1.rate_0 * (entryPointParams_1.p_1.on_gradient_0 * full_0 + entryPointParams_1.p_1.on_momentum_0 * m_0);
        i_1 = i_1 + entryPointParams_1.p_1.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn adam_f32(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
{
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
        var w_1 : f32 = entryPointParams_weights_2[entryPointParams_2.p_2.weight_offset_0 + i_2];
        var full_1 : f32 = entryPointParams_gradient_2[entryPointParams_2.p_2.gradient_offset_0 + i_2] + entryPointParams_2.p_2.decay_0 * entryPointParams_weights_2[entryPointParams_2.p_2.weight_offset_0 + i_2];
        var m_1 : f32 = entryPointParams_2.p_2.momentum_0 * entryPointParams_first_1[i_2] + entryPointParams_2.p_2.take_1_0 * full_1;
        var v_0 : f32 = entryPointParams_2.p_2.beta_2_0 * entryPointParams_second_0[i_2] + entryPointParams_2.p_2.take_2_0 * full_1 * full_1;
        entryPointParams_first_1[i_2] = m_1;
        entryPointParams_second_0[i_2] = v_0;
        entryPointParams_weights_2[entryPointParams_2.p_2.weight_offset_0 + i_2] = entryPointParams_2.p_2.keep_0 * w_1 - entryPointParams_2.p_2.rate_0 * m_1 / (sqrt(v_0) * entryPointParams_2.p_2.scale_0 + entryPointParams_2.p_2.epsilon_0);
        i_2 = i_2 + entryPointParams_2.p_2.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn step_check_f32(@builtin(workgroup_id) gid_3 : vec3<u32>, @builtin(local_invocation_id) lid_3 : vec3<u32>)
{
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
        if((((bitcast<u32>((entryPointParams_gradient_3[entryPointParams_3.p_3.gradient_offset_0 + i_3]))) & (u32(2139095040)))) == u32(2139095040))
        {
            entryPointParams_refused_0[entryPointParams_3.p_3.weight_offset_0] = u32(1);
        }
        i_3 = i_3 + entryPointParams_3.p_3.lanes_0;
    }
    return;
}


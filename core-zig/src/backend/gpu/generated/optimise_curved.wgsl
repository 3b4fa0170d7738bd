struct Curve_std140_0
{
    @align(16) count_0 : u32,
    @align(4) lanes_0 : u32,
    @align(8) width_0 : u32,
    @align(4) begin_0 : u32,
    @align(16) columns_0 : u32,
    @align(4) rows_0 : u32,
    @align(8) offset_0 : u32,
    @align(4) gradient_offset_0 : u32,
    @align(16) second_offset_0 : u32,
    @align(4) decay_0 : f32,
    @align(8) rate_0 : f32,
    @align(4) momentum_0 : f32,
    @align(16) take_0 : f32,
    @align(4) on_gradient_0 : f32,
    @align(8) on_momentum_0 : f32,
    @align(4) beta_2_0 : f32,
    @align(16) take_2_0 : f32,
    @align(4) scale_0 : f32,
    @align(8) epsilon_0 : f32,
    @align(4) limit_0 : f32,
    @align(16) reserved_0_0 : u32,
    @align(4) reserved_1_0 : u32,
    @align(8) reserved_2_0 : u32,
    @align(4) reserved_3_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Curve_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read> entryPointParams_points_0 : array<f32>;

@binding(2) @group(0) var<storage, read> entryPointParams_gradient_0 : array<f32>;

@binding(3) @group(0) var<storage, read_write> entryPointParams_full_0 : array<f32>;

@binding(4) @group(0) var<storage, read_write> entryPointParams_moving_0 : array<u32>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Curve_std140_0,
};

@binding(5) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(6) @group(0) var<storage, read> entryPointParams_moving_1 : array<u32>;

@binding(7) @group(0) var<storage, read> entryPointParams_riemannian_0 : array<f32>;

@binding(8) @group(0) var<storage, read> entryPointParams_squares_0 : array<f32>;

@binding(9) @group(0) var<storage, read> entryPointParams_first_0 : array<f32>;

@binding(10) @group(0) var<storage, read> entryPointParams_second_0 : array<f32>;

@binding(11) @group(0) var<storage, read_write> entryPointParams_moment_0 : array<f32>;

@binding(12) @group(0) var<storage, read_write> entryPointParams_velocity_0 : array<f32>;

@binding(13) @group(0) var<storage, read_write> entryPointParams_next_second_0 : array<f32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Curve_std140_0,
};

@binding(14) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(15) @group(0) var<storage, read> entryPointParams_moving_2 : array<u32>;

@binding(16) @group(0) var<storage, read> entryPointParams_made_0 : array<f32>;

@binding(17) @group(0) var<storage, read_write> entryPointParams_kept_0 : array<f32>;

@compute
@workgroup_size(256, 1, 1)
fn curved_gradient_f32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
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
        var g_0 : f32 = entryPointParams_gradient_0[entryPointParams_0.p_0.gradient_offset_0 + i_0];
        if((((bitcast<u32>((g_0))) << (u32(1)))) != u32(0))
        {
            var _S1 : u32 = i_0 / entryPointParams_0.p_0.width_0;
            entryPointParams_moving_0[_S1] = u32(1);
        }
        entryPointParams_full_0[i_0] = g_0 + entryPointParams_0.p_0.decay_0 * entryPointParams_points_0[entryPointParams_0.p_0.offset_0 + i_0];
        i_0 = i_0 + entryPointParams_0.p_0.lanes_0;
    }
    return;
}

fn limited_0( x_0 : f32,  limit_1 : f32) -> f32
{
    return min(max(x_0, - limit_1), limit_1);
}

@compute
@workgroup_size(256, 1, 1)
fn curved_moment_f32(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
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
        var row_0 : u32 = i_1 / entryPointParams_1.p_1.columns_0;
        var column_0 : u32 = i_1 % entryPointParams_1.p_1.columns_0;
        var at_0 : u32 = row_0 * entryPointParams_1.p_1.width_0 + entryPointParams_1.p_1.begin_0 + column_0;
        var slope_0 : f32 = entryPointParams_riemannian_0[at_0];
        var m_0 : f32 = limited_0(entryPointParams_1.p_1.momentum_0 * entryPointParams_first_0[at_0] + entryPointParams_1.p_1.take_0 * slope_0, entryPointParams_1.p_1.limit_0);
        var _S2 : f32 = - entryPointParams_1.p_1.rate_0;
        var step_0 : f32;
        if((entryPointParams_1.p_1.scale_0) > 0.0f)
        {
            var _S3 : f32 = min(entryPointParams_1.p_1.beta_2_0 * entryPointParams_second_0[entryPointParams_1.p_1.second_offset_0 + row_0] + entryPointParams_1.p_1.take_2_0 * entryPointParams_squares_0[row_0], 3.39999995214436425e+38f);
            if(column_0 == u32(0))
            {
                entryPointParams_next_second_0[entryPointParams_1.p_1.second_offset_0 + row_0] = _S3;
            }
            step_0 = - entryPointParams_1.p_1.rate_0 / (sqrt(_S3) * entryPointParams_1.p_1.scale_0 + entryPointParams_1.p_1.epsilon_0);
        }
        else
        {
            step_0 = _S2;
        }
        entryPointParams_moment_0[at_0] = m_0;
        var _S4 : f32;
        if(entryPointParams_moving_1[row_0] != u32(0))
        {
            _S4 = limited_0(step_0 * (entryPointParams_1.p_1.on_gradient_0 * slope_0 + entryPointParams_1.p_1.on_momentum_0 * m_0), 9.99999993381581251e+36f);
        }
        else
        {
            _S4 = 0.0f;
        }
        entryPointParams_velocity_0[at_0] = _S4;
        i_1 = i_1 + entryPointParams_1.p_1.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn curved_keep_f32(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
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
        var _S5 : u32 = i_2 / entryPointParams_2.p_2.width_0;
        var _S6 : u32 = _S5 % entryPointParams_2.p_2.rows_0;
        if(entryPointParams_moving_2[_S6] != u32(0))
        {
            entryPointParams_kept_0[entryPointParams_2.p_2.offset_0 + i_2] = limited_0(entryPointParams_made_0[i_2], entryPointParams_2.p_2.limit_0);
        }
        i_2 = i_2 + entryPointParams_2.p_2.lanes_0;
    }
    return;
}


struct Product_std140_0
{
    @align(16) sizes_0 : vec4<u32>,
    @align(16) batch_extents_0 : vec4<u32>,
    @align(16) a_batch_strides_0 : vec4<i32>,
    @align(16) b_batch_strides_0 : vec4<i32>,
    @align(16) a_row_stride_0 : i32,
    @align(4) a_column_stride_0 : i32,
    @align(8) b_row_stride_0 : i32,
    @align(4) b_column_stride_0 : i32,
    @align(16) a_offset_0 : u32,
    @align(4) b_offset_0 : u32,
    @align(8) groups_0 : u32,
    @align(4) option_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Product_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read> entryPointParams_a_data_0 : array<f32>;

@binding(2) @group(0) var<storage, read> entryPointParams_b_data_0 : array<f32>;

@binding(3) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Product_std140_0,
};

@binding(4) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(5) @group(0) var<storage, read> entryPointParams_a_data_1 : array<f32>;

@binding(6) @group(0) var<storage, read> entryPointParams_b_data_1 : array<f32>;

@binding(7) @group(0) var<storage, read_write> entryPointParams_out_1 : array<f32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Product_std140_0,
};

@binding(8) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(9) @group(0) var<storage, read> entryPointParams_a_data_2 : array<f32>;

@binding(10) @group(0) var<storage, read> entryPointParams_b_data_2 : array<f32>;

@binding(11) @group(0) var<storage, read_write> entryPointParams_out_2 : array<f32>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Product_std140_0,
};

@binding(12) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(13) @group(0) var<storage, read> entryPointParams_a_data_3 : array<f32>;

@binding(14) @group(0) var<storage, read> entryPointParams_b_data_3 : array<f32>;

@binding(15) @group(0) var<storage, read_write> entryPointParams_out_3 : array<f32>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Product_std140_0,
};

@binding(16) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(17) @group(0) var<storage, read> entryPointParams_a_data_4 : array<f32>;

@binding(18) @group(0) var<storage, read> entryPointParams_b_data_4 : array<f32>;

@binding(19) @group(0) var<storage, read_write> entryPointParams_out_4 : array<f32>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Product_std140_0,
};

@binding(20) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(21) @group(0) var<storage, read> entryPointParams_a_data_5 : array<f32>;

@binding(22) @group(0) var<storage, read> entryPointParams_b_data_5 : array<f32>;

@binding(23) @group(0) var<storage, read_write> entryPointParams_out_5 : array<f32>;

fn batch_place_0( batch_0 : u32,  extents_0 : vec4<u32>,  strides_0 : vec4<i32>) -> i32
{
    var _S1 : u32 = extents_0.w;
    var _S2 : u32 = batch_0 % _S1;
    var at_0 : i32 = i32(_S2) * strides_0.w;
    var rest_0 : u32 = batch_0 / _S1;
    var _S3 : u32 = extents_0.z;
    var _S4 : u32 = rest_0 % _S3;
    var at_1 : i32 = at_0 + i32(_S4) * strides_0.z;
    var rest_1 : u32 = rest_0 / _S3;
    var _S5 : u32 = extents_0.y;
    var _S6 : u32 = rest_1 % _S5;
    var _S7 : i32 = at_1 + i32(_S6) * strides_0.y;
    var _S8 : u32 = rest_1 / _S5;
    return _S7 + i32(_S8) * strides_0.x;
}

var<workgroup> a_tile_0 : array<f32, i32(2048)>;

var<workgroup> b_tile_0 : array<f32, i32(2048)>;

@compute
@workgroup_size(256, 1, 1)
fn matmul_f32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
{
    var is_deep_0 : bool;
    var is_inside_0 : bool;
    var value_0 : f32;
    var across_0 : u32;
    var deep_0 : u32;
    var _S9 : u32 = lid_0.x;
    var _S10 : u32 = (entryPointParams_0.p_0.sizes_0.x + u32(64) - u32(1)) / u32(64);
    var _S11 : u32 = (entryPointParams_0.p_0.sizes_0.y + u32(64) - u32(1)) / u32(64);
    var piece_0 : u32 = gid_0.x;
    for(;;)
    {
        var _S12 : u32 = _S10 * _S11;
        if(piece_0 < (_S12 * entryPointParams_0.p_0.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        var batch_1 : u32 = piece_0 / _S12;
        var tile_0 : u32 = piece_0 % _S12;
        var _S13 : u32 = tile_0 / _S11;
        var _S14 : u32 = _S13 * u32(16) * u32(4);
        var _S15 : u32 = tile_0 % _S11;
        var _S16 : u32 = _S15 * u32(16) * u32(4);
        var _S17 : i32 = i32(entryPointParams_0.p_0.a_offset_0);
        var _S18 : i32 = batch_place_0(batch_1, entryPointParams_0.p_0.batch_extents_0, entryPointParams_0.p_0.a_batch_strides_0);
        var _S19 : i32 = _S17 + _S18;
        var _S20 : i32 = i32(entryPointParams_0.p_0.b_offset_0);
        var _S21 : i32 = batch_place_0(batch_1, entryPointParams_0.p_0.batch_extents_0, entryPointParams_0.p_0.b_batch_strides_0);
        var _S22 : i32 = _S20 + _S21;
        var _S23 : u32 = _S9 / u32(16);
        var _S24 : u32 = _S9 % u32(16);
        var sums_0 : array<f32, i32(16)>;
        sums_0[u32(0)] = 0.0f;
        sums_0[u32(1)] = 0.0f;
        sums_0[u32(2)] = 0.0f;
        sums_0[u32(3)] = 0.0f;
        sums_0[u32(4)] = 0.0f;
        sums_0[u32(5)] = 0.0f;
        sums_0[u32(6)] = 0.0f;
        sums_0[u32(7)] = 0.0f;
        sums_0[u32(8)] = 0.0f;
        sums_0[u32(9)] = 0.0f;
        sums_0[u32(10)] = 0.0f;
        sums_0[u32(11)] = 0.0f;
        sums_0[u32(12)] = 0.0f;
        sums_0[u32(13)] = 0.0f;
        sums_0[u32(14)] = 0.0f;
        sums_0[u32(15)] = 0.0f;
        var k_0 : u32 = u32(0);
        for(;;)
        {
            if(k_0 < (entryPointParams_0.p_0.sizes_0.z))
            {
            }
            else
            {
                break;
            }
            var index_0 : u32 = _S9;
            for(;;)
            {
                if(index_0 < u32(1024))
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_0.p_0.a_column_stride_0) == i32(1))
                {
                    is_deep_0 = true;
                }
                else
                {
                    is_deep_0 = (entryPointParams_0.p_0.a_column_stride_0) == i32(-1);
                }
                if(is_deep_0)
                {
                    across_0 = index_0 / u32(16);
                }
                else
                {
                    across_0 = index_0 % u32(64);
                }
                if(is_deep_0)
                {
                    deep_0 = index_0 % u32(16);
                }
                else
                {
                    deep_0 = index_0 / u32(64);
                }
                var _S25 : u32 = _S14 + across_0;
                if(_S25 < (entryPointParams_0.p_0.sizes_0.x))
                {
                    is_inside_0 = (k_0 + deep_0) < (entryPointParams_0.p_0.sizes_0.z);
                }
                else
                {
                    is_inside_0 = false;
                }
                if(is_inside_0)
                {
                    value_0 = entryPointParams_a_data_0[u32(_S19 + i32(_S25) * entryPointParams_0.p_0.a_row_stride_0 + i32(k_0 + deep_0) * entryPointParams_0.p_0.a_column_stride_0)];
                }
                else
                {
                    value_0 = 0.0f;
                }
                a_tile_0[deep_0 * u32(64) + across_0] = value_0;
                index_0 = index_0 + u32(256);
            }
            var index_1 : u32 = _S9;
            for(;;)
            {
                if(index_1 < u32(1024))
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_0.p_0.b_row_stride_0) == i32(1))
                {
                    is_deep_0 = true;
                }
                else
                {
                    is_deep_0 = (entryPointParams_0.p_0.b_row_stride_0) == i32(-1);
                }
                if(is_deep_0)
                {
                    across_0 = index_1 / u32(16);
                }
                else
                {
                    across_0 = index_1 % u32(64);
                }
                if(is_deep_0)
                {
                    deep_0 = index_1 % u32(16);
                }
                else
                {
                    deep_0 = index_1 / u32(64);
                }
                var _S26 : u32 = _S16 + across_0;
                if(_S26 < (entryPointParams_0.p_0.sizes_0.y))
                {
                    is_inside_0 = (k_0 + deep_0) < (entryPointParams_0.p_0.sizes_0.z);
                }
                else
                {
                    is_inside_0 = false;
                }
                if(is_inside_0)
                {
                    value_0 = entryPointParams_b_data_0[u32(_S22 + i32(_S26) * entryPointParams_0.p_0.b_column_stride_0 + i32(k_0 + deep_0) * entryPointParams_0.p_0.b_row_stride_0)];
                }
                else
                {
                    value_0 = 0.0f;
                }
                b_tile_0[deep_0 * u32(64) + across_0] = value_0;
                index_1 = index_1 + u32(256);
            }
            workgroupBarrier();
            var parts_0 : array<f32, i32(16)>;
            parts_0[u32(0)] = 0.0f;
            parts_0[u32(1)] = 0.0f;
            parts_0[u32(2)] = 0.0f;
            parts_0[u32(3)] = 0.0f;
            parts_0[u32(4)] = 0.0f;
            parts_0[u32(5)] = 0.0f;
            parts_0[u32(6)] = 0.0f;
            parts_0[u32(7)] = 0.0f;
            parts_0[u32(8)] = 0.0f;
            parts_0[u32(9)] = 0.0f;
            parts_0[u32(10)] = 0.0f;
            parts_0[u32(11)] = 0.0f;
            parts_0[u32(12)] = 0.0f;
            parts_0[u32(13)] = 0.0f;
            parts_0[u32(14)] = 0.0f;
            parts_0[u32(15)] = 0.0f;
            across_0 = u32(0);
            for(;;)
            {
                if(across_0 < u32(16))
                {
                }
                else
                {
                    break;
                }
                var a_0 : array<f32, i32(4)>;
                var _S27 : u32 = across_0 * u32(64);
                a_0[u32(0)] = a_tile_0[_S27 + _S23];
                var _S28 : u32 = _S27 + u32(16);
                a_0[u32(1)] = a_tile_0[_S28 + _S23];
                var _S29 : u32 = _S27 + u32(32);
                a_0[u32(2)] = a_tile_0[_S29 + _S23];
                var _S30 : u32 = _S27 + u32(48);
                a_0[u32(3)] = a_tile_0[_S30 + _S23];
                parts_0[u32(0)] = fma(a_tile_0[_S27 + _S23], b_tile_0[_S27 + _S24], parts_0[u32(0)]);
                parts_0[u32(4)] = fma(a_tile_0[_S28 + _S23], b_tile_0[_S27 + _S24], parts_0[u32(4)]);
                parts_0[u32(8)] = fma(a_tile_0[_S29 + _S23], b_tile_0[_S27 + _S24], parts_0[u32(8)]);
                parts_0[u32(12)] = fma(a_tile_0[_S30 + _S23], b_tile_0[_S27 + _S24], parts_0[u32(12)]);
                parts_0[u32(1)] = fma(a_tile_0[_S27 + _S23], b_tile_0[_S28 + _S24], parts_0[u32(1)]);
                parts_0[u32(5)] = fma(a_tile_0[_S28 + _S23], b_tile_0[_S28 + _S24], parts_0[u32(5)]);
                parts_0[u32(9)] = fma(a_tile_0[_S29 + _S23], b_tile_0[_S28 + _S24], parts_0[u32(9)]);
                parts_0[u32(13)] = fma(a_tile_0[_S30 + _S23], b_tile_0[_S28 + _S24], parts_0[u32(13)]);
                parts_0[u32(2)] = fma(a_tile_0[_S27 + _S23], b_tile_0[_S29 + _S24], parts_0[u32(2)]);
                parts_0[u32(6)] = fma(a_tile_0[_S28 + _S23], b_tile_0[_S29 + _S24], parts_0[u32(6)]);
                parts_0[u32(10)] = fma(a_tile_0[_S29 + _S23], b_tile_0[_S29 + _S24], parts_0[u32(10)]);
                parts_0[u32(14)] = fma(a_tile_0[_S30 + _S23], b_tile_0[_S29 + _S24], parts_0[u32(14)]);
                parts_0[u32(3)] = fma(a_tile_0[_S27 + _S23], b_tile_0[_S30 + _S24], parts_0[u32(3)]);
                parts_0[u32(7)] = fma(a_tile_0[_S28 + _S23], b_tile_0[_S30 + _S24], parts_0[u32(7)]);
                parts_0[u32(11)] = fma(a_tile_0[_S29 + _S23], b_tile_0[_S30 + _S24], parts_0[u32(11)]);
                parts_0[u32(15)] = fma(a_tile_0[_S30 + _S23], b_tile_0[_S30 + _S24], parts_0[u32(15)]);
                across_0 = across_0 + u32(1);
            }
            sums_0[u32(0)] = sums_0[u32(0)] + parts_0[u32(0)];
            sums_0[u32(1)] = sums_0[u32(1)] + parts_0[u32(1)];
            sums_0[u32(2)] = sums_0[u32(2)] + parts_0[u32(2)];
            sums_0[u32(3)] = sums_0[u32(3)] + parts_0[u32(3)];
            sums_0[u32(4)] = sums_0[u32(4)] + parts_0[u32(4)];
            sums_0[u32(5)] = sums_0[u32(5)] + parts_0[u32(5)];
            sums_0[u32(6)] = sums_0[u32(6)] + parts_0[u32(6)];
            sums_0[u32(7)] = sums_0[u32(7)] + parts_0[u32(7)];
            sums_0[u32(8)] = sums_0[u32(8)] + parts_0[u32(8)];
            sums_0[u32(9)] = sums_0[u32(9)] + parts_0[u32(9)];
            sums_0[u32(10)] = sums_0[u32(10)] + parts_0[u32(10)];
            sums_0[u32(11)] = sums_0[u32(11)] + parts_0[u32(11)];
            sums_0[u32(12)] = sums_0[u32(12)] + parts_0[u32(12)];
            sums_0[u32(13)] = sums_0[u32(13)] + parts_0[u32(13)];
            sums_0[u32(14)] = sums_0[u32(14)] + parts_0[u32(14)];
            sums_0[u32(15)] = sums_0[u32(15)] + parts_0[u32(15)];
            workgroupBarrier();
            k_0 = k_0 + u32(16);
        }
        var y_0 : u32 = _S14 + _S23;
        var x_0 : u32 = _S16 + _S24;
        if(y_0 < (entryPointParams_0.p_0.sizes_0.x))
        {
            is_deep_0 = x_0 < (entryPointParams_0.p_0.sizes_0.y);
        }
        else
        {
            is_deep_0 = false;
        }
        if(is_deep_0)
        {
            var at_2 : u32 = (batch_1 * entryPointParams_0.p_0.sizes_0.x + y_0) * entryPointParams_0.p_0.sizes_0.y + x_0;
            if((entryPointParams_0.p_0.option_0) != u32(0))
            {
                value_0 = entryPointParams_out_0[at_2] + sums_0[u32(0)];
            }
            else
            {
                value_0 = sums_0[u32(0)];
            }
            entryPointParams_out_0[at_2] = value_0;
        }
        var x_1 : u32 = _S16 + u32(16) + _S24;
        if(y_0 < (entryPointParams_0.p_0.sizes_0.x))
        {
            is_inside_0 = x_1 < (entryPointParams_0.p_0.sizes_0.y);
        }
        else
        {
            is_inside_0 = false;
        }
        if(is_inside_0)
        {
            var at_3 : u32 = (batch_1 * entryPointParams_0.p_0.sizes_0.x + y_0) * entryPointParams_0.p_0.sizes_0.y + x_1;
            if((entryPointParams_0.p_0.option_0) != u32(0))
            {
                value_0 = entryPointParams_out_0[at_3] + sums_0[u32(1)];
            }
            else
            {
                value_0 = sums_0[u32(1)];
            }
            entryPointParams_out_0[at_3] = value_0;
        }
        var x_2 : u32 = _S16 + u32(32) + _S24;
        var _S31 : bool;
        if(y_0 < (entryPointParams_0.p_0.sizes_0.x))
        {
            _S31 = x_2 < (entryPointParams_0.p_0.sizes_0.y);
        }
        else
        {
            _S31 = false;
        }
        if(_S31)
        {
            var at_4 : u32 = (batch_1 * entryPointParams_0.p_0.sizes_0.x + y_0) * entryPointParams_0.p_0.sizes_0.y + x_2;
            if((entryPointParams_0.p_0.option_0) != u32(0))
            {
                value_0 = entryPointParams_out_0[at_4] + sums_0[u32(2)];
            }
            else
            {
                value_0 = sums_0[u32(2)];
            }
            entryPointParams_out_0[at_4] = value_0;
        }
        var x_3 : u32 = _S16 + u32(48) + _S24;
        var _S32 : bool;
        if(y_0 < (entryPointParams_0.p_0.sizes_0.x))
        {
            _S32 = x_3 < (entryPointParams_0.p_0.sizes_0.y);
        }
        else
        {
            _S32 = false;
        }
        if(_S32)
        {
            var at_5 : u32 = (batch_1 * entryPointParams_0.p_0.sizes_0.x + y_0) * entryPointParams_0.p_0.sizes_0.y + x_3;
            if((entryPointParams_0.p_0.option_0) != u32(0))
            {
                value_0 = entryPointParams_out_0[at_5] + sums_0[u32(3)];
            }
            else
            {
                value_0 = sums_0[u32(3)];
            }
            entryPointParams_out_0[at_5] = value_0;
        }
        var y_1 : u32 = _S14 + u32(16) + _S23;
        var _S33 : bool;
        if(y_1 < (entryPointParams_0.p_0.sizes_0.x))
        {
            _S33 = x_0 < (entryPointParams_0.p_0.sizes_0.y);
        }
        else
        {
            _S33 = false;
        }
        if(_S33)
        {
            var at_6 : u32 = (batch_1 * entryPointParams_0.p_0.sizes_0.x + y_1) * entryPointParams_0.p_0.sizes_0.y + x_0;
            if((entryPointParams_0.p_0.option_0) != u32(0))
            {
                value_0 = entryPointParams_out_0[at_6] + sums_0[u32(4)];
            }
            else
            {
                value_0 = sums_0[u32(4)];
            }
            entryPointParams_out_0[at_6] = value_0;
        }
        var _S34 : bool;
        if(y_1 < (entryPointParams_0.p_0.sizes_0.x))
        {
            _S34 = x_1 < (entryPointParams_0.p_0.sizes_0.y);
        }
        else
        {
            _S34 = false;
        }
        if(_S34)
        {
            var at_7 : u32 = (batch_1 * entryPointParams_0.p_0.sizes_0.x + y_1) * entryPointParams_0.p_0.sizes_0.y + x_1;
            if((entryPointParams_0.p_0.option_0) != u32(0))
            {
                value_0 = entryPointParams_out_0[at_7] + sums_0[u32(5)];
            }
            else
            {
                value_0 = sums_0[u32(5)];
            }
            entryPointParams_out_0[at_7] = value_0;
        }
        var _S35 : bool;
        if(y_1 < (entryPointParams_0.p_0.sizes_0.x))
        {
            _S35 = x_2 < (entryPointParams_0.p_0.sizes_0.y);
        }
        else
        {
            _S35 = false;
        }
        if(_S35)
        {
            var at_8 : u32 = (batch_1 * entryPointParams_0.p_0.sizes_0.x + y_1) * entryPointParams_0.p_0.sizes_0.y + x_2;
            if((entryPointParams_0.p_0.option_0) != u32(0))
            {
                value_0 = entryPointParams_out_0[at_8] + sums_0[u32(6)];
            }
            else
            {
                value_0 = sums_0[u32(6)];
            }
            entryPointParams_out_0[at_8] = value_0;
        }
        var _S36 : bool;
        if(y_1 < (entryPointParams_0.p_0.sizes_0.x))
        {
            _S36 = x_3 < (entryPointParams_0.p_0.sizes_0.y);
        }
        else
        {
            _S36 = false;
        }
        if(_S36)
        {
            var at_9 : u32 = (batch_1 * entryPointParams_0.p_0.sizes_0.x + y_1) * entryPointParams_0.p_0.sizes_0.y + x_3;
            if((entryPointParams_0.p_0.option_0) != u32(0))
            {
                value_0 = entryPointParams_out_0[at_9] + sums_0[u32(7)];
            }
            else
            {
                value_0 = sums_0[u32(7)];
            }
            entryPointParams_out_0[at_9] = value_0;
        }
        var y_2 : u32 = _S14 + u32(32) + _S23;
        var _S37 : bool;
        if(y_2 < (entryPointParams_0.p_0.sizes_0.x))
        {
            _S37 = x_0 < (entryPointParams_0.p_0.sizes_0.y);
        }
        else
        {
            _S37 = false;
        }
        if(_S37)
        {
            var at_10 : u32 = (batch_1 * entryPointParams_0.p_0.sizes_0.x + y_2) * entryPointParams_0.p_0.sizes_0.y + x_0;
            if((entryPointParams_0.p_0.option_0) != u32(0))
            {
                value_0 = entryPointParams_out_0[at_10] + sums_0[u32(8)];
            }
            else
            {
                value_0 = sums_0[u32(8)];
            }
            entryPointParams_out_0[at_10] = value_0;
        }
        var _S38 : bool;
        if(y_2 < (entryPointParams_0.p_0.sizes_0.x))
        {
            _S38 = x_1 < (entryPointParams_0.p_0.sizes_0.y);
        }
        else
        {
            _S38 = false;
        }
        if(_S38)
        {
            var at_11 : u32 = (batch_1 * entryPointParams_0.p_0.sizes_0.x + y_2) * entryPointParams_0.p_0.sizes_0.y + x_1;
            if((entryPointParams_0.p_0.option_0) != u32(0))
            {
                value_0 = entryPointParams_out_0[at_11] + sums_0[u32(9)];
            }
            else
            {
                value_0 = sums_0[u32(9)];
            }
            entryPointParams_out_0[at_11] = value_0;
        }
        var _S39 : bool;
        if(y_2 < (entryPointParams_0.p_0.sizes_0.x))
        {
            _S39 = x_2 < (entryPointParams_0.p_0.sizes_0.y);
        }
        else
        {
            _S39 = false;
        }
        if(_S39)
        {
            var at_12 : u32 = (batch_1 * entryPointParams_0.p_0.sizes_0.x + y_2) * entryPointParams_0.p_0.sizes_0.y + x_2;
            if((entryPointParams_0.p_0.option_0) != u32(0))
            {
                value_0 = entryPointParams_out_0[at_12] + sums_0[u32(10)];
            }
            else
            {
                value_0 = sums_0[u32(10)];
            }
            entryPointParams_out_0[at_12] = value_0;
        }
        var _S40 : bool;
        if(y_2 < (entryPointParams_0.p_0.sizes_0.x))
        {
            _S40 = x_3 < (entryPointParams_0.p_0.sizes_0.y);
        }
        else
        {
            _S40 = false;
        }
        if(_S40)
        {
            var at_13 : u32 = (batch_1 * entryPointParams_0.p_0.sizes_0.x + y_2) * entryPointParams_0.p_0.sizes_0.y + x_3;
            if((entryPointParams_0.p_0.option_0) != u32(0))
            {
                value_0 = entryPointParams_out_0[at_13] + sums_0[u32(11)];
            }
            else
            {
                value_0 = sums_0[u32(11)];
            }
            entryPointParams_out_0[at_13] = value_0;
        }
        var y_3 : u32 = _S14 + u32(48) + _S23;
        var _S41 : bool;
        if(y_3 < (entryPointParams_0.p_0.sizes_0.x))
        {
            _S41 = x_0 < (entryPointParams_0.p_0.sizes_0.y);
        }
        else
        {
            _S41 = false;
        }
        if(_S41)
        {
            var at_14 : u32 = (batch_1 * entryPointParams_0.p_0.sizes_0.x + y_3) * entryPointParams_0.p_0.sizes_0.y + x_0;
            if((entryPointParams_0.p_0.option_0) != u32(0))
            {
                value_0 = entryPointParams_out_0[at_14] + sums_0[u32(12)];
            }
            else
            {
                value_0 = sums_0[u32(12)];
            }
            entryPointParams_out_0[at_14] = value_0;
        }
        var _S42 : bool;
        if(y_3 < (entryPointParams_0.p_0.sizes_0.x))
        {
            _S42 = x_1 < (entryPointParams_0.p_0.sizes_0.y);
        }
        else
        {
            _S42 = false;
        }
        if(_S42)
        {
            var at_15 : u32 = (batch_1 * entryPointParams_0.p_0.sizes_0.x + y_3) * entryPointParams_0.p_0.sizes_0.y + x_1;
            if((entryPointParams_0.p_0.option_0) != u32(0))
            {
                value_0 = entryPointParams_out_0[at_15] + sums_0[u32(13)];
            }
            else
            {
                value_0 = sums_0[u32(13)];
            }
            entryPointParams_out_0[at_15] = value_0;
        }
        var _S43 : bool;
        if(y_3 < (entryPointParams_0.p_0.sizes_0.x))
        {
            _S43 = x_2 < (entryPointParams_0.p_0.sizes_0.y);
        }
        else
        {
            _S43 = false;
        }
        if(_S43)
        {
            var at_16 : u32 = (batch_1 * entryPointParams_0.p_0.sizes_0.x + y_3) * entryPointParams_0.p_0.sizes_0.y + x_2;
            if((entryPointParams_0.p_0.option_0) != u32(0))
            {
                value_0 = entryPointParams_out_0[at_16] + sums_0[u32(14)];
            }
            else
            {
                value_0 = sums_0[u32(14)];
            }
            entryPointParams_out_0[at_16] = value_0;
        }
        var _S44 : bool;
        if(y_3 < (entryPointParams_0.p_0.sizes_0.x))
        {
            _S44 = x_3 < (entryPointParams_0.p_0.sizes_0.y);
        }
        else
        {
            _S44 = false;
        }
        if(_S44)
        {
            var at_17 : u32 = (batch_1 * entryPointParams_0.p_0.sizes_0.x + y_3) * entryPointParams_0.p_0.sizes_0.y + x_3;
            if((entryPointParams_0.p_0.option_0) != u32(0))
            {
                value_0 = entryPointParams_out_0[at_17] + sums_0[u32(15)];
            }
            else
            {
                value_0 = sums_0[u32(15)];
            }
            entryPointParams_out_0[at_17] = value_0;
        }
        piece_0 = piece_0 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn matmul_f32_large(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
{
    var is_deep_1 : bool;
    var is_inside_1 : bool;
    var value_1 : f32;
    var across_1 : u32;
    var deep_1 : u32;
    var _S45 : u32 = lid_1.x;
    var _S46 : u32 = (entryPointParams_1.p_1.sizes_0.x + u32(128) - u32(1)) / u32(128);
    var _S47 : u32 = (entryPointParams_1.p_1.sizes_0.y + u32(128) - u32(1)) / u32(128);
    var piece_1 : u32 = gid_1.x;
    for(;;)
    {
        var _S48 : u32 = _S46 * _S47;
        if(piece_1 < (_S48 * entryPointParams_1.p_1.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        var batch_2 : u32 = piece_1 / _S48;
        var tile_1 : u32 = piece_1 % _S48;
        var _S49 : u32 = tile_1 / _S47;
        var _S50 : u32 = _S49 * u32(16) * u32(8);
        var _S51 : u32 = tile_1 % _S47;
        var _S52 : u32 = _S51 * u32(16) * u32(8);
        var _S53 : i32 = i32(entryPointParams_1.p_1.a_offset_0);
        var _S54 : i32 = batch_place_0(batch_2, entryPointParams_1.p_1.batch_extents_0, entryPointParams_1.p_1.a_batch_strides_0);
        var _S55 : i32 = _S53 + _S54;
        var _S56 : i32 = i32(entryPointParams_1.p_1.b_offset_0);
        var _S57 : i32 = batch_place_0(batch_2, entryPointParams_1.p_1.batch_extents_0, entryPointParams_1.p_1.b_batch_strides_0);
        var _S58 : i32 = _S56 + _S57;
        var _S59 : u32 = _S45 / u32(16);
        var _S60 : u32 = _S45 % u32(16);
        var sums_1 : array<f32, i32(64)>;
        sums_1[u32(0)] = 0.0f;
        sums_1[u32(1)] = 0.0f;
        sums_1[u32(2)] = 0.0f;
        sums_1[u32(3)] = 0.0f;
        sums_1[u32(4)] = 0.0f;
        sums_1[u32(5)] = 0.0f;
        sums_1[u32(6)] = 0.0f;
        sums_1[u32(7)] = 0.0f;
        sums_1[u32(8)] = 0.0f;
        sums_1[u32(9)] = 0.0f;
        sums_1[u32(10)] = 0.0f;
        sums_1[u32(11)] = 0.0f;
        sums_1[u32(12)] = 0.0f;
        sums_1[u32(13)] = 0.0f;
        sums_1[u32(14)] = 0.0f;
        sums_1[u32(15)] = 0.0f;
        sums_1[u32(16)] = 0.0f;
        sums_1[u32(17)] = 0.0f;
        sums_1[u32(18)] = 0.0f;
        sums_1[u32(19)] = 0.0f;
        sums_1[u32(20)] = 0.0f;
        sums_1[u32(21)] = 0.0f;
        sums_1[u32(22)] = 0.0f;
        sums_1[u32(23)] = 0.0f;
        sums_1[u32(24)] = 0.0f;
        sums_1[u32(25)] = 0.0f;
        sums_1[u32(26)] = 0.0f;
        sums_1[u32(27)] = 0.0f;
        sums_1[u32(28)] = 0.0f;
        sums_1[u32(29)] = 0.0f;
        sums_1[u32(30)] = 0.0f;
        sums_1[u32(31)] = 0.0f;
        sums_1[u32(32)] = 0.0f;
        sums_1[u32(33)] = 0.0f;
        sums_1[u32(34)] = 0.0f;
        sums_1[u32(35)] = 0.0f;
        sums_1[u32(36)] = 0.0f;
        sums_1[u32(37)] = 0.0f;
        sums_1[u32(38)] = 0.0f;
        sums_1[u32(39)] = 0.0f;
        sums_1[u32(40)] = 0.0f;
        sums_1[u32(41)] = 0.0f;
        sums_1[u32(42)] = 0.0f;
        sums_1[u32(43)] = 0.0f;
        sums_1[u32(44)] = 0.0f;
        sums_1[u32(45)] = 0.0f;
        sums_1[u32(46)] = 0.0f;
        sums_1[u32(47)] = 0.0f;
        sums_1[u32(48)] = 0.0f;
        sums_1[u32(49)] = 0.0f;
        sums_1[u32(50)] = 0.0f;
        sums_1[u32(51)] = 0.0f;
        sums_1[u32(52)] = 0.0f;
        sums_1[u32(53)] = 0.0f;
        sums_1[u32(54)] = 0.0f;
        sums_1[u32(55)] = 0.0f;
        sums_1[u32(56)] = 0.0f;
        sums_1[u32(57)] = 0.0f;
        sums_1[u32(58)] = 0.0f;
        sums_1[u32(59)] = 0.0f;
        sums_1[u32(60)] = 0.0f;
        sums_1[u32(61)] = 0.0f;
        sums_1[u32(62)] = 0.0f;
        sums_1[u32(63)] = 0.0f;
        var k_1 : u32 = u32(0);
        for(;;)
        {
            if(k_1 < (entryPointParams_1.p_1.sizes_0.z))
            {
            }
            else
            {
                break;
            }
            var index_2 : u32 = _S45;
            for(;;)
            {
                if(index_2 < u32(2048))
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_1.p_1.a_column_stride_0) == i32(1))
                {
                    is_deep_1 = true;
                }
                else
                {
                    is_deep_1 = (entryPointParams_1.p_1.a_column_stride_0) == i32(-1);
                }
                if(is_deep_1)
                {
                    across_1 = index_2 / u32(16);
                }
                else
                {
                    across_1 = index_2 % u32(128);
                }
                if(is_deep_1)
                {
                    deep_1 = index_2 % u32(16);
                }
                else
                {
                    deep_1 = index_2 / u32(128);
                }
                var _S61 : u32 = _S50 + across_1;
                if(_S61 < (entryPointParams_1.p_1.sizes_0.x))
                {
                    is_inside_1 = (k_1 + deep_1) < (entryPointParams_1.p_1.sizes_0.z);
                }
                else
                {
                    is_inside_1 = false;
                }
                if(is_inside_1)
                {
                    value_1 = entryPointParams_a_data_1[u32(_S55 + i32(_S61) * entryPointParams_1.p_1.a_row_stride_0 + i32(k_1 + deep_1) * entryPointParams_1.p_1.a_column_stride_0)];
                }
                else
                {
                    value_1 = 0.0f;
                }
                a_tile_0[deep_1 * u32(128) + across_1] = value_1;
                index_2 = index_2 + u32(256);
            }
            var index_3 : u32 = _S45;
            for(;;)
            {
                if(index_3 < u32(2048))
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_1.p_1.b_row_stride_0) == i32(1))
                {
                    is_deep_1 = true;
                }
                else
                {
                    is_deep_1 = (entryPointParams_1.p_1.b_row_stride_0) == i32(-1);
                }
                if(is_deep_1)
                {
                    across_1 = index_3 / u32(16);
                }
                else
                {
                    across_1 = index_3 % u32(128);
                }
                if(is_deep_1)
                {
                    deep_1 = index_3 % u32(16);
                }
                else
                {
                    deep_1 = index_3 / u32(128);
                }
                var _S62 : u32 = _S52 + across_1;
                if(_S62 < (entryPointParams_1.p_1.sizes_0.y))
                {
                    is_inside_1 = (k_1 + deep_1) < (entryPointParams_1.p_1.sizes_0.z);
                }
                else
                {
                    is_inside_1 = false;
                }
                if(is_inside_1)
                {
                    value_1 = entryPointParams_b_data_1[u32(_S58 + i32(_S62) * entryPointParams_1.p_1.b_column_stride_0 + i32(k_1 + deep_1) * entryPointParams_1.p_1.b_row_stride_0)];
                }
                else
                {
                    value_1 = 0.0f;
                }
                b_tile_0[deep_1 * u32(128) + across_1] = value_1;
                index_3 = index_3 + u32(256);
            }
            workgroupBarrier();
            var parts_1 : array<f32, i32(64)>;
            parts_1[u32(0)] = 0.0f;
            parts_1[u32(1)] = 0.0f;
            parts_1[u32(2)] = 0.0f;
            parts_1[u32(3)] = 0.0f;
            parts_1[u32(4)] = 0.0f;
            parts_1[u32(5)] = 0.0f;
            parts_1[u32(6)] = 0.0f;
            parts_1[u32(7)] = 0.0f;
            parts_1[u32(8)] = 0.0f;
            parts_1[u32(9)] = 0.0f;
            parts_1[u32(10)] = 0.0f;
            parts_1[u32(11)] = 0.0f;
            parts_1[u32(12)] = 0.0f;
            parts_1[u32(13)] = 0.0f;
            parts_1[u32(14)] = 0.0f;
            parts_1[u32(15)] = 0.0f;
            parts_1[u32(16)] = 0.0f;
            parts_1[u32(17)] = 0.0f;
            parts_1[u32(18)] = 0.0f;
            parts_1[u32(19)] = 0.0f;
            parts_1[u32(20)] = 0.0f;
            parts_1[u32(21)] = 0.0f;
            parts_1[u32(22)] = 0.0f;
            parts_1[u32(23)] = 0.0f;
            parts_1[u32(24)] = 0.0f;
            parts_1[u32(25)] = 0.0f;
            parts_1[u32(26)] = 0.0f;
            parts_1[u32(27)] = 0.0f;
            parts_1[u32(28)] = 0.0f;
            parts_1[u32(29)] = 0.0f;
            parts_1[u32(30)] = 0.0f;
            parts_1[u32(31)] = 0.0f;
            parts_1[u32(32)] = 0.0f;
            parts_1[u32(33)] = 0.0f;
            parts_1[u32(34)] = 0.0f;
            parts_1[u32(35)] = 0.0f;
            parts_1[u32(36)] = 0.0f;
            parts_1[u32(37)] = 0.0f;
            parts_1[u32(38)] = 0.0f;
            parts_1[u32(39)] = 0.0f;
            parts_1[u32(40)] = 0.0f;
            parts_1[u32(41)] = 0.0f;
            parts_1[u32(42)] = 0.0f;
            parts_1[u32(43)] = 0.0f;
            parts_1[u32(44)] = 0.0f;
            parts_1[u32(45)] = 0.0f;
            parts_1[u32(46)] = 0.0f;
            parts_1[u32(47)] = 0.0f;
            parts_1[u32(48)] = 0.0f;
            parts_1[u32(49)] = 0.0f;
            parts_1[u32(50)] = 0.0f;
            parts_1[u32(51)] = 0.0f;
            parts_1[u32(52)] = 0.0f;
            parts_1[u32(53)] = 0.0f;
            parts_1[u32(54)] = 0.0f;
            parts_1[u32(55)] = 0.0f;
            parts_1[u32(56)] = 0.0f;
            parts_1[u32(57)] = 0.0f;
            parts_1[u32(58)] = 0.0f;
            parts_1[u32(59)] = 0.0f;
            parts_1[u32(60)] = 0.0f;
            parts_1[u32(61)] = 0.0f;
            parts_1[u32(62)] = 0.0f;
            parts_1[u32(63)] = 0.0f;
            across_1 = u32(0);
            for(;;)
            {
                if(across_1 < u32(16))
                {
                }
                else
                {
                    break;
                }
                var a_1 : array<f32, i32(8)>;
                var _S63 : u32 = across_1 * u32(128);
                a_1[u32(0)] = a_tile_0[_S63 + _S59];
                var _S64 : u32 = _S63 + u32(16);
                a_1[u32(1)] = a_tile_0[_S64 + _S59];
                var _S65 : u32 = _S63 + u32(32);
                a_1[u32(2)] = a_tile_0[_S65 + _S59];
                var _S66 : u32 = _S63 + u32(48);
                a_1[u32(3)] = a_tile_0[_S66 + _S59];
                var _S67 : u32 = _S63 + u32(64);
                a_1[u32(4)] = a_tile_0[_S67 + _S59];
                var _S68 : u32 = _S63 + u32(80);
                a_1[u32(5)] = a_tile_0[_S68 + _S59];
                var _S69 : u32 = _S63 + u32(96);
                a_1[u32(6)] = a_tile_0[_S69 + _S59];
                var _S70 : u32 = _S63 + u32(112);
                a_1[u32(7)] = a_tile_0[_S70 + _S59];
                parts_1[u32(0)] = fma(a_tile_0[_S63 + _S59], b_tile_0[_S63 + _S60], parts_1[u32(0)]);
                parts_1[u32(8)] = fma(a_tile_0[_S64 + _S59], b_tile_0[_S63 + _S60], parts_1[u32(8)]);
                parts_1[u32(16)] = fma(a_tile_0[_S65 + _S59], b_tile_0[_S63 + _S60], parts_1[u32(16)]);
                parts_1[u32(24)] = fma(a_tile_0[_S66 + _S59], b_tile_0[_S63 + _S60], parts_1[u32(24)]);
                parts_1[u32(32)] = fma(a_tile_0[_S67 + _S59], b_tile_0[_S63 + _S60], parts_1[u32(32)]);
                parts_1[u32(40)] = fma(a_tile_0[_S68 + _S59], b_tile_0[_S63 + _S60], parts_1[u32(40)]);
                parts_1[u32(48)] = fma(a_tile_0[_S69 + _S59], b_tile_0[_S63 + _S60], parts_1[u32(48)]);
                parts_1[u32(56)] = fma(a_tile_0[_S70 + _S59], b_tile_0[_S63 + _S60], parts_1[u32(56)]);
                parts_1[u32(1)] = fma(a_tile_0[_S63 + _S59], b_tile_0[_S64 + _S60], parts_1[u32(1)]);
                parts_1[u32(9)] = fma(a_tile_0[_S64 + _S59], b_tile_0[_S64 + _S60], parts_1[u32(9)]);
                parts_1[u32(17)] = fma(a_tile_0[_S65 + _S59], b_tile_0[_S64 + _S60], parts_1[u32(17)]);
                parts_1[u32(25)] = fma(a_tile_0[_S66 + _S59], b_tile_0[_S64 + _S60], parts_1[u32(25)]);
                parts_1[u32(33)] = fma(a_tile_0[_S67 + _S59], b_tile_0[_S64 + _S60], parts_1[u32(33)]);
                parts_1[u32(41)] = fma(a_tile_0[_S68 + _S59], b_tile_0[_S64 + _S60], parts_1[u32(41)]);
                parts_1[u32(49)] = fma(a_tile_0[_S69 + _S59], b_tile_0[_S64 + _S60], parts_1[u32(49)]);
                parts_1[u32(57)] = fma(a_tile_0[_S70 + _S59], b_tile_0[_S64 + _S60], parts_1[u32(57)]);
                parts_1[u32(2)] = fma(a_tile_0[_S63 + _S59], b_tile_0[_S65 + _S60], parts_1[u32(2)]);
                parts_1[u32(10)] = fma(a_tile_0[_S64 + _S59], b_tile_0[_S65 + _S60], parts_1[u32(10)]);
                parts_1[u32(18)] = fma(a_tile_0[_S65 + _S59], b_tile_0[_S65 + _S60], parts_1[u32(18)]);
                parts_1[u32(26)] = fma(a_tile_0[_S66 + _S59], b_tile_0[_S65 + _S60], parts_1[u32(26)]);
                parts_1[u32(34)] = fma(a_tile_0[_S67 + _S59], b_tile_0[_S65 + _S60], parts_1[u32(34)]);
                parts_1[u32(42)] = fma(a_tile_0[_S68 + _S59], b_tile_0[_S65 + _S60], parts_1[u32(42)]);
                parts_1[u32(50)] = fma(a_tile_0[_S69 + _S59], b_tile_0[_S65 + _S60], parts_1[u32(50)]);
                parts_1[u32(58)] = fma(a_tile_0[_S70 + _S59], b_tile_0[_S65 + _S60], parts_1[u32(58)]);
                parts_1[u32(3)] = fma(a_tile_0[_S63 + _S59], b_tile_0[_S66 + _S60], parts_1[u32(3)]);
                parts_1[u32(11)] = fma(a_tile_0[_S64 + _S59], b_tile_0[_S66 + _S60], parts_1[u32(11)]);
                parts_1[u32(19)] = fma(a_tile_0[_S65 + _S59], b_tile_0[_S66 + _S60], parts_1[u32(19)]);
                parts_1[u32(27)] = fma(a_tile_0[_S66 + _S59], b_tile_0[_S66 + _S60], parts_1[u32(27)]);
                parts_1[u32(35)] = fma(a_tile_0[_S67 + _S59], b_tile_0[_S66 + _S60], parts_1[u32(35)]);
                parts_1[u32(43)] = fma(a_tile_0[_S68 + _S59], b_tile_0[_S66 + _S60], parts_1[u32(43)]);
                parts_1[u32(51)] = fma(a_tile_0[_S69 + _S59], b_tile_0[_S66 + _S60], parts_1[u32(51)]);
                parts_1[u32(59)] = fma(a_tile_0[_S70 + _S59], b_tile_0[_S66 + _S60], parts_1[u32(59)]);
                parts_1[u32(4)] = fma(a_tile_0[_S63 + _S59], b_tile_0[_S67 + _S60], parts_1[u32(4)]);
                parts_1[u32(12)] = fma(a_tile_0[_S64 + _S59], b_tile_0[_S67 + _S60], parts_1[u32(12)]);
                parts_1[u32(20)] = fma(a_tile_0[_S65 + _S59], b_tile_0[_S67 + _S60], parts_1[u32(20)]);
                parts_1[u32(28)] = fma(a_tile_0[_S66 + _S59], b_tile_0[_S67 + _S60], parts_1[u32(28)]);
                parts_1[u32(36)] = fma(a_tile_0[_S67 + _S59], b_tile_0[_S67 + _S60], parts_1[u32(36)]);
                parts_1[u32(44)] = fma(a_tile_0[_S68 + _S59], b_tile_0[_S67 + _S60], parts_1[u32(44)]);
                parts_1[u32(52)] = fma(a_tile_0[_S69 + _S59], b_tile_0[_S67 + _S60], parts_1[u32(52)]);
                parts_1[u32(60)] = fma(a_tile_0[_S70 + _S59], b_tile_0[_S67 + _S60], parts_1[u32(60)]);
                parts_1[u32(5)] = fma(a_tile_0[_S63 + _S59], b_tile_0[_S68 + _S60], parts_1[u32(5)]);
                parts_1[u32(13)] = fma(a_tile_0[_S64 + _S59], b_tile_0[_S68 + _S60], parts_1[u32(13)]);
                parts_1[u32(21)] = fma(a_tile_0[_S65 + _S59], b_tile_0[_S68 + _S60], parts_1[u32(21)]);
                parts_1[u32(29)] = fma(a_tile_0[_S66 + _S59], b_tile_0[_S68 + _S60], parts_1[u32(29)]);
                parts_1[u32(37)] = fma(a_tile_0[_S67 + _S59], b_tile_0[_S68 + _S60], parts_1[u32(37)]);
                parts_1[u32(45)] = fma(a_tile_0[_S68 + _S59], b_tile_0[_S68 + _S60], parts_1[u32(45)]);
                parts_1[u32(53)] = fma(a_tile_0[_S69 + _S59], b_tile_0[_S68 + _S60], parts_1[u32(53)]);
                parts_1[u32(61)] = fma(a_tile_0[_S70 + _S59], b_tile_0[_S68 + _S60], parts_1[u32(61)]);
                parts_1[u32(6)] = fma(a_tile_0[_S63 + _S59], b_tile_0[_S69 + _S60], parts_1[u32(6)]);
                parts_1[u32(14)] = fma(a_tile_0[_S64 + _S59], b_tile_0[_S69 + _S60], parts_1[u32(14)]);
                parts_1[u32(22)] = fma(a_tile_0[_S65 + _S59], b_tile_0[_S69 + _S60], parts_1[u32(22)]);
                parts_1[u32(30)] = fma(a_tile_0[_S66 + _S59], b_tile_0[_S69 + _S60], parts_1[u32(30)]);
                parts_1[u32(38)] = fma(a_tile_0[_S67 + _S59], b_tile_0[_S69 + _S60], parts_1[u32(38)]);
                parts_1[u32(46)] = fma(a_tile_0[_S68 + _S59], b_tile_0[_S69 + _S60], parts_1[u32(46)]);
                parts_1[u32(54)] = fma(a_tile_0[_S69 + _S59], b_tile_0[_S69 + _S60], parts_1[u32(54)]);
                parts_1[u32(62)] = fma(a_tile_0[_S70 + _S59], b_tile_0[_S69 + _S60], parts_1[u32(62)]);
                parts_1[u32(7)] = fma(a_tile_0[_S63 + _S59], b_tile_0[_S70 + _S60], parts_1[u32(7)]);
                parts_1[u32(15)] = fma(a_tile_0[_S64 + _S59], b_tile_0[_S70 + _S60], parts_1[u32(15)]);
                parts_1[u32(23)] = fma(a_tile_0[_S65 + _S59], b_tile_0[_S70 + _S60], parts_1[u32(23)]);
                parts_1[u32(31)] = fma(a_tile_0[_S66 + _S59], b_tile_0[_S70 + _S60], parts_1[u32(31)]);
                parts_1[u32(39)] = fma(a_tile_0[_S67 + _S59], b_tile_0[_S70 + _S60], parts_1[u32(39)]);
                parts_1[u32(47)] = fma(a_tile_0[_S68 + _S59], b_tile_0[_S70 + _S60], parts_1[u32(47)]);
                parts_1[u32(55)] = fma(a_tile_0[_S69 + _S59], b_tile_0[_S70 + _S60], parts_1[u32(55)]);
                parts_1[u32(63)] = fma(a_tile_0[_S70 + _S59], b_tile_0[_S70 + _S60], parts_1[u32(63)]);
                across_1 = across_1 + u32(1);
            }
            sums_1[u32(0)] = sums_1[u32(0)] + parts_1[u32(0)];
            sums_1[u32(1)] = sums_1[u32(1)] + parts_1[u32(1)];
            sums_1[u32(2)] = sums_1[u32(2)] + parts_1[u32(2)];
            sums_1[u32(3)] = sums_1[u32(3)] + parts_1[u32(3)];
            sums_1[u32(4)] = sums_1[u32(4)] + parts_1[u32(4)];
            sums_1[u32(5)] = sums_1[u32(5)] + parts_1[u32(5)];
            sums_1[u32(6)] = sums_1[u32(6)] + parts_1[u32(6)];
            sums_1[u32(7)] = sums_1[u32(7)] + parts_1[u32(7)];
            sums_1[u32(8)] = sums_1[u32(8)] + parts_1[u32(8)];
            sums_1[u32(9)] = sums_1[u32(9)] + parts_1[u32(9)];
            sums_1[u32(10)] = sums_1[u32(10)] + parts_1[u32(10)];
            sums_1[u32(11)] = sums_1[u32(11)] + parts_1[u32(11)];
            sums_1[u32(12)] = sums_1[u32(12)] + parts_1[u32(12)];
            sums_1[u32(13)] = sums_1[u32(13)] + parts_1[u32(13)];
            sums_1[u32(14)] = sums_1[u32(14)] + parts_1[u32(14)];
            sums_1[u32(15)] = sums_1[u32(15)] + parts_1[u32(15)];
            sums_1[u32(16)] = sums_1[u32(16)] + parts_1[u32(16)];
            sums_1[u32(17)] = sums_1[u32(17)] + parts_1[u32(17)];
            sums_1[u32(18)] = sums_1[u32(18)] + parts_1[u32(18)];
            sums_1[u32(19)] = sums_1[u32(19)] + parts_1[u32(19)];
            sums_1[u32(20)] = sums_1[u32(20)] + parts_1[u32(20)];
            sums_1[u32(21)] = sums_1[u32(21)] + parts_1[u32(21)];
            sums_1[u32(22)] = sums_1[u32(22)] + parts_1[u32(22)];
            sums_1[u32(23)] = sums_1[u32(23)] + parts_1[u32(23)];
            sums_1[u32(24)] = sums_1[u32(24)] + parts_1[u32(24)];
            sums_1[u32(25)] = sums_1[u32(25)] + parts_1[u32(25)];
            sums_1[u32(26)] = sums_1[u32(26)] + parts_1[u32(26)];
            sums_1[u32(27)] = sums_1[u32(27)] + parts_1[u32(27)];
            sums_1[u32(28)] = sums_1[u32(28)] + parts_1[u32(28)];
            sums_1[u32(29)] = sums_1[u32(29)] + parts_1[u32(29)];
            sums_1[u32(30)] = sums_1[u32(30)] + parts_1[u32(30)];
            sums_1[u32(31)] = sums_1[u32(31)] + parts_1[u32(31)];
            sums_1[u32(32)] = sums_1[u32(32)] + parts_1[u32(32)];
            sums_1[u32(33)] = sums_1[u32(33)] + parts_1[u32(33)];
            sums_1[u32(34)] = sums_1[u32(34)] + parts_1[u32(34)];
            sums_1[u32(35)] = sums_1[u32(35)] + parts_1[u32(35)];
            sums_1[u32(36)] = sums_1[u32(36)] + parts_1[u32(36)];
            sums_1[u32(37)] = sums_1[u32(37)] + parts_1[u32(37)];
            sums_1[u32(38)] = sums_1[u32(38)] + parts_1[u32(38)];
            sums_1[u32(39)] = sums_1[u32(39)] + parts_1[u32(39)];
            sums_1[u32(40)] = sums_1[u32(40)] + parts_1[u32(40)];
            sums_1[u32(41)] = sums_1[u32(41)] + parts_1[u32(41)];
            sums_1[u32(42)] = sums_1[u32(42)] + parts_1[u32(42)];
            sums_1[u32(43)] = sums_1[u32(43)] + parts_1[u32(43)];
            sums_1[u32(44)] = sums_1[u32(44)] + parts_1[u32(44)];
            sums_1[u32(45)] = sums_1[u32(45)] + parts_1[u32(45)];
            sums_1[u32(46)] = sums_1[u32(46)] + parts_1[u32(46)];
            sums_1[u32(47)] = sums_1[u32(47)] + parts_1[u32(47)];
            sums_1[u32(48)] = sums_1[u32(48)] + parts_1[u32(48)];
            sums_1[u32(49)] = sums_1[u32(49)] + parts_1[u32(49)];
            sums_1[u32(50)] = sums_1[u32(50)] + parts_1[u32(50)];
            sums_1[u32(51)] = sums_1[u32(51)] + parts_1[u32(51)];
            sums_1[u32(52)] = sums_1[u32(52)] + parts_1[u32(52)];
            sums_1[u32(53)] = sums_1[u32(53)] + parts_1[u32(53)];
            sums_1[u32(54)] = sums_1[u32(54)] + parts_1[u32(54)];
            sums_1[u32(55)] = sums_1[u32(55)] + parts_1[u32(55)];
            sums_1[u32(56)] = sums_1[u32(56)] + parts_1[u32(56)];
            sums_1[u32(57)] = sums_1[u32(57)] + parts_1[u32(57)];
            sums_1[u32(58)] = sums_1[u32(58)] + parts_1[u32(58)];
            sums_1[u32(59)] = sums_1[u32(59)] + parts_1[u32(59)];
            sums_1[u32(60)] = sums_1[u32(60)] + parts_1[u32(60)];
            sums_1[u32(61)] = sums_1[u32(61)] + parts_1[u32(61)];
            sums_1[u32(62)] = sums_1[u32(62)] + parts_1[u32(62)];
            sums_1[u32(63)] = sums_1[u32(63)] + parts_1[u32(63)];
            workgroupBarrier();
            k_1 = k_1 + u32(16);
        }
        var y_4 : u32 = _S50 + _S59;
        var x_4 : u32 = _S52 + _S60;
        if(y_4 < (entryPointParams_1.p_1.sizes_0.x))
        {
            is_deep_1 = x_4 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            is_deep_1 = false;
        }
        if(is_deep_1)
        {
            var at_18 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_4) * entryPointParams_1.p_1.sizes_0.y + x_4;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_18] + sums_1[u32(0)];
            }
            else
            {
                value_1 = sums_1[u32(0)];
            }
            entryPointParams_out_1[at_18] = value_1;
        }
        var x_5 : u32 = _S52 + u32(16) + _S60;
        if(y_4 < (entryPointParams_1.p_1.sizes_0.x))
        {
            is_inside_1 = x_5 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            is_inside_1 = false;
        }
        if(is_inside_1)
        {
            var at_19 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_4) * entryPointParams_1.p_1.sizes_0.y + x_5;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_19] + sums_1[u32(1)];
            }
            else
            {
                value_1 = sums_1[u32(1)];
            }
            entryPointParams_out_1[at_19] = value_1;
        }
        var x_6 : u32 = _S52 + u32(32) + _S60;
        var _S71 : bool;
        if(y_4 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S71 = x_6 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S71 = false;
        }
        if(_S71)
        {
            var at_20 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_4) * entryPointParams_1.p_1.sizes_0.y + x_6;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_20] + sums_1[u32(2)];
            }
            else
            {
                value_1 = sums_1[u32(2)];
            }
            entryPointParams_out_1[at_20] = value_1;
        }
        var x_7 : u32 = _S52 + u32(48) + _S60;
        var _S72 : bool;
        if(y_4 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S72 = x_7 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S72 = false;
        }
        if(_S72)
        {
            var at_21 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_4) * entryPointParams_1.p_1.sizes_0.y + x_7;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_21] + sums_1[u32(3)];
            }
            else
            {
                value_1 = sums_1[u32(3)];
            }
            entryPointParams_out_1[at_21] = value_1;
        }
        var x_8 : u32 = _S52 + u32(64) + _S60;
        var _S73 : bool;
        if(y_4 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S73 = x_8 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S73 = false;
        }
        if(_S73)
        {
            var at_22 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_4) * entryPointParams_1.p_1.sizes_0.y + x_8;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_22] + sums_1[u32(4)];
            }
            else
            {
                value_1 = sums_1[u32(4)];
            }
            entryPointParams_out_1[at_22] = value_1;
        }
        var x_9 : u32 = _S52 + u32(80) + _S60;
        var _S74 : bool;
        if(y_4 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S74 = x_9 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S74 = false;
        }
        if(_S74)
        {
            var at_23 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_4) * entryPointParams_1.p_1.sizes_0.y + x_9;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_23] + sums_1[u32(5)];
            }
            else
            {
                value_1 = sums_1[u32(5)];
            }
            entryPointParams_out_1[at_23] = value_1;
        }
        var x_10 : u32 = _S52 + u32(96) + _S60;
        var _S75 : bool;
        if(y_4 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S75 = x_10 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S75 = false;
        }
        if(_S75)
        {
            var at_24 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_4) * entryPointParams_1.p_1.sizes_0.y + x_10;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_24] + sums_1[u32(6)];
            }
            else
            {
                value_1 = sums_1[u32(6)];
            }
            entryPointParams_out_1[at_24] = value_1;
        }
        var x_11 : u32 = _S52 + u32(112) + _S60;
        var _S76 : bool;
        if(y_4 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S76 = x_11 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S76 = false;
        }
        if(_S76)
        {
            var at_25 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_4) * entryPointParams_1.p_1.sizes_0.y + x_11;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_25] + sums_1[u32(7)];
            }
            else
            {
                value_1 = sums_1[u32(7)];
            }
            entryPointParams_out_1[at_25] = value_1;
        }
        var y_5 : u32 = _S50 + u32(16) + _S59;
        var _S77 : bool;
        if(y_5 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S77 = x_4 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S77 = false;
        }
        if(_S77)
        {
            var at_26 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_5) * entryPointParams_1.p_1.sizes_0.y + x_4;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_26] + sums_1[u32(8)];
            }
            else
            {
                value_1 = sums_1[u32(8)];
            }
            entryPointParams_out_1[at_26] = value_1;
        }
        var _S78 : bool;
        if(y_5 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S78 = x_5 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S78 = false;
        }
        if(_S78)
        {
            var at_27 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_5) * entryPointParams_1.p_1.sizes_0.y + x_5;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_27] + sums_1[u32(9)];
            }
            else
            {
                value_1 = sums_1[u32(9)];
            }
            entryPointParams_out_1[at_27] = value_1;
        }
        var _S79 : bool;
        if(y_5 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S79 = x_6 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S79 = false;
        }
        if(_S79)
        {
            var at_28 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_5) * entryPointParams_1.p_1.sizes_0.y + x_6;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_28] + sums_1[u32(10)];
            }
            else
            {
                value_1 = sums_1[u32(10)];
            }
            entryPointParams_out_1[at_28] = value_1;
        }
        var _S80 : bool;
        if(y_5 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S80 = x_7 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S80 = false;
        }
        if(_S80)
        {
            var at_29 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_5) * entryPointParams_1.p_1.sizes_0.y + x_7;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_29] + sums_1[u32(11)];
            }
            else
            {
                value_1 = sums_1[u32(11)];
            }
            entryPointParams_out_1[at_29] = value_1;
        }
        var _S81 : bool;
        if(y_5 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S81 = x_8 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S81 = false;
        }
        if(_S81)
        {
            var at_30 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_5) * entryPointParams_1.p_1.sizes_0.y + x_8;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_30] + sums_1[u32(12)];
            }
            else
            {
                value_1 = sums_1[u32(12)];
            }
            entryPointParams_out_1[at_30] = value_1;
        }
        var _S82 : bool;
        if(y_5 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S82 = x_9 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S82 = false;
        }
        if(_S82)
        {
            var at_31 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_5) * entryPointParams_1.p_1.sizes_0.y + x_9;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_31] + sums_1[u32(13)];
            }
            else
            {
                value_1 = sums_1[u32(13)];
            }
            entryPointParams_out_1[at_31] = value_1;
        }
        var _S83 : bool;
        if(y_5 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S83 = x_10 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S83 = false;
        }
        if(_S83)
        {
            var at_32 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_5) * entryPointParams_1.p_1.sizes_0.y + x_10;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_32] + sums_1[u32(14)];
            }
            else
            {
                value_1 = sums_1[u32(14)];
            }
            entryPointParams_out_1[at_32] = value_1;
        }
        var _S84 : bool;
        if(y_5 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S84 = x_11 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S84 = false;
        }
        if(_S84)
        {
            var at_33 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_5) * entryPointParams_1.p_1.sizes_0.y + x_11;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_33] + sums_1[u32(15)];
            }
            else
            {
                value_1 = sums_1[u32(15)];
            }
            entryPointParams_out_1[at_33] = value_1;
        }
        var y_6 : u32 = _S50 + u32(32) + _S59;
        var _S85 : bool;
        if(y_6 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S85 = x_4 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S85 = false;
        }
        if(_S85)
        {
            var at_34 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_6) * entryPointParams_1.p_1.sizes_0.y + x_4;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_34] + sums_1[u32(16)];
            }
            else
            {
                value_1 = sums_1[u32(16)];
            }
            entryPointParams_out_1[at_34] = value_1;
        }
        var _S86 : bool;
        if(y_6 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S86 = x_5 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S86 = false;
        }
        if(_S86)
        {
            var at_35 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_6) * entryPointParams_1.p_1.sizes_0.y + x_5;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_35] + sums_1[u32(17)];
            }
            else
            {
                value_1 = sums_1[u32(17)];
            }
            entryPointParams_out_1[at_35] = value_1;
        }
        var _S87 : bool;
        if(y_6 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S87 = x_6 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S87 = false;
        }
        if(_S87)
        {
            var at_36 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_6) * entryPointParams_1.p_1.sizes_0.y + x_6;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_36] + sums_1[u32(18)];
            }
            else
            {
                value_1 = sums_1[u32(18)];
            }
            entryPointParams_out_1[at_36] = value_1;
        }
        var _S88 : bool;
        if(y_6 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S88 = x_7 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S88 = false;
        }
        if(_S88)
        {
            var at_37 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_6) * entryPointParams_1.p_1.sizes_0.y + x_7;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_37] + sums_1[u32(19)];
            }
            else
            {
                value_1 = sums_1[u32(19)];
            }
            entryPointParams_out_1[at_37] = value_1;
        }
        var _S89 : bool;
        if(y_6 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S89 = x_8 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S89 = false;
        }
        if(_S89)
        {
            var at_38 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_6) * entryPointParams_1.p_1.sizes_0.y + x_8;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_38] + sums_1[u32(20)];
            }
            else
            {
                value_1 = sums_1[u32(20)];
            }
            entryPointParams_out_1[at_38] = value_1;
        }
        var _S90 : bool;
        if(y_6 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S90 = x_9 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S90 = false;
        }
        if(_S90)
        {
            var at_39 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_6) * entryPointParams_1.p_1.sizes_0.y + x_9;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_39] + sums_1[u32(21)];
            }
            else
            {
                value_1 = sums_1[u32(21)];
            }
            entryPointParams_out_1[at_39] = value_1;
        }
        var _S91 : bool;
        if(y_6 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S91 = x_10 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S91 = false;
        }
        if(_S91)
        {
            var at_40 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_6) * entryPointParams_1.p_1.sizes_0.y + x_10;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_40] + sums_1[u32(22)];
            }
            else
            {
                value_1 = sums_1[u32(22)];
            }
            entryPointParams_out_1[at_40] = value_1;
        }
        var _S92 : bool;
        if(y_6 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S92 = x_11 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S92 = false;
        }
        if(_S92)
        {
            var at_41 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_6) * entryPointParams_1.p_1.sizes_0.y + x_11;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_41] + sums_1[u32(23)];
            }
            else
            {
                value_1 = sums_1[u32(23)];
            }
            entryPointParams_out_1[at_41] = value_1;
        }
        var y_7 : u32 = _S50 + u32(48) + _S59;
        var _S93 : bool;
        if(y_7 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S93 = x_4 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S93 = false;
        }
        if(_S93)
        {
            var at_42 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_7) * entryPointParams_1.p_1.sizes_0.y + x_4;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_42] + sums_1[u32(24)];
            }
            else
            {
                value_1 = sums_1[u32(24)];
            }
            entryPointParams_out_1[at_42] = value_1;
        }
        var _S94 : bool;
        if(y_7 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S94 = x_5 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S94 = false;
        }
        if(_S94)
        {
            var at_43 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_7) * entryPointParams_1.p_1.sizes_0.y + x_5;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_43] + sums_1[u32(25)];
            }
            else
            {
                value_1 = sums_1[u32(25)];
            }
            entryPointParams_out_1[at_43] = value_1;
        }
        var _S95 : bool;
        if(y_7 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S95 = x_6 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S95 = false;
        }
        if(_S95)
        {
            var at_44 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_7) * entryPointParams_1.p_1.sizes_0.y + x_6;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_44] + sums_1[u32(26)];
            }
            else
            {
                value_1 = sums_1[u32(26)];
            }
            entryPointParams_out_1[at_44] = value_1;
        }
        var _S96 : bool;
        if(y_7 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S96 = x_7 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S96 = false;
        }
        if(_S96)
        {
            var at_45 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_7) * entryPointParams_1.p_1.sizes_0.y + x_7;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_45] + sums_1[u32(27)];
            }
            else
            {
                value_1 = sums_1[u32(27)];
            }
            entryPointParams_out_1[at_45] = value_1;
        }
        var _S97 : bool;
        if(y_7 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S97 = x_8 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S97 = false;
        }
        if(_S97)
        {
            var at_46 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_7) * entryPointParams_1.p_1.sizes_0.y + x_8;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_46] + sums_1[u32(28)];
            }
            else
            {
                value_1 = sums_1[u32(28)];
            }
            entryPointParams_out_1[at_46] = value_1;
        }
        var _S98 : bool;
        if(y_7 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S98 = x_9 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S98 = false;
        }
        if(_S98)
        {
            var at_47 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_7) * entryPointParams_1.p_1.sizes_0.y + x_9;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_47] + sums_1[u32(29)];
            }
            else
            {
                value_1 = sums_1[u32(29)];
            }
            entryPointParams_out_1[at_47] = value_1;
        }
        var _S99 : bool;
        if(y_7 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S99 = x_10 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S99 = false;
        }
        if(_S99)
        {
            var at_48 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_7) * entryPointParams_1.p_1.sizes_0.y + x_10;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_48] + sums_1[u32(30)];
            }
            else
            {
                value_1 = sums_1[u32(30)];
            }
            entryPointParams_out_1[at_48] = value_1;
        }
        var _S100 : bool;
        if(y_7 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S100 = x_11 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S100 = false;
        }
        if(_S100)
        {
            var at_49 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_7) * entryPointParams_1.p_1.sizes_0.y + x_11;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_49] + sums_1[u32(31)];
            }
            else
            {
                value_1 = sums_1[u32(31)];
            }
            entryPointParams_out_1[at_49] = value_1;
        }
        var y_8 : u32 = _S50 + u32(64) + _S59;
        var _S101 : bool;
        if(y_8 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S101 = x_4 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S101 = false;
        }
        if(_S101)
        {
            var at_50 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_8) * entryPointParams_1.p_1.sizes_0.y + x_4;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_50] + sums_1[u32(32)];
            }
            else
            {
                value_1 = sums_1[u32(32)];
            }
            entryPointParams_out_1[at_50] = value_1;
        }
        var _S102 : bool;
        if(y_8 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S102 = x_5 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S102 = false;
        }
        if(_S102)
        {
            var at_51 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_8) * entryPointParams_1.p_1.sizes_0.y + x_5;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_51] + sums_1[u32(33)];
            }
            else
            {
                value_1 = sums_1[u32(33)];
            }
            entryPointParams_out_1[at_51] = value_1;
        }
        var _S103 : bool;
        if(y_8 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S103 = x_6 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S103 = false;
        }
        if(_S103)
        {
            var at_52 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_8) * entryPointParams_1.p_1.sizes_0.y + x_6;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_52] + sums_1[u32(34)];
            }
            else
            {
                value_1 = sums_1[u32(34)];
            }
            entryPointParams_out_1[at_52] = value_1;
        }
        var _S104 : bool;
        if(y_8 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S104 = x_7 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S104 = false;
        }
        if(_S104)
        {
            var at_53 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_8) * entryPointParams_1.p_1.sizes_0.y + x_7;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_53] + sums_1[u32(35)];
            }
            else
            {
                value_1 = sums_1[u32(35)];
            }
            entryPointParams_out_1[at_53] = value_1;
        }
        var _S105 : bool;
        if(y_8 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S105 = x_8 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S105 = false;
        }
        if(_S105)
        {
            var at_54 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_8) * entryPointParams_1.p_1.sizes_0.y + x_8;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_54] + sums_1[u32(36)];
            }
            else
            {
                value_1 = sums_1[u32(36)];
            }
            entryPointParams_out_1[at_54] = value_1;
        }
        var _S106 : bool;
        if(y_8 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S106 = x_9 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S106 = false;
        }
        if(_S106)
        {
            var at_55 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_8) * entryPointParams_1.p_1.sizes_0.y + x_9;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_55] + sums_1[u32(37)];
            }
            else
            {
                value_1 = sums_1[u32(37)];
            }
            entryPointParams_out_1[at_55] = value_1;
        }
        var _S107 : bool;
        if(y_8 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S107 = x_10 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S107 = false;
        }
        if(_S107)
        {
            var at_56 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_8) * entryPointParams_1.p_1.sizes_0.y + x_10;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_56] + sums_1[u32(38)];
            }
            else
            {
                value_1 = sums_1[u32(38)];
            }
            entryPointParams_out_1[at_56] = value_1;
        }
        var _S108 : bool;
        if(y_8 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S108 = x_11 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S108 = false;
        }
        if(_S108)
        {
            var at_57 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_8) * entryPointParams_1.p_1.sizes_0.y + x_11;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_57] + sums_1[u32(39)];
            }
            else
            {
                value_1 = sums_1[u32(39)];
            }
            entryPointParams_out_1[at_57] = value_1;
        }
        var y_9 : u32 = _S50 + u32(80) + _S59;
        var _S109 : bool;
        if(y_9 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S109 = x_4 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S109 = false;
        }
        if(_S109)
        {
            var at_58 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_9) * entryPointParams_1.p_1.sizes_0.y + x_4;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_58] + sums_1[u32(40)];
            }
            else
            {
                value_1 = sums_1[u32(40)];
            }
            entryPointParams_out_1[at_58] = value_1;
        }
        var _S110 : bool;
        if(y_9 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S110 = x_5 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S110 = false;
        }
        if(_S110)
        {
            var at_59 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_9) * entryPointParams_1.p_1.sizes_0.y + x_5;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_59] + sums_1[u32(41)];
            }
            else
            {
                value_1 = sums_1[u32(41)];
            }
            entryPointParams_out_1[at_59] = value_1;
        }
        var _S111 : bool;
        if(y_9 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S111 = x_6 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S111 = false;
        }
        if(_S111)
        {
            var at_60 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_9) * entryPointParams_1.p_1.sizes_0.y + x_6;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_60] + sums_1[u32(42)];
            }
            else
            {
                value_1 = sums_1[u32(42)];
            }
            entryPointParams_out_1[at_60] = value_1;
        }
        var _S112 : bool;
        if(y_9 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S112 = x_7 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S112 = false;
        }
        if(_S112)
        {
            var at_61 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_9) * entryPointParams_1.p_1.sizes_0.y + x_7;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_61] + sums_1[u32(43)];
            }
            else
            {
                value_1 = sums_1[u32(43)];
            }
            entryPointParams_out_1[at_61] = value_1;
        }
        var _S113 : bool;
        if(y_9 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S113 = x_8 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S113 = false;
        }
        if(_S113)
        {
            var at_62 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_9) * entryPointParams_1.p_1.sizes_0.y + x_8;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_62] + sums_1[u32(44)];
            }
            else
            {
                value_1 = sums_1[u32(44)];
            }
            entryPointParams_out_1[at_62] = value_1;
        }
        var _S114 : bool;
        if(y_9 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S114 = x_9 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S114 = false;
        }
        if(_S114)
        {
            var at_63 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_9) * entryPointParams_1.p_1.sizes_0.y + x_9;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_63] + sums_1[u32(45)];
            }
            else
            {
                value_1 = sums_1[u32(45)];
            }
            entryPointParams_out_1[at_63] = value_1;
        }
        var _S115 : bool;
        if(y_9 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S115 = x_10 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S115 = false;
        }
        if(_S115)
        {
            var at_64 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_9) * entryPointParams_1.p_1.sizes_0.y + x_10;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_64] + sums_1[u32(46)];
            }
            else
            {
                value_1 = sums_1[u32(46)];
            }
            entryPointParams_out_1[at_64] = value_1;
        }
        var _S116 : bool;
        if(y_9 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S116 = x_11 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S116 = false;
        }
        if(_S116)
        {
            var at_65 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_9) * entryPointParams_1.p_1.sizes_0.y + x_11;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_65] + sums_1[u32(47)];
            }
            else
            {
                value_1 = sums_1[u32(47)];
            }
            entryPointParams_out_1[at_65] = value_1;
        }
        var y_10 : u32 = _S50 + u32(96) + _S59;
        var _S117 : bool;
        if(y_10 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S117 = x_4 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S117 = false;
        }
        if(_S117)
        {
            var at_66 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_10) * entryPointParams_1.p_1.sizes_0.y + x_4;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_66] + sums_1[u32(48)];
            }
            else
            {
                value_1 = sums_1[u32(48)];
            }
            entryPointParams_out_1[at_66] = value_1;
        }
        var _S118 : bool;
        if(y_10 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S118 = x_5 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S118 = false;
        }
        if(_S118)
        {
            var at_67 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_10) * entryPointParams_1.p_1.sizes_0.y + x_5;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_67] + sums_1[u32(49)];
            }
            else
            {
                value_1 = sums_1[u32(49)];
            }
            entryPointParams_out_1[at_67] = value_1;
        }
        var _S119 : bool;
        if(y_10 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S119 = x_6 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S119 = false;
        }
        if(_S119)
        {
            var at_68 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_10) * entryPointParams_1.p_1.sizes_0.y + x_6;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_68] + sums_1[u32(50)];
            }
            else
            {
                value_1 = sums_1[u32(50)];
            }
            entryPointParams_out_1[at_68] = value_1;
        }
        var _S120 : bool;
        if(y_10 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S120 = x_7 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S120 = false;
        }
        if(_S120)
        {
            var at_69 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_10) * entryPointParams_1.p_1.sizes_0.y + x_7;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_69] + sums_1[u32(51)];
            }
            else
            {
                value_1 = sums_1[u32(51)];
            }
            entryPointParams_out_1[at_69] = value_1;
        }
        var _S121 : bool;
        if(y_10 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S121 = x_8 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S121 = false;
        }
        if(_S121)
        {
            var at_70 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_10) * entryPointParams_1.p_1.sizes_0.y + x_8;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_70] + sums_1[u32(52)];
            }
            else
            {
                value_1 = sums_1[u32(52)];
            }
            entryPointParams_out_1[at_70] = value_1;
        }
        var _S122 : bool;
        if(y_10 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S122 = x_9 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S122 = false;
        }
        if(_S122)
        {
            var at_71 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_10) * entryPointParams_1.p_1.sizes_0.y + x_9;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_71] + sums_1[u32(53)];
            }
            else
            {
                value_1 = sums_1[u32(53)];
            }
            entryPointParams_out_1[at_71] = value_1;
        }
        var _S123 : bool;
        if(y_10 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S123 = x_10 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S123 = false;
        }
        if(_S123)
        {
            var at_72 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_10) * entryPointParams_1.p_1.sizes_0.y + x_10;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_72] + sums_1[u32(54)];
            }
            else
            {
                value_1 = sums_1[u32(54)];
            }
            entryPointParams_out_1[at_72] = value_1;
        }
        var _S124 : bool;
        if(y_10 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S124 = x_11 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S124 = false;
        }
        if(_S124)
        {
            var at_73 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_10) * entryPointParams_1.p_1.sizes_0.y + x_11;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_73] + sums_1[u32(55)];
            }
            else
            {
                value_1 = sums_1[u32(55)];
            }
            entryPointParams_out_1[at_73] = value_1;
        }
        var y_11 : u32 = _S50 + u32(112) + _S59;
        var _S125 : bool;
        if(y_11 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S125 = x_4 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S125 = false;
        }
        if(_S125)
        {
            var at_74 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_11) * entryPointParams_1.p_1.sizes_0.y + x_4;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_74] + sums_1[u32(56)];
            }
            else
            {
                value_1 = sums_1[u32(56)];
            }
            entryPointParams_out_1[at_74] = value_1;
        }
        var _S126 : bool;
        if(y_11 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S126 = x_5 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S126 = false;
        }
        if(_S126)
        {
            var at_75 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_11) * entryPointParams_1.p_1.sizes_0.y + x_5;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_75] + sums_1[u32(57)];
            }
            else
            {
                value_1 = sums_1[u32(57)];
            }
            entryPointParams_out_1[at_75] = value_1;
        }
        var _S127 : bool;
        if(y_11 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S127 = x_6 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S127 = false;
        }
        if(_S127)
        {
            var at_76 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_11) * entryPointParams_1.p_1.sizes_0.y + x_6;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_76] + sums_1[u32(58)];
            }
            else
            {
                value_1 = sums_1[u32(58)];
            }
            entryPointParams_out_1[at_76] = value_1;
        }
        var _S128 : bool;
        if(y_11 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S128 = x_7 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S128 = false;
        }
        if(_S128)
        {
            var at_77 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_11) * entryPointParams_1.p_1.sizes_0.y + x_7;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_77] + sums_1[u32(59)];
            }
            else
            {
                value_1 = sums_1[u32(59)];
            }
            entryPointParams_out_1[at_77] = value_1;
        }
        var _S129 : bool;
        if(y_11 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S129 = x_8 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S129 = false;
        }
        if(_S129)
        {
            var at_78 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_11) * entryPointParams_1.p_1.sizes_0.y + x_8;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_78] + sums_1[u32(60)];
            }
            else
            {
                value_1 = sums_1[u32(60)];
            }
            entryPointParams_out_1[at_78] = value_1;
        }
        var _S130 : bool;
        if(y_11 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S130 = x_9 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S130 = false;
        }
        if(_S130)
        {
            var at_79 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_11) * entryPointParams_1.p_1.sizes_0.y + x_9;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_79] + sums_1[u32(61)];
            }
            else
            {
                value_1 = sums_1[u32(61)];
            }
            entryPointParams_out_1[at_79] = value_1;
        }
        var _S131 : bool;
        if(y_11 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S131 = x_10 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S131 = false;
        }
        if(_S131)
        {
            var at_80 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_11) * entryPointParams_1.p_1.sizes_0.y + x_10;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_80] + sums_1[u32(62)];
            }
            else
            {
                value_1 = sums_1[u32(62)];
            }
            entryPointParams_out_1[at_80] = value_1;
        }
        var _S132 : bool;
        if(y_11 < (entryPointParams_1.p_1.sizes_0.x))
        {
            _S132 = x_11 < (entryPointParams_1.p_1.sizes_0.y);
        }
        else
        {
            _S132 = false;
        }
        if(_S132)
        {
            var at_81 : u32 = (batch_2 * entryPointParams_1.p_1.sizes_0.x + y_11) * entryPointParams_1.p_1.sizes_0.y + x_11;
            if((entryPointParams_1.p_1.option_0) != u32(0))
            {
                value_1 = entryPointParams_out_1[at_81] + sums_1[u32(63)];
            }
            else
            {
                value_1 = sums_1[u32(63)];
            }
            entryPointParams_out_1[at_81] = value_1;
        }
        piece_1 = piece_1 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn matmul_f32_small(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
{
    var is_deep_2 : bool;
    var value_2 : f32;
    var across_2 : u32;
    var deep_2 : u32;
    var is_inside_2 : bool;
    var _S133 : u32 = lid_2.x;
    var _S134 : u32 = (entryPointParams_2.p_2.sizes_0.x + u32(16) - u32(1)) / u32(16);
    var _S135 : u32 = (entryPointParams_2.p_2.sizes_0.y + u32(16) - u32(1)) / u32(16);
    var piece_2 : u32 = gid_2.x;
    for(;;)
    {
        var _S136 : u32 = _S134 * _S135;
        if(piece_2 < (_S136 * entryPointParams_2.p_2.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        var batch_3 : u32 = piece_2 / _S136;
        var tile_2 : u32 = piece_2 % _S136;
        var _S137 : u32 = tile_2 / _S135;
        var _S138 : u32 = _S137 * u32(16);
        var _S139 : u32 = tile_2 % _S135;
        var _S140 : u32 = _S139 * u32(16);
        var _S141 : i32 = i32(entryPointParams_2.p_2.a_offset_0);
        var _S142 : i32 = batch_place_0(batch_3, entryPointParams_2.p_2.batch_extents_0, entryPointParams_2.p_2.a_batch_strides_0);
        var _S143 : i32 = _S141 + _S142;
        var _S144 : i32 = i32(entryPointParams_2.p_2.b_offset_0);
        var _S145 : i32 = batch_place_0(batch_3, entryPointParams_2.p_2.batch_extents_0, entryPointParams_2.p_2.b_batch_strides_0);
        var _S146 : i32 = _S144 + _S145;
        var _S147 : u32 = _S133 / u32(16);
        var _S148 : u32 = _S133 % u32(16);
        var sums_2 : array<f32, i32(1)>;
        sums_2[u32(0)] = 0.0f;
        var k_2 : u32 = u32(0);
        for(;;)
        {
            if(k_2 < (entryPointParams_2.p_2.sizes_0.z))
            {
            }
            else
            {
                break;
            }
            var index_4 : u32 = _S133;
            for(;;)
            {
                if(index_4 < u32(256))
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_2.p_2.a_column_stride_0) == i32(1))
                {
                    is_deep_2 = true;
                }
                else
                {
                    is_deep_2 = (entryPointParams_2.p_2.a_column_stride_0) == i32(-1);
                }
                if(is_deep_2)
                {
                    across_2 = index_4 / u32(16);
                }
                else
                {
                    across_2 = index_4 % u32(16);
                }
                if(is_deep_2)
                {
                    deep_2 = index_4 % u32(16);
                }
                else
                {
                    deep_2 = index_4 / u32(16);
                }
                var _S149 : u32 = _S138 + across_2;
                if(_S149 < (entryPointParams_2.p_2.sizes_0.x))
                {
                    is_inside_2 = (k_2 + deep_2) < (entryPointParams_2.p_2.sizes_0.z);
                }
                else
                {
                    is_inside_2 = false;
                }
                if(is_inside_2)
                {
                    value_2 = entryPointParams_a_data_2[u32(_S143 + i32(_S149) * entryPointParams_2.p_2.a_row_stride_0 + i32(k_2 + deep_2) * entryPointParams_2.p_2.a_column_stride_0)];
                }
                else
                {
                    value_2 = 0.0f;
                }
                a_tile_0[deep_2 * u32(16) + across_2] = value_2;
                index_4 = index_4 + u32(256);
            }
            var index_5 : u32 = _S133;
            for(;;)
            {
                if(index_5 < u32(256))
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_2.p_2.b_row_stride_0) == i32(1))
                {
                    is_deep_2 = true;
                }
                else
                {
                    is_deep_2 = (entryPointParams_2.p_2.b_row_stride_0) == i32(-1);
                }
                if(is_deep_2)
                {
                    across_2 = index_5 / u32(16);
                }
                else
                {
                    across_2 = index_5 % u32(16);
                }
                if(is_deep_2)
                {
                    deep_2 = index_5 % u32(16);
                }
                else
                {
                    deep_2 = index_5 / u32(16);
                }
                var _S150 : u32 = _S140 + across_2;
                if(_S150 < (entryPointParams_2.p_2.sizes_0.y))
                {
                    is_inside_2 = (k_2 + deep_2) < (entryPointParams_2.p_2.sizes_0.z);
                }
                else
                {
                    is_inside_2 = false;
                }
                if(is_inside_2)
                {
                    value_2 = entryPointParams_b_data_2[u32(_S146 + i32(_S150) * entryPointParams_2.p_2.b_column_stride_0 + i32(k_2 + deep_2) * entryPointParams_2.p_2.b_row_stride_0)];
                }
                else
                {
                    value_2 = 0.0f;
                }
                b_tile_0[deep_2 * u32(16) + across_2] = value_2;
                index_5 = index_5 + u32(256);
            }
            workgroupBarrier();
            var parts_2 : array<f32, i32(1)>;
            parts_2[u32(0)] = 0.0f;
            across_2 = u32(0);
            for(;;)
            {
                if(across_2 < u32(16))
                {
                }
                else
                {
                    break;
                }
                var _S151 : u32 = across_2 * u32(16);
                parts_2[u32(0)] = fma(a_tile_0[_S151 + _S147], b_tile_0[_S151 + _S148], parts_2[u32(0)]);
                across_2 = across_2 + u32(1);
            }
            sums_2[u32(0)] = sums_2[u32(0)] + parts_2[u32(0)];
            workgroupBarrier();
            k_2 = k_2 + u32(16);
        }
        var y_12 : u32 = _S138 + _S147;
        var x_12 : u32 = _S140 + _S148;
        if(y_12 < (entryPointParams_2.p_2.sizes_0.x))
        {
            is_deep_2 = x_12 < (entryPointParams_2.p_2.sizes_0.y);
        }
        else
        {
            is_deep_2 = false;
        }
        if(is_deep_2)
        {
            var at_82 : u32 = (batch_3 * entryPointParams_2.p_2.sizes_0.x + y_12) * entryPointParams_2.p_2.sizes_0.y + x_12;
            if((entryPointParams_2.p_2.option_0) != u32(0))
            {
                value_2 = entryPointParams_out_2[at_82] + sums_2[u32(0)];
            }
            else
            {
                value_2 = sums_2[u32(0)];
            }
            entryPointParams_out_2[at_82] = value_2;
        }
        piece_2 = piece_2 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn matmul_f32_tall(@builtin(workgroup_id) gid_3 : vec3<u32>, @builtin(local_invocation_id) lid_3 : vec3<u32>)
{
    var is_deep_3 : bool;
    var is_inside_3 : bool;
    var value_3 : f32;
    var across_3 : u32;
    var deep_3 : u32;
    var _S152 : u32 = lid_3.x;
    var _S153 : u32 = (entryPointParams_3.p_3.sizes_0.x + u32(64) - u32(1)) / u32(64);
    var _S154 : u32 = (entryPointParams_3.p_3.sizes_0.y + u32(16) - u32(1)) / u32(16);
    var piece_3 : u32 = gid_3.x;
    for(;;)
    {
        var _S155 : u32 = _S153 * _S154;
        if(piece_3 < (_S155 * entryPointParams_3.p_3.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        var batch_4 : u32 = piece_3 / _S155;
        var tile_3 : u32 = piece_3 % _S155;
        var _S156 : u32 = tile_3 / _S154;
        var _S157 : u32 = _S156 * u32(16) * u32(4);
        var _S158 : u32 = tile_3 % _S154;
        var _S159 : u32 = _S158 * u32(16);
        var _S160 : i32 = i32(entryPointParams_3.p_3.a_offset_0);
        var _S161 : i32 = batch_place_0(batch_4, entryPointParams_3.p_3.batch_extents_0, entryPointParams_3.p_3.a_batch_strides_0);
        var _S162 : i32 = _S160 + _S161;
        var _S163 : i32 = i32(entryPointParams_3.p_3.b_offset_0);
        var _S164 : i32 = batch_place_0(batch_4, entryPointParams_3.p_3.batch_extents_0, entryPointParams_3.p_3.b_batch_strides_0);
        var _S165 : i32 = _S163 + _S164;
        var _S166 : u32 = _S152 / u32(16);
        var _S167 : u32 = _S152 % u32(16);
        var sums_3 : array<f32, i32(4)>;
        sums_3[u32(0)] = 0.0f;
        sums_3[u32(1)] = 0.0f;
        sums_3[u32(2)] = 0.0f;
        sums_3[u32(3)] = 0.0f;
        var k_3 : u32 = u32(0);
        for(;;)
        {
            if(k_3 < (entryPointParams_3.p_3.sizes_0.z))
            {
            }
            else
            {
                break;
            }
            var index_6 : u32 = _S152;
            for(;;)
            {
                if(index_6 < u32(1024))
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_3.p_3.a_column_stride_0) == i32(1))
                {
                    is_deep_3 = true;
                }
                else
                {
                    is_deep_3 = (entryPointParams_3.p_3.a_column_stride_0) == i32(-1);
                }
                if(is_deep_3)
                {
                    across_3 = index_6 / u32(16);
                }
                else
                {
                    across_3 = index_6 % u32(64);
                }
                if(is_deep_3)
                {
                    deep_3 = index_6 % u32(16);
                }
                else
                {
                    deep_3 = index_6 / u32(64);
                }
                var _S168 : u32 = _S157 + across_3;
                if(_S168 < (entryPointParams_3.p_3.sizes_0.x))
                {
                    is_inside_3 = (k_3 + deep_3) < (entryPointParams_3.p_3.sizes_0.z);
                }
                else
                {
                    is_inside_3 = false;
                }
                if(is_inside_3)
                {
                    value_3 = entryPointParams_a_data_3[u32(_S162 + i32(_S168) * entryPointParams_3.p_3.a_row_stride_0 + i32(k_3 + deep_3) * entryPointParams_3.p_3.a_column_stride_0)];
                }
                else
                {
                    value_3 = 0.0f;
                }
                a_tile_0[deep_3 * u32(64) + across_3] = value_3;
                index_6 = index_6 + u32(256);
            }
            var index_7 : u32 = _S152;
            for(;;)
            {
                if(index_7 < u32(256))
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_3.p_3.b_row_stride_0) == i32(1))
                {
                    is_deep_3 = true;
                }
                else
                {
                    is_deep_3 = (entryPointParams_3.p_3.b_row_stride_0) == i32(-1);
                }
                if(is_deep_3)
                {
                    across_3 = index_7 / u32(16);
                }
                else
                {
                    across_3 = index_7 % u32(16);
                }
                if(is_deep_3)
                {
                    deep_3 = index_7 % u32(16);
                }
                else
                {
                    deep_3 = index_7 / u32(16);
                }
                var _S169 : u32 = _S159 + across_3;
                if(_S169 < (entryPointParams_3.p_3.sizes_0.y))
                {
                    is_inside_3 = (k_3 + deep_3) < (entryPointParams_3.p_3.sizes_0.z);
                }
                else
                {
                    is_inside_3 = false;
                }
                if(is_inside_3)
                {
                    value_3 = entryPointParams_b_data_3[u32(_S165 + i32(_S169) * entryPointParams_3.p_3.b_column_stride_0 + i32(k_3 + deep_3) * entryPointParams_3.p_3.b_row_stride_0)];
                }
                else
                {
                    value_3 = 0.0f;
                }
                b_tile_0[deep_3 * u32(16) + across_3] = value_3;
                index_7 = index_7 + u32(256);
            }
            workgroupBarrier();
            var parts_3 : array<f32, i32(4)>;
            parts_3[u32(0)] = 0.0f;
            parts_3[u32(1)] = 0.0f;
            parts_3[u32(2)] = 0.0f;
            parts_3[u32(3)] = 0.0f;
            across_3 = u32(0);
            for(;;)
            {
                if(across_3 < u32(16))
                {
                }
                else
                {
                    break;
                }
                var a_2 : array<f32, i32(4)>;
                var _S170 : u32 = across_3 * u32(64);
                a_2[u32(0)] = a_tile_0[_S170 + _S166];
                a_2[u32(1)] = a_tile_0[_S170 + u32(16) + _S166];
                a_2[u32(2)] = a_tile_0[_S170 + u32(32) + _S166];
                a_2[u32(3)] = a_tile_0[_S170 + u32(48) + _S166];
                parts_3[u32(0)] = fma(a_tile_0[_S170 + _S166], b_tile_0[across_3 * u32(16) + _S167], parts_3[u32(0)]);
                parts_3[u32(1)] = fma(a_tile_0[_S170 + u32(16) + _S166], b_tile_0[across_3 * u32(16) + _S167], parts_3[u32(1)]);
                parts_3[u32(2)] = fma(a_tile_0[_S170 + u32(32) + _S166], b_tile_0[across_3 * u32(16) + _S167], parts_3[u32(2)]);
                parts_3[u32(3)] = fma(a_tile_0[_S170 + u32(48) + _S166], b_tile_0[across_3 * u32(16) + _S167], parts_3[u32(3)]);
                across_3 = across_3 + u32(1);
            }
            sums_3[u32(0)] = sums_3[u32(0)] + parts_3[u32(0)];
            sums_3[u32(1)] = sums_3[u32(1)] + parts_3[u32(1)];
            sums_3[u32(2)] = sums_3[u32(2)] + parts_3[u32(2)];
            sums_3[u32(3)] = sums_3[u32(3)] + parts_3[u32(3)];
            workgroupBarrier();
            k_3 = k_3 + u32(16);
        }
        var y_13 : u32 = _S157 + _S166;
        var x_13 : u32 = _S159 + _S167;
        if(y_13 < (entryPointParams_3.p_3.sizes_0.x))
        {
            is_deep_3 = x_13 < (entryPointParams_3.p_3.sizes_0.y);
        }
        else
        {
            is_deep_3 = false;
        }
        if(is_deep_3)
        {
            var at_83 : u32 = (batch_4 * entryPointParams_3.p_3.sizes_0.x + y_13) * entryPointParams_3.p_3.sizes_0.y + x_13;
            if((entryPointParams_3.p_3.option_0) != u32(0))
            {
                value_3 = entryPointParams_out_3[at_83] + sums_3[u32(0)];
            }
            else
            {
                value_3 = sums_3[u32(0)];
            }
            entryPointParams_out_3[at_83] = value_3;
        }
        var y_14 : u32 = _S157 + u32(16) + _S166;
        if(y_14 < (entryPointParams_3.p_3.sizes_0.x))
        {
            is_inside_3 = x_13 < (entryPointParams_3.p_3.sizes_0.y);
        }
        else
        {
            is_inside_3 = false;
        }
        if(is_inside_3)
        {
            var at_84 : u32 = (batch_4 * entryPointParams_3.p_3.sizes_0.x + y_14) * entryPointParams_3.p_3.sizes_0.y + x_13;
            if((entryPointParams_3.p_3.option_0) != u32(0))
            {
                value_3 = entryPointParams_out_3[at_84] + sums_3[u32(1)];
            }
            else
            {
                value_3 = sums_3[u32(1)];
            }
            entryPointParams_out_3[at_84] = value_3;
        }
        var y_15 : u32 = _S157 + u32(32) + _S166;
        var _S171 : bool;
        if(y_15 < (entryPointParams_3.p_3.sizes_0.x))
        {
            _S171 = x_13 < (entryPointParams_3.p_3.sizes_0.y);
        }
        else
        {
            _S171 = false;
        }
        if(_S171)
        {
            var at_85 : u32 = (batch_4 * entryPointParams_3.p_3.sizes_0.x + y_15) * entryPointParams_3.p_3.sizes_0.y + x_13;
            if((entryPointParams_3.p_3.option_0) != u32(0))
            {
                value_3 = entryPointParams_out_3[at_85] + sums_3[u32(2)];
            }
            else
            {
                value_3 = sums_3[u32(2)];
            }
            entryPointParams_out_3[at_85] = value_3;
        }
        var y_16 : u32 = _S157 + u32(48) + _S166;
        var _S172 : bool;
        if(y_16 < (entryPointParams_3.p_3.sizes_0.x))
        {
            _S172 = x_13 < (entryPointParams_3.p_3.sizes_0.y);
        }
        else
        {
            _S172 = false;
        }
        if(_S172)
        {
            var at_86 : u32 = (batch_4 * entryPointParams_3.p_3.sizes_0.x + y_16) * entryPointParams_3.p_3.sizes_0.y + x_13;
            if((entryPointParams_3.p_3.option_0) != u32(0))
            {
                value_3 = entryPointParams_out_3[at_86] + sums_3[u32(3)];
            }
            else
            {
                value_3 = sums_3[u32(3)];
            }
            entryPointParams_out_3[at_86] = value_3;
        }
        piece_3 = piece_3 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn matmul_f32_wide(@builtin(workgroup_id) gid_4 : vec3<u32>, @builtin(local_invocation_id) lid_4 : vec3<u32>)
{
    var is_deep_4 : bool;
    var is_inside_4 : bool;
    var value_4 : f32;
    var across_4 : u32;
    var deep_4 : u32;
    var _S173 : u32 = lid_4.x;
    var _S174 : u32 = (entryPointParams_4.p_4.sizes_0.x + u32(16) - u32(1)) / u32(16);
    var _S175 : u32 = (entryPointParams_4.p_4.sizes_0.y + u32(64) - u32(1)) / u32(64);
    var piece_4 : u32 = gid_4.x;
    for(;;)
    {
        var _S176 : u32 = _S174 * _S175;
        if(piece_4 < (_S176 * entryPointParams_4.p_4.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        var batch_5 : u32 = piece_4 / _S176;
        var tile_4 : u32 = piece_4 % _S176;
        var _S177 : u32 = tile_4 / _S175;
        var _S178 : u32 = _S177 * u32(16);
        var _S179 : u32 = tile_4 % _S175;
        var _S180 : u32 = _S179 * u32(16) * u32(4);
        var _S181 : i32 = i32(entryPointParams_4.p_4.a_offset_0);
        var _S182 : i32 = batch_place_0(batch_5, entryPointParams_4.p_4.batch_extents_0, entryPointParams_4.p_4.a_batch_strides_0);
        var _S183 : i32 = _S181 + _S182;
        var _S184 : i32 = i32(entryPointParams_4.p_4.b_offset_0);
        var _S185 : i32 = batch_place_0(batch_5, entryPointParams_4.p_4.batch_extents_0, entryPointParams_4.p_4.b_batch_strides_0);
        var _S186 : i32 = _S184 + _S185;
        var _S187 : u32 = _S173 / u32(16);
        var _S188 : u32 = _S173 % u32(16);
        var sums_4 : array<f32, i32(4)>;
        sums_4[u32(0)] = 0.0f;
        sums_4[u32(1)] = 0.0f;
        sums_4[u32(2)] = 0.0f;
        sums_4[u32(3)] = 0.0f;
        var k_4 : u32 = u32(0);
        for(;;)
        {
            if(k_4 < (entryPointParams_4.p_4.sizes_0.z))
            {
            }
            else
            {
                break;
            }
            var index_8 : u32 = _S173;
            for(;;)
            {
                if(index_8 < u32(256))
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_4.p_4.a_column_stride_0) == i32(1))
                {
                    is_deep_4 = true;
                }
                else
                {
                    is_deep_4 = (entryPointParams_4.p_4.a_column_stride_0) == i32(-1);
                }
                if(is_deep_4)
                {
                    across_4 = index_8 / u32(16);
                }
                else
                {
                    across_4 = index_8 % u32(16);
                }
                if(is_deep_4)
                {
                    deep_4 = index_8 % u32(16);
                }
                else
                {
                    deep_4 = index_8 / u32(16);
                }
                var _S189 : u32 = _S178 + across_4;
                if(_S189 < (entryPointParams_4.p_4.sizes_0.x))
                {
                    is_inside_4 = (k_4 + deep_4) < (entryPointParams_4.p_4.sizes_0.z);
                }
                else
                {
                    is_inside_4 = false;
                }
                if(is_inside_4)
                {
                    value_4 = entryPointParams_a_data_4[u32(_S183 + i32(_S189) * entryPointParams_4.p_4.a_row_stride_0 + i32(k_4 + deep_4) * entryPointParams_4.p_4.a_column_stride_0)];
                }
                else
                {
                    value_4 = 0.0f;
                }
                a_tile_0[deep_4 * u32(16) + across_4] = value_4;
                index_8 = index_8 + u32(256);
            }
            var index_9 : u32 = _S173;
            for(;;)
            {
                if(index_9 < u32(1024))
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_4.p_4.b_row_stride_0) == i32(1))
                {
                    is_deep_4 = true;
                }
                else
                {
                    is_deep_4 = (entryPointParams_4.p_4.b_row_stride_0) == i32(-1);
                }
                if(is_deep_4)
                {
                    across_4 = index_9 / u32(16);
                }
                else
                {
                    across_4 = index_9 % u32(64);
                }
                if(is_deep_4)
                {
                    deep_4 = index_9 % u32(16);
                }
                else
                {
                    deep_4 = index_9 / u32(64);
                }
                var _S190 : u32 = _S180 + across_4;
                if(_S190 < (entryPointParams_4.p_4.sizes_0.y))
                {
                    is_inside_4 = (k_4 + deep_4) < (entryPointParams_4.p_4.sizes_0.z);
                }
                else
                {
                    is_inside_4 = false;
                }
                if(is_inside_4)
                {
                    value_4 = entryPointParams_b_data_4[u32(_S186 + i32(_S190) * entryPointParams_4.p_4.b_column_stride_0 + i32(k_4 + deep_4) * entryPointParams_4.p_4.b_row_stride_0)];
                }
                else
                {
                    value_4 = 0.0f;
                }
                b_tile_0[deep_4 * u32(64) + across_4] = value_4;
                index_9 = index_9 + u32(256);
            }
            workgroupBarrier();
            var parts_4 : array<f32, i32(4)>;
            parts_4[u32(0)] = 0.0f;
            parts_4[u32(1)] = 0.0f;
            parts_4[u32(2)] = 0.0f;
            parts_4[u32(3)] = 0.0f;
            across_4 = u32(0);
            for(;;)
            {
                if(across_4 < u32(16))
                {
                }
                else
                {
                    break;
                }
                var _S191 : u32 = across_4 * u32(64);
                parts_4[u32(0)] = fma(a_tile_0[across_4 * u32(16) + _S187], b_tile_0[_S191 + _S188], parts_4[u32(0)]);
                parts_4[u32(1)] = fma(a_tile_0[across_4 * u32(16) + _S187], b_tile_0[_S191 + u32(16) + _S188], parts_4[u32(1)]);
                parts_4[u32(2)] = fma(a_tile_0[across_4 * u32(16) + _S187], b_tile_0[_S191 + u32(32) + _S188], parts_4[u32(2)]);
                parts_4[u32(3)] = fma(a_tile_0[across_4 * u32(16) + _S187], b_tile_0[_S191 + u32(48) + _S188], parts_4[u32(3)]);
                across_4 = across_4 + u32(1);
            }
            sums_4[u32(0)] = sums_4[u32(0)] + parts_4[u32(0)];
            sums_4[u32(1)] = sums_4[u32(1)] + parts_4[u32(1)];
            sums_4[u32(2)] = sums_4[u32(2)] + parts_4[u32(2)];
            sums_4[u32(3)] = sums_4[u32(3)] + parts_4[u32(3)];
            workgroupBarrier();
            k_4 = k_4 + u32(16);
        }
        var y_17 : u32 = _S178 + _S187;
        var x_14 : u32 = _S180 + _S188;
        if(y_17 < (entryPointParams_4.p_4.sizes_0.x))
        {
            is_deep_4 = x_14 < (entryPointParams_4.p_4.sizes_0.y);
        }
        else
        {
            is_deep_4 = false;
        }
        if(is_deep_4)
        {
            var at_87 : u32 = (batch_5 * entryPointParams_4.p_4.sizes_0.x + y_17) * entryPointParams_4.p_4.sizes_0.y + x_14;
            if((entryPointParams_4.p_4.option_0) != u32(0))
            {
                value_4 = entryPointParams_out_4[at_87] + sums_4[u32(0)];
            }
            else
            {
                value_4 = sums_4[u32(0)];
            }
            entryPointParams_out_4[at_87] = value_4;
        }
        var x_15 : u32 = _S180 + u32(16) + _S188;
        if(y_17 < (entryPointParams_4.p_4.sizes_0.x))
        {
            is_inside_4 = x_15 < (entryPointParams_4.p_4.sizes_0.y);
        }
        else
        {
            is_inside_4 = false;
        }
        if(is_inside_4)
        {
            var at_88 : u32 = (batch_5 * entryPointParams_4.p_4.sizes_0.x + y_17) * entryPointParams_4.p_4.sizes_0.y + x_15;
            if((entryPointParams_4.p_4.option_0) != u32(0))
            {
                value_4 = entryPointParams_out_4[at_88] + sums_4[u32(1)];
            }
            else
            {
                value_4 = sums_4[u32(1)];
            }
            entryPointParams_out_4[at_88] = value_4;
        }
        var x_16 : u32 = _S180 + u32(32) + _S188;
        var _S192 : bool;
        if(y_17 < (entryPointParams_4.p_4.sizes_0.x))
        {
            _S192 = x_16 < (entryPointParams_4.p_4.sizes_0.y);
        }
        else
        {
            _S192 = false;
        }
        if(_S192)
        {
            var at_89 : u32 = (batch_5 * entryPointParams_4.p_4.sizes_0.x + y_17) * entryPointParams_4.p_4.sizes_0.y + x_16;
            if((entryPointParams_4.p_4.option_0) != u32(0))
            {
                value_4 = entryPointParams_out_4[at_89] + sums_4[u32(2)];
            }
            else
            {
                value_4 = sums_4[u32(2)];
            }
            entryPointParams_out_4[at_89] = value_4;
        }
        var x_17 : u32 = _S180 + u32(48) + _S188;
        var _S193 : bool;
        if(y_17 < (entryPointParams_4.p_4.sizes_0.x))
        {
            _S193 = x_17 < (entryPointParams_4.p_4.sizes_0.y);
        }
        else
        {
            _S193 = false;
        }
        if(_S193)
        {
            var at_90 : u32 = (batch_5 * entryPointParams_4.p_4.sizes_0.x + y_17) * entryPointParams_4.p_4.sizes_0.y + x_17;
            if((entryPointParams_4.p_4.option_0) != u32(0))
            {
                value_4 = entryPointParams_out_4[at_90] + sums_4[u32(3)];
            }
            else
            {
                value_4 = sums_4[u32(3)];
            }
            entryPointParams_out_4[at_90] = value_4;
        }
        piece_4 = piece_4 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

var<workgroup> row_parts_0 : array<f32, i32(256)>;

@compute
@workgroup_size(256, 1, 1)
fn matmul_f32_dots(@builtin(workgroup_id) gid_5 : vec3<u32>, @builtin(local_invocation_id) lid_5 : vec3<u32>)
{
    var k_5 : u32;
    var _S194 : u32;
    var _S195 : Product_std140_0 = entryPointParams_5.p_5;
    var _S196 : u32 = u32(256) / entryPointParams_5.p_5.option_0;
    var _S197 : u32 = entryPointParams_5.p_5.sizes_0.x * entryPointParams_5.p_5.sizes_0.y * entryPointParams_5.p_5.sizes_0.w;
    var piece_5 : u32 = gid_5.x;
    for(;;)
    {
        var _S198 : u32 = (_S197 + _S196 - u32(1)) / _S196;
        if(piece_5 < _S198)
        {
        }
        else
        {
            break;
        }
        var _S199 : u32 = piece_5 * _S196;
        var _S200 : u32 = lid_5.x;
        var _S201 : u32 = _S200 / _S195.option_0;
        var element_0 : u32 = _S199 + _S201;
        var is_element_0 : bool = element_0 < _S197;
        var here_0 : u32;
        if(is_element_0)
        {
            here_0 = element_0;
        }
        else
        {
            here_0 = u32(0);
        }
        var column_0 : u32 = here_0 % entryPointParams_5.p_5.sizes_0.y;
        var _S202 : u32 = here_0 / entryPointParams_5.p_5.sizes_0.y;
        var row_0 : u32 = _S202 % entryPointParams_5.p_5.sizes_0.x;
        var _S203 : u32 = here_0 / entryPointParams_5.p_5.sizes_0.y;
        var batch_6 : u32 = _S203 / entryPointParams_5.p_5.sizes_0.x;
        var _S204 : i32 = i32(entryPointParams_5.p_5.a_offset_0);
        var _S205 : i32 = batch_place_0(batch_6, entryPointParams_5.p_5.batch_extents_0, entryPointParams_5.p_5.a_batch_strides_0);
        var _S206 : i32 = _S204 + _S205 + i32(row_0) * entryPointParams_5.p_5.a_row_stride_0;
        var _S207 : i32 = i32(entryPointParams_5.p_5.b_offset_0);
        var _S208 : i32 = batch_place_0(batch_6, entryPointParams_5.p_5.batch_extents_0, entryPointParams_5.p_5.b_batch_strides_0);
        var _S209 : i32 = _S207 + _S208 + i32(column_0) * entryPointParams_5.p_5.b_column_stride_0;
        var lane_0 : u32 = _S200 % _S195.option_0;
        var first_0 : u32 = lane_0;
        var total_0 : f32 = 0.0f;
        for(;;)
        {
            if(first_0 < (entryPointParams_5.p_5.sizes_0.z))
            {
            }
            else
            {
                break;
            }
            var part_0 : f32 = 0.0f;
            k_5 = first_0;
            for(;;)
            {
                var _S210 : u32 = entryPointParams_5.p_5.sizes_0.z;
                var _S211 : u32 = first_0 + u32(16) * _S195.option_0;
                _S194 = _S211;
                if(k_5 < (min(_S210, _S211)))
                {
                }
                else
                {
                    break;
                }
                var _S212 : i32 = i32(k_5);
                var _S213 : f32 = fma(entryPointParams_a_data_5[u32(_S206 + _S212 * entryPointParams_5.p_5.a_column_stride_0)], entryPointParams_b_data_5[u32(_S209 + _S212 * entryPointParams_5.p_5.b_row_stride_0)], part_0);
                var k_6 : u32 = k_5 + _S195.option_0;
                part_0 = _S213;
                k_5 = k_6;
            }
            var total_1 : f32 = total_0 + part_0;
            first_0 = _S194;
            total_0 = total_1;
        }
        row_parts_0[_S200] = total_0;
        workgroupBarrier();
        k_5 = _S195.option_0 / u32(2);
        for(;;)
        {
            if(k_5 > u32(0))
            {
            }
            else
            {
                break;
            }
            if(lane_0 < k_5)
            {
                row_parts_0[_S200] = row_parts_0[_S200] + row_parts_0[_S200 + k_5];
            }
            workgroupBarrier();
            k_5 = (k_5 >> (u32(1)));
        }
        var _S214 : bool;
        if(lane_0 == u32(0))
        {
            _S214 = is_element_0;
        }
        else
        {
            _S214 = false;
        }
        if(_S214)
        {
            entryPointParams_out_5[here_0] = row_parts_0[_S200];
        }
        workgroupBarrier();
        piece_5 = piece_5 + entryPointParams_5.p_5.groups_0;
    }
    return;
}


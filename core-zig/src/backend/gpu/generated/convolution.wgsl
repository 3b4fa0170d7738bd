struct Convolution_std140_0
{
    @align(16) batch_0 : u32,
    @align(4) channel_groups_0 : u32,
    @align(8) channels_0 : u32,
    @align(4) out_channels_0 : u32,
    @align(16) extent_0 : vec2<u32>,
    @align(8) places_0 : vec2<u32>,
    @align(16) kernel_0 : vec2<u32>,
    @align(8) stride_0 : vec2<u32>,
    @align(16) padding_0 : vec2<u32>,
    @align(8) dilation_0 : vec2<u32>,
    @align(16) first_offset_0 : u32,
    @align(4) second_offset_0 : u32,
    @align(8) bias_offset_0 : u32,
    @align(4) bias_is_given_0 : u32,
    @align(16) rows_0 : u32,
    @align(4) columns_0 : u32,
    @align(8) depth_0 : u32,
    @align(4) groups_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Convolution_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read> entryPointParams_x_data_0 : array<f32>;

@binding(2) @group(0) var<storage, read> entryPointParams_weight_0 : array<f32>;

@binding(3) @group(0) var<storage, read> entryPointParams_bias_0 : array<f32>;

@binding(4) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Convolution_std140_0,
};

@binding(5) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(6) @group(0) var<storage, read> entryPointParams_x_data_1 : array<f32>;

@binding(7) @group(0) var<storage, read> entryPointParams_weight_1 : array<f32>;

@binding(8) @group(0) var<storage, read> entryPointParams_bias_1 : array<f32>;

@binding(9) @group(0) var<storage, read_write> entryPointParams_out_1 : array<f32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Convolution_std140_0,
};

@binding(10) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(11) @group(0) var<storage, read> entryPointParams_first_0 : array<f32>;

@binding(12) @group(0) var<storage, read> entryPointParams_second_0 : array<f32>;

@binding(13) @group(0) var<storage, read_write> entryPointParams_out_2 : array<f32>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Convolution_std140_0,
};

@binding(14) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(15) @group(0) var<storage, read> entryPointParams_first_1 : array<f32>;

@binding(16) @group(0) var<storage, read> entryPointParams_second_1 : array<f32>;

@binding(17) @group(0) var<storage, read_write> entryPointParams_out_3 : array<f32>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Convolution_std140_0,
};

@binding(18) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(19) @group(0) var<storage, read> entryPointParams_first_2 : array<f32>;

@binding(20) @group(0) var<storage, read> entryPointParams_second_2 : array<f32>;

@binding(21) @group(0) var<storage, read_write> entryPointParams_out_4 : array<f32>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Convolution_std140_0,
};

@binding(22) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(23) @group(0) var<storage, read> entryPointParams_first_3 : array<f32>;

@binding(24) @group(0) var<storage, read> entryPointParams_second_3 : array<f32>;

@binding(25) @group(0) var<storage, read_write> entryPointParams_out_5 : array<f32>;

fn conv_left_0( p_6 : ptr<function, Convolution_std140_0>,  group_0 : u32,  row_0 : u32,  k_0 : u32) -> i32
{
    return i32((group_0 * (*p_6).out_channels_0 + row_0) * (*p_6).depth_0 + k_0);
}

var<workgroup> left_tile_0 : array<f32, i32(1024)>;

fn area_of_0( size_0 : vec2<u32>) -> u32
{
    return size_0.x * size_0.y;
}

fn source_of_0( p_7 : ptr<function, Convolution_std140_0>,  element_0 : u32,  place_0 : u32) -> i32
{
    var _S1 : u32 = (*p_7).places_0.y;
    var _S2 : u32 = place_0 / _S1;
    var _S3 : vec2<u32> = (*p_7).stride_0;
    var _S4 : u32 = _S2 * (*p_7).stride_0.x;
    var _S5 : vec2<u32> = (*p_7).kernel_0;
    var _S6 : u32 = (*p_7).kernel_0.y;
    var _S7 : u32 = element_0 / _S6;
    var _S8 : u32 = _S7 % _S5.x;
    var _S9 : vec2<u32> = (*p_7).dilation_0;
    var _S10 : vec2<u32> = (*p_7).padding_0;
    var y_0 : i32 = i32(_S4 + _S8 * (*p_7).dilation_0.x) - i32((*p_7).padding_0.x);
    var _S11 : u32 = place_0 % _S1;
    var _S12 : u32 = _S11 * _S3.y;
    var _S13 : u32 = element_0 % _S6;
    var x_0 : i32 = i32(_S12 + _S13 * _S9.y) - i32(_S10.y);
    var is_inside_0 : bool;
    if(y_0 >= i32(0))
    {
        is_inside_0 = x_0 >= i32(0);
    }
    else
    {
        is_inside_0 = false;
    }
    if(is_inside_0)
    {
        is_inside_0 = y_0 < i32((*p_7).extent_0.x);
    }
    else
    {
        is_inside_0 = false;
    }
    if(is_inside_0)
    {
        is_inside_0 = x_0 < i32((*p_7).extent_0.y);
    }
    else
    {
        is_inside_0 = false;
    }
    var _S14 : i32;
    if(is_inside_0)
    {
        _S14 = y_0 * i32((*p_7).extent_0.y) + x_0;
    }
    else
    {
        _S14 = i32(-1);
    }
    return _S14;
}

fn conv_right_0( p_8 : ptr<function, Convolution_std140_0>,  group_1 : u32,  k_1 : u32,  column_0 : u32) -> i32
{
    var area_0 : u32 = area_of_0((*p_8).kernel_0);
    var places_1 : u32 = area_of_0((*p_8).places_0);
    var _S15 : u32 = column_0 % places_1;
    var _S16 : i32 = source_of_0(&((*p_8)), k_1, _S15);
    var _S17 : u32 = column_0 / places_1;
    var _S18 : u32 = (_S17 * (*p_8).channel_groups_0 + group_1) * (*p_8).channels_0;
    var _S19 : u32 = k_1 / area_0;
    var plane_0 : u32 = _S18 + _S19;
    var _S20 : i32;
    if(_S16 < i32(0))
    {
        _S20 = i32(-1);
    }
    else
    {
        _S20 = i32(plane_0 * area_of_0((*p_8).extent_0)) + _S16;
    }
    return _S20;
}

fn conv_right_1( p_9 : ptr<function, Convolution_std140_0>,  group_2 : u32,  k_2 : u32,  column_1 : u32) -> i32
{
    var area_1 : u32 = area_of_0((*p_9).kernel_0);
    var places_2 : u32 = area_of_0((*p_9).places_0);
    var _S21 : u32 = column_1 % places_2;
    var _S22 : i32 = source_of_0(&((*p_9)), k_2, _S21);
    var _S23 : u32 = column_1 / places_2;
    var _S24 : u32 = (_S23 * (*p_9).channel_groups_0 + group_2) * (*p_9).channels_0;
    var _S25 : u32 = k_2 / area_1;
    var plane_1 : u32 = _S24 + _S25;
    var _S26 : i32;
    if(_S22 < i32(0))
    {
        _S26 = i32(-1);
    }
    else
    {
        _S26 = i32(plane_1 * area_of_0((*p_9).extent_0)) + _S22;
    }
    return _S26;
}

var<workgroup> right_tile_0 : array<f32, i32(1024)>;

fn conv_result_0( p_10 : ptr<function, Convolution_std140_0>,  group_3 : u32,  row_1 : u32,  column_2 : u32) -> u32
{
    var places_3 : u32 = area_of_0((*p_10).places_0);
    var _S27 : u32 = column_2 / places_3;
    var _S28 : u32 = ((_S27 * (*p_10).channel_groups_0 + group_3) * (*p_10).out_channels_0 + row_1) * places_3;
    var _S29 : u32 = column_2 % places_3;
    return _S28 + _S29;
}

@compute
@workgroup_size(256, 1, 1)
fn conv_f32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
{
    var _S30 : bool;
    var value_0 : f32;
    var at_0 : i32;
    var _S31 : u32 = lid_0.x;
    var _S32 : u32 = (entryPointParams_0.p_0.rows_0 + u32(64) - u32(1)) / u32(64);
    var _S33 : u32 = (entryPointParams_0.p_0.columns_0 + u32(64) - u32(1)) / u32(64);
    var piece_0 : u32 = gid_0.x;
    for(;;)
    {
        var _S34 : u32 = _S32 * _S33;
        if(piece_0 < (_S34 * entryPointParams_0.p_0.channel_groups_0))
        {
        }
        else
        {
            break;
        }
        var _S35 : u32 = piece_0 / _S34;
        var tile_0 : u32 = piece_0 % _S34;
        var _S36 : u32 = tile_0 / _S33;
        var _S37 : u32 = _S36 * u32(16) * u32(4);
        var _S38 : u32 = tile_0 % _S33;
        var _S39 : u32 = _S38 * u32(16) * u32(4);
        var _S40 : u32 = _S31 / u32(16);
        var _S41 : u32 = _S31 % u32(16);
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
        var begin_0 : u32 = u32(0);
        for(;;)
        {
            if(begin_0 < (entryPointParams_0.p_0.depth_0))
            {
            }
            else
            {
                break;
            }
            var index_0 : u32 = _S31;
            for(;;)
            {
                if(index_0 < u32(1024))
                {
                }
                else
                {
                    break;
                }
                var across_0 : u32 = _S37 + index_0 % u32(64);
                var k_3 : u32 = begin_0 + index_0 / u32(64);
                if(across_0 < (entryPointParams_0.p_0.rows_0))
                {
                    _S30 = k_3 < (entryPointParams_0.p_0.depth_0);
                }
                else
                {
                    _S30 = false;
                }
                if(_S30)
                {
                    var _S42 : Convolution_std140_0 = entryPointParams_0.p_0;
                    var _S43 : i32 = conv_left_0(&(_S42), _S35, across_0, k_3);
                    at_0 = _S43;
                }
                else
                {
                    at_0 = i32(-1);
                }
                if(at_0 >= i32(0))
                {
                    value_0 = entryPointParams_weight_0[entryPointParams_0.p_0.second_offset_0 + u32(at_0)];
                }
                else
                {
                    value_0 = 0.0f;
                }
                left_tile_0[index_0] = value_0;
                index_0 = index_0 + u32(256);
            }
            var index_1 : u32 = _S31;
            for(;;)
            {
                if(index_1 < u32(1024))
                {
                }
                else
                {
                    break;
                }
                var across_1 : u32 = _S39 + index_1 % u32(64);
                var k_4 : u32 = begin_0 + index_1 / u32(64);
                if(across_1 < (entryPointParams_0.p_0.columns_0))
                {
                    _S30 = k_4 < (entryPointParams_0.p_0.depth_0);
                }
                else
                {
                    _S30 = false;
                }
                if(_S30)
                {
                    var _S44 : Convolution_std140_0 = entryPointParams_0.p_0;
                    var _S45 : i32 = conv_right_0(&(_S44), _S35, k_4, across_1);
                    at_0 = _S45;
                }
                else
                {
                    at_0 = i32(-1);
                }
                if(at_0 >= i32(0))
                {
                    value_0 = entryPointParams_x_data_0[entryPointParams_0.p_0.first_offset_0 + u32(at_0)];
                }
                else
                {
                    value_0 = 0.0f;
                }
                right_tile_0[index_1] = value_0;
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
            var deep_0 : u32 = u32(0);
            for(;;)
            {
                if(deep_0 < u32(16))
                {
                }
                else
                {
                    break;
                }
                var a_0 : array<f32, i32(4)>;
                var _S46 : u32 = deep_0 * u32(64);
                a_0[u32(0)] = left_tile_0[_S46 + _S40];
                var _S47 : u32 = _S46 + u32(16);
                a_0[u32(1)] = left_tile_0[_S47 + _S40];
                var _S48 : u32 = _S46 + u32(32);
                a_0[u32(2)] = left_tile_0[_S48 + _S40];
                var _S49 : u32 = _S46 + u32(48);
                a_0[u32(3)] = left_tile_0[_S49 + _S40];
                parts_0[u32(0)] = fma(left_tile_0[_S46 + _S40], right_tile_0[_S46 + _S41], parts_0[u32(0)]);
                parts_0[u32(4)] = fma(left_tile_0[_S47 + _S40], right_tile_0[_S46 + _S41], parts_0[u32(4)]);
                parts_0[u32(8)] = fma(left_tile_0[_S48 + _S40], right_tile_0[_S46 + _S41], parts_0[u32(8)]);
                parts_0[u32(12)] = fma(left_tile_0[_S49 + _S40], right_tile_0[_S46 + _S41], parts_0[u32(12)]);
                parts_0[u32(1)] = fma(left_tile_0[_S46 + _S40], right_tile_0[_S47 + _S41], parts_0[u32(1)]);
                parts_0[u32(5)] = fma(left_tile_0[_S47 + _S40], right_tile_0[_S47 + _S41], parts_0[u32(5)]);
                parts_0[u32(9)] = fma(left_tile_0[_S48 + _S40], right_tile_0[_S47 + _S41], parts_0[u32(9)]);
                parts_0[u32(13)] = fma(left_tile_0[_S49 + _S40], right_tile_0[_S47 + _S41], parts_0[u32(13)]);
                parts_0[u32(2)] = fma(left_tile_0[_S46 + _S40], right_tile_0[_S48 + _S41], parts_0[u32(2)]);
                parts_0[u32(6)] = fma(left_tile_0[_S47 + _S40], right_tile_0[_S48 + _S41], parts_0[u32(6)]);
                parts_0[u32(10)] = fma(left_tile_0[_S48 + _S40], right_tile_0[_S48 + _S41], parts_0[u32(10)]);
                parts_0[u32(14)] = fma(left_tile_0[_S49 + _S40], right_tile_0[_S48 + _S41], parts_0[u32(14)]);
                parts_0[u32(3)] = fma(left_tile_0[_S46 + _S40], right_tile_0[_S49 + _S41], parts_0[u32(3)]);
                parts_0[u32(7)] = fma(left_tile_0[_S47 + _S40], right_tile_0[_S49 + _S41], parts_0[u32(7)]);
                parts_0[u32(11)] = fma(left_tile_0[_S48 + _S40], right_tile_0[_S49 + _S41], parts_0[u32(11)]);
                parts_0[u32(15)] = fma(left_tile_0[_S49 + _S40], right_tile_0[_S49 + _S41], parts_0[u32(15)]);
                deep_0 = deep_0 + u32(1);
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
            begin_0 = begin_0 + u32(16);
        }
        var y_1 : u32 = _S37 + _S40;
        var x_1 : u32 = _S39 + _S41;
        if(y_1 < (entryPointParams_0.p_0.rows_0))
        {
            _S30 = x_1 < (entryPointParams_0.p_0.columns_0);
        }
        else
        {
            _S30 = false;
        }
        if(_S30)
        {
            if((entryPointParams_0.p_0.bias_is_given_0) != u32(0))
            {
                value_0 = entryPointParams_bias_0[entryPointParams_0.p_0.bias_offset_0 + _S35 * entryPointParams_0.p_0.out_channels_0 + y_1];
            }
            else
            {
                value_0 = 0.0f;
            }
            var _S50 : Convolution_std140_0 = entryPointParams_0.p_0;
            var _S51 : u32 = conv_result_0(&(_S50), _S35, y_1, x_1);
            entryPointParams_out_0[_S51] = value_0 + sums_0[u32(0)];
        }
        var x_2 : u32 = _S39 + u32(16) + _S41;
        var _S52 : bool;
        if(y_1 < (entryPointParams_0.p_0.rows_0))
        {
            _S52 = x_2 < (entryPointParams_0.p_0.columns_0);
        }
        else
        {
            _S52 = false;
        }
        if(_S52)
        {
            if((entryPointParams_0.p_0.bias_is_given_0) != u32(0))
            {
                value_0 = entryPointParams_bias_0[entryPointParams_0.p_0.bias_offset_0 + _S35 * entryPointParams_0.p_0.out_channels_0 + y_1];
            }
            else
            {
                value_0 = 0.0f;
            }
            var _S53 : Convolution_std140_0 = entryPointParams_0.p_0;
            var _S54 : u32 = conv_result_0(&(_S53), _S35, y_1, x_2);
            entryPointParams_out_0[_S54] = value_0 + sums_0[u32(1)];
        }
        var x_3 : u32 = _S39 + u32(32) + _S41;
        var _S55 : bool;
        if(y_1 < (entryPointParams_0.p_0.rows_0))
        {
            _S55 = x_3 < (entryPointParams_0.p_0.columns_0);
        }
        else
        {
            _S55 = false;
        }
        if(_S55)
        {
            if((entryPointParams_0.p_0.bias_is_given_0) != u32(0))
            {
                value_0 = entryPointParams_bias_0[entryPointParams_0.p_0.bias_offset_0 + _S35 * entryPointParams_0.p_0.out_channels_0 + y_1];
            }
            else
            {
                value_0 = 0.0f;
            }
            var _S56 : Convolution_std140_0 = entryPointParams_0.p_0;
            var _S57 : u32 = conv_result_0(&(_S56), _S35, y_1, x_3);
            entryPointParams_out_0[_S57] = value_0 + sums_0[u32(2)];
        }
        var x_4 : u32 = _S39 + u32(48) + _S41;
        var _S58 : bool;
        if(y_1 < (entryPointParams_0.p_0.rows_0))
        {
            _S58 = x_4 < (entryPointParams_0.p_0.columns_0);
        }
        else
        {
            _S58 = false;
        }
        if(_S58)
        {
            if((entryPointParams_0.p_0.bias_is_given_0) != u32(0))
            {
                value_0 = entryPointParams_bias_0[entryPointParams_0.p_0.bias_offset_0 + _S35 * entryPointParams_0.p_0.out_channels_0 + y_1];
            }
            else
            {
                value_0 = 0.0f;
            }
            var _S59 : Convolution_std140_0 = entryPointParams_0.p_0;
            var _S60 : u32 = conv_result_0(&(_S59), _S35, y_1, x_4);
            entryPointParams_out_0[_S60] = value_0 + sums_0[u32(3)];
        }
        var y_2 : u32 = _S37 + u32(16) + _S40;
        var _S61 : bool;
        if(y_2 < (entryPointParams_0.p_0.rows_0))
        {
            _S61 = x_1 < (entryPointParams_0.p_0.columns_0);
        }
        else
        {
            _S61 = false;
        }
        if(_S61)
        {
            if((entryPointParams_0.p_0.bias_is_given_0) != u32(0))
            {
                value_0 = entryPointParams_bias_0[entryPointParams_0.p_0.bias_offset_0 + _S35 * entryPointParams_0.p_0.out_channels_0 + y_2];
            }
            else
            {
                value_0 = 0.0f;
            }
            var _S62 : Convolution_std140_0 = entryPointParams_0.p_0;
            var _S63 : u32 = conv_result_0(&(_S62), _S35, y_2, x_1);
            entryPointParams_out_0[_S63] = value_0 + sums_0[u32(4)];
        }
        var _S64 : bool;
        if(y_2 < (entryPointParams_0.p_0.rows_0))
        {
            _S64 = x_2 < (entryPointParams_0.p_0.columns_0);
        }
        else
        {
            _S64 = false;
        }
        if(_S64)
        {
            if((entryPointParams_0.p_0.bias_is_given_0) != u32(0))
            {
                value_0 = entryPointParams_bias_0[entryPointParams_0.p_0.bias_offset_0 + _S35 * entryPointParams_0.p_0.out_channels_0 + y_2];
            }
            else
            {
                value_0 = 0.0f;
            }
            var _S65 : Convolution_std140_0 = entryPointParams_0.p_0;
            var _S66 : u32 = conv_result_0(&(_S65), _S35, y_2, x_2);
            entryPointParams_out_0[_S66] = value_0 + sums_0[u32(5)];
        }
        var _S67 : bool;
        if(y_2 < (entryPointParams_0.p_0.rows_0))
        {
            _S67 = x_3 < (entryPointParams_0.p_0.columns_0);
        }
        else
        {
            _S67 = false;
        }
        if(_S67)
        {
            if((entryPointParams_0.p_0.bias_is_given_0) != u32(0))
            {
                value_0 = entryPointParams_bias_0[entryPointParams_0.p_0.bias_offset_0 + _S35 * entryPointParams_0.p_0.out_channels_0 + y_2];
            }
            else
            {
                value_0 = 0.0f;
            }
            var _S68 : Convolution_std140_0 = entryPointParams_0.p_0;
            var _S69 : u32 = conv_result_0(&(_S68), _S35, y_2, x_3);
            entryPointParams_out_0[_S69] = value_0 + sums_0[u32(6)];
        }
        var _S70 : bool;
        if(y_2 < (entryPointParams_0.p_0.rows_0))
        {
            _S70 = x_4 < (entryPointParams_0.p_0.columns_0);
        }
        else
        {
            _S70 = false;
        }
        if(_S70)
        {
            if((entryPointParams_0.p_0.bias_is_given_0) != u32(0))
            {
                value_0 = entryPointParams_bias_0[entryPointParams_0.p_0.bias_offset_0 + _S35 * entryPointParams_0.p_0.out_channels_0 + y_2];
            }
            else
            {
                value_0 = 0.0f;
            }
            var _S71 : Convolution_std140_0 = entryPointParams_0.p_0;
            var _S72 : u32 = conv_result_0(&(_S71), _S35, y_2, x_4);
            entryPointParams_out_0[_S72] = value_0 + sums_0[u32(7)];
        }
        var y_3 : u32 = _S37 + u32(32) + _S40;
        var _S73 : bool;
        if(y_3 < (entryPointParams_0.p_0.rows_0))
        {
            _S73 = x_1 < (entryPointParams_0.p_0.columns_0);
        }
        else
        {
            _S73 = false;
        }
        if(_S73)
        {
            if((entryPointParams_0.p_0.bias_is_given_0) != u32(0))
            {
                value_0 = entryPointParams_bias_0[entryPointParams_0.p_0.bias_offset_0 + _S35 * entryPointParams_0.p_0.out_channels_0 + y_3];
            }
            else
            {
                value_0 = 0.0f;
            }
            var _S74 : Convolution_std140_0 = entryPointParams_0.p_0;
            var _S75 : u32 = conv_result_0(&(_S74), _S35, y_3, x_1);
            entryPointParams_out_0[_S75] = value_0 + sums_0[u32(8)];
        }
        var _S76 : bool;
        if(y_3 < (entryPointParams_0.p_0.rows_0))
        {
            _S76 = x_2 < (entryPointParams_0.p_0.columns_0);
        }
        else
        {
            _S76 = false;
        }
        if(_S76)
        {
            if((entryPointParams_0.p_0.bias_is_given_0) != u32(0))
            {
                value_0 = entryPointParams_bias_0[entryPointParams_0.p_0.bias_offset_0 + _S35 * entryPointParams_0.p_0.out_channels_0 + y_3];
            }
            else
            {
                value_0 = 0.0f;
            }
            var _S77 : Convolution_std140_0 = entryPointParams_0.p_0;
            var _S78 : u32 = conv_result_0(&(_S77), _S35, y_3, x_2);
            entryPointParams_out_0[_S78] = value_0 + sums_0[u32(9)];
        }
        var _S79 : bool;
        if(y_3 < (entryPointParams_0.p_0.rows_0))
        {
            _S79 = x_3 < (entryPointParams_0.p_0.columns_0);
        }
        else
        {
            _S79 = false;
        }
        if(_S79)
        {
            if((entryPointParams_0.p_0.bias_is_given_0) != u32(0))
            {
                value_0 = entryPointParams_bias_0[entryPointParams_0.p_0.bias_offset_0 + _S35 * entryPointParams_0.p_0.out_channels_0 + y_3];
            }
            else
            {
                value_0 = 0.0f;
            }
            var _S80 : Convolution_std140_0 = entryPointParams_0.p_0;
            var _S81 : u32 = conv_result_0(&(_S80), _S35, y_3, x_3);
            entryPointParams_out_0[_S81] = value_0 + sums_0[u32(10)];
        }
        var _S82 : bool;
        if(y_3 < (entryPointParams_0.p_0.rows_0))
        {
            _S82 = x_4 < (entryPointParams_0.p_0.columns_0);
        }
        else
        {
            _S82 = false;
        }
        if(_S82)
        {
            if((entryPointParams_0.p_0.bias_is_given_0) != u32(0))
            {
                value_0 = entryPointParams_bias_0[entryPointParams_0.p_0.bias_offset_0 + _S35 * entryPointParams_0.p_0.out_channels_0 + y_3];
            }
            else
            {
                value_0 = 0.0f;
            }
            var _S83 : Convolution_std140_0 = entryPointParams_0.p_0;
            var _S84 : u32 = conv_result_0(&(_S83), _S35, y_3, x_4);
            entryPointParams_out_0[_S84] = value_0 + sums_0[u32(11)];
        }
        var y_4 : u32 = _S37 + u32(48) + _S40;
        var _S85 : bool;
        if(y_4 < (entryPointParams_0.p_0.rows_0))
        {
            _S85 = x_1 < (entryPointParams_0.p_0.columns_0);
        }
        else
        {
            _S85 = false;
        }
        if(_S85)
        {
            if((entryPointParams_0.p_0.bias_is_given_0) != u32(0))
            {
                value_0 = entryPointParams_bias_0[entryPointParams_0.p_0.bias_offset_0 + _S35 * entryPointParams_0.p_0.out_channels_0 + y_4];
            }
            else
            {
                value_0 = 0.0f;
            }
            var _S86 : Convolution_std140_0 = entryPointParams_0.p_0;
            var _S87 : u32 = conv_result_0(&(_S86), _S35, y_4, x_1);
            entryPointParams_out_0[_S87] = value_0 + sums_0[u32(12)];
        }
        var _S88 : bool;
        if(y_4 < (entryPointParams_0.p_0.rows_0))
        {
            _S88 = x_2 < (entryPointParams_0.p_0.columns_0);
        }
        else
        {
            _S88 = false;
        }
        if(_S88)
        {
            if((entryPointParams_0.p_0.bias_is_given_0) != u32(0))
            {
                value_0 = entryPointParams_bias_0[entryPointParams_0.p_0.bias_offset_0 + _S35 * entryPointParams_0.p_0.out_channels_0 + y_4];
            }
            else
            {
                value_0 = 0.0f;
            }
            var _S89 : Convolution_std140_0 = entryPointParams_0.p_0;
            var _S90 : u32 = conv_result_0(&(_S89), _S35, y_4, x_2);
            entryPointParams_out_0[_S90] = value_0 + sums_0[u32(13)];
        }
        var _S91 : bool;
        if(y_4 < (entryPointParams_0.p_0.rows_0))
        {
            _S91 = x_3 < (entryPointParams_0.p_0.columns_0);
        }
        else
        {
            _S91 = false;
        }
        if(_S91)
        {
            if((entryPointParams_0.p_0.bias_is_given_0) != u32(0))
            {
                value_0 = entryPointParams_bias_0[entryPointParams_0.p_0.bias_offset_0 + _S35 * entryPointParams_0.p_0.out_channels_0 + y_4];
            }
            else
            {
                value_0 = 0.0f;
            }
            var _S92 : Convolution_std140_0 = entryPointParams_0.p_0;
            var _S93 : u32 = conv_result_0(&(_S92), _S35, y_4, x_3);
            entryPointParams_out_0[_S93] = value_0 + sums_0[u32(14)];
        }
        var _S94 : bool;
        if(y_4 < (entryPointParams_0.p_0.rows_0))
        {
            _S94 = x_4 < (entryPointParams_0.p_0.columns_0);
        }
        else
        {
            _S94 = false;
        }
        if(_S94)
        {
            if((entryPointParams_0.p_0.bias_is_given_0) != u32(0))
            {
                value_0 = entryPointParams_bias_0[entryPointParams_0.p_0.bias_offset_0 + _S35 * entryPointParams_0.p_0.out_channels_0 + y_4];
            }
            else
            {
                value_0 = 0.0f;
            }
            var _S95 : Convolution_std140_0 = entryPointParams_0.p_0;
            var _S96 : u32 = conv_result_0(&(_S95), _S35, y_4, x_4);
            entryPointParams_out_0[_S96] = value_0 + sums_0[u32(15)];
        }
        piece_0 = piece_0 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn conv_f32_small(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
{
    var _S97 : bool;
    var value_1 : f32;
    var at_1 : i32;
    var _S98 : u32 = lid_1.x;
    var _S99 : u32 = (entryPointParams_1.p_1.rows_0 + u32(16) - u32(1)) / u32(16);
    var _S100 : u32 = (entryPointParams_1.p_1.columns_0 + u32(16) - u32(1)) / u32(16);
    var piece_1 : u32 = gid_1.x;
    for(;;)
    {
        var _S101 : u32 = _S99 * _S100;
        if(piece_1 < (_S101 * entryPointParams_1.p_1.channel_groups_0))
        {
        }
        else
        {
            break;
        }
        var _S102 : u32 = piece_1 / _S101;
        var tile_1 : u32 = piece_1 % _S101;
        var _S103 : u32 = tile_1 / _S100;
        var _S104 : u32 = _S103 * u32(16);
        var _S105 : u32 = tile_1 % _S100;
        var _S106 : u32 = _S105 * u32(16);
        var _S107 : u32 = _S98 / u32(16);
        var _S108 : u32 = _S98 % u32(16);
        var sums_1 : array<f32, i32(1)>;
        sums_1[u32(0)] = 0.0f;
        var begin_1 : u32 = u32(0);
        for(;;)
        {
            if(begin_1 < (entryPointParams_1.p_1.depth_0))
            {
            }
            else
            {
                break;
            }
            var index_2 : u32 = _S98;
            for(;;)
            {
                if(index_2 < u32(256))
                {
                }
                else
                {
                    break;
                }
                var across_2 : u32 = _S104 + index_2 % u32(16);
                var k_5 : u32 = begin_1 + index_2 / u32(16);
                if(across_2 < (entryPointParams_1.p_1.rows_0))
                {
                    _S97 = k_5 < (entryPointParams_1.p_1.depth_0);
                }
                else
                {
                    _S97 = false;
                }
                if(_S97)
                {
                    var _S109 : Convolution_std140_0 = entryPointParams_1.p_1;
                    var _S110 : i32 = conv_left_0(&(_S109), _S102, across_2, k_5);
                    at_1 = _S110;
                }
                else
                {
                    at_1 = i32(-1);
                }
                if(at_1 >= i32(0))
                {
                    value_1 = entryPointParams_weight_1[entryPointParams_1.p_1.second_offset_0 + u32(at_1)];
                }
                else
                {
                    value_1 = 0.0f;
                }
                left_tile_0[index_2] = value_1;
                index_2 = index_2 + u32(256);
            }
            var index_3 : u32 = _S98;
            for(;;)
            {
                if(index_3 < u32(256))
                {
                }
                else
                {
                    break;
                }
                var across_3 : u32 = _S106 + index_3 % u32(16);
                var k_6 : u32 = begin_1 + index_3 / u32(16);
                if(across_3 < (entryPointParams_1.p_1.columns_0))
                {
                    _S97 = k_6 < (entryPointParams_1.p_1.depth_0);
                }
                else
                {
                    _S97 = false;
                }
                if(_S97)
                {
                    var _S111 : Convolution_std140_0 = entryPointParams_1.p_1;
                    var _S112 : i32 = conv_right_0(&(_S111), _S102, k_6, across_3);
                    at_1 = _S112;
                }
                else
                {
                    at_1 = i32(-1);
                }
                if(at_1 >= i32(0))
                {
                    value_1 = entryPointParams_x_data_1[entryPointParams_1.p_1.first_offset_0 + u32(at_1)];
                }
                else
                {
                    value_1 = 0.0f;
                }
                right_tile_0[index_3] = value_1;
                index_3 = index_3 + u32(256);
            }
            workgroupBarrier();
            var parts_1 : array<f32, i32(1)>;
            parts_1[u32(0)] = 0.0f;
            var deep_1 : u32 = u32(0);
            for(;;)
            {
                if(deep_1 < u32(16))
                {
                }
                else
                {
                    break;
                }
                var _S113 : u32 = deep_1 * u32(16);
                parts_1[u32(0)] = fma(left_tile_0[_S113 + _S107], right_tile_0[_S113 + _S108], parts_1[u32(0)]);
                deep_1 = deep_1 + u32(1);
            }
            sums_1[u32(0)] = sums_1[u32(0)] + parts_1[u32(0)];
            workgroupBarrier();
            begin_1 = begin_1 + u32(16);
        }
        var y_5 : u32 = _S104 + _S107;
        var x_5 : u32 = _S106 + _S108;
        if(y_5 < (entryPointParams_1.p_1.rows_0))
        {
            _S97 = x_5 < (entryPointParams_1.p_1.columns_0);
        }
        else
        {
            _S97 = false;
        }
        if(_S97)
        {
            if((entryPointParams_1.p_1.bias_is_given_0) != u32(0))
            {
                value_1 = entryPointParams_bias_1[entryPointParams_1.p_1.bias_offset_0 + _S102 * entryPointParams_1.p_1.out_channels_0 + y_5];
            }
            else
            {
                value_1 = 0.0f;
            }
            var _S114 : Convolution_std140_0 = entryPointParams_1.p_1;
            var _S115 : u32 = conv_result_0(&(_S114), _S102, y_5, x_5);
            entryPointParams_out_1[_S115] = value_1 + sums_1[u32(0)];
        }
        piece_1 = piece_1 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn by_x_left_0( p_11 : ptr<function, Convolution_std140_0>,  group_4 : u32,  row_2 : u32,  k_7 : u32) -> i32
{
    var area_2 : u32 = area_of_0((*p_11).kernel_0);
    var _S116 : u32 = group_4 * (*p_11).out_channels_0;
    var _S117 : u32 = k_7 / area_2;
    var _S118 : u32 = ((_S116 + _S117) * (*p_11).channels_0 + row_2) * area_2;
    var _S119 : u32 = k_7 % area_2;
    return i32(_S118 + _S119);
}

fn reader_of_0( p_12 : ptr<function, Convolution_std140_0>,  element_1 : u32,  place_1 : u32) -> i32
{
    var _S120 : u32 = (*p_12).extent_0.y;
    var _S121 : u32 = place_1 / _S120;
    var _S122 : vec2<u32> = (*p_12).padding_0;
    var _S123 : i32 = i32(_S121 + (*p_12).padding_0.x);
    var _S124 : vec2<u32> = (*p_12).kernel_0;
    var _S125 : u32 = (*p_12).kernel_0.y;
    var _S126 : u32 = element_1 / _S125;
    var _S127 : u32 = _S126 % _S124.x;
    var _S128 : vec2<u32> = (*p_12).dilation_0;
    var y_6 : i32 = _S123 - i32(_S127 * (*p_12).dilation_0.x);
    var _S129 : u32 = place_1 % _S120;
    var _S130 : i32 = i32(_S129 + _S122.y);
    var _S131 : u32 = element_1 % _S125;
    var x_6 : i32 = _S130 - i32(_S131 * _S128.y);
    var is_read_0 : bool;
    if(y_6 < i32(0))
    {
        is_read_0 = true;
    }
    else
    {
        is_read_0 = x_6 < i32(0);
    }
    if(is_read_0)
    {
        return i32(-1);
    }
    var _S132 : u32 = u32(y_6);
    var _S133 : vec2<u32> = (*p_12).stride_0;
    var _S134 : u32 = (*p_12).stride_0.x;
    var _S135 : u32 = _S132 / _S134;
    var _S136 : u32 = u32(x_6);
    var _S137 : u32 = _S133.y;
    var _S138 : u32 = _S136 / _S137;
    if((_S135 * _S134) == _S132)
    {
        is_read_0 = (_S138 * _S137) == _S136;
    }
    else
    {
        is_read_0 = false;
    }
    if(is_read_0)
    {
        is_read_0 = _S135 < ((*p_12).places_0.x);
    }
    else
    {
        is_read_0 = false;
    }
    if(is_read_0)
    {
        is_read_0 = _S138 < ((*p_12).places_0.y);
    }
    else
    {
        is_read_0 = false;
    }
    var _S139 : i32;
    if(is_read_0)
    {
        _S139 = i32(_S135 * (*p_12).places_0.y + _S138);
    }
    else
    {
        _S139 = i32(-1);
    }
    return _S139;
}

fn by_x_right_0( p_13 : ptr<function, Convolution_std140_0>,  group_5 : u32,  k_8 : u32,  column_3 : u32) -> i32
{
    var inside_0 : u32 = area_of_0((*p_13).extent_0);
    var area_3 : u32 = area_of_0((*p_13).kernel_0);
    var _S140 : u32 = column_3 % inside_0;
    var _S141 : i32 = reader_of_0(&((*p_13)), k_8, _S140);
    var _S142 : u32 = column_3 / inside_0;
    var _S143 : u32 = (_S142 * (*p_13).channel_groups_0 + group_5) * (*p_13).out_channels_0;
    var _S144 : u32 = k_8 / area_3;
    var plane_2 : u32 = _S143 + _S144;
    var _S145 : i32;
    if(_S141 < i32(0))
    {
        _S145 = i32(-1);
    }
    else
    {
        _S145 = i32(plane_2 * area_of_0((*p_13).places_0)) + _S141;
    }
    return _S145;
}

fn by_x_result_0( p_14 : ptr<function, Convolution_std140_0>,  group_6 : u32,  row_3 : u32,  column_4 : u32) -> u32
{
    var inside_1 : u32 = area_of_0((*p_14).extent_0);
    var _S146 : u32 = column_4 / inside_1;
    var _S147 : u32 = ((_S146 * (*p_14).channel_groups_0 + group_6) * (*p_14).channels_0 + row_3) * inside_1;
    var _S148 : u32 = column_4 % inside_1;
    return _S147 + _S148;
}

@compute
@workgroup_size(256, 1, 1)
fn conv_input_gradient_f32(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
{
    var _S149 : bool;
    var at_2 : i32;
    var value_2 : f32;
    var _S150 : u32 = lid_2.x;
    var _S151 : u32 = (entryPointParams_2.p_2.rows_0 + u32(64) - u32(1)) / u32(64);
    var _S152 : u32 = (entryPointParams_2.p_2.columns_0 + u32(64) - u32(1)) / u32(64);
    var piece_2 : u32 = gid_2.x;
    for(;;)
    {
        var _S153 : u32 = _S151 * _S152;
        if(piece_2 < (_S153 * entryPointParams_2.p_2.channel_groups_0))
        {
        }
        else
        {
            break;
        }
        var _S154 : u32 = piece_2 / _S153;
        var tile_2 : u32 = piece_2 % _S153;
        var _S155 : u32 = tile_2 / _S152;
        var _S156 : u32 = _S155 * u32(16) * u32(4);
        var _S157 : u32 = tile_2 % _S152;
        var _S158 : u32 = _S157 * u32(16) * u32(4);
        var _S159 : u32 = _S150 / u32(16);
        var _S160 : u32 = _S150 % u32(16);
        var sums_2 : array<f32, i32(16)>;
        sums_2[u32(0)] = 0.0f;
        sums_2[u32(1)] = 0.0f;
        sums_2[u32(2)] = 0.0f;
        sums_2[u32(3)] = 0.0f;
        sums_2[u32(4)] = 0.0f;
        sums_2[u32(5)] = 0.0f;
        sums_2[u32(6)] = 0.0f;
        sums_2[u32(7)] = 0.0f;
        sums_2[u32(8)] = 0.0f;
        sums_2[u32(9)] = 0.0f;
        sums_2[u32(10)] = 0.0f;
        sums_2[u32(11)] = 0.0f;
        sums_2[u32(12)] = 0.0f;
        sums_2[u32(13)] = 0.0f;
        sums_2[u32(14)] = 0.0f;
        sums_2[u32(15)] = 0.0f;
        var begin_2 : u32 = u32(0);
        for(;;)
        {
            if(begin_2 < (entryPointParams_2.p_2.depth_0))
            {
            }
            else
            {
                break;
            }
            var index_4 : u32 = _S150;
            for(;;)
            {
                if(index_4 < u32(1024))
                {
                }
                else
                {
                    break;
                }
                var across_4 : u32 = _S156 + index_4 % u32(64);
                var k_9 : u32 = begin_2 + index_4 / u32(64);
                if(across_4 < (entryPointParams_2.p_2.rows_0))
                {
                    _S149 = k_9 < (entryPointParams_2.p_2.depth_0);
                }
                else
                {
                    _S149 = false;
                }
                if(_S149)
                {
                    var _S161 : Convolution_std140_0 = entryPointParams_2.p_2;
                    var _S162 : i32 = by_x_left_0(&(_S161), _S154, across_4, k_9);
                    at_2 = _S162;
                }
                else
                {
                    at_2 = i32(-1);
                }
                if(at_2 >= i32(0))
                {
                    value_2 = entryPointParams_second_0[entryPointParams_2.p_2.second_offset_0 + u32(at_2)];
                }
                else
                {
                    value_2 = 0.0f;
                }
                left_tile_0[index_4] = value_2;
                index_4 = index_4 + u32(256);
            }
            var index_5 : u32 = _S150;
            for(;;)
            {
                if(index_5 < u32(1024))
                {
                }
                else
                {
                    break;
                }
                var across_5 : u32 = _S158 + index_5 % u32(64);
                var k_10 : u32 = begin_2 + index_5 / u32(64);
                if(across_5 < (entryPointParams_2.p_2.columns_0))
                {
                    _S149 = k_10 < (entryPointParams_2.p_2.depth_0);
                }
                else
                {
                    _S149 = false;
                }
                if(_S149)
                {
                    var _S163 : Convolution_std140_0 = entryPointParams_2.p_2;
                    var _S164 : i32 = by_x_right_0(&(_S163), _S154, k_10, across_5);
                    at_2 = _S164;
                }
                else
                {
                    at_2 = i32(-1);
                }
                if(at_2 >= i32(0))
                {
                    value_2 = entryPointParams_first_0[entryPointParams_2.p_2.first_offset_0 + u32(at_2)];
                }
                else
                {
                    value_2 = 0.0f;
                }
                right_tile_0[index_5] = value_2;
                index_5 = index_5 + u32(256);
            }
            workgroupBarrier();
            var parts_2 : array<f32, i32(16)>;
            parts_2[u32(0)] = 0.0f;
            parts_2[u32(1)] = 0.0f;
            parts_2[u32(2)] = 0.0f;
            parts_2[u32(3)] = 0.0f;
            parts_2[u32(4)] = 0.0f;
            parts_2[u32(5)] = 0.0f;
            parts_2[u32(6)] = 0.0f;
            parts_2[u32(7)] = 0.0f;
            parts_2[u32(8)] = 0.0f;
            parts_2[u32(9)] = 0.0f;
            parts_2[u32(10)] = 0.0f;
            parts_2[u32(11)] = 0.0f;
            parts_2[u32(12)] = 0.0f;
            parts_2[u32(13)] = 0.0f;
            parts_2[u32(14)] = 0.0f;
            parts_2[u32(15)] = 0.0f;
            var deep_2 : u32 = u32(0);
            for(;;)
            {
                if(deep_2 < u32(16))
                {
                }
                else
                {
                    break;
                }
                var a_1 : array<f32, i32(4)>;
                var _S165 : u32 = deep_2 * u32(64);
                a_1[u32(0)] = left_tile_0[_S165 + _S159];
                var _S166 : u32 = _S165 + u32(16);
                a_1[u32(1)] = left_tile_0[_S166 + _S159];
                var _S167 : u32 = _S165 + u32(32);
                a_1[u32(2)] = left_tile_0[_S167 + _S159];
                var _S168 : u32 = _S165 + u32(48);
                a_1[u32(3)] = left_tile_0[_S168 + _S159];
                parts_2[u32(0)] = fma(left_tile_0[_S165 + _S159], right_tile_0[_S165 + _S160], parts_2[u32(0)]);
                parts_2[u32(4)] = fma(left_tile_0[_S166 + _S159], right_tile_0[_S165 + _S160], parts_2[u32(4)]);
                parts_2[u32(8)] = fma(left_tile_0[_S167 + _S159], right_tile_0[_S165 + _S160], parts_2[u32(8)]);
                parts_2[u32(12)] = fma(left_tile_0[_S168 + _S159], right_tile_0[_S165 + _S160], parts_2[u32(12)]);
                parts_2[u32(1)] = fma(left_tile_0[_S165 + _S159], right_tile_0[_S166 + _S160], parts_2[u32(1)]);
                parts_2[u32(5)] = fma(left_tile_0[_S166 + _S159], right_tile_0[_S166 + _S160], parts_2[u32(5)]);
                parts_2[u32(9)] = fma(left_tile_0[_S167 + _S159], right_tile_0[_S166 + _S160], parts_2[u32(9)]);
                parts_2[u32(13)] = fma(left_tile_0[_S168 + _S159], right_tile_0[_S166 + _S160], parts_2[u32(13)]);
                parts_2[u32(2)] = fma(left_tile_0[_S165 + _S159], right_tile_0[_S167 + _S160], parts_2[u32(2)]);
                parts_2[u32(6)] = fma(left_tile_0[_S166 + _S159], right_tile_0[_S167 + _S160], parts_2[u32(6)]);
                parts_2[u32(10)] = fma(left_tile_0[_S167 + _S159], right_tile_0[_S167 + _S160], parts_2[u32(10)]);
                parts_2[u32(14)] = fma(left_tile_0[_S168 + _S159], right_tile_0[_S167 + _S160], parts_2[u32(14)]);
                parts_2[u32(3)] = fma(left_tile_0[_S165 + _S159], right_tile_0[_S168 + _S160], parts_2[u32(3)]);
                parts_2[u32(7)] = fma(left_tile_0[_S166 + _S159], right_tile_0[_S168 + _S160], parts_2[u32(7)]);
                parts_2[u32(11)] = fma(left_tile_0[_S167 + _S159], right_tile_0[_S168 + _S160], parts_2[u32(11)]);
                parts_2[u32(15)] = fma(left_tile_0[_S168 + _S159], right_tile_0[_S168 + _S160], parts_2[u32(15)]);
                deep_2 = deep_2 + u32(1);
            }
            sums_2[u32(0)] = sums_2[u32(0)] + parts_2[u32(0)];
            sums_2[u32(1)] = sums_2[u32(1)] + parts_2[u32(1)];
            sums_2[u32(2)] = sums_2[u32(2)] + parts_2[u32(2)];
            sums_2[u32(3)] = sums_2[u32(3)] + parts_2[u32(3)];
            sums_2[u32(4)] = sums_2[u32(4)] + parts_2[u32(4)];
            sums_2[u32(5)] = sums_2[u32(5)] + parts_2[u32(5)];
            sums_2[u32(6)] = sums_2[u32(6)] + parts_2[u32(6)];
            sums_2[u32(7)] = sums_2[u32(7)] + parts_2[u32(7)];
            sums_2[u32(8)] = sums_2[u32(8)] + parts_2[u32(8)];
            sums_2[u32(9)] = sums_2[u32(9)] + parts_2[u32(9)];
            sums_2[u32(10)] = sums_2[u32(10)] + parts_2[u32(10)];
            sums_2[u32(11)] = sums_2[u32(11)] + parts_2[u32(11)];
            sums_2[u32(12)] = sums_2[u32(12)] + parts_2[u32(12)];
            sums_2[u32(13)] = sums_2[u32(13)] + parts_2[u32(13)];
            sums_2[u32(14)] = sums_2[u32(14)] + parts_2[u32(14)];
            sums_2[u32(15)] = sums_2[u32(15)] + parts_2[u32(15)];
            workgroupBarrier();
            begin_2 = begin_2 + u32(16);
        }
        var y_7 : u32 = _S156 + _S159;
        var x_7 : u32 = _S158 + _S160;
        if(y_7 < (entryPointParams_2.p_2.rows_0))
        {
            _S149 = x_7 < (entryPointParams_2.p_2.columns_0);
        }
        else
        {
            _S149 = false;
        }
        if(_S149)
        {
            var _S169 : Convolution_std140_0 = entryPointParams_2.p_2;
            var _S170 : u32 = by_x_result_0(&(_S169), _S154, y_7, x_7);
            entryPointParams_out_2[_S170] = sums_2[u32(0)];
        }
        var x_8 : u32 = _S158 + u32(16) + _S160;
        var _S171 : bool;
        if(y_7 < (entryPointParams_2.p_2.rows_0))
        {
            _S171 = x_8 < (entryPointParams_2.p_2.columns_0);
        }
        else
        {
            _S171 = false;
        }
        if(_S171)
        {
            var _S172 : Convolution_std140_0 = entryPointParams_2.p_2;
            var _S173 : u32 = by_x_result_0(&(_S172), _S154, y_7, x_8);
            entryPointParams_out_2[_S173] = sums_2[u32(1)];
        }
        var x_9 : u32 = _S158 + u32(32) + _S160;
        var _S174 : bool;
        if(y_7 < (entryPointParams_2.p_2.rows_0))
        {
            _S174 = x_9 < (entryPointParams_2.p_2.columns_0);
        }
        else
        {
            _S174 = false;
        }
        if(_S174)
        {
            var _S175 : Convolution_std140_0 = entryPointParams_2.p_2;
            var _S176 : u32 = by_x_result_0(&(_S175), _S154, y_7, x_9);
            entryPointParams_out_2[_S176] = sums_2[u32(2)];
        }
        var x_10 : u32 = _S158 + u32(48) + _S160;
        var _S177 : bool;
        if(y_7 < (entryPointParams_2.p_2.rows_0))
        {
            _S177 = x_10 < (entryPointParams_2.p_2.columns_0);
        }
        else
        {
            _S177 = false;
        }
        if(_S177)
        {
            var _S178 : Convolution_std140_0 = entryPointParams_2.p_2;
            var _S179 : u32 = by_x_result_0(&(_S178), _S154, y_7, x_10);
            entryPointParams_out_2[_S179] = sums_2[u32(3)];
        }
        var y_8 : u32 = _S156 + u32(16) + _S159;
        var _S180 : bool;
        if(y_8 < (entryPointParams_2.p_2.rows_0))
        {
            _S180 = x_7 < (entryPointParams_2.p_2.columns_0);
        }
        else
        {
            _S180 = false;
        }
        if(_S180)
        {
            var _S181 : Convolution_std140_0 = entryPointParams_2.p_2;
            var _S182 : u32 = by_x_result_0(&(_S181), _S154, y_8, x_7);
            entryPointParams_out_2[_S182] = sums_2[u32(4)];
        }
        var _S183 : bool;
        if(y_8 < (entryPointParams_2.p_2.rows_0))
        {
            _S183 = x_8 < (entryPointParams_2.p_2.columns_0);
        }
        else
        {
            _S183 = false;
        }
        if(_S183)
        {
            var _S184 : Convolution_std140_0 = entryPointParams_2.p_2;
            var _S185 : u32 = by_x_result_0(&(_S184), _S154, y_8, x_8);
            entryPointParams_out_2[_S185] = sums_2[u32(5)];
        }
        var _S186 : bool;
        if(y_8 < (entryPointParams_2.p_2.rows_0))
        {
            _S186 = x_9 < (entryPointParams_2.p_2.columns_0);
        }
        else
        {
            _S186 = false;
        }
        if(_S186)
        {
            var _S187 : Convolution_std140_0 = entryPointParams_2.p_2;
            var _S188 : u32 = by_x_result_0(&(_S187), _S154, y_8, x_9);
            entryPointParams_out_2[_S188] = sums_2[u32(6)];
        }
        var _S189 : bool;
        if(y_8 < (entryPointParams_2.p_2.rows_0))
        {
            _S189 = x_10 < (entryPointParams_2.p_2.columns_0);
        }
        else
        {
            _S189 = false;
        }
        if(_S189)
        {
            var _S190 : Convolution_std140_0 = entryPointParams_2.p_2;
            var _S191 : u32 = by_x_result_0(&(_S190), _S154, y_8, x_10);
            entryPointParams_out_2[_S191] = sums_2[u32(7)];
        }
        var y_9 : u32 = _S156 + u32(32) + _S159;
        var _S192 : bool;
        if(y_9 < (entryPointParams_2.p_2.rows_0))
        {
            _S192 = x_7 < (entryPointParams_2.p_2.columns_0);
        }
        else
        {
            _S192 = false;
        }
        if(_S192)
        {
            var _S193 : Convolution_std140_0 = entryPointParams_2.p_2;
            var _S194 : u32 = by_x_result_0(&(_S193), _S154, y_9, x_7);
            entryPointParams_out_2[_S194] = sums_2[u32(8)];
        }
        var _S195 : bool;
        if(y_9 < (entryPointParams_2.p_2.rows_0))
        {
            _S195 = x_8 < (entryPointParams_2.p_2.columns_0);
        }
        else
        {
            _S195 = false;
        }
        if(_S195)
        {
            var _S196 : Convolution_std140_0 = entryPointParams_2.p_2;
            var _S197 : u32 = by_x_result_0(&(_S196), _S154, y_9, x_8);
            entryPointParams_out_2[_S197] = sums_2[u32(9)];
        }
        var _S198 : bool;
        if(y_9 < (entryPointParams_2.p_2.rows_0))
        {
            _S198 = x_9 < (entryPointParams_2.p_2.columns_0);
        }
        else
        {
            _S198 = false;
        }
        if(_S198)
        {
            var _S199 : Convolution_std140_0 = entryPointParams_2.p_2;
            var _S200 : u32 = by_x_result_0(&(_S199), _S154, y_9, x_9);
            entryPointParams_out_2[_S200] = sums_2[u32(10)];
        }
        var _S201 : bool;
        if(y_9 < (entryPointParams_2.p_2.rows_0))
        {
            _S201 = x_10 < (entryPointParams_2.p_2.columns_0);
        }
        else
        {
            _S201 = false;
        }
        if(_S201)
        {
            var _S202 : Convolution_std140_0 = entryPointParams_2.p_2;
            var _S203 : u32 = by_x_result_0(&(_S202), _S154, y_9, x_10);
            entryPointParams_out_2[_S203] = sums_2[u32(11)];
        }
        var y_10 : u32 = _S156 + u32(48) + _S159;
        var _S204 : bool;
        if(y_10 < (entryPointParams_2.p_2.rows_0))
        {
            _S204 = x_7 < (entryPointParams_2.p_2.columns_0);
        }
        else
        {
            _S204 = false;
        }
        if(_S204)
        {
            var _S205 : Convolution_std140_0 = entryPointParams_2.p_2;
            var _S206 : u32 = by_x_result_0(&(_S205), _S154, y_10, x_7);
            entryPointParams_out_2[_S206] = sums_2[u32(12)];
        }
        var _S207 : bool;
        if(y_10 < (entryPointParams_2.p_2.rows_0))
        {
            _S207 = x_8 < (entryPointParams_2.p_2.columns_0);
        }
        else
        {
            _S207 = false;
        }
        if(_S207)
        {
            var _S208 : Convolution_std140_0 = entryPointParams_2.p_2;
            var _S209 : u32 = by_x_result_0(&(_S208), _S154, y_10, x_8);
            entryPointParams_out_2[_S209] = sums_2[u32(13)];
        }
        var _S210 : bool;
        if(y_10 < (entryPointParams_2.p_2.rows_0))
        {
            _S210 = x_9 < (entryPointParams_2.p_2.columns_0);
        }
        else
        {
            _S210 = false;
        }
        if(_S210)
        {
            var _S211 : Convolution_std140_0 = entryPointParams_2.p_2;
            var _S212 : u32 = by_x_result_0(&(_S211), _S154, y_10, x_9);
            entryPointParams_out_2[_S212] = sums_2[u32(14)];
        }
        var _S213 : bool;
        if(y_10 < (entryPointParams_2.p_2.rows_0))
        {
            _S213 = x_10 < (entryPointParams_2.p_2.columns_0);
        }
        else
        {
            _S213 = false;
        }
        if(_S213)
        {
            var _S214 : Convolution_std140_0 = entryPointParams_2.p_2;
            var _S215 : u32 = by_x_result_0(&(_S214), _S154, y_10, x_10);
            entryPointParams_out_2[_S215] = sums_2[u32(15)];
        }
        piece_2 = piece_2 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn conv_input_gradient_f32_small(@builtin(workgroup_id) gid_3 : vec3<u32>, @builtin(local_invocation_id) lid_3 : vec3<u32>)
{
    var _S216 : bool;
    var at_3 : i32;
    var value_3 : f32;
    var _S217 : u32 = lid_3.x;
    var _S218 : u32 = (entryPointParams_3.p_3.rows_0 + u32(16) - u32(1)) / u32(16);
    var _S219 : u32 = (entryPointParams_3.p_3.columns_0 + u32(16) - u32(1)) / u32(16);
    var piece_3 : u32 = gid_3.x;
    for(;;)
    {
        var _S220 : u32 = _S218 * _S219;
        if(piece_3 < (_S220 * entryPointParams_3.p_3.channel_groups_0))
        {
        }
        else
        {
            break;
        }
        var _S221 : u32 = piece_3 / _S220;
        var tile_3 : u32 = piece_3 % _S220;
        var _S222 : u32 = tile_3 / _S219;
        var _S223 : u32 = _S222 * u32(16);
        var _S224 : u32 = tile_3 % _S219;
        var _S225 : u32 = _S224 * u32(16);
        var _S226 : u32 = _S217 / u32(16);
        var _S227 : u32 = _S217 % u32(16);
        var sums_3 : array<f32, i32(1)>;
        sums_3[u32(0)] = 0.0f;
        var begin_3 : u32 = u32(0);
        for(;;)
        {
            if(begin_3 < (entryPointParams_3.p_3.depth_0))
            {
            }
            else
            {
                break;
            }
            var index_6 : u32 = _S217;
            for(;;)
            {
                if(index_6 < u32(256))
                {
                }
                else
                {
                    break;
                }
                var across_6 : u32 = _S223 + index_6 % u32(16);
                var k_11 : u32 = begin_3 + index_6 / u32(16);
                if(across_6 < (entryPointParams_3.p_3.rows_0))
                {
                    _S216 = k_11 < (entryPointParams_3.p_3.depth_0);
                }
                else
                {
                    _S216 = false;
                }
                if(_S216)
                {
                    var _S228 : Convolution_std140_0 = entryPointParams_3.p_3;
                    var _S229 : i32 = by_x_left_0(&(_S228), _S221, across_6, k_11);
                    at_3 = _S229;
                }
                else
                {
                    at_3 = i32(-1);
                }
                if(at_3 >= i32(0))
                {
                    value_3 = entryPointParams_second_1[entryPointParams_3.p_3.second_offset_0 + u32(at_3)];
                }
                else
                {
                    value_3 = 0.0f;
                }
                left_tile_0[index_6] = value_3;
                index_6 = index_6 + u32(256);
            }
            var index_7 : u32 = _S217;
            for(;;)
            {
                if(index_7 < u32(256))
                {
                }
                else
                {
                    break;
                }
                var across_7 : u32 = _S225 + index_7 % u32(16);
                var k_12 : u32 = begin_3 + index_7 / u32(16);
                if(across_7 < (entryPointParams_3.p_3.columns_0))
                {
                    _S216 = k_12 < (entryPointParams_3.p_3.depth_0);
                }
                else
                {
                    _S216 = false;
                }
                if(_S216)
                {
                    var _S230 : Convolution_std140_0 = entryPointParams_3.p_3;
                    var _S231 : i32 = by_x_right_0(&(_S230), _S221, k_12, across_7);
                    at_3 = _S231;
                }
                else
                {
                    at_3 = i32(-1);
                }
                if(at_3 >= i32(0))
                {
                    value_3 = entryPointParams_first_1[entryPointParams_3.p_3.first_offset_0 + u32(at_3)];
                }
                else
                {
                    value_3 = 0.0f;
                }
                right_tile_0[index_7] = value_3;
                index_7 = index_7 + u32(256);
            }
            workgroupBarrier();
            var parts_3 : array<f32, i32(1)>;
            parts_3[u32(0)] = 0.0f;
            var deep_3 : u32 = u32(0);
            for(;;)
            {
                if(deep_3 < u32(16))
                {
                }
                else
                {
                    break;
                }
                var _S232 : u32 = deep_3 * u32(16);
                parts_3[u32(0)] = fma(left_tile_0[_S232 + _S226], right_tile_0[_S232 + _S227], parts_3[u32(0)]);
                deep_3 = deep_3 + u32(1);
            }
            sums_3[u32(0)] = sums_3[u32(0)] + parts_3[u32(0)];
            workgroupBarrier();
            begin_3 = begin_3 + u32(16);
        }
        var y_11 : u32 = _S223 + _S226;
        var x_11 : u32 = _S225 + _S227;
        if(y_11 < (entryPointParams_3.p_3.rows_0))
        {
            _S216 = x_11 < (entryPointParams_3.p_3.columns_0);
        }
        else
        {
            _S216 = false;
        }
        if(_S216)
        {
            var _S233 : Convolution_std140_0 = entryPointParams_3.p_3;
            var _S234 : u32 = by_x_result_0(&(_S233), _S221, y_11, x_11);
            entryPointParams_out_3[_S234] = sums_3[u32(0)];
        }
        piece_3 = piece_3 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn by_weight_left_0( p_15 : ptr<function, Convolution_std140_0>,  group_7 : u32,  row_4 : u32,  k_13 : u32) -> i32
{
    var places_4 : u32 = area_of_0((*p_15).places_0);
    var _S235 : u32 = k_13 / places_4;
    var _S236 : u32 = ((_S235 * (*p_15).channel_groups_0 + group_7) * (*p_15).out_channels_0 + row_4) * places_4;
    var _S237 : u32 = k_13 % places_4;
    return i32(_S236 + _S237);
}

fn by_weight_right_0( p_16 : ptr<function, Convolution_std140_0>,  group_8 : u32,  k_14 : u32,  column_5 : u32) -> i32
{
    var _S238 : i32 = conv_right_1(&((*p_16)), group_8, column_5, k_14);
    return _S238;
}

fn by_weight_result_0( p_17 : ptr<function, Convolution_std140_0>,  group_9 : u32,  row_5 : u32,  column_6 : u32) -> u32
{
    return (group_9 * (*p_17).out_channels_0 + row_5) * (*p_17).columns_0 + column_6;
}

@compute
@workgroup_size(256, 1, 1)
fn conv_weight_gradient_f32(@builtin(workgroup_id) gid_4 : vec3<u32>, @builtin(local_invocation_id) lid_4 : vec3<u32>)
{
    var _S239 : bool;
    var at_4 : i32;
    var value_4 : f32;
    var _S240 : u32 = lid_4.x;
    var _S241 : u32 = (entryPointParams_4.p_4.rows_0 + u32(64) - u32(1)) / u32(64);
    var _S242 : u32 = (entryPointParams_4.p_4.columns_0 + u32(64) - u32(1)) / u32(64);
    var piece_4 : u32 = gid_4.x;
    for(;;)
    {
        var _S243 : u32 = _S241 * _S242;
        if(piece_4 < (_S243 * entryPointParams_4.p_4.channel_groups_0))
        {
        }
        else
        {
            break;
        }
        var _S244 : u32 = piece_4 / _S243;
        var tile_4 : u32 = piece_4 % _S243;
        var _S245 : u32 = tile_4 / _S242;
        var _S246 : u32 = _S245 * u32(16) * u32(4);
        var _S247 : u32 = tile_4 % _S242;
        var _S248 : u32 = _S247 * u32(16) * u32(4);
        var _S249 : u32 = _S240 / u32(16);
        var _S250 : u32 = _S240 % u32(16);
        var sums_4 : array<f32, i32(16)>;
        sums_4[u32(0)] = 0.0f;
        sums_4[u32(1)] = 0.0f;
        sums_4[u32(2)] = 0.0f;
        sums_4[u32(3)] = 0.0f;
        sums_4[u32(4)] = 0.0f;
        sums_4[u32(5)] = 0.0f;
        sums_4[u32(6)] = 0.0f;
        sums_4[u32(7)] = 0.0f;
        sums_4[u32(8)] = 0.0f;
        sums_4[u32(9)] = 0.0f;
        sums_4[u32(10)] = 0.0f;
        sums_4[u32(11)] = 0.0f;
        sums_4[u32(12)] = 0.0f;
        sums_4[u32(13)] = 0.0f;
        sums_4[u32(14)] = 0.0f;
        sums_4[u32(15)] = 0.0f;
        var begin_4 : u32 = u32(0);
        for(;;)
        {
            if(begin_4 < (entryPointParams_4.p_4.depth_0))
            {
            }
            else
            {
                break;
            }
            var index_8 : u32 = _S240;
            for(;;)
            {
                if(index_8 < u32(1024))
                {
                }
                else
                {
                    break;
                }
                var across_8 : u32 = _S246 + index_8 % u32(64);
                var k_15 : u32 = begin_4 + index_8 / u32(64);
                if(across_8 < (entryPointParams_4.p_4.rows_0))
                {
                    _S239 = k_15 < (entryPointParams_4.p_4.depth_0);
                }
                else
                {
                    _S239 = false;
                }
                if(_S239)
                {
                    var _S251 : Convolution_std140_0 = entryPointParams_4.p_4;
                    var _S252 : i32 = by_weight_left_0(&(_S251), _S244, across_8, k_15);
                    at_4 = _S252;
                }
                else
                {
                    at_4 = i32(-1);
                }
                if(at_4 >= i32(0))
                {
                    value_4 = entryPointParams_second_2[entryPointParams_4.p_4.second_offset_0 + u32(at_4)];
                }
                else
                {
                    value_4 = 0.0f;
                }
                left_tile_0[index_8] = value_4;
                index_8 = index_8 + u32(256);
            }
            var index_9 : u32 = _S240;
            for(;;)
            {
                if(index_9 < u32(1024))
                {
                }
                else
                {
                    break;
                }
                var across_9 : u32 = _S248 + index_9 % u32(64);
                var k_16 : u32 = begin_4 + index_9 / u32(64);
                if(across_9 < (entryPointParams_4.p_4.columns_0))
                {
                    _S239 = k_16 < (entryPointParams_4.p_4.depth_0);
                }
                else
                {
                    _S239 = false;
                }
                if(_S239)
                {
                    var _S253 : Convolution_std140_0 = entryPointParams_4.p_4;
                    var _S254 : i32 = by_weight_right_0(&(_S253), _S244, k_16, across_9);
                    at_4 = _S254;
                }
                else
                {
                    at_4 = i32(-1);
                }
                if(at_4 >= i32(0))
                {
                    value_4 = entryPointParams_first_2[entryPointParams_4.p_4.first_offset_0 + u32(at_4)];
                }
                else
                {
                    value_4 = 0.0f;
                }
                right_tile_0[index_9] = value_4;
                index_9 = index_9 + u32(256);
            }
            workgroupBarrier();
            var parts_4 : array<f32, i32(16)>;
            parts_4[u32(0)] = 0.0f;
            parts_4[u32(1)] = 0.0f;
            parts_4[u32(2)] = 0.0f;
            parts_4[u32(3)] = 0.0f;
            parts_4[u32(4)] = 0.0f;
            parts_4[u32(5)] = 0.0f;
            parts_4[u32(6)] = 0.0f;
            parts_4[u32(7)] = 0.0f;
            parts_4[u32(8)] = 0.0f;
            parts_4[u32(9)] = 0.0f;
            parts_4[u32(10)] = 0.0f;
            parts_4[u32(11)] = 0.0f;
            parts_4[u32(12)] = 0.0f;
            parts_4[u32(13)] = 0.0f;
            parts_4[u32(14)] = 0.0f;
            parts_4[u32(15)] = 0.0f;
            var deep_4 : u32 = u32(0);
            for(;;)
            {
                if(deep_4 < u32(16))
                {
                }
                else
                {
                    break;
                }
                var a_2 : array<f32, i32(4)>;
                var _S255 : u32 = deep_4 * u32(64);
                a_2[u32(0)] = left_tile_0[_S255 + _S249];
                var _S256 : u32 = _S255 + u32(16);
                a_2[u32(1)] = left_tile_0[_S256 + _S249];
                var _S257 : u32 = _S255 + u32(32);
                a_2[u32(2)] = left_tile_0[_S257 + _S249];
                var _S258 : u32 = _S255 + u32(48);
                a_2[u32(3)] = left_tile_0[_S258 + _S249];
                parts_4[u32(0)] = fma(left_tile_0[_S255 + _S249], right_tile_0[_S255 + _S250], parts_4[u32(0)]);
                parts_4[u32(4)] = fma(left_tile_0[_S256 + _S249], right_tile_0[_S255 + _S250], parts_4[u32(4)]);
                parts_4[u32(8)] = fma(left_tile_0[_S257 + _S249], right_tile_0[_S255 + _S250], parts_4[u32(8)]);
                parts_4[u32(12)] = fma(left_tile_0[_S258 + _S249], right_tile_0[_S255 + _S250], parts_4[u32(12)]);
                parts_4[u32(1)] = fma(left_tile_0[_S255 + _S249], right_tile_0[_S256 + _S250], parts_4[u32(1)]);
                parts_4[u32(5)] = fma(left_tile_0[_S256 + _S249], right_tile_0[_S256 + _S250], parts_4[u32(5)]);
                parts_4[u32(9)] = fma(left_tile_0[_S257 + _S249], right_tile_0[_S256 + _S250], parts_4[u32(9)]);
                parts_4[u32(13)] = fma(left_tile_0[_S258 + _S249], right_tile_0[_S256 + _S250], parts_4[u32(13)]);
                parts_4[u32(2)] = fma(left_tile_0[_S255 + _S249], right_tile_0[_S257 + _S250], parts_4[u32(2)]);
                parts_4[u32(6)] = fma(left_tile_0[_S256 + _S249], right_tile_0[_S257 + _S250], parts_4[u32(6)]);
                parts_4[u32(10)] = fma(left_tile_0[_S257 + _S249], right_tile_0[_S257 + _S250], parts_4[u32(10)]);
                parts_4[u32(14)] = fma(left_tile_0[_S258 + _S249], right_tile_0[_S257 + _S250], parts_4[u32(14)]);
                parts_4[u32(3)] = fma(left_tile_0[_S255 + _S249], right_tile_0[_S258 + _S250], parts_4[u32(3)]);
                parts_4[u32(7)] = fma(left_tile_0[_S256 + _S249], right_tile_0[_S258 + _S250], parts_4[u32(7)]);
                parts_4[u32(11)] = fma(left_tile_0[_S257 + _S249], right_tile_0[_S258 + _S250], parts_4[u32(11)]);
                parts_4[u32(15)] = fma(left_tile_0[_S258 + _S249], right_tile_0[_S258 + _S250], parts_4[u32(15)]);
                deep_4 = deep_4 + u32(1);
            }
            sums_4[u32(0)] = sums_4[u32(0)] + parts_4[u32(0)];
            sums_4[u32(1)] = sums_4[u32(1)] + parts_4[u32(1)];
            sums_4[u32(2)] = sums_4[u32(2)] + parts_4[u32(2)];
            sums_4[u32(3)] = sums_4[u32(3)] + parts_4[u32(3)];
            sums_4[u32(4)] = sums_4[u32(4)] + parts_4[u32(4)];
            sums_4[u32(5)] = sums_4[u32(5)] + parts_4[u32(5)];
            sums_4[u32(6)] = sums_4[u32(6)] + parts_4[u32(6)];
            sums_4[u32(7)] = sums_4[u32(7)] + parts_4[u32(7)];
            sums_4[u32(8)] = sums_4[u32(8)] + parts_4[u32(8)];
            sums_4[u32(9)] = sums_4[u32(9)] + parts_4[u32(9)];
            sums_4[u32(10)] = sums_4[u32(10)] + parts_4[u32(10)];
            sums_4[u32(11)] = sums_4[u32(11)] + parts_4[u32(11)];
            sums_4[u32(12)] = sums_4[u32(12)] + parts_4[u32(12)];
            sums_4[u32(13)] = sums_4[u32(13)] + parts_4[u32(13)];
            sums_4[u32(14)] = sums_4[u32(14)] + parts_4[u32(14)];
            sums_4[u32(15)] = sums_4[u32(15)] + parts_4[u32(15)];
            workgroupBarrier();
            begin_4 = begin_4 + u32(16);
        }
        var y_12 : u32 = _S246 + _S249;
        var x_12 : u32 = _S248 + _S250;
        if(y_12 < (entryPointParams_4.p_4.rows_0))
        {
            _S239 = x_12 < (entryPointParams_4.p_4.columns_0);
        }
        else
        {
            _S239 = false;
        }
        if(_S239)
        {
            var _S259 : Convolution_std140_0 = entryPointParams_4.p_4;
            var _S260 : u32 = by_weight_result_0(&(_S259), _S244, y_12, x_12);
            entryPointParams_out_4[_S260] = sums_4[u32(0)];
        }
        var x_13 : u32 = _S248 + u32(16) + _S250;
        var _S261 : bool;
        if(y_12 < (entryPointParams_4.p_4.rows_0))
        {
            _S261 = x_13 < (entryPointParams_4.p_4.columns_0);
        }
        else
        {
            _S261 = false;
        }
        if(_S261)
        {
            var _S262 : Convolution_std140_0 = entryPointParams_4.p_4;
            var _S263 : u32 = by_weight_result_0(&(_S262), _S244, y_12, x_13);
            entryPointParams_out_4[_S263] = sums_4[u32(1)];
        }
        var x_14 : u32 = _S248 + u32(32) + _S250;
        var _S264 : bool;
        if(y_12 < (entryPointParams_4.p_4.rows_0))
        {
            _S264 = x_14 < (entryPointParams_4.p_4.columns_0);
        }
        else
        {
            _S264 = false;
        }
        if(_S264)
        {
            var _S265 : Convolution_std140_0 = entryPointParams_4.p_4;
            var _S266 : u32 = by_weight_result_0(&(_S265), _S244, y_12, x_14);
            entryPointParams_out_4[_S266] = sums_4[u32(2)];
        }
        var x_15 : u32 = _S248 + u32(48) + _S250;
        var _S267 : bool;
        if(y_12 < (entryPointParams_4.p_4.rows_0))
        {
            _S267 = x_15 < (entryPointParams_4.p_4.columns_0);
        }
        else
        {
            _S267 = false;
        }
        if(_S267)
        {
            var _S268 : Convolution_std140_0 = entryPointParams_4.p_4;
            var _S269 : u32 = by_weight_result_0(&(_S268), _S244, y_12, x_15);
            entryPointParams_out_4[_S269] = sums_4[u32(3)];
        }
        var y_13 : u32 = _S246 + u32(16) + _S249;
        var _S270 : bool;
        if(y_13 < (entryPointParams_4.p_4.rows_0))
        {
            _S270 = x_12 < (entryPointParams_4.p_4.columns_0);
        }
        else
        {
            _S270 = false;
        }
        if(_S270)
        {
            var _S271 : Convolution_std140_0 = entryPointParams_4.p_4;
            var _S272 : u32 = by_weight_result_0(&(_S271), _S244, y_13, x_12);
            entryPointParams_out_4[_S272] = sums_4[u32(4)];
        }
        var _S273 : bool;
        if(y_13 < (entryPointParams_4.p_4.rows_0))
        {
            _S273 = x_13 < (entryPointParams_4.p_4.columns_0);
        }
        else
        {
            _S273 = false;
        }
        if(_S273)
        {
            var _S274 : Convolution_std140_0 = entryPointParams_4.p_4;
            var _S275 : u32 = by_weight_result_0(&(_S274), _S244, y_13, x_13);
            entryPointParams_out_4[_S275] = sums_4[u32(5)];
        }
        var _S276 : bool;
        if(y_13 < (entryPointParams_4.p_4.rows_0))
        {
            _S276 = x_14 < (entryPointParams_4.p_4.columns_0);
        }
        else
        {
            _S276 = false;
        }
        if(_S276)
        {
            var _S277 : Convolution_std140_0 = entryPointParams_4.p_4;
            var _S278 : u32 = by_weight_result_0(&(_S277), _S244, y_13, x_14);
            entryPointParams_out_4[_S278] = sums_4[u32(6)];
        }
        var _S279 : bool;
        if(y_13 < (entryPointParams_4.p_4.rows_0))
        {
            _S279 = x_15 < (entryPointParams_4.p_4.columns_0);
        }
        else
        {
            _S279 = false;
        }
        if(_S279)
        {
            var _S280 : Convolution_std140_0 = entryPointParams_4.p_4;
            var _S281 : u32 = by_weight_result_0(&(_S280), _S244, y_13, x_15);
            entryPointParams_out_4[_S281] = sums_4[u32(7)];
        }
        var y_14 : u32 = _S246 + u32(32) + _S249;
        var _S282 : bool;
        if(y_14 < (entryPointParams_4.p_4.rows_0))
        {
            _S282 = x_12 < (entryPointParams_4.p_4.columns_0);
        }
        else
        {
            _S282 = false;
        }
        if(_S282)
        {
            var _S283 : Convolution_std140_0 = entryPointParams_4.p_4;
            var _S284 : u32 = by_weight_result_0(&(_S283), _S244, y_14, x_12);
            entryPointParams_out_4[_S284] = sums_4[u32(8)];
        }
        var _S285 : bool;
        if(y_14 < (entryPointParams_4.p_4.rows_0))
        {
            _S285 = x_13 < (entryPointParams_4.p_4.columns_0);
        }
        else
        {
            _S285 = false;
        }
        if(_S285)
        {
            var _S286 : Convolution_std140_0 = entryPointParams_4.p_4;
            var _S287 : u32 = by_weight_result_0(&(_S286), _S244, y_14, x_13);
            entryPointParams_out_4[_S287] = sums_4[u32(9)];
        }
        var _S288 : bool;
        if(y_14 < (entryPointParams_4.p_4.rows_0))
        {
            _S288 = x_14 < (entryPointParams_4.p_4.columns_0);
        }
        else
        {
            _S288 = false;
        }
        if(_S288)
        {
            var _S289 : Convolution_std140_0 = entryPointParams_4.p_4;
            var _S290 : u32 = by_weight_result_0(&(_S289), _S244, y_14, x_14);
            entryPointParams_out_4[_S290] = sums_4[u32(10)];
        }
        var _S291 : bool;
        if(y_14 < (entryPointParams_4.p_4.rows_0))
        {
            _S291 = x_15 < (entryPointParams_4.p_4.columns_0);
        }
        else
        {
            _S291 = false;
        }
        if(_S291)
        {
            var _S292 : Convolution_std140_0 = entryPointParams_4.p_4;
            var _S293 : u32 = by_weight_result_0(&(_S292), _S244, y_14, x_15);
            entryPointParams_out_4[_S293] = sums_4[u32(11)];
        }
        var y_15 : u32 = _S246 + u32(48) + _S249;
        var _S294 : bool;
        if(y_15 < (entryPointParams_4.p_4.rows_0))
        {
            _S294 = x_12 < (entryPointParams_4.p_4.columns_0);
        }
        else
        {
            _S294 = false;
        }
        if(_S294)
        {
            var _S295 : Convolution_std140_0 = entryPointParams_4.p_4;
            var _S296 : u32 = by_weight_result_0(&(_S295), _S244, y_15, x_12);
            entryPointParams_out_4[_S296] = sums_4[u32(12)];
        }
        var _S297 : bool;
        if(y_15 < (entryPointParams_4.p_4.rows_0))
        {
            _S297 = x_13 < (entryPointParams_4.p_4.columns_0);
        }
        else
        {
            _S297 = false;
        }
        if(_S297)
        {
            var _S298 : Convolution_std140_0 = entryPointParams_4.p_4;
            var _S299 : u32 = by_weight_result_0(&(_S298), _S244, y_15, x_13);
            entryPointParams_out_4[_S299] = sums_4[u32(13)];
        }
        var _S300 : bool;
        if(y_15 < (entryPointParams_4.p_4.rows_0))
        {
            _S300 = x_14 < (entryPointParams_4.p_4.columns_0);
        }
        else
        {
            _S300 = false;
        }
        if(_S300)
        {
            var _S301 : Convolution_std140_0 = entryPointParams_4.p_4;
            var _S302 : u32 = by_weight_result_0(&(_S301), _S244, y_15, x_14);
            entryPointParams_out_4[_S302] = sums_4[u32(14)];
        }
        var _S303 : bool;
        if(y_15 < (entryPointParams_4.p_4.rows_0))
        {
            _S303 = x_15 < (entryPointParams_4.p_4.columns_0);
        }
        else
        {
            _S303 = false;
        }
        if(_S303)
        {
            var _S304 : Convolution_std140_0 = entryPointParams_4.p_4;
            var _S305 : u32 = by_weight_result_0(&(_S304), _S244, y_15, x_15);
            entryPointParams_out_4[_S305] = sums_4[u32(15)];
        }
        piece_4 = piece_4 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn conv_weight_gradient_f32_small(@builtin(workgroup_id) gid_5 : vec3<u32>, @builtin(local_invocation_id) lid_5 : vec3<u32>)
{
    var _S306 : bool;
    var at_5 : i32;
    var value_5 : f32;
    var _S307 : u32 = lid_5.x;
    var _S308 : u32 = (entryPointParams_5.p_5.rows_0 + u32(16) - u32(1)) / u32(16);
    var _S309 : u32 = (entryPointParams_5.p_5.columns_0 + u32(16) - u32(1)) / u32(16);
    var piece_5 : u32 = gid_5.x;
    for(;;)
    {
        var _S310 : u32 = _S308 * _S309;
        if(piece_5 < (_S310 * entryPointParams_5.p_5.channel_groups_0))
        {
        }
        else
        {
            break;
        }
        var _S311 : u32 = piece_5 / _S310;
        var tile_5 : u32 = piece_5 % _S310;
        var _S312 : u32 = tile_5 / _S309;
        var _S313 : u32 = _S312 * u32(16);
        var _S314 : u32 = tile_5 % _S309;
        var _S315 : u32 = _S314 * u32(16);
        var _S316 : u32 = _S307 / u32(16);
        var _S317 : u32 = _S307 % u32(16);
        var sums_5 : array<f32, i32(1)>;
        sums_5[u32(0)] = 0.0f;
        var begin_5 : u32 = u32(0);
        for(;;)
        {
            if(begin_5 < (entryPointParams_5.p_5.depth_0))
            {
            }
            else
            {
                break;
            }
            var index_10 : u32 = _S307;
            for(;;)
            {
                if(index_10 < u32(256))
                {
                }
                else
                {
                    break;
                }
                var across_10 : u32 = _S313 + index_10 % u32(16);
                var k_17 : u32 = begin_5 + index_10 / u32(16);
                if(across_10 < (entryPointParams_5.p_5.rows_0))
                {
                    _S306 = k_17 < (entryPointParams_5.p_5.depth_0);
                }
                else
                {
                    _S306 = false;
                }
                if(_S306)
                {
                    var _S318 : Convolution_std140_0 = entryPointParams_5.p_5;
                    var _S319 : i32 = by_weight_left_0(&(_S318), _S311, across_10, k_17);
                    at_5 = _S319;
                }
                else
                {
                    at_5 = i32(-1);
                }
                if(at_5 >= i32(0))
                {
                    value_5 = entryPointParams_second_3[entryPointParams_5.p_5.second_offset_0 + u32(at_5)];
                }
                else
                {
                    value_5 = 0.0f;
                }
                left_tile_0[index_10] = value_5;
                index_10 = index_10 + u32(256);
            }
            var index_11 : u32 = _S307;
            for(;;)
            {
                if(index_11 < u32(256))
                {
                }
                else
                {
                    break;
                }
                var across_11 : u32 = _S315 + index_11 % u32(16);
                var k_18 : u32 = begin_5 + index_11 / u32(16);
                if(across_11 < (entryPointParams_5.p_5.columns_0))
                {
                    _S306 = k_18 < (entryPointParams_5.p_5.depth_0);
                }
                else
                {
                    _S306 = false;
                }
                if(_S306)
                {
                    var _S320 : Convolution_std140_0 = entryPointParams_5.p_5;
                    var _S321 : i32 = by_weight_right_0(&(_S320), _S311, k_18, across_11);
                    at_5 = _S321;
                }
                else
                {
                    at_5 = i32(-1);
                }
                if(at_5 >= i32(0))
                {
                    value_5 = entryPointParams_first_3[entryPointParams_5.p_5.first_offset_0 + u32(at_5)];
                }
                else
                {
                    value_5 = 0.0f;
                }
                right_tile_0[index_11] = value_5;
                index_11 = index_11 + u32(256);
            }
            workgroupBarrier();
            var parts_5 : array<f32, i32(1)>;
            parts_5[u32(0)] = 0.0f;
            var deep_5 : u32 = u32(0);
            for(;;)
            {
                if(deep_5 < u32(16))
                {
                }
                else
                {
                    break;
                }
                var _S322 : u32 = deep_5 * u32(16);
                parts_5[u32(0)] = fma(left_tile_0[_S322 + _S316], right_tile_0[_S322 + _S317], parts_5[u32(0)]);
                deep_5 = deep_5 + u32(1);
            }
            sums_5[u32(0)] = sums_5[u32(0)] + parts_5[u32(0)];
            workgroupBarrier();
            begin_5 = begin_5 + u32(16);
        }
        var y_16 : u32 = _S313 + _S316;
        var x_16 : u32 = _S315 + _S317;
        if(y_16 < (entryPointParams_5.p_5.rows_0))
        {
            _S306 = x_16 < (entryPointParams_5.p_5.columns_0);
        }
        else
        {
            _S306 = false;
        }
        if(_S306)
        {
            var _S323 : Convolution_std140_0 = entryPointParams_5.p_5;
            var _S324 : u32 = by_weight_result_0(&(_S323), _S311, y_16, x_16);
            entryPointParams_out_5[_S324] = sums_5[u32(0)];
        }
        piece_5 = piece_5 + entryPointParams_5.p_5.groups_0;
    }
    return;
}


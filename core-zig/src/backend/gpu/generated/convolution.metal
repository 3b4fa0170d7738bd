#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
struct Convolution_0
{
    uint batch_0;
    uint channel_groups_0;
    uint channels_0;
    uint out_channels_0;
    uint2 extent_0;
    uint2 places_0;
    uint2 kernel_0;
    uint2 stride_0;
    uint2 padding_0;
    uint2 dilation_0;
    uint first_offset_0;
    uint second_offset_0;
    uint bias_offset_0;
    uint bias_is_given_0;
    uint rows_0;
    uint columns_0;
    uint depth_0;
    uint groups_0;
};

int conv_left_0(const Convolution_0 constant* p_0, uint group_0, uint row_0, uint k_0)
{
    return int((group_0 * p_0->out_channels_0 + row_0) * p_0->depth_0 + k_0);
}

uint area_of_0(uint2 size_0)
{
    return size_0.x * size_0.y;
}

int source_of_0(const Convolution_0 constant* p_1, uint element_0, uint place_0)
{
    uint _S1 = p_1->places_0.y;
    uint _S2 = place_0 / _S1;
    uint2 _S3 = p_1->stride_0;
    uint _S4 = _S2 * p_1->stride_0.x;
    uint2 _S5 = p_1->kernel_0;
    uint _S6 = p_1->kernel_0.y;
    uint _S7 = element_0 / _S6;
    uint _S8 = _S7 % _S5.x;
    uint2 _S9 = p_1->dilation_0;
    uint2 _S10 = p_1->padding_0;
    int y_0 = int(_S4 + _S8 * p_1->dilation_0.x) - int(p_1->padding_0.x);
    uint _S11 = place_0 % _S1;
    uint _S12 = _S11 * _S3.y;
    uint _S13 = element_0 % _S6;
    int x_0 = int(_S12 + _S13 * _S9.y) - int(_S10.y);
    bool is_inside_0;
    if(y_0 >= int(0))
    {
        is_inside_0 = x_0 >= int(0);
    }
    else
    {
        is_inside_0 = false;
    }
    if(is_inside_0)
    {
        is_inside_0 = y_0 < int(p_1->extent_0.x);
    }
    else
    {
        is_inside_0 = false;
    }
    if(is_inside_0)
    {
        is_inside_0 = x_0 < int(p_1->extent_0.y);
    }
    else
    {
        is_inside_0 = false;
    }
    int _S14;
    if(is_inside_0)
    {
        _S14 = y_0 * int(p_1->extent_0.y) + x_0;
    }
    else
    {
        _S14 = int(-1);
    }
    return _S14;
}

int conv_right_0(const Convolution_0 constant* p_2, uint group_1, uint k_1, uint column_0)
{
    uint area_0 = area_of_0(p_2->kernel_0);
    uint places_1 = area_of_0(p_2->places_0);
    uint _S15 = column_0 % places_1;
    int _S16 = source_of_0(p_2, k_1, _S15);
    uint _S17 = column_0 / places_1;
    uint _S18 = (_S17 * p_2->channel_groups_0 + group_1) * p_2->channels_0;
    uint _S19 = k_1 / area_0;
    uint plane_0 = _S18 + _S19;
    int _S20;
    if(_S16 < int(0))
    {
        _S20 = int(-1);
    }
    else
    {
        _S20 = int(plane_0 * area_of_0(p_2->extent_0)) + _S16;
    }
    return _S20;
}

int conv_right_1(const Convolution_0 constant* p_3, uint group_2, uint k_2, uint column_1)
{
    uint area_1 = area_of_0(p_3->kernel_0);
    uint places_2 = area_of_0(p_3->places_0);
    uint _S21 = column_1 % places_2;
    int _S22 = source_of_0(p_3, k_2, _S21);
    uint _S23 = column_1 / places_2;
    uint _S24 = (_S23 * p_3->channel_groups_0 + group_2) * p_3->channels_0;
    uint _S25 = k_2 / area_1;
    uint plane_1 = _S24 + _S25;
    int _S26;
    if(_S22 < int(0))
    {
        _S26 = int(-1);
    }
    else
    {
        _S26 = int(plane_1 * area_of_0(p_3->extent_0)) + _S22;
    }
    return _S26;
}

uint conv_result_0(const Convolution_0 constant* p_4, uint group_3, uint row_1, uint column_2)
{
    uint places_3 = area_of_0(p_4->places_0);
    uint _S27 = column_2 / places_3;
    uint _S28 = ((_S27 * p_4->channel_groups_0 + group_3) * p_4->out_channels_0 + row_1) * places_3;
    uint _S29 = column_2 % places_3;
    return _S28 + _S29;
}

struct EntryPointParams_0
{
    Convolution_0 p_5;
};

struct EntryPointParams_1
{
    Convolution_0 p_6;
};

struct EntryPointParams_2
{
    Convolution_0 p_7;
};

struct EntryPointParams_3
{
    Convolution_0 p_8;
};

struct EntryPointParams_4
{
    Convolution_0 p_9;
};

struct EntryPointParams_5
{
    Convolution_0 p_10;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_x_data_0;
    float device* entryPointParams_weight_0;
    float device* entryPointParams_bias_0;
    float device* entryPointParams_out_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_x_data_1;
    float device* entryPointParams_weight_1;
    float device* entryPointParams_bias_1;
    float device* entryPointParams_out_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_first_0;
    float device* entryPointParams_second_0;
    float device* entryPointParams_out_2;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_first_1;
    float device* entryPointParams_second_1;
    float device* entryPointParams_out_3;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_first_2;
    float device* entryPointParams_second_2;
    float device* entryPointParams_out_4;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_first_3;
    float device* entryPointParams_second_3;
    float device* entryPointParams_out_5;
    array<float, int(1024)> threadgroup* left_tile_0;
    array<float, int(1024)> threadgroup* right_tile_0;
};

[[kernel]] void conv_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_6 [[buffer(0)]], float device* entryPointParams_x_data_2 [[buffer(1)]], float device* entryPointParams_weight_2 [[buffer(2)]], float device* entryPointParams_bias_2 [[buffer(3)]], float device* entryPointParams_out_6 [[buffer(4)]])
{
    bool _S30;
    float value_0;
    int at_0;
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_6;
    (&kernelContext_0)->entryPointParams_x_data_0 = entryPointParams_x_data_2;
    (&kernelContext_0)->entryPointParams_weight_0 = entryPointParams_weight_2;
    (&kernelContext_0)->entryPointParams_bias_0 = entryPointParams_bias_2;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_6;
    threadgroup array<float, int(1024)> left_tile_1;
    (&kernelContext_0)->left_tile_0 = &left_tile_1;
    threadgroup array<float, int(1024)> right_tile_1;
    (&kernelContext_0)->right_tile_0 = &right_tile_1;
    uint _S31 = lid_0.x;
    uint _S32 = (entryPointParams_6->p_5.rows_0 + 64U - 1U) / 64U;
    uint _S33 = (entryPointParams_6->p_5.columns_0 + 64U - 1U) / 64U;
    uint piece_0 = gid_0.x;
    for(;;)
    {
        uint _S34 = _S32 * _S33;
        if(piece_0 < (_S34 * entryPointParams_6->p_5.channel_groups_0))
        {
        }
        else
        {
            break;
        }
        uint _S35 = piece_0 / _S34;
        uint tile_0 = piece_0 % _S34;
        uint _S36 = tile_0 / _S33;
        uint _S37 = _S36 * 16U * 4U;
        uint _S38 = tile_0 % _S33;
        uint _S39 = _S38 * 16U * 4U;
        uint _S40 = _S31 / 16U;
        uint _S41 = _S31 % 16U;
        thread array<float, int(16)> sums_0;
        sums_0[0U] = 0.0f;
        sums_0[1U] = 0.0f;
        sums_0[2U] = 0.0f;
        sums_0[3U] = 0.0f;
        sums_0[4U] = 0.0f;
        sums_0[5U] = 0.0f;
        sums_0[6U] = 0.0f;
        sums_0[7U] = 0.0f;
        sums_0[8U] = 0.0f;
        sums_0[9U] = 0.0f;
        sums_0[10U] = 0.0f;
        sums_0[11U] = 0.0f;
        sums_0[12U] = 0.0f;
        sums_0[13U] = 0.0f;
        sums_0[14U] = 0.0f;
        sums_0[15U] = 0.0f;
        uint begin_0 = 0U;
        for(;;)
        {
            if(begin_0 < (entryPointParams_6->p_5.depth_0))
            {
            }
            else
            {
                break;
            }
            uint index_0 = _S31;
            for(;;)
            {
                if(index_0 < 1024U)
                {
                }
                else
                {
                    break;
                }
                uint across_0 = _S37 + index_0 % 64U;
                uint k_3 = begin_0 + index_0 / 64U;
                if(across_0 < (entryPointParams_6->p_5.rows_0))
                {
                    _S30 = k_3 < (entryPointParams_6->p_5.depth_0);
                }
                else
                {
                    _S30 = false;
                }
                if(_S30)
                {
                    int _S42 = conv_left_0(&entryPointParams_6->p_5, _S35, across_0, k_3);
                    at_0 = _S42;
                }
                else
                {
                    at_0 = int(-1);
                }
                if(at_0 >= int(0))
                {
                    value_0 = (&kernelContext_0)->entryPointParams_weight_0[entryPointParams_6->p_5.second_offset_0 + uint(at_0)];
                }
                else
                {
                    value_0 = 0.0f;
                }
                (*(&kernelContext_0)->left_tile_0)[index_0] = value_0;
                index_0 = index_0 + 256U;
            }
            uint index_1 = _S31;
            for(;;)
            {
                if(index_1 < 1024U)
                {
                }
                else
                {
                    break;
                }
                uint across_1 = _S39 + index_1 % 64U;
                uint k_4 = begin_0 + index_1 / 64U;
                if(across_1 < (entryPointParams_6->p_5.columns_0))
                {
                    _S30 = k_4 < (entryPointParams_6->p_5.depth_0);
                }
                else
                {
                    _S30 = false;
                }
                if(_S30)
                {
                    int _S43 = conv_right_0(&entryPointParams_6->p_5, _S35, k_4, across_1);
                    at_0 = _S43;
                }
                else
                {
                    at_0 = int(-1);
                }
                if(at_0 >= int(0))
                {
                    value_0 = (&kernelContext_0)->entryPointParams_x_data_0[entryPointParams_6->p_5.first_offset_0 + uint(at_0)];
                }
                else
                {
                    value_0 = 0.0f;
                }
                (*(&kernelContext_0)->right_tile_0)[index_1] = value_0;
                index_1 = index_1 + 256U;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            thread array<float, int(16)> parts_0;
            parts_0[0U] = 0.0f;
            parts_0[1U] = 0.0f;
            parts_0[2U] = 0.0f;
            parts_0[3U] = 0.0f;
            parts_0[4U] = 0.0f;
            parts_0[5U] = 0.0f;
            parts_0[6U] = 0.0f;
            parts_0[7U] = 0.0f;
            parts_0[8U] = 0.0f;
            parts_0[9U] = 0.0f;
            parts_0[10U] = 0.0f;
            parts_0[11U] = 0.0f;
            parts_0[12U] = 0.0f;
            parts_0[13U] = 0.0f;
            parts_0[14U] = 0.0f;
            parts_0[15U] = 0.0f;
            uint deep_0 = 0U;
            for(;;)
            {
                if(deep_0 < 16U)
                {
                }
                else
                {
                    break;
                }
                thread array<float, int(4)> a_0;
                uint _S44 = deep_0 * 64U;
                float _S45 = (*(&kernelContext_0)->left_tile_0)[_S44 + _S40];
                a_0[0U] = (*(&kernelContext_0)->left_tile_0)[_S44 + _S40];
                uint _S46 = _S44 + 16U;
                float _S47 = (*(&kernelContext_0)->left_tile_0)[_S46 + _S40];
                a_0[1U] = (*(&kernelContext_0)->left_tile_0)[_S46 + _S40];
                uint _S48 = _S44 + 32U;
                float _S49 = (*(&kernelContext_0)->left_tile_0)[_S48 + _S40];
                a_0[2U] = (*(&kernelContext_0)->left_tile_0)[_S48 + _S40];
                uint _S50 = _S44 + 48U;
                float _S51 = (*(&kernelContext_0)->left_tile_0)[_S50 + _S40];
                a_0[3U] = (*(&kernelContext_0)->left_tile_0)[_S50 + _S40];
                float _S52 = (*(&kernelContext_0)->right_tile_0)[_S44 + _S41];
                parts_0[0U] = fma(_S45, (*(&kernelContext_0)->right_tile_0)[_S44 + _S41], parts_0[0U]);
                parts_0[4U] = fma(_S47, _S52, parts_0[4U]);
                parts_0[8U] = fma(_S49, _S52, parts_0[8U]);
                parts_0[12U] = fma(_S51, _S52, parts_0[12U]);
                float _S53 = (*(&kernelContext_0)->right_tile_0)[_S46 + _S41];
                parts_0[1U] = fma(_S45, (*(&kernelContext_0)->right_tile_0)[_S46 + _S41], parts_0[1U]);
                parts_0[5U] = fma(_S47, _S53, parts_0[5U]);
                parts_0[9U] = fma(_S49, _S53, parts_0[9U]);
                parts_0[13U] = fma(_S51, _S53, parts_0[13U]);
                float _S54 = (*(&kernelContext_0)->right_tile_0)[_S48 + _S41];
                parts_0[2U] = fma(_S45, (*(&kernelContext_0)->right_tile_0)[_S48 + _S41], parts_0[2U]);
                parts_0[6U] = fma(_S47, _S54, parts_0[6U]);
                parts_0[10U] = fma(_S49, _S54, parts_0[10U]);
                parts_0[14U] = fma(_S51, _S54, parts_0[14U]);
                float _S55 = (*(&kernelContext_0)->right_tile_0)[_S50 + _S41];
                parts_0[3U] = fma(_S45, (*(&kernelContext_0)->right_tile_0)[_S50 + _S41], parts_0[3U]);
                parts_0[7U] = fma(_S47, _S55, parts_0[7U]);
                parts_0[11U] = fma(_S49, _S55, parts_0[11U]);
                parts_0[15U] = fma(_S51, _S55, parts_0[15U]);
                deep_0 = deep_0 + 1U;
            }
            sums_0[0U] = sums_0[0U] + parts_0[0U];
            sums_0[1U] = sums_0[1U] + parts_0[1U];
            sums_0[2U] = sums_0[2U] + parts_0[2U];
            sums_0[3U] = sums_0[3U] + parts_0[3U];
            sums_0[4U] = sums_0[4U] + parts_0[4U];
            sums_0[5U] = sums_0[5U] + parts_0[5U];
            sums_0[6U] = sums_0[6U] + parts_0[6U];
            sums_0[7U] = sums_0[7U] + parts_0[7U];
            sums_0[8U] = sums_0[8U] + parts_0[8U];
            sums_0[9U] = sums_0[9U] + parts_0[9U];
            sums_0[10U] = sums_0[10U] + parts_0[10U];
            sums_0[11U] = sums_0[11U] + parts_0[11U];
            sums_0[12U] = sums_0[12U] + parts_0[12U];
            sums_0[13U] = sums_0[13U] + parts_0[13U];
            sums_0[14U] = sums_0[14U] + parts_0[14U];
            sums_0[15U] = sums_0[15U] + parts_0[15U];
            threadgroup_barrier(mem_flags::mem_threadgroup);
            begin_0 = begin_0 + 16U;
        }
        uint y_1 = _S37 + _S40;
        uint x_1 = _S39 + _S41;
        if(y_1 < (entryPointParams_6->p_5.rows_0))
        {
            _S30 = x_1 < (entryPointParams_6->p_5.columns_0);
        }
        else
        {
            _S30 = false;
        }
        if(_S30)
        {
            if((entryPointParams_6->p_5.bias_is_given_0) != 0U)
            {
                value_0 = (&kernelContext_0)->entryPointParams_bias_0[entryPointParams_6->p_5.bias_offset_0 + _S35 * entryPointParams_6->p_5.out_channels_0 + y_1];
            }
            else
            {
                value_0 = 0.0f;
            }
            uint _S56 = conv_result_0(&entryPointParams_6->p_5, _S35, y_1, x_1);
            *((&kernelContext_0)->entryPointParams_out_0+_S56) = value_0 + sums_0[0U];
        }
        uint x_2 = _S39 + 16U + _S41;
        bool _S57;
        if(y_1 < (entryPointParams_6->p_5.rows_0))
        {
            _S57 = x_2 < (entryPointParams_6->p_5.columns_0);
        }
        else
        {
            _S57 = false;
        }
        if(_S57)
        {
            if((entryPointParams_6->p_5.bias_is_given_0) != 0U)
            {
                value_0 = (&kernelContext_0)->entryPointParams_bias_0[entryPointParams_6->p_5.bias_offset_0 + _S35 * entryPointParams_6->p_5.out_channels_0 + y_1];
            }
            else
            {
                value_0 = 0.0f;
            }
            uint _S58 = conv_result_0(&entryPointParams_6->p_5, _S35, y_1, x_2);
            *((&kernelContext_0)->entryPointParams_out_0+_S58) = value_0 + sums_0[1U];
        }
        uint x_3 = _S39 + 32U + _S41;
        bool _S59;
        if(y_1 < (entryPointParams_6->p_5.rows_0))
        {
            _S59 = x_3 < (entryPointParams_6->p_5.columns_0);
        }
        else
        {
            _S59 = false;
        }
        if(_S59)
        {
            if((entryPointParams_6->p_5.bias_is_given_0) != 0U)
            {
                value_0 = (&kernelContext_0)->entryPointParams_bias_0[entryPointParams_6->p_5.bias_offset_0 + _S35 * entryPointParams_6->p_5.out_channels_0 + y_1];
            }
            else
            {
                value_0 = 0.0f;
            }
            uint _S60 = conv_result_0(&entryPointParams_6->p_5, _S35, y_1, x_3);
            *((&kernelContext_0)->entryPointParams_out_0+_S60) = value_0 + sums_0[2U];
        }
        uint x_4 = _S39 + 48U + _S41;
        bool _S61;
        if(y_1 < (entryPointParams_6->p_5.rows_0))
        {
            _S61 = x_4 < (entryPointParams_6->p_5.columns_0);
        }
        else
        {
            _S61 = false;
        }
        if(_S61)
        {
            if((entryPointParams_6->p_5.bias_is_given_0) != 0U)
            {
                value_0 = (&kernelContext_0)->entryPointParams_bias_0[entryPointParams_6->p_5.bias_offset_0 + _S35 * entryPointParams_6->p_5.out_channels_0 + y_1];
            }
            else
            {
                value_0 = 0.0f;
            }
            uint _S62 = conv_result_0(&entryPointParams_6->p_5, _S35, y_1, x_4);
            *((&kernelContext_0)->entryPointParams_out_0+_S62) = value_0 + sums_0[3U];
        }
        uint y_2 = _S37 + 16U + _S40;
        bool _S63;
        if(y_2 < (entryPointParams_6->p_5.rows_0))
        {
            _S63 = x_1 < (entryPointParams_6->p_5.columns_0);
        }
        else
        {
            _S63 = false;
        }
        if(_S63)
        {
            if((entryPointParams_6->p_5.bias_is_given_0) != 0U)
            {
                value_0 = (&kernelContext_0)->entryPointParams_bias_0[entryPointParams_6->p_5.bias_offset_0 + _S35 * entryPointParams_6->p_5.out_channels_0 + y_2];
            }
            else
            {
                value_0 = 0.0f;
            }
            uint _S64 = conv_result_0(&entryPointParams_6->p_5, _S35, y_2, x_1);
            *((&kernelContext_0)->entryPointParams_out_0+_S64) = value_0 + sums_0[4U];
        }
        bool _S65;
        if(y_2 < (entryPointParams_6->p_5.rows_0))
        {
            _S65 = x_2 < (entryPointParams_6->p_5.columns_0);
        }
        else
        {
            _S65 = false;
        }
        if(_S65)
        {
            if((entryPointParams_6->p_5.bias_is_given_0) != 0U)
            {
                value_0 = (&kernelContext_0)->entryPointParams_bias_0[entryPointParams_6->p_5.bias_offset_0 + _S35 * entryPointParams_6->p_5.out_channels_0 + y_2];
            }
            else
            {
                value_0 = 0.0f;
            }
            uint _S66 = conv_result_0(&entryPointParams_6->p_5, _S35, y_2, x_2);
            *((&kernelContext_0)->entryPointParams_out_0+_S66) = value_0 + sums_0[5U];
        }
        bool _S67;
        if(y_2 < (entryPointParams_6->p_5.rows_0))
        {
            _S67 = x_3 < (entryPointParams_6->p_5.columns_0);
        }
        else
        {
            _S67 = false;
        }
        if(_S67)
        {
            if((entryPointParams_6->p_5.bias_is_given_0) != 0U)
            {
                value_0 = (&kernelContext_0)->entryPointParams_bias_0[entryPointParams_6->p_5.bias_offset_0 + _S35 * entryPointParams_6->p_5.out_channels_0 + y_2];
            }
            else
            {
                value_0 = 0.0f;
            }
            uint _S68 = conv_result_0(&entryPointParams_6->p_5, _S35, y_2, x_3);
            *((&kernelContext_0)->entryPointParams_out_0+_S68) = value_0 + sums_0[6U];
        }
        bool _S69;
        if(y_2 < (entryPointParams_6->p_5.rows_0))
        {
            _S69 = x_4 < (entryPointParams_6->p_5.columns_0);
        }
        else
        {
            _S69 = false;
        }
        if(_S69)
        {
            if((entryPointParams_6->p_5.bias_is_given_0) != 0U)
            {
                value_0 = (&kernelContext_0)->entryPointParams_bias_0[entryPointParams_6->p_5.bias_offset_0 + _S35 * entryPointParams_6->p_5.out_channels_0 + y_2];
            }
            else
            {
                value_0 = 0.0f;
            }
            uint _S70 = conv_result_0(&entryPointParams_6->p_5, _S35, y_2, x_4);
            *((&kernelContext_0)->entryPointParams_out_0+_S70) = value_0 + sums_0[7U];
        }
        uint y_3 = _S37 + 32U + _S40;
        bool _S71;
        if(y_3 < (entryPointParams_6->p_5.rows_0))
        {
            _S71 = x_1 < (entryPointParams_6->p_5.columns_0);
        }
        else
        {
            _S71 = false;
        }
        if(_S71)
        {
            if((entryPointParams_6->p_5.bias_is_given_0) != 0U)
            {
                value_0 = (&kernelContext_0)->entryPointParams_bias_0[entryPointParams_6->p_5.bias_offset_0 + _S35 * entryPointParams_6->p_5.out_channels_0 + y_3];
            }
            else
            {
                value_0 = 0.0f;
            }
            uint _S72 = conv_result_0(&entryPointParams_6->p_5, _S35, y_3, x_1);
            *((&kernelContext_0)->entryPointParams_out_0+_S72) = value_0 + sums_0[8U];
        }
        bool _S73;
        if(y_3 < (entryPointParams_6->p_5.rows_0))
        {
            _S73 = x_2 < (entryPointParams_6->p_5.columns_0);
        }
        else
        {
            _S73 = false;
        }
        if(_S73)
        {
            if((entryPointParams_6->p_5.bias_is_given_0) != 0U)
            {
                value_0 = (&kernelContext_0)->entryPointParams_bias_0[entryPointParams_6->p_5.bias_offset_0 + _S35 * entryPointParams_6->p_5.out_channels_0 + y_3];
            }
            else
            {
                value_0 = 0.0f;
            }
            uint _S74 = conv_result_0(&entryPointParams_6->p_5, _S35, y_3, x_2);
            *((&kernelContext_0)->entryPointParams_out_0+_S74) = value_0 + sums_0[9U];
        }
        bool _S75;
        if(y_3 < (entryPointParams_6->p_5.rows_0))
        {
            _S75 = x_3 < (entryPointParams_6->p_5.columns_0);
        }
        else
        {
            _S75 = false;
        }
        if(_S75)
        {
            if((entryPointParams_6->p_5.bias_is_given_0) != 0U)
            {
                value_0 = (&kernelContext_0)->entryPointParams_bias_0[entryPointParams_6->p_5.bias_offset_0 + _S35 * entryPointParams_6->p_5.out_channels_0 + y_3];
            }
            else
            {
                value_0 = 0.0f;
            }
            uint _S76 = conv_result_0(&entryPointParams_6->p_5, _S35, y_3, x_3);
            *((&kernelContext_0)->entryPointParams_out_0+_S76) = value_0 + sums_0[10U];
        }
        bool _S77;
        if(y_3 < (entryPointParams_6->p_5.rows_0))
        {
            _S77 = x_4 < (entryPointParams_6->p_5.columns_0);
        }
        else
        {
            _S77 = false;
        }
        if(_S77)
        {
            if((entryPointParams_6->p_5.bias_is_given_0) != 0U)
            {
                value_0 = (&kernelContext_0)->entryPointParams_bias_0[entryPointParams_6->p_5.bias_offset_0 + _S35 * entryPointParams_6->p_5.out_channels_0 + y_3];
            }
            else
            {
                value_0 = 0.0f;
            }
            uint _S78 = conv_result_0(&entryPointParams_6->p_5, _S35, y_3, x_4);
            *((&kernelContext_0)->entryPointParams_out_0+_S78) = value_0 + sums_0[11U];
        }
        uint y_4 = _S37 + 48U + _S40;
        bool _S79;
        if(y_4 < (entryPointParams_6->p_5.rows_0))
        {
            _S79 = x_1 < (entryPointParams_6->p_5.columns_0);
        }
        else
        {
            _S79 = false;
        }
        if(_S79)
        {
            if((entryPointParams_6->p_5.bias_is_given_0) != 0U)
            {
                value_0 = (&kernelContext_0)->entryPointParams_bias_0[entryPointParams_6->p_5.bias_offset_0 + _S35 * entryPointParams_6->p_5.out_channels_0 + y_4];
            }
            else
            {
                value_0 = 0.0f;
            }
            uint _S80 = conv_result_0(&entryPointParams_6->p_5, _S35, y_4, x_1);
            *((&kernelContext_0)->entryPointParams_out_0+_S80) = value_0 + sums_0[12U];
        }
        bool _S81;
        if(y_4 < (entryPointParams_6->p_5.rows_0))
        {
            _S81 = x_2 < (entryPointParams_6->p_5.columns_0);
        }
        else
        {
            _S81 = false;
        }
        if(_S81)
        {
            if((entryPointParams_6->p_5.bias_is_given_0) != 0U)
            {
                value_0 = (&kernelContext_0)->entryPointParams_bias_0[entryPointParams_6->p_5.bias_offset_0 + _S35 * entryPointParams_6->p_5.out_channels_0 + y_4];
            }
            else
            {
                value_0 = 0.0f;
            }
            uint _S82 = conv_result_0(&entryPointParams_6->p_5, _S35, y_4, x_2);
            *((&kernelContext_0)->entryPointParams_out_0+_S82) = value_0 + sums_0[13U];
        }
        bool _S83;
        if(y_4 < (entryPointParams_6->p_5.rows_0))
        {
            _S83 = x_3 < (entryPointParams_6->p_5.columns_0);
        }
        else
        {
            _S83 = false;
        }
        if(_S83)
        {
            if((entryPointParams_6->p_5.bias_is_given_0) != 0U)
            {
                value_0 = (&kernelContext_0)->entryPointParams_bias_0[entryPointParams_6->p_5.bias_offset_0 + _S35 * entryPointParams_6->p_5.out_channels_0 + y_4];
            }
            else
            {
                value_0 = 0.0f;
            }
            uint _S84 = conv_result_0(&entryPointParams_6->p_5, _S35, y_4, x_3);
            *((&kernelContext_0)->entryPointParams_out_0+_S84) = value_0 + sums_0[14U];
        }
        bool _S85;
        if(y_4 < (entryPointParams_6->p_5.rows_0))
        {
            _S85 = x_4 < (entryPointParams_6->p_5.columns_0);
        }
        else
        {
            _S85 = false;
        }
        if(_S85)
        {
            if((entryPointParams_6->p_5.bias_is_given_0) != 0U)
            {
                value_0 = (&kernelContext_0)->entryPointParams_bias_0[entryPointParams_6->p_5.bias_offset_0 + _S35 * entryPointParams_6->p_5.out_channels_0 + y_4];
            }
            else
            {
                value_0 = 0.0f;
            }
            uint _S86 = conv_result_0(&entryPointParams_6->p_5, _S35, y_4, x_4);
            *((&kernelContext_0)->entryPointParams_out_0+_S86) = value_0 + sums_0[15U];
        }
        piece_0 = piece_0 + entryPointParams_6->p_5.groups_0;
    }
    return;
}

[[kernel]] void conv_f32_small(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_7 [[buffer(0)]], float device* entryPointParams_x_data_3 [[buffer(1)]], float device* entryPointParams_weight_3 [[buffer(2)]], float device* entryPointParams_bias_3 [[buffer(3)]], float device* entryPointParams_out_7 [[buffer(4)]])
{
    bool _S87;
    float value_1;
    int at_1;
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_7;
    (&kernelContext_1)->entryPointParams_x_data_1 = entryPointParams_x_data_3;
    (&kernelContext_1)->entryPointParams_weight_1 = entryPointParams_weight_3;
    (&kernelContext_1)->entryPointParams_bias_1 = entryPointParams_bias_3;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_7;
    threadgroup array<float, int(1024)> left_tile_2;
    (&kernelContext_1)->left_tile_0 = &left_tile_2;
    threadgroup array<float, int(1024)> right_tile_2;
    (&kernelContext_1)->right_tile_0 = &right_tile_2;
    uint _S88 = lid_1.x;
    uint _S89 = (entryPointParams_7->p_6.rows_0 + 16U - 1U) / 16U;
    uint _S90 = (entryPointParams_7->p_6.columns_0 + 16U - 1U) / 16U;
    uint piece_1 = gid_1.x;
    for(;;)
    {
        uint _S91 = _S89 * _S90;
        if(piece_1 < (_S91 * entryPointParams_7->p_6.channel_groups_0))
        {
        }
        else
        {
            break;
        }
        uint _S92 = piece_1 / _S91;
        uint tile_1 = piece_1 % _S91;
        uint _S93 = tile_1 / _S90;
        uint _S94 = _S93 * 16U;
        uint _S95 = tile_1 % _S90;
        uint _S96 = _S95 * 16U;
        uint _S97 = _S88 / 16U;
        uint _S98 = _S88 % 16U;
        thread array<float, int(1)> sums_1;
        sums_1[0U] = 0.0f;
        uint begin_1 = 0U;
        for(;;)
        {
            if(begin_1 < (entryPointParams_7->p_6.depth_0))
            {
            }
            else
            {
                break;
            }
            uint index_2 = _S88;
            for(;;)
            {
                if(index_2 < 256U)
                {
                }
                else
                {
                    break;
                }
                uint across_2 = _S94 + index_2 % 16U;
                uint k_5 = begin_1 + index_2 / 16U;
                if(across_2 < (entryPointParams_7->p_6.rows_0))
                {
                    _S87 = k_5 < (entryPointParams_7->p_6.depth_0);
                }
                else
                {
                    _S87 = false;
                }
                if(_S87)
                {
                    int _S99 = conv_left_0(&entryPointParams_7->p_6, _S92, across_2, k_5);
                    at_1 = _S99;
                }
                else
                {
                    at_1 = int(-1);
                }
                if(at_1 >= int(0))
                {
                    value_1 = (&kernelContext_1)->entryPointParams_weight_1[entryPointParams_7->p_6.second_offset_0 + uint(at_1)];
                }
                else
                {
                    value_1 = 0.0f;
                }
                (*(&kernelContext_1)->left_tile_0)[index_2] = value_1;
                index_2 = index_2 + 256U;
            }
            uint index_3 = _S88;
            for(;;)
            {
                if(index_3 < 256U)
                {
                }
                else
                {
                    break;
                }
                uint across_3 = _S96 + index_3 % 16U;
                uint k_6 = begin_1 + index_3 / 16U;
                if(across_3 < (entryPointParams_7->p_6.columns_0))
                {
                    _S87 = k_6 < (entryPointParams_7->p_6.depth_0);
                }
                else
                {
                    _S87 = false;
                }
                if(_S87)
                {
                    int _S100 = conv_right_0(&entryPointParams_7->p_6, _S92, k_6, across_3);
                    at_1 = _S100;
                }
                else
                {
                    at_1 = int(-1);
                }
                if(at_1 >= int(0))
                {
                    value_1 = (&kernelContext_1)->entryPointParams_x_data_1[entryPointParams_7->p_6.first_offset_0 + uint(at_1)];
                }
                else
                {
                    value_1 = 0.0f;
                }
                (*(&kernelContext_1)->right_tile_0)[index_3] = value_1;
                index_3 = index_3 + 256U;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            thread array<float, int(1)> parts_1;
            parts_1[0U] = 0.0f;
            uint deep_1 = 0U;
            for(;;)
            {
                if(deep_1 < 16U)
                {
                }
                else
                {
                    break;
                }
                uint _S101 = deep_1 * 16U;
                parts_1[0U] = fma((*(&kernelContext_1)->left_tile_0)[_S101 + _S97], (*(&kernelContext_1)->right_tile_0)[_S101 + _S98], parts_1[0U]);
                deep_1 = deep_1 + 1U;
            }
            sums_1[0U] = sums_1[0U] + parts_1[0U];
            threadgroup_barrier(mem_flags::mem_threadgroup);
            begin_1 = begin_1 + 16U;
        }
        uint y_5 = _S94 + _S97;
        uint x_5 = _S96 + _S98;
        if(y_5 < (entryPointParams_7->p_6.rows_0))
        {
            _S87 = x_5 < (entryPointParams_7->p_6.columns_0);
        }
        else
        {
            _S87 = false;
        }
        if(_S87)
        {
            if((entryPointParams_7->p_6.bias_is_given_0) != 0U)
            {
                value_1 = (&kernelContext_1)->entryPointParams_bias_1[entryPointParams_7->p_6.bias_offset_0 + _S92 * entryPointParams_7->p_6.out_channels_0 + y_5];
            }
            else
            {
                value_1 = 0.0f;
            }
            uint _S102 = conv_result_0(&entryPointParams_7->p_6, _S92, y_5, x_5);
            *((&kernelContext_1)->entryPointParams_out_1+_S102) = value_1 + sums_1[0U];
        }
        piece_1 = piece_1 + entryPointParams_7->p_6.groups_0;
    }
    return;
}

int by_x_left_0(const Convolution_0 constant* p_11, uint group_4, uint row_2, uint k_7)
{
    uint area_2 = area_of_0(p_11->kernel_0);
    uint _S103 = group_4 * p_11->out_channels_0;
    uint _S104 = k_7 / area_2;
    uint _S105 = ((_S103 + _S104) * p_11->channels_0 + row_2) * area_2;
    uint _S106 = k_7 % area_2;
    return int(_S105 + _S106);
}

int reader_of_0(const Convolution_0 constant* p_12, uint element_1, uint place_1)
{
    uint _S107 = p_12->extent_0.y;
    uint _S108 = place_1 / _S107;
    uint2 _S109 = p_12->padding_0;
    int _S110 = int(_S108 + p_12->padding_0.x);
    uint2 _S111 = p_12->kernel_0;
    uint _S112 = p_12->kernel_0.y;
    uint _S113 = element_1 / _S112;
    uint _S114 = _S113 % _S111.x;
    uint2 _S115 = p_12->dilation_0;
    int y_6 = _S110 - int(_S114 * p_12->dilation_0.x);
    uint _S116 = place_1 % _S107;
    int _S117 = int(_S116 + _S109.y);
    uint _S118 = element_1 % _S112;
    int x_6 = _S117 - int(_S118 * _S115.y);
    bool is_read_0;
    if(y_6 < int(0))
    {
        is_read_0 = true;
    }
    else
    {
        is_read_0 = x_6 < int(0);
    }
    if(is_read_0)
    {
        return int(-1);
    }
    uint _S119 = uint(y_6);
    uint2 _S120 = p_12->stride_0;
    uint _S121 = p_12->stride_0.x;
    uint _S122 = _S119 / _S121;
    uint _S123 = uint(x_6);
    uint _S124 = _S120.y;
    uint _S125 = _S123 / _S124;
    if((_S122 * _S121) == _S119)
    {
        is_read_0 = (_S125 * _S124) == _S123;
    }
    else
    {
        is_read_0 = false;
    }
    if(is_read_0)
    {
        is_read_0 = _S122 < (p_12->places_0.x);
    }
    else
    {
        is_read_0 = false;
    }
    if(is_read_0)
    {
        is_read_0 = _S125 < (p_12->places_0.y);
    }
    else
    {
        is_read_0 = false;
    }
    int _S126;
    if(is_read_0)
    {
        _S126 = int(_S122 * p_12->places_0.y + _S125);
    }
    else
    {
        _S126 = int(-1);
    }
    return _S126;
}

int by_x_right_0(const Convolution_0 constant* p_13, uint group_5, uint k_8, uint column_3)
{
    uint inside_0 = area_of_0(p_13->extent_0);
    uint area_3 = area_of_0(p_13->kernel_0);
    uint _S127 = column_3 % inside_0;
    int _S128 = reader_of_0(p_13, k_8, _S127);
    uint _S129 = column_3 / inside_0;
    uint _S130 = (_S129 * p_13->channel_groups_0 + group_5) * p_13->out_channels_0;
    uint _S131 = k_8 / area_3;
    uint plane_2 = _S130 + _S131;
    int _S132;
    if(_S128 < int(0))
    {
        _S132 = int(-1);
    }
    else
    {
        _S132 = int(plane_2 * area_of_0(p_13->places_0)) + _S128;
    }
    return _S132;
}

uint by_x_result_0(const Convolution_0 constant* p_14, uint group_6, uint row_3, uint column_4)
{
    uint inside_1 = area_of_0(p_14->extent_0);
    uint _S133 = column_4 / inside_1;
    uint _S134 = ((_S133 * p_14->channel_groups_0 + group_6) * p_14->channels_0 + row_3) * inside_1;
    uint _S135 = column_4 % inside_1;
    return _S134 + _S135;
}

[[kernel]] void conv_input_gradient_f32(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_8 [[buffer(0)]], float device* entryPointParams_first_4 [[buffer(1)]], float device* entryPointParams_second_4 [[buffer(2)]], float device* entryPointParams_out_8 [[buffer(3)]])
{
    bool _S136;
    int at_2;
    float value_2;
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_8;
    (&kernelContext_2)->entryPointParams_first_0 = entryPointParams_first_4;
    (&kernelContext_2)->entryPointParams_second_0 = entryPointParams_second_4;
    (&kernelContext_2)->entryPointParams_out_2 = entryPointParams_out_8;
    threadgroup array<float, int(1024)> left_tile_3;
    (&kernelContext_2)->left_tile_0 = &left_tile_3;
    threadgroup array<float, int(1024)> right_tile_3;
    (&kernelContext_2)->right_tile_0 = &right_tile_3;
    uint _S137 = lid_2.x;
    uint _S138 = (entryPointParams_8->p_7.rows_0 + 64U - 1U) / 64U;
    uint _S139 = (entryPointParams_8->p_7.columns_0 + 64U - 1U) / 64U;
    uint piece_2 = gid_2.x;
    for(;;)
    {
        uint _S140 = _S138 * _S139;
        if(piece_2 < (_S140 * entryPointParams_8->p_7.channel_groups_0))
        {
        }
        else
        {
            break;
        }
        uint _S141 = piece_2 / _S140;
        uint tile_2 = piece_2 % _S140;
        uint _S142 = tile_2 / _S139;
        uint _S143 = _S142 * 16U * 4U;
        uint _S144 = tile_2 % _S139;
        uint _S145 = _S144 * 16U * 4U;
        uint _S146 = _S137 / 16U;
        uint _S147 = _S137 % 16U;
        thread array<float, int(16)> sums_2;
        sums_2[0U] = 0.0f;
        sums_2[1U] = 0.0f;
        sums_2[2U] = 0.0f;
        sums_2[3U] = 0.0f;
        sums_2[4U] = 0.0f;
        sums_2[5U] = 0.0f;
        sums_2[6U] = 0.0f;
        sums_2[7U] = 0.0f;
        sums_2[8U] = 0.0f;
        sums_2[9U] = 0.0f;
        sums_2[10U] = 0.0f;
        sums_2[11U] = 0.0f;
        sums_2[12U] = 0.0f;
        sums_2[13U] = 0.0f;
        sums_2[14U] = 0.0f;
        sums_2[15U] = 0.0f;
        uint begin_2 = 0U;
        for(;;)
        {
            if(begin_2 < (entryPointParams_8->p_7.depth_0))
            {
            }
            else
            {
                break;
            }
            uint index_4 = _S137;
            for(;;)
            {
                if(index_4 < 1024U)
                {
                }
                else
                {
                    break;
                }
                uint across_4 = _S143 + index_4 % 64U;
                uint k_9 = begin_2 + index_4 / 64U;
                if(across_4 < (entryPointParams_8->p_7.rows_0))
                {
                    _S136 = k_9 < (entryPointParams_8->p_7.depth_0);
                }
                else
                {
                    _S136 = false;
                }
                if(_S136)
                {
                    int _S148 = by_x_left_0(&entryPointParams_8->p_7, _S141, across_4, k_9);
                    at_2 = _S148;
                }
                else
                {
                    at_2 = int(-1);
                }
                if(at_2 >= int(0))
                {
                    value_2 = (&kernelContext_2)->entryPointParams_second_0[entryPointParams_8->p_7.second_offset_0 + uint(at_2)];
                }
                else
                {
                    value_2 = 0.0f;
                }
                (*(&kernelContext_2)->left_tile_0)[index_4] = value_2;
                index_4 = index_4 + 256U;
            }
            uint index_5 = _S137;
            for(;;)
            {
                if(index_5 < 1024U)
                {
                }
                else
                {
                    break;
                }
                uint across_5 = _S145 + index_5 % 64U;
                uint k_10 = begin_2 + index_5 / 64U;
                if(across_5 < (entryPointParams_8->p_7.columns_0))
                {
                    _S136 = k_10 < (entryPointParams_8->p_7.depth_0);
                }
                else
                {
                    _S136 = false;
                }
                if(_S136)
                {
                    int _S149 = by_x_right_0(&entryPointParams_8->p_7, _S141, k_10, across_5);
                    at_2 = _S149;
                }
                else
                {
                    at_2 = int(-1);
                }
                if(at_2 >= int(0))
                {
                    value_2 = (&kernelContext_2)->entryPointParams_first_0[entryPointParams_8->p_7.first_offset_0 + uint(at_2)];
                }
                else
                {
                    value_2 = 0.0f;
                }
                (*(&kernelContext_2)->right_tile_0)[index_5] = value_2;
                index_5 = index_5 + 256U;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            thread array<float, int(16)> parts_2;
            parts_2[0U] = 0.0f;
            parts_2[1U] = 0.0f;
            parts_2[2U] = 0.0f;
            parts_2[3U] = 0.0f;
            parts_2[4U] = 0.0f;
            parts_2[5U] = 0.0f;
            parts_2[6U] = 0.0f;
            parts_2[7U] = 0.0f;
            parts_2[8U] = 0.0f;
            parts_2[9U] = 0.0f;
            parts_2[10U] = 0.0f;
            parts_2[11U] = 0.0f;
            parts_2[12U] = 0.0f;
            parts_2[13U] = 0.0f;
            parts_2[14U] = 0.0f;
            parts_2[15U] = 0.0f;
            uint deep_2 = 0U;
            for(;;)
            {
                if(deep_2 < 16U)
                {
                }
                else
                {
                    break;
                }
                thread array<float, int(4)> a_1;
                uint _S150 = deep_2 * 64U;
                float _S151 = (*(&kernelContext_2)->left_tile_0)[_S150 + _S146];
                a_1[0U] = (*(&kernelContext_2)->left_tile_0)[_S150 + _S146];
                uint _S152 = _S150 + 16U;
                float _S153 = (*(&kernelContext_2)->left_tile_0)[_S152 + _S146];
                a_1[1U] = (*(&kernelContext_2)->left_tile_0)[_S152 + _S146];
                uint _S154 = _S150 + 32U;
                float _S155 = (*(&kernelContext_2)->left_tile_0)[_S154 + _S146];
                a_1[2U] = (*(&kernelContext_2)->left_tile_0)[_S154 + _S146];
                uint _S156 = _S150 + 48U;
                float _S157 = (*(&kernelContext_2)->left_tile_0)[_S156 + _S146];
                a_1[3U] = (*(&kernelContext_2)->left_tile_0)[_S156 + _S146];
                float _S158 = (*(&kernelContext_2)->right_tile_0)[_S150 + _S147];
                parts_2[0U] = fma(_S151, (*(&kernelContext_2)->right_tile_0)[_S150 + _S147], parts_2[0U]);
                parts_2[4U] = fma(_S153, _S158, parts_2[4U]);
                parts_2[8U] = fma(_S155, _S158, parts_2[8U]);
                parts_2[12U] = fma(_S157, _S158, parts_2[12U]);
                float _S159 = (*(&kernelContext_2)->right_tile_0)[_S152 + _S147];
                parts_2[1U] = fma(_S151, (*(&kernelContext_2)->right_tile_0)[_S152 + _S147], parts_2[1U]);
                parts_2[5U] = fma(_S153, _S159, parts_2[5U]);
                parts_2[9U] = fma(_S155, _S159, parts_2[9U]);
                parts_2[13U] = fma(_S157, _S159, parts_2[13U]);
                float _S160 = (*(&kernelContext_2)->right_tile_0)[_S154 + _S147];
                parts_2[2U] = fma(_S151, (*(&kernelContext_2)->right_tile_0)[_S154 + _S147], parts_2[2U]);
                parts_2[6U] = fma(_S153, _S160, parts_2[6U]);
                parts_2[10U] = fma(_S155, _S160, parts_2[10U]);
                parts_2[14U] = fma(_S157, _S160, parts_2[14U]);
                float _S161 = (*(&kernelContext_2)->right_tile_0)[_S156 + _S147];
                parts_2[3U] = fma(_S151, (*(&kernelContext_2)->right_tile_0)[_S156 + _S147], parts_2[3U]);
                parts_2[7U] = fma(_S153, _S161, parts_2[7U]);
                parts_2[11U] = fma(_S155, _S161, parts_2[11U]);
                parts_2[15U] = fma(_S157, _S161, parts_2[15U]);
                deep_2 = deep_2 + 1U;
            }
            sums_2[0U] = sums_2[0U] + parts_2[0U];
            sums_2[1U] = sums_2[1U] + parts_2[1U];
            sums_2[2U] = sums_2[2U] + parts_2[2U];
            sums_2[3U] = sums_2[3U] + parts_2[3U];
            sums_2[4U] = sums_2[4U] + parts_2[4U];
            sums_2[5U] = sums_2[5U] + parts_2[5U];
            sums_2[6U] = sums_2[6U] + parts_2[6U];
            sums_2[7U] = sums_2[7U] + parts_2[7U];
            sums_2[8U] = sums_2[8U] + parts_2[8U];
            sums_2[9U] = sums_2[9U] + parts_2[9U];
            sums_2[10U] = sums_2[10U] + parts_2[10U];
            sums_2[11U] = sums_2[11U] + parts_2[11U];
            sums_2[12U] = sums_2[12U] + parts_2[12U];
            sums_2[13U] = sums_2[13U] + parts_2[13U];
            sums_2[14U] = sums_2[14U] + parts_2[14U];
            sums_2[15U] = sums_2[15U] + parts_2[15U];
            threadgroup_barrier(mem_flags::mem_threadgroup);
            begin_2 = begin_2 + 16U;
        }
        uint y_7 = _S143 + _S146;
        uint x_7 = _S145 + _S147;
        if(y_7 < (entryPointParams_8->p_7.rows_0))
        {
            _S136 = x_7 < (entryPointParams_8->p_7.columns_0);
        }
        else
        {
            _S136 = false;
        }
        if(_S136)
        {
            uint _S162 = by_x_result_0(&entryPointParams_8->p_7, _S141, y_7, x_7);
            *((&kernelContext_2)->entryPointParams_out_2+_S162) = sums_2[0U];
        }
        uint x_8 = _S145 + 16U + _S147;
        bool _S163;
        if(y_7 < (entryPointParams_8->p_7.rows_0))
        {
            _S163 = x_8 < (entryPointParams_8->p_7.columns_0);
        }
        else
        {
            _S163 = false;
        }
        if(_S163)
        {
            uint _S164 = by_x_result_0(&entryPointParams_8->p_7, _S141, y_7, x_8);
            *((&kernelContext_2)->entryPointParams_out_2+_S164) = sums_2[1U];
        }
        uint x_9 = _S145 + 32U + _S147;
        bool _S165;
        if(y_7 < (entryPointParams_8->p_7.rows_0))
        {
            _S165 = x_9 < (entryPointParams_8->p_7.columns_0);
        }
        else
        {
            _S165 = false;
        }
        if(_S165)
        {
            uint _S166 = by_x_result_0(&entryPointParams_8->p_7, _S141, y_7, x_9);
            *((&kernelContext_2)->entryPointParams_out_2+_S166) = sums_2[2U];
        }
        uint x_10 = _S145 + 48U + _S147;
        bool _S167;
        if(y_7 < (entryPointParams_8->p_7.rows_0))
        {
            _S167 = x_10 < (entryPointParams_8->p_7.columns_0);
        }
        else
        {
            _S167 = false;
        }
        if(_S167)
        {
            uint _S168 = by_x_result_0(&entryPointParams_8->p_7, _S141, y_7, x_10);
            *((&kernelContext_2)->entryPointParams_out_2+_S168) = sums_2[3U];
        }
        uint y_8 = _S143 + 16U + _S146;
        bool _S169;
        if(y_8 < (entryPointParams_8->p_7.rows_0))
        {
            _S169 = x_7 < (entryPointParams_8->p_7.columns_0);
        }
        else
        {
            _S169 = false;
        }
        if(_S169)
        {
            uint _S170 = by_x_result_0(&entryPointParams_8->p_7, _S141, y_8, x_7);
            *((&kernelContext_2)->entryPointParams_out_2+_S170) = sums_2[4U];
        }
        bool _S171;
        if(y_8 < (entryPointParams_8->p_7.rows_0))
        {
            _S171 = x_8 < (entryPointParams_8->p_7.columns_0);
        }
        else
        {
            _S171 = false;
        }
        if(_S171)
        {
            uint _S172 = by_x_result_0(&entryPointParams_8->p_7, _S141, y_8, x_8);
            *((&kernelContext_2)->entryPointParams_out_2+_S172) = sums_2[5U];
        }
        bool _S173;
        if(y_8 < (entryPointParams_8->p_7.rows_0))
        {
            _S173 = x_9 < (entryPointParams_8->p_7.columns_0);
        }
        else
        {
            _S173 = false;
        }
        if(_S173)
        {
            uint _S174 = by_x_result_0(&entryPointParams_8->p_7, _S141, y_8, x_9);
            *((&kernelContext_2)->entryPointParams_out_2+_S174) = sums_2[6U];
        }
        bool _S175;
        if(y_8 < (entryPointParams_8->p_7.rows_0))
        {
            _S175 = x_10 < (entryPointParams_8->p_7.columns_0);
        }
        else
        {
            _S175 = false;
        }
        if(_S175)
        {
            uint _S176 = by_x_result_0(&entryPointParams_8->p_7, _S141, y_8, x_10);
            *((&kernelContext_2)->entryPointParams_out_2+_S176) = sums_2[7U];
        }
        uint y_9 = _S143 + 32U + _S146;
        bool _S177;
        if(y_9 < (entryPointParams_8->p_7.rows_0))
        {
            _S177 = x_7 < (entryPointParams_8->p_7.columns_0);
        }
        else
        {
            _S177 = false;
        }
        if(_S177)
        {
            uint _S178 = by_x_result_0(&entryPointParams_8->p_7, _S141, y_9, x_7);
            *((&kernelContext_2)->entryPointParams_out_2+_S178) = sums_2[8U];
        }
        bool _S179;
        if(y_9 < (entryPointParams_8->p_7.rows_0))
        {
            _S179 = x_8 < (entryPointParams_8->p_7.columns_0);
        }
        else
        {
            _S179 = false;
        }
        if(_S179)
        {
            uint _S180 = by_x_result_0(&entryPointParams_8->p_7, _S141, y_9, x_8);
            *((&kernelContext_2)->entryPointParams_out_2+_S180) = sums_2[9U];
        }
        bool _S181;
        if(y_9 < (entryPointParams_8->p_7.rows_0))
        {
            _S181 = x_9 < (entryPointParams_8->p_7.columns_0);
        }
        else
        {
            _S181 = false;
        }
        if(_S181)
        {
            uint _S182 = by_x_result_0(&entryPointParams_8->p_7, _S141, y_9, x_9);
            *((&kernelContext_2)->entryPointParams_out_2+_S182) = sums_2[10U];
        }
        bool _S183;
        if(y_9 < (entryPointParams_8->p_7.rows_0))
        {
            _S183 = x_10 < (entryPointParams_8->p_7.columns_0);
        }
        else
        {
            _S183 = false;
        }
        if(_S183)
        {
            uint _S184 = by_x_result_0(&entryPointParams_8->p_7, _S141, y_9, x_10);
            *((&kernelContext_2)->entryPointParams_out_2+_S184) = sums_2[11U];
        }
        uint y_10 = _S143 + 48U + _S146;
        bool _S185;
        if(y_10 < (entryPointParams_8->p_7.rows_0))
        {
            _S185 = x_7 < (entryPointParams_8->p_7.columns_0);
        }
        else
        {
            _S185 = false;
        }
        if(_S185)
        {
            uint _S186 = by_x_result_0(&entryPointParams_8->p_7, _S141, y_10, x_7);
            *((&kernelContext_2)->entryPointParams_out_2+_S186) = sums_2[12U];
        }
        bool _S187;
        if(y_10 < (entryPointParams_8->p_7.rows_0))
        {
            _S187 = x_8 < (entryPointParams_8->p_7.columns_0);
        }
        else
        {
            _S187 = false;
        }
        if(_S187)
        {
            uint _S188 = by_x_result_0(&entryPointParams_8->p_7, _S141, y_10, x_8);
            *((&kernelContext_2)->entryPointParams_out_2+_S188) = sums_2[13U];
        }
        bool _S189;
        if(y_10 < (entryPointParams_8->p_7.rows_0))
        {
            _S189 = x_9 < (entryPointParams_8->p_7.columns_0);
        }
        else
        {
            _S189 = false;
        }
        if(_S189)
        {
            uint _S190 = by_x_result_0(&entryPointParams_8->p_7, _S141, y_10, x_9);
            *((&kernelContext_2)->entryPointParams_out_2+_S190) = sums_2[14U];
        }
        bool _S191;
        if(y_10 < (entryPointParams_8->p_7.rows_0))
        {
            _S191 = x_10 < (entryPointParams_8->p_7.columns_0);
        }
        else
        {
            _S191 = false;
        }
        if(_S191)
        {
            uint _S192 = by_x_result_0(&entryPointParams_8->p_7, _S141, y_10, x_10);
            *((&kernelContext_2)->entryPointParams_out_2+_S192) = sums_2[15U];
        }
        piece_2 = piece_2 + entryPointParams_8->p_7.groups_0;
    }
    return;
}

[[kernel]] void conv_input_gradient_f32_small(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_9 [[buffer(0)]], float device* entryPointParams_first_5 [[buffer(1)]], float device* entryPointParams_second_5 [[buffer(2)]], float device* entryPointParams_out_9 [[buffer(3)]])
{
    bool _S193;
    int at_3;
    float value_3;
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_3 = entryPointParams_9;
    (&kernelContext_3)->entryPointParams_first_1 = entryPointParams_first_5;
    (&kernelContext_3)->entryPointParams_second_1 = entryPointParams_second_5;
    (&kernelContext_3)->entryPointParams_out_3 = entryPointParams_out_9;
    threadgroup array<float, int(1024)> left_tile_4;
    (&kernelContext_3)->left_tile_0 = &left_tile_4;
    threadgroup array<float, int(1024)> right_tile_4;
    (&kernelContext_3)->right_tile_0 = &right_tile_4;
    uint _S194 = lid_3.x;
    uint _S195 = (entryPointParams_9->p_8.rows_0 + 16U - 1U) / 16U;
    uint _S196 = (entryPointParams_9->p_8.columns_0 + 16U - 1U) / 16U;
    uint piece_3 = gid_3.x;
    for(;;)
    {
        uint _S197 = _S195 * _S196;
        if(piece_3 < (_S197 * entryPointParams_9->p_8.channel_groups_0))
        {
        }
        else
        {
            break;
        }
        uint _S198 = piece_3 / _S197;
        uint tile_3 = piece_3 % _S197;
        uint _S199 = tile_3 / _S196;
        uint _S200 = _S199 * 16U;
        uint _S201 = tile_3 % _S196;
        uint _S202 = _S201 * 16U;
        uint _S203 = _S194 / 16U;
        uint _S204 = _S194 % 16U;
        thread array<float, int(1)> sums_3;
        sums_3[0U] = 0.0f;
        uint begin_3 = 0U;
        for(;;)
        {
            if(begin_3 < (entryPointParams_9->p_8.depth_0))
            {
            }
            else
            {
                break;
            }
            uint index_6 = _S194;
            for(;;)
            {
                if(index_6 < 256U)
                {
                }
                else
                {
                    break;
                }
                uint across_6 = _S200 + index_6 % 16U;
                uint k_11 = begin_3 + index_6 / 16U;
                if(across_6 < (entryPointParams_9->p_8.rows_0))
                {
                    _S193 = k_11 < (entryPointParams_9->p_8.depth_0);
                }
                else
                {
                    _S193 = false;
                }
                if(_S193)
                {
                    int _S205 = by_x_left_0(&entryPointParams_9->p_8, _S198, across_6, k_11);
                    at_3 = _S205;
                }
                else
                {
                    at_3 = int(-1);
                }
                if(at_3 >= int(0))
                {
                    value_3 = (&kernelContext_3)->entryPointParams_second_1[entryPointParams_9->p_8.second_offset_0 + uint(at_3)];
                }
                else
                {
                    value_3 = 0.0f;
                }
                (*(&kernelContext_3)->left_tile_0)[index_6] = value_3;
                index_6 = index_6 + 256U;
            }
            uint index_7 = _S194;
            for(;;)
            {
                if(index_7 < 256U)
                {
                }
                else
                {
                    break;
                }
                uint across_7 = _S202 + index_7 % 16U;
                uint k_12 = begin_3 + index_7 / 16U;
                if(across_7 < (entryPointParams_9->p_8.columns_0))
                {
                    _S193 = k_12 < (entryPointParams_9->p_8.depth_0);
                }
                else
                {
                    _S193 = false;
                }
                if(_S193)
                {
                    int _S206 = by_x_right_0(&entryPointParams_9->p_8, _S198, k_12, across_7);
                    at_3 = _S206;
                }
                else
                {
                    at_3 = int(-1);
                }
                if(at_3 >= int(0))
                {
                    value_3 = (&kernelContext_3)->entryPointParams_first_1[entryPointParams_9->p_8.first_offset_0 + uint(at_3)];
                }
                else
                {
                    value_3 = 0.0f;
                }
                (*(&kernelContext_3)->right_tile_0)[index_7] = value_3;
                index_7 = index_7 + 256U;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            thread array<float, int(1)> parts_3;
            parts_3[0U] = 0.0f;
            uint deep_3 = 0U;
            for(;;)
            {
                if(deep_3 < 16U)
                {
                }
                else
                {
                    break;
                }
                uint _S207 = deep_3 * 16U;
                parts_3[0U] = fma((*(&kernelContext_3)->left_tile_0)[_S207 + _S203], (*(&kernelContext_3)->right_tile_0)[_S207 + _S204], parts_3[0U]);
                deep_3 = deep_3 + 1U;
            }
            sums_3[0U] = sums_3[0U] + parts_3[0U];
            threadgroup_barrier(mem_flags::mem_threadgroup);
            begin_3 = begin_3 + 16U;
        }
        uint y_11 = _S200 + _S203;
        uint x_11 = _S202 + _S204;
        if(y_11 < (entryPointParams_9->p_8.rows_0))
        {
            _S193 = x_11 < (entryPointParams_9->p_8.columns_0);
        }
        else
        {
            _S193 = false;
        }
        if(_S193)
        {
            uint _S208 = by_x_result_0(&entryPointParams_9->p_8, _S198, y_11, x_11);
            *((&kernelContext_3)->entryPointParams_out_3+_S208) = sums_3[0U];
        }
        piece_3 = piece_3 + entryPointParams_9->p_8.groups_0;
    }
    return;
}

int by_weight_left_0(const Convolution_0 constant* p_15, uint group_7, uint row_4, uint k_13)
{
    uint places_4 = area_of_0(p_15->places_0);
    uint _S209 = k_13 / places_4;
    uint _S210 = ((_S209 * p_15->channel_groups_0 + group_7) * p_15->out_channels_0 + row_4) * places_4;
    uint _S211 = k_13 % places_4;
    return int(_S210 + _S211);
}

int by_weight_right_0(const Convolution_0 constant* p_16, uint group_8, uint k_14, uint column_5)
{
    int _S212 = conv_right_1(p_16, group_8, column_5, k_14);
    return _S212;
}

uint by_weight_result_0(const Convolution_0 constant* p_17, uint group_9, uint row_5, uint column_6)
{
    return (group_9 * p_17->out_channels_0 + row_5) * p_17->columns_0 + column_6;
}

[[kernel]] void conv_weight_gradient_f32(uint3 gid_4 [[threadgroup_position_in_grid]], uint3 lid_4 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_10 [[buffer(0)]], float device* entryPointParams_first_6 [[buffer(1)]], float device* entryPointParams_second_6 [[buffer(2)]], float device* entryPointParams_out_10 [[buffer(3)]])
{
    bool _S213;
    int at_4;
    float value_4;
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_4 = entryPointParams_10;
    (&kernelContext_4)->entryPointParams_first_2 = entryPointParams_first_6;
    (&kernelContext_4)->entryPointParams_second_2 = entryPointParams_second_6;
    (&kernelContext_4)->entryPointParams_out_4 = entryPointParams_out_10;
    threadgroup array<float, int(1024)> left_tile_5;
    (&kernelContext_4)->left_tile_0 = &left_tile_5;
    threadgroup array<float, int(1024)> right_tile_5;
    (&kernelContext_4)->right_tile_0 = &right_tile_5;
    uint _S214 = lid_4.x;
    uint _S215 = (entryPointParams_10->p_9.rows_0 + 64U - 1U) / 64U;
    uint _S216 = (entryPointParams_10->p_9.columns_0 + 64U - 1U) / 64U;
    uint piece_4 = gid_4.x;
    for(;;)
    {
        uint _S217 = _S215 * _S216;
        if(piece_4 < (_S217 * entryPointParams_10->p_9.channel_groups_0))
        {
        }
        else
        {
            break;
        }
        uint _S218 = piece_4 / _S217;
        uint tile_4 = piece_4 % _S217;
        uint _S219 = tile_4 / _S216;
        uint _S220 = _S219 * 16U * 4U;
        uint _S221 = tile_4 % _S216;
        uint _S222 = _S221 * 16U * 4U;
        uint _S223 = _S214 / 16U;
        uint _S224 = _S214 % 16U;
        thread array<float, int(16)> sums_4;
        sums_4[0U] = 0.0f;
        sums_4[1U] = 0.0f;
        sums_4[2U] = 0.0f;
        sums_4[3U] = 0.0f;
        sums_4[4U] = 0.0f;
        sums_4[5U] = 0.0f;
        sums_4[6U] = 0.0f;
        sums_4[7U] = 0.0f;
        sums_4[8U] = 0.0f;
        sums_4[9U] = 0.0f;
        sums_4[10U] = 0.0f;
        sums_4[11U] = 0.0f;
        sums_4[12U] = 0.0f;
        sums_4[13U] = 0.0f;
        sums_4[14U] = 0.0f;
        sums_4[15U] = 0.0f;
        uint begin_4 = 0U;
        for(;;)
        {
            if(begin_4 < (entryPointParams_10->p_9.depth_0))
            {
            }
            else
            {
                break;
            }
            uint index_8 = _S214;
            for(;;)
            {
                if(index_8 < 1024U)
                {
                }
                else
                {
                    break;
                }
                uint across_8 = _S220 + index_8 % 64U;
                uint k_15 = begin_4 + index_8 / 64U;
                if(across_8 < (entryPointParams_10->p_9.rows_0))
                {
                    _S213 = k_15 < (entryPointParams_10->p_9.depth_0);
                }
                else
                {
                    _S213 = false;
                }
                if(_S213)
                {
                    int _S225 = by_weight_left_0(&entryPointParams_10->p_9, _S218, across_8, k_15);
                    at_4 = _S225;
                }
                else
                {
                    at_4 = int(-1);
                }
                if(at_4 >= int(0))
                {
                    value_4 = (&kernelContext_4)->entryPointParams_second_2[entryPointParams_10->p_9.second_offset_0 + uint(at_4)];
                }
                else
                {
                    value_4 = 0.0f;
                }
                (*(&kernelContext_4)->left_tile_0)[index_8] = value_4;
                index_8 = index_8 + 256U;
            }
            uint index_9 = _S214;
            for(;;)
            {
                if(index_9 < 1024U)
                {
                }
                else
                {
                    break;
                }
                uint across_9 = _S222 + index_9 % 64U;
                uint k_16 = begin_4 + index_9 / 64U;
                if(across_9 < (entryPointParams_10->p_9.columns_0))
                {
                    _S213 = k_16 < (entryPointParams_10->p_9.depth_0);
                }
                else
                {
                    _S213 = false;
                }
                if(_S213)
                {
                    int _S226 = by_weight_right_0(&entryPointParams_10->p_9, _S218, k_16, across_9);
                    at_4 = _S226;
                }
                else
                {
                    at_4 = int(-1);
                }
                if(at_4 >= int(0))
                {
                    value_4 = (&kernelContext_4)->entryPointParams_first_2[entryPointParams_10->p_9.first_offset_0 + uint(at_4)];
                }
                else
                {
                    value_4 = 0.0f;
                }
                (*(&kernelContext_4)->right_tile_0)[index_9] = value_4;
                index_9 = index_9 + 256U;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            thread array<float, int(16)> parts_4;
            parts_4[0U] = 0.0f;
            parts_4[1U] = 0.0f;
            parts_4[2U] = 0.0f;
            parts_4[3U] = 0.0f;
            parts_4[4U] = 0.0f;
            parts_4[5U] = 0.0f;
            parts_4[6U] = 0.0f;
            parts_4[7U] = 0.0f;
            parts_4[8U] = 0.0f;
            parts_4[9U] = 0.0f;
            parts_4[10U] = 0.0f;
            parts_4[11U] = 0.0f;
            parts_4[12U] = 0.0f;
            parts_4[13U] = 0.0f;
            parts_4[14U] = 0.0f;
            parts_4[15U] = 0.0f;
            uint deep_4 = 0U;
            for(;;)
            {
                if(deep_4 < 16U)
                {
                }
                else
                {
                    break;
                }
                thread array<float, int(4)> a_2;
                uint _S227 = deep_4 * 64U;
                float _S228 = (*(&kernelContext_4)->left_tile_0)[_S227 + _S223];
                a_2[0U] = (*(&kernelContext_4)->left_tile_0)[_S227 + _S223];
                uint _S229 = _S227 + 16U;
                float _S230 = (*(&kernelContext_4)->left_tile_0)[_S229 + _S223];
                a_2[1U] = (*(&kernelContext_4)->left_tile_0)[_S229 + _S223];
                uint _S231 = _S227 + 32U;
                float _S232 = (*(&kernelContext_4)->left_tile_0)[_S231 + _S223];
                a_2[2U] = (*(&kernelContext_4)->left_tile_0)[_S231 + _S223];
                uint _S233 = _S227 + 48U;
                float _S234 = (*(&kernelContext_4)->left_tile_0)[_S233 + _S223];
                a_2[3U] = (*(&kernelContext_4)->left_tile_0)[_S233 + _S223];
                float _S235 = (*(&kernelContext_4)->right_tile_0)[_S227 + _S224];
                parts_4[0U] = fma(_S228, (*(&kernelContext_4)->right_tile_0)[_S227 + _S224], parts_4[0U]);
                parts_4[4U] = fma(_S230, _S235, parts_4[4U]);
                parts_4[8U] = fma(_S232, _S235, parts_4[8U]);
                parts_4[12U] = fma(_S234, _S235, parts_4[12U]);
                float _S236 = (*(&kernelContext_4)->right_tile_0)[_S229 + _S224];
                parts_4[1U] = fma(_S228, (*(&kernelContext_4)->right_tile_0)[_S229 + _S224], parts_4[1U]);
                parts_4[5U] = fma(_S230, _S236, parts_4[5U]);
                parts_4[9U] = fma(_S232, _S236, parts_4[9U]);
                parts_4[13U] = fma(_S234, _S236, parts_4[13U]);
                float _S237 = (*(&kernelContext_4)->right_tile_0)[_S231 + _S224];
                parts_4[2U] = fma(_S228, (*(&kernelContext_4)->right_tile_0)[_S231 + _S224], parts_4[2U]);
                parts_4[6U] = fma(_S230, _S237, parts_4[6U]);
                parts_4[10U] = fma(_S232, _S237, parts_4[10U]);
                parts_4[14U] = fma(_S234, _S237, parts_4[14U]);
                float _S238 = (*(&kernelContext_4)->right_tile_0)[_S233 + _S224];
                parts_4[3U] = fma(_S228, (*(&kernelContext_4)->right_tile_0)[_S233 + _S224], parts_4[3U]);
                parts_4[7U] = fma(_S230, _S238, parts_4[7U]);
                parts_4[11U] = fma(_S232, _S238, parts_4[11U]);
                parts_4[15U] = fma(_S234, _S238, parts_4[15U]);
                deep_4 = deep_4 + 1U;
            }
            sums_4[0U] = sums_4[0U] + parts_4[0U];
            sums_4[1U] = sums_4[1U] + parts_4[1U];
            sums_4[2U] = sums_4[2U] + parts_4[2U];
            sums_4[3U] = sums_4[3U] + parts_4[3U];
            sums_4[4U] = sums_4[4U] + parts_4[4U];
            sums_4[5U] = sums_4[5U] + parts_4[5U];
            sums_4[6U] = sums_4[6U] + parts_4[6U];
            sums_4[7U] = sums_4[7U] + parts_4[7U];
            sums_4[8U] = sums_4[8U] + parts_4[8U];
            sums_4[9U] = sums_4[9U] + parts_4[9U];
            sums_4[10U] = sums_4[10U] + parts_4[10U];
            sums_4[11U] = sums_4[11U] + parts_4[11U];
            sums_4[12U] = sums_4[12U] + parts_4[12U];
            sums_4[13U] = sums_4[13U] + parts_4[13U];
            sums_4[14U] = sums_4[14U] + parts_4[14U];
            sums_4[15U] = sums_4[15U] + parts_4[15U];
            threadgroup_barrier(mem_flags::mem_threadgroup);
            begin_4 = begin_4 + 16U;
        }
        uint y_12 = _S220 + _S223;
        uint x_12 = _S222 + _S224;
        if(y_12 < (entryPointParams_10->p_9.rows_0))
        {
            _S213 = x_12 < (entryPointParams_10->p_9.columns_0);
        }
        else
        {
            _S213 = false;
        }
        if(_S213)
        {
            uint _S239 = by_weight_result_0(&entryPointParams_10->p_9, _S218, y_12, x_12);
            *((&kernelContext_4)->entryPointParams_out_4+_S239) = sums_4[0U];
        }
        uint x_13 = _S222 + 16U + _S224;
        bool _S240;
        if(y_12 < (entryPointParams_10->p_9.rows_0))
        {
            _S240 = x_13 < (entryPointParams_10->p_9.columns_0);
        }
        else
        {
            _S240 = false;
        }
        if(_S240)
        {
            uint _S241 = by_weight_result_0(&entryPointParams_10->p_9, _S218, y_12, x_13);
            *((&kernelContext_4)->entryPointParams_out_4+_S241) = sums_4[1U];
        }
        uint x_14 = _S222 + 32U + _S224;
        bool _S242;
        if(y_12 < (entryPointParams_10->p_9.rows_0))
        {
            _S242 = x_14 < (entryPointParams_10->p_9.columns_0);
        }
        else
        {
            _S242 = false;
        }
        if(_S242)
        {
            uint _S243 = by_weight_result_0(&entryPointParams_10->p_9, _S218, y_12, x_14);
            *((&kernelContext_4)->entryPointParams_out_4+_S243) = sums_4[2U];
        }
        uint x_15 = _S222 + 48U + _S224;
        bool _S244;
        if(y_12 < (entryPointParams_10->p_9.rows_0))
        {
            _S244 = x_15 < (entryPointParams_10->p_9.columns_0);
        }
        else
        {
            _S244 = false;
        }
        if(_S244)
        {
            uint _S245 = by_weight_result_0(&entryPointParams_10->p_9, _S218, y_12, x_15);
            *((&kernelContext_4)->entryPointParams_out_4+_S245) = sums_4[3U];
        }
        uint y_13 = _S220 + 16U + _S223;
        bool _S246;
        if(y_13 < (entryPointParams_10->p_9.rows_0))
        {
            _S246 = x_12 < (entryPointParams_10->p_9.columns_0);
        }
        else
        {
            _S246 = false;
        }
        if(_S246)
        {
            uint _S247 = by_weight_result_0(&entryPointParams_10->p_9, _S218, y_13, x_12);
            *((&kernelContext_4)->entryPointParams_out_4+_S247) = sums_4[4U];
        }
        bool _S248;
        if(y_13 < (entryPointParams_10->p_9.rows_0))
        {
            _S248 = x_13 < (entryPointParams_10->p_9.columns_0);
        }
        else
        {
            _S248 = false;
        }
        if(_S248)
        {
            uint _S249 = by_weight_result_0(&entryPointParams_10->p_9, _S218, y_13, x_13);
            *((&kernelContext_4)->entryPointParams_out_4+_S249) = sums_4[5U];
        }
        bool _S250;
        if(y_13 < (entryPointParams_10->p_9.rows_0))
        {
            _S250 = x_14 < (entryPointParams_10->p_9.columns_0);
        }
        else
        {
            _S250 = false;
        }
        if(_S250)
        {
            uint _S251 = by_weight_result_0(&entryPointParams_10->p_9, _S218, y_13, x_14);
            *((&kernelContext_4)->entryPointParams_out_4+_S251) = sums_4[6U];
        }
        bool _S252;
        if(y_13 < (entryPointParams_10->p_9.rows_0))
        {
            _S252 = x_15 < (entryPointParams_10->p_9.columns_0);
        }
        else
        {
            _S252 = false;
        }
        if(_S252)
        {
            uint _S253 = by_weight_result_0(&entryPointParams_10->p_9, _S218, y_13, x_15);
            *((&kernelContext_4)->entryPointParams_out_4+_S253) = sums_4[7U];
        }
        uint y_14 = _S220 + 32U + _S223;
        bool _S254;
        if(y_14 < (entryPointParams_10->p_9.rows_0))
        {
            _S254 = x_12 < (entryPointParams_10->p_9.columns_0);
        }
        else
        {
            _S254 = false;
        }
        if(_S254)
        {
            uint _S255 = by_weight_result_0(&entryPointParams_10->p_9, _S218, y_14, x_12);
            *((&kernelContext_4)->entryPointParams_out_4+_S255) = sums_4[8U];
        }
        bool _S256;
        if(y_14 < (entryPointParams_10->p_9.rows_0))
        {
            _S256 = x_13 < (entryPointParams_10->p_9.columns_0);
        }
        else
        {
            _S256 = false;
        }
        if(_S256)
        {
            uint _S257 = by_weight_result_0(&entryPointParams_10->p_9, _S218, y_14, x_13);
            *((&kernelContext_4)->entryPointParams_out_4+_S257) = sums_4[9U];
        }
        bool _S258;
        if(y_14 < (entryPointParams_10->p_9.rows_0))
        {
            _S258 = x_14 < (entryPointParams_10->p_9.columns_0);
        }
        else
        {
            _S258 = false;
        }
        if(_S258)
        {
            uint _S259 = by_weight_result_0(&entryPointParams_10->p_9, _S218, y_14, x_14);
            *((&kernelContext_4)->entryPointParams_out_4+_S259) = sums_4[10U];
        }
        bool _S260;
        if(y_14 < (entryPointParams_10->p_9.rows_0))
        {
            _S260 = x_15 < (entryPointParams_10->p_9.columns_0);
        }
        else
        {
            _S260 = false;
        }
        if(_S260)
        {
            uint _S261 = by_weight_result_0(&entryPointParams_10->p_9, _S218, y_14, x_15);
            *((&kernelContext_4)->entryPointParams_out_4+_S261) = sums_4[11U];
        }
        uint y_15 = _S220 + 48U + _S223;
        bool _S262;
        if(y_15 < (entryPointParams_10->p_9.rows_0))
        {
            _S262 = x_12 < (entryPointParams_10->p_9.columns_0);
        }
        else
        {
            _S262 = false;
        }
        if(_S262)
        {
            uint _S263 = by_weight_result_0(&entryPointParams_10->p_9, _S218, y_15, x_12);
            *((&kernelContext_4)->entryPointParams_out_4+_S263) = sums_4[12U];
        }
        bool _S264;
        if(y_15 < (entryPointParams_10->p_9.rows_0))
        {
            _S264 = x_13 < (entryPointParams_10->p_9.columns_0);
        }
        else
        {
            _S264 = false;
        }
        if(_S264)
        {
            uint _S265 = by_weight_result_0(&entryPointParams_10->p_9, _S218, y_15, x_13);
            *((&kernelContext_4)->entryPointParams_out_4+_S265) = sums_4[13U];
        }
        bool _S266;
        if(y_15 < (entryPointParams_10->p_9.rows_0))
        {
            _S266 = x_14 < (entryPointParams_10->p_9.columns_0);
        }
        else
        {
            _S266 = false;
        }
        if(_S266)
        {
            uint _S267 = by_weight_result_0(&entryPointParams_10->p_9, _S218, y_15, x_14);
            *((&kernelContext_4)->entryPointParams_out_4+_S267) = sums_4[14U];
        }
        bool _S268;
        if(y_15 < (entryPointParams_10->p_9.rows_0))
        {
            _S268 = x_15 < (entryPointParams_10->p_9.columns_0);
        }
        else
        {
            _S268 = false;
        }
        if(_S268)
        {
            uint _S269 = by_weight_result_0(&entryPointParams_10->p_9, _S218, y_15, x_15);
            *((&kernelContext_4)->entryPointParams_out_4+_S269) = sums_4[15U];
        }
        piece_4 = piece_4 + entryPointParams_10->p_9.groups_0;
    }
    return;
}

[[kernel]] void conv_weight_gradient_f32_small(uint3 gid_5 [[threadgroup_position_in_grid]], uint3 lid_5 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_11 [[buffer(0)]], float device* entryPointParams_first_7 [[buffer(1)]], float device* entryPointParams_second_7 [[buffer(2)]], float device* entryPointParams_out_11 [[buffer(3)]])
{
    bool _S270;
    int at_5;
    float value_5;
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_5 = entryPointParams_11;
    (&kernelContext_5)->entryPointParams_first_3 = entryPointParams_first_7;
    (&kernelContext_5)->entryPointParams_second_3 = entryPointParams_second_7;
    (&kernelContext_5)->entryPointParams_out_5 = entryPointParams_out_11;
    threadgroup array<float, int(1024)> left_tile_6;
    (&kernelContext_5)->left_tile_0 = &left_tile_6;
    threadgroup array<float, int(1024)> right_tile_6;
    (&kernelContext_5)->right_tile_0 = &right_tile_6;
    uint _S271 = lid_5.x;
    uint _S272 = (entryPointParams_11->p_10.rows_0 + 16U - 1U) / 16U;
    uint _S273 = (entryPointParams_11->p_10.columns_0 + 16U - 1U) / 16U;
    uint piece_5 = gid_5.x;
    for(;;)
    {
        uint _S274 = _S272 * _S273;
        if(piece_5 < (_S274 * entryPointParams_11->p_10.channel_groups_0))
        {
        }
        else
        {
            break;
        }
        uint _S275 = piece_5 / _S274;
        uint tile_5 = piece_5 % _S274;
        uint _S276 = tile_5 / _S273;
        uint _S277 = _S276 * 16U;
        uint _S278 = tile_5 % _S273;
        uint _S279 = _S278 * 16U;
        uint _S280 = _S271 / 16U;
        uint _S281 = _S271 % 16U;
        thread array<float, int(1)> sums_5;
        sums_5[0U] = 0.0f;
        uint begin_5 = 0U;
        for(;;)
        {
            if(begin_5 < (entryPointParams_11->p_10.depth_0))
            {
            }
            else
            {
                break;
            }
            uint index_10 = _S271;
            for(;;)
            {
                if(index_10 < 256U)
                {
                }
                else
                {
                    break;
                }
                uint across_10 = _S277 + index_10 % 16U;
                uint k_17 = begin_5 + index_10 / 16U;
                if(across_10 < (entryPointParams_11->p_10.rows_0))
                {
                    _S270 = k_17 < (entryPointParams_11->p_10.depth_0);
                }
                else
                {
                    _S270 = false;
                }
                if(_S270)
                {
                    int _S282 = by_weight_left_0(&entryPointParams_11->p_10, _S275, across_10, k_17);
                    at_5 = _S282;
                }
                else
                {
                    at_5 = int(-1);
                }
                if(at_5 >= int(0))
                {
                    value_5 = (&kernelContext_5)->entryPointParams_second_3[entryPointParams_11->p_10.second_offset_0 + uint(at_5)];
                }
                else
                {
                    value_5 = 0.0f;
                }
                (*(&kernelContext_5)->left_tile_0)[index_10] = value_5;
                index_10 = index_10 + 256U;
            }
            uint index_11 = _S271;
            for(;;)
            {
                if(index_11 < 256U)
                {
                }
                else
                {
                    break;
                }
                uint across_11 = _S279 + index_11 % 16U;
                uint k_18 = begin_5 + index_11 / 16U;
                if(across_11 < (entryPointParams_11->p_10.columns_0))
                {
                    _S270 = k_18 < (entryPointParams_11->p_10.depth_0);
                }
                else
                {
                    _S270 = false;
                }
                if(_S270)
                {
                    int _S283 = by_weight_right_0(&entryPointParams_11->p_10, _S275, k_18, across_11);
                    at_5 = _S283;
                }
                else
                {
                    at_5 = int(-1);
                }
                if(at_5 >= int(0))
                {
                    value_5 = (&kernelContext_5)->entryPointParams_first_3[entryPointParams_11->p_10.first_offset_0 + uint(at_5)];
                }
                else
                {
                    value_5 = 0.0f;
                }
                (*(&kernelContext_5)->right_tile_0)[index_11] = value_5;
                index_11 = index_11 + 256U;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            thread array<float, int(1)> parts_5;
            parts_5[0U] = 0.0f;
            uint deep_5 = 0U;
            for(;;)
            {
                if(deep_5 < 16U)
                {
                }
                else
                {
                    break;
                }
                uint _S284 = deep_5 * 16U;
                parts_5[0U] = fma((*(&kernelContext_5)->left_tile_0)[_S284 + _S280], (*(&kernelContext_5)->right_tile_0)[_S284 + _S281], parts_5[0U]);
                deep_5 = deep_5 + 1U;
            }
            sums_5[0U] = sums_5[0U] + parts_5[0U];
            threadgroup_barrier(mem_flags::mem_threadgroup);
            begin_5 = begin_5 + 16U;
        }
        uint y_16 = _S277 + _S280;
        uint x_16 = _S279 + _S281;
        if(y_16 < (entryPointParams_11->p_10.rows_0))
        {
            _S270 = x_16 < (entryPointParams_11->p_10.columns_0);
        }
        else
        {
            _S270 = false;
        }
        if(_S270)
        {
            uint _S285 = by_weight_result_0(&entryPointParams_11->p_10, _S275, y_16, x_16);
            *((&kernelContext_5)->entryPointParams_out_5+_S285) = sums_5[0U];
        }
        piece_5 = piece_5 + entryPointParams_11->p_10.groups_0;
    }
    return;
}


#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
int batch_place_0(uint batch_0, uint4 extents_0, int4 strides_0)
{
    uint _S1 = extents_0.w;
    uint _S2 = batch_0 % _S1;
    int at_0 = int(_S2) * strides_0.w;
    uint rest_0 = batch_0 / _S1;
    uint _S3 = extents_0.z;
    uint _S4 = rest_0 % _S3;
    int at_1 = at_0 + int(_S4) * strides_0.z;
    uint rest_1 = rest_0 / _S3;
    uint _S5 = extents_0.y;
    uint _S6 = rest_1 % _S5;
    int _S7 = at_1 + int(_S6) * strides_0.y;
    uint _S8 = rest_1 / _S5;
    return _S7 + int(_S8) * strides_0.x;
}

struct Product_0
{
    uint4 sizes_0;
    uint4 batch_extents_0;
    int4 a_batch_strides_0;
    int4 b_batch_strides_0;
    int a_row_stride_0;
    int a_column_stride_0;
    int b_row_stride_0;
    int b_column_stride_0;
    uint a_offset_0;
    uint b_offset_0;
    uint groups_0;
    uint option_0;
};

struct EntryPointParams_0
{
    Product_0 p_0;
};

struct EntryPointParams_1
{
    Product_0 p_1;
};

struct EntryPointParams_2
{
    Product_0 p_2;
};

struct EntryPointParams_3
{
    Product_0 p_3;
};

struct EntryPointParams_4
{
    Product_0 p_4;
};

struct EntryPointParams_5
{
    Product_0 p_5;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_a_data_0;
    float device* entryPointParams_b_data_0;
    float device* entryPointParams_out_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_a_data_1;
    float device* entryPointParams_b_data_1;
    float device* entryPointParams_out_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_a_data_2;
    float device* entryPointParams_b_data_2;
    float device* entryPointParams_out_2;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_a_data_3;
    float device* entryPointParams_b_data_3;
    float device* entryPointParams_out_3;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_a_data_4;
    float device* entryPointParams_b_data_4;
    float device* entryPointParams_out_4;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_a_data_5;
    float device* entryPointParams_b_data_5;
    float device* entryPointParams_out_5;
    array<float, int(2048)> threadgroup* a_tile_0;
    array<float, int(2048)> threadgroup* b_tile_0;
    array<float, int(256)> threadgroup* row_parts_0;
};

[[kernel]] void matmul_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_6 [[buffer(0)]], float device* entryPointParams_a_data_6 [[buffer(1)]], float device* entryPointParams_b_data_6 [[buffer(2)]], float device* entryPointParams_out_6 [[buffer(3)]])
{
    bool is_deep_0;
    bool is_inside_0;
    float value_0;
    uint across_0;
    uint deep_0;
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_6;
    (&kernelContext_0)->entryPointParams_a_data_0 = entryPointParams_a_data_6;
    (&kernelContext_0)->entryPointParams_b_data_0 = entryPointParams_b_data_6;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_6;
    threadgroup array<float, int(2048)> a_tile_1;
    (&kernelContext_0)->a_tile_0 = &a_tile_1;
    threadgroup array<float, int(2048)> b_tile_1;
    (&kernelContext_0)->b_tile_0 = &b_tile_1;
    threadgroup array<float, int(256)> row_parts_1;
    (&kernelContext_0)->row_parts_0 = &row_parts_1;
    uint _S9 = lid_0.x;
    uint _S10 = (entryPointParams_6->p_0.sizes_0.x + 64U - 1U) / 64U;
    uint _S11 = (entryPointParams_6->p_0.sizes_0.y + 64U - 1U) / 64U;
    uint piece_0 = gid_0.x;
    for(;;)
    {
        uint _S12 = _S10 * _S11;
        if(piece_0 < (_S12 * entryPointParams_6->p_0.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        uint batch_1 = piece_0 / _S12;
        uint tile_0 = piece_0 % _S12;
        uint _S13 = tile_0 / _S11;
        uint _S14 = _S13 * 16U * 4U;
        uint _S15 = tile_0 % _S11;
        uint _S16 = _S15 * 16U * 4U;
        int _S17 = int(entryPointParams_6->p_0.a_offset_0);
        int _S18 = batch_place_0(batch_1, entryPointParams_6->p_0.batch_extents_0, entryPointParams_6->p_0.a_batch_strides_0);
        int _S19 = _S17 + _S18;
        int _S20 = int(entryPointParams_6->p_0.b_offset_0);
        int _S21 = batch_place_0(batch_1, entryPointParams_6->p_0.batch_extents_0, entryPointParams_6->p_0.b_batch_strides_0);
        int _S22 = _S20 + _S21;
        uint _S23 = _S9 / 16U;
        uint _S24 = _S9 % 16U;
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
        uint k_0 = 0U;
        for(;;)
        {
            if(k_0 < (entryPointParams_6->p_0.sizes_0.z))
            {
            }
            else
            {
                break;
            }
            uint index_0 = _S9;
            for(;;)
            {
                if(index_0 < 1024U)
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_6->p_0.a_column_stride_0) == int(1))
                {
                    is_deep_0 = true;
                }
                else
                {
                    is_deep_0 = (entryPointParams_6->p_0.a_column_stride_0) == int(-1);
                }
                if(is_deep_0)
                {
                    across_0 = index_0 / 16U;
                }
                else
                {
                    across_0 = index_0 % 64U;
                }
                if(is_deep_0)
                {
                    deep_0 = index_0 % 16U;
                }
                else
                {
                    deep_0 = index_0 / 64U;
                }
                uint _S25 = _S14 + across_0;
                if(_S25 < (entryPointParams_6->p_0.sizes_0.x))
                {
                    is_inside_0 = (k_0 + deep_0) < (entryPointParams_6->p_0.sizes_0.z);
                }
                else
                {
                    is_inside_0 = false;
                }
                if(is_inside_0)
                {
                    value_0 = (&kernelContext_0)->entryPointParams_a_data_0[uint(_S19 + int(_S25) * entryPointParams_6->p_0.a_row_stride_0 + int(k_0 + deep_0) * entryPointParams_6->p_0.a_column_stride_0)];
                }
                else
                {
                    value_0 = 0.0f;
                }
                (*(&kernelContext_0)->a_tile_0)[deep_0 * 64U + across_0] = value_0;
                index_0 = index_0 + 256U;
            }
            uint index_1 = _S9;
            for(;;)
            {
                if(index_1 < 1024U)
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_6->p_0.b_row_stride_0) == int(1))
                {
                    is_deep_0 = true;
                }
                else
                {
                    is_deep_0 = (entryPointParams_6->p_0.b_row_stride_0) == int(-1);
                }
                if(is_deep_0)
                {
                    across_0 = index_1 / 16U;
                }
                else
                {
                    across_0 = index_1 % 64U;
                }
                if(is_deep_0)
                {
                    deep_0 = index_1 % 16U;
                }
                else
                {
                    deep_0 = index_1 / 64U;
                }
                uint _S26 = _S16 + across_0;
                if(_S26 < (entryPointParams_6->p_0.sizes_0.y))
                {
                    is_inside_0 = (k_0 + deep_0) < (entryPointParams_6->p_0.sizes_0.z);
                }
                else
                {
                    is_inside_0 = false;
                }
                if(is_inside_0)
                {
                    value_0 = (&kernelContext_0)->entryPointParams_b_data_0[uint(_S22 + int(_S26) * entryPointParams_6->p_0.b_column_stride_0 + int(k_0 + deep_0) * entryPointParams_6->p_0.b_row_stride_0)];
                }
                else
                {
                    value_0 = 0.0f;
                }
                (*(&kernelContext_0)->b_tile_0)[deep_0 * 64U + across_0] = value_0;
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
            across_0 = 0U;
            for(;;)
            {
                if(across_0 < 16U)
                {
                }
                else
                {
                    break;
                }
                thread array<float, int(4)> a_0;
                uint _S27 = across_0 * 64U;
                float _S28 = (*(&kernelContext_0)->a_tile_0)[_S27 + _S23];
                a_0[0U] = (*(&kernelContext_0)->a_tile_0)[_S27 + _S23];
                uint _S29 = _S27 + 16U;
                float _S30 = (*(&kernelContext_0)->a_tile_0)[_S29 + _S23];
                a_0[1U] = (*(&kernelContext_0)->a_tile_0)[_S29 + _S23];
                uint _S31 = _S27 + 32U;
                float _S32 = (*(&kernelContext_0)->a_tile_0)[_S31 + _S23];
                a_0[2U] = (*(&kernelContext_0)->a_tile_0)[_S31 + _S23];
                uint _S33 = _S27 + 48U;
                float _S34 = (*(&kernelContext_0)->a_tile_0)[_S33 + _S23];
                a_0[3U] = (*(&kernelContext_0)->a_tile_0)[_S33 + _S23];
                float _S35 = (*(&kernelContext_0)->b_tile_0)[_S27 + _S24];
                parts_0[0U] = fma(_S28, (*(&kernelContext_0)->b_tile_0)[_S27 + _S24], parts_0[0U]);
                parts_0[4U] = fma(_S30, _S35, parts_0[4U]);
                parts_0[8U] = fma(_S32, _S35, parts_0[8U]);
                parts_0[12U] = fma(_S34, _S35, parts_0[12U]);
                float _S36 = (*(&kernelContext_0)->b_tile_0)[_S29 + _S24];
                parts_0[1U] = fma(_S28, (*(&kernelContext_0)->b_tile_0)[_S29 + _S24], parts_0[1U]);
                parts_0[5U] = fma(_S30, _S36, parts_0[5U]);
                parts_0[9U] = fma(_S32, _S36, parts_0[9U]);
                parts_0[13U] = fma(_S34, _S36, parts_0[13U]);
                float _S37 = (*(&kernelContext_0)->b_tile_0)[_S31 + _S24];
                parts_0[2U] = fma(_S28, (*(&kernelContext_0)->b_tile_0)[_S31 + _S24], parts_0[2U]);
                parts_0[6U] = fma(_S30, _S37, parts_0[6U]);
                parts_0[10U] = fma(_S32, _S37, parts_0[10U]);
                parts_0[14U] = fma(_S34, _S37, parts_0[14U]);
                float _S38 = (*(&kernelContext_0)->b_tile_0)[_S33 + _S24];
                parts_0[3U] = fma(_S28, (*(&kernelContext_0)->b_tile_0)[_S33 + _S24], parts_0[3U]);
                parts_0[7U] = fma(_S30, _S38, parts_0[7U]);
                parts_0[11U] = fma(_S32, _S38, parts_0[11U]);
                parts_0[15U] = fma(_S34, _S38, parts_0[15U]);
                across_0 = across_0 + 1U;
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
            k_0 = k_0 + 16U;
        }
        uint y_0 = _S14 + _S23;
        uint x_0 = _S16 + _S24;
        if(y_0 < (entryPointParams_6->p_0.sizes_0.x))
        {
            is_deep_0 = x_0 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            is_deep_0 = false;
        }
        if(is_deep_0)
        {
            uint at_2 = (batch_1 * entryPointParams_6->p_0.sizes_0.x + y_0) * entryPointParams_6->p_0.sizes_0.y + x_0;
            float device* _S39 = (&kernelContext_0)->entryPointParams_out_0+at_2;
            if((entryPointParams_6->p_0.option_0) != 0U)
            {
                value_0 = *((&kernelContext_0)->entryPointParams_out_0+at_2) + sums_0[0U];
            }
            else
            {
                value_0 = sums_0[0U];
            }
            *_S39 = value_0;
        }
        uint x_1 = _S16 + 16U + _S24;
        if(y_0 < (entryPointParams_6->p_0.sizes_0.x))
        {
            is_inside_0 = x_1 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            is_inside_0 = false;
        }
        if(is_inside_0)
        {
            uint at_3 = (batch_1 * entryPointParams_6->p_0.sizes_0.x + y_0) * entryPointParams_6->p_0.sizes_0.y + x_1;
            float device* _S40 = (&kernelContext_0)->entryPointParams_out_0+at_3;
            if((entryPointParams_6->p_0.option_0) != 0U)
            {
                value_0 = *((&kernelContext_0)->entryPointParams_out_0+at_3) + sums_0[1U];
            }
            else
            {
                value_0 = sums_0[1U];
            }
            *_S40 = value_0;
        }
        uint x_2 = _S16 + 32U + _S24;
        bool _S41;
        if(y_0 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S41 = x_2 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S41 = false;
        }
        if(_S41)
        {
            uint at_4 = (batch_1 * entryPointParams_6->p_0.sizes_0.x + y_0) * entryPointParams_6->p_0.sizes_0.y + x_2;
            float device* _S42 = (&kernelContext_0)->entryPointParams_out_0+at_4;
            if((entryPointParams_6->p_0.option_0) != 0U)
            {
                value_0 = *((&kernelContext_0)->entryPointParams_out_0+at_4) + sums_0[2U];
            }
            else
            {
                value_0 = sums_0[2U];
            }
            *_S42 = value_0;
        }
        uint x_3 = _S16 + 48U + _S24;
        bool _S43;
        if(y_0 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S43 = x_3 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S43 = false;
        }
        if(_S43)
        {
            uint at_5 = (batch_1 * entryPointParams_6->p_0.sizes_0.x + y_0) * entryPointParams_6->p_0.sizes_0.y + x_3;
            float device* _S44 = (&kernelContext_0)->entryPointParams_out_0+at_5;
            if((entryPointParams_6->p_0.option_0) != 0U)
            {
                value_0 = *((&kernelContext_0)->entryPointParams_out_0+at_5) + sums_0[3U];
            }
            else
            {
                value_0 = sums_0[3U];
            }
            *_S44 = value_0;
        }
        uint y_1 = _S14 + 16U + _S23;
        bool _S45;
        if(y_1 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S45 = x_0 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S45 = false;
        }
        if(_S45)
        {
            uint at_6 = (batch_1 * entryPointParams_6->p_0.sizes_0.x + y_1) * entryPointParams_6->p_0.sizes_0.y + x_0;
            float device* _S46 = (&kernelContext_0)->entryPointParams_out_0+at_6;
            if((entryPointParams_6->p_0.option_0) != 0U)
            {
                value_0 = *((&kernelContext_0)->entryPointParams_out_0+at_6) + sums_0[4U];
            }
            else
            {
                value_0 = sums_0[4U];
            }
            *_S46 = value_0;
        }
        bool _S47;
        if(y_1 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S47 = x_1 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S47 = false;
        }
        if(_S47)
        {
            uint at_7 = (batch_1 * entryPointParams_6->p_0.sizes_0.x + y_1) * entryPointParams_6->p_0.sizes_0.y + x_1;
            float device* _S48 = (&kernelContext_0)->entryPointParams_out_0+at_7;
            if((entryPointParams_6->p_0.option_0) != 0U)
            {
                value_0 = *((&kernelContext_0)->entryPointParams_out_0+at_7) + sums_0[5U];
            }
            else
            {
                value_0 = sums_0[5U];
            }
            *_S48 = value_0;
        }
        bool _S49;
        if(y_1 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S49 = x_2 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S49 = false;
        }
        if(_S49)
        {
            uint at_8 = (batch_1 * entryPointParams_6->p_0.sizes_0.x + y_1) * entryPointParams_6->p_0.sizes_0.y + x_2;
            float device* _S50 = (&kernelContext_0)->entryPointParams_out_0+at_8;
            if((entryPointParams_6->p_0.option_0) != 0U)
            {
                value_0 = *((&kernelContext_0)->entryPointParams_out_0+at_8) + sums_0[6U];
            }
            else
            {
                value_0 = sums_0[6U];
            }
            *_S50 = value_0;
        }
        bool _S51;
        if(y_1 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S51 = x_3 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S51 = false;
        }
        if(_S51)
        {
            uint at_9 = (batch_1 * entryPointParams_6->p_0.sizes_0.x + y_1) * entryPointParams_6->p_0.sizes_0.y + x_3;
            float device* _S52 = (&kernelContext_0)->entryPointParams_out_0+at_9;
            if((entryPointParams_6->p_0.option_0) != 0U)
            {
                value_0 = *((&kernelContext_0)->entryPointParams_out_0+at_9) + sums_0[7U];
            }
            else
            {
                value_0 = sums_0[7U];
            }
            *_S52 = value_0;
        }
        uint y_2 = _S14 + 32U + _S23;
        bool _S53;
        if(y_2 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S53 = x_0 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S53 = false;
        }
        if(_S53)
        {
            uint at_10 = (batch_1 * entryPointParams_6->p_0.sizes_0.x + y_2) * entryPointParams_6->p_0.sizes_0.y + x_0;
            float device* _S54 = (&kernelContext_0)->entryPointParams_out_0+at_10;
            if((entryPointParams_6->p_0.option_0) != 0U)
            {
                value_0 = *((&kernelContext_0)->entryPointParams_out_0+at_10) + sums_0[8U];
            }
            else
            {
                value_0 = sums_0[8U];
            }
            *_S54 = value_0;
        }
        bool _S55;
        if(y_2 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S55 = x_1 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S55 = false;
        }
        if(_S55)
        {
            uint at_11 = (batch_1 * entryPointParams_6->p_0.sizes_0.x + y_2) * entryPointParams_6->p_0.sizes_0.y + x_1;
            float device* _S56 = (&kernelContext_0)->entryPointParams_out_0+at_11;
            if((entryPointParams_6->p_0.option_0) != 0U)
            {
                value_0 = *((&kernelContext_0)->entryPointParams_out_0+at_11) + sums_0[9U];
            }
            else
            {
                value_0 = sums_0[9U];
            }
            *_S56 = value_0;
        }
        bool _S57;
        if(y_2 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S57 = x_2 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S57 = false;
        }
        if(_S57)
        {
            uint at_12 = (batch_1 * entryPointParams_6->p_0.sizes_0.x + y_2) * entryPointParams_6->p_0.sizes_0.y + x_2;
            float device* _S58 = (&kernelContext_0)->entryPointParams_out_0+at_12;
            if((entryPointParams_6->p_0.option_0) != 0U)
            {
                value_0 = *((&kernelContext_0)->entryPointParams_out_0+at_12) + sums_0[10U];
            }
            else
            {
                value_0 = sums_0[10U];
            }
            *_S58 = value_0;
        }
        bool _S59;
        if(y_2 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S59 = x_3 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S59 = false;
        }
        if(_S59)
        {
            uint at_13 = (batch_1 * entryPointParams_6->p_0.sizes_0.x + y_2) * entryPointParams_6->p_0.sizes_0.y + x_3;
            float device* _S60 = (&kernelContext_0)->entryPointParams_out_0+at_13;
            if((entryPointParams_6->p_0.option_0) != 0U)
            {
                value_0 = *((&kernelContext_0)->entryPointParams_out_0+at_13) + sums_0[11U];
            }
            else
            {
                value_0 = sums_0[11U];
            }
            *_S60 = value_0;
        }
        uint y_3 = _S14 + 48U + _S23;
        bool _S61;
        if(y_3 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S61 = x_0 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S61 = false;
        }
        if(_S61)
        {
            uint at_14 = (batch_1 * entryPointParams_6->p_0.sizes_0.x + y_3) * entryPointParams_6->p_0.sizes_0.y + x_0;
            float device* _S62 = (&kernelContext_0)->entryPointParams_out_0+at_14;
            if((entryPointParams_6->p_0.option_0) != 0U)
            {
                value_0 = *((&kernelContext_0)->entryPointParams_out_0+at_14) + sums_0[12U];
            }
            else
            {
                value_0 = sums_0[12U];
            }
            *_S62 = value_0;
        }
        bool _S63;
        if(y_3 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S63 = x_1 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S63 = false;
        }
        if(_S63)
        {
            uint at_15 = (batch_1 * entryPointParams_6->p_0.sizes_0.x + y_3) * entryPointParams_6->p_0.sizes_0.y + x_1;
            float device* _S64 = (&kernelContext_0)->entryPointParams_out_0+at_15;
            if((entryPointParams_6->p_0.option_0) != 0U)
            {
                value_0 = *((&kernelContext_0)->entryPointParams_out_0+at_15) + sums_0[13U];
            }
            else
            {
                value_0 = sums_0[13U];
            }
            *_S64 = value_0;
        }
        bool _S65;
        if(y_3 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S65 = x_2 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S65 = false;
        }
        if(_S65)
        {
            uint at_16 = (batch_1 * entryPointParams_6->p_0.sizes_0.x + y_3) * entryPointParams_6->p_0.sizes_0.y + x_2;
            float device* _S66 = (&kernelContext_0)->entryPointParams_out_0+at_16;
            if((entryPointParams_6->p_0.option_0) != 0U)
            {
                value_0 = *((&kernelContext_0)->entryPointParams_out_0+at_16) + sums_0[14U];
            }
            else
            {
                value_0 = sums_0[14U];
            }
            *_S66 = value_0;
        }
        bool _S67;
        if(y_3 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S67 = x_3 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S67 = false;
        }
        if(_S67)
        {
            uint at_17 = (batch_1 * entryPointParams_6->p_0.sizes_0.x + y_3) * entryPointParams_6->p_0.sizes_0.y + x_3;
            float device* _S68 = (&kernelContext_0)->entryPointParams_out_0+at_17;
            if((entryPointParams_6->p_0.option_0) != 0U)
            {
                value_0 = *((&kernelContext_0)->entryPointParams_out_0+at_17) + sums_0[15U];
            }
            else
            {
                value_0 = sums_0[15U];
            }
            *_S68 = value_0;
        }
        piece_0 = piece_0 + entryPointParams_6->p_0.groups_0;
    }
    return;
}

[[kernel]] void matmul_f32_large(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_7 [[buffer(0)]], float device* entryPointParams_a_data_7 [[buffer(1)]], float device* entryPointParams_b_data_7 [[buffer(2)]], float device* entryPointParams_out_7 [[buffer(3)]])
{
    bool is_deep_1;
    bool is_inside_1;
    float value_1;
    uint across_1;
    uint deep_1;
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_7;
    (&kernelContext_1)->entryPointParams_a_data_1 = entryPointParams_a_data_7;
    (&kernelContext_1)->entryPointParams_b_data_1 = entryPointParams_b_data_7;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_7;
    threadgroup array<float, int(2048)> a_tile_2;
    (&kernelContext_1)->a_tile_0 = &a_tile_2;
    threadgroup array<float, int(2048)> b_tile_2;
    (&kernelContext_1)->b_tile_0 = &b_tile_2;
    threadgroup array<float, int(256)> row_parts_2;
    (&kernelContext_1)->row_parts_0 = &row_parts_2;
    uint _S69 = lid_1.x;
    uint _S70 = (entryPointParams_7->p_1.sizes_0.x + 128U - 1U) / 128U;
    uint _S71 = (entryPointParams_7->p_1.sizes_0.y + 128U - 1U) / 128U;
    uint piece_1 = gid_1.x;
    for(;;)
    {
        uint _S72 = _S70 * _S71;
        if(piece_1 < (_S72 * entryPointParams_7->p_1.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        uint batch_2 = piece_1 / _S72;
        uint tile_1 = piece_1 % _S72;
        uint _S73 = tile_1 / _S71;
        uint _S74 = _S73 * 16U * 8U;
        uint _S75 = tile_1 % _S71;
        uint _S76 = _S75 * 16U * 8U;
        int _S77 = int(entryPointParams_7->p_1.a_offset_0);
        int _S78 = batch_place_0(batch_2, entryPointParams_7->p_1.batch_extents_0, entryPointParams_7->p_1.a_batch_strides_0);
        int _S79 = _S77 + _S78;
        int _S80 = int(entryPointParams_7->p_1.b_offset_0);
        int _S81 = batch_place_0(batch_2, entryPointParams_7->p_1.batch_extents_0, entryPointParams_7->p_1.b_batch_strides_0);
        int _S82 = _S80 + _S81;
        uint _S83 = _S69 / 16U;
        uint _S84 = _S69 % 16U;
        thread array<float, int(64)> sums_1;
        sums_1[0U] = 0.0f;
        sums_1[1U] = 0.0f;
        sums_1[2U] = 0.0f;
        sums_1[3U] = 0.0f;
        sums_1[4U] = 0.0f;
        sums_1[5U] = 0.0f;
        sums_1[6U] = 0.0f;
        sums_1[7U] = 0.0f;
        sums_1[8U] = 0.0f;
        sums_1[9U] = 0.0f;
        sums_1[10U] = 0.0f;
        sums_1[11U] = 0.0f;
        sums_1[12U] = 0.0f;
        sums_1[13U] = 0.0f;
        sums_1[14U] = 0.0f;
        sums_1[15U] = 0.0f;
        sums_1[16U] = 0.0f;
        sums_1[17U] = 0.0f;
        sums_1[18U] = 0.0f;
        sums_1[19U] = 0.0f;
        sums_1[20U] = 0.0f;
        sums_1[21U] = 0.0f;
        sums_1[22U] = 0.0f;
        sums_1[23U] = 0.0f;
        sums_1[24U] = 0.0f;
        sums_1[25U] = 0.0f;
        sums_1[26U] = 0.0f;
        sums_1[27U] = 0.0f;
        sums_1[28U] = 0.0f;
        sums_1[29U] = 0.0f;
        sums_1[30U] = 0.0f;
        sums_1[31U] = 0.0f;
        sums_1[32U] = 0.0f;
        sums_1[33U] = 0.0f;
        sums_1[34U] = 0.0f;
        sums_1[35U] = 0.0f;
        sums_1[36U] = 0.0f;
        sums_1[37U] = 0.0f;
        sums_1[38U] = 0.0f;
        sums_1[39U] = 0.0f;
        sums_1[40U] = 0.0f;
        sums_1[41U] = 0.0f;
        sums_1[42U] = 0.0f;
        sums_1[43U] = 0.0f;
        sums_1[44U] = 0.0f;
        sums_1[45U] = 0.0f;
        sums_1[46U] = 0.0f;
        sums_1[47U] = 0.0f;
        sums_1[48U] = 0.0f;
        sums_1[49U] = 0.0f;
        sums_1[50U] = 0.0f;
        sums_1[51U] = 0.0f;
        sums_1[52U] = 0.0f;
        sums_1[53U] = 0.0f;
        sums_1[54U] = 0.0f;
        sums_1[55U] = 0.0f;
        sums_1[56U] = 0.0f;
        sums_1[57U] = 0.0f;
        sums_1[58U] = 0.0f;
        sums_1[59U] = 0.0f;
        sums_1[60U] = 0.0f;
        sums_1[61U] = 0.0f;
        sums_1[62U] = 0.0f;
        sums_1[63U] = 0.0f;
        uint k_1 = 0U;
        for(;;)
        {
            if(k_1 < (entryPointParams_7->p_1.sizes_0.z))
            {
            }
            else
            {
                break;
            }
            uint index_2 = _S69;
            for(;;)
            {
                if(index_2 < 2048U)
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_7->p_1.a_column_stride_0) == int(1))
                {
                    is_deep_1 = true;
                }
                else
                {
                    is_deep_1 = (entryPointParams_7->p_1.a_column_stride_0) == int(-1);
                }
                if(is_deep_1)
                {
                    across_1 = index_2 / 16U;
                }
                else
                {
                    across_1 = index_2 % 128U;
                }
                if(is_deep_1)
                {
                    deep_1 = index_2 % 16U;
                }
                else
                {
                    deep_1 = index_2 / 128U;
                }
                uint _S85 = _S74 + across_1;
                if(_S85 < (entryPointParams_7->p_1.sizes_0.x))
                {
                    is_inside_1 = (k_1 + deep_1) < (entryPointParams_7->p_1.sizes_0.z);
                }
                else
                {
                    is_inside_1 = false;
                }
                if(is_inside_1)
                {
                    value_1 = (&kernelContext_1)->entryPointParams_a_data_1[uint(_S79 + int(_S85) * entryPointParams_7->p_1.a_row_stride_0 + int(k_1 + deep_1) * entryPointParams_7->p_1.a_column_stride_0)];
                }
                else
                {
                    value_1 = 0.0f;
                }
                (*(&kernelContext_1)->a_tile_0)[deep_1 * 128U + across_1] = value_1;
                index_2 = index_2 + 256U;
            }
            uint index_3 = _S69;
            for(;;)
            {
                if(index_3 < 2048U)
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_7->p_1.b_row_stride_0) == int(1))
                {
                    is_deep_1 = true;
                }
                else
                {
                    is_deep_1 = (entryPointParams_7->p_1.b_row_stride_0) == int(-1);
                }
                if(is_deep_1)
                {
                    across_1 = index_3 / 16U;
                }
                else
                {
                    across_1 = index_3 % 128U;
                }
                if(is_deep_1)
                {
                    deep_1 = index_3 % 16U;
                }
                else
                {
                    deep_1 = index_3 / 128U;
                }
                uint _S86 = _S76 + across_1;
                if(_S86 < (entryPointParams_7->p_1.sizes_0.y))
                {
                    is_inside_1 = (k_1 + deep_1) < (entryPointParams_7->p_1.sizes_0.z);
                }
                else
                {
                    is_inside_1 = false;
                }
                if(is_inside_1)
                {
                    value_1 = (&kernelContext_1)->entryPointParams_b_data_1[uint(_S82 + int(_S86) * entryPointParams_7->p_1.b_column_stride_0 + int(k_1 + deep_1) * entryPointParams_7->p_1.b_row_stride_0)];
                }
                else
                {
                    value_1 = 0.0f;
                }
                (*(&kernelContext_1)->b_tile_0)[deep_1 * 128U + across_1] = value_1;
                index_3 = index_3 + 256U;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            thread array<float, int(64)> parts_1;
            parts_1[0U] = 0.0f;
            parts_1[1U] = 0.0f;
            parts_1[2U] = 0.0f;
            parts_1[3U] = 0.0f;
            parts_1[4U] = 0.0f;
            parts_1[5U] = 0.0f;
            parts_1[6U] = 0.0f;
            parts_1[7U] = 0.0f;
            parts_1[8U] = 0.0f;
            parts_1[9U] = 0.0f;
            parts_1[10U] = 0.0f;
            parts_1[11U] = 0.0f;
            parts_1[12U] = 0.0f;
            parts_1[13U] = 0.0f;
            parts_1[14U] = 0.0f;
            parts_1[15U] = 0.0f;
            parts_1[16U] = 0.0f;
            parts_1[17U] = 0.0f;
            parts_1[18U] = 0.0f;
            parts_1[19U] = 0.0f;
            parts_1[20U] = 0.0f;
            parts_1[21U] = 0.0f;
            parts_1[22U] = 0.0f;
            parts_1[23U] = 0.0f;
            parts_1[24U] = 0.0f;
            parts_1[25U] = 0.0f;
            parts_1[26U] = 0.0f;
            parts_1[27U] = 0.0f;
            parts_1[28U] = 0.0f;
            parts_1[29U] = 0.0f;
            parts_1[30U] = 0.0f;
            parts_1[31U] = 0.0f;
            parts_1[32U] = 0.0f;
            parts_1[33U] = 0.0f;
            parts_1[34U] = 0.0f;
            parts_1[35U] = 0.0f;
            parts_1[36U] = 0.0f;
            parts_1[37U] = 0.0f;
            parts_1[38U] = 0.0f;
            parts_1[39U] = 0.0f;
            parts_1[40U] = 0.0f;
            parts_1[41U] = 0.0f;
            parts_1[42U] = 0.0f;
            parts_1[43U] = 0.0f;
            parts_1[44U] = 0.0f;
            parts_1[45U] = 0.0f;
            parts_1[46U] = 0.0f;
            parts_1[47U] = 0.0f;
            parts_1[48U] = 0.0f;
            parts_1[49U] = 0.0f;
            parts_1[50U] = 0.0f;
            parts_1[51U] = 0.0f;
            parts_1[52U] = 0.0f;
            parts_1[53U] = 0.0f;
            parts_1[54U] = 0.0f;
            parts_1[55U] = 0.0f;
            parts_1[56U] = 0.0f;
            parts_1[57U] = 0.0f;
            parts_1[58U] = 0.0f;
            parts_1[59U] = 0.0f;
            parts_1[60U] = 0.0f;
            parts_1[61U] = 0.0f;
            parts_1[62U] = 0.0f;
            parts_1[63U] = 0.0f;
            across_1 = 0U;
            for(;;)
            {
                if(across_1 < 16U)
                {
                }
                else
                {
                    break;
                }
                thread array<float, int(8)> a_1;
                uint _S87 = across_1 * 128U;
                float _S88 = (*(&kernelContext_1)->a_tile_0)[_S87 + _S83];
                a_1[0U] = (*(&kernelContext_1)->a_tile_0)[_S87 + _S83];
                uint _S89 = _S87 + 16U;
                float _S90 = (*(&kernelContext_1)->a_tile_0)[_S89 + _S83];
                a_1[1U] = (*(&kernelContext_1)->a_tile_0)[_S89 + _S83];
                uint _S91 = _S87 + 32U;
                float _S92 = (*(&kernelContext_1)->a_tile_0)[_S91 + _S83];
                a_1[2U] = (*(&kernelContext_1)->a_tile_0)[_S91 + _S83];
                uint _S93 = _S87 + 48U;
                float _S94 = (*(&kernelContext_1)->a_tile_0)[_S93 + _S83];
                a_1[3U] = (*(&kernelContext_1)->a_tile_0)[_S93 + _S83];
                uint _S95 = _S87 + 64U;
                float _S96 = (*(&kernelContext_1)->a_tile_0)[_S95 + _S83];
                a_1[4U] = (*(&kernelContext_1)->a_tile_0)[_S95 + _S83];
                uint _S97 = _S87 + 80U;
                float _S98 = (*(&kernelContext_1)->a_tile_0)[_S97 + _S83];
                a_1[5U] = (*(&kernelContext_1)->a_tile_0)[_S97 + _S83];
                uint _S99 = _S87 + 96U;
                float _S100 = (*(&kernelContext_1)->a_tile_0)[_S99 + _S83];
                a_1[6U] = (*(&kernelContext_1)->a_tile_0)[_S99 + _S83];
                uint _S101 = _S87 + 112U;
                float _S102 = (*(&kernelContext_1)->a_tile_0)[_S101 + _S83];
                a_1[7U] = (*(&kernelContext_1)->a_tile_0)[_S101 + _S83];
                float _S103 = (*(&kernelContext_1)->b_tile_0)[_S87 + _S84];
                parts_1[0U] = fma(_S88, (*(&kernelContext_1)->b_tile_0)[_S87 + _S84], parts_1[0U]);
                parts_1[8U] = fma(_S90, _S103, parts_1[8U]);
                parts_1[16U] = fma(_S92, _S103, parts_1[16U]);
                parts_1[24U] = fma(_S94, _S103, parts_1[24U]);
                parts_1[32U] = fma(_S96, _S103, parts_1[32U]);
                parts_1[40U] = fma(_S98, _S103, parts_1[40U]);
                parts_1[48U] = fma(_S100, _S103, parts_1[48U]);
                parts_1[56U] = fma(_S102, _S103, parts_1[56U]);
                float _S104 = (*(&kernelContext_1)->b_tile_0)[_S89 + _S84];
                parts_1[1U] = fma(_S88, (*(&kernelContext_1)->b_tile_0)[_S89 + _S84], parts_1[1U]);
                parts_1[9U] = fma(_S90, _S104, parts_1[9U]);
                parts_1[17U] = fma(_S92, _S104, parts_1[17U]);
                parts_1[25U] = fma(_S94, _S104, parts_1[25U]);
                parts_1[33U] = fma(_S96, _S104, parts_1[33U]);
                parts_1[41U] = fma(_S98, _S104, parts_1[41U]);
                parts_1[49U] = fma(_S100, _S104, parts_1[49U]);
                parts_1[57U] = fma(_S102, _S104, parts_1[57U]);
                float _S105 = (*(&kernelContext_1)->b_tile_0)[_S91 + _S84];
                parts_1[2U] = fma(_S88, (*(&kernelContext_1)->b_tile_0)[_S91 + _S84], parts_1[2U]);
                parts_1[10U] = fma(_S90, _S105, parts_1[10U]);
                parts_1[18U] = fma(_S92, _S105, parts_1[18U]);
                parts_1[26U] = fma(_S94, _S105, parts_1[26U]);
                parts_1[34U] = fma(_S96, _S105, parts_1[34U]);
                parts_1[42U] = fma(_S98, _S105, parts_1[42U]);
                parts_1[50U] = fma(_S100, _S105, parts_1[50U]);
                parts_1[58U] = fma(_S102, _S105, parts_1[58U]);
                float _S106 = (*(&kernelContext_1)->b_tile_0)[_S93 + _S84];
                parts_1[3U] = fma(_S88, (*(&kernelContext_1)->b_tile_0)[_S93 + _S84], parts_1[3U]);
                parts_1[11U] = fma(_S90, _S106, parts_1[11U]);
                parts_1[19U] = fma(_S92, _S106, parts_1[19U]);
                parts_1[27U] = fma(_S94, _S106, parts_1[27U]);
                parts_1[35U] = fma(_S96, _S106, parts_1[35U]);
                parts_1[43U] = fma(_S98, _S106, parts_1[43U]);
                parts_1[51U] = fma(_S100, _S106, parts_1[51U]);
                parts_1[59U] = fma(_S102, _S106, parts_1[59U]);
                float _S107 = (*(&kernelContext_1)->b_tile_0)[_S95 + _S84];
                parts_1[4U] = fma(_S88, (*(&kernelContext_1)->b_tile_0)[_S95 + _S84], parts_1[4U]);
                parts_1[12U] = fma(_S90, _S107, parts_1[12U]);
                parts_1[20U] = fma(_S92, _S107, parts_1[20U]);
                parts_1[28U] = fma(_S94, _S107, parts_1[28U]);
                parts_1[36U] = fma(_S96, _S107, parts_1[36U]);
                parts_1[44U] = fma(_S98, _S107, parts_1[44U]);
                parts_1[52U] = fma(_S100, _S107, parts_1[52U]);
                parts_1[60U] = fma(_S102, _S107, parts_1[60U]);
                float _S108 = (*(&kernelContext_1)->b_tile_0)[_S97 + _S84];
                parts_1[5U] = fma(_S88, (*(&kernelContext_1)->b_tile_0)[_S97 + _S84], parts_1[5U]);
                parts_1[13U] = fma(_S90, _S108, parts_1[13U]);
                parts_1[21U] = fma(_S92, _S108, parts_1[21U]);
                parts_1[29U] = fma(_S94, _S108, parts_1[29U]);
                parts_1[37U] = fma(_S96, _S108, parts_1[37U]);
                parts_1[45U] = fma(_S98, _S108, parts_1[45U]);
                parts_1[53U] = fma(_S100, _S108, parts_1[53U]);
                parts_1[61U] = fma(_S102, _S108, parts_1[61U]);
                float _S109 = (*(&kernelContext_1)->b_tile_0)[_S99 + _S84];
                parts_1[6U] = fma(_S88, (*(&kernelContext_1)->b_tile_0)[_S99 + _S84], parts_1[6U]);
                parts_1[14U] = fma(_S90, _S109, parts_1[14U]);
                parts_1[22U] = fma(_S92, _S109, parts_1[22U]);
                parts_1[30U] = fma(_S94, _S109, parts_1[30U]);
                parts_1[38U] = fma(_S96, _S109, parts_1[38U]);
                parts_1[46U] = fma(_S98, _S109, parts_1[46U]);
                parts_1[54U] = fma(_S100, _S109, parts_1[54U]);
                parts_1[62U] = fma(_S102, _S109, parts_1[62U]);
                float _S110 = (*(&kernelContext_1)->b_tile_0)[_S101 + _S84];
                parts_1[7U] = fma(_S88, (*(&kernelContext_1)->b_tile_0)[_S101 + _S84], parts_1[7U]);
                parts_1[15U] = fma(_S90, _S110, parts_1[15U]);
                parts_1[23U] = fma(_S92, _S110, parts_1[23U]);
                parts_1[31U] = fma(_S94, _S110, parts_1[31U]);
                parts_1[39U] = fma(_S96, _S110, parts_1[39U]);
                parts_1[47U] = fma(_S98, _S110, parts_1[47U]);
                parts_1[55U] = fma(_S100, _S110, parts_1[55U]);
                parts_1[63U] = fma(_S102, _S110, parts_1[63U]);
                across_1 = across_1 + 1U;
            }
            sums_1[0U] = sums_1[0U] + parts_1[0U];
            sums_1[1U] = sums_1[1U] + parts_1[1U];
            sums_1[2U] = sums_1[2U] + parts_1[2U];
            sums_1[3U] = sums_1[3U] + parts_1[3U];
            sums_1[4U] = sums_1[4U] + parts_1[4U];
            sums_1[5U] = sums_1[5U] + parts_1[5U];
            sums_1[6U] = sums_1[6U] + parts_1[6U];
            sums_1[7U] = sums_1[7U] + parts_1[7U];
            sums_1[8U] = sums_1[8U] + parts_1[8U];
            sums_1[9U] = sums_1[9U] + parts_1[9U];
            sums_1[10U] = sums_1[10U] + parts_1[10U];
            sums_1[11U] = sums_1[11U] + parts_1[11U];
            sums_1[12U] = sums_1[12U] + parts_1[12U];
            sums_1[13U] = sums_1[13U] + parts_1[13U];
            sums_1[14U] = sums_1[14U] + parts_1[14U];
            sums_1[15U] = sums_1[15U] + parts_1[15U];
            sums_1[16U] = sums_1[16U] + parts_1[16U];
            sums_1[17U] = sums_1[17U] + parts_1[17U];
            sums_1[18U] = sums_1[18U] + parts_1[18U];
            sums_1[19U] = sums_1[19U] + parts_1[19U];
            sums_1[20U] = sums_1[20U] + parts_1[20U];
            sums_1[21U] = sums_1[21U] + parts_1[21U];
            sums_1[22U] = sums_1[22U] + parts_1[22U];
            sums_1[23U] = sums_1[23U] + parts_1[23U];
            sums_1[24U] = sums_1[24U] + parts_1[24U];
            sums_1[25U] = sums_1[25U] + parts_1[25U];
            sums_1[26U] = sums_1[26U] + parts_1[26U];
            sums_1[27U] = sums_1[27U] + parts_1[27U];
            sums_1[28U] = sums_1[28U] + parts_1[28U];
            sums_1[29U] = sums_1[29U] + parts_1[29U];
            sums_1[30U] = sums_1[30U] + parts_1[30U];
            sums_1[31U] = sums_1[31U] + parts_1[31U];
            sums_1[32U] = sums_1[32U] + parts_1[32U];
            sums_1[33U] = sums_1[33U] + parts_1[33U];
            sums_1[34U] = sums_1[34U] + parts_1[34U];
            sums_1[35U] = sums_1[35U] + parts_1[35U];
            sums_1[36U] = sums_1[36U] + parts_1[36U];
            sums_1[37U] = sums_1[37U] + parts_1[37U];
            sums_1[38U] = sums_1[38U] + parts_1[38U];
            sums_1[39U] = sums_1[39U] + parts_1[39U];
            sums_1[40U] = sums_1[40U] + parts_1[40U];
            sums_1[41U] = sums_1[41U] + parts_1[41U];
            sums_1[42U] = sums_1[42U] + parts_1[42U];
            sums_1[43U] = sums_1[43U] + parts_1[43U];
            sums_1[44U] = sums_1[44U] + parts_1[44U];
            sums_1[45U] = sums_1[45U] + parts_1[45U];
            sums_1[46U] = sums_1[46U] + parts_1[46U];
            sums_1[47U] = sums_1[47U] + parts_1[47U];
            sums_1[48U] = sums_1[48U] + parts_1[48U];
            sums_1[49U] = sums_1[49U] + parts_1[49U];
            sums_1[50U] = sums_1[50U] + parts_1[50U];
            sums_1[51U] = sums_1[51U] + parts_1[51U];
            sums_1[52U] = sums_1[52U] + parts_1[52U];
            sums_1[53U] = sums_1[53U] + parts_1[53U];
            sums_1[54U] = sums_1[54U] + parts_1[54U];
            sums_1[55U] = sums_1[55U] + parts_1[55U];
            sums_1[56U] = sums_1[56U] + parts_1[56U];
            sums_1[57U] = sums_1[57U] + parts_1[57U];
            sums_1[58U] = sums_1[58U] + parts_1[58U];
            sums_1[59U] = sums_1[59U] + parts_1[59U];
            sums_1[60U] = sums_1[60U] + parts_1[60U];
            sums_1[61U] = sums_1[61U] + parts_1[61U];
            sums_1[62U] = sums_1[62U] + parts_1[62U];
            sums_1[63U] = sums_1[63U] + parts_1[63U];
            threadgroup_barrier(mem_flags::mem_threadgroup);
            k_1 = k_1 + 16U;
        }
        uint y_4 = _S74 + _S83;
        uint x_4 = _S76 + _S84;
        if(y_4 < (entryPointParams_7->p_1.sizes_0.x))
        {
            is_deep_1 = x_4 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            is_deep_1 = false;
        }
        if(is_deep_1)
        {
            uint at_18 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_4) * entryPointParams_7->p_1.sizes_0.y + x_4;
            float device* _S111 = (&kernelContext_1)->entryPointParams_out_1+at_18;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_18) + sums_1[0U];
            }
            else
            {
                value_1 = sums_1[0U];
            }
            *_S111 = value_1;
        }
        uint x_5 = _S76 + 16U + _S84;
        if(y_4 < (entryPointParams_7->p_1.sizes_0.x))
        {
            is_inside_1 = x_5 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            is_inside_1 = false;
        }
        if(is_inside_1)
        {
            uint at_19 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_4) * entryPointParams_7->p_1.sizes_0.y + x_5;
            float device* _S112 = (&kernelContext_1)->entryPointParams_out_1+at_19;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_19) + sums_1[1U];
            }
            else
            {
                value_1 = sums_1[1U];
            }
            *_S112 = value_1;
        }
        uint x_6 = _S76 + 32U + _S84;
        bool _S113;
        if(y_4 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S113 = x_6 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S113 = false;
        }
        if(_S113)
        {
            uint at_20 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_4) * entryPointParams_7->p_1.sizes_0.y + x_6;
            float device* _S114 = (&kernelContext_1)->entryPointParams_out_1+at_20;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_20) + sums_1[2U];
            }
            else
            {
                value_1 = sums_1[2U];
            }
            *_S114 = value_1;
        }
        uint x_7 = _S76 + 48U + _S84;
        bool _S115;
        if(y_4 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S115 = x_7 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S115 = false;
        }
        if(_S115)
        {
            uint at_21 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_4) * entryPointParams_7->p_1.sizes_0.y + x_7;
            float device* _S116 = (&kernelContext_1)->entryPointParams_out_1+at_21;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_21) + sums_1[3U];
            }
            else
            {
                value_1 = sums_1[3U];
            }
            *_S116 = value_1;
        }
        uint x_8 = _S76 + 64U + _S84;
        bool _S117;
        if(y_4 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S117 = x_8 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S117 = false;
        }
        if(_S117)
        {
            uint at_22 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_4) * entryPointParams_7->p_1.sizes_0.y + x_8;
            float device* _S118 = (&kernelContext_1)->entryPointParams_out_1+at_22;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_22) + sums_1[4U];
            }
            else
            {
                value_1 = sums_1[4U];
            }
            *_S118 = value_1;
        }
        uint x_9 = _S76 + 80U + _S84;
        bool _S119;
        if(y_4 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S119 = x_9 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S119 = false;
        }
        if(_S119)
        {
            uint at_23 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_4) * entryPointParams_7->p_1.sizes_0.y + x_9;
            float device* _S120 = (&kernelContext_1)->entryPointParams_out_1+at_23;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_23) + sums_1[5U];
            }
            else
            {
                value_1 = sums_1[5U];
            }
            *_S120 = value_1;
        }
        uint x_10 = _S76 + 96U + _S84;
        bool _S121;
        if(y_4 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S121 = x_10 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S121 = false;
        }
        if(_S121)
        {
            uint at_24 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_4) * entryPointParams_7->p_1.sizes_0.y + x_10;
            float device* _S122 = (&kernelContext_1)->entryPointParams_out_1+at_24;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_24) + sums_1[6U];
            }
            else
            {
                value_1 = sums_1[6U];
            }
            *_S122 = value_1;
        }
        uint x_11 = _S76 + 112U + _S84;
        bool _S123;
        if(y_4 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S123 = x_11 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S123 = false;
        }
        if(_S123)
        {
            uint at_25 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_4) * entryPointParams_7->p_1.sizes_0.y + x_11;
            float device* _S124 = (&kernelContext_1)->entryPointParams_out_1+at_25;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_25) + sums_1[7U];
            }
            else
            {
                value_1 = sums_1[7U];
            }
            *_S124 = value_1;
        }
        uint y_5 = _S74 + 16U + _S83;
        bool _S125;
        if(y_5 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S125 = x_4 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S125 = false;
        }
        if(_S125)
        {
            uint at_26 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_5) * entryPointParams_7->p_1.sizes_0.y + x_4;
            float device* _S126 = (&kernelContext_1)->entryPointParams_out_1+at_26;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_26) + sums_1[8U];
            }
            else
            {
                value_1 = sums_1[8U];
            }
            *_S126 = value_1;
        }
        bool _S127;
        if(y_5 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S127 = x_5 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S127 = false;
        }
        if(_S127)
        {
            uint at_27 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_5) * entryPointParams_7->p_1.sizes_0.y + x_5;
            float device* _S128 = (&kernelContext_1)->entryPointParams_out_1+at_27;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_27) + sums_1[9U];
            }
            else
            {
                value_1 = sums_1[9U];
            }
            *_S128 = value_1;
        }
        bool _S129;
        if(y_5 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S129 = x_6 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S129 = false;
        }
        if(_S129)
        {
            uint at_28 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_5) * entryPointParams_7->p_1.sizes_0.y + x_6;
            float device* _S130 = (&kernelContext_1)->entryPointParams_out_1+at_28;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_28) + sums_1[10U];
            }
            else
            {
                value_1 = sums_1[10U];
            }
            *_S130 = value_1;
        }
        bool _S131;
        if(y_5 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S131 = x_7 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S131 = false;
        }
        if(_S131)
        {
            uint at_29 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_5) * entryPointParams_7->p_1.sizes_0.y + x_7;
            float device* _S132 = (&kernelContext_1)->entryPointParams_out_1+at_29;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_29) + sums_1[11U];
            }
            else
            {
                value_1 = sums_1[11U];
            }
            *_S132 = value_1;
        }
        bool _S133;
        if(y_5 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S133 = x_8 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S133 = false;
        }
        if(_S133)
        {
            uint at_30 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_5) * entryPointParams_7->p_1.sizes_0.y + x_8;
            float device* _S134 = (&kernelContext_1)->entryPointParams_out_1+at_30;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_30) + sums_1[12U];
            }
            else
            {
                value_1 = sums_1[12U];
            }
            *_S134 = value_1;
        }
        bool _S135;
        if(y_5 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S135 = x_9 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S135 = false;
        }
        if(_S135)
        {
            uint at_31 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_5) * entryPointParams_7->p_1.sizes_0.y + x_9;
            float device* _S136 = (&kernelContext_1)->entryPointParams_out_1+at_31;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_31) + sums_1[13U];
            }
            else
            {
                value_1 = sums_1[13U];
            }
            *_S136 = value_1;
        }
        bool _S137;
        if(y_5 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S137 = x_10 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S137 = false;
        }
        if(_S137)
        {
            uint at_32 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_5) * entryPointParams_7->p_1.sizes_0.y + x_10;
            float device* _S138 = (&kernelContext_1)->entryPointParams_out_1+at_32;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_32) + sums_1[14U];
            }
            else
            {
                value_1 = sums_1[14U];
            }
            *_S138 = value_1;
        }
        bool _S139;
        if(y_5 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S139 = x_11 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S139 = false;
        }
        if(_S139)
        {
            uint at_33 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_5) * entryPointParams_7->p_1.sizes_0.y + x_11;
            float device* _S140 = (&kernelContext_1)->entryPointParams_out_1+at_33;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_33) + sums_1[15U];
            }
            else
            {
                value_1 = sums_1[15U];
            }
            *_S140 = value_1;
        }
        uint y_6 = _S74 + 32U + _S83;
        bool _S141;
        if(y_6 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S141 = x_4 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S141 = false;
        }
        if(_S141)
        {
            uint at_34 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_6) * entryPointParams_7->p_1.sizes_0.y + x_4;
            float device* _S142 = (&kernelContext_1)->entryPointParams_out_1+at_34;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_34) + sums_1[16U];
            }
            else
            {
                value_1 = sums_1[16U];
            }
            *_S142 = value_1;
        }
        bool _S143;
        if(y_6 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S143 = x_5 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S143 = false;
        }
        if(_S143)
        {
            uint at_35 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_6) * entryPointParams_7->p_1.sizes_0.y + x_5;
            float device* _S144 = (&kernelContext_1)->entryPointParams_out_1+at_35;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_35) + sums_1[17U];
            }
            else
            {
                value_1 = sums_1[17U];
            }
            *_S144 = value_1;
        }
        bool _S145;
        if(y_6 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S145 = x_6 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S145 = false;
        }
        if(_S145)
        {
            uint at_36 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_6) * entryPointParams_7->p_1.sizes_0.y + x_6;
            float device* _S146 = (&kernelContext_1)->entryPointParams_out_1+at_36;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_36) + sums_1[18U];
            }
            else
            {
                value_1 = sums_1[18U];
            }
            *_S146 = value_1;
        }
        bool _S147;
        if(y_6 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S147 = x_7 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S147 = false;
        }
        if(_S147)
        {
            uint at_37 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_6) * entryPointParams_7->p_1.sizes_0.y + x_7;
            float device* _S148 = (&kernelContext_1)->entryPointParams_out_1+at_37;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_37) + sums_1[19U];
            }
            else
            {
                value_1 = sums_1[19U];
            }
            *_S148 = value_1;
        }
        bool _S149;
        if(y_6 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S149 = x_8 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S149 = false;
        }
        if(_S149)
        {
            uint at_38 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_6) * entryPointParams_7->p_1.sizes_0.y + x_8;
            float device* _S150 = (&kernelContext_1)->entryPointParams_out_1+at_38;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_38) + sums_1[20U];
            }
            else
            {
                value_1 = sums_1[20U];
            }
            *_S150 = value_1;
        }
        bool _S151;
        if(y_6 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S151 = x_9 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S151 = false;
        }
        if(_S151)
        {
            uint at_39 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_6) * entryPointParams_7->p_1.sizes_0.y + x_9;
            float device* _S152 = (&kernelContext_1)->entryPointParams_out_1+at_39;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_39) + sums_1[21U];
            }
            else
            {
                value_1 = sums_1[21U];
            }
            *_S152 = value_1;
        }
        bool _S153;
        if(y_6 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S153 = x_10 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S153 = false;
        }
        if(_S153)
        {
            uint at_40 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_6) * entryPointParams_7->p_1.sizes_0.y + x_10;
            float device* _S154 = (&kernelContext_1)->entryPointParams_out_1+at_40;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_40) + sums_1[22U];
            }
            else
            {
                value_1 = sums_1[22U];
            }
            *_S154 = value_1;
        }
        bool _S155;
        if(y_6 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S155 = x_11 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S155 = false;
        }
        if(_S155)
        {
            uint at_41 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_6) * entryPointParams_7->p_1.sizes_0.y + x_11;
            float device* _S156 = (&kernelContext_1)->entryPointParams_out_1+at_41;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_41) + sums_1[23U];
            }
            else
            {
                value_1 = sums_1[23U];
            }
            *_S156 = value_1;
        }
        uint y_7 = _S74 + 48U + _S83;
        bool _S157;
        if(y_7 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S157 = x_4 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S157 = false;
        }
        if(_S157)
        {
            uint at_42 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_7) * entryPointParams_7->p_1.sizes_0.y + x_4;
            float device* _S158 = (&kernelContext_1)->entryPointParams_out_1+at_42;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_42) + sums_1[24U];
            }
            else
            {
                value_1 = sums_1[24U];
            }
            *_S158 = value_1;
        }
        bool _S159;
        if(y_7 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S159 = x_5 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S159 = false;
        }
        if(_S159)
        {
            uint at_43 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_7) * entryPointParams_7->p_1.sizes_0.y + x_5;
            float device* _S160 = (&kernelContext_1)->entryPointParams_out_1+at_43;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_43) + sums_1[25U];
            }
            else
            {
                value_1 = sums_1[25U];
            }
            *_S160 = value_1;
        }
        bool _S161;
        if(y_7 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S161 = x_6 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S161 = false;
        }
        if(_S161)
        {
            uint at_44 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_7) * entryPointParams_7->p_1.sizes_0.y + x_6;
            float device* _S162 = (&kernelContext_1)->entryPointParams_out_1+at_44;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_44) + sums_1[26U];
            }
            else
            {
                value_1 = sums_1[26U];
            }
            *_S162 = value_1;
        }
        bool _S163;
        if(y_7 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S163 = x_7 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S163 = false;
        }
        if(_S163)
        {
            uint at_45 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_7) * entryPointParams_7->p_1.sizes_0.y + x_7;
            float device* _S164 = (&kernelContext_1)->entryPointParams_out_1+at_45;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_45) + sums_1[27U];
            }
            else
            {
                value_1 = sums_1[27U];
            }
            *_S164 = value_1;
        }
        bool _S165;
        if(y_7 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S165 = x_8 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S165 = false;
        }
        if(_S165)
        {
            uint at_46 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_7) * entryPointParams_7->p_1.sizes_0.y + x_8;
            float device* _S166 = (&kernelContext_1)->entryPointParams_out_1+at_46;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_46) + sums_1[28U];
            }
            else
            {
                value_1 = sums_1[28U];
            }
            *_S166 = value_1;
        }
        bool _S167;
        if(y_7 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S167 = x_9 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S167 = false;
        }
        if(_S167)
        {
            uint at_47 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_7) * entryPointParams_7->p_1.sizes_0.y + x_9;
            float device* _S168 = (&kernelContext_1)->entryPointParams_out_1+at_47;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_47) + sums_1[29U];
            }
            else
            {
                value_1 = sums_1[29U];
            }
            *_S168 = value_1;
        }
        bool _S169;
        if(y_7 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S169 = x_10 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S169 = false;
        }
        if(_S169)
        {
            uint at_48 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_7) * entryPointParams_7->p_1.sizes_0.y + x_10;
            float device* _S170 = (&kernelContext_1)->entryPointParams_out_1+at_48;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_48) + sums_1[30U];
            }
            else
            {
                value_1 = sums_1[30U];
            }
            *_S170 = value_1;
        }
        bool _S171;
        if(y_7 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S171 = x_11 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S171 = false;
        }
        if(_S171)
        {
            uint at_49 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_7) * entryPointParams_7->p_1.sizes_0.y + x_11;
            float device* _S172 = (&kernelContext_1)->entryPointParams_out_1+at_49;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_49) + sums_1[31U];
            }
            else
            {
                value_1 = sums_1[31U];
            }
            *_S172 = value_1;
        }
        uint y_8 = _S74 + 64U + _S83;
        bool _S173;
        if(y_8 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S173 = x_4 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S173 = false;
        }
        if(_S173)
        {
            uint at_50 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_8) * entryPointParams_7->p_1.sizes_0.y + x_4;
            float device* _S174 = (&kernelContext_1)->entryPointParams_out_1+at_50;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_50) + sums_1[32U];
            }
            else
            {
                value_1 = sums_1[32U];
            }
            *_S174 = value_1;
        }
        bool _S175;
        if(y_8 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S175 = x_5 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S175 = false;
        }
        if(_S175)
        {
            uint at_51 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_8) * entryPointParams_7->p_1.sizes_0.y + x_5;
            float device* _S176 = (&kernelContext_1)->entryPointParams_out_1+at_51;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_51) + sums_1[33U];
            }
            else
            {
                value_1 = sums_1[33U];
            }
            *_S176 = value_1;
        }
        bool _S177;
        if(y_8 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S177 = x_6 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S177 = false;
        }
        if(_S177)
        {
            uint at_52 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_8) * entryPointParams_7->p_1.sizes_0.y + x_6;
            float device* _S178 = (&kernelContext_1)->entryPointParams_out_1+at_52;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_52) + sums_1[34U];
            }
            else
            {
                value_1 = sums_1[34U];
            }
            *_S178 = value_1;
        }
        bool _S179;
        if(y_8 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S179 = x_7 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S179 = false;
        }
        if(_S179)
        {
            uint at_53 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_8) * entryPointParams_7->p_1.sizes_0.y + x_7;
            float device* _S180 = (&kernelContext_1)->entryPointParams_out_1+at_53;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_53) + sums_1[35U];
            }
            else
            {
                value_1 = sums_1[35U];
            }
            *_S180 = value_1;
        }
        bool _S181;
        if(y_8 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S181 = x_8 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S181 = false;
        }
        if(_S181)
        {
            uint at_54 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_8) * entryPointParams_7->p_1.sizes_0.y + x_8;
            float device* _S182 = (&kernelContext_1)->entryPointParams_out_1+at_54;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_54) + sums_1[36U];
            }
            else
            {
                value_1 = sums_1[36U];
            }
            *_S182 = value_1;
        }
        bool _S183;
        if(y_8 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S183 = x_9 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S183 = false;
        }
        if(_S183)
        {
            uint at_55 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_8) * entryPointParams_7->p_1.sizes_0.y + x_9;
            float device* _S184 = (&kernelContext_1)->entryPointParams_out_1+at_55;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_55) + sums_1[37U];
            }
            else
            {
                value_1 = sums_1[37U];
            }
            *_S184 = value_1;
        }
        bool _S185;
        if(y_8 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S185 = x_10 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S185 = false;
        }
        if(_S185)
        {
            uint at_56 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_8) * entryPointParams_7->p_1.sizes_0.y + x_10;
            float device* _S186 = (&kernelContext_1)->entryPointParams_out_1+at_56;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_56) + sums_1[38U];
            }
            else
            {
                value_1 = sums_1[38U];
            }
            *_S186 = value_1;
        }
        bool _S187;
        if(y_8 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S187 = x_11 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S187 = false;
        }
        if(_S187)
        {
            uint at_57 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_8) * entryPointParams_7->p_1.sizes_0.y + x_11;
            float device* _S188 = (&kernelContext_1)->entryPointParams_out_1+at_57;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_57) + sums_1[39U];
            }
            else
            {
                value_1 = sums_1[39U];
            }
            *_S188 = value_1;
        }
        uint y_9 = _S74 + 80U + _S83;
        bool _S189;
        if(y_9 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S189 = x_4 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S189 = false;
        }
        if(_S189)
        {
            uint at_58 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_9) * entryPointParams_7->p_1.sizes_0.y + x_4;
            float device* _S190 = (&kernelContext_1)->entryPointParams_out_1+at_58;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_58) + sums_1[40U];
            }
            else
            {
                value_1 = sums_1[40U];
            }
            *_S190 = value_1;
        }
        bool _S191;
        if(y_9 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S191 = x_5 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S191 = false;
        }
        if(_S191)
        {
            uint at_59 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_9) * entryPointParams_7->p_1.sizes_0.y + x_5;
            float device* _S192 = (&kernelContext_1)->entryPointParams_out_1+at_59;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_59) + sums_1[41U];
            }
            else
            {
                value_1 = sums_1[41U];
            }
            *_S192 = value_1;
        }
        bool _S193;
        if(y_9 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S193 = x_6 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S193 = false;
        }
        if(_S193)
        {
            uint at_60 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_9) * entryPointParams_7->p_1.sizes_0.y + x_6;
            float device* _S194 = (&kernelContext_1)->entryPointParams_out_1+at_60;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_60) + sums_1[42U];
            }
            else
            {
                value_1 = sums_1[42U];
            }
            *_S194 = value_1;
        }
        bool _S195;
        if(y_9 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S195 = x_7 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S195 = false;
        }
        if(_S195)
        {
            uint at_61 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_9) * entryPointParams_7->p_1.sizes_0.y + x_7;
            float device* _S196 = (&kernelContext_1)->entryPointParams_out_1+at_61;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_61) + sums_1[43U];
            }
            else
            {
                value_1 = sums_1[43U];
            }
            *_S196 = value_1;
        }
        bool _S197;
        if(y_9 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S197 = x_8 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S197 = false;
        }
        if(_S197)
        {
            uint at_62 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_9) * entryPointParams_7->p_1.sizes_0.y + x_8;
            float device* _S198 = (&kernelContext_1)->entryPointParams_out_1+at_62;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_62) + sums_1[44U];
            }
            else
            {
                value_1 = sums_1[44U];
            }
            *_S198 = value_1;
        }
        bool _S199;
        if(y_9 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S199 = x_9 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S199 = false;
        }
        if(_S199)
        {
            uint at_63 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_9) * entryPointParams_7->p_1.sizes_0.y + x_9;
            float device* _S200 = (&kernelContext_1)->entryPointParams_out_1+at_63;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_63) + sums_1[45U];
            }
            else
            {
                value_1 = sums_1[45U];
            }
            *_S200 = value_1;
        }
        bool _S201;
        if(y_9 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S201 = x_10 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S201 = false;
        }
        if(_S201)
        {
            uint at_64 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_9) * entryPointParams_7->p_1.sizes_0.y + x_10;
            float device* _S202 = (&kernelContext_1)->entryPointParams_out_1+at_64;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_64) + sums_1[46U];
            }
            else
            {
                value_1 = sums_1[46U];
            }
            *_S202 = value_1;
        }
        bool _S203;
        if(y_9 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S203 = x_11 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S203 = false;
        }
        if(_S203)
        {
            uint at_65 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_9) * entryPointParams_7->p_1.sizes_0.y + x_11;
            float device* _S204 = (&kernelContext_1)->entryPointParams_out_1+at_65;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_65) + sums_1[47U];
            }
            else
            {
                value_1 = sums_1[47U];
            }
            *_S204 = value_1;
        }
        uint y_10 = _S74 + 96U + _S83;
        bool _S205;
        if(y_10 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S205 = x_4 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S205 = false;
        }
        if(_S205)
        {
            uint at_66 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_10) * entryPointParams_7->p_1.sizes_0.y + x_4;
            float device* _S206 = (&kernelContext_1)->entryPointParams_out_1+at_66;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_66) + sums_1[48U];
            }
            else
            {
                value_1 = sums_1[48U];
            }
            *_S206 = value_1;
        }
        bool _S207;
        if(y_10 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S207 = x_5 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S207 = false;
        }
        if(_S207)
        {
            uint at_67 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_10) * entryPointParams_7->p_1.sizes_0.y + x_5;
            float device* _S208 = (&kernelContext_1)->entryPointParams_out_1+at_67;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_67) + sums_1[49U];
            }
            else
            {
                value_1 = sums_1[49U];
            }
            *_S208 = value_1;
        }
        bool _S209;
        if(y_10 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S209 = x_6 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S209 = false;
        }
        if(_S209)
        {
            uint at_68 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_10) * entryPointParams_7->p_1.sizes_0.y + x_6;
            float device* _S210 = (&kernelContext_1)->entryPointParams_out_1+at_68;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_68) + sums_1[50U];
            }
            else
            {
                value_1 = sums_1[50U];
            }
            *_S210 = value_1;
        }
        bool _S211;
        if(y_10 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S211 = x_7 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S211 = false;
        }
        if(_S211)
        {
            uint at_69 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_10) * entryPointParams_7->p_1.sizes_0.y + x_7;
            float device* _S212 = (&kernelContext_1)->entryPointParams_out_1+at_69;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_69) + sums_1[51U];
            }
            else
            {
                value_1 = sums_1[51U];
            }
            *_S212 = value_1;
        }
        bool _S213;
        if(y_10 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S213 = x_8 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S213 = false;
        }
        if(_S213)
        {
            uint at_70 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_10) * entryPointParams_7->p_1.sizes_0.y + x_8;
            float device* _S214 = (&kernelContext_1)->entryPointParams_out_1+at_70;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_70) + sums_1[52U];
            }
            else
            {
                value_1 = sums_1[52U];
            }
            *_S214 = value_1;
        }
        bool _S215;
        if(y_10 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S215 = x_9 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S215 = false;
        }
        if(_S215)
        {
            uint at_71 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_10) * entryPointParams_7->p_1.sizes_0.y + x_9;
            float device* _S216 = (&kernelContext_1)->entryPointParams_out_1+at_71;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_71) + sums_1[53U];
            }
            else
            {
                value_1 = sums_1[53U];
            }
            *_S216 = value_1;
        }
        bool _S217;
        if(y_10 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S217 = x_10 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S217 = false;
        }
        if(_S217)
        {
            uint at_72 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_10) * entryPointParams_7->p_1.sizes_0.y + x_10;
            float device* _S218 = (&kernelContext_1)->entryPointParams_out_1+at_72;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_72) + sums_1[54U];
            }
            else
            {
                value_1 = sums_1[54U];
            }
            *_S218 = value_1;
        }
        bool _S219;
        if(y_10 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S219 = x_11 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S219 = false;
        }
        if(_S219)
        {
            uint at_73 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_10) * entryPointParams_7->p_1.sizes_0.y + x_11;
            float device* _S220 = (&kernelContext_1)->entryPointParams_out_1+at_73;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_73) + sums_1[55U];
            }
            else
            {
                value_1 = sums_1[55U];
            }
            *_S220 = value_1;
        }
        uint y_11 = _S74 + 112U + _S83;
        bool _S221;
        if(y_11 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S221 = x_4 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S221 = false;
        }
        if(_S221)
        {
            uint at_74 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_11) * entryPointParams_7->p_1.sizes_0.y + x_4;
            float device* _S222 = (&kernelContext_1)->entryPointParams_out_1+at_74;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_74) + sums_1[56U];
            }
            else
            {
                value_1 = sums_1[56U];
            }
            *_S222 = value_1;
        }
        bool _S223;
        if(y_11 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S223 = x_5 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S223 = false;
        }
        if(_S223)
        {
            uint at_75 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_11) * entryPointParams_7->p_1.sizes_0.y + x_5;
            float device* _S224 = (&kernelContext_1)->entryPointParams_out_1+at_75;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_75) + sums_1[57U];
            }
            else
            {
                value_1 = sums_1[57U];
            }
            *_S224 = value_1;
        }
        bool _S225;
        if(y_11 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S225 = x_6 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S225 = false;
        }
        if(_S225)
        {
            uint at_76 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_11) * entryPointParams_7->p_1.sizes_0.y + x_6;
            float device* _S226 = (&kernelContext_1)->entryPointParams_out_1+at_76;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_76) + sums_1[58U];
            }
            else
            {
                value_1 = sums_1[58U];
            }
            *_S226 = value_1;
        }
        bool _S227;
        if(y_11 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S227 = x_7 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S227 = false;
        }
        if(_S227)
        {
            uint at_77 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_11) * entryPointParams_7->p_1.sizes_0.y + x_7;
            float device* _S228 = (&kernelContext_1)->entryPointParams_out_1+at_77;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_77) + sums_1[59U];
            }
            else
            {
                value_1 = sums_1[59U];
            }
            *_S228 = value_1;
        }
        bool _S229;
        if(y_11 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S229 = x_8 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S229 = false;
        }
        if(_S229)
        {
            uint at_78 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_11) * entryPointParams_7->p_1.sizes_0.y + x_8;
            float device* _S230 = (&kernelContext_1)->entryPointParams_out_1+at_78;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_78) + sums_1[60U];
            }
            else
            {
                value_1 = sums_1[60U];
            }
            *_S230 = value_1;
        }
        bool _S231;
        if(y_11 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S231 = x_9 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S231 = false;
        }
        if(_S231)
        {
            uint at_79 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_11) * entryPointParams_7->p_1.sizes_0.y + x_9;
            float device* _S232 = (&kernelContext_1)->entryPointParams_out_1+at_79;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_79) + sums_1[61U];
            }
            else
            {
                value_1 = sums_1[61U];
            }
            *_S232 = value_1;
        }
        bool _S233;
        if(y_11 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S233 = x_10 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S233 = false;
        }
        if(_S233)
        {
            uint at_80 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_11) * entryPointParams_7->p_1.sizes_0.y + x_10;
            float device* _S234 = (&kernelContext_1)->entryPointParams_out_1+at_80;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_80) + sums_1[62U];
            }
            else
            {
                value_1 = sums_1[62U];
            }
            *_S234 = value_1;
        }
        bool _S235;
        if(y_11 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S235 = x_11 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S235 = false;
        }
        if(_S235)
        {
            uint at_81 = (batch_2 * entryPointParams_7->p_1.sizes_0.x + y_11) * entryPointParams_7->p_1.sizes_0.y + x_11;
            float device* _S236 = (&kernelContext_1)->entryPointParams_out_1+at_81;
            if((entryPointParams_7->p_1.option_0) != 0U)
            {
                value_1 = *((&kernelContext_1)->entryPointParams_out_1+at_81) + sums_1[63U];
            }
            else
            {
                value_1 = sums_1[63U];
            }
            *_S236 = value_1;
        }
        piece_1 = piece_1 + entryPointParams_7->p_1.groups_0;
    }
    return;
}

[[kernel]] void matmul_f32_small(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_8 [[buffer(0)]], float device* entryPointParams_a_data_8 [[buffer(1)]], float device* entryPointParams_b_data_8 [[buffer(2)]], float device* entryPointParams_out_8 [[buffer(3)]])
{
    bool is_deep_2;
    float value_2;
    uint across_2;
    uint deep_2;
    bool is_inside_2;
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_8;
    (&kernelContext_2)->entryPointParams_a_data_2 = entryPointParams_a_data_8;
    (&kernelContext_2)->entryPointParams_b_data_2 = entryPointParams_b_data_8;
    (&kernelContext_2)->entryPointParams_out_2 = entryPointParams_out_8;
    threadgroup array<float, int(2048)> a_tile_3;
    (&kernelContext_2)->a_tile_0 = &a_tile_3;
    threadgroup array<float, int(2048)> b_tile_3;
    (&kernelContext_2)->b_tile_0 = &b_tile_3;
    threadgroup array<float, int(256)> row_parts_3;
    (&kernelContext_2)->row_parts_0 = &row_parts_3;
    uint _S237 = lid_2.x;
    uint _S238 = (entryPointParams_8->p_2.sizes_0.x + 16U - 1U) / 16U;
    uint _S239 = (entryPointParams_8->p_2.sizes_0.y + 16U - 1U) / 16U;
    uint piece_2 = gid_2.x;
    for(;;)
    {
        uint _S240 = _S238 * _S239;
        if(piece_2 < (_S240 * entryPointParams_8->p_2.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        uint batch_3 = piece_2 / _S240;
        uint tile_2 = piece_2 % _S240;
        uint _S241 = tile_2 / _S239;
        uint _S242 = _S241 * 16U;
        uint _S243 = tile_2 % _S239;
        uint _S244 = _S243 * 16U;
        int _S245 = int(entryPointParams_8->p_2.a_offset_0);
        int _S246 = batch_place_0(batch_3, entryPointParams_8->p_2.batch_extents_0, entryPointParams_8->p_2.a_batch_strides_0);
        int _S247 = _S245 + _S246;
        int _S248 = int(entryPointParams_8->p_2.b_offset_0);
        int _S249 = batch_place_0(batch_3, entryPointParams_8->p_2.batch_extents_0, entryPointParams_8->p_2.b_batch_strides_0);
        int _S250 = _S248 + _S249;
        uint _S251 = _S237 / 16U;
        uint _S252 = _S237 % 16U;
        thread array<float, int(1)> sums_2;
        sums_2[0U] = 0.0f;
        uint k_2 = 0U;
        for(;;)
        {
            if(k_2 < (entryPointParams_8->p_2.sizes_0.z))
            {
            }
            else
            {
                break;
            }
            uint index_4 = _S237;
            for(;;)
            {
                if(index_4 < 256U)
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_8->p_2.a_column_stride_0) == int(1))
                {
                    is_deep_2 = true;
                }
                else
                {
                    is_deep_2 = (entryPointParams_8->p_2.a_column_stride_0) == int(-1);
                }
                if(is_deep_2)
                {
                    across_2 = index_4 / 16U;
                }
                else
                {
                    across_2 = index_4 % 16U;
                }
                if(is_deep_2)
                {
                    deep_2 = index_4 % 16U;
                }
                else
                {
                    deep_2 = index_4 / 16U;
                }
                uint _S253 = _S242 + across_2;
                if(_S253 < (entryPointParams_8->p_2.sizes_0.x))
                {
                    is_inside_2 = (k_2 + deep_2) < (entryPointParams_8->p_2.sizes_0.z);
                }
                else
                {
                    is_inside_2 = false;
                }
                if(is_inside_2)
                {
                    value_2 = (&kernelContext_2)->entryPointParams_a_data_2[uint(_S247 + int(_S253) * entryPointParams_8->p_2.a_row_stride_0 + int(k_2 + deep_2) * entryPointParams_8->p_2.a_column_stride_0)];
                }
                else
                {
                    value_2 = 0.0f;
                }
                (*(&kernelContext_2)->a_tile_0)[deep_2 * 16U + across_2] = value_2;
                index_4 = index_4 + 256U;
            }
            uint index_5 = _S237;
            for(;;)
            {
                if(index_5 < 256U)
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_8->p_2.b_row_stride_0) == int(1))
                {
                    is_deep_2 = true;
                }
                else
                {
                    is_deep_2 = (entryPointParams_8->p_2.b_row_stride_0) == int(-1);
                }
                if(is_deep_2)
                {
                    across_2 = index_5 / 16U;
                }
                else
                {
                    across_2 = index_5 % 16U;
                }
                if(is_deep_2)
                {
                    deep_2 = index_5 % 16U;
                }
                else
                {
                    deep_2 = index_5 / 16U;
                }
                uint _S254 = _S244 + across_2;
                if(_S254 < (entryPointParams_8->p_2.sizes_0.y))
                {
                    is_inside_2 = (k_2 + deep_2) < (entryPointParams_8->p_2.sizes_0.z);
                }
                else
                {
                    is_inside_2 = false;
                }
                if(is_inside_2)
                {
                    value_2 = (&kernelContext_2)->entryPointParams_b_data_2[uint(_S250 + int(_S254) * entryPointParams_8->p_2.b_column_stride_0 + int(k_2 + deep_2) * entryPointParams_8->p_2.b_row_stride_0)];
                }
                else
                {
                    value_2 = 0.0f;
                }
                (*(&kernelContext_2)->b_tile_0)[deep_2 * 16U + across_2] = value_2;
                index_5 = index_5 + 256U;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            thread array<float, int(1)> parts_2;
            parts_2[0U] = 0.0f;
            across_2 = 0U;
            for(;;)
            {
                if(across_2 < 16U)
                {
                }
                else
                {
                    break;
                }
                uint _S255 = across_2 * 16U;
                parts_2[0U] = fma((*(&kernelContext_2)->a_tile_0)[_S255 + _S251], (*(&kernelContext_2)->b_tile_0)[_S255 + _S252], parts_2[0U]);
                across_2 = across_2 + 1U;
            }
            sums_2[0U] = sums_2[0U] + parts_2[0U];
            threadgroup_barrier(mem_flags::mem_threadgroup);
            k_2 = k_2 + 16U;
        }
        uint y_12 = _S242 + _S251;
        uint x_12 = _S244 + _S252;
        if(y_12 < (entryPointParams_8->p_2.sizes_0.x))
        {
            is_deep_2 = x_12 < (entryPointParams_8->p_2.sizes_0.y);
        }
        else
        {
            is_deep_2 = false;
        }
        if(is_deep_2)
        {
            uint at_82 = (batch_3 * entryPointParams_8->p_2.sizes_0.x + y_12) * entryPointParams_8->p_2.sizes_0.y + x_12;
            float device* _S256 = (&kernelContext_2)->entryPointParams_out_2+at_82;
            if((entryPointParams_8->p_2.option_0) != 0U)
            {
                value_2 = *((&kernelContext_2)->entryPointParams_out_2+at_82) + sums_2[0U];
            }
            else
            {
                value_2 = sums_2[0U];
            }
            *_S256 = value_2;
        }
        piece_2 = piece_2 + entryPointParams_8->p_2.groups_0;
    }
    return;
}

[[kernel]] void matmul_f32_tall(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_9 [[buffer(0)]], float device* entryPointParams_a_data_9 [[buffer(1)]], float device* entryPointParams_b_data_9 [[buffer(2)]], float device* entryPointParams_out_9 [[buffer(3)]])
{
    bool is_deep_3;
    bool is_inside_3;
    float value_3;
    uint across_3;
    uint deep_3;
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_3 = entryPointParams_9;
    (&kernelContext_3)->entryPointParams_a_data_3 = entryPointParams_a_data_9;
    (&kernelContext_3)->entryPointParams_b_data_3 = entryPointParams_b_data_9;
    (&kernelContext_3)->entryPointParams_out_3 = entryPointParams_out_9;
    threadgroup array<float, int(2048)> a_tile_4;
    (&kernelContext_3)->a_tile_0 = &a_tile_4;
    threadgroup array<float, int(2048)> b_tile_4;
    (&kernelContext_3)->b_tile_0 = &b_tile_4;
    threadgroup array<float, int(256)> row_parts_4;
    (&kernelContext_3)->row_parts_0 = &row_parts_4;
    uint _S257 = lid_3.x;
    uint _S258 = (entryPointParams_9->p_3.sizes_0.x + 64U - 1U) / 64U;
    uint _S259 = (entryPointParams_9->p_3.sizes_0.y + 16U - 1U) / 16U;
    uint piece_3 = gid_3.x;
    for(;;)
    {
        uint _S260 = _S258 * _S259;
        if(piece_3 < (_S260 * entryPointParams_9->p_3.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        uint batch_4 = piece_3 / _S260;
        uint tile_3 = piece_3 % _S260;
        uint _S261 = tile_3 / _S259;
        uint _S262 = _S261 * 16U * 4U;
        uint _S263 = tile_3 % _S259;
        uint _S264 = _S263 * 16U;
        int _S265 = int(entryPointParams_9->p_3.a_offset_0);
        int _S266 = batch_place_0(batch_4, entryPointParams_9->p_3.batch_extents_0, entryPointParams_9->p_3.a_batch_strides_0);
        int _S267 = _S265 + _S266;
        int _S268 = int(entryPointParams_9->p_3.b_offset_0);
        int _S269 = batch_place_0(batch_4, entryPointParams_9->p_3.batch_extents_0, entryPointParams_9->p_3.b_batch_strides_0);
        int _S270 = _S268 + _S269;
        uint _S271 = _S257 / 16U;
        uint _S272 = _S257 % 16U;
        thread array<float, int(4)> sums_3;
        sums_3[0U] = 0.0f;
        sums_3[1U] = 0.0f;
        sums_3[2U] = 0.0f;
        sums_3[3U] = 0.0f;
        uint k_3 = 0U;
        for(;;)
        {
            if(k_3 < (entryPointParams_9->p_3.sizes_0.z))
            {
            }
            else
            {
                break;
            }
            uint index_6 = _S257;
            for(;;)
            {
                if(index_6 < 1024U)
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_9->p_3.a_column_stride_0) == int(1))
                {
                    is_deep_3 = true;
                }
                else
                {
                    is_deep_3 = (entryPointParams_9->p_3.a_column_stride_0) == int(-1);
                }
                if(is_deep_3)
                {
                    across_3 = index_6 / 16U;
                }
                else
                {
                    across_3 = index_6 % 64U;
                }
                if(is_deep_3)
                {
                    deep_3 = index_6 % 16U;
                }
                else
                {
                    deep_3 = index_6 / 64U;
                }
                uint _S273 = _S262 + across_3;
                if(_S273 < (entryPointParams_9->p_3.sizes_0.x))
                {
                    is_inside_3 = (k_3 + deep_3) < (entryPointParams_9->p_3.sizes_0.z);
                }
                else
                {
                    is_inside_3 = false;
                }
                if(is_inside_3)
                {
                    value_3 = (&kernelContext_3)->entryPointParams_a_data_3[uint(_S267 + int(_S273) * entryPointParams_9->p_3.a_row_stride_0 + int(k_3 + deep_3) * entryPointParams_9->p_3.a_column_stride_0)];
                }
                else
                {
                    value_3 = 0.0f;
                }
                (*(&kernelContext_3)->a_tile_0)[deep_3 * 64U + across_3] = value_3;
                index_6 = index_6 + 256U;
            }
            uint index_7 = _S257;
            for(;;)
            {
                if(index_7 < 256U)
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_9->p_3.b_row_stride_0) == int(1))
                {
                    is_deep_3 = true;
                }
                else
                {
                    is_deep_3 = (entryPointParams_9->p_3.b_row_stride_0) == int(-1);
                }
                if(is_deep_3)
                {
                    across_3 = index_7 / 16U;
                }
                else
                {
                    across_3 = index_7 % 16U;
                }
                if(is_deep_3)
                {
                    deep_3 = index_7 % 16U;
                }
                else
                {
                    deep_3 = index_7 / 16U;
                }
                uint _S274 = _S264 + across_3;
                if(_S274 < (entryPointParams_9->p_3.sizes_0.y))
                {
                    is_inside_3 = (k_3 + deep_3) < (entryPointParams_9->p_3.sizes_0.z);
                }
                else
                {
                    is_inside_3 = false;
                }
                if(is_inside_3)
                {
                    value_3 = (&kernelContext_3)->entryPointParams_b_data_3[uint(_S270 + int(_S274) * entryPointParams_9->p_3.b_column_stride_0 + int(k_3 + deep_3) * entryPointParams_9->p_3.b_row_stride_0)];
                }
                else
                {
                    value_3 = 0.0f;
                }
                (*(&kernelContext_3)->b_tile_0)[deep_3 * 16U + across_3] = value_3;
                index_7 = index_7 + 256U;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            thread array<float, int(4)> parts_3;
            parts_3[0U] = 0.0f;
            parts_3[1U] = 0.0f;
            parts_3[2U] = 0.0f;
            parts_3[3U] = 0.0f;
            across_3 = 0U;
            for(;;)
            {
                if(across_3 < 16U)
                {
                }
                else
                {
                    break;
                }
                thread array<float, int(4)> a_2;
                uint _S275 = across_3 * 64U;
                float _S276 = (*(&kernelContext_3)->a_tile_0)[_S275 + _S271];
                a_2[0U] = (*(&kernelContext_3)->a_tile_0)[_S275 + _S271];
                float _S277 = (*(&kernelContext_3)->a_tile_0)[_S275 + 16U + _S271];
                a_2[1U] = (*(&kernelContext_3)->a_tile_0)[_S275 + 16U + _S271];
                float _S278 = (*(&kernelContext_3)->a_tile_0)[_S275 + 32U + _S271];
                a_2[2U] = (*(&kernelContext_3)->a_tile_0)[_S275 + 32U + _S271];
                float _S279 = (*(&kernelContext_3)->a_tile_0)[_S275 + 48U + _S271];
                a_2[3U] = (*(&kernelContext_3)->a_tile_0)[_S275 + 48U + _S271];
                float _S280 = (*(&kernelContext_3)->b_tile_0)[across_3 * 16U + _S272];
                parts_3[0U] = fma(_S276, (*(&kernelContext_3)->b_tile_0)[across_3 * 16U + _S272], parts_3[0U]);
                parts_3[1U] = fma(_S277, _S280, parts_3[1U]);
                parts_3[2U] = fma(_S278, _S280, parts_3[2U]);
                parts_3[3U] = fma(_S279, _S280, parts_3[3U]);
                across_3 = across_3 + 1U;
            }
            sums_3[0U] = sums_3[0U] + parts_3[0U];
            sums_3[1U] = sums_3[1U] + parts_3[1U];
            sums_3[2U] = sums_3[2U] + parts_3[2U];
            sums_3[3U] = sums_3[3U] + parts_3[3U];
            threadgroup_barrier(mem_flags::mem_threadgroup);
            k_3 = k_3 + 16U;
        }
        uint y_13 = _S262 + _S271;
        uint x_13 = _S264 + _S272;
        if(y_13 < (entryPointParams_9->p_3.sizes_0.x))
        {
            is_deep_3 = x_13 < (entryPointParams_9->p_3.sizes_0.y);
        }
        else
        {
            is_deep_3 = false;
        }
        if(is_deep_3)
        {
            uint at_83 = (batch_4 * entryPointParams_9->p_3.sizes_0.x + y_13) * entryPointParams_9->p_3.sizes_0.y + x_13;
            float device* _S281 = (&kernelContext_3)->entryPointParams_out_3+at_83;
            if((entryPointParams_9->p_3.option_0) != 0U)
            {
                value_3 = *((&kernelContext_3)->entryPointParams_out_3+at_83) + sums_3[0U];
            }
            else
            {
                value_3 = sums_3[0U];
            }
            *_S281 = value_3;
        }
        uint y_14 = _S262 + 16U + _S271;
        if(y_14 < (entryPointParams_9->p_3.sizes_0.x))
        {
            is_inside_3 = x_13 < (entryPointParams_9->p_3.sizes_0.y);
        }
        else
        {
            is_inside_3 = false;
        }
        if(is_inside_3)
        {
            uint at_84 = (batch_4 * entryPointParams_9->p_3.sizes_0.x + y_14) * entryPointParams_9->p_3.sizes_0.y + x_13;
            float device* _S282 = (&kernelContext_3)->entryPointParams_out_3+at_84;
            if((entryPointParams_9->p_3.option_0) != 0U)
            {
                value_3 = *((&kernelContext_3)->entryPointParams_out_3+at_84) + sums_3[1U];
            }
            else
            {
                value_3 = sums_3[1U];
            }
            *_S282 = value_3;
        }
        uint y_15 = _S262 + 32U + _S271;
        bool _S283;
        if(y_15 < (entryPointParams_9->p_3.sizes_0.x))
        {
            _S283 = x_13 < (entryPointParams_9->p_3.sizes_0.y);
        }
        else
        {
            _S283 = false;
        }
        if(_S283)
        {
            uint at_85 = (batch_4 * entryPointParams_9->p_3.sizes_0.x + y_15) * entryPointParams_9->p_3.sizes_0.y + x_13;
            float device* _S284 = (&kernelContext_3)->entryPointParams_out_3+at_85;
            if((entryPointParams_9->p_3.option_0) != 0U)
            {
                value_3 = *((&kernelContext_3)->entryPointParams_out_3+at_85) + sums_3[2U];
            }
            else
            {
                value_3 = sums_3[2U];
            }
            *_S284 = value_3;
        }
        uint y_16 = _S262 + 48U + _S271;
        bool _S285;
        if(y_16 < (entryPointParams_9->p_3.sizes_0.x))
        {
            _S285 = x_13 < (entryPointParams_9->p_3.sizes_0.y);
        }
        else
        {
            _S285 = false;
        }
        if(_S285)
        {
            uint at_86 = (batch_4 * entryPointParams_9->p_3.sizes_0.x + y_16) * entryPointParams_9->p_3.sizes_0.y + x_13;
            float device* _S286 = (&kernelContext_3)->entryPointParams_out_3+at_86;
            if((entryPointParams_9->p_3.option_0) != 0U)
            {
                value_3 = *((&kernelContext_3)->entryPointParams_out_3+at_86) + sums_3[3U];
            }
            else
            {
                value_3 = sums_3[3U];
            }
            *_S286 = value_3;
        }
        piece_3 = piece_3 + entryPointParams_9->p_3.groups_0;
    }
    return;
}

[[kernel]] void matmul_f32_wide(uint3 gid_4 [[threadgroup_position_in_grid]], uint3 lid_4 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_10 [[buffer(0)]], float device* entryPointParams_a_data_10 [[buffer(1)]], float device* entryPointParams_b_data_10 [[buffer(2)]], float device* entryPointParams_out_10 [[buffer(3)]])
{
    bool is_deep_4;
    bool is_inside_4;
    float value_4;
    uint across_4;
    uint deep_4;
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_4 = entryPointParams_10;
    (&kernelContext_4)->entryPointParams_a_data_4 = entryPointParams_a_data_10;
    (&kernelContext_4)->entryPointParams_b_data_4 = entryPointParams_b_data_10;
    (&kernelContext_4)->entryPointParams_out_4 = entryPointParams_out_10;
    threadgroup array<float, int(2048)> a_tile_5;
    (&kernelContext_4)->a_tile_0 = &a_tile_5;
    threadgroup array<float, int(2048)> b_tile_5;
    (&kernelContext_4)->b_tile_0 = &b_tile_5;
    threadgroup array<float, int(256)> row_parts_5;
    (&kernelContext_4)->row_parts_0 = &row_parts_5;
    uint _S287 = lid_4.x;
    uint _S288 = (entryPointParams_10->p_4.sizes_0.x + 16U - 1U) / 16U;
    uint _S289 = (entryPointParams_10->p_4.sizes_0.y + 64U - 1U) / 64U;
    uint piece_4 = gid_4.x;
    for(;;)
    {
        uint _S290 = _S288 * _S289;
        if(piece_4 < (_S290 * entryPointParams_10->p_4.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        uint batch_5 = piece_4 / _S290;
        uint tile_4 = piece_4 % _S290;
        uint _S291 = tile_4 / _S289;
        uint _S292 = _S291 * 16U;
        uint _S293 = tile_4 % _S289;
        uint _S294 = _S293 * 16U * 4U;
        int _S295 = int(entryPointParams_10->p_4.a_offset_0);
        int _S296 = batch_place_0(batch_5, entryPointParams_10->p_4.batch_extents_0, entryPointParams_10->p_4.a_batch_strides_0);
        int _S297 = _S295 + _S296;
        int _S298 = int(entryPointParams_10->p_4.b_offset_0);
        int _S299 = batch_place_0(batch_5, entryPointParams_10->p_4.batch_extents_0, entryPointParams_10->p_4.b_batch_strides_0);
        int _S300 = _S298 + _S299;
        uint _S301 = _S287 / 16U;
        uint _S302 = _S287 % 16U;
        thread array<float, int(4)> sums_4;
        sums_4[0U] = 0.0f;
        sums_4[1U] = 0.0f;
        sums_4[2U] = 0.0f;
        sums_4[3U] = 0.0f;
        uint k_4 = 0U;
        for(;;)
        {
            if(k_4 < (entryPointParams_10->p_4.sizes_0.z))
            {
            }
            else
            {
                break;
            }
            uint index_8 = _S287;
            for(;;)
            {
                if(index_8 < 256U)
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_10->p_4.a_column_stride_0) == int(1))
                {
                    is_deep_4 = true;
                }
                else
                {
                    is_deep_4 = (entryPointParams_10->p_4.a_column_stride_0) == int(-1);
                }
                if(is_deep_4)
                {
                    across_4 = index_8 / 16U;
                }
                else
                {
                    across_4 = index_8 % 16U;
                }
                if(is_deep_4)
                {
                    deep_4 = index_8 % 16U;
                }
                else
                {
                    deep_4 = index_8 / 16U;
                }
                uint _S303 = _S292 + across_4;
                if(_S303 < (entryPointParams_10->p_4.sizes_0.x))
                {
                    is_inside_4 = (k_4 + deep_4) < (entryPointParams_10->p_4.sizes_0.z);
                }
                else
                {
                    is_inside_4 = false;
                }
                if(is_inside_4)
                {
                    value_4 = (&kernelContext_4)->entryPointParams_a_data_4[uint(_S297 + int(_S303) * entryPointParams_10->p_4.a_row_stride_0 + int(k_4 + deep_4) * entryPointParams_10->p_4.a_column_stride_0)];
                }
                else
                {
                    value_4 = 0.0f;
                }
                (*(&kernelContext_4)->a_tile_0)[deep_4 * 16U + across_4] = value_4;
                index_8 = index_8 + 256U;
            }
            uint index_9 = _S287;
            for(;;)
            {
                if(index_9 < 1024U)
                {
                }
                else
                {
                    break;
                }
                if((entryPointParams_10->p_4.b_row_stride_0) == int(1))
                {
                    is_deep_4 = true;
                }
                else
                {
                    is_deep_4 = (entryPointParams_10->p_4.b_row_stride_0) == int(-1);
                }
                if(is_deep_4)
                {
                    across_4 = index_9 / 16U;
                }
                else
                {
                    across_4 = index_9 % 64U;
                }
                if(is_deep_4)
                {
                    deep_4 = index_9 % 16U;
                }
                else
                {
                    deep_4 = index_9 / 64U;
                }
                uint _S304 = _S294 + across_4;
                if(_S304 < (entryPointParams_10->p_4.sizes_0.y))
                {
                    is_inside_4 = (k_4 + deep_4) < (entryPointParams_10->p_4.sizes_0.z);
                }
                else
                {
                    is_inside_4 = false;
                }
                if(is_inside_4)
                {
                    value_4 = (&kernelContext_4)->entryPointParams_b_data_4[uint(_S300 + int(_S304) * entryPointParams_10->p_4.b_column_stride_0 + int(k_4 + deep_4) * entryPointParams_10->p_4.b_row_stride_0)];
                }
                else
                {
                    value_4 = 0.0f;
                }
                (*(&kernelContext_4)->b_tile_0)[deep_4 * 64U + across_4] = value_4;
                index_9 = index_9 + 256U;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            thread array<float, int(4)> parts_4;
            parts_4[0U] = 0.0f;
            parts_4[1U] = 0.0f;
            parts_4[2U] = 0.0f;
            parts_4[3U] = 0.0f;
            across_4 = 0U;
            for(;;)
            {
                if(across_4 < 16U)
                {
                }
                else
                {
                    break;
                }
                float _S305 = (*(&kernelContext_4)->a_tile_0)[across_4 * 16U + _S301];
                uint _S306 = across_4 * 64U;
                parts_4[0U] = fma((*(&kernelContext_4)->a_tile_0)[across_4 * 16U + _S301], (*(&kernelContext_4)->b_tile_0)[_S306 + _S302], parts_4[0U]);
                parts_4[1U] = fma(_S305, (*(&kernelContext_4)->b_tile_0)[_S306 + 16U + _S302], parts_4[1U]);
                parts_4[2U] = fma(_S305, (*(&kernelContext_4)->b_tile_0)[_S306 + 32U + _S302], parts_4[2U]);
                parts_4[3U] = fma(_S305, (*(&kernelContext_4)->b_tile_0)[_S306 + 48U + _S302], parts_4[3U]);
                across_4 = across_4 + 1U;
            }
            sums_4[0U] = sums_4[0U] + parts_4[0U];
            sums_4[1U] = sums_4[1U] + parts_4[1U];
            sums_4[2U] = sums_4[2U] + parts_4[2U];
            sums_4[3U] = sums_4[3U] + parts_4[3U];
            threadgroup_barrier(mem_flags::mem_threadgroup);
            k_4 = k_4 + 16U;
        }
        uint y_17 = _S292 + _S301;
        uint x_14 = _S294 + _S302;
        if(y_17 < (entryPointParams_10->p_4.sizes_0.x))
        {
            is_deep_4 = x_14 < (entryPointParams_10->p_4.sizes_0.y);
        }
        else
        {
            is_deep_4 = false;
        }
        if(is_deep_4)
        {
            uint at_87 = (batch_5 * entryPointParams_10->p_4.sizes_0.x + y_17) * entryPointParams_10->p_4.sizes_0.y + x_14;
            float device* _S307 = (&kernelContext_4)->entryPointParams_out_4+at_87;
            if((entryPointParams_10->p_4.option_0) != 0U)
            {
                value_4 = *((&kernelContext_4)->entryPointParams_out_4+at_87) + sums_4[0U];
            }
            else
            {
                value_4 = sums_4[0U];
            }
            *_S307 = value_4;
        }
        uint x_15 = _S294 + 16U + _S302;
        if(y_17 < (entryPointParams_10->p_4.sizes_0.x))
        {
            is_inside_4 = x_15 < (entryPointParams_10->p_4.sizes_0.y);
        }
        else
        {
            is_inside_4 = false;
        }
        if(is_inside_4)
        {
            uint at_88 = (batch_5 * entryPointParams_10->p_4.sizes_0.x + y_17) * entryPointParams_10->p_4.sizes_0.y + x_15;
            float device* _S308 = (&kernelContext_4)->entryPointParams_out_4+at_88;
            if((entryPointParams_10->p_4.option_0) != 0U)
            {
                value_4 = *((&kernelContext_4)->entryPointParams_out_4+at_88) + sums_4[1U];
            }
            else
            {
                value_4 = sums_4[1U];
            }
            *_S308 = value_4;
        }
        uint x_16 = _S294 + 32U + _S302;
        bool _S309;
        if(y_17 < (entryPointParams_10->p_4.sizes_0.x))
        {
            _S309 = x_16 < (entryPointParams_10->p_4.sizes_0.y);
        }
        else
        {
            _S309 = false;
        }
        if(_S309)
        {
            uint at_89 = (batch_5 * entryPointParams_10->p_4.sizes_0.x + y_17) * entryPointParams_10->p_4.sizes_0.y + x_16;
            float device* _S310 = (&kernelContext_4)->entryPointParams_out_4+at_89;
            if((entryPointParams_10->p_4.option_0) != 0U)
            {
                value_4 = *((&kernelContext_4)->entryPointParams_out_4+at_89) + sums_4[2U];
            }
            else
            {
                value_4 = sums_4[2U];
            }
            *_S310 = value_4;
        }
        uint x_17 = _S294 + 48U + _S302;
        bool _S311;
        if(y_17 < (entryPointParams_10->p_4.sizes_0.x))
        {
            _S311 = x_17 < (entryPointParams_10->p_4.sizes_0.y);
        }
        else
        {
            _S311 = false;
        }
        if(_S311)
        {
            uint at_90 = (batch_5 * entryPointParams_10->p_4.sizes_0.x + y_17) * entryPointParams_10->p_4.sizes_0.y + x_17;
            float device* _S312 = (&kernelContext_4)->entryPointParams_out_4+at_90;
            if((entryPointParams_10->p_4.option_0) != 0U)
            {
                value_4 = *((&kernelContext_4)->entryPointParams_out_4+at_90) + sums_4[3U];
            }
            else
            {
                value_4 = sums_4[3U];
            }
            *_S312 = value_4;
        }
        piece_4 = piece_4 + entryPointParams_10->p_4.groups_0;
    }
    return;
}

[[kernel]] void matmul_f32_dots(uint3 gid_5 [[threadgroup_position_in_grid]], uint3 lid_5 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_11 [[buffer(0)]], float device* entryPointParams_a_data_11 [[buffer(1)]], float device* entryPointParams_b_data_11 [[buffer(2)]], float device* entryPointParams_out_11 [[buffer(3)]])
{
    uint k_5;
    uint _S313;
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_5 = entryPointParams_11;
    (&kernelContext_5)->entryPointParams_a_data_5 = entryPointParams_a_data_11;
    (&kernelContext_5)->entryPointParams_b_data_5 = entryPointParams_b_data_11;
    (&kernelContext_5)->entryPointParams_out_5 = entryPointParams_out_11;
    threadgroup array<float, int(2048)> a_tile_6;
    (&kernelContext_5)->a_tile_0 = &a_tile_6;
    threadgroup array<float, int(2048)> b_tile_6;
    (&kernelContext_5)->b_tile_0 = &b_tile_6;
    threadgroup array<float, int(256)> row_parts_6;
    (&kernelContext_5)->row_parts_0 = &row_parts_6;
    Product_0 _S314 = entryPointParams_11->p_5;
    uint _S315 = 256U / entryPointParams_11->p_5.option_0;
    uint _S316 = entryPointParams_11->p_5.sizes_0.x * entryPointParams_11->p_5.sizes_0.y * entryPointParams_11->p_5.sizes_0.w;
    uint piece_5 = gid_5.x;
    for(;;)
    {
        uint _S317 = (_S316 + _S315 - 1U) / _S315;
        if(piece_5 < _S317)
        {
        }
        else
        {
            break;
        }
        uint _S318 = piece_5 * _S315;
        uint _S319 = lid_5.x;
        uint _S320 = _S319 / _S314.option_0;
        uint element_0 = _S318 + _S320;
        bool is_element_0 = element_0 < _S316;
        uint here_0;
        if(is_element_0)
        {
            here_0 = element_0;
        }
        else
        {
            here_0 = 0U;
        }
        uint column_0 = here_0 % entryPointParams_11->p_5.sizes_0.y;
        uint _S321 = here_0 / entryPointParams_11->p_5.sizes_0.y;
        uint row_0 = _S321 % entryPointParams_11->p_5.sizes_0.x;
        uint _S322 = here_0 / entryPointParams_11->p_5.sizes_0.y;
        uint batch_6 = _S322 / entryPointParams_11->p_5.sizes_0.x;
        int _S323 = int(entryPointParams_11->p_5.a_offset_0);
        int _S324 = batch_place_0(batch_6, entryPointParams_11->p_5.batch_extents_0, entryPointParams_11->p_5.a_batch_strides_0);
        int _S325 = _S323 + _S324 + int(row_0) * entryPointParams_11->p_5.a_row_stride_0;
        int _S326 = int(entryPointParams_11->p_5.b_offset_0);
        int _S327 = batch_place_0(batch_6, entryPointParams_11->p_5.batch_extents_0, entryPointParams_11->p_5.b_batch_strides_0);
        int _S328 = _S326 + _S327 + int(column_0) * entryPointParams_11->p_5.b_column_stride_0;
        uint lane_0 = _S319 % _S314.option_0;
        uint first_0 = lane_0;
        float total_0 = 0.0f;
        for(;;)
        {
            if(first_0 < (entryPointParams_11->p_5.sizes_0.z))
            {
            }
            else
            {
                break;
            }
            float part_0 = 0.0f;
            k_5 = first_0;
            for(;;)
            {
                uint _S329 = entryPointParams_11->p_5.sizes_0.z;
                uint _S330 = first_0 + 16U * _S314.option_0;
                _S313 = _S330;
                if(k_5 < (min(_S329, _S330)))
                {
                }
                else
                {
                    break;
                }
                int _S331 = int(k_5);
                float _S332 = fma((&kernelContext_5)->entryPointParams_a_data_5[uint(_S325 + _S331 * entryPointParams_11->p_5.a_column_stride_0)], (&kernelContext_5)->entryPointParams_b_data_5[uint(_S328 + _S331 * entryPointParams_11->p_5.b_row_stride_0)], part_0);
                uint k_6 = k_5 + _S314.option_0;
                part_0 = _S332;
                k_5 = k_6;
            }
            float total_1 = total_0 + part_0;
            first_0 = _S313;
            total_0 = total_1;
        }
        (*(&kernelContext_5)->row_parts_0)[_S319] = total_0;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        k_5 = _S314.option_0 / 2U;
        for(;;)
        {
            if(k_5 > 0U)
            {
            }
            else
            {
                break;
            }
            if(lane_0 < k_5)
            {
                (*(&kernelContext_5)->row_parts_0)[_S319] = (*(&kernelContext_5)->row_parts_0)[_S319] + (*(&kernelContext_5)->row_parts_0)[_S319 + k_5];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            k_5 = k_5 >> 1U;
        }
        bool _S333;
        if(lane_0 == 0U)
        {
            _S333 = is_element_0;
        }
        else
        {
            _S333 = false;
        }
        if(_S333)
        {
            *((&kernelContext_5)->entryPointParams_out_5+here_0) = (*(&kernelContext_5)->row_parts_0)[_S319];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_5 = piece_5 + entryPointParams_11->p_5.groups_0;
    }
    return;
}


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
    uint reserved_0;
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
    uint across_0;
    uint deep_0;
    float value_0;
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
            *((&kernelContext_0)->entryPointParams_out_0+((batch_1 * entryPointParams_6->p_0.sizes_0.x + y_0) * entryPointParams_6->p_0.sizes_0.y + x_0)) = sums_0[0U];
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
            *((&kernelContext_0)->entryPointParams_out_0+((batch_1 * entryPointParams_6->p_0.sizes_0.x + y_0) * entryPointParams_6->p_0.sizes_0.y + x_1)) = sums_0[1U];
        }
        uint x_2 = _S16 + 32U + _S24;
        bool _S39;
        if(y_0 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S39 = x_2 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S39 = false;
        }
        if(_S39)
        {
            *((&kernelContext_0)->entryPointParams_out_0+((batch_1 * entryPointParams_6->p_0.sizes_0.x + y_0) * entryPointParams_6->p_0.sizes_0.y + x_2)) = sums_0[2U];
        }
        uint x_3 = _S16 + 48U + _S24;
        bool _S40;
        if(y_0 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S40 = x_3 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S40 = false;
        }
        if(_S40)
        {
            *((&kernelContext_0)->entryPointParams_out_0+((batch_1 * entryPointParams_6->p_0.sizes_0.x + y_0) * entryPointParams_6->p_0.sizes_0.y + x_3)) = sums_0[3U];
        }
        uint y_1 = _S14 + 16U + _S23;
        bool _S41;
        if(y_1 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S41 = x_0 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S41 = false;
        }
        if(_S41)
        {
            *((&kernelContext_0)->entryPointParams_out_0+((batch_1 * entryPointParams_6->p_0.sizes_0.x + y_1) * entryPointParams_6->p_0.sizes_0.y + x_0)) = sums_0[4U];
        }
        bool _S42;
        if(y_1 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S42 = x_1 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S42 = false;
        }
        if(_S42)
        {
            *((&kernelContext_0)->entryPointParams_out_0+((batch_1 * entryPointParams_6->p_0.sizes_0.x + y_1) * entryPointParams_6->p_0.sizes_0.y + x_1)) = sums_0[5U];
        }
        bool _S43;
        if(y_1 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S43 = x_2 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S43 = false;
        }
        if(_S43)
        {
            *((&kernelContext_0)->entryPointParams_out_0+((batch_1 * entryPointParams_6->p_0.sizes_0.x + y_1) * entryPointParams_6->p_0.sizes_0.y + x_2)) = sums_0[6U];
        }
        bool _S44;
        if(y_1 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S44 = x_3 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S44 = false;
        }
        if(_S44)
        {
            *((&kernelContext_0)->entryPointParams_out_0+((batch_1 * entryPointParams_6->p_0.sizes_0.x + y_1) * entryPointParams_6->p_0.sizes_0.y + x_3)) = sums_0[7U];
        }
        uint y_2 = _S14 + 32U + _S23;
        bool _S45;
        if(y_2 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S45 = x_0 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S45 = false;
        }
        if(_S45)
        {
            *((&kernelContext_0)->entryPointParams_out_0+((batch_1 * entryPointParams_6->p_0.sizes_0.x + y_2) * entryPointParams_6->p_0.sizes_0.y + x_0)) = sums_0[8U];
        }
        bool _S46;
        if(y_2 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S46 = x_1 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S46 = false;
        }
        if(_S46)
        {
            *((&kernelContext_0)->entryPointParams_out_0+((batch_1 * entryPointParams_6->p_0.sizes_0.x + y_2) * entryPointParams_6->p_0.sizes_0.y + x_1)) = sums_0[9U];
        }
        bool _S47;
        if(y_2 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S47 = x_2 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S47 = false;
        }
        if(_S47)
        {
            *((&kernelContext_0)->entryPointParams_out_0+((batch_1 * entryPointParams_6->p_0.sizes_0.x + y_2) * entryPointParams_6->p_0.sizes_0.y + x_2)) = sums_0[10U];
        }
        bool _S48;
        if(y_2 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S48 = x_3 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S48 = false;
        }
        if(_S48)
        {
            *((&kernelContext_0)->entryPointParams_out_0+((batch_1 * entryPointParams_6->p_0.sizes_0.x + y_2) * entryPointParams_6->p_0.sizes_0.y + x_3)) = sums_0[11U];
        }
        uint y_3 = _S14 + 48U + _S23;
        bool _S49;
        if(y_3 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S49 = x_0 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S49 = false;
        }
        if(_S49)
        {
            *((&kernelContext_0)->entryPointParams_out_0+((batch_1 * entryPointParams_6->p_0.sizes_0.x + y_3) * entryPointParams_6->p_0.sizes_0.y + x_0)) = sums_0[12U];
        }
        bool _S50;
        if(y_3 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S50 = x_1 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S50 = false;
        }
        if(_S50)
        {
            *((&kernelContext_0)->entryPointParams_out_0+((batch_1 * entryPointParams_6->p_0.sizes_0.x + y_3) * entryPointParams_6->p_0.sizes_0.y + x_1)) = sums_0[13U];
        }
        bool _S51;
        if(y_3 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S51 = x_2 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S51 = false;
        }
        if(_S51)
        {
            *((&kernelContext_0)->entryPointParams_out_0+((batch_1 * entryPointParams_6->p_0.sizes_0.x + y_3) * entryPointParams_6->p_0.sizes_0.y + x_2)) = sums_0[14U];
        }
        bool _S52;
        if(y_3 < (entryPointParams_6->p_0.sizes_0.x))
        {
            _S52 = x_3 < (entryPointParams_6->p_0.sizes_0.y);
        }
        else
        {
            _S52 = false;
        }
        if(_S52)
        {
            *((&kernelContext_0)->entryPointParams_out_0+((batch_1 * entryPointParams_6->p_0.sizes_0.x + y_3) * entryPointParams_6->p_0.sizes_0.y + x_3)) = sums_0[15U];
        }
        piece_0 = piece_0 + entryPointParams_6->p_0.groups_0;
    }
    return;
}

[[kernel]] void matmul_f32_large(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_7 [[buffer(0)]], float device* entryPointParams_a_data_7 [[buffer(1)]], float device* entryPointParams_b_data_7 [[buffer(2)]], float device* entryPointParams_out_7 [[buffer(3)]])
{
    bool is_deep_1;
    bool is_inside_1;
    uint across_1;
    uint deep_1;
    float value_1;
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
    uint _S53 = lid_1.x;
    uint _S54 = (entryPointParams_7->p_1.sizes_0.x + 128U - 1U) / 128U;
    uint _S55 = (entryPointParams_7->p_1.sizes_0.y + 128U - 1U) / 128U;
    uint piece_1 = gid_1.x;
    for(;;)
    {
        uint _S56 = _S54 * _S55;
        if(piece_1 < (_S56 * entryPointParams_7->p_1.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        uint batch_2 = piece_1 / _S56;
        uint tile_1 = piece_1 % _S56;
        uint _S57 = tile_1 / _S55;
        uint _S58 = _S57 * 16U * 8U;
        uint _S59 = tile_1 % _S55;
        uint _S60 = _S59 * 16U * 8U;
        int _S61 = int(entryPointParams_7->p_1.a_offset_0);
        int _S62 = batch_place_0(batch_2, entryPointParams_7->p_1.batch_extents_0, entryPointParams_7->p_1.a_batch_strides_0);
        int _S63 = _S61 + _S62;
        int _S64 = int(entryPointParams_7->p_1.b_offset_0);
        int _S65 = batch_place_0(batch_2, entryPointParams_7->p_1.batch_extents_0, entryPointParams_7->p_1.b_batch_strides_0);
        int _S66 = _S64 + _S65;
        uint _S67 = _S53 / 16U;
        uint _S68 = _S53 % 16U;
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
            uint index_2 = _S53;
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
                uint _S69 = _S58 + across_1;
                if(_S69 < (entryPointParams_7->p_1.sizes_0.x))
                {
                    is_inside_1 = (k_1 + deep_1) < (entryPointParams_7->p_1.sizes_0.z);
                }
                else
                {
                    is_inside_1 = false;
                }
                if(is_inside_1)
                {
                    value_1 = (&kernelContext_1)->entryPointParams_a_data_1[uint(_S63 + int(_S69) * entryPointParams_7->p_1.a_row_stride_0 + int(k_1 + deep_1) * entryPointParams_7->p_1.a_column_stride_0)];
                }
                else
                {
                    value_1 = 0.0f;
                }
                (*(&kernelContext_1)->a_tile_0)[deep_1 * 128U + across_1] = value_1;
                index_2 = index_2 + 256U;
            }
            uint index_3 = _S53;
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
                uint _S70 = _S60 + across_1;
                if(_S70 < (entryPointParams_7->p_1.sizes_0.y))
                {
                    is_inside_1 = (k_1 + deep_1) < (entryPointParams_7->p_1.sizes_0.z);
                }
                else
                {
                    is_inside_1 = false;
                }
                if(is_inside_1)
                {
                    value_1 = (&kernelContext_1)->entryPointParams_b_data_1[uint(_S66 + int(_S70) * entryPointParams_7->p_1.b_column_stride_0 + int(k_1 + deep_1) * entryPointParams_7->p_1.b_row_stride_0)];
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
                uint _S71 = across_1 * 128U;
                float _S72 = (*(&kernelContext_1)->a_tile_0)[_S71 + _S67];
                a_1[0U] = (*(&kernelContext_1)->a_tile_0)[_S71 + _S67];
                uint _S73 = _S71 + 16U;
                float _S74 = (*(&kernelContext_1)->a_tile_0)[_S73 + _S67];
                a_1[1U] = (*(&kernelContext_1)->a_tile_0)[_S73 + _S67];
                uint _S75 = _S71 + 32U;
                float _S76 = (*(&kernelContext_1)->a_tile_0)[_S75 + _S67];
                a_1[2U] = (*(&kernelContext_1)->a_tile_0)[_S75 + _S67];
                uint _S77 = _S71 + 48U;
                float _S78 = (*(&kernelContext_1)->a_tile_0)[_S77 + _S67];
                a_1[3U] = (*(&kernelContext_1)->a_tile_0)[_S77 + _S67];
                uint _S79 = _S71 + 64U;
                float _S80 = (*(&kernelContext_1)->a_tile_0)[_S79 + _S67];
                a_1[4U] = (*(&kernelContext_1)->a_tile_0)[_S79 + _S67];
                uint _S81 = _S71 + 80U;
                float _S82 = (*(&kernelContext_1)->a_tile_0)[_S81 + _S67];
                a_1[5U] = (*(&kernelContext_1)->a_tile_0)[_S81 + _S67];
                uint _S83 = _S71 + 96U;
                float _S84 = (*(&kernelContext_1)->a_tile_0)[_S83 + _S67];
                a_1[6U] = (*(&kernelContext_1)->a_tile_0)[_S83 + _S67];
                uint _S85 = _S71 + 112U;
                float _S86 = (*(&kernelContext_1)->a_tile_0)[_S85 + _S67];
                a_1[7U] = (*(&kernelContext_1)->a_tile_0)[_S85 + _S67];
                float _S87 = (*(&kernelContext_1)->b_tile_0)[_S71 + _S68];
                parts_1[0U] = fma(_S72, (*(&kernelContext_1)->b_tile_0)[_S71 + _S68], parts_1[0U]);
                parts_1[8U] = fma(_S74, _S87, parts_1[8U]);
                parts_1[16U] = fma(_S76, _S87, parts_1[16U]);
                parts_1[24U] = fma(_S78, _S87, parts_1[24U]);
                parts_1[32U] = fma(_S80, _S87, parts_1[32U]);
                parts_1[40U] = fma(_S82, _S87, parts_1[40U]);
                parts_1[48U] = fma(_S84, _S87, parts_1[48U]);
                parts_1[56U] = fma(_S86, _S87, parts_1[56U]);
                float _S88 = (*(&kernelContext_1)->b_tile_0)[_S73 + _S68];
                parts_1[1U] = fma(_S72, (*(&kernelContext_1)->b_tile_0)[_S73 + _S68], parts_1[1U]);
                parts_1[9U] = fma(_S74, _S88, parts_1[9U]);
                parts_1[17U] = fma(_S76, _S88, parts_1[17U]);
                parts_1[25U] = fma(_S78, _S88, parts_1[25U]);
                parts_1[33U] = fma(_S80, _S88, parts_1[33U]);
                parts_1[41U] = fma(_S82, _S88, parts_1[41U]);
                parts_1[49U] = fma(_S84, _S88, parts_1[49U]);
                parts_1[57U] = fma(_S86, _S88, parts_1[57U]);
                float _S89 = (*(&kernelContext_1)->b_tile_0)[_S75 + _S68];
                parts_1[2U] = fma(_S72, (*(&kernelContext_1)->b_tile_0)[_S75 + _S68], parts_1[2U]);
                parts_1[10U] = fma(_S74, _S89, parts_1[10U]);
                parts_1[18U] = fma(_S76, _S89, parts_1[18U]);
                parts_1[26U] = fma(_S78, _S89, parts_1[26U]);
                parts_1[34U] = fma(_S80, _S89, parts_1[34U]);
                parts_1[42U] = fma(_S82, _S89, parts_1[42U]);
                parts_1[50U] = fma(_S84, _S89, parts_1[50U]);
                parts_1[58U] = fma(_S86, _S89, parts_1[58U]);
                float _S90 = (*(&kernelContext_1)->b_tile_0)[_S77 + _S68];
                parts_1[3U] = fma(_S72, (*(&kernelContext_1)->b_tile_0)[_S77 + _S68], parts_1[3U]);
                parts_1[11U] = fma(_S74, _S90, parts_1[11U]);
                parts_1[19U] = fma(_S76, _S90, parts_1[19U]);
                parts_1[27U] = fma(_S78, _S90, parts_1[27U]);
                parts_1[35U] = fma(_S80, _S90, parts_1[35U]);
                parts_1[43U] = fma(_S82, _S90, parts_1[43U]);
                parts_1[51U] = fma(_S84, _S90, parts_1[51U]);
                parts_1[59U] = fma(_S86, _S90, parts_1[59U]);
                float _S91 = (*(&kernelContext_1)->b_tile_0)[_S79 + _S68];
                parts_1[4U] = fma(_S72, (*(&kernelContext_1)->b_tile_0)[_S79 + _S68], parts_1[4U]);
                parts_1[12U] = fma(_S74, _S91, parts_1[12U]);
                parts_1[20U] = fma(_S76, _S91, parts_1[20U]);
                parts_1[28U] = fma(_S78, _S91, parts_1[28U]);
                parts_1[36U] = fma(_S80, _S91, parts_1[36U]);
                parts_1[44U] = fma(_S82, _S91, parts_1[44U]);
                parts_1[52U] = fma(_S84, _S91, parts_1[52U]);
                parts_1[60U] = fma(_S86, _S91, parts_1[60U]);
                float _S92 = (*(&kernelContext_1)->b_tile_0)[_S81 + _S68];
                parts_1[5U] = fma(_S72, (*(&kernelContext_1)->b_tile_0)[_S81 + _S68], parts_1[5U]);
                parts_1[13U] = fma(_S74, _S92, parts_1[13U]);
                parts_1[21U] = fma(_S76, _S92, parts_1[21U]);
                parts_1[29U] = fma(_S78, _S92, parts_1[29U]);
                parts_1[37U] = fma(_S80, _S92, parts_1[37U]);
                parts_1[45U] = fma(_S82, _S92, parts_1[45U]);
                parts_1[53U] = fma(_S84, _S92, parts_1[53U]);
                parts_1[61U] = fma(_S86, _S92, parts_1[61U]);
                float _S93 = (*(&kernelContext_1)->b_tile_0)[_S83 + _S68];
                parts_1[6U] = fma(_S72, (*(&kernelContext_1)->b_tile_0)[_S83 + _S68], parts_1[6U]);
                parts_1[14U] = fma(_S74, _S93, parts_1[14U]);
                parts_1[22U] = fma(_S76, _S93, parts_1[22U]);
                parts_1[30U] = fma(_S78, _S93, parts_1[30U]);
                parts_1[38U] = fma(_S80, _S93, parts_1[38U]);
                parts_1[46U] = fma(_S82, _S93, parts_1[46U]);
                parts_1[54U] = fma(_S84, _S93, parts_1[54U]);
                parts_1[62U] = fma(_S86, _S93, parts_1[62U]);
                float _S94 = (*(&kernelContext_1)->b_tile_0)[_S85 + _S68];
                parts_1[7U] = fma(_S72, (*(&kernelContext_1)->b_tile_0)[_S85 + _S68], parts_1[7U]);
                parts_1[15U] = fma(_S74, _S94, parts_1[15U]);
                parts_1[23U] = fma(_S76, _S94, parts_1[23U]);
                parts_1[31U] = fma(_S78, _S94, parts_1[31U]);
                parts_1[39U] = fma(_S80, _S94, parts_1[39U]);
                parts_1[47U] = fma(_S82, _S94, parts_1[47U]);
                parts_1[55U] = fma(_S84, _S94, parts_1[55U]);
                parts_1[63U] = fma(_S86, _S94, parts_1[63U]);
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
        uint y_4 = _S58 + _S67;
        uint x_4 = _S60 + _S68;
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
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_4) * entryPointParams_7->p_1.sizes_0.y + x_4)) = sums_1[0U];
        }
        uint x_5 = _S60 + 16U + _S68;
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
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_4) * entryPointParams_7->p_1.sizes_0.y + x_5)) = sums_1[1U];
        }
        uint x_6 = _S60 + 32U + _S68;
        bool _S95;
        if(y_4 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S95 = x_6 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S95 = false;
        }
        if(_S95)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_4) * entryPointParams_7->p_1.sizes_0.y + x_6)) = sums_1[2U];
        }
        uint x_7 = _S60 + 48U + _S68;
        bool _S96;
        if(y_4 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S96 = x_7 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S96 = false;
        }
        if(_S96)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_4) * entryPointParams_7->p_1.sizes_0.y + x_7)) = sums_1[3U];
        }
        uint x_8 = _S60 + 64U + _S68;
        bool _S97;
        if(y_4 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S97 = x_8 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S97 = false;
        }
        if(_S97)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_4) * entryPointParams_7->p_1.sizes_0.y + x_8)) = sums_1[4U];
        }
        uint x_9 = _S60 + 80U + _S68;
        bool _S98;
        if(y_4 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S98 = x_9 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S98 = false;
        }
        if(_S98)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_4) * entryPointParams_7->p_1.sizes_0.y + x_9)) = sums_1[5U];
        }
        uint x_10 = _S60 + 96U + _S68;
        bool _S99;
        if(y_4 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S99 = x_10 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S99 = false;
        }
        if(_S99)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_4) * entryPointParams_7->p_1.sizes_0.y + x_10)) = sums_1[6U];
        }
        uint x_11 = _S60 + 112U + _S68;
        bool _S100;
        if(y_4 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S100 = x_11 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S100 = false;
        }
        if(_S100)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_4) * entryPointParams_7->p_1.sizes_0.y + x_11)) = sums_1[7U];
        }
        uint y_5 = _S58 + 16U + _S67;
        bool _S101;
        if(y_5 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S101 = x_4 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S101 = false;
        }
        if(_S101)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_5) * entryPointParams_7->p_1.sizes_0.y + x_4)) = sums_1[8U];
        }
        bool _S102;
        if(y_5 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S102 = x_5 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S102 = false;
        }
        if(_S102)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_5) * entryPointParams_7->p_1.sizes_0.y + x_5)) = sums_1[9U];
        }
        bool _S103;
        if(y_5 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S103 = x_6 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S103 = false;
        }
        if(_S103)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_5) * entryPointParams_7->p_1.sizes_0.y + x_6)) = sums_1[10U];
        }
        bool _S104;
        if(y_5 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S104 = x_7 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S104 = false;
        }
        if(_S104)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_5) * entryPointParams_7->p_1.sizes_0.y + x_7)) = sums_1[11U];
        }
        bool _S105;
        if(y_5 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S105 = x_8 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S105 = false;
        }
        if(_S105)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_5) * entryPointParams_7->p_1.sizes_0.y + x_8)) = sums_1[12U];
        }
        bool _S106;
        if(y_5 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S106 = x_9 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S106 = false;
        }
        if(_S106)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_5) * entryPointParams_7->p_1.sizes_0.y + x_9)) = sums_1[13U];
        }
        bool _S107;
        if(y_5 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S107 = x_10 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S107 = false;
        }
        if(_S107)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_5) * entryPointParams_7->p_1.sizes_0.y + x_10)) = sums_1[14U];
        }
        bool _S108;
        if(y_5 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S108 = x_11 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S108 = false;
        }
        if(_S108)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_5) * entryPointParams_7->p_1.sizes_0.y + x_11)) = sums_1[15U];
        }
        uint y_6 = _S58 + 32U + _S67;
        bool _S109;
        if(y_6 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S109 = x_4 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S109 = false;
        }
        if(_S109)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_6) * entryPointParams_7->p_1.sizes_0.y + x_4)) = sums_1[16U];
        }
        bool _S110;
        if(y_6 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S110 = x_5 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S110 = false;
        }
        if(_S110)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_6) * entryPointParams_7->p_1.sizes_0.y + x_5)) = sums_1[17U];
        }
        bool _S111;
        if(y_6 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S111 = x_6 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S111 = false;
        }
        if(_S111)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_6) * entryPointParams_7->p_1.sizes_0.y + x_6)) = sums_1[18U];
        }
        bool _S112;
        if(y_6 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S112 = x_7 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S112 = false;
        }
        if(_S112)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_6) * entryPointParams_7->p_1.sizes_0.y + x_7)) = sums_1[19U];
        }
        bool _S113;
        if(y_6 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S113 = x_8 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S113 = false;
        }
        if(_S113)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_6) * entryPointParams_7->p_1.sizes_0.y + x_8)) = sums_1[20U];
        }
        bool _S114;
        if(y_6 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S114 = x_9 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S114 = false;
        }
        if(_S114)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_6) * entryPointParams_7->p_1.sizes_0.y + x_9)) = sums_1[21U];
        }
        bool _S115;
        if(y_6 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S115 = x_10 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S115 = false;
        }
        if(_S115)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_6) * entryPointParams_7->p_1.sizes_0.y + x_10)) = sums_1[22U];
        }
        bool _S116;
        if(y_6 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S116 = x_11 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S116 = false;
        }
        if(_S116)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_6) * entryPointParams_7->p_1.sizes_0.y + x_11)) = sums_1[23U];
        }
        uint y_7 = _S58 + 48U + _S67;
        bool _S117;
        if(y_7 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S117 = x_4 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S117 = false;
        }
        if(_S117)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_7) * entryPointParams_7->p_1.sizes_0.y + x_4)) = sums_1[24U];
        }
        bool _S118;
        if(y_7 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S118 = x_5 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S118 = false;
        }
        if(_S118)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_7) * entryPointParams_7->p_1.sizes_0.y + x_5)) = sums_1[25U];
        }
        bool _S119;
        if(y_7 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S119 = x_6 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S119 = false;
        }
        if(_S119)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_7) * entryPointParams_7->p_1.sizes_0.y + x_6)) = sums_1[26U];
        }
        bool _S120;
        if(y_7 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S120 = x_7 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S120 = false;
        }
        if(_S120)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_7) * entryPointParams_7->p_1.sizes_0.y + x_7)) = sums_1[27U];
        }
        bool _S121;
        if(y_7 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S121 = x_8 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S121 = false;
        }
        if(_S121)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_7) * entryPointParams_7->p_1.sizes_0.y + x_8)) = sums_1[28U];
        }
        bool _S122;
        if(y_7 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S122 = x_9 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S122 = false;
        }
        if(_S122)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_7) * entryPointParams_7->p_1.sizes_0.y + x_9)) = sums_1[29U];
        }
        bool _S123;
        if(y_7 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S123 = x_10 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S123 = false;
        }
        if(_S123)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_7) * entryPointParams_7->p_1.sizes_0.y + x_10)) = sums_1[30U];
        }
        bool _S124;
        if(y_7 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S124 = x_11 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S124 = false;
        }
        if(_S124)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_7) * entryPointParams_7->p_1.sizes_0.y + x_11)) = sums_1[31U];
        }
        uint y_8 = _S58 + 64U + _S67;
        bool _S125;
        if(y_8 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S125 = x_4 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S125 = false;
        }
        if(_S125)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_8) * entryPointParams_7->p_1.sizes_0.y + x_4)) = sums_1[32U];
        }
        bool _S126;
        if(y_8 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S126 = x_5 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S126 = false;
        }
        if(_S126)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_8) * entryPointParams_7->p_1.sizes_0.y + x_5)) = sums_1[33U];
        }
        bool _S127;
        if(y_8 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S127 = x_6 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S127 = false;
        }
        if(_S127)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_8) * entryPointParams_7->p_1.sizes_0.y + x_6)) = sums_1[34U];
        }
        bool _S128;
        if(y_8 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S128 = x_7 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S128 = false;
        }
        if(_S128)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_8) * entryPointParams_7->p_1.sizes_0.y + x_7)) = sums_1[35U];
        }
        bool _S129;
        if(y_8 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S129 = x_8 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S129 = false;
        }
        if(_S129)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_8) * entryPointParams_7->p_1.sizes_0.y + x_8)) = sums_1[36U];
        }
        bool _S130;
        if(y_8 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S130 = x_9 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S130 = false;
        }
        if(_S130)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_8) * entryPointParams_7->p_1.sizes_0.y + x_9)) = sums_1[37U];
        }
        bool _S131;
        if(y_8 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S131 = x_10 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S131 = false;
        }
        if(_S131)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_8) * entryPointParams_7->p_1.sizes_0.y + x_10)) = sums_1[38U];
        }
        bool _S132;
        if(y_8 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S132 = x_11 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S132 = false;
        }
        if(_S132)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_8) * entryPointParams_7->p_1.sizes_0.y + x_11)) = sums_1[39U];
        }
        uint y_9 = _S58 + 80U + _S67;
        bool _S133;
        if(y_9 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S133 = x_4 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S133 = false;
        }
        if(_S133)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_9) * entryPointParams_7->p_1.sizes_0.y + x_4)) = sums_1[40U];
        }
        bool _S134;
        if(y_9 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S134 = x_5 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S134 = false;
        }
        if(_S134)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_9) * entryPointParams_7->p_1.sizes_0.y + x_5)) = sums_1[41U];
        }
        bool _S135;
        if(y_9 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S135 = x_6 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S135 = false;
        }
        if(_S135)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_9) * entryPointParams_7->p_1.sizes_0.y + x_6)) = sums_1[42U];
        }
        bool _S136;
        if(y_9 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S136 = x_7 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S136 = false;
        }
        if(_S136)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_9) * entryPointParams_7->p_1.sizes_0.y + x_7)) = sums_1[43U];
        }
        bool _S137;
        if(y_9 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S137 = x_8 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S137 = false;
        }
        if(_S137)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_9) * entryPointParams_7->p_1.sizes_0.y + x_8)) = sums_1[44U];
        }
        bool _S138;
        if(y_9 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S138 = x_9 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S138 = false;
        }
        if(_S138)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_9) * entryPointParams_7->p_1.sizes_0.y + x_9)) = sums_1[45U];
        }
        bool _S139;
        if(y_9 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S139 = x_10 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S139 = false;
        }
        if(_S139)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_9) * entryPointParams_7->p_1.sizes_0.y + x_10)) = sums_1[46U];
        }
        bool _S140;
        if(y_9 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S140 = x_11 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S140 = false;
        }
        if(_S140)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_9) * entryPointParams_7->p_1.sizes_0.y + x_11)) = sums_1[47U];
        }
        uint y_10 = _S58 + 96U + _S67;
        bool _S141;
        if(y_10 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S141 = x_4 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S141 = false;
        }
        if(_S141)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_10) * entryPointParams_7->p_1.sizes_0.y + x_4)) = sums_1[48U];
        }
        bool _S142;
        if(y_10 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S142 = x_5 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S142 = false;
        }
        if(_S142)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_10) * entryPointParams_7->p_1.sizes_0.y + x_5)) = sums_1[49U];
        }
        bool _S143;
        if(y_10 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S143 = x_6 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S143 = false;
        }
        if(_S143)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_10) * entryPointParams_7->p_1.sizes_0.y + x_6)) = sums_1[50U];
        }
        bool _S144;
        if(y_10 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S144 = x_7 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S144 = false;
        }
        if(_S144)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_10) * entryPointParams_7->p_1.sizes_0.y + x_7)) = sums_1[51U];
        }
        bool _S145;
        if(y_10 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S145 = x_8 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S145 = false;
        }
        if(_S145)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_10) * entryPointParams_7->p_1.sizes_0.y + x_8)) = sums_1[52U];
        }
        bool _S146;
        if(y_10 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S146 = x_9 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S146 = false;
        }
        if(_S146)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_10) * entryPointParams_7->p_1.sizes_0.y + x_9)) = sums_1[53U];
        }
        bool _S147;
        if(y_10 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S147 = x_10 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S147 = false;
        }
        if(_S147)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_10) * entryPointParams_7->p_1.sizes_0.y + x_10)) = sums_1[54U];
        }
        bool _S148;
        if(y_10 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S148 = x_11 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S148 = false;
        }
        if(_S148)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_10) * entryPointParams_7->p_1.sizes_0.y + x_11)) = sums_1[55U];
        }
        uint y_11 = _S58 + 112U + _S67;
        bool _S149;
        if(y_11 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S149 = x_4 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S149 = false;
        }
        if(_S149)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_11) * entryPointParams_7->p_1.sizes_0.y + x_4)) = sums_1[56U];
        }
        bool _S150;
        if(y_11 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S150 = x_5 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S150 = false;
        }
        if(_S150)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_11) * entryPointParams_7->p_1.sizes_0.y + x_5)) = sums_1[57U];
        }
        bool _S151;
        if(y_11 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S151 = x_6 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S151 = false;
        }
        if(_S151)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_11) * entryPointParams_7->p_1.sizes_0.y + x_6)) = sums_1[58U];
        }
        bool _S152;
        if(y_11 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S152 = x_7 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S152 = false;
        }
        if(_S152)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_11) * entryPointParams_7->p_1.sizes_0.y + x_7)) = sums_1[59U];
        }
        bool _S153;
        if(y_11 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S153 = x_8 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S153 = false;
        }
        if(_S153)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_11) * entryPointParams_7->p_1.sizes_0.y + x_8)) = sums_1[60U];
        }
        bool _S154;
        if(y_11 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S154 = x_9 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S154 = false;
        }
        if(_S154)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_11) * entryPointParams_7->p_1.sizes_0.y + x_9)) = sums_1[61U];
        }
        bool _S155;
        if(y_11 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S155 = x_10 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S155 = false;
        }
        if(_S155)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_11) * entryPointParams_7->p_1.sizes_0.y + x_10)) = sums_1[62U];
        }
        bool _S156;
        if(y_11 < (entryPointParams_7->p_1.sizes_0.x))
        {
            _S156 = x_11 < (entryPointParams_7->p_1.sizes_0.y);
        }
        else
        {
            _S156 = false;
        }
        if(_S156)
        {
            *((&kernelContext_1)->entryPointParams_out_1+((batch_2 * entryPointParams_7->p_1.sizes_0.x + y_11) * entryPointParams_7->p_1.sizes_0.y + x_11)) = sums_1[63U];
        }
        piece_1 = piece_1 + entryPointParams_7->p_1.groups_0;
    }
    return;
}

[[kernel]] void matmul_f32_small(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_8 [[buffer(0)]], float device* entryPointParams_a_data_8 [[buffer(1)]], float device* entryPointParams_b_data_8 [[buffer(2)]], float device* entryPointParams_out_8 [[buffer(3)]])
{
    bool is_deep_2;
    uint across_2;
    uint deep_2;
    bool is_inside_2;
    float value_2;
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
    uint _S157 = lid_2.x;
    uint _S158 = (entryPointParams_8->p_2.sizes_0.x + 16U - 1U) / 16U;
    uint _S159 = (entryPointParams_8->p_2.sizes_0.y + 16U - 1U) / 16U;
    uint piece_2 = gid_2.x;
    for(;;)
    {
        uint _S160 = _S158 * _S159;
        if(piece_2 < (_S160 * entryPointParams_8->p_2.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        uint batch_3 = piece_2 / _S160;
        uint tile_2 = piece_2 % _S160;
        uint _S161 = tile_2 / _S159;
        uint _S162 = _S161 * 16U;
        uint _S163 = tile_2 % _S159;
        uint _S164 = _S163 * 16U;
        int _S165 = int(entryPointParams_8->p_2.a_offset_0);
        int _S166 = batch_place_0(batch_3, entryPointParams_8->p_2.batch_extents_0, entryPointParams_8->p_2.a_batch_strides_0);
        int _S167 = _S165 + _S166;
        int _S168 = int(entryPointParams_8->p_2.b_offset_0);
        int _S169 = batch_place_0(batch_3, entryPointParams_8->p_2.batch_extents_0, entryPointParams_8->p_2.b_batch_strides_0);
        int _S170 = _S168 + _S169;
        uint _S171 = _S157 / 16U;
        uint _S172 = _S157 % 16U;
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
            uint index_4 = _S157;
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
                uint _S173 = _S162 + across_2;
                if(_S173 < (entryPointParams_8->p_2.sizes_0.x))
                {
                    is_inside_2 = (k_2 + deep_2) < (entryPointParams_8->p_2.sizes_0.z);
                }
                else
                {
                    is_inside_2 = false;
                }
                if(is_inside_2)
                {
                    value_2 = (&kernelContext_2)->entryPointParams_a_data_2[uint(_S167 + int(_S173) * entryPointParams_8->p_2.a_row_stride_0 + int(k_2 + deep_2) * entryPointParams_8->p_2.a_column_stride_0)];
                }
                else
                {
                    value_2 = 0.0f;
                }
                (*(&kernelContext_2)->a_tile_0)[deep_2 * 16U + across_2] = value_2;
                index_4 = index_4 + 256U;
            }
            uint index_5 = _S157;
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
                uint _S174 = _S164 + across_2;
                if(_S174 < (entryPointParams_8->p_2.sizes_0.y))
                {
                    is_inside_2 = (k_2 + deep_2) < (entryPointParams_8->p_2.sizes_0.z);
                }
                else
                {
                    is_inside_2 = false;
                }
                if(is_inside_2)
                {
                    value_2 = (&kernelContext_2)->entryPointParams_b_data_2[uint(_S170 + int(_S174) * entryPointParams_8->p_2.b_column_stride_0 + int(k_2 + deep_2) * entryPointParams_8->p_2.b_row_stride_0)];
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
                uint _S175 = across_2 * 16U;
                parts_2[0U] = fma((*(&kernelContext_2)->a_tile_0)[_S175 + _S171], (*(&kernelContext_2)->b_tile_0)[_S175 + _S172], parts_2[0U]);
                across_2 = across_2 + 1U;
            }
            sums_2[0U] = sums_2[0U] + parts_2[0U];
            threadgroup_barrier(mem_flags::mem_threadgroup);
            k_2 = k_2 + 16U;
        }
        uint y_12 = _S162 + _S171;
        uint x_12 = _S164 + _S172;
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
            *((&kernelContext_2)->entryPointParams_out_2+((batch_3 * entryPointParams_8->p_2.sizes_0.x + y_12) * entryPointParams_8->p_2.sizes_0.y + x_12)) = sums_2[0U];
        }
        piece_2 = piece_2 + entryPointParams_8->p_2.groups_0;
    }
    return;
}

[[kernel]] void matmul_f32_tall(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_9 [[buffer(0)]], float device* entryPointParams_a_data_9 [[buffer(1)]], float device* entryPointParams_b_data_9 [[buffer(2)]], float device* entryPointParams_out_9 [[buffer(3)]])
{
    bool is_deep_3;
    bool is_inside_3;
    uint across_3;
    uint deep_3;
    float value_3;
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
    uint _S176 = lid_3.x;
    uint _S177 = (entryPointParams_9->p_3.sizes_0.x + 64U - 1U) / 64U;
    uint _S178 = (entryPointParams_9->p_3.sizes_0.y + 16U - 1U) / 16U;
    uint piece_3 = gid_3.x;
    for(;;)
    {
        uint _S179 = _S177 * _S178;
        if(piece_3 < (_S179 * entryPointParams_9->p_3.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        uint batch_4 = piece_3 / _S179;
        uint tile_3 = piece_3 % _S179;
        uint _S180 = tile_3 / _S178;
        uint _S181 = _S180 * 16U * 4U;
        uint _S182 = tile_3 % _S178;
        uint _S183 = _S182 * 16U;
        int _S184 = int(entryPointParams_9->p_3.a_offset_0);
        int _S185 = batch_place_0(batch_4, entryPointParams_9->p_3.batch_extents_0, entryPointParams_9->p_3.a_batch_strides_0);
        int _S186 = _S184 + _S185;
        int _S187 = int(entryPointParams_9->p_3.b_offset_0);
        int _S188 = batch_place_0(batch_4, entryPointParams_9->p_3.batch_extents_0, entryPointParams_9->p_3.b_batch_strides_0);
        int _S189 = _S187 + _S188;
        uint _S190 = _S176 / 16U;
        uint _S191 = _S176 % 16U;
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
            uint index_6 = _S176;
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
                uint _S192 = _S181 + across_3;
                if(_S192 < (entryPointParams_9->p_3.sizes_0.x))
                {
                    is_inside_3 = (k_3 + deep_3) < (entryPointParams_9->p_3.sizes_0.z);
                }
                else
                {
                    is_inside_3 = false;
                }
                if(is_inside_3)
                {
                    value_3 = (&kernelContext_3)->entryPointParams_a_data_3[uint(_S186 + int(_S192) * entryPointParams_9->p_3.a_row_stride_0 + int(k_3 + deep_3) * entryPointParams_9->p_3.a_column_stride_0)];
                }
                else
                {
                    value_3 = 0.0f;
                }
                (*(&kernelContext_3)->a_tile_0)[deep_3 * 64U + across_3] = value_3;
                index_6 = index_6 + 256U;
            }
            uint index_7 = _S176;
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
                uint _S193 = _S183 + across_3;
                if(_S193 < (entryPointParams_9->p_3.sizes_0.y))
                {
                    is_inside_3 = (k_3 + deep_3) < (entryPointParams_9->p_3.sizes_0.z);
                }
                else
                {
                    is_inside_3 = false;
                }
                if(is_inside_3)
                {
                    value_3 = (&kernelContext_3)->entryPointParams_b_data_3[uint(_S189 + int(_S193) * entryPointParams_9->p_3.b_column_stride_0 + int(k_3 + deep_3) * entryPointParams_9->p_3.b_row_stride_0)];
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
                uint _S194 = across_3 * 64U;
                float _S195 = (*(&kernelContext_3)->a_tile_0)[_S194 + _S190];
                a_2[0U] = (*(&kernelContext_3)->a_tile_0)[_S194 + _S190];
                float _S196 = (*(&kernelContext_3)->a_tile_0)[_S194 + 16U + _S190];
                a_2[1U] = (*(&kernelContext_3)->a_tile_0)[_S194 + 16U + _S190];
                float _S197 = (*(&kernelContext_3)->a_tile_0)[_S194 + 32U + _S190];
                a_2[2U] = (*(&kernelContext_3)->a_tile_0)[_S194 + 32U + _S190];
                float _S198 = (*(&kernelContext_3)->a_tile_0)[_S194 + 48U + _S190];
                a_2[3U] = (*(&kernelContext_3)->a_tile_0)[_S194 + 48U + _S190];
                float _S199 = (*(&kernelContext_3)->b_tile_0)[across_3 * 16U + _S191];
                parts_3[0U] = fma(_S195, (*(&kernelContext_3)->b_tile_0)[across_3 * 16U + _S191], parts_3[0U]);
                parts_3[1U] = fma(_S196, _S199, parts_3[1U]);
                parts_3[2U] = fma(_S197, _S199, parts_3[2U]);
                parts_3[3U] = fma(_S198, _S199, parts_3[3U]);
                across_3 = across_3 + 1U;
            }
            sums_3[0U] = sums_3[0U] + parts_3[0U];
            sums_3[1U] = sums_3[1U] + parts_3[1U];
            sums_3[2U] = sums_3[2U] + parts_3[2U];
            sums_3[3U] = sums_3[3U] + parts_3[3U];
            threadgroup_barrier(mem_flags::mem_threadgroup);
            k_3 = k_3 + 16U;
        }
        uint y_13 = _S181 + _S190;
        uint x_13 = _S183 + _S191;
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
            *((&kernelContext_3)->entryPointParams_out_3+((batch_4 * entryPointParams_9->p_3.sizes_0.x + y_13) * entryPointParams_9->p_3.sizes_0.y + x_13)) = sums_3[0U];
        }
        uint y_14 = _S181 + 16U + _S190;
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
            *((&kernelContext_3)->entryPointParams_out_3+((batch_4 * entryPointParams_9->p_3.sizes_0.x + y_14) * entryPointParams_9->p_3.sizes_0.y + x_13)) = sums_3[1U];
        }
        uint y_15 = _S181 + 32U + _S190;
        bool _S200;
        if(y_15 < (entryPointParams_9->p_3.sizes_0.x))
        {
            _S200 = x_13 < (entryPointParams_9->p_3.sizes_0.y);
        }
        else
        {
            _S200 = false;
        }
        if(_S200)
        {
            *((&kernelContext_3)->entryPointParams_out_3+((batch_4 * entryPointParams_9->p_3.sizes_0.x + y_15) * entryPointParams_9->p_3.sizes_0.y + x_13)) = sums_3[2U];
        }
        uint y_16 = _S181 + 48U + _S190;
        bool _S201;
        if(y_16 < (entryPointParams_9->p_3.sizes_0.x))
        {
            _S201 = x_13 < (entryPointParams_9->p_3.sizes_0.y);
        }
        else
        {
            _S201 = false;
        }
        if(_S201)
        {
            *((&kernelContext_3)->entryPointParams_out_3+((batch_4 * entryPointParams_9->p_3.sizes_0.x + y_16) * entryPointParams_9->p_3.sizes_0.y + x_13)) = sums_3[3U];
        }
        piece_3 = piece_3 + entryPointParams_9->p_3.groups_0;
    }
    return;
}

[[kernel]] void matmul_f32_wide(uint3 gid_4 [[threadgroup_position_in_grid]], uint3 lid_4 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_10 [[buffer(0)]], float device* entryPointParams_a_data_10 [[buffer(1)]], float device* entryPointParams_b_data_10 [[buffer(2)]], float device* entryPointParams_out_10 [[buffer(3)]])
{
    bool is_deep_4;
    bool is_inside_4;
    uint across_4;
    uint deep_4;
    float value_4;
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
    uint _S202 = lid_4.x;
    uint _S203 = (entryPointParams_10->p_4.sizes_0.x + 16U - 1U) / 16U;
    uint _S204 = (entryPointParams_10->p_4.sizes_0.y + 64U - 1U) / 64U;
    uint piece_4 = gid_4.x;
    for(;;)
    {
        uint _S205 = _S203 * _S204;
        if(piece_4 < (_S205 * entryPointParams_10->p_4.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        uint batch_5 = piece_4 / _S205;
        uint tile_4 = piece_4 % _S205;
        uint _S206 = tile_4 / _S204;
        uint _S207 = _S206 * 16U;
        uint _S208 = tile_4 % _S204;
        uint _S209 = _S208 * 16U * 4U;
        int _S210 = int(entryPointParams_10->p_4.a_offset_0);
        int _S211 = batch_place_0(batch_5, entryPointParams_10->p_4.batch_extents_0, entryPointParams_10->p_4.a_batch_strides_0);
        int _S212 = _S210 + _S211;
        int _S213 = int(entryPointParams_10->p_4.b_offset_0);
        int _S214 = batch_place_0(batch_5, entryPointParams_10->p_4.batch_extents_0, entryPointParams_10->p_4.b_batch_strides_0);
        int _S215 = _S213 + _S214;
        uint _S216 = _S202 / 16U;
        uint _S217 = _S202 % 16U;
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
            uint index_8 = _S202;
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
                uint _S218 = _S207 + across_4;
                if(_S218 < (entryPointParams_10->p_4.sizes_0.x))
                {
                    is_inside_4 = (k_4 + deep_4) < (entryPointParams_10->p_4.sizes_0.z);
                }
                else
                {
                    is_inside_4 = false;
                }
                if(is_inside_4)
                {
                    value_4 = (&kernelContext_4)->entryPointParams_a_data_4[uint(_S212 + int(_S218) * entryPointParams_10->p_4.a_row_stride_0 + int(k_4 + deep_4) * entryPointParams_10->p_4.a_column_stride_0)];
                }
                else
                {
                    value_4 = 0.0f;
                }
                (*(&kernelContext_4)->a_tile_0)[deep_4 * 16U + across_4] = value_4;
                index_8 = index_8 + 256U;
            }
            uint index_9 = _S202;
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
                uint _S219 = _S209 + across_4;
                if(_S219 < (entryPointParams_10->p_4.sizes_0.y))
                {
                    is_inside_4 = (k_4 + deep_4) < (entryPointParams_10->p_4.sizes_0.z);
                }
                else
                {
                    is_inside_4 = false;
                }
                if(is_inside_4)
                {
                    value_4 = (&kernelContext_4)->entryPointParams_b_data_4[uint(_S215 + int(_S219) * entryPointParams_10->p_4.b_column_stride_0 + int(k_4 + deep_4) * entryPointParams_10->p_4.b_row_stride_0)];
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
                float _S220 = (*(&kernelContext_4)->a_tile_0)[across_4 * 16U + _S216];
                uint _S221 = across_4 * 64U;
                parts_4[0U] = fma((*(&kernelContext_4)->a_tile_0)[across_4 * 16U + _S216], (*(&kernelContext_4)->b_tile_0)[_S221 + _S217], parts_4[0U]);
                parts_4[1U] = fma(_S220, (*(&kernelContext_4)->b_tile_0)[_S221 + 16U + _S217], parts_4[1U]);
                parts_4[2U] = fma(_S220, (*(&kernelContext_4)->b_tile_0)[_S221 + 32U + _S217], parts_4[2U]);
                parts_4[3U] = fma(_S220, (*(&kernelContext_4)->b_tile_0)[_S221 + 48U + _S217], parts_4[3U]);
                across_4 = across_4 + 1U;
            }
            sums_4[0U] = sums_4[0U] + parts_4[0U];
            sums_4[1U] = sums_4[1U] + parts_4[1U];
            sums_4[2U] = sums_4[2U] + parts_4[2U];
            sums_4[3U] = sums_4[3U] + parts_4[3U];
            threadgroup_barrier(mem_flags::mem_threadgroup);
            k_4 = k_4 + 16U;
        }
        uint y_17 = _S207 + _S216;
        uint x_14 = _S209 + _S217;
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
            *((&kernelContext_4)->entryPointParams_out_4+((batch_5 * entryPointParams_10->p_4.sizes_0.x + y_17) * entryPointParams_10->p_4.sizes_0.y + x_14)) = sums_4[0U];
        }
        uint x_15 = _S209 + 16U + _S217;
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
            *((&kernelContext_4)->entryPointParams_out_4+((batch_5 * entryPointParams_10->p_4.sizes_0.x + y_17) * entryPointParams_10->p_4.sizes_0.y + x_15)) = sums_4[1U];
        }
        uint x_16 = _S209 + 32U + _S217;
        bool _S222;
        if(y_17 < (entryPointParams_10->p_4.sizes_0.x))
        {
            _S222 = x_16 < (entryPointParams_10->p_4.sizes_0.y);
        }
        else
        {
            _S222 = false;
        }
        if(_S222)
        {
            *((&kernelContext_4)->entryPointParams_out_4+((batch_5 * entryPointParams_10->p_4.sizes_0.x + y_17) * entryPointParams_10->p_4.sizes_0.y + x_16)) = sums_4[2U];
        }
        uint x_17 = _S209 + 48U + _S217;
        bool _S223;
        if(y_17 < (entryPointParams_10->p_4.sizes_0.x))
        {
            _S223 = x_17 < (entryPointParams_10->p_4.sizes_0.y);
        }
        else
        {
            _S223 = false;
        }
        if(_S223)
        {
            *((&kernelContext_4)->entryPointParams_out_4+((batch_5 * entryPointParams_10->p_4.sizes_0.x + y_17) * entryPointParams_10->p_4.sizes_0.y + x_17)) = sums_4[3U];
        }
        piece_4 = piece_4 + entryPointParams_10->p_4.groups_0;
    }
    return;
}

[[kernel]] void matmul_f32_dots(uint3 gid_5 [[threadgroup_position_in_grid]], uint3 lid_5 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_11 [[buffer(0)]], float device* entryPointParams_a_data_11 [[buffer(1)]], float device* entryPointParams_b_data_11 [[buffer(2)]], float device* entryPointParams_out_11 [[buffer(3)]])
{
    uint k_5;
    uint _S224;
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
    Product_0 _S225 = entryPointParams_11->p_5;
    uint _S226 = 256U / entryPointParams_11->p_5.reserved_0;
    uint _S227 = entryPointParams_11->p_5.sizes_0.x * entryPointParams_11->p_5.sizes_0.y * entryPointParams_11->p_5.sizes_0.w;
    uint piece_5 = gid_5.x;
    for(;;)
    {
        uint _S228 = (_S227 + _S226 - 1U) / _S226;
        if(piece_5 < _S228)
        {
        }
        else
        {
            break;
        }
        uint _S229 = piece_5 * _S226;
        uint _S230 = lid_5.x;
        uint _S231 = _S230 / _S225.reserved_0;
        uint element_0 = _S229 + _S231;
        bool is_element_0 = element_0 < _S227;
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
        uint _S232 = here_0 / entryPointParams_11->p_5.sizes_0.y;
        uint row_0 = _S232 % entryPointParams_11->p_5.sizes_0.x;
        uint _S233 = here_0 / entryPointParams_11->p_5.sizes_0.y;
        uint batch_6 = _S233 / entryPointParams_11->p_5.sizes_0.x;
        int _S234 = int(entryPointParams_11->p_5.a_offset_0);
        int _S235 = batch_place_0(batch_6, entryPointParams_11->p_5.batch_extents_0, entryPointParams_11->p_5.a_batch_strides_0);
        int _S236 = _S234 + _S235 + int(row_0) * entryPointParams_11->p_5.a_row_stride_0;
        int _S237 = int(entryPointParams_11->p_5.b_offset_0);
        int _S238 = batch_place_0(batch_6, entryPointParams_11->p_5.batch_extents_0, entryPointParams_11->p_5.b_batch_strides_0);
        int _S239 = _S237 + _S238 + int(column_0) * entryPointParams_11->p_5.b_column_stride_0;
        uint lane_0 = _S230 % _S225.reserved_0;
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
                uint _S240 = entryPointParams_11->p_5.sizes_0.z;
                uint _S241 = first_0 + 16U * _S225.reserved_0;
                _S224 = _S241;
                if(k_5 < (min(_S240, _S241)))
                {
                }
                else
                {
                    break;
                }
                int _S242 = int(k_5);
                float _S243 = fma((&kernelContext_5)->entryPointParams_a_data_5[uint(_S236 + _S242 * entryPointParams_11->p_5.a_column_stride_0)], (&kernelContext_5)->entryPointParams_b_data_5[uint(_S239 + _S242 * entryPointParams_11->p_5.b_row_stride_0)], part_0);
                uint k_6 = k_5 + _S225.reserved_0;
                part_0 = _S243;
                k_5 = k_6;
            }
            float total_1 = total_0 + part_0;
            first_0 = _S224;
            total_0 = total_1;
        }
        (*(&kernelContext_5)->row_parts_0)[_S230] = total_0;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        k_5 = _S225.reserved_0 / 2U;
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
                (*(&kernelContext_5)->row_parts_0)[_S230] = (*(&kernelContext_5)->row_parts_0)[_S230] + (*(&kernelContext_5)->row_parts_0)[_S230 + k_5];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            k_5 = k_5 >> 1U;
        }
        bool _S244;
        if(lane_0 == 0U)
        {
            _S244 = is_element_0;
        }
        else
        {
            _S244 = false;
        }
        if(_S244)
        {
            *((&kernelContext_5)->entryPointParams_out_5+here_0) = (*(&kernelContext_5)->row_parts_0)[_S230];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_5 = piece_5 + entryPointParams_11->p_5.groups_0;
    }
    return;
}


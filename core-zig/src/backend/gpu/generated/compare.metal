#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
uint position_0(uint index_0, uint4 extents_0, int4 strides_0, uint offset_0)
{
    bool _S1;
    if((extents_0.x) == 1U)
    {
        _S1 = (extents_0.y) == 1U;
    }
    else
    {
        _S1 = false;
    }
    if(_S1)
    {
        _S1 = (extents_0.z) == 1U;
    }
    else
    {
        _S1 = false;
    }
    if(_S1)
    {
        return uint(int(index_0) * strides_0.w) + offset_0;
    }
    uint _S2 = extents_0.w;
    uint _S3 = index_0 % _S2;
    int at_0 = int(_S3) * strides_0.w;
    uint rest_0 = index_0 / _S2;
    uint _S4 = extents_0.z;
    uint _S5 = rest_0 % _S4;
    int at_1 = at_0 + int(_S5) * strides_0.z;
    uint rest_1 = rest_0 / _S4;
    uint _S6 = extents_0.y;
    uint _S7 = rest_1 % _S6;
    int _S8 = int(_S7) * strides_0.y;
    uint _S9 = rest_1 / _S6;
    return uint(at_1 + (_S8 + int(_S9) * strides_0.x)) + offset_0;
}

bool is_nan_0(float x_0)
{
    return ((as_type<uint>((x_0))) & 2147483647U) > 2139095040U;
}

struct Strided_0
{
    uint4 extents_1;
    int4 x_strides_0;
    int4 y_strides_0;
    uint count_0;
    uint x_offset_0;
    uint y_offset_0;
    uint lanes_0;
};

struct EntryPointParams_0
{
    Strided_0 p_0;
};

struct EntryPointParams_1
{
    Strided_0 p_1;
};

struct EntryPointParams_2
{
    Strided_0 p_2;
};

struct EntryPointParams_3
{
    Strided_0 p_3;
};

struct EntryPointParams_4
{
    Strided_0 p_4;
};

struct EntryPointParams_5
{
    Strided_0 p_5;
};

struct EntryPointParams_6
{
    Strided_0 p_6;
};

struct EntryPointParams_7
{
    Strided_0 p_7;
};

struct EntryPointParams_8
{
    Strided_0 p_8;
};

struct EntryPointParams_9
{
    Strided_0 p_9;
};

struct EntryPointParams_10
{
    Strided_0 p_10;
};

struct EntryPointParams_11
{
    Strided_0 p_11;
};

struct EntryPointParams_12
{
    Strided_0 p_12;
};

struct EntryPointParams_13
{
    Strided_0 p_13;
};

struct EntryPointParams_14
{
    Strided_0 p_14;
};

struct EntryPointParams_15
{
    Strided_0 p_15;
};

struct EntryPointParams_16
{
    Strided_0 p_16;
};

struct EntryPointParams_17
{
    Strided_0 p_17;
};

struct EntryPointParams_18
{
    Strided_0 p_18;
};

struct EntryPointParams_19
{
    Strided_0 p_19;
};

struct EntryPointParams_20
{
    Strided_0 p_20;
};

struct EntryPointParams_21
{
    Strided_0 p_21;
};

struct EntryPointParams_22
{
    Strided_0 p_22;
};

struct EntryPointParams_23
{
    Strided_0 p_23;
};

struct EntryPointParams_24
{
    Strided_0 p_24;
};

struct EntryPointParams_25
{
    Strided_0 p_25;
};

struct EntryPointParams_26
{
    Strided_0 p_26;
};

struct EntryPointParams_27
{
    Strided_0 p_27;
};

struct EntryPointParams_28
{
    Strided_0 p_28;
};

struct EntryPointParams_29
{
    Strided_0 p_29;
};

struct EntryPointParams_30
{
    Strided_0 p_30;
};

struct EntryPointParams_31
{
    Strided_0 p_31;
};

struct EntryPointParams_32
{
    Strided_0 p_32;
};

struct EntryPointParams_33
{
    Strided_0 p_33;
};

struct EntryPointParams_34
{
    Strided_0 p_34;
};

struct EntryPointParams_35
{
    Strided_0 p_35;
};

struct EntryPointParams_36
{
    Strided_0 p_36;
};

struct EntryPointParams_37
{
    Strided_0 p_37;
};

struct EntryPointParams_38
{
    Strided_0 p_38;
};

struct EntryPointParams_39
{
    Strided_0 p_39;
};

struct EntryPointParams_40
{
    Strided_0 p_40;
};

struct EntryPointParams_41
{
    Strided_0 p_41;
};

struct EntryPointParams_42
{
    Strided_0 p_42;
};

struct EntryPointParams_43
{
    Strided_0 p_43;
};

struct EntryPointParams_44
{
    Strided_0 p_44;
};

struct EntryPointParams_45
{
    Strided_0 p_45;
};

struct EntryPointParams_46
{
    Strided_0 p_46;
};

struct EntryPointParams_47
{
    Strided_0 p_47;
};

struct EntryPointParams_48
{
    Strided_0 p_48;
};

struct EntryPointParams_49
{
    Strided_0 p_49;
};

struct EntryPointParams_50
{
    Strided_0 p_50;
};

struct EntryPointParams_51
{
    Strided_0 p_51;
};

struct EntryPointParams_52
{
    Strided_0 p_52;
};

struct EntryPointParams_53
{
    Strided_0 p_53;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_x_data_0;
    uint device* entryPointParams_out_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_x_data_1;
    uint device* entryPointParams_out_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_x_data_2;
    float device* entryPointParams_y_data_0;
    uint device* entryPointParams_out_2;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_x_data_3;
    float device* entryPointParams_y_data_1;
    uint device* entryPointParams_out_3;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_x_data_4;
    float device* entryPointParams_y_data_2;
    uint device* entryPointParams_out_4;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_x_data_5;
    float device* entryPointParams_y_data_3;
    uint device* entryPointParams_out_5;
    EntryPointParams_6 constant* entryPointParams_6;
    float device* entryPointParams_x_data_6;
    float device* entryPointParams_y_data_4;
    uint device* entryPointParams_out_6;
    EntryPointParams_7 constant* entryPointParams_7;
    float device* entryPointParams_x_data_7;
    float device* entryPointParams_y_data_5;
    uint device* entryPointParams_out_7;
    EntryPointParams_8 constant* entryPointParams_8;
    float device* entryPointParams_x_data_8;
    float device* entryPointParams_y_data_6;
    uint device* entryPointParams_out_8;
    EntryPointParams_9 constant* entryPointParams_9;
    float device* entryPointParams_x_data_9;
    float device* entryPointParams_y_data_7;
    uint device* entryPointParams_out_9;
    EntryPointParams_10 constant* entryPointParams_10;
    float device* entryPointParams_x_data_10;
    float device* entryPointParams_y_data_8;
    uint device* entryPointParams_out_10;
    EntryPointParams_11 constant* entryPointParams_11;
    float device* entryPointParams_x_data_11;
    uint device* entryPointParams_out_11;
    EntryPointParams_12 constant* entryPointParams_12;
    int device* entryPointParams_x_data_12;
    int device* entryPointParams_y_data_9;
    uint device* entryPointParams_out_12;
    EntryPointParams_13 constant* entryPointParams_13;
    int device* entryPointParams_x_data_13;
    int device* entryPointParams_y_data_10;
    uint device* entryPointParams_out_13;
    EntryPointParams_14 constant* entryPointParams_14;
    int device* entryPointParams_x_data_14;
    int device* entryPointParams_y_data_11;
    uint device* entryPointParams_out_14;
    EntryPointParams_15 constant* entryPointParams_15;
    int device* entryPointParams_x_data_15;
    int device* entryPointParams_y_data_12;
    uint device* entryPointParams_out_15;
    EntryPointParams_16 constant* entryPointParams_16;
    int device* entryPointParams_x_data_16;
    int device* entryPointParams_y_data_13;
    uint device* entryPointParams_out_16;
    EntryPointParams_17 constant* entryPointParams_17;
    int device* entryPointParams_x_data_17;
    int device* entryPointParams_y_data_14;
    uint device* entryPointParams_out_17;
    EntryPointParams_18 constant* entryPointParams_18;
    int device* entryPointParams_x_data_18;
    int device* entryPointParams_y_data_15;
    uint device* entryPointParams_out_18;
    EntryPointParams_19 constant* entryPointParams_19;
    int device* entryPointParams_x_data_19;
    int device* entryPointParams_y_data_16;
    uint device* entryPointParams_out_19;
    EntryPointParams_20 constant* entryPointParams_20;
    int device* entryPointParams_x_data_20;
    int device* entryPointParams_y_data_17;
    uint device* entryPointParams_out_20;
    EntryPointParams_21 constant* entryPointParams_21;
    int device* entryPointParams_x_data_21;
    uint device* entryPointParams_out_21;
    EntryPointParams_22 constant* entryPointParams_22;
    packed_uint2 device* entryPointParams_x_data_22;
    packed_uint2 device* entryPointParams_y_data_18;
    uint device* entryPointParams_out_22;
    EntryPointParams_23 constant* entryPointParams_23;
    packed_uint2 device* entryPointParams_x_data_23;
    packed_uint2 device* entryPointParams_y_data_19;
    uint device* entryPointParams_out_23;
    EntryPointParams_24 constant* entryPointParams_24;
    packed_uint2 device* entryPointParams_x_data_24;
    packed_uint2 device* entryPointParams_y_data_20;
    uint device* entryPointParams_out_24;
    EntryPointParams_25 constant* entryPointParams_25;
    packed_uint2 device* entryPointParams_x_data_25;
    packed_uint2 device* entryPointParams_y_data_21;
    uint device* entryPointParams_out_25;
    EntryPointParams_26 constant* entryPointParams_26;
    packed_uint2 device* entryPointParams_x_data_26;
    packed_uint2 device* entryPointParams_y_data_22;
    uint device* entryPointParams_out_26;
    EntryPointParams_27 constant* entryPointParams_27;
    packed_uint2 device* entryPointParams_x_data_27;
    packed_uint2 device* entryPointParams_y_data_23;
    uint device* entryPointParams_out_27;
    EntryPointParams_28 constant* entryPointParams_28;
    packed_uint2 device* entryPointParams_x_data_28;
    packed_uint2 device* entryPointParams_y_data_24;
    uint device* entryPointParams_out_28;
    EntryPointParams_29 constant* entryPointParams_29;
    packed_uint2 device* entryPointParams_x_data_29;
    packed_uint2 device* entryPointParams_y_data_25;
    uint device* entryPointParams_out_29;
    EntryPointParams_30 constant* entryPointParams_30;
    packed_uint2 device* entryPointParams_x_data_30;
    packed_uint2 device* entryPointParams_y_data_26;
    uint device* entryPointParams_out_30;
    EntryPointParams_31 constant* entryPointParams_31;
    packed_uint2 device* entryPointParams_x_data_31;
    uint device* entryPointParams_out_31;
    EntryPointParams_32 constant* entryPointParams_32;
    uint device* entryPointParams_x_data_32;
    uint device* entryPointParams_y_data_27;
    uint device* entryPointParams_out_32;
    EntryPointParams_33 constant* entryPointParams_33;
    uint device* entryPointParams_x_data_33;
    uint device* entryPointParams_y_data_28;
    uint device* entryPointParams_out_33;
    EntryPointParams_34 constant* entryPointParams_34;
    uint device* entryPointParams_x_data_34;
    uint device* entryPointParams_y_data_29;
    uint device* entryPointParams_out_34;
    EntryPointParams_35 constant* entryPointParams_35;
    uint device* entryPointParams_x_data_35;
    uint device* entryPointParams_y_data_30;
    uint device* entryPointParams_out_35;
    EntryPointParams_36 constant* entryPointParams_36;
    uint device* entryPointParams_x_data_36;
    uint device* entryPointParams_y_data_31;
    uint device* entryPointParams_out_36;
    EntryPointParams_37 constant* entryPointParams_37;
    uint device* entryPointParams_x_data_37;
    uint device* entryPointParams_y_data_32;
    uint device* entryPointParams_out_37;
    EntryPointParams_38 constant* entryPointParams_38;
    uint device* entryPointParams_x_data_38;
    uint device* entryPointParams_y_data_33;
    uint device* entryPointParams_out_38;
    EntryPointParams_39 constant* entryPointParams_39;
    uint device* entryPointParams_x_data_39;
    uint device* entryPointParams_y_data_34;
    uint device* entryPointParams_out_39;
    EntryPointParams_40 constant* entryPointParams_40;
    uint device* entryPointParams_x_data_40;
    uint device* entryPointParams_y_data_35;
    uint device* entryPointParams_out_40;
    EntryPointParams_41 constant* entryPointParams_41;
    uint device* entryPointParams_x_data_41;
    uint device* entryPointParams_out_41;
    EntryPointParams_42 constant* entryPointParams_42;
    uint device* entryPointParams_x_data_42;
    uint device* entryPointParams_y_data_36;
    uint device* entryPointParams_out_42;
    EntryPointParams_43 constant* entryPointParams_43;
    uint device* entryPointParams_x_data_43;
    uint device* entryPointParams_y_data_37;
    uint device* entryPointParams_out_43;
    EntryPointParams_44 constant* entryPointParams_44;
    uint device* entryPointParams_x_data_44;
    uint device* entryPointParams_y_data_38;
    uint device* entryPointParams_out_44;
    EntryPointParams_45 constant* entryPointParams_45;
    uint device* entryPointParams_x_data_45;
    uint device* entryPointParams_y_data_39;
    uint device* entryPointParams_out_45;
    EntryPointParams_46 constant* entryPointParams_46;
    uint device* entryPointParams_x_data_46;
    uint device* entryPointParams_y_data_40;
    uint device* entryPointParams_out_46;
    EntryPointParams_47 constant* entryPointParams_47;
    uint device* entryPointParams_x_data_47;
    uint device* entryPointParams_y_data_41;
    uint device* entryPointParams_out_47;
    EntryPointParams_48 constant* entryPointParams_48;
    uint device* entryPointParams_x_data_48;
    uint device* entryPointParams_y_data_42;
    uint device* entryPointParams_out_48;
    EntryPointParams_49 constant* entryPointParams_49;
    uint device* entryPointParams_x_data_49;
    uint device* entryPointParams_y_data_43;
    uint device* entryPointParams_out_49;
    EntryPointParams_50 constant* entryPointParams_50;
    uint device* entryPointParams_x_data_50;
    uint device* entryPointParams_y_data_44;
    uint device* entryPointParams_out_50;
    EntryPointParams_51 constant* entryPointParams_51;
    uint device* entryPointParams_x_data_51;
    uint device* entryPointParams_out_51;
    EntryPointParams_52 constant* entryPointParams_52;
    packed_float2 device* entryPointParams_x_data_52;
    packed_float2 device* entryPointParams_y_data_45;
    uint device* entryPointParams_out_52;
    EntryPointParams_53 constant* entryPointParams_53;
    packed_float2 device* entryPointParams_x_data_53;
    packed_float2 device* entryPointParams_y_data_46;
    uint device* entryPointParams_out_53;
};

[[kernel]] void is_nan_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_54 [[buffer(0)]], float device* entryPointParams_x_data_54 [[buffer(1)]], uint device* entryPointParams_out_54 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_54;
    (&kernelContext_0)->entryPointParams_x_data_0 = entryPointParams_x_data_54;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_54;
    uint word_0 = gid_0.x * 256U + lid_0.x;
    for(;;)
    {
        uint _S10 = word_0 * 4U;
        if(_S10 < ((&kernelContext_0)->entryPointParams_0->p_0.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_0 = _S10;
        uint bits_0 = 0U;
        for(;;)
        {
            if(i_0 < (min(_S10 + 4U, (&kernelContext_0)->entryPointParams_0->p_0.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_0 = position_0(i_0, (&kernelContext_0)->entryPointParams_0->p_0.extents_1, (&kernelContext_0)->entryPointParams_0->p_0.x_strides_0, (&kernelContext_0)->entryPointParams_0->p_0.x_offset_0);
            if(is_nan_0((&kernelContext_0)->entryPointParams_x_data_0[x_at_0]))
            {
                bits_0 = bits_0 | (1U << ((i_0 & 3U) * 8U));
            }
            i_0 = i_0 + 1U;
        }
        *((&kernelContext_0)->entryPointParams_out_0+word_0) = bits_0;
        word_0 = word_0 + (&kernelContext_0)->entryPointParams_0->p_0.lanes_0;
    }
    return;
}

bool is_finite_0(float x_1)
{
    return ((as_type<uint>((x_1))) & 2147483647U) < 2139095040U;
}

[[kernel]] void is_finite_f32(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_55 [[buffer(0)]], float device* entryPointParams_x_data_55 [[buffer(1)]], uint device* entryPointParams_out_55 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_55;
    (&kernelContext_1)->entryPointParams_x_data_1 = entryPointParams_x_data_55;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_55;
    uint word_1 = gid_1.x * 256U + lid_1.x;
    for(;;)
    {
        uint _S11 = word_1 * 4U;
        if(_S11 < ((&kernelContext_1)->entryPointParams_1->p_1.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_1 = _S11;
        uint bits_1 = 0U;
        for(;;)
        {
            if(i_1 < (min(_S11 + 4U, (&kernelContext_1)->entryPointParams_1->p_1.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_1 = position_0(i_1, (&kernelContext_1)->entryPointParams_1->p_1.extents_1, (&kernelContext_1)->entryPointParams_1->p_1.x_strides_0, (&kernelContext_1)->entryPointParams_1->p_1.x_offset_0);
            if(is_finite_0((&kernelContext_1)->entryPointParams_x_data_1[x_at_1]))
            {
                bits_1 = bits_1 | (1U << ((i_1 & 3U) * 8U));
            }
            i_1 = i_1 + 1U;
        }
        *((&kernelContext_1)->entryPointParams_out_1+word_1) = bits_1;
        word_1 = word_1 + (&kernelContext_1)->entryPointParams_1->p_1.lanes_0;
    }
    return;
}

bool is_equal_0(float x_2, float y_0)
{
    return x_2 == y_0;
}

[[kernel]] void eq_f32(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_56 [[buffer(0)]], float device* entryPointParams_x_data_56 [[buffer(1)]], float device* entryPointParams_y_data_47 [[buffer(2)]], uint device* entryPointParams_out_56 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_56;
    (&kernelContext_2)->entryPointParams_x_data_2 = entryPointParams_x_data_56;
    (&kernelContext_2)->entryPointParams_y_data_0 = entryPointParams_y_data_47;
    (&kernelContext_2)->entryPointParams_out_2 = entryPointParams_out_56;
    uint word_2 = gid_2.x * 256U + lid_2.x;
    for(;;)
    {
        uint _S12 = word_2 * 4U;
        if(_S12 < ((&kernelContext_2)->entryPointParams_2->p_2.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_2 = _S12;
        uint bits_2 = 0U;
        for(;;)
        {
            if(i_2 < (min(_S12 + 4U, (&kernelContext_2)->entryPointParams_2->p_2.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_2 = position_0(i_2, (&kernelContext_2)->entryPointParams_2->p_2.extents_1, (&kernelContext_2)->entryPointParams_2->p_2.x_strides_0, (&kernelContext_2)->entryPointParams_2->p_2.x_offset_0);
            uint y_at_0 = position_0(i_2, (&kernelContext_2)->entryPointParams_2->p_2.extents_1, (&kernelContext_2)->entryPointParams_2->p_2.y_strides_0, (&kernelContext_2)->entryPointParams_2->p_2.y_offset_0);
            if(is_equal_0((&kernelContext_2)->entryPointParams_x_data_2[x_at_2], (&kernelContext_2)->entryPointParams_y_data_0[y_at_0]))
            {
                bits_2 = bits_2 | (1U << ((i_2 & 3U) * 8U));
            }
            i_2 = i_2 + 1U;
        }
        *((&kernelContext_2)->entryPointParams_out_2+word_2) = bits_2;
        word_2 = word_2 + (&kernelContext_2)->entryPointParams_2->p_2.lanes_0;
    }
    return;
}

[[kernel]] void ne_f32(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_57 [[buffer(0)]], float device* entryPointParams_x_data_57 [[buffer(1)]], float device* entryPointParams_y_data_48 [[buffer(2)]], uint device* entryPointParams_out_57 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_3 = entryPointParams_57;
    (&kernelContext_3)->entryPointParams_x_data_3 = entryPointParams_x_data_57;
    (&kernelContext_3)->entryPointParams_y_data_1 = entryPointParams_y_data_48;
    (&kernelContext_3)->entryPointParams_out_3 = entryPointParams_out_57;
    uint word_3 = gid_3.x * 256U + lid_3.x;
    for(;;)
    {
        uint _S13 = word_3 * 4U;
        if(_S13 < ((&kernelContext_3)->entryPointParams_3->p_3.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_3 = _S13;
        uint bits_3 = 0U;
        for(;;)
        {
            if(i_3 < (min(_S13 + 4U, (&kernelContext_3)->entryPointParams_3->p_3.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_3 = position_0(i_3, (&kernelContext_3)->entryPointParams_3->p_3.extents_1, (&kernelContext_3)->entryPointParams_3->p_3.x_strides_0, (&kernelContext_3)->entryPointParams_3->p_3.x_offset_0);
            uint y_at_1 = position_0(i_3, (&kernelContext_3)->entryPointParams_3->p_3.extents_1, (&kernelContext_3)->entryPointParams_3->p_3.y_strides_0, (&kernelContext_3)->entryPointParams_3->p_3.y_offset_0);
            if(!is_equal_0((&kernelContext_3)->entryPointParams_x_data_3[x_at_3], (&kernelContext_3)->entryPointParams_y_data_1[y_at_1]))
            {
                bits_3 = bits_3 | (1U << ((i_3 & 3U) * 8U));
            }
            i_3 = i_3 + 1U;
        }
        *((&kernelContext_3)->entryPointParams_out_3+word_3) = bits_3;
        word_3 = word_3 + (&kernelContext_3)->entryPointParams_3->p_3.lanes_0;
    }
    return;
}

bool is_below_0(float x_3, float y_1)
{
    return x_3 < y_1;
}

[[kernel]] void lt_f32(uint3 gid_4 [[threadgroup_position_in_grid]], uint3 lid_4 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_58 [[buffer(0)]], float device* entryPointParams_x_data_58 [[buffer(1)]], float device* entryPointParams_y_data_49 [[buffer(2)]], uint device* entryPointParams_out_58 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_4 = entryPointParams_58;
    (&kernelContext_4)->entryPointParams_x_data_4 = entryPointParams_x_data_58;
    (&kernelContext_4)->entryPointParams_y_data_2 = entryPointParams_y_data_49;
    (&kernelContext_4)->entryPointParams_out_4 = entryPointParams_out_58;
    uint word_4 = gid_4.x * 256U + lid_4.x;
    for(;;)
    {
        uint _S14 = word_4 * 4U;
        if(_S14 < ((&kernelContext_4)->entryPointParams_4->p_4.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_4 = _S14;
        uint bits_4 = 0U;
        for(;;)
        {
            if(i_4 < (min(_S14 + 4U, (&kernelContext_4)->entryPointParams_4->p_4.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_4 = position_0(i_4, (&kernelContext_4)->entryPointParams_4->p_4.extents_1, (&kernelContext_4)->entryPointParams_4->p_4.x_strides_0, (&kernelContext_4)->entryPointParams_4->p_4.x_offset_0);
            uint y_at_2 = position_0(i_4, (&kernelContext_4)->entryPointParams_4->p_4.extents_1, (&kernelContext_4)->entryPointParams_4->p_4.y_strides_0, (&kernelContext_4)->entryPointParams_4->p_4.y_offset_0);
            if(is_below_0((&kernelContext_4)->entryPointParams_x_data_4[x_at_4], (&kernelContext_4)->entryPointParams_y_data_2[y_at_2]))
            {
                bits_4 = bits_4 | (1U << ((i_4 & 3U) * 8U));
            }
            i_4 = i_4 + 1U;
        }
        *((&kernelContext_4)->entryPointParams_out_4+word_4) = bits_4;
        word_4 = word_4 + (&kernelContext_4)->entryPointParams_4->p_4.lanes_0;
    }
    return;
}

bool is_at_most_0(float x_4, float y_2)
{
    return x_4 <= y_2;
}

[[kernel]] void le_f32(uint3 gid_5 [[threadgroup_position_in_grid]], uint3 lid_5 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_59 [[buffer(0)]], float device* entryPointParams_x_data_59 [[buffer(1)]], float device* entryPointParams_y_data_50 [[buffer(2)]], uint device* entryPointParams_out_59 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_5 = entryPointParams_59;
    (&kernelContext_5)->entryPointParams_x_data_5 = entryPointParams_x_data_59;
    (&kernelContext_5)->entryPointParams_y_data_3 = entryPointParams_y_data_50;
    (&kernelContext_5)->entryPointParams_out_5 = entryPointParams_out_59;
    uint word_5 = gid_5.x * 256U + lid_5.x;
    for(;;)
    {
        uint _S15 = word_5 * 4U;
        if(_S15 < ((&kernelContext_5)->entryPointParams_5->p_5.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_5 = _S15;
        uint bits_5 = 0U;
        for(;;)
        {
            if(i_5 < (min(_S15 + 4U, (&kernelContext_5)->entryPointParams_5->p_5.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_5 = position_0(i_5, (&kernelContext_5)->entryPointParams_5->p_5.extents_1, (&kernelContext_5)->entryPointParams_5->p_5.x_strides_0, (&kernelContext_5)->entryPointParams_5->p_5.x_offset_0);
            uint y_at_3 = position_0(i_5, (&kernelContext_5)->entryPointParams_5->p_5.extents_1, (&kernelContext_5)->entryPointParams_5->p_5.y_strides_0, (&kernelContext_5)->entryPointParams_5->p_5.y_offset_0);
            if(is_at_most_0((&kernelContext_5)->entryPointParams_x_data_5[x_at_5], (&kernelContext_5)->entryPointParams_y_data_3[y_at_3]))
            {
                bits_5 = bits_5 | (1U << ((i_5 & 3U) * 8U));
            }
            i_5 = i_5 + 1U;
        }
        *((&kernelContext_5)->entryPointParams_out_5+word_5) = bits_5;
        word_5 = word_5 + (&kernelContext_5)->entryPointParams_5->p_5.lanes_0;
    }
    return;
}

[[kernel]] void gt_f32(uint3 gid_6 [[threadgroup_position_in_grid]], uint3 lid_6 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_60 [[buffer(0)]], float device* entryPointParams_x_data_60 [[buffer(1)]], float device* entryPointParams_y_data_51 [[buffer(2)]], uint device* entryPointParams_out_60 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_6;
    (&kernelContext_6)->entryPointParams_6 = entryPointParams_60;
    (&kernelContext_6)->entryPointParams_x_data_6 = entryPointParams_x_data_60;
    (&kernelContext_6)->entryPointParams_y_data_4 = entryPointParams_y_data_51;
    (&kernelContext_6)->entryPointParams_out_6 = entryPointParams_out_60;
    uint word_6 = gid_6.x * 256U + lid_6.x;
    for(;;)
    {
        uint _S16 = word_6 * 4U;
        if(_S16 < ((&kernelContext_6)->entryPointParams_6->p_6.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_6 = _S16;
        uint bits_6 = 0U;
        for(;;)
        {
            if(i_6 < (min(_S16 + 4U, (&kernelContext_6)->entryPointParams_6->p_6.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_6 = position_0(i_6, (&kernelContext_6)->entryPointParams_6->p_6.extents_1, (&kernelContext_6)->entryPointParams_6->p_6.x_strides_0, (&kernelContext_6)->entryPointParams_6->p_6.x_offset_0);
            uint y_at_4 = position_0(i_6, (&kernelContext_6)->entryPointParams_6->p_6.extents_1, (&kernelContext_6)->entryPointParams_6->p_6.y_strides_0, (&kernelContext_6)->entryPointParams_6->p_6.y_offset_0);
            if(is_below_0((&kernelContext_6)->entryPointParams_y_data_4[y_at_4], (&kernelContext_6)->entryPointParams_x_data_6[x_at_6]))
            {
                bits_6 = bits_6 | (1U << ((i_6 & 3U) * 8U));
            }
            i_6 = i_6 + 1U;
        }
        *((&kernelContext_6)->entryPointParams_out_6+word_6) = bits_6;
        word_6 = word_6 + (&kernelContext_6)->entryPointParams_6->p_6.lanes_0;
    }
    return;
}

[[kernel]] void ge_f32(uint3 gid_7 [[threadgroup_position_in_grid]], uint3 lid_7 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_61 [[buffer(0)]], float device* entryPointParams_x_data_61 [[buffer(1)]], float device* entryPointParams_y_data_52 [[buffer(2)]], uint device* entryPointParams_out_61 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_7 = entryPointParams_61;
    (&kernelContext_7)->entryPointParams_x_data_7 = entryPointParams_x_data_61;
    (&kernelContext_7)->entryPointParams_y_data_5 = entryPointParams_y_data_52;
    (&kernelContext_7)->entryPointParams_out_7 = entryPointParams_out_61;
    uint word_7 = gid_7.x * 256U + lid_7.x;
    for(;;)
    {
        uint _S17 = word_7 * 4U;
        if(_S17 < ((&kernelContext_7)->entryPointParams_7->p_7.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_7 = _S17;
        uint bits_7 = 0U;
        for(;;)
        {
            if(i_7 < (min(_S17 + 4U, (&kernelContext_7)->entryPointParams_7->p_7.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_7 = position_0(i_7, (&kernelContext_7)->entryPointParams_7->p_7.extents_1, (&kernelContext_7)->entryPointParams_7->p_7.x_strides_0, (&kernelContext_7)->entryPointParams_7->p_7.x_offset_0);
            uint y_at_5 = position_0(i_7, (&kernelContext_7)->entryPointParams_7->p_7.extents_1, (&kernelContext_7)->entryPointParams_7->p_7.y_strides_0, (&kernelContext_7)->entryPointParams_7->p_7.y_offset_0);
            if(is_at_most_0((&kernelContext_7)->entryPointParams_y_data_5[y_at_5], (&kernelContext_7)->entryPointParams_x_data_7[x_at_7]))
            {
                bits_7 = bits_7 | (1U << ((i_7 & 3U) * 8U));
            }
            i_7 = i_7 + 1U;
        }
        *((&kernelContext_7)->entryPointParams_out_7+word_7) = bits_7;
        word_7 = word_7 + (&kernelContext_7)->entryPointParams_7->p_7.lanes_0;
    }
    return;
}

bool is_true_0(float x_5)
{
    return ((as_type<uint>((x_5))) << 1U) != 0U;
}

[[kernel]] void logical_and_f32(uint3 gid_8 [[threadgroup_position_in_grid]], uint3 lid_8 [[thread_position_in_threadgroup]], EntryPointParams_8 constant* entryPointParams_62 [[buffer(0)]], float device* entryPointParams_x_data_62 [[buffer(1)]], float device* entryPointParams_y_data_53 [[buffer(2)]], uint device* entryPointParams_out_62 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_8 = entryPointParams_62;
    (&kernelContext_8)->entryPointParams_x_data_8 = entryPointParams_x_data_62;
    (&kernelContext_8)->entryPointParams_y_data_6 = entryPointParams_y_data_53;
    (&kernelContext_8)->entryPointParams_out_8 = entryPointParams_out_62;
    uint word_8 = gid_8.x * 256U + lid_8.x;
    for(;;)
    {
        uint _S18 = word_8 * 4U;
        if(_S18 < ((&kernelContext_8)->entryPointParams_8->p_8.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_8 = _S18;
        uint bits_8 = 0U;
        for(;;)
        {
            if(i_8 < (min(_S18 + 4U, (&kernelContext_8)->entryPointParams_8->p_8.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_8 = position_0(i_8, (&kernelContext_8)->entryPointParams_8->p_8.extents_1, (&kernelContext_8)->entryPointParams_8->p_8.x_strides_0, (&kernelContext_8)->entryPointParams_8->p_8.x_offset_0);
            uint y_at_6 = position_0(i_8, (&kernelContext_8)->entryPointParams_8->p_8.extents_1, (&kernelContext_8)->entryPointParams_8->p_8.y_strides_0, (&kernelContext_8)->entryPointParams_8->p_8.y_offset_0);
            float y_3 = (&kernelContext_8)->entryPointParams_y_data_6[y_at_6];
            bool _S19;
            if(is_true_0((&kernelContext_8)->entryPointParams_x_data_8[x_at_8]))
            {
                _S19 = is_true_0(y_3);
            }
            else
            {
                _S19 = false;
            }
            if(_S19)
            {
                bits_8 = bits_8 | (1U << ((i_8 & 3U) * 8U));
            }
            i_8 = i_8 + 1U;
        }
        *((&kernelContext_8)->entryPointParams_out_8+word_8) = bits_8;
        word_8 = word_8 + (&kernelContext_8)->entryPointParams_8->p_8.lanes_0;
    }
    return;
}

[[kernel]] void logical_or_f32(uint3 gid_9 [[threadgroup_position_in_grid]], uint3 lid_9 [[thread_position_in_threadgroup]], EntryPointParams_9 constant* entryPointParams_63 [[buffer(0)]], float device* entryPointParams_x_data_63 [[buffer(1)]], float device* entryPointParams_y_data_54 [[buffer(2)]], uint device* entryPointParams_out_63 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_9 = entryPointParams_63;
    (&kernelContext_9)->entryPointParams_x_data_9 = entryPointParams_x_data_63;
    (&kernelContext_9)->entryPointParams_y_data_7 = entryPointParams_y_data_54;
    (&kernelContext_9)->entryPointParams_out_9 = entryPointParams_out_63;
    uint word_9 = gid_9.x * 256U + lid_9.x;
    for(;;)
    {
        uint _S20 = word_9 * 4U;
        if(_S20 < ((&kernelContext_9)->entryPointParams_9->p_9.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_9 = _S20;
        uint bits_9 = 0U;
        for(;;)
        {
            if(i_9 < (min(_S20 + 4U, (&kernelContext_9)->entryPointParams_9->p_9.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_9 = position_0(i_9, (&kernelContext_9)->entryPointParams_9->p_9.extents_1, (&kernelContext_9)->entryPointParams_9->p_9.x_strides_0, (&kernelContext_9)->entryPointParams_9->p_9.x_offset_0);
            uint y_at_7 = position_0(i_9, (&kernelContext_9)->entryPointParams_9->p_9.extents_1, (&kernelContext_9)->entryPointParams_9->p_9.y_strides_0, (&kernelContext_9)->entryPointParams_9->p_9.y_offset_0);
            float y_4 = (&kernelContext_9)->entryPointParams_y_data_7[y_at_7];
            bool _S21;
            if(is_true_0((&kernelContext_9)->entryPointParams_x_data_9[x_at_9]))
            {
                _S21 = true;
            }
            else
            {
                _S21 = is_true_0(y_4);
            }
            if(_S21)
            {
                bits_9 = bits_9 | (1U << ((i_9 & 3U) * 8U));
            }
            i_9 = i_9 + 1U;
        }
        *((&kernelContext_9)->entryPointParams_out_9+word_9) = bits_9;
        word_9 = word_9 + (&kernelContext_9)->entryPointParams_9->p_9.lanes_0;
    }
    return;
}

[[kernel]] void logical_xor_f32(uint3 gid_10 [[threadgroup_position_in_grid]], uint3 lid_10 [[thread_position_in_threadgroup]], EntryPointParams_10 constant* entryPointParams_64 [[buffer(0)]], float device* entryPointParams_x_data_64 [[buffer(1)]], float device* entryPointParams_y_data_55 [[buffer(2)]], uint device* entryPointParams_out_64 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_10 = entryPointParams_64;
    (&kernelContext_10)->entryPointParams_x_data_10 = entryPointParams_x_data_64;
    (&kernelContext_10)->entryPointParams_y_data_8 = entryPointParams_y_data_55;
    (&kernelContext_10)->entryPointParams_out_10 = entryPointParams_out_64;
    uint word_10 = gid_10.x * 256U + lid_10.x;
    for(;;)
    {
        uint _S22 = word_10 * 4U;
        if(_S22 < ((&kernelContext_10)->entryPointParams_10->p_10.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_10 = _S22;
        uint bits_10 = 0U;
        for(;;)
        {
            if(i_10 < (min(_S22 + 4U, (&kernelContext_10)->entryPointParams_10->p_10.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_10 = position_0(i_10, (&kernelContext_10)->entryPointParams_10->p_10.extents_1, (&kernelContext_10)->entryPointParams_10->p_10.x_strides_0, (&kernelContext_10)->entryPointParams_10->p_10.x_offset_0);
            uint y_at_8 = position_0(i_10, (&kernelContext_10)->entryPointParams_10->p_10.extents_1, (&kernelContext_10)->entryPointParams_10->p_10.y_strides_0, (&kernelContext_10)->entryPointParams_10->p_10.y_offset_0);
            if((is_true_0((&kernelContext_10)->entryPointParams_x_data_10[x_at_10])) != (is_true_0((&kernelContext_10)->entryPointParams_y_data_8[y_at_8])))
            {
                bits_10 = bits_10 | (1U << ((i_10 & 3U) * 8U));
            }
            i_10 = i_10 + 1U;
        }
        *((&kernelContext_10)->entryPointParams_out_10+word_10) = bits_10;
        word_10 = word_10 + (&kernelContext_10)->entryPointParams_10->p_10.lanes_0;
    }
    return;
}

[[kernel]] void logical_not_f32(uint3 gid_11 [[threadgroup_position_in_grid]], uint3 lid_11 [[thread_position_in_threadgroup]], EntryPointParams_11 constant* entryPointParams_65 [[buffer(0)]], float device* entryPointParams_x_data_65 [[buffer(1)]], uint device* entryPointParams_out_65 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_11;
    (&kernelContext_11)->entryPointParams_11 = entryPointParams_65;
    (&kernelContext_11)->entryPointParams_x_data_11 = entryPointParams_x_data_65;
    (&kernelContext_11)->entryPointParams_out_11 = entryPointParams_out_65;
    uint word_11 = gid_11.x * 256U + lid_11.x;
    for(;;)
    {
        uint _S23 = word_11 * 4U;
        if(_S23 < ((&kernelContext_11)->entryPointParams_11->p_11.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_11 = _S23;
        uint bits_11 = 0U;
        for(;;)
        {
            if(i_11 < (min(_S23 + 4U, (&kernelContext_11)->entryPointParams_11->p_11.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_11 = position_0(i_11, (&kernelContext_11)->entryPointParams_11->p_11.extents_1, (&kernelContext_11)->entryPointParams_11->p_11.x_strides_0, (&kernelContext_11)->entryPointParams_11->p_11.x_offset_0);
            if(!is_true_0((&kernelContext_11)->entryPointParams_x_data_11[x_at_11]))
            {
                bits_11 = bits_11 | (1U << ((i_11 & 3U) * 8U));
            }
            i_11 = i_11 + 1U;
        }
        *((&kernelContext_11)->entryPointParams_out_11+word_11) = bits_11;
        word_11 = word_11 + (&kernelContext_11)->entryPointParams_11->p_11.lanes_0;
    }
    return;
}

bool is_equal_1(int x_6, int y_5)
{
    return x_6 == y_5;
}

[[kernel]] void eq_i32(uint3 gid_12 [[threadgroup_position_in_grid]], uint3 lid_12 [[thread_position_in_threadgroup]], EntryPointParams_12 constant* entryPointParams_66 [[buffer(0)]], int device* entryPointParams_x_data_66 [[buffer(1)]], int device* entryPointParams_y_data_56 [[buffer(2)]], uint device* entryPointParams_out_66 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_12;
    (&kernelContext_12)->entryPointParams_12 = entryPointParams_66;
    (&kernelContext_12)->entryPointParams_x_data_12 = entryPointParams_x_data_66;
    (&kernelContext_12)->entryPointParams_y_data_9 = entryPointParams_y_data_56;
    (&kernelContext_12)->entryPointParams_out_12 = entryPointParams_out_66;
    uint word_12 = gid_12.x * 256U + lid_12.x;
    for(;;)
    {
        uint _S24 = word_12 * 4U;
        if(_S24 < ((&kernelContext_12)->entryPointParams_12->p_12.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_12 = _S24;
        uint bits_12 = 0U;
        for(;;)
        {
            if(i_12 < (min(_S24 + 4U, (&kernelContext_12)->entryPointParams_12->p_12.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_12 = position_0(i_12, (&kernelContext_12)->entryPointParams_12->p_12.extents_1, (&kernelContext_12)->entryPointParams_12->p_12.x_strides_0, (&kernelContext_12)->entryPointParams_12->p_12.x_offset_0);
            uint y_at_9 = position_0(i_12, (&kernelContext_12)->entryPointParams_12->p_12.extents_1, (&kernelContext_12)->entryPointParams_12->p_12.y_strides_0, (&kernelContext_12)->entryPointParams_12->p_12.y_offset_0);
            if(is_equal_1((&kernelContext_12)->entryPointParams_x_data_12[x_at_12], (&kernelContext_12)->entryPointParams_y_data_9[y_at_9]))
            {
                bits_12 = bits_12 | (1U << ((i_12 & 3U) * 8U));
            }
            i_12 = i_12 + 1U;
        }
        *((&kernelContext_12)->entryPointParams_out_12+word_12) = bits_12;
        word_12 = word_12 + (&kernelContext_12)->entryPointParams_12->p_12.lanes_0;
    }
    return;
}

[[kernel]] void ne_i32(uint3 gid_13 [[threadgroup_position_in_grid]], uint3 lid_13 [[thread_position_in_threadgroup]], EntryPointParams_13 constant* entryPointParams_67 [[buffer(0)]], int device* entryPointParams_x_data_67 [[buffer(1)]], int device* entryPointParams_y_data_57 [[buffer(2)]], uint device* entryPointParams_out_67 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_13 = entryPointParams_67;
    (&kernelContext_13)->entryPointParams_x_data_13 = entryPointParams_x_data_67;
    (&kernelContext_13)->entryPointParams_y_data_10 = entryPointParams_y_data_57;
    (&kernelContext_13)->entryPointParams_out_13 = entryPointParams_out_67;
    uint word_13 = gid_13.x * 256U + lid_13.x;
    for(;;)
    {
        uint _S25 = word_13 * 4U;
        if(_S25 < ((&kernelContext_13)->entryPointParams_13->p_13.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_13 = _S25;
        uint bits_13 = 0U;
        for(;;)
        {
            if(i_13 < (min(_S25 + 4U, (&kernelContext_13)->entryPointParams_13->p_13.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_13 = position_0(i_13, (&kernelContext_13)->entryPointParams_13->p_13.extents_1, (&kernelContext_13)->entryPointParams_13->p_13.x_strides_0, (&kernelContext_13)->entryPointParams_13->p_13.x_offset_0);
            uint y_at_10 = position_0(i_13, (&kernelContext_13)->entryPointParams_13->p_13.extents_1, (&kernelContext_13)->entryPointParams_13->p_13.y_strides_0, (&kernelContext_13)->entryPointParams_13->p_13.y_offset_0);
            if(!is_equal_1((&kernelContext_13)->entryPointParams_x_data_13[x_at_13], (&kernelContext_13)->entryPointParams_y_data_10[y_at_10]))
            {
                bits_13 = bits_13 | (1U << ((i_13 & 3U) * 8U));
            }
            i_13 = i_13 + 1U;
        }
        *((&kernelContext_13)->entryPointParams_out_13+word_13) = bits_13;
        word_13 = word_13 + (&kernelContext_13)->entryPointParams_13->p_13.lanes_0;
    }
    return;
}

bool is_below_1(int x_7, int y_6)
{
    return x_7 < y_6;
}

[[kernel]] void lt_i32(uint3 gid_14 [[threadgroup_position_in_grid]], uint3 lid_14 [[thread_position_in_threadgroup]], EntryPointParams_14 constant* entryPointParams_68 [[buffer(0)]], int device* entryPointParams_x_data_68 [[buffer(1)]], int device* entryPointParams_y_data_58 [[buffer(2)]], uint device* entryPointParams_out_68 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_14 = entryPointParams_68;
    (&kernelContext_14)->entryPointParams_x_data_14 = entryPointParams_x_data_68;
    (&kernelContext_14)->entryPointParams_y_data_11 = entryPointParams_y_data_58;
    (&kernelContext_14)->entryPointParams_out_14 = entryPointParams_out_68;
    uint word_14 = gid_14.x * 256U + lid_14.x;
    for(;;)
    {
        uint _S26 = word_14 * 4U;
        if(_S26 < ((&kernelContext_14)->entryPointParams_14->p_14.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_14 = _S26;
        uint bits_14 = 0U;
        for(;;)
        {
            if(i_14 < (min(_S26 + 4U, (&kernelContext_14)->entryPointParams_14->p_14.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_14 = position_0(i_14, (&kernelContext_14)->entryPointParams_14->p_14.extents_1, (&kernelContext_14)->entryPointParams_14->p_14.x_strides_0, (&kernelContext_14)->entryPointParams_14->p_14.x_offset_0);
            uint y_at_11 = position_0(i_14, (&kernelContext_14)->entryPointParams_14->p_14.extents_1, (&kernelContext_14)->entryPointParams_14->p_14.y_strides_0, (&kernelContext_14)->entryPointParams_14->p_14.y_offset_0);
            if(is_below_1((&kernelContext_14)->entryPointParams_x_data_14[x_at_14], (&kernelContext_14)->entryPointParams_y_data_11[y_at_11]))
            {
                bits_14 = bits_14 | (1U << ((i_14 & 3U) * 8U));
            }
            i_14 = i_14 + 1U;
        }
        *((&kernelContext_14)->entryPointParams_out_14+word_14) = bits_14;
        word_14 = word_14 + (&kernelContext_14)->entryPointParams_14->p_14.lanes_0;
    }
    return;
}

bool is_at_most_1(int x_8, int y_7)
{
    return x_8 <= y_7;
}

[[kernel]] void le_i32(uint3 gid_15 [[threadgroup_position_in_grid]], uint3 lid_15 [[thread_position_in_threadgroup]], EntryPointParams_15 constant* entryPointParams_69 [[buffer(0)]], int device* entryPointParams_x_data_69 [[buffer(1)]], int device* entryPointParams_y_data_59 [[buffer(2)]], uint device* entryPointParams_out_69 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_15;
    (&kernelContext_15)->entryPointParams_15 = entryPointParams_69;
    (&kernelContext_15)->entryPointParams_x_data_15 = entryPointParams_x_data_69;
    (&kernelContext_15)->entryPointParams_y_data_12 = entryPointParams_y_data_59;
    (&kernelContext_15)->entryPointParams_out_15 = entryPointParams_out_69;
    uint word_15 = gid_15.x * 256U + lid_15.x;
    for(;;)
    {
        uint _S27 = word_15 * 4U;
        if(_S27 < ((&kernelContext_15)->entryPointParams_15->p_15.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_15 = _S27;
        uint bits_15 = 0U;
        for(;;)
        {
            if(i_15 < (min(_S27 + 4U, (&kernelContext_15)->entryPointParams_15->p_15.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_15 = position_0(i_15, (&kernelContext_15)->entryPointParams_15->p_15.extents_1, (&kernelContext_15)->entryPointParams_15->p_15.x_strides_0, (&kernelContext_15)->entryPointParams_15->p_15.x_offset_0);
            uint y_at_12 = position_0(i_15, (&kernelContext_15)->entryPointParams_15->p_15.extents_1, (&kernelContext_15)->entryPointParams_15->p_15.y_strides_0, (&kernelContext_15)->entryPointParams_15->p_15.y_offset_0);
            if(is_at_most_1((&kernelContext_15)->entryPointParams_x_data_15[x_at_15], (&kernelContext_15)->entryPointParams_y_data_12[y_at_12]))
            {
                bits_15 = bits_15 | (1U << ((i_15 & 3U) * 8U));
            }
            i_15 = i_15 + 1U;
        }
        *((&kernelContext_15)->entryPointParams_out_15+word_15) = bits_15;
        word_15 = word_15 + (&kernelContext_15)->entryPointParams_15->p_15.lanes_0;
    }
    return;
}

[[kernel]] void gt_i32(uint3 gid_16 [[threadgroup_position_in_grid]], uint3 lid_16 [[thread_position_in_threadgroup]], EntryPointParams_16 constant* entryPointParams_70 [[buffer(0)]], int device* entryPointParams_x_data_70 [[buffer(1)]], int device* entryPointParams_y_data_60 [[buffer(2)]], uint device* entryPointParams_out_70 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_16;
    (&kernelContext_16)->entryPointParams_16 = entryPointParams_70;
    (&kernelContext_16)->entryPointParams_x_data_16 = entryPointParams_x_data_70;
    (&kernelContext_16)->entryPointParams_y_data_13 = entryPointParams_y_data_60;
    (&kernelContext_16)->entryPointParams_out_16 = entryPointParams_out_70;
    uint word_16 = gid_16.x * 256U + lid_16.x;
    for(;;)
    {
        uint _S28 = word_16 * 4U;
        if(_S28 < ((&kernelContext_16)->entryPointParams_16->p_16.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_16 = _S28;
        uint bits_16 = 0U;
        for(;;)
        {
            if(i_16 < (min(_S28 + 4U, (&kernelContext_16)->entryPointParams_16->p_16.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_16 = position_0(i_16, (&kernelContext_16)->entryPointParams_16->p_16.extents_1, (&kernelContext_16)->entryPointParams_16->p_16.x_strides_0, (&kernelContext_16)->entryPointParams_16->p_16.x_offset_0);
            uint y_at_13 = position_0(i_16, (&kernelContext_16)->entryPointParams_16->p_16.extents_1, (&kernelContext_16)->entryPointParams_16->p_16.y_strides_0, (&kernelContext_16)->entryPointParams_16->p_16.y_offset_0);
            if(is_below_1((&kernelContext_16)->entryPointParams_y_data_13[y_at_13], (&kernelContext_16)->entryPointParams_x_data_16[x_at_16]))
            {
                bits_16 = bits_16 | (1U << ((i_16 & 3U) * 8U));
            }
            i_16 = i_16 + 1U;
        }
        *((&kernelContext_16)->entryPointParams_out_16+word_16) = bits_16;
        word_16 = word_16 + (&kernelContext_16)->entryPointParams_16->p_16.lanes_0;
    }
    return;
}

[[kernel]] void ge_i32(uint3 gid_17 [[threadgroup_position_in_grid]], uint3 lid_17 [[thread_position_in_threadgroup]], EntryPointParams_17 constant* entryPointParams_71 [[buffer(0)]], int device* entryPointParams_x_data_71 [[buffer(1)]], int device* entryPointParams_y_data_61 [[buffer(2)]], uint device* entryPointParams_out_71 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_17;
    (&kernelContext_17)->entryPointParams_17 = entryPointParams_71;
    (&kernelContext_17)->entryPointParams_x_data_17 = entryPointParams_x_data_71;
    (&kernelContext_17)->entryPointParams_y_data_14 = entryPointParams_y_data_61;
    (&kernelContext_17)->entryPointParams_out_17 = entryPointParams_out_71;
    uint word_17 = gid_17.x * 256U + lid_17.x;
    for(;;)
    {
        uint _S29 = word_17 * 4U;
        if(_S29 < ((&kernelContext_17)->entryPointParams_17->p_17.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_17 = _S29;
        uint bits_17 = 0U;
        for(;;)
        {
            if(i_17 < (min(_S29 + 4U, (&kernelContext_17)->entryPointParams_17->p_17.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_17 = position_0(i_17, (&kernelContext_17)->entryPointParams_17->p_17.extents_1, (&kernelContext_17)->entryPointParams_17->p_17.x_strides_0, (&kernelContext_17)->entryPointParams_17->p_17.x_offset_0);
            uint y_at_14 = position_0(i_17, (&kernelContext_17)->entryPointParams_17->p_17.extents_1, (&kernelContext_17)->entryPointParams_17->p_17.y_strides_0, (&kernelContext_17)->entryPointParams_17->p_17.y_offset_0);
            if(is_at_most_1((&kernelContext_17)->entryPointParams_y_data_14[y_at_14], (&kernelContext_17)->entryPointParams_x_data_17[x_at_17]))
            {
                bits_17 = bits_17 | (1U << ((i_17 & 3U) * 8U));
            }
            i_17 = i_17 + 1U;
        }
        *((&kernelContext_17)->entryPointParams_out_17+word_17) = bits_17;
        word_17 = word_17 + (&kernelContext_17)->entryPointParams_17->p_17.lanes_0;
    }
    return;
}

bool is_true_1(int x_9)
{
    return x_9 != int(0);
}

[[kernel]] void logical_and_i32(uint3 gid_18 [[threadgroup_position_in_grid]], uint3 lid_18 [[thread_position_in_threadgroup]], EntryPointParams_18 constant* entryPointParams_72 [[buffer(0)]], int device* entryPointParams_x_data_72 [[buffer(1)]], int device* entryPointParams_y_data_62 [[buffer(2)]], uint device* entryPointParams_out_72 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_18;
    (&kernelContext_18)->entryPointParams_18 = entryPointParams_72;
    (&kernelContext_18)->entryPointParams_x_data_18 = entryPointParams_x_data_72;
    (&kernelContext_18)->entryPointParams_y_data_15 = entryPointParams_y_data_62;
    (&kernelContext_18)->entryPointParams_out_18 = entryPointParams_out_72;
    uint word_18 = gid_18.x * 256U + lid_18.x;
    for(;;)
    {
        uint _S30 = word_18 * 4U;
        if(_S30 < ((&kernelContext_18)->entryPointParams_18->p_18.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_18 = _S30;
        uint bits_18 = 0U;
        for(;;)
        {
            if(i_18 < (min(_S30 + 4U, (&kernelContext_18)->entryPointParams_18->p_18.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_18 = position_0(i_18, (&kernelContext_18)->entryPointParams_18->p_18.extents_1, (&kernelContext_18)->entryPointParams_18->p_18.x_strides_0, (&kernelContext_18)->entryPointParams_18->p_18.x_offset_0);
            uint y_at_15 = position_0(i_18, (&kernelContext_18)->entryPointParams_18->p_18.extents_1, (&kernelContext_18)->entryPointParams_18->p_18.y_strides_0, (&kernelContext_18)->entryPointParams_18->p_18.y_offset_0);
            int y_8 = (&kernelContext_18)->entryPointParams_y_data_15[y_at_15];
            bool _S31;
            if(is_true_1((&kernelContext_18)->entryPointParams_x_data_18[x_at_18]))
            {
                _S31 = is_true_1(y_8);
            }
            else
            {
                _S31 = false;
            }
            if(_S31)
            {
                bits_18 = bits_18 | (1U << ((i_18 & 3U) * 8U));
            }
            i_18 = i_18 + 1U;
        }
        *((&kernelContext_18)->entryPointParams_out_18+word_18) = bits_18;
        word_18 = word_18 + (&kernelContext_18)->entryPointParams_18->p_18.lanes_0;
    }
    return;
}

[[kernel]] void logical_or_i32(uint3 gid_19 [[threadgroup_position_in_grid]], uint3 lid_19 [[thread_position_in_threadgroup]], EntryPointParams_19 constant* entryPointParams_73 [[buffer(0)]], int device* entryPointParams_x_data_73 [[buffer(1)]], int device* entryPointParams_y_data_63 [[buffer(2)]], uint device* entryPointParams_out_73 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_19;
    (&kernelContext_19)->entryPointParams_19 = entryPointParams_73;
    (&kernelContext_19)->entryPointParams_x_data_19 = entryPointParams_x_data_73;
    (&kernelContext_19)->entryPointParams_y_data_16 = entryPointParams_y_data_63;
    (&kernelContext_19)->entryPointParams_out_19 = entryPointParams_out_73;
    uint word_19 = gid_19.x * 256U + lid_19.x;
    for(;;)
    {
        uint _S32 = word_19 * 4U;
        if(_S32 < ((&kernelContext_19)->entryPointParams_19->p_19.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_19 = _S32;
        uint bits_19 = 0U;
        for(;;)
        {
            if(i_19 < (min(_S32 + 4U, (&kernelContext_19)->entryPointParams_19->p_19.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_19 = position_0(i_19, (&kernelContext_19)->entryPointParams_19->p_19.extents_1, (&kernelContext_19)->entryPointParams_19->p_19.x_strides_0, (&kernelContext_19)->entryPointParams_19->p_19.x_offset_0);
            uint y_at_16 = position_0(i_19, (&kernelContext_19)->entryPointParams_19->p_19.extents_1, (&kernelContext_19)->entryPointParams_19->p_19.y_strides_0, (&kernelContext_19)->entryPointParams_19->p_19.y_offset_0);
            int y_9 = (&kernelContext_19)->entryPointParams_y_data_16[y_at_16];
            bool _S33;
            if(is_true_1((&kernelContext_19)->entryPointParams_x_data_19[x_at_19]))
            {
                _S33 = true;
            }
            else
            {
                _S33 = is_true_1(y_9);
            }
            if(_S33)
            {
                bits_19 = bits_19 | (1U << ((i_19 & 3U) * 8U));
            }
            i_19 = i_19 + 1U;
        }
        *((&kernelContext_19)->entryPointParams_out_19+word_19) = bits_19;
        word_19 = word_19 + (&kernelContext_19)->entryPointParams_19->p_19.lanes_0;
    }
    return;
}

[[kernel]] void logical_xor_i32(uint3 gid_20 [[threadgroup_position_in_grid]], uint3 lid_20 [[thread_position_in_threadgroup]], EntryPointParams_20 constant* entryPointParams_74 [[buffer(0)]], int device* entryPointParams_x_data_74 [[buffer(1)]], int device* entryPointParams_y_data_64 [[buffer(2)]], uint device* entryPointParams_out_74 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_20;
    (&kernelContext_20)->entryPointParams_20 = entryPointParams_74;
    (&kernelContext_20)->entryPointParams_x_data_20 = entryPointParams_x_data_74;
    (&kernelContext_20)->entryPointParams_y_data_17 = entryPointParams_y_data_64;
    (&kernelContext_20)->entryPointParams_out_20 = entryPointParams_out_74;
    uint word_20 = gid_20.x * 256U + lid_20.x;
    for(;;)
    {
        uint _S34 = word_20 * 4U;
        if(_S34 < ((&kernelContext_20)->entryPointParams_20->p_20.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_20 = _S34;
        uint bits_20 = 0U;
        for(;;)
        {
            if(i_20 < (min(_S34 + 4U, (&kernelContext_20)->entryPointParams_20->p_20.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_20 = position_0(i_20, (&kernelContext_20)->entryPointParams_20->p_20.extents_1, (&kernelContext_20)->entryPointParams_20->p_20.x_strides_0, (&kernelContext_20)->entryPointParams_20->p_20.x_offset_0);
            uint y_at_17 = position_0(i_20, (&kernelContext_20)->entryPointParams_20->p_20.extents_1, (&kernelContext_20)->entryPointParams_20->p_20.y_strides_0, (&kernelContext_20)->entryPointParams_20->p_20.y_offset_0);
            if((is_true_1((&kernelContext_20)->entryPointParams_x_data_20[x_at_20])) != (is_true_1((&kernelContext_20)->entryPointParams_y_data_17[y_at_17])))
            {
                bits_20 = bits_20 | (1U << ((i_20 & 3U) * 8U));
            }
            i_20 = i_20 + 1U;
        }
        *((&kernelContext_20)->entryPointParams_out_20+word_20) = bits_20;
        word_20 = word_20 + (&kernelContext_20)->entryPointParams_20->p_20.lanes_0;
    }
    return;
}

[[kernel]] void logical_not_i32(uint3 gid_21 [[threadgroup_position_in_grid]], uint3 lid_21 [[thread_position_in_threadgroup]], EntryPointParams_21 constant* entryPointParams_75 [[buffer(0)]], int device* entryPointParams_x_data_75 [[buffer(1)]], uint device* entryPointParams_out_75 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_21;
    (&kernelContext_21)->entryPointParams_21 = entryPointParams_75;
    (&kernelContext_21)->entryPointParams_x_data_21 = entryPointParams_x_data_75;
    (&kernelContext_21)->entryPointParams_out_21 = entryPointParams_out_75;
    uint word_21 = gid_21.x * 256U + lid_21.x;
    for(;;)
    {
        uint _S35 = word_21 * 4U;
        if(_S35 < ((&kernelContext_21)->entryPointParams_21->p_21.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_21 = _S35;
        uint bits_21 = 0U;
        for(;;)
        {
            if(i_21 < (min(_S35 + 4U, (&kernelContext_21)->entryPointParams_21->p_21.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_21 = position_0(i_21, (&kernelContext_21)->entryPointParams_21->p_21.extents_1, (&kernelContext_21)->entryPointParams_21->p_21.x_strides_0, (&kernelContext_21)->entryPointParams_21->p_21.x_offset_0);
            if(!is_true_1((&kernelContext_21)->entryPointParams_x_data_21[x_at_21]))
            {
                bits_21 = bits_21 | (1U << ((i_21 & 3U) * 8U));
            }
            i_21 = i_21 + 1U;
        }
        *((&kernelContext_21)->entryPointParams_out_21+word_21) = bits_21;
        word_21 = word_21 + (&kernelContext_21)->entryPointParams_21->p_21.lanes_0;
    }
    return;
}

bool is_equal_2(uint2 x_10, uint2 y_10)
{
    bool _S36;
    if((x_10.x) == (y_10.x))
    {
        _S36 = (x_10.y) == (y_10.y);
    }
    else
    {
        _S36 = false;
    }
    return _S36;
}

[[kernel]] void eq_i64(uint3 gid_22 [[threadgroup_position_in_grid]], uint3 lid_22 [[thread_position_in_threadgroup]], EntryPointParams_22 constant* entryPointParams_76 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_76 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_65 [[buffer(2)]], uint device* entryPointParams_out_76 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_22;
    (&kernelContext_22)->entryPointParams_22 = entryPointParams_76;
    (&kernelContext_22)->entryPointParams_x_data_22 = entryPointParams_x_data_76;
    (&kernelContext_22)->entryPointParams_y_data_18 = entryPointParams_y_data_65;
    (&kernelContext_22)->entryPointParams_out_22 = entryPointParams_out_76;
    uint word_22 = gid_22.x * 256U + lid_22.x;
    for(;;)
    {
        uint _S37 = word_22 * 4U;
        if(_S37 < ((&kernelContext_22)->entryPointParams_22->p_22.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_22 = _S37;
        uint bits_22 = 0U;
        for(;;)
        {
            if(i_22 < (min(_S37 + 4U, (&kernelContext_22)->entryPointParams_22->p_22.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_22 = position_0(i_22, (&kernelContext_22)->entryPointParams_22->p_22.extents_1, (&kernelContext_22)->entryPointParams_22->p_22.x_strides_0, (&kernelContext_22)->entryPointParams_22->p_22.x_offset_0);
            uint y_at_18 = position_0(i_22, (&kernelContext_22)->entryPointParams_22->p_22.extents_1, (&kernelContext_22)->entryPointParams_22->p_22.y_strides_0, (&kernelContext_22)->entryPointParams_22->p_22.y_offset_0);
            if(is_equal_2(uint2(*((&kernelContext_22)->entryPointParams_x_data_22+x_at_22)) , uint2(*((&kernelContext_22)->entryPointParams_y_data_18+y_at_18)) ))
            {
                bits_22 = bits_22 | (1U << ((i_22 & 3U) * 8U));
            }
            i_22 = i_22 + 1U;
        }
        *((&kernelContext_22)->entryPointParams_out_22+word_22) = bits_22;
        word_22 = word_22 + (&kernelContext_22)->entryPointParams_22->p_22.lanes_0;
    }
    return;
}

[[kernel]] void ne_i64(uint3 gid_23 [[threadgroup_position_in_grid]], uint3 lid_23 [[thread_position_in_threadgroup]], EntryPointParams_23 constant* entryPointParams_77 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_77 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_66 [[buffer(2)]], uint device* entryPointParams_out_77 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_23;
    (&kernelContext_23)->entryPointParams_23 = entryPointParams_77;
    (&kernelContext_23)->entryPointParams_x_data_23 = entryPointParams_x_data_77;
    (&kernelContext_23)->entryPointParams_y_data_19 = entryPointParams_y_data_66;
    (&kernelContext_23)->entryPointParams_out_23 = entryPointParams_out_77;
    uint word_23 = gid_23.x * 256U + lid_23.x;
    for(;;)
    {
        uint _S38 = word_23 * 4U;
        if(_S38 < ((&kernelContext_23)->entryPointParams_23->p_23.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_23 = _S38;
        uint bits_23 = 0U;
        for(;;)
        {
            if(i_23 < (min(_S38 + 4U, (&kernelContext_23)->entryPointParams_23->p_23.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_23 = position_0(i_23, (&kernelContext_23)->entryPointParams_23->p_23.extents_1, (&kernelContext_23)->entryPointParams_23->p_23.x_strides_0, (&kernelContext_23)->entryPointParams_23->p_23.x_offset_0);
            uint y_at_19 = position_0(i_23, (&kernelContext_23)->entryPointParams_23->p_23.extents_1, (&kernelContext_23)->entryPointParams_23->p_23.y_strides_0, (&kernelContext_23)->entryPointParams_23->p_23.y_offset_0);
            if(!is_equal_2(uint2(*((&kernelContext_23)->entryPointParams_x_data_23+x_at_23)) , uint2(*((&kernelContext_23)->entryPointParams_y_data_19+y_at_19)) ))
            {
                bits_23 = bits_23 | (1U << ((i_23 & 3U) * 8U));
            }
            i_23 = i_23 + 1U;
        }
        *((&kernelContext_23)->entryPointParams_out_23+word_23) = bits_23;
        word_23 = word_23 + (&kernelContext_23)->entryPointParams_23->p_23.lanes_0;
    }
    return;
}

bool is_below_2(uint2 x_11, uint2 y_11)
{
    uint _S39 = x_11.y;
    uint _S40 = y_11.y;
    bool _S41;
    if(_S39 == _S40)
    {
        _S41 = (x_11.x) < (y_11.x);
    }
    else
    {
        _S41 = int(_S39) < int(_S40);
    }
    return _S41;
}

[[kernel]] void lt_i64(uint3 gid_24 [[threadgroup_position_in_grid]], uint3 lid_24 [[thread_position_in_threadgroup]], EntryPointParams_24 constant* entryPointParams_78 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_78 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_67 [[buffer(2)]], uint device* entryPointParams_out_78 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_24;
    (&kernelContext_24)->entryPointParams_24 = entryPointParams_78;
    (&kernelContext_24)->entryPointParams_x_data_24 = entryPointParams_x_data_78;
    (&kernelContext_24)->entryPointParams_y_data_20 = entryPointParams_y_data_67;
    (&kernelContext_24)->entryPointParams_out_24 = entryPointParams_out_78;
    uint word_24 = gid_24.x * 256U + lid_24.x;
    for(;;)
    {
        uint _S42 = word_24 * 4U;
        if(_S42 < ((&kernelContext_24)->entryPointParams_24->p_24.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_24 = _S42;
        uint bits_24 = 0U;
        for(;;)
        {
            if(i_24 < (min(_S42 + 4U, (&kernelContext_24)->entryPointParams_24->p_24.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_24 = position_0(i_24, (&kernelContext_24)->entryPointParams_24->p_24.extents_1, (&kernelContext_24)->entryPointParams_24->p_24.x_strides_0, (&kernelContext_24)->entryPointParams_24->p_24.x_offset_0);
            uint y_at_20 = position_0(i_24, (&kernelContext_24)->entryPointParams_24->p_24.extents_1, (&kernelContext_24)->entryPointParams_24->p_24.y_strides_0, (&kernelContext_24)->entryPointParams_24->p_24.y_offset_0);
            if(is_below_2(uint2(*((&kernelContext_24)->entryPointParams_x_data_24+x_at_24)) , uint2(*((&kernelContext_24)->entryPointParams_y_data_20+y_at_20)) ))
            {
                bits_24 = bits_24 | (1U << ((i_24 & 3U) * 8U));
            }
            i_24 = i_24 + 1U;
        }
        *((&kernelContext_24)->entryPointParams_out_24+word_24) = bits_24;
        word_24 = word_24 + (&kernelContext_24)->entryPointParams_24->p_24.lanes_0;
    }
    return;
}

bool is_at_most_2(uint2 x_12, uint2 y_12)
{
    return !is_below_2(y_12, x_12);
}

[[kernel]] void le_i64(uint3 gid_25 [[threadgroup_position_in_grid]], uint3 lid_25 [[thread_position_in_threadgroup]], EntryPointParams_25 constant* entryPointParams_79 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_79 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_68 [[buffer(2)]], uint device* entryPointParams_out_79 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_25;
    (&kernelContext_25)->entryPointParams_25 = entryPointParams_79;
    (&kernelContext_25)->entryPointParams_x_data_25 = entryPointParams_x_data_79;
    (&kernelContext_25)->entryPointParams_y_data_21 = entryPointParams_y_data_68;
    (&kernelContext_25)->entryPointParams_out_25 = entryPointParams_out_79;
    uint word_25 = gid_25.x * 256U + lid_25.x;
    for(;;)
    {
        uint _S43 = word_25 * 4U;
        if(_S43 < ((&kernelContext_25)->entryPointParams_25->p_25.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_25 = _S43;
        uint bits_25 = 0U;
        for(;;)
        {
            if(i_25 < (min(_S43 + 4U, (&kernelContext_25)->entryPointParams_25->p_25.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_25 = position_0(i_25, (&kernelContext_25)->entryPointParams_25->p_25.extents_1, (&kernelContext_25)->entryPointParams_25->p_25.x_strides_0, (&kernelContext_25)->entryPointParams_25->p_25.x_offset_0);
            uint y_at_21 = position_0(i_25, (&kernelContext_25)->entryPointParams_25->p_25.extents_1, (&kernelContext_25)->entryPointParams_25->p_25.y_strides_0, (&kernelContext_25)->entryPointParams_25->p_25.y_offset_0);
            if(is_at_most_2(uint2(*((&kernelContext_25)->entryPointParams_x_data_25+x_at_25)) , uint2(*((&kernelContext_25)->entryPointParams_y_data_21+y_at_21)) ))
            {
                bits_25 = bits_25 | (1U << ((i_25 & 3U) * 8U));
            }
            i_25 = i_25 + 1U;
        }
        *((&kernelContext_25)->entryPointParams_out_25+word_25) = bits_25;
        word_25 = word_25 + (&kernelContext_25)->entryPointParams_25->p_25.lanes_0;
    }
    return;
}

[[kernel]] void gt_i64(uint3 gid_26 [[threadgroup_position_in_grid]], uint3 lid_26 [[thread_position_in_threadgroup]], EntryPointParams_26 constant* entryPointParams_80 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_80 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_69 [[buffer(2)]], uint device* entryPointParams_out_80 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_26;
    (&kernelContext_26)->entryPointParams_26 = entryPointParams_80;
    (&kernelContext_26)->entryPointParams_x_data_26 = entryPointParams_x_data_80;
    (&kernelContext_26)->entryPointParams_y_data_22 = entryPointParams_y_data_69;
    (&kernelContext_26)->entryPointParams_out_26 = entryPointParams_out_80;
    uint word_26 = gid_26.x * 256U + lid_26.x;
    for(;;)
    {
        uint _S44 = word_26 * 4U;
        if(_S44 < ((&kernelContext_26)->entryPointParams_26->p_26.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_26 = _S44;
        uint bits_26 = 0U;
        for(;;)
        {
            if(i_26 < (min(_S44 + 4U, (&kernelContext_26)->entryPointParams_26->p_26.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_26 = position_0(i_26, (&kernelContext_26)->entryPointParams_26->p_26.extents_1, (&kernelContext_26)->entryPointParams_26->p_26.x_strides_0, (&kernelContext_26)->entryPointParams_26->p_26.x_offset_0);
            uint y_at_22 = position_0(i_26, (&kernelContext_26)->entryPointParams_26->p_26.extents_1, (&kernelContext_26)->entryPointParams_26->p_26.y_strides_0, (&kernelContext_26)->entryPointParams_26->p_26.y_offset_0);
            if(is_below_2(uint2(*((&kernelContext_26)->entryPointParams_y_data_22+y_at_22)) , uint2(*((&kernelContext_26)->entryPointParams_x_data_26+x_at_26)) ))
            {
                bits_26 = bits_26 | (1U << ((i_26 & 3U) * 8U));
            }
            i_26 = i_26 + 1U;
        }
        *((&kernelContext_26)->entryPointParams_out_26+word_26) = bits_26;
        word_26 = word_26 + (&kernelContext_26)->entryPointParams_26->p_26.lanes_0;
    }
    return;
}

[[kernel]] void ge_i64(uint3 gid_27 [[threadgroup_position_in_grid]], uint3 lid_27 [[thread_position_in_threadgroup]], EntryPointParams_27 constant* entryPointParams_81 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_81 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_70 [[buffer(2)]], uint device* entryPointParams_out_81 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_27;
    (&kernelContext_27)->entryPointParams_27 = entryPointParams_81;
    (&kernelContext_27)->entryPointParams_x_data_27 = entryPointParams_x_data_81;
    (&kernelContext_27)->entryPointParams_y_data_23 = entryPointParams_y_data_70;
    (&kernelContext_27)->entryPointParams_out_27 = entryPointParams_out_81;
    uint word_27 = gid_27.x * 256U + lid_27.x;
    for(;;)
    {
        uint _S45 = word_27 * 4U;
        if(_S45 < ((&kernelContext_27)->entryPointParams_27->p_27.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_27 = _S45;
        uint bits_27 = 0U;
        for(;;)
        {
            if(i_27 < (min(_S45 + 4U, (&kernelContext_27)->entryPointParams_27->p_27.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_27 = position_0(i_27, (&kernelContext_27)->entryPointParams_27->p_27.extents_1, (&kernelContext_27)->entryPointParams_27->p_27.x_strides_0, (&kernelContext_27)->entryPointParams_27->p_27.x_offset_0);
            uint y_at_23 = position_0(i_27, (&kernelContext_27)->entryPointParams_27->p_27.extents_1, (&kernelContext_27)->entryPointParams_27->p_27.y_strides_0, (&kernelContext_27)->entryPointParams_27->p_27.y_offset_0);
            if(is_at_most_2(uint2(*((&kernelContext_27)->entryPointParams_y_data_23+y_at_23)) , uint2(*((&kernelContext_27)->entryPointParams_x_data_27+x_at_27)) ))
            {
                bits_27 = bits_27 | (1U << ((i_27 & 3U) * 8U));
            }
            i_27 = i_27 + 1U;
        }
        *((&kernelContext_27)->entryPointParams_out_27+word_27) = bits_27;
        word_27 = word_27 + (&kernelContext_27)->entryPointParams_27->p_27.lanes_0;
    }
    return;
}

bool is_true_2(uint2 x_13)
{
    return ((x_13.x) | (x_13.y)) != 0U;
}

[[kernel]] void logical_and_i64(uint3 gid_28 [[threadgroup_position_in_grid]], uint3 lid_28 [[thread_position_in_threadgroup]], EntryPointParams_28 constant* entryPointParams_82 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_82 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_71 [[buffer(2)]], uint device* entryPointParams_out_82 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_28;
    (&kernelContext_28)->entryPointParams_28 = entryPointParams_82;
    (&kernelContext_28)->entryPointParams_x_data_28 = entryPointParams_x_data_82;
    (&kernelContext_28)->entryPointParams_y_data_24 = entryPointParams_y_data_71;
    (&kernelContext_28)->entryPointParams_out_28 = entryPointParams_out_82;
    uint word_28 = gid_28.x * 256U + lid_28.x;
    for(;;)
    {
        uint _S46 = word_28 * 4U;
        if(_S46 < ((&kernelContext_28)->entryPointParams_28->p_28.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_28 = _S46;
        uint bits_28 = 0U;
        for(;;)
        {
            if(i_28 < (min(_S46 + 4U, (&kernelContext_28)->entryPointParams_28->p_28.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_28 = position_0(i_28, (&kernelContext_28)->entryPointParams_28->p_28.extents_1, (&kernelContext_28)->entryPointParams_28->p_28.x_strides_0, (&kernelContext_28)->entryPointParams_28->p_28.x_offset_0);
            uint y_at_24 = position_0(i_28, (&kernelContext_28)->entryPointParams_28->p_28.extents_1, (&kernelContext_28)->entryPointParams_28->p_28.y_strides_0, (&kernelContext_28)->entryPointParams_28->p_28.y_offset_0);
            uint2 _S47 = uint2(*((&kernelContext_28)->entryPointParams_y_data_24+y_at_24)) ;
            bool _S48;
            if(is_true_2(uint2(*((&kernelContext_28)->entryPointParams_x_data_28+x_at_28)) ))
            {
                _S48 = is_true_2(_S47);
            }
            else
            {
                _S48 = false;
            }
            if(_S48)
            {
                bits_28 = bits_28 | (1U << ((i_28 & 3U) * 8U));
            }
            i_28 = i_28 + 1U;
        }
        *((&kernelContext_28)->entryPointParams_out_28+word_28) = bits_28;
        word_28 = word_28 + (&kernelContext_28)->entryPointParams_28->p_28.lanes_0;
    }
    return;
}

[[kernel]] void logical_or_i64(uint3 gid_29 [[threadgroup_position_in_grid]], uint3 lid_29 [[thread_position_in_threadgroup]], EntryPointParams_29 constant* entryPointParams_83 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_83 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_72 [[buffer(2)]], uint device* entryPointParams_out_83 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_29;
    (&kernelContext_29)->entryPointParams_29 = entryPointParams_83;
    (&kernelContext_29)->entryPointParams_x_data_29 = entryPointParams_x_data_83;
    (&kernelContext_29)->entryPointParams_y_data_25 = entryPointParams_y_data_72;
    (&kernelContext_29)->entryPointParams_out_29 = entryPointParams_out_83;
    uint word_29 = gid_29.x * 256U + lid_29.x;
    for(;;)
    {
        uint _S49 = word_29 * 4U;
        if(_S49 < ((&kernelContext_29)->entryPointParams_29->p_29.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_29 = _S49;
        uint bits_29 = 0U;
        for(;;)
        {
            if(i_29 < (min(_S49 + 4U, (&kernelContext_29)->entryPointParams_29->p_29.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_29 = position_0(i_29, (&kernelContext_29)->entryPointParams_29->p_29.extents_1, (&kernelContext_29)->entryPointParams_29->p_29.x_strides_0, (&kernelContext_29)->entryPointParams_29->p_29.x_offset_0);
            uint y_at_25 = position_0(i_29, (&kernelContext_29)->entryPointParams_29->p_29.extents_1, (&kernelContext_29)->entryPointParams_29->p_29.y_strides_0, (&kernelContext_29)->entryPointParams_29->p_29.y_offset_0);
            uint2 _S50 = uint2(*((&kernelContext_29)->entryPointParams_y_data_25+y_at_25)) ;
            bool _S51;
            if(is_true_2(uint2(*((&kernelContext_29)->entryPointParams_x_data_29+x_at_29)) ))
            {
                _S51 = true;
            }
            else
            {
                _S51 = is_true_2(_S50);
            }
            if(_S51)
            {
                bits_29 = bits_29 | (1U << ((i_29 & 3U) * 8U));
            }
            i_29 = i_29 + 1U;
        }
        *((&kernelContext_29)->entryPointParams_out_29+word_29) = bits_29;
        word_29 = word_29 + (&kernelContext_29)->entryPointParams_29->p_29.lanes_0;
    }
    return;
}

[[kernel]] void logical_xor_i64(uint3 gid_30 [[threadgroup_position_in_grid]], uint3 lid_30 [[thread_position_in_threadgroup]], EntryPointParams_30 constant* entryPointParams_84 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_84 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_73 [[buffer(2)]], uint device* entryPointParams_out_84 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_30;
    (&kernelContext_30)->entryPointParams_30 = entryPointParams_84;
    (&kernelContext_30)->entryPointParams_x_data_30 = entryPointParams_x_data_84;
    (&kernelContext_30)->entryPointParams_y_data_26 = entryPointParams_y_data_73;
    (&kernelContext_30)->entryPointParams_out_30 = entryPointParams_out_84;
    uint word_30 = gid_30.x * 256U + lid_30.x;
    for(;;)
    {
        uint _S52 = word_30 * 4U;
        if(_S52 < ((&kernelContext_30)->entryPointParams_30->p_30.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_30 = _S52;
        uint bits_30 = 0U;
        for(;;)
        {
            if(i_30 < (min(_S52 + 4U, (&kernelContext_30)->entryPointParams_30->p_30.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_30 = position_0(i_30, (&kernelContext_30)->entryPointParams_30->p_30.extents_1, (&kernelContext_30)->entryPointParams_30->p_30.x_strides_0, (&kernelContext_30)->entryPointParams_30->p_30.x_offset_0);
            uint y_at_26 = position_0(i_30, (&kernelContext_30)->entryPointParams_30->p_30.extents_1, (&kernelContext_30)->entryPointParams_30->p_30.y_strides_0, (&kernelContext_30)->entryPointParams_30->p_30.y_offset_0);
            if((is_true_2(uint2(*((&kernelContext_30)->entryPointParams_x_data_30+x_at_30)) )) != (is_true_2(uint2(*((&kernelContext_30)->entryPointParams_y_data_26+y_at_26)) )))
            {
                bits_30 = bits_30 | (1U << ((i_30 & 3U) * 8U));
            }
            i_30 = i_30 + 1U;
        }
        *((&kernelContext_30)->entryPointParams_out_30+word_30) = bits_30;
        word_30 = word_30 + (&kernelContext_30)->entryPointParams_30->p_30.lanes_0;
    }
    return;
}

[[kernel]] void logical_not_i64(uint3 gid_31 [[threadgroup_position_in_grid]], uint3 lid_31 [[thread_position_in_threadgroup]], EntryPointParams_31 constant* entryPointParams_85 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_85 [[buffer(1)]], uint device* entryPointParams_out_85 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_31;
    (&kernelContext_31)->entryPointParams_31 = entryPointParams_85;
    (&kernelContext_31)->entryPointParams_x_data_31 = entryPointParams_x_data_85;
    (&kernelContext_31)->entryPointParams_out_31 = entryPointParams_out_85;
    uint word_31 = gid_31.x * 256U + lid_31.x;
    for(;;)
    {
        uint _S53 = word_31 * 4U;
        if(_S53 < ((&kernelContext_31)->entryPointParams_31->p_31.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_31 = _S53;
        uint bits_31 = 0U;
        for(;;)
        {
            if(i_31 < (min(_S53 + 4U, (&kernelContext_31)->entryPointParams_31->p_31.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_31 = position_0(i_31, (&kernelContext_31)->entryPointParams_31->p_31.extents_1, (&kernelContext_31)->entryPointParams_31->p_31.x_strides_0, (&kernelContext_31)->entryPointParams_31->p_31.x_offset_0);
            if(!is_true_2(uint2(*((&kernelContext_31)->entryPointParams_x_data_31+x_at_31)) ))
            {
                bits_31 = bits_31 | (1U << ((i_31 & 3U) * 8U));
            }
            i_31 = i_31 + 1U;
        }
        *((&kernelContext_31)->entryPointParams_out_31+word_31) = bits_31;
        word_31 = word_31 + (&kernelContext_31)->entryPointParams_31->p_31.lanes_0;
    }
    return;
}

uint byte_of_0(uint word_32, uint index_1)
{
    return (word_32 >> ((index_1 & 3U) * 8U)) & 255U;
}

bool is_equal_3(uint x_14, uint y_13)
{
    return x_14 == y_13;
}

[[kernel]] void eq_u8(uint3 gid_32 [[threadgroup_position_in_grid]], uint3 lid_32 [[thread_position_in_threadgroup]], EntryPointParams_32 constant* entryPointParams_86 [[buffer(0)]], uint device* entryPointParams_x_data_86 [[buffer(1)]], uint device* entryPointParams_y_data_74 [[buffer(2)]], uint device* entryPointParams_out_86 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_32;
    (&kernelContext_32)->entryPointParams_32 = entryPointParams_86;
    (&kernelContext_32)->entryPointParams_x_data_32 = entryPointParams_x_data_86;
    (&kernelContext_32)->entryPointParams_y_data_27 = entryPointParams_y_data_74;
    (&kernelContext_32)->entryPointParams_out_32 = entryPointParams_out_86;
    uint word_33 = gid_32.x * 256U + lid_32.x;
    for(;;)
    {
        uint _S54 = word_33 * 4U;
        if(_S54 < ((&kernelContext_32)->entryPointParams_32->p_32.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_32 = _S54;
        uint bits_32 = 0U;
        for(;;)
        {
            if(i_32 < (min(_S54 + 4U, (&kernelContext_32)->entryPointParams_32->p_32.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_32 = position_0(i_32, (&kernelContext_32)->entryPointParams_32->p_32.extents_1, (&kernelContext_32)->entryPointParams_32->p_32.x_strides_0, (&kernelContext_32)->entryPointParams_32->p_32.x_offset_0);
            uint y_at_27 = position_0(i_32, (&kernelContext_32)->entryPointParams_32->p_32.extents_1, (&kernelContext_32)->entryPointParams_32->p_32.y_strides_0, (&kernelContext_32)->entryPointParams_32->p_32.y_offset_0);
            if(is_equal_3(byte_of_0((&kernelContext_32)->entryPointParams_x_data_32[x_at_32 >> 2U], x_at_32), byte_of_0((&kernelContext_32)->entryPointParams_y_data_27[y_at_27 >> 2U], y_at_27)))
            {
                bits_32 = bits_32 | (1U << ((i_32 & 3U) * 8U));
            }
            i_32 = i_32 + 1U;
        }
        *((&kernelContext_32)->entryPointParams_out_32+word_33) = bits_32;
        word_33 = word_33 + (&kernelContext_32)->entryPointParams_32->p_32.lanes_0;
    }
    return;
}

[[kernel]] void ne_u8(uint3 gid_33 [[threadgroup_position_in_grid]], uint3 lid_33 [[thread_position_in_threadgroup]], EntryPointParams_33 constant* entryPointParams_87 [[buffer(0)]], uint device* entryPointParams_x_data_87 [[buffer(1)]], uint device* entryPointParams_y_data_75 [[buffer(2)]], uint device* entryPointParams_out_87 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_33;
    (&kernelContext_33)->entryPointParams_33 = entryPointParams_87;
    (&kernelContext_33)->entryPointParams_x_data_33 = entryPointParams_x_data_87;
    (&kernelContext_33)->entryPointParams_y_data_28 = entryPointParams_y_data_75;
    (&kernelContext_33)->entryPointParams_out_33 = entryPointParams_out_87;
    uint word_34 = gid_33.x * 256U + lid_33.x;
    for(;;)
    {
        uint _S55 = word_34 * 4U;
        if(_S55 < ((&kernelContext_33)->entryPointParams_33->p_33.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_33 = _S55;
        uint bits_33 = 0U;
        for(;;)
        {
            if(i_33 < (min(_S55 + 4U, (&kernelContext_33)->entryPointParams_33->p_33.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_33 = position_0(i_33, (&kernelContext_33)->entryPointParams_33->p_33.extents_1, (&kernelContext_33)->entryPointParams_33->p_33.x_strides_0, (&kernelContext_33)->entryPointParams_33->p_33.x_offset_0);
            uint y_at_28 = position_0(i_33, (&kernelContext_33)->entryPointParams_33->p_33.extents_1, (&kernelContext_33)->entryPointParams_33->p_33.y_strides_0, (&kernelContext_33)->entryPointParams_33->p_33.y_offset_0);
            if(!is_equal_3(byte_of_0((&kernelContext_33)->entryPointParams_x_data_33[x_at_33 >> 2U], x_at_33), byte_of_0((&kernelContext_33)->entryPointParams_y_data_28[y_at_28 >> 2U], y_at_28)))
            {
                bits_33 = bits_33 | (1U << ((i_33 & 3U) * 8U));
            }
            i_33 = i_33 + 1U;
        }
        *((&kernelContext_33)->entryPointParams_out_33+word_34) = bits_33;
        word_34 = word_34 + (&kernelContext_33)->entryPointParams_33->p_33.lanes_0;
    }
    return;
}

bool is_below_3(uint x_15, uint y_14)
{
    return x_15 < y_14;
}

[[kernel]] void lt_u8(uint3 gid_34 [[threadgroup_position_in_grid]], uint3 lid_34 [[thread_position_in_threadgroup]], EntryPointParams_34 constant* entryPointParams_88 [[buffer(0)]], uint device* entryPointParams_x_data_88 [[buffer(1)]], uint device* entryPointParams_y_data_76 [[buffer(2)]], uint device* entryPointParams_out_88 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_34;
    (&kernelContext_34)->entryPointParams_34 = entryPointParams_88;
    (&kernelContext_34)->entryPointParams_x_data_34 = entryPointParams_x_data_88;
    (&kernelContext_34)->entryPointParams_y_data_29 = entryPointParams_y_data_76;
    (&kernelContext_34)->entryPointParams_out_34 = entryPointParams_out_88;
    uint word_35 = gid_34.x * 256U + lid_34.x;
    for(;;)
    {
        uint _S56 = word_35 * 4U;
        if(_S56 < ((&kernelContext_34)->entryPointParams_34->p_34.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_34 = _S56;
        uint bits_34 = 0U;
        for(;;)
        {
            if(i_34 < (min(_S56 + 4U, (&kernelContext_34)->entryPointParams_34->p_34.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_34 = position_0(i_34, (&kernelContext_34)->entryPointParams_34->p_34.extents_1, (&kernelContext_34)->entryPointParams_34->p_34.x_strides_0, (&kernelContext_34)->entryPointParams_34->p_34.x_offset_0);
            uint y_at_29 = position_0(i_34, (&kernelContext_34)->entryPointParams_34->p_34.extents_1, (&kernelContext_34)->entryPointParams_34->p_34.y_strides_0, (&kernelContext_34)->entryPointParams_34->p_34.y_offset_0);
            if(is_below_3(byte_of_0((&kernelContext_34)->entryPointParams_x_data_34[x_at_34 >> 2U], x_at_34), byte_of_0((&kernelContext_34)->entryPointParams_y_data_29[y_at_29 >> 2U], y_at_29)))
            {
                bits_34 = bits_34 | (1U << ((i_34 & 3U) * 8U));
            }
            i_34 = i_34 + 1U;
        }
        *((&kernelContext_34)->entryPointParams_out_34+word_35) = bits_34;
        word_35 = word_35 + (&kernelContext_34)->entryPointParams_34->p_34.lanes_0;
    }
    return;
}

bool is_at_most_3(uint x_16, uint y_15)
{
    return x_16 <= y_15;
}

[[kernel]] void le_u8(uint3 gid_35 [[threadgroup_position_in_grid]], uint3 lid_35 [[thread_position_in_threadgroup]], EntryPointParams_35 constant* entryPointParams_89 [[buffer(0)]], uint device* entryPointParams_x_data_89 [[buffer(1)]], uint device* entryPointParams_y_data_77 [[buffer(2)]], uint device* entryPointParams_out_89 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_35;
    (&kernelContext_35)->entryPointParams_35 = entryPointParams_89;
    (&kernelContext_35)->entryPointParams_x_data_35 = entryPointParams_x_data_89;
    (&kernelContext_35)->entryPointParams_y_data_30 = entryPointParams_y_data_77;
    (&kernelContext_35)->entryPointParams_out_35 = entryPointParams_out_89;
    uint word_36 = gid_35.x * 256U + lid_35.x;
    for(;;)
    {
        uint _S57 = word_36 * 4U;
        if(_S57 < ((&kernelContext_35)->entryPointParams_35->p_35.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_35 = _S57;
        uint bits_35 = 0U;
        for(;;)
        {
            if(i_35 < (min(_S57 + 4U, (&kernelContext_35)->entryPointParams_35->p_35.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_35 = position_0(i_35, (&kernelContext_35)->entryPointParams_35->p_35.extents_1, (&kernelContext_35)->entryPointParams_35->p_35.x_strides_0, (&kernelContext_35)->entryPointParams_35->p_35.x_offset_0);
            uint y_at_30 = position_0(i_35, (&kernelContext_35)->entryPointParams_35->p_35.extents_1, (&kernelContext_35)->entryPointParams_35->p_35.y_strides_0, (&kernelContext_35)->entryPointParams_35->p_35.y_offset_0);
            if(is_at_most_3(byte_of_0((&kernelContext_35)->entryPointParams_x_data_35[x_at_35 >> 2U], x_at_35), byte_of_0((&kernelContext_35)->entryPointParams_y_data_30[y_at_30 >> 2U], y_at_30)))
            {
                bits_35 = bits_35 | (1U << ((i_35 & 3U) * 8U));
            }
            i_35 = i_35 + 1U;
        }
        *((&kernelContext_35)->entryPointParams_out_35+word_36) = bits_35;
        word_36 = word_36 + (&kernelContext_35)->entryPointParams_35->p_35.lanes_0;
    }
    return;
}

[[kernel]] void gt_u8(uint3 gid_36 [[threadgroup_position_in_grid]], uint3 lid_36 [[thread_position_in_threadgroup]], EntryPointParams_36 constant* entryPointParams_90 [[buffer(0)]], uint device* entryPointParams_x_data_90 [[buffer(1)]], uint device* entryPointParams_y_data_78 [[buffer(2)]], uint device* entryPointParams_out_90 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_36;
    (&kernelContext_36)->entryPointParams_36 = entryPointParams_90;
    (&kernelContext_36)->entryPointParams_x_data_36 = entryPointParams_x_data_90;
    (&kernelContext_36)->entryPointParams_y_data_31 = entryPointParams_y_data_78;
    (&kernelContext_36)->entryPointParams_out_36 = entryPointParams_out_90;
    uint word_37 = gid_36.x * 256U + lid_36.x;
    for(;;)
    {
        uint _S58 = word_37 * 4U;
        if(_S58 < ((&kernelContext_36)->entryPointParams_36->p_36.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_36 = _S58;
        uint bits_36 = 0U;
        for(;;)
        {
            if(i_36 < (min(_S58 + 4U, (&kernelContext_36)->entryPointParams_36->p_36.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_36 = position_0(i_36, (&kernelContext_36)->entryPointParams_36->p_36.extents_1, (&kernelContext_36)->entryPointParams_36->p_36.x_strides_0, (&kernelContext_36)->entryPointParams_36->p_36.x_offset_0);
            uint y_at_31 = position_0(i_36, (&kernelContext_36)->entryPointParams_36->p_36.extents_1, (&kernelContext_36)->entryPointParams_36->p_36.y_strides_0, (&kernelContext_36)->entryPointParams_36->p_36.y_offset_0);
            if(is_below_3(byte_of_0((&kernelContext_36)->entryPointParams_y_data_31[y_at_31 >> 2U], y_at_31), byte_of_0((&kernelContext_36)->entryPointParams_x_data_36[x_at_36 >> 2U], x_at_36)))
            {
                bits_36 = bits_36 | (1U << ((i_36 & 3U) * 8U));
            }
            i_36 = i_36 + 1U;
        }
        *((&kernelContext_36)->entryPointParams_out_36+word_37) = bits_36;
        word_37 = word_37 + (&kernelContext_36)->entryPointParams_36->p_36.lanes_0;
    }
    return;
}

[[kernel]] void ge_u8(uint3 gid_37 [[threadgroup_position_in_grid]], uint3 lid_37 [[thread_position_in_threadgroup]], EntryPointParams_37 constant* entryPointParams_91 [[buffer(0)]], uint device* entryPointParams_x_data_91 [[buffer(1)]], uint device* entryPointParams_y_data_79 [[buffer(2)]], uint device* entryPointParams_out_91 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_37;
    (&kernelContext_37)->entryPointParams_37 = entryPointParams_91;
    (&kernelContext_37)->entryPointParams_x_data_37 = entryPointParams_x_data_91;
    (&kernelContext_37)->entryPointParams_y_data_32 = entryPointParams_y_data_79;
    (&kernelContext_37)->entryPointParams_out_37 = entryPointParams_out_91;
    uint word_38 = gid_37.x * 256U + lid_37.x;
    for(;;)
    {
        uint _S59 = word_38 * 4U;
        if(_S59 < ((&kernelContext_37)->entryPointParams_37->p_37.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_37 = _S59;
        uint bits_37 = 0U;
        for(;;)
        {
            if(i_37 < (min(_S59 + 4U, (&kernelContext_37)->entryPointParams_37->p_37.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_37 = position_0(i_37, (&kernelContext_37)->entryPointParams_37->p_37.extents_1, (&kernelContext_37)->entryPointParams_37->p_37.x_strides_0, (&kernelContext_37)->entryPointParams_37->p_37.x_offset_0);
            uint y_at_32 = position_0(i_37, (&kernelContext_37)->entryPointParams_37->p_37.extents_1, (&kernelContext_37)->entryPointParams_37->p_37.y_strides_0, (&kernelContext_37)->entryPointParams_37->p_37.y_offset_0);
            if(is_at_most_3(byte_of_0((&kernelContext_37)->entryPointParams_y_data_32[y_at_32 >> 2U], y_at_32), byte_of_0((&kernelContext_37)->entryPointParams_x_data_37[x_at_37 >> 2U], x_at_37)))
            {
                bits_37 = bits_37 | (1U << ((i_37 & 3U) * 8U));
            }
            i_37 = i_37 + 1U;
        }
        *((&kernelContext_37)->entryPointParams_out_37+word_38) = bits_37;
        word_38 = word_38 + (&kernelContext_37)->entryPointParams_37->p_37.lanes_0;
    }
    return;
}

bool is_true_3(uint x_17)
{
    return x_17 != 0U;
}

[[kernel]] void logical_and_u8(uint3 gid_38 [[threadgroup_position_in_grid]], uint3 lid_38 [[thread_position_in_threadgroup]], EntryPointParams_38 constant* entryPointParams_92 [[buffer(0)]], uint device* entryPointParams_x_data_92 [[buffer(1)]], uint device* entryPointParams_y_data_80 [[buffer(2)]], uint device* entryPointParams_out_92 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_38;
    (&kernelContext_38)->entryPointParams_38 = entryPointParams_92;
    (&kernelContext_38)->entryPointParams_x_data_38 = entryPointParams_x_data_92;
    (&kernelContext_38)->entryPointParams_y_data_33 = entryPointParams_y_data_80;
    (&kernelContext_38)->entryPointParams_out_38 = entryPointParams_out_92;
    uint word_39 = gid_38.x * 256U + lid_38.x;
    for(;;)
    {
        uint _S60 = word_39 * 4U;
        if(_S60 < ((&kernelContext_38)->entryPointParams_38->p_38.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_38 = _S60;
        uint bits_38 = 0U;
        for(;;)
        {
            if(i_38 < (min(_S60 + 4U, (&kernelContext_38)->entryPointParams_38->p_38.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_38 = position_0(i_38, (&kernelContext_38)->entryPointParams_38->p_38.extents_1, (&kernelContext_38)->entryPointParams_38->p_38.x_strides_0, (&kernelContext_38)->entryPointParams_38->p_38.x_offset_0);
            uint y_at_33 = position_0(i_38, (&kernelContext_38)->entryPointParams_38->p_38.extents_1, (&kernelContext_38)->entryPointParams_38->p_38.y_strides_0, (&kernelContext_38)->entryPointParams_38->p_38.y_offset_0);
            uint y_16 = byte_of_0((&kernelContext_38)->entryPointParams_y_data_33[y_at_33 >> 2U], y_at_33);
            bool _S61;
            if(is_true_3(byte_of_0((&kernelContext_38)->entryPointParams_x_data_38[x_at_38 >> 2U], x_at_38)))
            {
                _S61 = is_true_3(y_16);
            }
            else
            {
                _S61 = false;
            }
            if(_S61)
            {
                bits_38 = bits_38 | (1U << ((i_38 & 3U) * 8U));
            }
            i_38 = i_38 + 1U;
        }
        *((&kernelContext_38)->entryPointParams_out_38+word_39) = bits_38;
        word_39 = word_39 + (&kernelContext_38)->entryPointParams_38->p_38.lanes_0;
    }
    return;
}

[[kernel]] void logical_or_u8(uint3 gid_39 [[threadgroup_position_in_grid]], uint3 lid_39 [[thread_position_in_threadgroup]], EntryPointParams_39 constant* entryPointParams_93 [[buffer(0)]], uint device* entryPointParams_x_data_93 [[buffer(1)]], uint device* entryPointParams_y_data_81 [[buffer(2)]], uint device* entryPointParams_out_93 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_39;
    (&kernelContext_39)->entryPointParams_39 = entryPointParams_93;
    (&kernelContext_39)->entryPointParams_x_data_39 = entryPointParams_x_data_93;
    (&kernelContext_39)->entryPointParams_y_data_34 = entryPointParams_y_data_81;
    (&kernelContext_39)->entryPointParams_out_39 = entryPointParams_out_93;
    uint word_40 = gid_39.x * 256U + lid_39.x;
    for(;;)
    {
        uint _S62 = word_40 * 4U;
        if(_S62 < ((&kernelContext_39)->entryPointParams_39->p_39.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_39 = _S62;
        uint bits_39 = 0U;
        for(;;)
        {
            if(i_39 < (min(_S62 + 4U, (&kernelContext_39)->entryPointParams_39->p_39.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_39 = position_0(i_39, (&kernelContext_39)->entryPointParams_39->p_39.extents_1, (&kernelContext_39)->entryPointParams_39->p_39.x_strides_0, (&kernelContext_39)->entryPointParams_39->p_39.x_offset_0);
            uint y_at_34 = position_0(i_39, (&kernelContext_39)->entryPointParams_39->p_39.extents_1, (&kernelContext_39)->entryPointParams_39->p_39.y_strides_0, (&kernelContext_39)->entryPointParams_39->p_39.y_offset_0);
            uint y_17 = byte_of_0((&kernelContext_39)->entryPointParams_y_data_34[y_at_34 >> 2U], y_at_34);
            bool _S63;
            if(is_true_3(byte_of_0((&kernelContext_39)->entryPointParams_x_data_39[x_at_39 >> 2U], x_at_39)))
            {
                _S63 = true;
            }
            else
            {
                _S63 = is_true_3(y_17);
            }
            if(_S63)
            {
                bits_39 = bits_39 | (1U << ((i_39 & 3U) * 8U));
            }
            i_39 = i_39 + 1U;
        }
        *((&kernelContext_39)->entryPointParams_out_39+word_40) = bits_39;
        word_40 = word_40 + (&kernelContext_39)->entryPointParams_39->p_39.lanes_0;
    }
    return;
}

[[kernel]] void logical_xor_u8(uint3 gid_40 [[threadgroup_position_in_grid]], uint3 lid_40 [[thread_position_in_threadgroup]], EntryPointParams_40 constant* entryPointParams_94 [[buffer(0)]], uint device* entryPointParams_x_data_94 [[buffer(1)]], uint device* entryPointParams_y_data_82 [[buffer(2)]], uint device* entryPointParams_out_94 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_40;
    (&kernelContext_40)->entryPointParams_40 = entryPointParams_94;
    (&kernelContext_40)->entryPointParams_x_data_40 = entryPointParams_x_data_94;
    (&kernelContext_40)->entryPointParams_y_data_35 = entryPointParams_y_data_82;
    (&kernelContext_40)->entryPointParams_out_40 = entryPointParams_out_94;
    uint word_41 = gid_40.x * 256U + lid_40.x;
    for(;;)
    {
        uint _S64 = word_41 * 4U;
        if(_S64 < ((&kernelContext_40)->entryPointParams_40->p_40.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_40 = _S64;
        uint bits_40 = 0U;
        for(;;)
        {
            if(i_40 < (min(_S64 + 4U, (&kernelContext_40)->entryPointParams_40->p_40.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_40 = position_0(i_40, (&kernelContext_40)->entryPointParams_40->p_40.extents_1, (&kernelContext_40)->entryPointParams_40->p_40.x_strides_0, (&kernelContext_40)->entryPointParams_40->p_40.x_offset_0);
            uint y_at_35 = position_0(i_40, (&kernelContext_40)->entryPointParams_40->p_40.extents_1, (&kernelContext_40)->entryPointParams_40->p_40.y_strides_0, (&kernelContext_40)->entryPointParams_40->p_40.y_offset_0);
            if((is_true_3(byte_of_0((&kernelContext_40)->entryPointParams_x_data_40[x_at_40 >> 2U], x_at_40))) != (is_true_3(byte_of_0((&kernelContext_40)->entryPointParams_y_data_35[y_at_35 >> 2U], y_at_35))))
            {
                bits_40 = bits_40 | (1U << ((i_40 & 3U) * 8U));
            }
            i_40 = i_40 + 1U;
        }
        *((&kernelContext_40)->entryPointParams_out_40+word_41) = bits_40;
        word_41 = word_41 + (&kernelContext_40)->entryPointParams_40->p_40.lanes_0;
    }
    return;
}

[[kernel]] void logical_not_u8(uint3 gid_41 [[threadgroup_position_in_grid]], uint3 lid_41 [[thread_position_in_threadgroup]], EntryPointParams_41 constant* entryPointParams_95 [[buffer(0)]], uint device* entryPointParams_x_data_95 [[buffer(1)]], uint device* entryPointParams_out_95 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_41;
    (&kernelContext_41)->entryPointParams_41 = entryPointParams_95;
    (&kernelContext_41)->entryPointParams_x_data_41 = entryPointParams_x_data_95;
    (&kernelContext_41)->entryPointParams_out_41 = entryPointParams_out_95;
    uint word_42 = gid_41.x * 256U + lid_41.x;
    for(;;)
    {
        uint _S65 = word_42 * 4U;
        if(_S65 < ((&kernelContext_41)->entryPointParams_41->p_41.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_41 = _S65;
        uint bits_41 = 0U;
        for(;;)
        {
            if(i_41 < (min(_S65 + 4U, (&kernelContext_41)->entryPointParams_41->p_41.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_41 = position_0(i_41, (&kernelContext_41)->entryPointParams_41->p_41.extents_1, (&kernelContext_41)->entryPointParams_41->p_41.x_strides_0, (&kernelContext_41)->entryPointParams_41->p_41.x_offset_0);
            if(!is_true_3(byte_of_0((&kernelContext_41)->entryPointParams_x_data_41[x_at_41 >> 2U], x_at_41)))
            {
                bits_41 = bits_41 | (1U << ((i_41 & 3U) * 8U));
            }
            i_41 = i_41 + 1U;
        }
        *((&kernelContext_41)->entryPointParams_out_41+word_42) = bits_41;
        word_42 = word_42 + (&kernelContext_41)->entryPointParams_41->p_41.lanes_0;
    }
    return;
}

[[kernel]] void eq_bool(uint3 gid_42 [[threadgroup_position_in_grid]], uint3 lid_42 [[thread_position_in_threadgroup]], EntryPointParams_42 constant* entryPointParams_96 [[buffer(0)]], uint device* entryPointParams_x_data_96 [[buffer(1)]], uint device* entryPointParams_y_data_83 [[buffer(2)]], uint device* entryPointParams_out_96 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_42;
    (&kernelContext_42)->entryPointParams_42 = entryPointParams_96;
    (&kernelContext_42)->entryPointParams_x_data_42 = entryPointParams_x_data_96;
    (&kernelContext_42)->entryPointParams_y_data_36 = entryPointParams_y_data_83;
    (&kernelContext_42)->entryPointParams_out_42 = entryPointParams_out_96;
    uint word_43 = gid_42.x * 256U + lid_42.x;
    for(;;)
    {
        uint _S66 = word_43 * 4U;
        if(_S66 < ((&kernelContext_42)->entryPointParams_42->p_42.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_42 = _S66;
        uint bits_42 = 0U;
        for(;;)
        {
            if(i_42 < (min(_S66 + 4U, (&kernelContext_42)->entryPointParams_42->p_42.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_42 = position_0(i_42, (&kernelContext_42)->entryPointParams_42->p_42.extents_1, (&kernelContext_42)->entryPointParams_42->p_42.x_strides_0, (&kernelContext_42)->entryPointParams_42->p_42.x_offset_0);
            uint y_at_36 = position_0(i_42, (&kernelContext_42)->entryPointParams_42->p_42.extents_1, (&kernelContext_42)->entryPointParams_42->p_42.y_strides_0, (&kernelContext_42)->entryPointParams_42->p_42.y_offset_0);
            uint x_18;
            if((byte_of_0((&kernelContext_42)->entryPointParams_x_data_42[x_at_42 >> 2U], x_at_42)) != 0U)
            {
                x_18 = 1U;
            }
            else
            {
                x_18 = 0U;
            }
            uint y_18;
            if((byte_of_0((&kernelContext_42)->entryPointParams_y_data_36[y_at_36 >> 2U], y_at_36)) != 0U)
            {
                y_18 = 1U;
            }
            else
            {
                y_18 = 0U;
            }
            if(is_equal_3(x_18, y_18))
            {
                bits_42 = bits_42 | (1U << ((i_42 & 3U) * 8U));
            }
            i_42 = i_42 + 1U;
        }
        *((&kernelContext_42)->entryPointParams_out_42+word_43) = bits_42;
        word_43 = word_43 + (&kernelContext_42)->entryPointParams_42->p_42.lanes_0;
    }
    return;
}

[[kernel]] void ne_bool(uint3 gid_43 [[threadgroup_position_in_grid]], uint3 lid_43 [[thread_position_in_threadgroup]], EntryPointParams_43 constant* entryPointParams_97 [[buffer(0)]], uint device* entryPointParams_x_data_97 [[buffer(1)]], uint device* entryPointParams_y_data_84 [[buffer(2)]], uint device* entryPointParams_out_97 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_43;
    (&kernelContext_43)->entryPointParams_43 = entryPointParams_97;
    (&kernelContext_43)->entryPointParams_x_data_43 = entryPointParams_x_data_97;
    (&kernelContext_43)->entryPointParams_y_data_37 = entryPointParams_y_data_84;
    (&kernelContext_43)->entryPointParams_out_43 = entryPointParams_out_97;
    uint word_44 = gid_43.x * 256U + lid_43.x;
    for(;;)
    {
        uint _S67 = word_44 * 4U;
        if(_S67 < ((&kernelContext_43)->entryPointParams_43->p_43.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_43 = _S67;
        uint bits_43 = 0U;
        for(;;)
        {
            if(i_43 < (min(_S67 + 4U, (&kernelContext_43)->entryPointParams_43->p_43.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_43 = position_0(i_43, (&kernelContext_43)->entryPointParams_43->p_43.extents_1, (&kernelContext_43)->entryPointParams_43->p_43.x_strides_0, (&kernelContext_43)->entryPointParams_43->p_43.x_offset_0);
            uint y_at_37 = position_0(i_43, (&kernelContext_43)->entryPointParams_43->p_43.extents_1, (&kernelContext_43)->entryPointParams_43->p_43.y_strides_0, (&kernelContext_43)->entryPointParams_43->p_43.y_offset_0);
            uint x_19;
            if((byte_of_0((&kernelContext_43)->entryPointParams_x_data_43[x_at_43 >> 2U], x_at_43)) != 0U)
            {
                x_19 = 1U;
            }
            else
            {
                x_19 = 0U;
            }
            uint y_19;
            if((byte_of_0((&kernelContext_43)->entryPointParams_y_data_37[y_at_37 >> 2U], y_at_37)) != 0U)
            {
                y_19 = 1U;
            }
            else
            {
                y_19 = 0U;
            }
            if(!is_equal_3(x_19, y_19))
            {
                bits_43 = bits_43 | (1U << ((i_43 & 3U) * 8U));
            }
            i_43 = i_43 + 1U;
        }
        *((&kernelContext_43)->entryPointParams_out_43+word_44) = bits_43;
        word_44 = word_44 + (&kernelContext_43)->entryPointParams_43->p_43.lanes_0;
    }
    return;
}

[[kernel]] void lt_bool(uint3 gid_44 [[threadgroup_position_in_grid]], uint3 lid_44 [[thread_position_in_threadgroup]], EntryPointParams_44 constant* entryPointParams_98 [[buffer(0)]], uint device* entryPointParams_x_data_98 [[buffer(1)]], uint device* entryPointParams_y_data_85 [[buffer(2)]], uint device* entryPointParams_out_98 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_44;
    (&kernelContext_44)->entryPointParams_44 = entryPointParams_98;
    (&kernelContext_44)->entryPointParams_x_data_44 = entryPointParams_x_data_98;
    (&kernelContext_44)->entryPointParams_y_data_38 = entryPointParams_y_data_85;
    (&kernelContext_44)->entryPointParams_out_44 = entryPointParams_out_98;
    uint word_45 = gid_44.x * 256U + lid_44.x;
    for(;;)
    {
        uint _S68 = word_45 * 4U;
        if(_S68 < ((&kernelContext_44)->entryPointParams_44->p_44.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_44 = _S68;
        uint bits_44 = 0U;
        for(;;)
        {
            if(i_44 < (min(_S68 + 4U, (&kernelContext_44)->entryPointParams_44->p_44.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_44 = position_0(i_44, (&kernelContext_44)->entryPointParams_44->p_44.extents_1, (&kernelContext_44)->entryPointParams_44->p_44.x_strides_0, (&kernelContext_44)->entryPointParams_44->p_44.x_offset_0);
            uint y_at_38 = position_0(i_44, (&kernelContext_44)->entryPointParams_44->p_44.extents_1, (&kernelContext_44)->entryPointParams_44->p_44.y_strides_0, (&kernelContext_44)->entryPointParams_44->p_44.y_offset_0);
            uint x_20;
            if((byte_of_0((&kernelContext_44)->entryPointParams_x_data_44[x_at_44 >> 2U], x_at_44)) != 0U)
            {
                x_20 = 1U;
            }
            else
            {
                x_20 = 0U;
            }
            uint y_20;
            if((byte_of_0((&kernelContext_44)->entryPointParams_y_data_38[y_at_38 >> 2U], y_at_38)) != 0U)
            {
                y_20 = 1U;
            }
            else
            {
                y_20 = 0U;
            }
            if(is_below_3(x_20, y_20))
            {
                bits_44 = bits_44 | (1U << ((i_44 & 3U) * 8U));
            }
            i_44 = i_44 + 1U;
        }
        *((&kernelContext_44)->entryPointParams_out_44+word_45) = bits_44;
        word_45 = word_45 + (&kernelContext_44)->entryPointParams_44->p_44.lanes_0;
    }
    return;
}

[[kernel]] void le_bool(uint3 gid_45 [[threadgroup_position_in_grid]], uint3 lid_45 [[thread_position_in_threadgroup]], EntryPointParams_45 constant* entryPointParams_99 [[buffer(0)]], uint device* entryPointParams_x_data_99 [[buffer(1)]], uint device* entryPointParams_y_data_86 [[buffer(2)]], uint device* entryPointParams_out_99 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_45;
    (&kernelContext_45)->entryPointParams_45 = entryPointParams_99;
    (&kernelContext_45)->entryPointParams_x_data_45 = entryPointParams_x_data_99;
    (&kernelContext_45)->entryPointParams_y_data_39 = entryPointParams_y_data_86;
    (&kernelContext_45)->entryPointParams_out_45 = entryPointParams_out_99;
    uint word_46 = gid_45.x * 256U + lid_45.x;
    for(;;)
    {
        uint _S69 = word_46 * 4U;
        if(_S69 < ((&kernelContext_45)->entryPointParams_45->p_45.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_45 = _S69;
        uint bits_45 = 0U;
        for(;;)
        {
            if(i_45 < (min(_S69 + 4U, (&kernelContext_45)->entryPointParams_45->p_45.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_45 = position_0(i_45, (&kernelContext_45)->entryPointParams_45->p_45.extents_1, (&kernelContext_45)->entryPointParams_45->p_45.x_strides_0, (&kernelContext_45)->entryPointParams_45->p_45.x_offset_0);
            uint y_at_39 = position_0(i_45, (&kernelContext_45)->entryPointParams_45->p_45.extents_1, (&kernelContext_45)->entryPointParams_45->p_45.y_strides_0, (&kernelContext_45)->entryPointParams_45->p_45.y_offset_0);
            uint x_21;
            if((byte_of_0((&kernelContext_45)->entryPointParams_x_data_45[x_at_45 >> 2U], x_at_45)) != 0U)
            {
                x_21 = 1U;
            }
            else
            {
                x_21 = 0U;
            }
            uint y_21;
            if((byte_of_0((&kernelContext_45)->entryPointParams_y_data_39[y_at_39 >> 2U], y_at_39)) != 0U)
            {
                y_21 = 1U;
            }
            else
            {
                y_21 = 0U;
            }
            if(is_at_most_3(x_21, y_21))
            {
                bits_45 = bits_45 | (1U << ((i_45 & 3U) * 8U));
            }
            i_45 = i_45 + 1U;
        }
        *((&kernelContext_45)->entryPointParams_out_45+word_46) = bits_45;
        word_46 = word_46 + (&kernelContext_45)->entryPointParams_45->p_45.lanes_0;
    }
    return;
}

[[kernel]] void gt_bool(uint3 gid_46 [[threadgroup_position_in_grid]], uint3 lid_46 [[thread_position_in_threadgroup]], EntryPointParams_46 constant* entryPointParams_100 [[buffer(0)]], uint device* entryPointParams_x_data_100 [[buffer(1)]], uint device* entryPointParams_y_data_87 [[buffer(2)]], uint device* entryPointParams_out_100 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_46;
    (&kernelContext_46)->entryPointParams_46 = entryPointParams_100;
    (&kernelContext_46)->entryPointParams_x_data_46 = entryPointParams_x_data_100;
    (&kernelContext_46)->entryPointParams_y_data_40 = entryPointParams_y_data_87;
    (&kernelContext_46)->entryPointParams_out_46 = entryPointParams_out_100;
    uint word_47 = gid_46.x * 256U + lid_46.x;
    for(;;)
    {
        uint _S70 = word_47 * 4U;
        if(_S70 < ((&kernelContext_46)->entryPointParams_46->p_46.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_46 = _S70;
        uint bits_46 = 0U;
        for(;;)
        {
            if(i_46 < (min(_S70 + 4U, (&kernelContext_46)->entryPointParams_46->p_46.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_46 = position_0(i_46, (&kernelContext_46)->entryPointParams_46->p_46.extents_1, (&kernelContext_46)->entryPointParams_46->p_46.x_strides_0, (&kernelContext_46)->entryPointParams_46->p_46.x_offset_0);
            uint y_at_40 = position_0(i_46, (&kernelContext_46)->entryPointParams_46->p_46.extents_1, (&kernelContext_46)->entryPointParams_46->p_46.y_strides_0, (&kernelContext_46)->entryPointParams_46->p_46.y_offset_0);
            uint x_22;
            if((byte_of_0((&kernelContext_46)->entryPointParams_x_data_46[x_at_46 >> 2U], x_at_46)) != 0U)
            {
                x_22 = 1U;
            }
            else
            {
                x_22 = 0U;
            }
            uint y_22;
            if((byte_of_0((&kernelContext_46)->entryPointParams_y_data_40[y_at_40 >> 2U], y_at_40)) != 0U)
            {
                y_22 = 1U;
            }
            else
            {
                y_22 = 0U;
            }
            if(is_below_3(y_22, x_22))
            {
                bits_46 = bits_46 | (1U << ((i_46 & 3U) * 8U));
            }
            i_46 = i_46 + 1U;
        }
        *((&kernelContext_46)->entryPointParams_out_46+word_47) = bits_46;
        word_47 = word_47 + (&kernelContext_46)->entryPointParams_46->p_46.lanes_0;
    }
    return;
}

[[kernel]] void ge_bool(uint3 gid_47 [[threadgroup_position_in_grid]], uint3 lid_47 [[thread_position_in_threadgroup]], EntryPointParams_47 constant* entryPointParams_101 [[buffer(0)]], uint device* entryPointParams_x_data_101 [[buffer(1)]], uint device* entryPointParams_y_data_88 [[buffer(2)]], uint device* entryPointParams_out_101 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_47;
    (&kernelContext_47)->entryPointParams_47 = entryPointParams_101;
    (&kernelContext_47)->entryPointParams_x_data_47 = entryPointParams_x_data_101;
    (&kernelContext_47)->entryPointParams_y_data_41 = entryPointParams_y_data_88;
    (&kernelContext_47)->entryPointParams_out_47 = entryPointParams_out_101;
    uint word_48 = gid_47.x * 256U + lid_47.x;
    for(;;)
    {
        uint _S71 = word_48 * 4U;
        if(_S71 < ((&kernelContext_47)->entryPointParams_47->p_47.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_47 = _S71;
        uint bits_47 = 0U;
        for(;;)
        {
            if(i_47 < (min(_S71 + 4U, (&kernelContext_47)->entryPointParams_47->p_47.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_47 = position_0(i_47, (&kernelContext_47)->entryPointParams_47->p_47.extents_1, (&kernelContext_47)->entryPointParams_47->p_47.x_strides_0, (&kernelContext_47)->entryPointParams_47->p_47.x_offset_0);
            uint y_at_41 = position_0(i_47, (&kernelContext_47)->entryPointParams_47->p_47.extents_1, (&kernelContext_47)->entryPointParams_47->p_47.y_strides_0, (&kernelContext_47)->entryPointParams_47->p_47.y_offset_0);
            uint x_23;
            if((byte_of_0((&kernelContext_47)->entryPointParams_x_data_47[x_at_47 >> 2U], x_at_47)) != 0U)
            {
                x_23 = 1U;
            }
            else
            {
                x_23 = 0U;
            }
            uint y_23;
            if((byte_of_0((&kernelContext_47)->entryPointParams_y_data_41[y_at_41 >> 2U], y_at_41)) != 0U)
            {
                y_23 = 1U;
            }
            else
            {
                y_23 = 0U;
            }
            if(is_at_most_3(y_23, x_23))
            {
                bits_47 = bits_47 | (1U << ((i_47 & 3U) * 8U));
            }
            i_47 = i_47 + 1U;
        }
        *((&kernelContext_47)->entryPointParams_out_47+word_48) = bits_47;
        word_48 = word_48 + (&kernelContext_47)->entryPointParams_47->p_47.lanes_0;
    }
    return;
}

[[kernel]] void logical_and_bool(uint3 gid_48 [[threadgroup_position_in_grid]], uint3 lid_48 [[thread_position_in_threadgroup]], EntryPointParams_48 constant* entryPointParams_102 [[buffer(0)]], uint device* entryPointParams_x_data_102 [[buffer(1)]], uint device* entryPointParams_y_data_89 [[buffer(2)]], uint device* entryPointParams_out_102 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_48;
    (&kernelContext_48)->entryPointParams_48 = entryPointParams_102;
    (&kernelContext_48)->entryPointParams_x_data_48 = entryPointParams_x_data_102;
    (&kernelContext_48)->entryPointParams_y_data_42 = entryPointParams_y_data_89;
    (&kernelContext_48)->entryPointParams_out_48 = entryPointParams_out_102;
    uint word_49 = gid_48.x * 256U + lid_48.x;
    for(;;)
    {
        uint _S72 = word_49 * 4U;
        if(_S72 < ((&kernelContext_48)->entryPointParams_48->p_48.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_48 = _S72;
        uint bits_48 = 0U;
        for(;;)
        {
            if(i_48 < (min(_S72 + 4U, (&kernelContext_48)->entryPointParams_48->p_48.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_48 = position_0(i_48, (&kernelContext_48)->entryPointParams_48->p_48.extents_1, (&kernelContext_48)->entryPointParams_48->p_48.x_strides_0, (&kernelContext_48)->entryPointParams_48->p_48.x_offset_0);
            uint y_at_42 = position_0(i_48, (&kernelContext_48)->entryPointParams_48->p_48.extents_1, (&kernelContext_48)->entryPointParams_48->p_48.y_strides_0, (&kernelContext_48)->entryPointParams_48->p_48.y_offset_0);
            uint x_24;
            if((byte_of_0((&kernelContext_48)->entryPointParams_x_data_48[x_at_48 >> 2U], x_at_48)) != 0U)
            {
                x_24 = 1U;
            }
            else
            {
                x_24 = 0U;
            }
            uint y_24;
            if((byte_of_0((&kernelContext_48)->entryPointParams_y_data_42[y_at_42 >> 2U], y_at_42)) != 0U)
            {
                y_24 = 1U;
            }
            else
            {
                y_24 = 0U;
            }
            bool _S73;
            if(is_true_3(x_24))
            {
                _S73 = is_true_3(y_24);
            }
            else
            {
                _S73 = false;
            }
            if(_S73)
            {
                bits_48 = bits_48 | (1U << ((i_48 & 3U) * 8U));
            }
            i_48 = i_48 + 1U;
        }
        *((&kernelContext_48)->entryPointParams_out_48+word_49) = bits_48;
        word_49 = word_49 + (&kernelContext_48)->entryPointParams_48->p_48.lanes_0;
    }
    return;
}

[[kernel]] void logical_or_bool(uint3 gid_49 [[threadgroup_position_in_grid]], uint3 lid_49 [[thread_position_in_threadgroup]], EntryPointParams_49 constant* entryPointParams_103 [[buffer(0)]], uint device* entryPointParams_x_data_103 [[buffer(1)]], uint device* entryPointParams_y_data_90 [[buffer(2)]], uint device* entryPointParams_out_103 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_49;
    (&kernelContext_49)->entryPointParams_49 = entryPointParams_103;
    (&kernelContext_49)->entryPointParams_x_data_49 = entryPointParams_x_data_103;
    (&kernelContext_49)->entryPointParams_y_data_43 = entryPointParams_y_data_90;
    (&kernelContext_49)->entryPointParams_out_49 = entryPointParams_out_103;
    uint word_50 = gid_49.x * 256U + lid_49.x;
    for(;;)
    {
        uint _S74 = word_50 * 4U;
        if(_S74 < ((&kernelContext_49)->entryPointParams_49->p_49.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_49 = _S74;
        uint bits_49 = 0U;
        for(;;)
        {
            if(i_49 < (min(_S74 + 4U, (&kernelContext_49)->entryPointParams_49->p_49.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_49 = position_0(i_49, (&kernelContext_49)->entryPointParams_49->p_49.extents_1, (&kernelContext_49)->entryPointParams_49->p_49.x_strides_0, (&kernelContext_49)->entryPointParams_49->p_49.x_offset_0);
            uint y_at_43 = position_0(i_49, (&kernelContext_49)->entryPointParams_49->p_49.extents_1, (&kernelContext_49)->entryPointParams_49->p_49.y_strides_0, (&kernelContext_49)->entryPointParams_49->p_49.y_offset_0);
            uint x_25;
            if((byte_of_0((&kernelContext_49)->entryPointParams_x_data_49[x_at_49 >> 2U], x_at_49)) != 0U)
            {
                x_25 = 1U;
            }
            else
            {
                x_25 = 0U;
            }
            uint y_25;
            if((byte_of_0((&kernelContext_49)->entryPointParams_y_data_43[y_at_43 >> 2U], y_at_43)) != 0U)
            {
                y_25 = 1U;
            }
            else
            {
                y_25 = 0U;
            }
            bool _S75;
            if(is_true_3(x_25))
            {
                _S75 = true;
            }
            else
            {
                _S75 = is_true_3(y_25);
            }
            if(_S75)
            {
                bits_49 = bits_49 | (1U << ((i_49 & 3U) * 8U));
            }
            i_49 = i_49 + 1U;
        }
        *((&kernelContext_49)->entryPointParams_out_49+word_50) = bits_49;
        word_50 = word_50 + (&kernelContext_49)->entryPointParams_49->p_49.lanes_0;
    }
    return;
}

[[kernel]] void logical_xor_bool(uint3 gid_50 [[threadgroup_position_in_grid]], uint3 lid_50 [[thread_position_in_threadgroup]], EntryPointParams_50 constant* entryPointParams_104 [[buffer(0)]], uint device* entryPointParams_x_data_104 [[buffer(1)]], uint device* entryPointParams_y_data_91 [[buffer(2)]], uint device* entryPointParams_out_104 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_50;
    (&kernelContext_50)->entryPointParams_50 = entryPointParams_104;
    (&kernelContext_50)->entryPointParams_x_data_50 = entryPointParams_x_data_104;
    (&kernelContext_50)->entryPointParams_y_data_44 = entryPointParams_y_data_91;
    (&kernelContext_50)->entryPointParams_out_50 = entryPointParams_out_104;
    uint word_51 = gid_50.x * 256U + lid_50.x;
    for(;;)
    {
        uint _S76 = word_51 * 4U;
        if(_S76 < ((&kernelContext_50)->entryPointParams_50->p_50.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_50 = _S76;
        uint bits_50 = 0U;
        for(;;)
        {
            if(i_50 < (min(_S76 + 4U, (&kernelContext_50)->entryPointParams_50->p_50.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_50 = position_0(i_50, (&kernelContext_50)->entryPointParams_50->p_50.extents_1, (&kernelContext_50)->entryPointParams_50->p_50.x_strides_0, (&kernelContext_50)->entryPointParams_50->p_50.x_offset_0);
            uint y_at_44 = position_0(i_50, (&kernelContext_50)->entryPointParams_50->p_50.extents_1, (&kernelContext_50)->entryPointParams_50->p_50.y_strides_0, (&kernelContext_50)->entryPointParams_50->p_50.y_offset_0);
            uint x_26;
            if((byte_of_0((&kernelContext_50)->entryPointParams_x_data_50[x_at_50 >> 2U], x_at_50)) != 0U)
            {
                x_26 = 1U;
            }
            else
            {
                x_26 = 0U;
            }
            uint y_26;
            if((byte_of_0((&kernelContext_50)->entryPointParams_y_data_44[y_at_44 >> 2U], y_at_44)) != 0U)
            {
                y_26 = 1U;
            }
            else
            {
                y_26 = 0U;
            }
            if((is_true_3(x_26)) != (is_true_3(y_26)))
            {
                bits_50 = bits_50 | (1U << ((i_50 & 3U) * 8U));
            }
            i_50 = i_50 + 1U;
        }
        *((&kernelContext_50)->entryPointParams_out_50+word_51) = bits_50;
        word_51 = word_51 + (&kernelContext_50)->entryPointParams_50->p_50.lanes_0;
    }
    return;
}

[[kernel]] void logical_not_bool(uint3 gid_51 [[threadgroup_position_in_grid]], uint3 lid_51 [[thread_position_in_threadgroup]], EntryPointParams_51 constant* entryPointParams_105 [[buffer(0)]], uint device* entryPointParams_x_data_105 [[buffer(1)]], uint device* entryPointParams_out_105 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_51;
    (&kernelContext_51)->entryPointParams_51 = entryPointParams_105;
    (&kernelContext_51)->entryPointParams_x_data_51 = entryPointParams_x_data_105;
    (&kernelContext_51)->entryPointParams_out_51 = entryPointParams_out_105;
    uint word_52 = gid_51.x * 256U + lid_51.x;
    for(;;)
    {
        uint _S77 = word_52 * 4U;
        if(_S77 < ((&kernelContext_51)->entryPointParams_51->p_51.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_51 = _S77;
        uint bits_51 = 0U;
        for(;;)
        {
            if(i_51 < (min(_S77 + 4U, (&kernelContext_51)->entryPointParams_51->p_51.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_51 = position_0(i_51, (&kernelContext_51)->entryPointParams_51->p_51.extents_1, (&kernelContext_51)->entryPointParams_51->p_51.x_strides_0, (&kernelContext_51)->entryPointParams_51->p_51.x_offset_0);
            uint x_27;
            if((byte_of_0((&kernelContext_51)->entryPointParams_x_data_51[x_at_51 >> 2U], x_at_51)) != 0U)
            {
                x_27 = 1U;
            }
            else
            {
                x_27 = 0U;
            }
            if(!is_true_3(x_27))
            {
                bits_51 = bits_51 | (1U << ((i_51 & 3U) * 8U));
            }
            i_51 = i_51 + 1U;
        }
        *((&kernelContext_51)->entryPointParams_out_51+word_52) = bits_51;
        word_52 = word_52 + (&kernelContext_51)->entryPointParams_51->p_51.lanes_0;
    }
    return;
}

bool is_equal_4(float2 x_28, float2 y_27)
{
    bool _S78;
    if((x_28.x) == (y_27.x))
    {
        _S78 = (x_28.y) == (y_27.y);
    }
    else
    {
        _S78 = false;
    }
    return _S78;
}

[[kernel]] void eq_complex64(uint3 gid_52 [[threadgroup_position_in_grid]], uint3 lid_52 [[thread_position_in_threadgroup]], EntryPointParams_52 constant* entryPointParams_106 [[buffer(0)]], packed_float2 device* entryPointParams_x_data_106 [[buffer(1)]], packed_float2 device* entryPointParams_y_data_92 [[buffer(2)]], uint device* entryPointParams_out_106 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_52;
    (&kernelContext_52)->entryPointParams_52 = entryPointParams_106;
    (&kernelContext_52)->entryPointParams_x_data_52 = entryPointParams_x_data_106;
    (&kernelContext_52)->entryPointParams_y_data_45 = entryPointParams_y_data_92;
    (&kernelContext_52)->entryPointParams_out_52 = entryPointParams_out_106;
    uint word_53 = gid_52.x * 256U + lid_52.x;
    for(;;)
    {
        uint _S79 = word_53 * 4U;
        if(_S79 < ((&kernelContext_52)->entryPointParams_52->p_52.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_52 = _S79;
        uint bits_52 = 0U;
        for(;;)
        {
            if(i_52 < (min(_S79 + 4U, (&kernelContext_52)->entryPointParams_52->p_52.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_52 = position_0(i_52, (&kernelContext_52)->entryPointParams_52->p_52.extents_1, (&kernelContext_52)->entryPointParams_52->p_52.x_strides_0, (&kernelContext_52)->entryPointParams_52->p_52.x_offset_0);
            uint y_at_45 = position_0(i_52, (&kernelContext_52)->entryPointParams_52->p_52.extents_1, (&kernelContext_52)->entryPointParams_52->p_52.y_strides_0, (&kernelContext_52)->entryPointParams_52->p_52.y_offset_0);
            if(is_equal_4(float2(*((&kernelContext_52)->entryPointParams_x_data_52+x_at_52)) , float2(*((&kernelContext_52)->entryPointParams_y_data_45+y_at_45)) ))
            {
                bits_52 = bits_52 | (1U << ((i_52 & 3U) * 8U));
            }
            i_52 = i_52 + 1U;
        }
        *((&kernelContext_52)->entryPointParams_out_52+word_53) = bits_52;
        word_53 = word_53 + (&kernelContext_52)->entryPointParams_52->p_52.lanes_0;
    }
    return;
}

[[kernel]] void ne_complex64(uint3 gid_53 [[threadgroup_position_in_grid]], uint3 lid_53 [[thread_position_in_threadgroup]], EntryPointParams_53 constant* entryPointParams_107 [[buffer(0)]], packed_float2 device* entryPointParams_x_data_107 [[buffer(1)]], packed_float2 device* entryPointParams_y_data_93 [[buffer(2)]], uint device* entryPointParams_out_107 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_53;
    (&kernelContext_53)->entryPointParams_53 = entryPointParams_107;
    (&kernelContext_53)->entryPointParams_x_data_53 = entryPointParams_x_data_107;
    (&kernelContext_53)->entryPointParams_y_data_46 = entryPointParams_y_data_93;
    (&kernelContext_53)->entryPointParams_out_53 = entryPointParams_out_107;
    uint word_54 = gid_53.x * 256U + lid_53.x;
    for(;;)
    {
        uint _S80 = word_54 * 4U;
        if(_S80 < ((&kernelContext_53)->entryPointParams_53->p_53.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_53 = _S80;
        uint bits_53 = 0U;
        for(;;)
        {
            if(i_53 < (min(_S80 + 4U, (&kernelContext_53)->entryPointParams_53->p_53.count_0)))
            {
            }
            else
            {
                break;
            }
            uint x_at_53 = position_0(i_53, (&kernelContext_53)->entryPointParams_53->p_53.extents_1, (&kernelContext_53)->entryPointParams_53->p_53.x_strides_0, (&kernelContext_53)->entryPointParams_53->p_53.x_offset_0);
            uint y_at_46 = position_0(i_53, (&kernelContext_53)->entryPointParams_53->p_53.extents_1, (&kernelContext_53)->entryPointParams_53->p_53.y_strides_0, (&kernelContext_53)->entryPointParams_53->p_53.y_offset_0);
            if(!is_equal_4(float2(*((&kernelContext_53)->entryPointParams_x_data_53+x_at_53)) , float2(*((&kernelContext_53)->entryPointParams_y_data_46+y_at_46)) ))
            {
                bits_53 = bits_53 | (1U << ((i_53 & 3U) * 8U));
            }
            i_53 = i_53 + 1U;
        }
        *((&kernelContext_53)->entryPointParams_out_53+word_54) = bits_53;
        word_54 = word_54 + (&kernelContext_53)->entryPointParams_53->p_53.lanes_0;
    }
    return;
}


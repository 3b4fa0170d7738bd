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

int wrapped_0(uint x_0)
{
    return int(x_0);
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

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    int device* entryPointParams_x_data_0;
    int device* entryPointParams_out_0;
    EntryPointParams_1 constant* entryPointParams_1;
    int device* entryPointParams_x_data_1;
    int device* entryPointParams_out_1;
    EntryPointParams_2 constant* entryPointParams_2;
    int device* entryPointParams_x_data_2;
    int device* entryPointParams_out_2;
    EntryPointParams_3 constant* entryPointParams_3;
    int device* entryPointParams_x_data_3;
    int device* entryPointParams_out_3;
    EntryPointParams_4 constant* entryPointParams_4;
    int device* entryPointParams_x_data_4;
    int device* entryPointParams_out_4;
    EntryPointParams_5 constant* entryPointParams_5;
    int device* entryPointParams_x_data_5;
    int device* entryPointParams_y_data_0;
    int device* entryPointParams_out_5;
    EntryPointParams_6 constant* entryPointParams_6;
    int device* entryPointParams_x_data_6;
    int device* entryPointParams_y_data_1;
    int device* entryPointParams_out_6;
    EntryPointParams_7 constant* entryPointParams_7;
    int device* entryPointParams_x_data_7;
    int device* entryPointParams_y_data_2;
    int device* entryPointParams_out_7;
    EntryPointParams_8 constant* entryPointParams_8;
    int device* entryPointParams_x_data_8;
    int device* entryPointParams_y_data_3;
    int device* entryPointParams_out_8;
    EntryPointParams_9 constant* entryPointParams_9;
    int device* entryPointParams_x_data_9;
    int device* entryPointParams_y_data_4;
    int device* entryPointParams_out_9;
    EntryPointParams_10 constant* entryPointParams_10;
    packed_uint2 device* entryPointParams_x_data_10;
    packed_uint2 device* entryPointParams_out_10;
    EntryPointParams_11 constant* entryPointParams_11;
    packed_uint2 device* entryPointParams_x_data_11;
    packed_uint2 device* entryPointParams_out_11;
    EntryPointParams_12 constant* entryPointParams_12;
    packed_uint2 device* entryPointParams_x_data_12;
    packed_uint2 device* entryPointParams_out_12;
    EntryPointParams_13 constant* entryPointParams_13;
    packed_uint2 device* entryPointParams_x_data_13;
    packed_uint2 device* entryPointParams_out_13;
    EntryPointParams_14 constant* entryPointParams_14;
    packed_uint2 device* entryPointParams_x_data_14;
    packed_uint2 device* entryPointParams_out_14;
    EntryPointParams_15 constant* entryPointParams_15;
    packed_uint2 device* entryPointParams_x_data_15;
    packed_uint2 device* entryPointParams_y_data_5;
    packed_uint2 device* entryPointParams_out_15;
    EntryPointParams_16 constant* entryPointParams_16;
    packed_uint2 device* entryPointParams_x_data_16;
    packed_uint2 device* entryPointParams_y_data_6;
    packed_uint2 device* entryPointParams_out_16;
    EntryPointParams_17 constant* entryPointParams_17;
    packed_uint2 device* entryPointParams_x_data_17;
    packed_uint2 device* entryPointParams_y_data_7;
    packed_uint2 device* entryPointParams_out_17;
    EntryPointParams_18 constant* entryPointParams_18;
    packed_uint2 device* entryPointParams_x_data_18;
    packed_uint2 device* entryPointParams_y_data_8;
    packed_uint2 device* entryPointParams_out_18;
    EntryPointParams_19 constant* entryPointParams_19;
    packed_uint2 device* entryPointParams_x_data_19;
    packed_uint2 device* entryPointParams_y_data_9;
    packed_uint2 device* entryPointParams_out_19;
};

[[kernel]] void neg_i32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_20 [[buffer(0)]], int device* entryPointParams_x_data_20 [[buffer(1)]], int device* entryPointParams_out_20 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_20;
    (&kernelContext_0)->entryPointParams_x_data_0 = entryPointParams_x_data_20;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_20;
    uint i_0 = gid_0.x * 256U + lid_0.x;
    for(;;)
    {
        if(i_0 < ((&kernelContext_0)->entryPointParams_0->p_0.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S10 = position_0(i_0, (&kernelContext_0)->entryPointParams_0->p_0.extents_1, (&kernelContext_0)->entryPointParams_0->p_0.x_strides_0, (&kernelContext_0)->entryPointParams_0->p_0.x_offset_0);
        *((&kernelContext_0)->entryPointParams_out_0+i_0) = wrapped_0(0U - uint((&kernelContext_0)->entryPointParams_x_data_0[_S10]));
        i_0 = i_0 + (&kernelContext_0)->entryPointParams_0->p_0.lanes_0;
    }
    return;
}

[[kernel]] void abs_i32(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_21 [[buffer(0)]], int device* entryPointParams_x_data_21 [[buffer(1)]], int device* entryPointParams_out_21 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_21;
    (&kernelContext_1)->entryPointParams_x_data_1 = entryPointParams_x_data_21;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_21;
    uint i_1 = gid_1.x * 256U + lid_1.x;
    for(;;)
    {
        if(i_1 < ((&kernelContext_1)->entryPointParams_1->p_1.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S11 = position_0(i_1, (&kernelContext_1)->entryPointParams_1->p_1.extents_1, (&kernelContext_1)->entryPointParams_1->p_1.x_strides_0, (&kernelContext_1)->entryPointParams_1->p_1.x_offset_0);
        int x_1 = (&kernelContext_1)->entryPointParams_x_data_1[_S11];
        int device* _S12 = (&kernelContext_1)->entryPointParams_out_1+i_1;
        int _S13;
        if(x_1 < int(0))
        {
            _S13 = wrapped_0(0U - uint(x_1));
        }
        else
        {
            _S13 = x_1;
        }
        *_S12 = _S13;
        i_1 = i_1 + (&kernelContext_1)->entryPointParams_1->p_1.lanes_0;
    }
    return;
}

[[kernel]] void sign_i32(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_22 [[buffer(0)]], int device* entryPointParams_x_data_22 [[buffer(1)]], int device* entryPointParams_out_22 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_22;
    (&kernelContext_2)->entryPointParams_x_data_2 = entryPointParams_x_data_22;
    (&kernelContext_2)->entryPointParams_out_2 = entryPointParams_out_22;
    uint i_2 = gid_2.x * 256U + lid_2.x;
    for(;;)
    {
        if(i_2 < ((&kernelContext_2)->entryPointParams_2->p_2.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S14 = position_0(i_2, (&kernelContext_2)->entryPointParams_2->p_2.extents_1, (&kernelContext_2)->entryPointParams_2->p_2.x_strides_0, (&kernelContext_2)->entryPointParams_2->p_2.x_offset_0);
        int x_2 = (&kernelContext_2)->entryPointParams_x_data_2[_S14];
        int device* _S15 = (&kernelContext_2)->entryPointParams_out_2+i_2;
        int _S16;
        if(x_2 > int(0))
        {
            _S16 = int(1);
        }
        else
        {
            if(x_2 < int(0))
            {
                _S16 = int(-1);
            }
            else
            {
                _S16 = int(0);
            }
        }
        *_S15 = _S16;
        i_2 = i_2 + (&kernelContext_2)->entryPointParams_2->p_2.lanes_0;
    }
    return;
}

[[kernel]] void square_i32(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_23 [[buffer(0)]], int device* entryPointParams_x_data_23 [[buffer(1)]], int device* entryPointParams_out_23 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_3 = entryPointParams_23;
    (&kernelContext_3)->entryPointParams_x_data_3 = entryPointParams_x_data_23;
    (&kernelContext_3)->entryPointParams_out_3 = entryPointParams_out_23;
    uint i_3 = gid_3.x * 256U + lid_3.x;
    for(;;)
    {
        if(i_3 < ((&kernelContext_3)->entryPointParams_3->p_3.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S17 = position_0(i_3, (&kernelContext_3)->entryPointParams_3->p_3.extents_1, (&kernelContext_3)->entryPointParams_3->p_3.x_strides_0, (&kernelContext_3)->entryPointParams_3->p_3.x_offset_0);
        uint _S18 = uint((&kernelContext_3)->entryPointParams_x_data_3[_S17]);
        *((&kernelContext_3)->entryPointParams_out_3+i_3) = wrapped_0(_S18 * _S18);
        i_3 = i_3 + (&kernelContext_3)->entryPointParams_3->p_3.lanes_0;
    }
    return;
}

[[kernel]] void relu_i32(uint3 gid_4 [[threadgroup_position_in_grid]], uint3 lid_4 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_24 [[buffer(0)]], int device* entryPointParams_x_data_24 [[buffer(1)]], int device* entryPointParams_out_24 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_4 = entryPointParams_24;
    (&kernelContext_4)->entryPointParams_x_data_4 = entryPointParams_x_data_24;
    (&kernelContext_4)->entryPointParams_out_4 = entryPointParams_out_24;
    uint i_4 = gid_4.x * 256U + lid_4.x;
    for(;;)
    {
        if(i_4 < ((&kernelContext_4)->entryPointParams_4->p_4.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S19 = position_0(i_4, (&kernelContext_4)->entryPointParams_4->p_4.extents_1, (&kernelContext_4)->entryPointParams_4->p_4.x_strides_0, (&kernelContext_4)->entryPointParams_4->p_4.x_offset_0);
        *((&kernelContext_4)->entryPointParams_out_4+i_4) = max((&kernelContext_4)->entryPointParams_x_data_4[_S19], int(0));
        i_4 = i_4 + (&kernelContext_4)->entryPointParams_4->p_4.lanes_0;
    }
    return;
}

[[kernel]] void add_i32(uint3 gid_5 [[threadgroup_position_in_grid]], uint3 lid_5 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_25 [[buffer(0)]], int device* entryPointParams_x_data_25 [[buffer(1)]], int device* entryPointParams_y_data_10 [[buffer(2)]], int device* entryPointParams_out_25 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_5 = entryPointParams_25;
    (&kernelContext_5)->entryPointParams_x_data_5 = entryPointParams_x_data_25;
    (&kernelContext_5)->entryPointParams_y_data_0 = entryPointParams_y_data_10;
    (&kernelContext_5)->entryPointParams_out_5 = entryPointParams_out_25;
    uint i_5 = gid_5.x * 256U + lid_5.x;
    for(;;)
    {
        if(i_5 < ((&kernelContext_5)->entryPointParams_5->p_5.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S20 = position_0(i_5, (&kernelContext_5)->entryPointParams_5->p_5.extents_1, (&kernelContext_5)->entryPointParams_5->p_5.x_strides_0, (&kernelContext_5)->entryPointParams_5->p_5.x_offset_0);
        int x_3 = (&kernelContext_5)->entryPointParams_x_data_5[_S20];
        uint _S21 = position_0(i_5, (&kernelContext_5)->entryPointParams_5->p_5.extents_1, (&kernelContext_5)->entryPointParams_5->p_5.y_strides_0, (&kernelContext_5)->entryPointParams_5->p_5.y_offset_0);
        *((&kernelContext_5)->entryPointParams_out_5+i_5) = wrapped_0(uint(x_3) + uint((&kernelContext_5)->entryPointParams_y_data_0[_S21]));
        i_5 = i_5 + (&kernelContext_5)->entryPointParams_5->p_5.lanes_0;
    }
    return;
}

[[kernel]] void sub_i32(uint3 gid_6 [[threadgroup_position_in_grid]], uint3 lid_6 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_26 [[buffer(0)]], int device* entryPointParams_x_data_26 [[buffer(1)]], int device* entryPointParams_y_data_11 [[buffer(2)]], int device* entryPointParams_out_26 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_6;
    (&kernelContext_6)->entryPointParams_6 = entryPointParams_26;
    (&kernelContext_6)->entryPointParams_x_data_6 = entryPointParams_x_data_26;
    (&kernelContext_6)->entryPointParams_y_data_1 = entryPointParams_y_data_11;
    (&kernelContext_6)->entryPointParams_out_6 = entryPointParams_out_26;
    uint i_6 = gid_6.x * 256U + lid_6.x;
    for(;;)
    {
        if(i_6 < ((&kernelContext_6)->entryPointParams_6->p_6.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S22 = position_0(i_6, (&kernelContext_6)->entryPointParams_6->p_6.extents_1, (&kernelContext_6)->entryPointParams_6->p_6.x_strides_0, (&kernelContext_6)->entryPointParams_6->p_6.x_offset_0);
        int x_4 = (&kernelContext_6)->entryPointParams_x_data_6[_S22];
        uint _S23 = position_0(i_6, (&kernelContext_6)->entryPointParams_6->p_6.extents_1, (&kernelContext_6)->entryPointParams_6->p_6.y_strides_0, (&kernelContext_6)->entryPointParams_6->p_6.y_offset_0);
        *((&kernelContext_6)->entryPointParams_out_6+i_6) = wrapped_0(uint(x_4) - uint((&kernelContext_6)->entryPointParams_y_data_1[_S23]));
        i_6 = i_6 + (&kernelContext_6)->entryPointParams_6->p_6.lanes_0;
    }
    return;
}

[[kernel]] void mul_i32(uint3 gid_7 [[threadgroup_position_in_grid]], uint3 lid_7 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_27 [[buffer(0)]], int device* entryPointParams_x_data_27 [[buffer(1)]], int device* entryPointParams_y_data_12 [[buffer(2)]], int device* entryPointParams_out_27 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_7 = entryPointParams_27;
    (&kernelContext_7)->entryPointParams_x_data_7 = entryPointParams_x_data_27;
    (&kernelContext_7)->entryPointParams_y_data_2 = entryPointParams_y_data_12;
    (&kernelContext_7)->entryPointParams_out_7 = entryPointParams_out_27;
    uint i_7 = gid_7.x * 256U + lid_7.x;
    for(;;)
    {
        if(i_7 < ((&kernelContext_7)->entryPointParams_7->p_7.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S24 = position_0(i_7, (&kernelContext_7)->entryPointParams_7->p_7.extents_1, (&kernelContext_7)->entryPointParams_7->p_7.x_strides_0, (&kernelContext_7)->entryPointParams_7->p_7.x_offset_0);
        int x_5 = (&kernelContext_7)->entryPointParams_x_data_7[_S24];
        uint _S25 = position_0(i_7, (&kernelContext_7)->entryPointParams_7->p_7.extents_1, (&kernelContext_7)->entryPointParams_7->p_7.y_strides_0, (&kernelContext_7)->entryPointParams_7->p_7.y_offset_0);
        *((&kernelContext_7)->entryPointParams_out_7+i_7) = wrapped_0(uint(x_5) * uint((&kernelContext_7)->entryPointParams_y_data_2[_S25]));
        i_7 = i_7 + (&kernelContext_7)->entryPointParams_7->p_7.lanes_0;
    }
    return;
}

[[kernel]] void maximum_i32(uint3 gid_8 [[threadgroup_position_in_grid]], uint3 lid_8 [[thread_position_in_threadgroup]], EntryPointParams_8 constant* entryPointParams_28 [[buffer(0)]], int device* entryPointParams_x_data_28 [[buffer(1)]], int device* entryPointParams_y_data_13 [[buffer(2)]], int device* entryPointParams_out_28 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_8 = entryPointParams_28;
    (&kernelContext_8)->entryPointParams_x_data_8 = entryPointParams_x_data_28;
    (&kernelContext_8)->entryPointParams_y_data_3 = entryPointParams_y_data_13;
    (&kernelContext_8)->entryPointParams_out_8 = entryPointParams_out_28;
    uint i_8 = gid_8.x * 256U + lid_8.x;
    for(;;)
    {
        if(i_8 < ((&kernelContext_8)->entryPointParams_8->p_8.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S26 = position_0(i_8, (&kernelContext_8)->entryPointParams_8->p_8.extents_1, (&kernelContext_8)->entryPointParams_8->p_8.x_strides_0, (&kernelContext_8)->entryPointParams_8->p_8.x_offset_0);
        int x_6 = (&kernelContext_8)->entryPointParams_x_data_8[_S26];
        uint _S27 = position_0(i_8, (&kernelContext_8)->entryPointParams_8->p_8.extents_1, (&kernelContext_8)->entryPointParams_8->p_8.y_strides_0, (&kernelContext_8)->entryPointParams_8->p_8.y_offset_0);
        *((&kernelContext_8)->entryPointParams_out_8+i_8) = max(x_6, (&kernelContext_8)->entryPointParams_y_data_3[_S27]);
        i_8 = i_8 + (&kernelContext_8)->entryPointParams_8->p_8.lanes_0;
    }
    return;
}

[[kernel]] void minimum_i32(uint3 gid_9 [[threadgroup_position_in_grid]], uint3 lid_9 [[thread_position_in_threadgroup]], EntryPointParams_9 constant* entryPointParams_29 [[buffer(0)]], int device* entryPointParams_x_data_29 [[buffer(1)]], int device* entryPointParams_y_data_14 [[buffer(2)]], int device* entryPointParams_out_29 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_9 = entryPointParams_29;
    (&kernelContext_9)->entryPointParams_x_data_9 = entryPointParams_x_data_29;
    (&kernelContext_9)->entryPointParams_y_data_4 = entryPointParams_y_data_14;
    (&kernelContext_9)->entryPointParams_out_9 = entryPointParams_out_29;
    uint i_9 = gid_9.x * 256U + lid_9.x;
    for(;;)
    {
        if(i_9 < ((&kernelContext_9)->entryPointParams_9->p_9.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S28 = position_0(i_9, (&kernelContext_9)->entryPointParams_9->p_9.extents_1, (&kernelContext_9)->entryPointParams_9->p_9.x_strides_0, (&kernelContext_9)->entryPointParams_9->p_9.x_offset_0);
        int x_7 = (&kernelContext_9)->entryPointParams_x_data_9[_S28];
        uint _S29 = position_0(i_9, (&kernelContext_9)->entryPointParams_9->p_9.extents_1, (&kernelContext_9)->entryPointParams_9->p_9.y_strides_0, (&kernelContext_9)->entryPointParams_9->p_9.y_offset_0);
        *((&kernelContext_9)->entryPointParams_out_9+i_9) = min(x_7, (&kernelContext_9)->entryPointParams_y_data_4[_S29]);
        i_9 = i_9 + (&kernelContext_9)->entryPointParams_9->p_9.lanes_0;
    }
    return;
}

uint2 negated_wide_0(uint2 x_8)
{
    uint _S30 = x_8.x;
    uint _S31 = ~_S30 + 1U;
    uint _S32 = ~x_8.y;
    int _S33;
    if(_S30 == 0U)
    {
        _S33 = int(1);
    }
    else
    {
        _S33 = int(0);
    }
    return uint2(_S31, _S32 + uint(_S33));
}

[[kernel]] void neg_i64(uint3 gid_10 [[threadgroup_position_in_grid]], uint3 lid_10 [[thread_position_in_threadgroup]], EntryPointParams_10 constant* entryPointParams_30 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_30 [[buffer(1)]], packed_uint2 device* entryPointParams_out_30 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_10 = entryPointParams_30;
    (&kernelContext_10)->entryPointParams_x_data_10 = entryPointParams_x_data_30;
    (&kernelContext_10)->entryPointParams_out_10 = entryPointParams_out_30;
    uint i_10 = gid_10.x * 256U + lid_10.x;
    for(;;)
    {
        if(i_10 < ((&kernelContext_10)->entryPointParams_10->p_10.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S34 = position_0(i_10, (&kernelContext_10)->entryPointParams_10->p_10.extents_1, (&kernelContext_10)->entryPointParams_10->p_10.x_strides_0, (&kernelContext_10)->entryPointParams_10->p_10.x_offset_0);
        *((&kernelContext_10)->entryPointParams_out_10+i_10) = packed_uint2(negated_wide_0(uint2(*((&kernelContext_10)->entryPointParams_x_data_10+_S34)) )) ;
        i_10 = i_10 + (&kernelContext_10)->entryPointParams_10->p_10.lanes_0;
    }
    return;
}

[[kernel]] void abs_i64(uint3 gid_11 [[threadgroup_position_in_grid]], uint3 lid_11 [[thread_position_in_threadgroup]], EntryPointParams_11 constant* entryPointParams_31 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_31 [[buffer(1)]], packed_uint2 device* entryPointParams_out_31 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_11;
    (&kernelContext_11)->entryPointParams_11 = entryPointParams_31;
    (&kernelContext_11)->entryPointParams_x_data_11 = entryPointParams_x_data_31;
    (&kernelContext_11)->entryPointParams_out_11 = entryPointParams_out_31;
    uint i_11 = gid_11.x * 256U + lid_11.x;
    for(;;)
    {
        if(i_11 < ((&kernelContext_11)->entryPointParams_11->p_11.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S35 = position_0(i_11, (&kernelContext_11)->entryPointParams_11->p_11.extents_1, (&kernelContext_11)->entryPointParams_11->p_11.x_strides_0, (&kernelContext_11)->entryPointParams_11->p_11.x_offset_0);
        uint2 _S36 = uint2(*((&kernelContext_11)->entryPointParams_x_data_11+_S35)) ;
        packed_uint2 device* _S37 = (&kernelContext_11)->entryPointParams_out_11+i_11;
        uint2 _S38;
        if(int(_S36.y) < int(0))
        {
            _S38 = negated_wide_0(_S36);
        }
        else
        {
            _S38 = _S36;
        }
        *_S37 = packed_uint2(_S38) ;
        i_11 = i_11 + (&kernelContext_11)->entryPointParams_11->p_11.lanes_0;
    }
    return;
}

[[kernel]] void sign_i64(uint3 gid_12 [[threadgroup_position_in_grid]], uint3 lid_12 [[thread_position_in_threadgroup]], EntryPointParams_12 constant* entryPointParams_32 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_32 [[buffer(1)]], packed_uint2 device* entryPointParams_out_32 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_12;
    (&kernelContext_12)->entryPointParams_12 = entryPointParams_32;
    (&kernelContext_12)->entryPointParams_x_data_12 = entryPointParams_x_data_32;
    (&kernelContext_12)->entryPointParams_out_12 = entryPointParams_out_32;
    uint i_12 = gid_12.x * 256U + lid_12.x;
    for(;;)
    {
        if(i_12 < ((&kernelContext_12)->entryPointParams_12->p_12.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S39 = position_0(i_12, (&kernelContext_12)->entryPointParams_12->p_12.extents_1, (&kernelContext_12)->entryPointParams_12->p_12.x_strides_0, (&kernelContext_12)->entryPointParams_12->p_12.x_offset_0);
        uint2 _S40 = uint2(*((&kernelContext_12)->entryPointParams_x_data_12+_S39)) ;
        packed_uint2 device* _S41 = (&kernelContext_12)->entryPointParams_out_12+i_12;
        uint _S42 = _S40.y;
        uint2 _S43;
        if(int(_S42) < int(0))
        {
            _S43 = uint2(4294967295U, 4294967295U);
        }
        else
        {
            uint _S44;
            if(((_S40.x) | _S42) != 0U)
            {
                _S44 = 1U;
            }
            else
            {
                _S44 = 0U;
            }
            _S43 = uint2(_S44, 0U);
        }
        *_S41 = packed_uint2(_S43) ;
        i_12 = i_12 + (&kernelContext_12)->entryPointParams_12->p_12.lanes_0;
    }
    return;
}

uint2 full_product_0(uint x_9, uint y_0)
{
    uint x_low_0 = x_9 & 65535U;
    uint x_high_0 = x_9 >> 16U;
    uint y_low_0 = y_0 & 65535U;
    uint y_high_0 = y_0 >> 16U;
    uint low_0 = x_low_0 * y_low_0;
    uint middle_0 = x_high_0 * y_low_0 + (low_0 >> 16U);
    uint other_0 = x_low_0 * y_high_0 + (middle_0 & 65535U);
    return uint2((other_0 << 16U) | (low_0 & 65535U), x_high_0 * y_high_0 + (middle_0 >> 16U) + (other_0 >> 16U));
}

uint2 product_wide_0(uint2 x_10, uint2 y_1)
{
    uint _S45 = x_10.x;
    uint _S46 = y_1.x;
    uint2 low_1 = full_product_0(_S45, _S46);
    return uint2(low_1.x, low_1.y + _S45 * y_1.y + x_10.y * _S46);
}

[[kernel]] void square_i64(uint3 gid_13 [[threadgroup_position_in_grid]], uint3 lid_13 [[thread_position_in_threadgroup]], EntryPointParams_13 constant* entryPointParams_33 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_33 [[buffer(1)]], packed_uint2 device* entryPointParams_out_33 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_13 = entryPointParams_33;
    (&kernelContext_13)->entryPointParams_x_data_13 = entryPointParams_x_data_33;
    (&kernelContext_13)->entryPointParams_out_13 = entryPointParams_out_33;
    uint i_13 = gid_13.x * 256U + lid_13.x;
    for(;;)
    {
        if(i_13 < ((&kernelContext_13)->entryPointParams_13->p_13.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S47 = position_0(i_13, (&kernelContext_13)->entryPointParams_13->p_13.extents_1, (&kernelContext_13)->entryPointParams_13->p_13.x_strides_0, (&kernelContext_13)->entryPointParams_13->p_13.x_offset_0);
        uint2 _S48 = uint2(*((&kernelContext_13)->entryPointParams_x_data_13+_S47)) ;
        *((&kernelContext_13)->entryPointParams_out_13+i_13) = packed_uint2(product_wide_0(_S48, _S48)) ;
        i_13 = i_13 + (&kernelContext_13)->entryPointParams_13->p_13.lanes_0;
    }
    return;
}

[[kernel]] void relu_i64(uint3 gid_14 [[threadgroup_position_in_grid]], uint3 lid_14 [[thread_position_in_threadgroup]], EntryPointParams_14 constant* entryPointParams_34 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_34 [[buffer(1)]], packed_uint2 device* entryPointParams_out_34 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_14 = entryPointParams_34;
    (&kernelContext_14)->entryPointParams_x_data_14 = entryPointParams_x_data_34;
    (&kernelContext_14)->entryPointParams_out_14 = entryPointParams_out_34;
    uint i_14 = gid_14.x * 256U + lid_14.x;
    for(;;)
    {
        if(i_14 < ((&kernelContext_14)->entryPointParams_14->p_14.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S49 = position_0(i_14, (&kernelContext_14)->entryPointParams_14->p_14.extents_1, (&kernelContext_14)->entryPointParams_14->p_14.x_strides_0, (&kernelContext_14)->entryPointParams_14->p_14.x_offset_0);
        uint2 _S50 = uint2(*((&kernelContext_14)->entryPointParams_x_data_14+_S49)) ;
        packed_uint2 device* _S51 = (&kernelContext_14)->entryPointParams_out_14+i_14;
        uint2 _S52;
        if(int(_S50.y) < int(0))
        {
            _S52 = uint2(0U, 0U);
        }
        else
        {
            _S52 = _S50;
        }
        *_S51 = packed_uint2(_S52) ;
        i_14 = i_14 + (&kernelContext_14)->entryPointParams_14->p_14.lanes_0;
    }
    return;
}

uint2 sum_wide_0(uint2 x_11, uint2 y_2)
{
    uint _S53 = x_11.x;
    uint low_2 = _S53 + y_2.x;
    uint _S54 = x_11.y + y_2.y;
    int _S55;
    if(low_2 < _S53)
    {
        _S55 = int(1);
    }
    else
    {
        _S55 = int(0);
    }
    return uint2(low_2, _S54 + uint(_S55));
}

[[kernel]] void add_i64(uint3 gid_15 [[threadgroup_position_in_grid]], uint3 lid_15 [[thread_position_in_threadgroup]], EntryPointParams_15 constant* entryPointParams_35 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_35 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_15 [[buffer(2)]], packed_uint2 device* entryPointParams_out_35 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_15;
    (&kernelContext_15)->entryPointParams_15 = entryPointParams_35;
    (&kernelContext_15)->entryPointParams_x_data_15 = entryPointParams_x_data_35;
    (&kernelContext_15)->entryPointParams_y_data_5 = entryPointParams_y_data_15;
    (&kernelContext_15)->entryPointParams_out_15 = entryPointParams_out_35;
    uint i_15 = gid_15.x * 256U + lid_15.x;
    for(;;)
    {
        if(i_15 < ((&kernelContext_15)->entryPointParams_15->p_15.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S56 = position_0(i_15, (&kernelContext_15)->entryPointParams_15->p_15.extents_1, (&kernelContext_15)->entryPointParams_15->p_15.x_strides_0, (&kernelContext_15)->entryPointParams_15->p_15.x_offset_0);
        uint2 _S57 = uint2(*((&kernelContext_15)->entryPointParams_x_data_15+_S56)) ;
        uint _S58 = position_0(i_15, (&kernelContext_15)->entryPointParams_15->p_15.extents_1, (&kernelContext_15)->entryPointParams_15->p_15.y_strides_0, (&kernelContext_15)->entryPointParams_15->p_15.y_offset_0);
        *((&kernelContext_15)->entryPointParams_out_15+i_15) = packed_uint2(sum_wide_0(_S57, uint2(*((&kernelContext_15)->entryPointParams_y_data_5+_S58)) )) ;
        i_15 = i_15 + (&kernelContext_15)->entryPointParams_15->p_15.lanes_0;
    }
    return;
}

[[kernel]] void sub_i64(uint3 gid_16 [[threadgroup_position_in_grid]], uint3 lid_16 [[thread_position_in_threadgroup]], EntryPointParams_16 constant* entryPointParams_36 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_36 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_16 [[buffer(2)]], packed_uint2 device* entryPointParams_out_36 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_16;
    (&kernelContext_16)->entryPointParams_16 = entryPointParams_36;
    (&kernelContext_16)->entryPointParams_x_data_16 = entryPointParams_x_data_36;
    (&kernelContext_16)->entryPointParams_y_data_6 = entryPointParams_y_data_16;
    (&kernelContext_16)->entryPointParams_out_16 = entryPointParams_out_36;
    uint i_16 = gid_16.x * 256U + lid_16.x;
    for(;;)
    {
        if(i_16 < ((&kernelContext_16)->entryPointParams_16->p_16.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S59 = position_0(i_16, (&kernelContext_16)->entryPointParams_16->p_16.extents_1, (&kernelContext_16)->entryPointParams_16->p_16.x_strides_0, (&kernelContext_16)->entryPointParams_16->p_16.x_offset_0);
        uint2 _S60 = uint2(*((&kernelContext_16)->entryPointParams_x_data_16+_S59)) ;
        uint _S61 = position_0(i_16, (&kernelContext_16)->entryPointParams_16->p_16.extents_1, (&kernelContext_16)->entryPointParams_16->p_16.y_strides_0, (&kernelContext_16)->entryPointParams_16->p_16.y_offset_0);
        *((&kernelContext_16)->entryPointParams_out_16+i_16) = packed_uint2(sum_wide_0(_S60, negated_wide_0(uint2(*((&kernelContext_16)->entryPointParams_y_data_6+_S61)) ))) ;
        i_16 = i_16 + (&kernelContext_16)->entryPointParams_16->p_16.lanes_0;
    }
    return;
}

[[kernel]] void mul_i64(uint3 gid_17 [[threadgroup_position_in_grid]], uint3 lid_17 [[thread_position_in_threadgroup]], EntryPointParams_17 constant* entryPointParams_37 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_37 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_17 [[buffer(2)]], packed_uint2 device* entryPointParams_out_37 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_17;
    (&kernelContext_17)->entryPointParams_17 = entryPointParams_37;
    (&kernelContext_17)->entryPointParams_x_data_17 = entryPointParams_x_data_37;
    (&kernelContext_17)->entryPointParams_y_data_7 = entryPointParams_y_data_17;
    (&kernelContext_17)->entryPointParams_out_17 = entryPointParams_out_37;
    uint i_17 = gid_17.x * 256U + lid_17.x;
    for(;;)
    {
        if(i_17 < ((&kernelContext_17)->entryPointParams_17->p_17.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S62 = position_0(i_17, (&kernelContext_17)->entryPointParams_17->p_17.extents_1, (&kernelContext_17)->entryPointParams_17->p_17.x_strides_0, (&kernelContext_17)->entryPointParams_17->p_17.x_offset_0);
        uint2 _S63 = uint2(*((&kernelContext_17)->entryPointParams_x_data_17+_S62)) ;
        uint _S64 = position_0(i_17, (&kernelContext_17)->entryPointParams_17->p_17.extents_1, (&kernelContext_17)->entryPointParams_17->p_17.y_strides_0, (&kernelContext_17)->entryPointParams_17->p_17.y_offset_0);
        *((&kernelContext_17)->entryPointParams_out_17+i_17) = packed_uint2(product_wide_0(_S63, uint2(*((&kernelContext_17)->entryPointParams_y_data_7+_S64)) )) ;
        i_17 = i_17 + (&kernelContext_17)->entryPointParams_17->p_17.lanes_0;
    }
    return;
}

bool is_below_0(uint2 x_12, uint2 y_3)
{
    uint _S65 = x_12.y;
    uint _S66 = y_3.y;
    bool _S67;
    if(_S65 == _S66)
    {
        _S67 = (x_12.x) < (y_3.x);
    }
    else
    {
        _S67 = int(_S65) < int(_S66);
    }
    return _S67;
}

uint2 larger_wide_0(uint2 x_13, uint2 y_4)
{
    uint2 _S68;
    if(is_below_0(x_13, y_4))
    {
        _S68 = y_4;
    }
    else
    {
        _S68 = x_13;
    }
    return _S68;
}

[[kernel]] void maximum_i64(uint3 gid_18 [[threadgroup_position_in_grid]], uint3 lid_18 [[thread_position_in_threadgroup]], EntryPointParams_18 constant* entryPointParams_38 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_38 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_18 [[buffer(2)]], packed_uint2 device* entryPointParams_out_38 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_18;
    (&kernelContext_18)->entryPointParams_18 = entryPointParams_38;
    (&kernelContext_18)->entryPointParams_x_data_18 = entryPointParams_x_data_38;
    (&kernelContext_18)->entryPointParams_y_data_8 = entryPointParams_y_data_18;
    (&kernelContext_18)->entryPointParams_out_18 = entryPointParams_out_38;
    uint i_18 = gid_18.x * 256U + lid_18.x;
    for(;;)
    {
        if(i_18 < ((&kernelContext_18)->entryPointParams_18->p_18.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S69 = position_0(i_18, (&kernelContext_18)->entryPointParams_18->p_18.extents_1, (&kernelContext_18)->entryPointParams_18->p_18.x_strides_0, (&kernelContext_18)->entryPointParams_18->p_18.x_offset_0);
        uint2 _S70 = uint2(*((&kernelContext_18)->entryPointParams_x_data_18+_S69)) ;
        uint _S71 = position_0(i_18, (&kernelContext_18)->entryPointParams_18->p_18.extents_1, (&kernelContext_18)->entryPointParams_18->p_18.y_strides_0, (&kernelContext_18)->entryPointParams_18->p_18.y_offset_0);
        *((&kernelContext_18)->entryPointParams_out_18+i_18) = packed_uint2(larger_wide_0(_S70, uint2(*((&kernelContext_18)->entryPointParams_y_data_8+_S71)) )) ;
        i_18 = i_18 + (&kernelContext_18)->entryPointParams_18->p_18.lanes_0;
    }
    return;
}

uint2 smaller_wide_0(uint2 x_14, uint2 y_5)
{
    uint2 _S72;
    if(is_below_0(y_5, x_14))
    {
        _S72 = y_5;
    }
    else
    {
        _S72 = x_14;
    }
    return _S72;
}

[[kernel]] void minimum_i64(uint3 gid_19 [[threadgroup_position_in_grid]], uint3 lid_19 [[thread_position_in_threadgroup]], EntryPointParams_19 constant* entryPointParams_39 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_39 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_19 [[buffer(2)]], packed_uint2 device* entryPointParams_out_39 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_19;
    (&kernelContext_19)->entryPointParams_19 = entryPointParams_39;
    (&kernelContext_19)->entryPointParams_x_data_19 = entryPointParams_x_data_39;
    (&kernelContext_19)->entryPointParams_y_data_9 = entryPointParams_y_data_19;
    (&kernelContext_19)->entryPointParams_out_19 = entryPointParams_out_39;
    uint i_19 = gid_19.x * 256U + lid_19.x;
    for(;;)
    {
        if(i_19 < ((&kernelContext_19)->entryPointParams_19->p_19.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S73 = position_0(i_19, (&kernelContext_19)->entryPointParams_19->p_19.extents_1, (&kernelContext_19)->entryPointParams_19->p_19.x_strides_0, (&kernelContext_19)->entryPointParams_19->p_19.x_offset_0);
        uint2 _S74 = uint2(*((&kernelContext_19)->entryPointParams_x_data_19+_S73)) ;
        uint _S75 = position_0(i_19, (&kernelContext_19)->entryPointParams_19->p_19.extents_1, (&kernelContext_19)->entryPointParams_19->p_19.y_strides_0, (&kernelContext_19)->entryPointParams_19->p_19.y_offset_0);
        *((&kernelContext_19)->entryPointParams_out_19+i_19) = packed_uint2(smaller_wide_0(_S74, uint2(*((&kernelContext_19)->entryPointParams_y_data_9+_S75)) )) ;
        i_19 = i_19 + (&kernelContext_19)->entryPointParams_19->p_19.lanes_0;
    }
    return;
}


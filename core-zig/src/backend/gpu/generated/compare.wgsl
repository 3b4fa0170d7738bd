struct Strided_std140_0
{
    @align(16) extents_0 : vec4<u32>,
    @align(16) x_strides_0 : vec4<i32>,
    @align(16) y_strides_0 : vec4<i32>,
    @align(16) count_0 : u32,
    @align(4) x_offset_0 : u32,
    @align(8) y_offset_0 : u32,
    @align(4) lanes_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Strided_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read> entryPointParams_x_data_0 : array<f32>;

@binding(2) @group(0) var<storage, read_write> entryPointParams_out_0 : array<u32>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Strided_std140_0,
};

@binding(3) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(4) @group(0) var<storage, read> entryPointParams_x_data_1 : array<f32>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_out_1 : array<u32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Strided_std140_0,
};

@binding(6) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(7) @group(0) var<storage, read> entryPointParams_x_data_2 : array<f32>;

@binding(8) @group(0) var<storage, read> entryPointParams_y_data_0 : array<f32>;

@binding(9) @group(0) var<storage, read_write> entryPointParams_out_2 : array<u32>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Strided_std140_0,
};

@binding(10) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(11) @group(0) var<storage, read> entryPointParams_x_data_3 : array<f32>;

@binding(12) @group(0) var<storage, read> entryPointParams_y_data_1 : array<f32>;

@binding(13) @group(0) var<storage, read_write> entryPointParams_out_3 : array<u32>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Strided_std140_0,
};

@binding(14) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(15) @group(0) var<storage, read> entryPointParams_x_data_4 : array<f32>;

@binding(16) @group(0) var<storage, read> entryPointParams_y_data_2 : array<f32>;

@binding(17) @group(0) var<storage, read_write> entryPointParams_out_4 : array<u32>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Strided_std140_0,
};

@binding(18) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(19) @group(0) var<storage, read> entryPointParams_x_data_5 : array<f32>;

@binding(20) @group(0) var<storage, read> entryPointParams_y_data_3 : array<f32>;

@binding(21) @group(0) var<storage, read_write> entryPointParams_out_5 : array<u32>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Strided_std140_0,
};

@binding(22) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(23) @group(0) var<storage, read> entryPointParams_x_data_6 : array<f32>;

@binding(24) @group(0) var<storage, read> entryPointParams_y_data_4 : array<f32>;

@binding(25) @group(0) var<storage, read_write> entryPointParams_out_6 : array<u32>;

struct EntryPointParams_std140_7
{
    @align(16) p_7 : Strided_std140_0,
};

@binding(26) @group(0) var<uniform> entryPointParams_7 : EntryPointParams_std140_7;
@binding(27) @group(0) var<storage, read> entryPointParams_x_data_7 : array<f32>;

@binding(28) @group(0) var<storage, read> entryPointParams_y_data_5 : array<f32>;

@binding(29) @group(0) var<storage, read_write> entryPointParams_out_7 : array<u32>;

struct EntryPointParams_std140_8
{
    @align(16) p_8 : Strided_std140_0,
};

@binding(30) @group(0) var<uniform> entryPointParams_8 : EntryPointParams_std140_8;
@binding(31) @group(0) var<storage, read> entryPointParams_x_data_8 : array<f32>;

@binding(32) @group(0) var<storage, read> entryPointParams_y_data_6 : array<f32>;

@binding(33) @group(0) var<storage, read_write> entryPointParams_out_8 : array<u32>;

struct EntryPointParams_std140_9
{
    @align(16) p_9 : Strided_std140_0,
};

@binding(34) @group(0) var<uniform> entryPointParams_9 : EntryPointParams_std140_9;
@binding(35) @group(0) var<storage, read> entryPointParams_x_data_9 : array<f32>;

@binding(36) @group(0) var<storage, read> entryPointParams_y_data_7 : array<f32>;

@binding(37) @group(0) var<storage, read_write> entryPointParams_out_9 : array<u32>;

struct EntryPointParams_std140_10
{
    @align(16) p_10 : Strided_std140_0,
};

@binding(38) @group(0) var<uniform> entryPointParams_10 : EntryPointParams_std140_10;
@binding(39) @group(0) var<storage, read> entryPointParams_x_data_10 : array<f32>;

@binding(40) @group(0) var<storage, read> entryPointParams_y_data_8 : array<f32>;

@binding(41) @group(0) var<storage, read_write> entryPointParams_out_10 : array<u32>;

struct EntryPointParams_std140_11
{
    @align(16) p_11 : Strided_std140_0,
};

@binding(42) @group(0) var<uniform> entryPointParams_11 : EntryPointParams_std140_11;
@binding(43) @group(0) var<storage, read> entryPointParams_x_data_11 : array<f32>;

@binding(44) @group(0) var<storage, read_write> entryPointParams_out_11 : array<u32>;

struct EntryPointParams_std140_12
{
    @align(16) p_12 : Strided_std140_0,
};

@binding(45) @group(0) var<uniform> entryPointParams_12 : EntryPointParams_std140_12;
@binding(46) @group(0) var<storage, read> entryPointParams_x_data_12 : array<i32>;

@binding(47) @group(0) var<storage, read> entryPointParams_y_data_9 : array<i32>;

@binding(48) @group(0) var<storage, read_write> entryPointParams_out_12 : array<u32>;

struct EntryPointParams_std140_13
{
    @align(16) p_13 : Strided_std140_0,
};

@binding(49) @group(0) var<uniform> entryPointParams_13 : EntryPointParams_std140_13;
@binding(50) @group(0) var<storage, read> entryPointParams_x_data_13 : array<i32>;

@binding(51) @group(0) var<storage, read> entryPointParams_y_data_10 : array<i32>;

@binding(52) @group(0) var<storage, read_write> entryPointParams_out_13 : array<u32>;

struct EntryPointParams_std140_14
{
    @align(16) p_14 : Strided_std140_0,
};

@binding(53) @group(0) var<uniform> entryPointParams_14 : EntryPointParams_std140_14;
@binding(54) @group(0) var<storage, read> entryPointParams_x_data_14 : array<i32>;

@binding(55) @group(0) var<storage, read> entryPointParams_y_data_11 : array<i32>;

@binding(56) @group(0) var<storage, read_write> entryPointParams_out_14 : array<u32>;

struct EntryPointParams_std140_15
{
    @align(16) p_15 : Strided_std140_0,
};

@binding(57) @group(0) var<uniform> entryPointParams_15 : EntryPointParams_std140_15;
@binding(58) @group(0) var<storage, read> entryPointParams_x_data_15 : array<i32>;

@binding(59) @group(0) var<storage, read> entryPointParams_y_data_12 : array<i32>;

@binding(60) @group(0) var<storage, read_write> entryPointParams_out_15 : array<u32>;

struct EntryPointParams_std140_16
{
    @align(16) p_16 : Strided_std140_0,
};

@binding(61) @group(0) var<uniform> entryPointParams_16 : EntryPointParams_std140_16;
@binding(62) @group(0) var<storage, read> entryPointParams_x_data_16 : array<i32>;

@binding(63) @group(0) var<storage, read> entryPointParams_y_data_13 : array<i32>;

@binding(64) @group(0) var<storage, read_write> entryPointParams_out_16 : array<u32>;

struct EntryPointParams_std140_17
{
    @align(16) p_17 : Strided_std140_0,
};

@binding(65) @group(0) var<uniform> entryPointParams_17 : EntryPointParams_std140_17;
@binding(66) @group(0) var<storage, read> entryPointParams_x_data_17 : array<i32>;

@binding(67) @group(0) var<storage, read> entryPointParams_y_data_14 : array<i32>;

@binding(68) @group(0) var<storage, read_write> entryPointParams_out_17 : array<u32>;

struct EntryPointParams_std140_18
{
    @align(16) p_18 : Strided_std140_0,
};

@binding(69) @group(0) var<uniform> entryPointParams_18 : EntryPointParams_std140_18;
@binding(70) @group(0) var<storage, read> entryPointParams_x_data_18 : array<i32>;

@binding(71) @group(0) var<storage, read> entryPointParams_y_data_15 : array<i32>;

@binding(72) @group(0) var<storage, read_write> entryPointParams_out_18 : array<u32>;

struct EntryPointParams_std140_19
{
    @align(16) p_19 : Strided_std140_0,
};

@binding(73) @group(0) var<uniform> entryPointParams_19 : EntryPointParams_std140_19;
@binding(74) @group(0) var<storage, read> entryPointParams_x_data_19 : array<i32>;

@binding(75) @group(0) var<storage, read> entryPointParams_y_data_16 : array<i32>;

@binding(76) @group(0) var<storage, read_write> entryPointParams_out_19 : array<u32>;

struct EntryPointParams_std140_20
{
    @align(16) p_20 : Strided_std140_0,
};

@binding(77) @group(0) var<uniform> entryPointParams_20 : EntryPointParams_std140_20;
@binding(78) @group(0) var<storage, read> entryPointParams_x_data_20 : array<i32>;

@binding(79) @group(0) var<storage, read> entryPointParams_y_data_17 : array<i32>;

@binding(80) @group(0) var<storage, read_write> entryPointParams_out_20 : array<u32>;

struct EntryPointParams_std140_21
{
    @align(16) p_21 : Strided_std140_0,
};

@binding(81) @group(0) var<uniform> entryPointParams_21 : EntryPointParams_std140_21;
@binding(82) @group(0) var<storage, read> entryPointParams_x_data_21 : array<i32>;

@binding(83) @group(0) var<storage, read_write> entryPointParams_out_21 : array<u32>;

struct EntryPointParams_std140_22
{
    @align(16) p_22 : Strided_std140_0,
};

@binding(84) @group(0) var<uniform> entryPointParams_22 : EntryPointParams_std140_22;
@binding(85) @group(0) var<storage, read> entryPointParams_x_data_22 : array<vec2<u32>>;

@binding(86) @group(0) var<storage, read> entryPointParams_y_data_18 : array<vec2<u32>>;

@binding(87) @group(0) var<storage, read_write> entryPointParams_out_22 : array<u32>;

struct EntryPointParams_std140_23
{
    @align(16) p_23 : Strided_std140_0,
};

@binding(88) @group(0) var<uniform> entryPointParams_23 : EntryPointParams_std140_23;
@binding(89) @group(0) var<storage, read> entryPointParams_x_data_23 : array<vec2<u32>>;

@binding(90) @group(0) var<storage, read> entryPointParams_y_data_19 : array<vec2<u32>>;

@binding(91) @group(0) var<storage, read_write> entryPointParams_out_23 : array<u32>;

struct EntryPointParams_std140_24
{
    @align(16) p_24 : Strided_std140_0,
};

@binding(92) @group(0) var<uniform> entryPointParams_24 : EntryPointParams_std140_24;
@binding(93) @group(0) var<storage, read> entryPointParams_x_data_24 : array<vec2<u32>>;

@binding(94) @group(0) var<storage, read> entryPointParams_y_data_20 : array<vec2<u32>>;

@binding(95) @group(0) var<storage, read_write> entryPointParams_out_24 : array<u32>;

struct EntryPointParams_std140_25
{
    @align(16) p_25 : Strided_std140_0,
};

@binding(96) @group(0) var<uniform> entryPointParams_25 : EntryPointParams_std140_25;
@binding(97) @group(0) var<storage, read> entryPointParams_x_data_25 : array<vec2<u32>>;

@binding(98) @group(0) var<storage, read> entryPointParams_y_data_21 : array<vec2<u32>>;

@binding(99) @group(0) var<storage, read_write> entryPointParams_out_25 : array<u32>;

struct EntryPointParams_std140_26
{
    @align(16) p_26 : Strided_std140_0,
};

@binding(100) @group(0) var<uniform> entryPointParams_26 : EntryPointParams_std140_26;
@binding(101) @group(0) var<storage, read> entryPointParams_x_data_26 : array<vec2<u32>>;

@binding(102) @group(0) var<storage, read> entryPointParams_y_data_22 : array<vec2<u32>>;

@binding(103) @group(0) var<storage, read_write> entryPointParams_out_26 : array<u32>;

struct EntryPointParams_std140_27
{
    @align(16) p_27 : Strided_std140_0,
};

@binding(104) @group(0) var<uniform> entryPointParams_27 : EntryPointParams_std140_27;
@binding(105) @group(0) var<storage, read> entryPointParams_x_data_27 : array<vec2<u32>>;

@binding(106) @group(0) var<storage, read> entryPointParams_y_data_23 : array<vec2<u32>>;

@binding(107) @group(0) var<storage, read_write> entryPointParams_out_27 : array<u32>;

struct EntryPointParams_std140_28
{
    @align(16) p_28 : Strided_std140_0,
};

@binding(108) @group(0) var<uniform> entryPointParams_28 : EntryPointParams_std140_28;
@binding(109) @group(0) var<storage, read> entryPointParams_x_data_28 : array<vec2<u32>>;

@binding(110) @group(0) var<storage, read> entryPointParams_y_data_24 : array<vec2<u32>>;

@binding(111) @group(0) var<storage, read_write> entryPointParams_out_28 : array<u32>;

struct EntryPointParams_std140_29
{
    @align(16) p_29 : Strided_std140_0,
};

@binding(112) @group(0) var<uniform> entryPointParams_29 : EntryPointParams_std140_29;
@binding(113) @group(0) var<storage, read> entryPointParams_x_data_29 : array<vec2<u32>>;

@binding(114) @group(0) var<storage, read> entryPointParams_y_data_25 : array<vec2<u32>>;

@binding(115) @group(0) var<storage, read_write> entryPointParams_out_29 : array<u32>;

struct EntryPointParams_std140_30
{
    @align(16) p_30 : Strided_std140_0,
};

@binding(116) @group(0) var<uniform> entryPointParams_30 : EntryPointParams_std140_30;
@binding(117) @group(0) var<storage, read> entryPointParams_x_data_30 : array<vec2<u32>>;

@binding(118) @group(0) var<storage, read> entryPointParams_y_data_26 : array<vec2<u32>>;

@binding(119) @group(0) var<storage, read_write> entryPointParams_out_30 : array<u32>;

struct EntryPointParams_std140_31
{
    @align(16) p_31 : Strided_std140_0,
};

@binding(120) @group(0) var<uniform> entryPointParams_31 : EntryPointParams_std140_31;
@binding(121) @group(0) var<storage, read> entryPointParams_x_data_31 : array<vec2<u32>>;

@binding(122) @group(0) var<storage, read_write> entryPointParams_out_31 : array<u32>;

struct EntryPointParams_std140_32
{
    @align(16) p_32 : Strided_std140_0,
};

@binding(123) @group(0) var<uniform> entryPointParams_32 : EntryPointParams_std140_32;
@binding(124) @group(0) var<storage, read> entryPointParams_x_data_32 : array<u32>;

@binding(125) @group(0) var<storage, read> entryPointParams_y_data_27 : array<u32>;

@binding(126) @group(0) var<storage, read_write> entryPointParams_out_32 : array<u32>;

struct EntryPointParams_std140_33
{
    @align(16) p_33 : Strided_std140_0,
};

@binding(127) @group(0) var<uniform> entryPointParams_33 : EntryPointParams_std140_33;
@binding(128) @group(0) var<storage, read> entryPointParams_x_data_33 : array<u32>;

@binding(129) @group(0) var<storage, read> entryPointParams_y_data_28 : array<u32>;

@binding(130) @group(0) var<storage, read_write> entryPointParams_out_33 : array<u32>;

struct EntryPointParams_std140_34
{
    @align(16) p_34 : Strided_std140_0,
};

@binding(131) @group(0) var<uniform> entryPointParams_34 : EntryPointParams_std140_34;
@binding(132) @group(0) var<storage, read> entryPointParams_x_data_34 : array<u32>;

@binding(133) @group(0) var<storage, read> entryPointParams_y_data_29 : array<u32>;

@binding(134) @group(0) var<storage, read_write> entryPointParams_out_34 : array<u32>;

struct EntryPointParams_std140_35
{
    @align(16) p_35 : Strided_std140_0,
};

@binding(135) @group(0) var<uniform> entryPointParams_35 : EntryPointParams_std140_35;
@binding(136) @group(0) var<storage, read> entryPointParams_x_data_35 : array<u32>;

@binding(137) @group(0) var<storage, read> entryPointParams_y_data_30 : array<u32>;

@binding(138) @group(0) var<storage, read_write> entryPointParams_out_35 : array<u32>;

struct EntryPointParams_std140_36
{
    @align(16) p_36 : Strided_std140_0,
};

@binding(139) @group(0) var<uniform> entryPointParams_36 : EntryPointParams_std140_36;
@binding(140) @group(0) var<storage, read> entryPointParams_x_data_36 : array<u32>;

@binding(141) @group(0) var<storage, read> entryPointParams_y_data_31 : array<u32>;

@binding(142) @group(0) var<storage, read_write> entryPointParams_out_36 : array<u32>;

struct EntryPointParams_std140_37
{
    @align(16) p_37 : Strided_std140_0,
};

@binding(143) @group(0) var<uniform> entryPointParams_37 : EntryPointParams_std140_37;
@binding(144) @group(0) var<storage, read> entryPointParams_x_data_37 : array<u32>;

@binding(145) @group(0) var<storage, read> entryPointParams_y_data_32 : array<u32>;

@binding(146) @group(0) var<storage, read_write> entryPointParams_out_37 : array<u32>;

struct EntryPointParams_std140_38
{
    @align(16) p_38 : Strided_std140_0,
};

@binding(147) @group(0) var<uniform> entryPointParams_38 : EntryPointParams_std140_38;
@binding(148) @group(0) var<storage, read> entryPointParams_x_data_38 : array<u32>;

@binding(149) @group(0) var<storage, read> entryPointParams_y_data_33 : array<u32>;

@binding(150) @group(0) var<storage, read_write> entryPointParams_out_38 : array<u32>;

struct EntryPointParams_std140_39
{
    @align(16) p_39 : Strided_std140_0,
};

@binding(151) @group(0) var<uniform> entryPointParams_39 : EntryPointParams_std140_39;
@binding(152) @group(0) var<storage, read> entryPointParams_x_data_39 : array<u32>;

@binding(153) @group(0) var<storage, read> entryPointParams_y_data_34 : array<u32>;

@binding(154) @group(0) var<storage, read_write> entryPointParams_out_39 : array<u32>;

struct EntryPointParams_std140_40
{
    @align(16) p_40 : Strided_std140_0,
};

@binding(155) @group(0) var<uniform> entryPointParams_40 : EntryPointParams_std140_40;
@binding(156) @group(0) var<storage, read> entryPointParams_x_data_40 : array<u32>;

@binding(157) @group(0) var<storage, read> entryPointParams_y_data_35 : array<u32>;

@binding(158) @group(0) var<storage, read_write> entryPointParams_out_40 : array<u32>;

struct EntryPointParams_std140_41
{
    @align(16) p_41 : Strided_std140_0,
};

@binding(159) @group(0) var<uniform> entryPointParams_41 : EntryPointParams_std140_41;
@binding(160) @group(0) var<storage, read> entryPointParams_x_data_41 : array<u32>;

@binding(161) @group(0) var<storage, read_write> entryPointParams_out_41 : array<u32>;

struct EntryPointParams_std140_42
{
    @align(16) p_42 : Strided_std140_0,
};

@binding(162) @group(0) var<uniform> entryPointParams_42 : EntryPointParams_std140_42;
@binding(163) @group(0) var<storage, read> entryPointParams_x_data_42 : array<u32>;

@binding(164) @group(0) var<storage, read> entryPointParams_y_data_36 : array<u32>;

@binding(165) @group(0) var<storage, read_write> entryPointParams_out_42 : array<u32>;

struct EntryPointParams_std140_43
{
    @align(16) p_43 : Strided_std140_0,
};

@binding(166) @group(0) var<uniform> entryPointParams_43 : EntryPointParams_std140_43;
@binding(167) @group(0) var<storage, read> entryPointParams_x_data_43 : array<u32>;

@binding(168) @group(0) var<storage, read> entryPointParams_y_data_37 : array<u32>;

@binding(169) @group(0) var<storage, read_write> entryPointParams_out_43 : array<u32>;

struct EntryPointParams_std140_44
{
    @align(16) p_44 : Strided_std140_0,
};

@binding(170) @group(0) var<uniform> entryPointParams_44 : EntryPointParams_std140_44;
@binding(171) @group(0) var<storage, read> entryPointParams_x_data_44 : array<u32>;

@binding(172) @group(0) var<storage, read> entryPointParams_y_data_38 : array<u32>;

@binding(173) @group(0) var<storage, read_write> entryPointParams_out_44 : array<u32>;

struct EntryPointParams_std140_45
{
    @align(16) p_45 : Strided_std140_0,
};

@binding(174) @group(0) var<uniform> entryPointParams_45 : EntryPointParams_std140_45;
@binding(175) @group(0) var<storage, read> entryPointParams_x_data_45 : array<u32>;

@binding(176) @group(0) var<storage, read> entryPointParams_y_data_39 : array<u32>;

@binding(177) @group(0) var<storage, read_write> entryPointParams_out_45 : array<u32>;

struct EntryPointParams_std140_46
{
    @align(16) p_46 : Strided_std140_0,
};

@binding(178) @group(0) var<uniform> entryPointParams_46 : EntryPointParams_std140_46;
@binding(179) @group(0) var<storage, read> entryPointParams_x_data_46 : array<u32>;

@binding(180) @group(0) var<storage, read> entryPointParams_y_data_40 : array<u32>;

@binding(181) @group(0) var<storage, read_write> entryPointParams_out_46 : array<u32>;

struct EntryPointParams_std140_47
{
    @align(16) p_47 : Strided_std140_0,
};

@binding(182) @group(0) var<uniform> entryPointParams_47 : EntryPointParams_std140_47;
@binding(183) @group(0) var<storage, read> entryPointParams_x_data_47 : array<u32>;

@binding(184) @group(0) var<storage, read> entryPointParams_y_data_41 : array<u32>;

@binding(185) @group(0) var<storage, read_write> entryPointParams_out_47 : array<u32>;

struct EntryPointParams_std140_48
{
    @align(16) p_48 : Strided_std140_0,
};

@binding(186) @group(0) var<uniform> entryPointParams_48 : EntryPointParams_std140_48;
@binding(187) @group(0) var<storage, read> entryPointParams_x_data_48 : array<u32>;

@binding(188) @group(0) var<storage, read> entryPointParams_y_data_42 : array<u32>;

@binding(189) @group(0) var<storage, read_write> entryPointParams_out_48 : array<u32>;

struct EntryPointParams_std140_49
{
    @align(16) p_49 : Strided_std140_0,
};

@binding(190) @group(0) var<uniform> entryPointParams_49 : EntryPointParams_std140_49;
@binding(191) @group(0) var<storage, read> entryPointParams_x_data_49 : array<u32>;

@binding(192) @group(0) var<storage, read> entryPointParams_y_data_43 : array<u32>;

@binding(193) @group(0) var<storage, read_write> entryPointParams_out_49 : array<u32>;

struct EntryPointParams_std140_50
{
    @align(16) p_50 : Strided_std140_0,
};

@binding(194) @group(0) var<uniform> entryPointParams_50 : EntryPointParams_std140_50;
@binding(195) @group(0) var<storage, read> entryPointParams_x_data_50 : array<u32>;

@binding(196) @group(0) var<storage, read> entryPointParams_y_data_44 : array<u32>;

@binding(197) @group(0) var<storage, read_write> entryPointParams_out_50 : array<u32>;

struct EntryPointParams_std140_51
{
    @align(16) p_51 : Strided_std140_0,
};

@binding(198) @group(0) var<uniform> entryPointParams_51 : EntryPointParams_std140_51;
@binding(199) @group(0) var<storage, read> entryPointParams_x_data_51 : array<u32>;

@binding(200) @group(0) var<storage, read_write> entryPointParams_out_51 : array<u32>;

struct EntryPointParams_std140_52
{
    @align(16) p_52 : Strided_std140_0,
};

@binding(201) @group(0) var<uniform> entryPointParams_52 : EntryPointParams_std140_52;
@binding(202) @group(0) var<storage, read> entryPointParams_x_data_52 : array<vec2<f32>>;

@binding(203) @group(0) var<storage, read> entryPointParams_y_data_45 : array<vec2<f32>>;

@binding(204) @group(0) var<storage, read_write> entryPointParams_out_52 : array<u32>;

struct EntryPointParams_std140_53
{
    @align(16) p_53 : Strided_std140_0,
};

@binding(205) @group(0) var<uniform> entryPointParams_53 : EntryPointParams_std140_53;
@binding(206) @group(0) var<storage, read> entryPointParams_x_data_53 : array<vec2<f32>>;

@binding(207) @group(0) var<storage, read> entryPointParams_y_data_46 : array<vec2<f32>>;

@binding(208) @group(0) var<storage, read_write> entryPointParams_out_53 : array<u32>;

fn position_0( index_0 : u32,  extents_1 : vec4<u32>,  strides_0 : vec4<i32>,  offset_0 : u32) -> u32
{
    var _S1 : bool;
    if((extents_1.x) == u32(1))
    {
        _S1 = (extents_1.y) == u32(1);
    }
    else
    {
        _S1 = false;
    }
    if(_S1)
    {
        _S1 = (extents_1.z) == u32(1);
    }
    else
    {
        _S1 = false;
    }
    if(_S1)
    {
        return u32(i32(index_0) * strides_0.w) + offset_0;
    }
    var _S2 : u32 = extents_1.w;
    var _S3 : u32 = index_0 % _S2;
    var at_0 : i32 = i32(_S3) * strides_0.w;
    var rest_0 : u32 = index_0 / _S2;
    var _S4 : u32 = extents_1.z;
    var _S5 : u32 = rest_0 % _S4;
    var at_1 : i32 = at_0 + i32(_S5) * strides_0.z;
    var rest_1 : u32 = rest_0 / _S4;
    var _S6 : u32 = extents_1.y;
    var _S7 : u32 = rest_1 % _S6;
    var _S8 : i32 = i32(_S7) * strides_0.y;
    var _S9 : u32 = rest_1 / _S6;
    return u32(at_1 + (_S8 + i32(_S9) * strides_0.x)) + offset_0;
}

fn is_nan_0( x_0 : f32) -> bool
{
    return (((bitcast<u32>((x_0))) & (u32(2147483647)))) > u32(2139095040);
}

@compute
@workgroup_size(256, 1, 1)
fn is_nan_f32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
{
    var word_0 : u32 = gid_0.x * u32(256) + lid_0.x;
    for(;;)
    {
        var _S10 : u32 = word_0 * u32(4);
        if(_S10 < (entryPointParams_0.p_0.count_0))
        {
        }
        else
        {
            break;
        }
        var i_0 : u32 = _S10;
        var bits_0 : u32 = u32(0);
        for(;;)
        {
            if(i_0 < (min(_S10 + u32(4), entryPointParams_0.p_0.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_0 : u32 = position_0(i_0, entryPointParams_0.p_0.extents_0, entryPointParams_0.p_0.x_strides_0, entryPointParams_0.p_0.x_offset_0);
            if(is_nan_0(entryPointParams_x_data_0[x_at_0]))
            {
                bits_0 = (bits_0 | (((u32(1) << ((((i_0 & (u32(3)))) * u32(8)))))));
            }
            i_0 = i_0 + u32(1);
        }
        entryPointParams_out_0[word_0] = bits_0;
        word_0 = word_0 + entryPointParams_0.p_0.lanes_0;
    }
    return;
}

fn is_finite_0( x_1 : f32) -> bool
{
    return (((bitcast<u32>((x_1))) & (u32(2147483647)))) < u32(2139095040);
}

@compute
@workgroup_size(256, 1, 1)
fn is_finite_f32(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
{
    var word_1 : u32 = gid_1.x * u32(256) + lid_1.x;
    for(;;)
    {
        var _S11 : u32 = word_1 * u32(4);
        if(_S11 < (entryPointParams_1.p_1.count_0))
        {
        }
        else
        {
            break;
        }
        var i_1 : u32 = _S11;
        var bits_1 : u32 = u32(0);
        for(;;)
        {
            if(i_1 < (min(_S11 + u32(4), entryPointParams_1.p_1.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_1 : u32 = position_0(i_1, entryPointParams_1.p_1.extents_0, entryPointParams_1.p_1.x_strides_0, entryPointParams_1.p_1.x_offset_0);
            if(is_finite_0(entryPointParams_x_data_1[x_at_1]))
            {
                bits_1 = (bits_1 | (((u32(1) << ((((i_1 & (u32(3)))) * u32(8)))))));
            }
            i_1 = i_1 + u32(1);
        }
        entryPointParams_out_1[word_1] = bits_1;
        word_1 = word_1 + entryPointParams_1.p_1.lanes_0;
    }
    return;
}

fn is_equal_0( x_2 : f32,  y_0 : f32) -> bool
{
    return x_2 == y_0;
}

@compute
@workgroup_size(256, 1, 1)
fn eq_f32(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
{
    var word_2 : u32 = gid_2.x * u32(256) + lid_2.x;
    for(;;)
    {
        var _S12 : u32 = word_2 * u32(4);
        if(_S12 < (entryPointParams_2.p_2.count_0))
        {
        }
        else
        {
            break;
        }
        var i_2 : u32 = _S12;
        var bits_2 : u32 = u32(0);
        for(;;)
        {
            if(i_2 < (min(_S12 + u32(4), entryPointParams_2.p_2.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_2 : u32 = position_0(i_2, entryPointParams_2.p_2.extents_0, entryPointParams_2.p_2.x_strides_0, entryPointParams_2.p_2.x_offset_0);
            var y_at_0 : u32 = position_0(i_2, entryPointParams_2.p_2.extents_0, entryPointParams_2.p_2.y_strides_0, entryPointParams_2.p_2.y_offset_0);
            if(is_equal_0(entryPointParams_x_data_2[x_at_2], entryPointParams_y_data_0[y_at_0]))
            {
                bits_2 = (bits_2 | (((u32(1) << ((((i_2 & (u32(3)))) * u32(8)))))));
            }
            i_2 = i_2 + u32(1);
        }
        entryPointParams_out_2[word_2] = bits_2;
        word_2 = word_2 + entryPointParams_2.p_2.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn ne_f32(@builtin(workgroup_id) gid_3 : vec3<u32>, @builtin(local_invocation_id) lid_3 : vec3<u32>)
{
    var word_3 : u32 = gid_3.x * u32(256) + lid_3.x;
    for(;;)
    {
        var _S13 : u32 = word_3 * u32(4);
        if(_S13 < (entryPointParams_3.p_3.count_0))
        {
        }
        else
        {
            break;
        }
        var i_3 : u32 = _S13;
        var bits_3 : u32 = u32(0);
        for(;;)
        {
            if(i_3 < (min(_S13 + u32(4), entryPointParams_3.p_3.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_3 : u32 = position_0(i_3, entryPointParams_3.p_3.extents_0, entryPointParams_3.p_3.x_strides_0, entryPointParams_3.p_3.x_offset_0);
            var y_at_1 : u32 = position_0(i_3, entryPointParams_3.p_3.extents_0, entryPointParams_3.p_3.y_strides_0, entryPointParams_3.p_3.y_offset_0);
            if(!is_equal_0(entryPointParams_x_data_3[x_at_3], entryPointParams_y_data_1[y_at_1]))
            {
                bits_3 = (bits_3 | (((u32(1) << ((((i_3 & (u32(3)))) * u32(8)))))));
            }
            i_3 = i_3 + u32(1);
        }
        entryPointParams_out_3[word_3] = bits_3;
        word_3 = word_3 + entryPointParams_3.p_3.lanes_0;
    }
    return;
}

fn is_below_0( x_3 : f32,  y_1 : f32) -> bool
{
    return x_3 < y_1;
}

@compute
@workgroup_size(256, 1, 1)
fn lt_f32(@builtin(workgroup_id) gid_4 : vec3<u32>, @builtin(local_invocation_id) lid_4 : vec3<u32>)
{
    var word_4 : u32 = gid_4.x * u32(256) + lid_4.x;
    for(;;)
    {
        var _S14 : u32 = word_4 * u32(4);
        if(_S14 < (entryPointParams_4.p_4.count_0))
        {
        }
        else
        {
            break;
        }
        var i_4 : u32 = _S14;
        var bits_4 : u32 = u32(0);
        for(;;)
        {
            if(i_4 < (min(_S14 + u32(4), entryPointParams_4.p_4.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_4 : u32 = position_0(i_4, entryPointParams_4.p_4.extents_0, entryPointParams_4.p_4.x_strides_0, entryPointParams_4.p_4.x_offset_0);
            var y_at_2 : u32 = position_0(i_4, entryPointParams_4.p_4.extents_0, entryPointParams_4.p_4.y_strides_0, entryPointParams_4.p_4.y_offset_0);
            if(is_below_0(entryPointParams_x_data_4[x_at_4], entryPointParams_y_data_2[y_at_2]))
            {
                bits_4 = (bits_4 | (((u32(1) << ((((i_4 & (u32(3)))) * u32(8)))))));
            }
            i_4 = i_4 + u32(1);
        }
        entryPointParams_out_4[word_4] = bits_4;
        word_4 = word_4 + entryPointParams_4.p_4.lanes_0;
    }
    return;
}

fn is_at_most_0( x_4 : f32,  y_2 : f32) -> bool
{
    return x_4 <= y_2;
}

@compute
@workgroup_size(256, 1, 1)
fn le_f32(@builtin(workgroup_id) gid_5 : vec3<u32>, @builtin(local_invocation_id) lid_5 : vec3<u32>)
{
    var word_5 : u32 = gid_5.x * u32(256) + lid_5.x;
    for(;;)
    {
        var _S15 : u32 = word_5 * u32(4);
        if(_S15 < (entryPointParams_5.p_5.count_0))
        {
        }
        else
        {
            break;
        }
        var i_5 : u32 = _S15;
        var bits_5 : u32 = u32(0);
        for(;;)
        {
            if(i_5 < (min(_S15 + u32(4), entryPointParams_5.p_5.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_5 : u32 = position_0(i_5, entryPointParams_5.p_5.extents_0, entryPointParams_5.p_5.x_strides_0, entryPointParams_5.p_5.x_offset_0);
            var y_at_3 : u32 = position_0(i_5, entryPointParams_5.p_5.extents_0, entryPointParams_5.p_5.y_strides_0, entryPointParams_5.p_5.y_offset_0);
            if(is_at_most_0(entryPointParams_x_data_5[x_at_5], entryPointParams_y_data_3[y_at_3]))
            {
                bits_5 = (bits_5 | (((u32(1) << ((((i_5 & (u32(3)))) * u32(8)))))));
            }
            i_5 = i_5 + u32(1);
        }
        entryPointParams_out_5[word_5] = bits_5;
        word_5 = word_5 + entryPointParams_5.p_5.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn gt_f32(@builtin(workgroup_id) gid_6 : vec3<u32>, @builtin(local_invocation_id) lid_6 : vec3<u32>)
{
    var word_6 : u32 = gid_6.x * u32(256) + lid_6.x;
    for(;;)
    {
        var _S16 : u32 = word_6 * u32(4);
        if(_S16 < (entryPointParams_6.p_6.count_0))
        {
        }
        else
        {
            break;
        }
        var i_6 : u32 = _S16;
        var bits_6 : u32 = u32(0);
        for(;;)
        {
            if(i_6 < (min(_S16 + u32(4), entryPointParams_6.p_6.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_6 : u32 = position_0(i_6, entryPointParams_6.p_6.extents_0, entryPointParams_6.p_6.x_strides_0, entryPointParams_6.p_6.x_offset_0);
            var y_at_4 : u32 = position_0(i_6, entryPointParams_6.p_6.extents_0, entryPointParams_6.p_6.y_strides_0, entryPointParams_6.p_6.y_offset_0);
            if(is_below_0(entryPointParams_y_data_4[y_at_4], entryPointParams_x_data_6[x_at_6]))
            {
                bits_6 = (bits_6 | (((u32(1) << ((((i_6 & (u32(3)))) * u32(8)))))));
            }
            i_6 = i_6 + u32(1);
        }
        entryPointParams_out_6[word_6] = bits_6;
        word_6 = word_6 + entryPointParams_6.p_6.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn ge_f32(@builtin(workgroup_id) gid_7 : vec3<u32>, @builtin(local_invocation_id) lid_7 : vec3<u32>)
{
    var word_7 : u32 = gid_7.x * u32(256) + lid_7.x;
    for(;;)
    {
        var _S17 : u32 = word_7 * u32(4);
        if(_S17 < (entryPointParams_7.p_7.count_0))
        {
        }
        else
        {
            break;
        }
        var i_7 : u32 = _S17;
        var bits_7 : u32 = u32(0);
        for(;;)
        {
            if(i_7 < (min(_S17 + u32(4), entryPointParams_7.p_7.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_7 : u32 = position_0(i_7, entryPointParams_7.p_7.extents_0, entryPointParams_7.p_7.x_strides_0, entryPointParams_7.p_7.x_offset_0);
            var y_at_5 : u32 = position_0(i_7, entryPointParams_7.p_7.extents_0, entryPointParams_7.p_7.y_strides_0, entryPointParams_7.p_7.y_offset_0);
            if(is_at_most_0(entryPointParams_y_data_5[y_at_5], entryPointParams_x_data_7[x_at_7]))
            {
                bits_7 = (bits_7 | (((u32(1) << ((((i_7 & (u32(3)))) * u32(8)))))));
            }
            i_7 = i_7 + u32(1);
        }
        entryPointParams_out_7[word_7] = bits_7;
        word_7 = word_7 + entryPointParams_7.p_7.lanes_0;
    }
    return;
}

fn is_true_0( x_5 : f32) -> bool
{
    return (((bitcast<u32>((x_5))) << (u32(1)))) != u32(0);
}

@compute
@workgroup_size(256, 1, 1)
fn logical_and_f32(@builtin(workgroup_id) gid_8 : vec3<u32>, @builtin(local_invocation_id) lid_8 : vec3<u32>)
{
    var word_8 : u32 = gid_8.x * u32(256) + lid_8.x;
    for(;;)
    {
        var _S18 : u32 = word_8 * u32(4);
        if(_S18 < (entryPointParams_8.p_8.count_0))
        {
        }
        else
        {
            break;
        }
        var i_8 : u32 = _S18;
        var bits_8 : u32 = u32(0);
        for(;;)
        {
            if(i_8 < (min(_S18 + u32(4), entryPointParams_8.p_8.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_8 : u32 = position_0(i_8, entryPointParams_8.p_8.extents_0, entryPointParams_8.p_8.x_strides_0, entryPointParams_8.p_8.x_offset_0);
            var y_at_6 : u32 = position_0(i_8, entryPointParams_8.p_8.extents_0, entryPointParams_8.p_8.y_strides_0, entryPointParams_8.p_8.y_offset_0);
            var y_3 : f32 = entryPointParams_y_data_6[y_at_6];
            var _S19 : bool;
            if(is_true_0(entryPointParams_x_data_8[x_at_8]))
            {
                _S19 = is_true_0(y_3);
            }
            else
            {
                _S19 = false;
            }
            if(_S19)
            {
                bits_8 = (bits_8 | (((u32(1) << ((((i_8 & (u32(3)))) * u32(8)))))));
            }
            i_8 = i_8 + u32(1);
        }
        entryPointParams_out_8[word_8] = bits_8;
        word_8 = word_8 + entryPointParams_8.p_8.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn logical_or_f32(@builtin(workgroup_id) gid_9 : vec3<u32>, @builtin(local_invocation_id) lid_9 : vec3<u32>)
{
    var word_9 : u32 = gid_9.x * u32(256) + lid_9.x;
    for(;;)
    {
        var _S20 : u32 = word_9 * u32(4);
        if(_S20 < (entryPointParams_9.p_9.count_0))
        {
        }
        else
        {
            break;
        }
        var i_9 : u32 = _S20;
        var bits_9 : u32 = u32(0);
        for(;;)
        {
            if(i_9 < (min(_S20 + u32(4), entryPointParams_9.p_9.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_9 : u32 = position_0(i_9, entryPointParams_9.p_9.extents_0, entryPointParams_9.p_9.x_strides_0, entryPointParams_9.p_9.x_offset_0);
            var y_at_7 : u32 = position_0(i_9, entryPointParams_9.p_9.extents_0, entryPointParams_9.p_9.y_strides_0, entryPointParams_9.p_9.y_offset_0);
            var y_4 : f32 = entryPointParams_y_data_7[y_at_7];
            var _S21 : bool;
            if(is_true_0(entryPointParams_x_data_9[x_at_9]))
            {
                _S21 = true;
            }
            else
            {
                _S21 = is_true_0(y_4);
            }
            if(_S21)
            {
                bits_9 = (bits_9 | (((u32(1) << ((((i_9 & (u32(3)))) * u32(8)))))));
            }
            i_9 = i_9 + u32(1);
        }
        entryPointParams_out_9[word_9] = bits_9;
        word_9 = word_9 + entryPointParams_9.p_9.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn logical_xor_f32(@builtin(workgroup_id) gid_10 : vec3<u32>, @builtin(local_invocation_id) lid_10 : vec3<u32>)
{
    var word_10 : u32 = gid_10.x * u32(256) + lid_10.x;
    for(;;)
    {
        var _S22 : u32 = word_10 * u32(4);
        if(_S22 < (entryPointParams_10.p_10.count_0))
        {
        }
        else
        {
            break;
        }
        var i_10 : u32 = _S22;
        var bits_10 : u32 = u32(0);
        for(;;)
        {
            if(i_10 < (min(_S22 + u32(4), entryPointParams_10.p_10.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_10 : u32 = position_0(i_10, entryPointParams_10.p_10.extents_0, entryPointParams_10.p_10.x_strides_0, entryPointParams_10.p_10.x_offset_0);
            var y_at_8 : u32 = position_0(i_10, entryPointParams_10.p_10.extents_0, entryPointParams_10.p_10.y_strides_0, entryPointParams_10.p_10.y_offset_0);
            if((is_true_0(entryPointParams_x_data_10[x_at_10])) != (is_true_0(entryPointParams_y_data_8[y_at_8])))
            {
                bits_10 = (bits_10 | (((u32(1) << ((((i_10 & (u32(3)))) * u32(8)))))));
            }
            i_10 = i_10 + u32(1);
        }
        entryPointParams_out_10[word_10] = bits_10;
        word_10 = word_10 + entryPointParams_10.p_10.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn logical_not_f32(@builtin(workgroup_id) gid_11 : vec3<u32>, @builtin(local_invocation_id) lid_11 : vec3<u32>)
{
    var word_11 : u32 = gid_11.x * u32(256) + lid_11.x;
    for(;;)
    {
        var _S23 : u32 = word_11 * u32(4);
        if(_S23 < (entryPointParams_11.p_11.count_0))
        {
        }
        else
        {
            break;
        }
        var i_11 : u32 = _S23;
        var bits_11 : u32 = u32(0);
        for(;;)
        {
            if(i_11 < (min(_S23 + u32(4), entryPointParams_11.p_11.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_11 : u32 = position_0(i_11, entryPointParams_11.p_11.extents_0, entryPointParams_11.p_11.x_strides_0, entryPointParams_11.p_11.x_offset_0);
            if(!is_true_0(entryPointParams_x_data_11[x_at_11]))
            {
                bits_11 = (bits_11 | (((u32(1) << ((((i_11 & (u32(3)))) * u32(8)))))));
            }
            i_11 = i_11 + u32(1);
        }
        entryPointParams_out_11[word_11] = bits_11;
        word_11 = word_11 + entryPointParams_11.p_11.lanes_0;
    }
    return;
}

fn is_equal_1( x_6 : i32,  y_5 : i32) -> bool
{
    return x_6 == y_5;
}

@compute
@workgroup_size(256, 1, 1)
fn eq_i32(@builtin(workgroup_id) gid_12 : vec3<u32>, @builtin(local_invocation_id) lid_12 : vec3<u32>)
{
    var word_12 : u32 = gid_12.x * u32(256) + lid_12.x;
    for(;;)
    {
        var _S24 : u32 = word_12 * u32(4);
        if(_S24 < (entryPointParams_12.p_12.count_0))
        {
        }
        else
        {
            break;
        }
        var i_12 : u32 = _S24;
        var bits_12 : u32 = u32(0);
        for(;;)
        {
            if(i_12 < (min(_S24 + u32(4), entryPointParams_12.p_12.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_12 : u32 = position_0(i_12, entryPointParams_12.p_12.extents_0, entryPointParams_12.p_12.x_strides_0, entryPointParams_12.p_12.x_offset_0);
            var y_at_9 : u32 = position_0(i_12, entryPointParams_12.p_12.extents_0, entryPointParams_12.p_12.y_strides_0, entryPointParams_12.p_12.y_offset_0);
            if(is_equal_1(entryPointParams_x_data_12[x_at_12], entryPointParams_y_data_9[y_at_9]))
            {
                bits_12 = (bits_12 | (((u32(1) << ((((i_12 & (u32(3)))) * u32(8)))))));
            }
            i_12 = i_12 + u32(1);
        }
        entryPointParams_out_12[word_12] = bits_12;
        word_12 = word_12 + entryPointParams_12.p_12.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn ne_i32(@builtin(workgroup_id) gid_13 : vec3<u32>, @builtin(local_invocation_id) lid_13 : vec3<u32>)
{
    var word_13 : u32 = gid_13.x * u32(256) + lid_13.x;
    for(;;)
    {
        var _S25 : u32 = word_13 * u32(4);
        if(_S25 < (entryPointParams_13.p_13.count_0))
        {
        }
        else
        {
            break;
        }
        var i_13 : u32 = _S25;
        var bits_13 : u32 = u32(0);
        for(;;)
        {
            if(i_13 < (min(_S25 + u32(4), entryPointParams_13.p_13.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_13 : u32 = position_0(i_13, entryPointParams_13.p_13.extents_0, entryPointParams_13.p_13.x_strides_0, entryPointParams_13.p_13.x_offset_0);
            var y_at_10 : u32 = position_0(i_13, entryPointParams_13.p_13.extents_0, entryPointParams_13.p_13.y_strides_0, entryPointParams_13.p_13.y_offset_0);
            if(!is_equal_1(entryPointParams_x_data_13[x_at_13], entryPointParams_y_data_10[y_at_10]))
            {
                bits_13 = (bits_13 | (((u32(1) << ((((i_13 & (u32(3)))) * u32(8)))))));
            }
            i_13 = i_13 + u32(1);
        }
        entryPointParams_out_13[word_13] = bits_13;
        word_13 = word_13 + entryPointParams_13.p_13.lanes_0;
    }
    return;
}

fn is_below_1( x_7 : i32,  y_6 : i32) -> bool
{
    return x_7 < y_6;
}

@compute
@workgroup_size(256, 1, 1)
fn lt_i32(@builtin(workgroup_id) gid_14 : vec3<u32>, @builtin(local_invocation_id) lid_14 : vec3<u32>)
{
    var word_14 : u32 = gid_14.x * u32(256) + lid_14.x;
    for(;;)
    {
        var _S26 : u32 = word_14 * u32(4);
        if(_S26 < (entryPointParams_14.p_14.count_0))
        {
        }
        else
        {
            break;
        }
        var i_14 : u32 = _S26;
        var bits_14 : u32 = u32(0);
        for(;;)
        {
            if(i_14 < (min(_S26 + u32(4), entryPointParams_14.p_14.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_14 : u32 = position_0(i_14, entryPointParams_14.p_14.extents_0, entryPointParams_14.p_14.x_strides_0, entryPointParams_14.p_14.x_offset_0);
            var y_at_11 : u32 = position_0(i_14, entryPointParams_14.p_14.extents_0, entryPointParams_14.p_14.y_strides_0, entryPointParams_14.p_14.y_offset_0);
            if(is_below_1(entryPointParams_x_data_14[x_at_14], entryPointParams_y_data_11[y_at_11]))
            {
                bits_14 = (bits_14 | (((u32(1) << ((((i_14 & (u32(3)))) * u32(8)))))));
            }
            i_14 = i_14 + u32(1);
        }
        entryPointParams_out_14[word_14] = bits_14;
        word_14 = word_14 + entryPointParams_14.p_14.lanes_0;
    }
    return;
}

fn is_at_most_1( x_8 : i32,  y_7 : i32) -> bool
{
    return x_8 <= y_7;
}

@compute
@workgroup_size(256, 1, 1)
fn le_i32(@builtin(workgroup_id) gid_15 : vec3<u32>, @builtin(local_invocation_id) lid_15 : vec3<u32>)
{
    var word_15 : u32 = gid_15.x * u32(256) + lid_15.x;
    for(;;)
    {
        var _S27 : u32 = word_15 * u32(4);
        if(_S27 < (entryPointParams_15.p_15.count_0))
        {
        }
        else
        {
            break;
        }
        var i_15 : u32 = _S27;
        var bits_15 : u32 = u32(0);
        for(;;)
        {
            if(i_15 < (min(_S27 + u32(4), entryPointParams_15.p_15.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_15 : u32 = position_0(i_15, entryPointParams_15.p_15.extents_0, entryPointParams_15.p_15.x_strides_0, entryPointParams_15.p_15.x_offset_0);
            var y_at_12 : u32 = position_0(i_15, entryPointParams_15.p_15.extents_0, entryPointParams_15.p_15.y_strides_0, entryPointParams_15.p_15.y_offset_0);
            if(is_at_most_1(entryPointParams_x_data_15[x_at_15], entryPointParams_y_data_12[y_at_12]))
            {
                bits_15 = (bits_15 | (((u32(1) << ((((i_15 & (u32(3)))) * u32(8)))))));
            }
            i_15 = i_15 + u32(1);
        }
        entryPointParams_out_15[word_15] = bits_15;
        word_15 = word_15 + entryPointParams_15.p_15.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn gt_i32(@builtin(workgroup_id) gid_16 : vec3<u32>, @builtin(local_invocation_id) lid_16 : vec3<u32>)
{
    var word_16 : u32 = gid_16.x * u32(256) + lid_16.x;
    for(;;)
    {
        var _S28 : u32 = word_16 * u32(4);
        if(_S28 < (entryPointParams_16.p_16.count_0))
        {
        }
        else
        {
            break;
        }
        var i_16 : u32 = _S28;
        var bits_16 : u32 = u32(0);
        for(;;)
        {
            if(i_16 < (min(_S28 + u32(4), entryPointParams_16.p_16.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_16 : u32 = position_0(i_16, entryPointParams_16.p_16.extents_0, entryPointParams_16.p_16.x_strides_0, entryPointParams_16.p_16.x_offset_0);
            var y_at_13 : u32 = position_0(i_16, entryPointParams_16.p_16.extents_0, entryPointParams_16.p_16.y_strides_0, entryPointParams_16.p_16.y_offset_0);
            if(is_below_1(entryPointParams_y_data_13[y_at_13], entryPointParams_x_data_16[x_at_16]))
            {
                bits_16 = (bits_16 | (((u32(1) << ((((i_16 & (u32(3)))) * u32(8)))))));
            }
            i_16 = i_16 + u32(1);
        }
        entryPointParams_out_16[word_16] = bits_16;
        word_16 = word_16 + entryPointParams_16.p_16.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn ge_i32(@builtin(workgroup_id) gid_17 : vec3<u32>, @builtin(local_invocation_id) lid_17 : vec3<u32>)
{
    var word_17 : u32 = gid_17.x * u32(256) + lid_17.x;
    for(;;)
    {
        var _S29 : u32 = word_17 * u32(4);
        if(_S29 < (entryPointParams_17.p_17.count_0))
        {
        }
        else
        {
            break;
        }
        var i_17 : u32 = _S29;
        var bits_17 : u32 = u32(0);
        for(;;)
        {
            if(i_17 < (min(_S29 + u32(4), entryPointParams_17.p_17.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_17 : u32 = position_0(i_17, entryPointParams_17.p_17.extents_0, entryPointParams_17.p_17.x_strides_0, entryPointParams_17.p_17.x_offset_0);
            var y_at_14 : u32 = position_0(i_17, entryPointParams_17.p_17.extents_0, entryPointParams_17.p_17.y_strides_0, entryPointParams_17.p_17.y_offset_0);
            if(is_at_most_1(entryPointParams_y_data_14[y_at_14], entryPointParams_x_data_17[x_at_17]))
            {
                bits_17 = (bits_17 | (((u32(1) << ((((i_17 & (u32(3)))) * u32(8)))))));
            }
            i_17 = i_17 + u32(1);
        }
        entryPointParams_out_17[word_17] = bits_17;
        word_17 = word_17 + entryPointParams_17.p_17.lanes_0;
    }
    return;
}

fn is_true_1( x_9 : i32) -> bool
{
    return x_9 != i32(0);
}

@compute
@workgroup_size(256, 1, 1)
fn logical_and_i32(@builtin(workgroup_id) gid_18 : vec3<u32>, @builtin(local_invocation_id) lid_18 : vec3<u32>)
{
    var word_18 : u32 = gid_18.x * u32(256) + lid_18.x;
    for(;;)
    {
        var _S30 : u32 = word_18 * u32(4);
        if(_S30 < (entryPointParams_18.p_18.count_0))
        {
        }
        else
        {
            break;
        }
        var i_18 : u32 = _S30;
        var bits_18 : u32 = u32(0);
        for(;;)
        {
            if(i_18 < (min(_S30 + u32(4), entryPointParams_18.p_18.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_18 : u32 = position_0(i_18, entryPointParams_18.p_18.extents_0, entryPointParams_18.p_18.x_strides_0, entryPointParams_18.p_18.x_offset_0);
            var y_at_15 : u32 = position_0(i_18, entryPointParams_18.p_18.extents_0, entryPointParams_18.p_18.y_strides_0, entryPointParams_18.p_18.y_offset_0);
            var y_8 : i32 = entryPointParams_y_data_15[y_at_15];
            var _S31 : bool;
            if(is_true_1(entryPointParams_x_data_18[x_at_18]))
            {
                _S31 = is_true_1(y_8);
            }
            else
            {
                _S31 = false;
            }
            if(_S31)
            {
                bits_18 = (bits_18 | (((u32(1) << ((((i_18 & (u32(3)))) * u32(8)))))));
            }
            i_18 = i_18 + u32(1);
        }
        entryPointParams_out_18[word_18] = bits_18;
        word_18 = word_18 + entryPointParams_18.p_18.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn logical_or_i32(@builtin(workgroup_id) gid_19 : vec3<u32>, @builtin(local_invocation_id) lid_19 : vec3<u32>)
{
    var word_19 : u32 = gid_19.x * u32(256) + lid_19.x;
    for(;;)
    {
        var _S32 : u32 = word_19 * u32(4);
        if(_S32 < (entryPointParams_19.p_19.count_0))
        {
        }
        else
        {
            break;
        }
        var i_19 : u32 = _S32;
        var bits_19 : u32 = u32(0);
        for(;;)
        {
            if(i_19 < (min(_S32 + u32(4), entryPointParams_19.p_19.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_19 : u32 = position_0(i_19, entryPointParams_19.p_19.extents_0, entryPointParams_19.p_19.x_strides_0, entryPointParams_19.p_19.x_offset_0);
            var y_at_16 : u32 = position_0(i_19, entryPointParams_19.p_19.extents_0, entryPointParams_19.p_19.y_strides_0, entryPointParams_19.p_19.y_offset_0);
            var y_9 : i32 = entryPointParams_y_data_16[y_at_16];
            var _S33 : bool;
            if(is_true_1(entryPointParams_x_data_19[x_at_19]))
            {
                _S33 = true;
            }
            else
            {
                _S33 = is_true_1(y_9);
            }
            if(_S33)
            {
                bits_19 = (bits_19 | (((u32(1) << ((((i_19 & (u32(3)))) * u32(8)))))));
            }
            i_19 = i_19 + u32(1);
        }
        entryPointParams_out_19[word_19] = bits_19;
        word_19 = word_19 + entryPointParams_19.p_19.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn logical_xor_i32(@builtin(workgroup_id) gid_20 : vec3<u32>, @builtin(local_invocation_id) lid_20 : vec3<u32>)
{
    var word_20 : u32 = gid_20.x * u32(256) + lid_20.x;
    for(;;)
    {
        var _S34 : u32 = word_20 * u32(4);
        if(_S34 < (entryPointParams_20.p_20.count_0))
        {
        }
        else
        {
            break;
        }
        var i_20 : u32 = _S34;
        var bits_20 : u32 = u32(0);
        for(;;)
        {
            if(i_20 < (min(_S34 + u32(4), entryPointParams_20.p_20.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_20 : u32 = position_0(i_20, entryPointParams_20.p_20.extents_0, entryPointParams_20.p_20.x_strides_0, entryPointParams_20.p_20.x_offset_0);
            var y_at_17 : u32 = position_0(i_20, entryPointParams_20.p_20.extents_0, entryPointParams_20.p_20.y_strides_0, entryPointParams_20.p_20.y_offset_0);
            if((is_true_1(entryPointParams_x_data_20[x_at_20])) != (is_true_1(entryPointParams_y_data_17[y_at_17])))
            {
                bits_20 = (bits_20 | (((u32(1) << ((((i_20 & (u32(3)))) * u32(8)))))));
            }
            i_20 = i_20 + u32(1);
        }
        entryPointParams_out_20[word_20] = bits_20;
        word_20 = word_20 + entryPointParams_20.p_20.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn logical_not_i32(@builtin(workgroup_id) gid_21 : vec3<u32>, @builtin(local_invocation_id) lid_21 : vec3<u32>)
{
    var word_21 : u32 = gid_21.x * u32(256) + lid_21.x;
    for(;;)
    {
        var _S35 : u32 = word_21 * u32(4);
        if(_S35 < (entryPointParams_21.p_21.count_0))
        {
        }
        else
        {
            break;
        }
        var i_21 : u32 = _S35;
        var bits_21 : u32 = u32(0);
        for(;;)
        {
            if(i_21 < (min(_S35 + u32(4), entryPointParams_21.p_21.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_21 : u32 = position_0(i_21, entryPointParams_21.p_21.extents_0, entryPointParams_21.p_21.x_strides_0, entryPointParams_21.p_21.x_offset_0);
            if(!is_true_1(entryPointParams_x_data_21[x_at_21]))
            {
                bits_21 = (bits_21 | (((u32(1) << ((((i_21 & (u32(3)))) * u32(8)))))));
            }
            i_21 = i_21 + u32(1);
        }
        entryPointParams_out_21[word_21] = bits_21;
        word_21 = word_21 + entryPointParams_21.p_21.lanes_0;
    }
    return;
}

fn is_equal_2( x_10 : vec2<u32>,  y_10 : vec2<u32>) -> bool
{
    var _S36 : bool;
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

@compute
@workgroup_size(256, 1, 1)
fn eq_i64(@builtin(workgroup_id) gid_22 : vec3<u32>, @builtin(local_invocation_id) lid_22 : vec3<u32>)
{
    var word_22 : u32 = gid_22.x * u32(256) + lid_22.x;
    for(;;)
    {
        var _S37 : u32 = word_22 * u32(4);
        if(_S37 < (entryPointParams_22.p_22.count_0))
        {
        }
        else
        {
            break;
        }
        var i_22 : u32 = _S37;
        var bits_22 : u32 = u32(0);
        for(;;)
        {
            if(i_22 < (min(_S37 + u32(4), entryPointParams_22.p_22.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_22 : u32 = position_0(i_22, entryPointParams_22.p_22.extents_0, entryPointParams_22.p_22.x_strides_0, entryPointParams_22.p_22.x_offset_0);
            var y_at_18 : u32 = position_0(i_22, entryPointParams_22.p_22.extents_0, entryPointParams_22.p_22.y_strides_0, entryPointParams_22.p_22.y_offset_0);
            if(is_equal_2(entryPointParams_x_data_22[x_at_22], entryPointParams_y_data_18[y_at_18]))
            {
                bits_22 = (bits_22 | (((u32(1) << ((((i_22 & (u32(3)))) * u32(8)))))));
            }
            i_22 = i_22 + u32(1);
        }
        entryPointParams_out_22[word_22] = bits_22;
        word_22 = word_22 + entryPointParams_22.p_22.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn ne_i64(@builtin(workgroup_id) gid_23 : vec3<u32>, @builtin(local_invocation_id) lid_23 : vec3<u32>)
{
    var word_23 : u32 = gid_23.x * u32(256) + lid_23.x;
    for(;;)
    {
        var _S38 : u32 = word_23 * u32(4);
        if(_S38 < (entryPointParams_23.p_23.count_0))
        {
        }
        else
        {
            break;
        }
        var i_23 : u32 = _S38;
        var bits_23 : u32 = u32(0);
        for(;;)
        {
            if(i_23 < (min(_S38 + u32(4), entryPointParams_23.p_23.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_23 : u32 = position_0(i_23, entryPointParams_23.p_23.extents_0, entryPointParams_23.p_23.x_strides_0, entryPointParams_23.p_23.x_offset_0);
            var y_at_19 : u32 = position_0(i_23, entryPointParams_23.p_23.extents_0, entryPointParams_23.p_23.y_strides_0, entryPointParams_23.p_23.y_offset_0);
            if(!is_equal_2(entryPointParams_x_data_23[x_at_23], entryPointParams_y_data_19[y_at_19]))
            {
                bits_23 = (bits_23 | (((u32(1) << ((((i_23 & (u32(3)))) * u32(8)))))));
            }
            i_23 = i_23 + u32(1);
        }
        entryPointParams_out_23[word_23] = bits_23;
        word_23 = word_23 + entryPointParams_23.p_23.lanes_0;
    }
    return;
}

fn is_below_2( x_11 : vec2<u32>,  y_11 : vec2<u32>) -> bool
{
    var _S39 : u32 = x_11.y;
    var _S40 : u32 = y_11.y;
    var _S41 : bool;
    if(_S39 == _S40)
    {
        _S41 = (x_11.x) < (y_11.x);
    }
    else
    {
        _S41 = i32(_S39) < i32(_S40);
    }
    return _S41;
}

@compute
@workgroup_size(256, 1, 1)
fn lt_i64(@builtin(workgroup_id) gid_24 : vec3<u32>, @builtin(local_invocation_id) lid_24 : vec3<u32>)
{
    var word_24 : u32 = gid_24.x * u32(256) + lid_24.x;
    for(;;)
    {
        var _S42 : u32 = word_24 * u32(4);
        if(_S42 < (entryPointParams_24.p_24.count_0))
        {
        }
        else
        {
            break;
        }
        var i_24 : u32 = _S42;
        var bits_24 : u32 = u32(0);
        for(;;)
        {
            if(i_24 < (min(_S42 + u32(4), entryPointParams_24.p_24.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_24 : u32 = position_0(i_24, entryPointParams_24.p_24.extents_0, entryPointParams_24.p_24.x_strides_0, entryPointParams_24.p_24.x_offset_0);
            var y_at_20 : u32 = position_0(i_24, entryPointParams_24.p_24.extents_0, entryPointParams_24.p_24.y_strides_0, entryPointParams_24.p_24.y_offset_0);
            if(is_below_2(entryPointParams_x_data_24[x_at_24], entryPointParams_y_data_20[y_at_20]))
            {
                bits_24 = (bits_24 | (((u32(1) << ((((i_24 & (u32(3)))) * u32(8)))))));
            }
            i_24 = i_24 + u32(1);
        }
        entryPointParams_out_24[word_24] = bits_24;
        word_24 = word_24 + entryPointParams_24.p_24.lanes_0;
    }
    return;
}

fn is_at_most_2( x_12 : vec2<u32>,  y_12 : vec2<u32>) -> bool
{
    return !is_below_2(y_12, x_12);
}

@compute
@workgroup_size(256, 1, 1)
fn le_i64(@builtin(workgroup_id) gid_25 : vec3<u32>, @builtin(local_invocation_id) lid_25 : vec3<u32>)
{
    var word_25 : u32 = gid_25.x * u32(256) + lid_25.x;
    for(;;)
    {
        var _S43 : u32 = word_25 * u32(4);
        if(_S43 < (entryPointParams_25.p_25.count_0))
        {
        }
        else
        {
            break;
        }
        var i_25 : u32 = _S43;
        var bits_25 : u32 = u32(0);
        for(;;)
        {
            if(i_25 < (min(_S43 + u32(4), entryPointParams_25.p_25.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_25 : u32 = position_0(i_25, entryPointParams_25.p_25.extents_0, entryPointParams_25.p_25.x_strides_0, entryPointParams_25.p_25.x_offset_0);
            var y_at_21 : u32 = position_0(i_25, entryPointParams_25.p_25.extents_0, entryPointParams_25.p_25.y_strides_0, entryPointParams_25.p_25.y_offset_0);
            if(is_at_most_2(entryPointParams_x_data_25[x_at_25], entryPointParams_y_data_21[y_at_21]))
            {
                bits_25 = (bits_25 | (((u32(1) << ((((i_25 & (u32(3)))) * u32(8)))))));
            }
            i_25 = i_25 + u32(1);
        }
        entryPointParams_out_25[word_25] = bits_25;
        word_25 = word_25 + entryPointParams_25.p_25.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn gt_i64(@builtin(workgroup_id) gid_26 : vec3<u32>, @builtin(local_invocation_id) lid_26 : vec3<u32>)
{
    var word_26 : u32 = gid_26.x * u32(256) + lid_26.x;
    for(;;)
    {
        var _S44 : u32 = word_26 * u32(4);
        if(_S44 < (entryPointParams_26.p_26.count_0))
        {
        }
        else
        {
            break;
        }
        var i_26 : u32 = _S44;
        var bits_26 : u32 = u32(0);
        for(;;)
        {
            if(i_26 < (min(_S44 + u32(4), entryPointParams_26.p_26.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_26 : u32 = position_0(i_26, entryPointParams_26.p_26.extents_0, entryPointParams_26.p_26.x_strides_0, entryPointParams_26.p_26.x_offset_0);
            var y_at_22 : u32 = position_0(i_26, entryPointParams_26.p_26.extents_0, entryPointParams_26.p_26.y_strides_0, entryPointParams_26.p_26.y_offset_0);
            if(is_below_2(entryPointParams_y_data_22[y_at_22], entryPointParams_x_data_26[x_at_26]))
            {
                bits_26 = (bits_26 | (((u32(1) << ((((i_26 & (u32(3)))) * u32(8)))))));
            }
            i_26 = i_26 + u32(1);
        }
        entryPointParams_out_26[word_26] = bits_26;
        word_26 = word_26 + entryPointParams_26.p_26.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn ge_i64(@builtin(workgroup_id) gid_27 : vec3<u32>, @builtin(local_invocation_id) lid_27 : vec3<u32>)
{
    var word_27 : u32 = gid_27.x * u32(256) + lid_27.x;
    for(;;)
    {
        var _S45 : u32 = word_27 * u32(4);
        if(_S45 < (entryPointParams_27.p_27.count_0))
        {
        }
        else
        {
            break;
        }
        var i_27 : u32 = _S45;
        var bits_27 : u32 = u32(0);
        for(;;)
        {
            if(i_27 < (min(_S45 + u32(4), entryPointParams_27.p_27.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_27 : u32 = position_0(i_27, entryPointParams_27.p_27.extents_0, entryPointParams_27.p_27.x_strides_0, entryPointParams_27.p_27.x_offset_0);
            var y_at_23 : u32 = position_0(i_27, entryPointParams_27.p_27.extents_0, entryPointParams_27.p_27.y_strides_0, entryPointParams_27.p_27.y_offset_0);
            if(is_at_most_2(entryPointParams_y_data_23[y_at_23], entryPointParams_x_data_27[x_at_27]))
            {
                bits_27 = (bits_27 | (((u32(1) << ((((i_27 & (u32(3)))) * u32(8)))))));
            }
            i_27 = i_27 + u32(1);
        }
        entryPointParams_out_27[word_27] = bits_27;
        word_27 = word_27 + entryPointParams_27.p_27.lanes_0;
    }
    return;
}

fn is_true_2( x_13 : vec2<u32>) -> bool
{
    return (((x_13.x) | ((x_13.y)))) != u32(0);
}

@compute
@workgroup_size(256, 1, 1)
fn logical_and_i64(@builtin(workgroup_id) gid_28 : vec3<u32>, @builtin(local_invocation_id) lid_28 : vec3<u32>)
{
    var word_28 : u32 = gid_28.x * u32(256) + lid_28.x;
    for(;;)
    {
        var _S46 : u32 = word_28 * u32(4);
        if(_S46 < (entryPointParams_28.p_28.count_0))
        {
        }
        else
        {
            break;
        }
        var i_28 : u32 = _S46;
        var bits_28 : u32 = u32(0);
        for(;;)
        {
            if(i_28 < (min(_S46 + u32(4), entryPointParams_28.p_28.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_28 : u32 = position_0(i_28, entryPointParams_28.p_28.extents_0, entryPointParams_28.p_28.x_strides_0, entryPointParams_28.p_28.x_offset_0);
            var y_at_24 : u32 = position_0(i_28, entryPointParams_28.p_28.extents_0, entryPointParams_28.p_28.y_strides_0, entryPointParams_28.p_28.y_offset_0);
            var y_13 : vec2<u32> = entryPointParams_y_data_24[y_at_24];
            var _S47 : bool;
            if(is_true_2(entryPointParams_x_data_28[x_at_28]))
            {
                _S47 = is_true_2(y_13);
            }
            else
            {
                _S47 = false;
            }
            if(_S47)
            {
                bits_28 = (bits_28 | (((u32(1) << ((((i_28 & (u32(3)))) * u32(8)))))));
            }
            i_28 = i_28 + u32(1);
        }
        entryPointParams_out_28[word_28] = bits_28;
        word_28 = word_28 + entryPointParams_28.p_28.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn logical_or_i64(@builtin(workgroup_id) gid_29 : vec3<u32>, @builtin(local_invocation_id) lid_29 : vec3<u32>)
{
    var word_29 : u32 = gid_29.x * u32(256) + lid_29.x;
    for(;;)
    {
        var _S48 : u32 = word_29 * u32(4);
        if(_S48 < (entryPointParams_29.p_29.count_0))
        {
        }
        else
        {
            break;
        }
        var i_29 : u32 = _S48;
        var bits_29 : u32 = u32(0);
        for(;;)
        {
            if(i_29 < (min(_S48 + u32(4), entryPointParams_29.p_29.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_29 : u32 = position_0(i_29, entryPointParams_29.p_29.extents_0, entryPointParams_29.p_29.x_strides_0, entryPointParams_29.p_29.x_offset_0);
            var y_at_25 : u32 = position_0(i_29, entryPointParams_29.p_29.extents_0, entryPointParams_29.p_29.y_strides_0, entryPointParams_29.p_29.y_offset_0);
            var y_14 : vec2<u32> = entryPointParams_y_data_25[y_at_25];
            var _S49 : bool;
            if(is_true_2(entryPointParams_x_data_29[x_at_29]))
            {
                _S49 = true;
            }
            else
            {
                _S49 = is_true_2(y_14);
            }
            if(_S49)
            {
                bits_29 = (bits_29 | (((u32(1) << ((((i_29 & (u32(3)))) * u32(8)))))));
            }
            i_29 = i_29 + u32(1);
        }
        entryPointParams_out_29[word_29] = bits_29;
        word_29 = word_29 + entryPointParams_29.p_29.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn logical_xor_i64(@builtin(workgroup_id) gid_30 : vec3<u32>, @builtin(local_invocation_id) lid_30 : vec3<u32>)
{
    var word_30 : u32 = gid_30.x * u32(256) + lid_30.x;
    for(;;)
    {
        var _S50 : u32 = word_30 * u32(4);
        if(_S50 < (entryPointParams_30.p_30.count_0))
        {
        }
        else
        {
            break;
        }
        var i_30 : u32 = _S50;
        var bits_30 : u32 = u32(0);
        for(;;)
        {
            if(i_30 < (min(_S50 + u32(4), entryPointParams_30.p_30.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_30 : u32 = position_0(i_30, entryPointParams_30.p_30.extents_0, entryPointParams_30.p_30.x_strides_0, entryPointParams_30.p_30.x_offset_0);
            var y_at_26 : u32 = position_0(i_30, entryPointParams_30.p_30.extents_0, entryPointParams_30.p_30.y_strides_0, entryPointParams_30.p_30.y_offset_0);
            if((is_true_2(entryPointParams_x_data_30[x_at_30])) != (is_true_2(entryPointParams_y_data_26[y_at_26])))
            {
                bits_30 = (bits_30 | (((u32(1) << ((((i_30 & (u32(3)))) * u32(8)))))));
            }
            i_30 = i_30 + u32(1);
        }
        entryPointParams_out_30[word_30] = bits_30;
        word_30 = word_30 + entryPointParams_30.p_30.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn logical_not_i64(@builtin(workgroup_id) gid_31 : vec3<u32>, @builtin(local_invocation_id) lid_31 : vec3<u32>)
{
    var word_31 : u32 = gid_31.x * u32(256) + lid_31.x;
    for(;;)
    {
        var _S51 : u32 = word_31 * u32(4);
        if(_S51 < (entryPointParams_31.p_31.count_0))
        {
        }
        else
        {
            break;
        }
        var i_31 : u32 = _S51;
        var bits_31 : u32 = u32(0);
        for(;;)
        {
            if(i_31 < (min(_S51 + u32(4), entryPointParams_31.p_31.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_31 : u32 = position_0(i_31, entryPointParams_31.p_31.extents_0, entryPointParams_31.p_31.x_strides_0, entryPointParams_31.p_31.x_offset_0);
            if(!is_true_2(entryPointParams_x_data_31[x_at_31]))
            {
                bits_31 = (bits_31 | (((u32(1) << ((((i_31 & (u32(3)))) * u32(8)))))));
            }
            i_31 = i_31 + u32(1);
        }
        entryPointParams_out_31[word_31] = bits_31;
        word_31 = word_31 + entryPointParams_31.p_31.lanes_0;
    }
    return;
}

fn byte_of_0( word_32 : u32,  index_1 : u32) -> u32
{
    return (((word_32 >> ((((index_1 & (u32(3)))) * u32(8))))) & (u32(255)));
}

fn is_equal_3( x_14 : u32,  y_15 : u32) -> bool
{
    return x_14 == y_15;
}

@compute
@workgroup_size(256, 1, 1)
fn eq_u8(@builtin(workgroup_id) gid_32 : vec3<u32>, @builtin(local_invocation_id) lid_32 : vec3<u32>)
{
    var word_33 : u32 = gid_32.x * u32(256) + lid_32.x;
    for(;;)
    {
        var _S52 : u32 = word_33 * u32(4);
        if(_S52 < (entryPointParams_32.p_32.count_0))
        {
        }
        else
        {
            break;
        }
        var i_32 : u32 = _S52;
        var bits_32 : u32 = u32(0);
        for(;;)
        {
            if(i_32 < (min(_S52 + u32(4), entryPointParams_32.p_32.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_32 : u32 = position_0(i_32, entryPointParams_32.p_32.extents_0, entryPointParams_32.p_32.x_strides_0, entryPointParams_32.p_32.x_offset_0);
            var y_at_27 : u32 = position_0(i_32, entryPointParams_32.p_32.extents_0, entryPointParams_32.p_32.y_strides_0, entryPointParams_32.p_32.y_offset_0);
            if(is_equal_3(byte_of_0(entryPointParams_x_data_32[(x_at_32 >> (u32(2)))], x_at_32), byte_of_0(entryPointParams_y_data_27[(y_at_27 >> (u32(2)))], y_at_27)))
            {
                bits_32 = (bits_32 | (((u32(1) << ((((i_32 & (u32(3)))) * u32(8)))))));
            }
            i_32 = i_32 + u32(1);
        }
        entryPointParams_out_32[word_33] = bits_32;
        word_33 = word_33 + entryPointParams_32.p_32.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn ne_u8(@builtin(workgroup_id) gid_33 : vec3<u32>, @builtin(local_invocation_id) lid_33 : vec3<u32>)
{
    var word_34 : u32 = gid_33.x * u32(256) + lid_33.x;
    for(;;)
    {
        var _S53 : u32 = word_34 * u32(4);
        if(_S53 < (entryPointParams_33.p_33.count_0))
        {
        }
        else
        {
            break;
        }
        var i_33 : u32 = _S53;
        var bits_33 : u32 = u32(0);
        for(;;)
        {
            if(i_33 < (min(_S53 + u32(4), entryPointParams_33.p_33.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_33 : u32 = position_0(i_33, entryPointParams_33.p_33.extents_0, entryPointParams_33.p_33.x_strides_0, entryPointParams_33.p_33.x_offset_0);
            var y_at_28 : u32 = position_0(i_33, entryPointParams_33.p_33.extents_0, entryPointParams_33.p_33.y_strides_0, entryPointParams_33.p_33.y_offset_0);
            if(!is_equal_3(byte_of_0(entryPointParams_x_data_33[(x_at_33 >> (u32(2)))], x_at_33), byte_of_0(entryPointParams_y_data_28[(y_at_28 >> (u32(2)))], y_at_28)))
            {
                bits_33 = (bits_33 | (((u32(1) << ((((i_33 & (u32(3)))) * u32(8)))))));
            }
            i_33 = i_33 + u32(1);
        }
        entryPointParams_out_33[word_34] = bits_33;
        word_34 = word_34 + entryPointParams_33.p_33.lanes_0;
    }
    return;
}

fn is_below_3( x_15 : u32,  y_16 : u32) -> bool
{
    return x_15 < y_16;
}

@compute
@workgroup_size(256, 1, 1)
fn lt_u8(@builtin(workgroup_id) gid_34 : vec3<u32>, @builtin(local_invocation_id) lid_34 : vec3<u32>)
{
    var word_35 : u32 = gid_34.x * u32(256) + lid_34.x;
    for(;;)
    {
        var _S54 : u32 = word_35 * u32(4);
        if(_S54 < (entryPointParams_34.p_34.count_0))
        {
        }
        else
        {
            break;
        }
        var i_34 : u32 = _S54;
        var bits_34 : u32 = u32(0);
        for(;;)
        {
            if(i_34 < (min(_S54 + u32(4), entryPointParams_34.p_34.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_34 : u32 = position_0(i_34, entryPointParams_34.p_34.extents_0, entryPointParams_34.p_34.x_strides_0, entryPointParams_34.p_34.x_offset_0);
            var y_at_29 : u32 = position_0(i_34, entryPointParams_34.p_34.extents_0, entryPointParams_34.p_34.y_strides_0, entryPointParams_34.p_34.y_offset_0);
            if(is_below_3(byte_of_0(entryPointParams_x_data_34[(x_at_34 >> (u32(2)))], x_at_34), byte_of_0(entryPointParams_y_data_29[(y_at_29 >> (u32(2)))], y_at_29)))
            {
                bits_34 = (bits_34 | (((u32(1) << ((((i_34 & (u32(3)))) * u32(8)))))));
            }
            i_34 = i_34 + u32(1);
        }
        entryPointParams_out_34[word_35] = bits_34;
        word_35 = word_35 + entryPointParams_34.p_34.lanes_0;
    }
    return;
}

fn is_at_most_3( x_16 : u32,  y_17 : u32) -> bool
{
    return x_16 <= y_17;
}

@compute
@workgroup_size(256, 1, 1)
fn le_u8(@builtin(workgroup_id) gid_35 : vec3<u32>, @builtin(local_invocation_id) lid_35 : vec3<u32>)
{
    var word_36 : u32 = gid_35.x * u32(256) + lid_35.x;
    for(;;)
    {
        var _S55 : u32 = word_36 * u32(4);
        if(_S55 < (entryPointParams_35.p_35.count_0))
        {
        }
        else
        {
            break;
        }
        var i_35 : u32 = _S55;
        var bits_35 : u32 = u32(0);
        for(;;)
        {
            if(i_35 < (min(_S55 + u32(4), entryPointParams_35.p_35.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_35 : u32 = position_0(i_35, entryPointParams_35.p_35.extents_0, entryPointParams_35.p_35.x_strides_0, entryPointParams_35.p_35.x_offset_0);
            var y_at_30 : u32 = position_0(i_35, entryPointParams_35.p_35.extents_0, entryPointParams_35.p_35.y_strides_0, entryPointParams_35.p_35.y_offset_0);
            if(is_at_most_3(byte_of_0(entryPointParams_x_data_35[(x_at_35 >> (u32(2)))], x_at_35), byte_of_0(entryPointParams_y_data_30[(y_at_30 >> (u32(2)))], y_at_30)))
            {
                bits_35 = (bits_35 | (((u32(1) << ((((i_35 & (u32(3)))) * u32(8)))))));
            }
            i_35 = i_35 + u32(1);
        }
        entryPointParams_out_35[word_36] = bits_35;
        word_36 = word_36 + entryPointParams_35.p_35.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn gt_u8(@builtin(workgroup_id) gid_36 : vec3<u32>, @builtin(local_invocation_id) lid_36 : vec3<u32>)
{
    var word_37 : u32 = gid_36.x * u32(256) + lid_36.x;
    for(;;)
    {
        var _S56 : u32 = word_37 * u32(4);
        if(_S56 < (entryPointParams_36.p_36.count_0))
        {
        }
        else
        {
            break;
        }
        var i_36 : u32 = _S56;
        var bits_36 : u32 = u32(0);
        for(;;)
        {
            if(i_36 < (min(_S56 + u32(4), entryPointParams_36.p_36.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_36 : u32 = position_0(i_36, entryPointParams_36.p_36.extents_0, entryPointParams_36.p_36.x_strides_0, entryPointParams_36.p_36.x_offset_0);
            var y_at_31 : u32 = position_0(i_36, entryPointParams_36.p_36.extents_0, entryPointParams_36.p_36.y_strides_0, entryPointParams_36.p_36.y_offset_0);
            if(is_below_3(byte_of_0(entryPointParams_y_data_31[(y_at_31 >> (u32(2)))], y_at_31), byte_of_0(entryPointParams_x_data_36[(x_at_36 >> (u32(2)))], x_at_36)))
            {
                bits_36 = (bits_36 | (((u32(1) << ((((i_36 & (u32(3)))) * u32(8)))))));
            }
            i_36 = i_36 + u32(1);
        }
        entryPointParams_out_36[word_37] = bits_36;
        word_37 = word_37 + entryPointParams_36.p_36.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn ge_u8(@builtin(workgroup_id) gid_37 : vec3<u32>, @builtin(local_invocation_id) lid_37 : vec3<u32>)
{
    var word_38 : u32 = gid_37.x * u32(256) + lid_37.x;
    for(;;)
    {
        var _S57 : u32 = word_38 * u32(4);
        if(_S57 < (entryPointParams_37.p_37.count_0))
        {
        }
        else
        {
            break;
        }
        var i_37 : u32 = _S57;
        var bits_37 : u32 = u32(0);
        for(;;)
        {
            if(i_37 < (min(_S57 + u32(4), entryPointParams_37.p_37.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_37 : u32 = position_0(i_37, entryPointParams_37.p_37.extents_0, entryPointParams_37.p_37.x_strides_0, entryPointParams_37.p_37.x_offset_0);
            var y_at_32 : u32 = position_0(i_37, entryPointParams_37.p_37.extents_0, entryPointParams_37.p_37.y_strides_0, entryPointParams_37.p_37.y_offset_0);
            if(is_at_most_3(byte_of_0(entryPointParams_y_data_32[(y_at_32 >> (u32(2)))], y_at_32), byte_of_0(entryPointParams_x_data_37[(x_at_37 >> (u32(2)))], x_at_37)))
            {
                bits_37 = (bits_37 | (((u32(1) << ((((i_37 & (u32(3)))) * u32(8)))))));
            }
            i_37 = i_37 + u32(1);
        }
        entryPointParams_out_37[word_38] = bits_37;
        word_38 = word_38 + entryPointParams_37.p_37.lanes_0;
    }
    return;
}

fn is_true_3( x_17 : u32) -> bool
{
    return x_17 != u32(0);
}

@compute
@workgroup_size(256, 1, 1)
fn logical_and_u8(@builtin(workgroup_id) gid_38 : vec3<u32>, @builtin(local_invocation_id) lid_38 : vec3<u32>)
{
    var word_39 : u32 = gid_38.x * u32(256) + lid_38.x;
    for(;;)
    {
        var _S58 : u32 = word_39 * u32(4);
        if(_S58 < (entryPointParams_38.p_38.count_0))
        {
        }
        else
        {
            break;
        }
        var i_38 : u32 = _S58;
        var bits_38 : u32 = u32(0);
        for(;;)
        {
            if(i_38 < (min(_S58 + u32(4), entryPointParams_38.p_38.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_38 : u32 = position_0(i_38, entryPointParams_38.p_38.extents_0, entryPointParams_38.p_38.x_strides_0, entryPointParams_38.p_38.x_offset_0);
            var y_at_33 : u32 = position_0(i_38, entryPointParams_38.p_38.extents_0, entryPointParams_38.p_38.y_strides_0, entryPointParams_38.p_38.y_offset_0);
            var y_18 : u32 = byte_of_0(entryPointParams_y_data_33[(y_at_33 >> (u32(2)))], y_at_33);
            var _S59 : bool;
            if(is_true_3(byte_of_0(entryPointParams_x_data_38[(x_at_38 >> (u32(2)))], x_at_38)))
            {
                _S59 = is_true_3(y_18);
            }
            else
            {
                _S59 = false;
            }
            if(_S59)
            {
                bits_38 = (bits_38 | (((u32(1) << ((((i_38 & (u32(3)))) * u32(8)))))));
            }
            i_38 = i_38 + u32(1);
        }
        entryPointParams_out_38[word_39] = bits_38;
        word_39 = word_39 + entryPointParams_38.p_38.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn logical_or_u8(@builtin(workgroup_id) gid_39 : vec3<u32>, @builtin(local_invocation_id) lid_39 : vec3<u32>)
{
    var word_40 : u32 = gid_39.x * u32(256) + lid_39.x;
    for(;;)
    {
        var _S60 : u32 = word_40 * u32(4);
        if(_S60 < (entryPointParams_39.p_39.count_0))
        {
        }
        else
        {
            break;
        }
        var i_39 : u32 = _S60;
        var bits_39 : u32 = u32(0);
        for(;;)
        {
            if(i_39 < (min(_S60 + u32(4), entryPointParams_39.p_39.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_39 : u32 = position_0(i_39, entryPointParams_39.p_39.extents_0, entryPointParams_39.p_39.x_strides_0, entryPointParams_39.p_39.x_offset_0);
            var y_at_34 : u32 = position_0(i_39, entryPointParams_39.p_39.extents_0, entryPointParams_39.p_39.y_strides_0, entryPointParams_39.p_39.y_offset_0);
            var y_19 : u32 = byte_of_0(entryPointParams_y_data_34[(y_at_34 >> (u32(2)))], y_at_34);
            var _S61 : bool;
            if(is_true_3(byte_of_0(entryPointParams_x_data_39[(x_at_39 >> (u32(2)))], x_at_39)))
            {
                _S61 = true;
            }
            else
            {
                _S61 = is_true_3(y_19);
            }
            if(_S61)
            {
                bits_39 = (bits_39 | (((u32(1) << ((((i_39 & (u32(3)))) * u32(8)))))));
            }
            i_39 = i_39 + u32(1);
        }
        entryPointParams_out_39[word_40] = bits_39;
        word_40 = word_40 + entryPointParams_39.p_39.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn logical_xor_u8(@builtin(workgroup_id) gid_40 : vec3<u32>, @builtin(local_invocation_id) lid_40 : vec3<u32>)
{
    var word_41 : u32 = gid_40.x * u32(256) + lid_40.x;
    for(;;)
    {
        var _S62 : u32 = word_41 * u32(4);
        if(_S62 < (entryPointParams_40.p_40.count_0))
        {
        }
        else
        {
            break;
        }
        var i_40 : u32 = _S62;
        var bits_40 : u32 = u32(0);
        for(;;)
        {
            if(i_40 < (min(_S62 + u32(4), entryPointParams_40.p_40.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_40 : u32 = position_0(i_40, entryPointParams_40.p_40.extents_0, entryPointParams_40.p_40.x_strides_0, entryPointParams_40.p_40.x_offset_0);
            var y_at_35 : u32 = position_0(i_40, entryPointParams_40.p_40.extents_0, entryPointParams_40.p_40.y_strides_0, entryPointParams_40.p_40.y_offset_0);
            if((is_true_3(byte_of_0(entryPointParams_x_data_40[(x_at_40 >> (u32(2)))], x_at_40))) != (is_true_3(byte_of_0(entryPointParams_y_data_35[(y_at_35 >> (u32(2)))], y_at_35))))
            {
                bits_40 = (bits_40 | (((u32(1) << ((((i_40 & (u32(3)))) * u32(8)))))));
            }
            i_40 = i_40 + u32(1);
        }
        entryPointParams_out_40[word_41] = bits_40;
        word_41 = word_41 + entryPointParams_40.p_40.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn logical_not_u8(@builtin(workgroup_id) gid_41 : vec3<u32>, @builtin(local_invocation_id) lid_41 : vec3<u32>)
{
    var word_42 : u32 = gid_41.x * u32(256) + lid_41.x;
    for(;;)
    {
        var _S63 : u32 = word_42 * u32(4);
        if(_S63 < (entryPointParams_41.p_41.count_0))
        {
        }
        else
        {
            break;
        }
        var i_41 : u32 = _S63;
        var bits_41 : u32 = u32(0);
        for(;;)
        {
            if(i_41 < (min(_S63 + u32(4), entryPointParams_41.p_41.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_41 : u32 = position_0(i_41, entryPointParams_41.p_41.extents_0, entryPointParams_41.p_41.x_strides_0, entryPointParams_41.p_41.x_offset_0);
            if(!is_true_3(byte_of_0(entryPointParams_x_data_41[(x_at_41 >> (u32(2)))], x_at_41)))
            {
                bits_41 = (bits_41 | (((u32(1) << ((((i_41 & (u32(3)))) * u32(8)))))));
            }
            i_41 = i_41 + u32(1);
        }
        entryPointParams_out_41[word_42] = bits_41;
        word_42 = word_42 + entryPointParams_41.p_41.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn eq_bool(@builtin(workgroup_id) gid_42 : vec3<u32>, @builtin(local_invocation_id) lid_42 : vec3<u32>)
{
    var word_43 : u32 = gid_42.x * u32(256) + lid_42.x;
    for(;;)
    {
        var _S64 : u32 = word_43 * u32(4);
        if(_S64 < (entryPointParams_42.p_42.count_0))
        {
        }
        else
        {
            break;
        }
        var i_42 : u32 = _S64;
        var bits_42 : u32 = u32(0);
        for(;;)
        {
            if(i_42 < (min(_S64 + u32(4), entryPointParams_42.p_42.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_42 : u32 = position_0(i_42, entryPointParams_42.p_42.extents_0, entryPointParams_42.p_42.x_strides_0, entryPointParams_42.p_42.x_offset_0);
            var y_at_36 : u32 = position_0(i_42, entryPointParams_42.p_42.extents_0, entryPointParams_42.p_42.y_strides_0, entryPointParams_42.p_42.y_offset_0);
            var x_18 : u32;
            if((byte_of_0(entryPointParams_x_data_42[(x_at_42 >> (u32(2)))], x_at_42)) != u32(0))
            {
                x_18 = u32(1);
            }
            else
            {
                x_18 = u32(0);
            }
            var y_20 : u32;
            if((byte_of_0(entryPointParams_y_data_36[(y_at_36 >> (u32(2)))], y_at_36)) != u32(0))
            {
                y_20 = u32(1);
            }
            else
            {
                y_20 = u32(0);
            }
            if(is_equal_3(x_18, y_20))
            {
                bits_42 = (bits_42 | (((u32(1) << ((((i_42 & (u32(3)))) * u32(8)))))));
            }
            i_42 = i_42 + u32(1);
        }
        entryPointParams_out_42[word_43] = bits_42;
        word_43 = word_43 + entryPointParams_42.p_42.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn ne_bool(@builtin(workgroup_id) gid_43 : vec3<u32>, @builtin(local_invocation_id) lid_43 : vec3<u32>)
{
    var word_44 : u32 = gid_43.x * u32(256) + lid_43.x;
    for(;;)
    {
        var _S65 : u32 = word_44 * u32(4);
        if(_S65 < (entryPointParams_43.p_43.count_0))
        {
        }
        else
        {
            break;
        }
        var i_43 : u32 = _S65;
        var bits_43 : u32 = u32(0);
        for(;;)
        {
            if(i_43 < (min(_S65 + u32(4), entryPointParams_43.p_43.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_43 : u32 = position_0(i_43, entryPointParams_43.p_43.extents_0, entryPointParams_43.p_43.x_strides_0, entryPointParams_43.p_43.x_offset_0);
            var y_at_37 : u32 = position_0(i_43, entryPointParams_43.p_43.extents_0, entryPointParams_43.p_43.y_strides_0, entryPointParams_43.p_43.y_offset_0);
            var x_19 : u32;
            if((byte_of_0(entryPointParams_x_data_43[(x_at_43 >> (u32(2)))], x_at_43)) != u32(0))
            {
                x_19 = u32(1);
            }
            else
            {
                x_19 = u32(0);
            }
            var y_21 : u32;
            if((byte_of_0(entryPointParams_y_data_37[(y_at_37 >> (u32(2)))], y_at_37)) != u32(0))
            {
                y_21 = u32(1);
            }
            else
            {
                y_21 = u32(0);
            }
            if(!is_equal_3(x_19, y_21))
            {
                bits_43 = (bits_43 | (((u32(1) << ((((i_43 & (u32(3)))) * u32(8)))))));
            }
            i_43 = i_43 + u32(1);
        }
        entryPointParams_out_43[word_44] = bits_43;
        word_44 = word_44 + entryPointParams_43.p_43.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn lt_bool(@builtin(workgroup_id) gid_44 : vec3<u32>, @builtin(local_invocation_id) lid_44 : vec3<u32>)
{
    var word_45 : u32 = gid_44.x * u32(256) + lid_44.x;
    for(;;)
    {
        var _S66 : u32 = word_45 * u32(4);
        if(_S66 < (entryPointParams_44.p_44.count_0))
        {
        }
        else
        {
            break;
        }
        var i_44 : u32 = _S66;
        var bits_44 : u32 = u32(0);
        for(;;)
        {
            if(i_44 < (min(_S66 + u32(4), entryPointParams_44.p_44.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_44 : u32 = position_0(i_44, entryPointParams_44.p_44.extents_0, entryPointParams_44.p_44.x_strides_0, entryPointParams_44.p_44.x_offset_0);
            var y_at_38 : u32 = position_0(i_44, entryPointParams_44.p_44.extents_0, entryPointParams_44.p_44.y_strides_0, entryPointParams_44.p_44.y_offset_0);
            var x_20 : u32;
            if((byte_of_0(entryPointParams_x_data_44[(x_at_44 >> (u32(2)))], x_at_44)) != u32(0))
            {
                x_20 = u32(1);
            }
            else
            {
                x_20 = u32(0);
            }
            var y_22 : u32;
            if((byte_of_0(entryPointParams_y_data_38[(y_at_38 >> (u32(2)))], y_at_38)) != u32(0))
            {
                y_22 = u32(1);
            }
            else
            {
                y_22 = u32(0);
            }
            if(is_below_3(x_20, y_22))
            {
                bits_44 = (bits_44 | (((u32(1) << ((((i_44 & (u32(3)))) * u32(8)))))));
            }
            i_44 = i_44 + u32(1);
        }
        entryPointParams_out_44[word_45] = bits_44;
        word_45 = word_45 + entryPointParams_44.p_44.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn le_bool(@builtin(workgroup_id) gid_45 : vec3<u32>, @builtin(local_invocation_id) lid_45 : vec3<u32>)
{
    var word_46 : u32 = gid_45.x * u32(256) + lid_45.x;
    for(;;)
    {
        var _S67 : u32 = word_46 * u32(4);
        if(_S67 < (entryPointParams_45.p_45.count_0))
        {
        }
        else
        {
            break;
        }
        var i_45 : u32 = _S67;
        var bits_45 : u32 = u32(0);
        for(;;)
        {
            if(i_45 < (min(_S67 + u32(4), entryPointParams_45.p_45.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_45 : u32 = position_0(i_45, entryPointParams_45.p_45.extents_0, entryPointParams_45.p_45.x_strides_0, entryPointParams_45.p_45.x_offset_0);
            var y_at_39 : u32 = position_0(i_45, entryPointParams_45.p_45.extents_0, entryPointParams_45.p_45.y_strides_0, entryPointParams_45.p_45.y_offset_0);
            var x_21 : u32;
            if((byte_of_0(entryPointParams_x_data_45[(x_at_45 >> (u32(2)))], x_at_45)) != u32(0))
            {
                x_21 = u32(1);
            }
            else
            {
                x_21 = u32(0);
            }
            var y_23 : u32;
            if((byte_of_0(entryPointParams_y_data_39[(y_at_39 >> (u32(2)))], y_at_39)) != u32(0))
            {
                y_23 = u32(1);
            }
            else
            {
                y_23 = u32(0);
            }
            if(is_at_most_3(x_21, y_23))
            {
                bits_45 = (bits_45 | (((u32(1) << ((((i_45 & (u32(3)))) * u32(8)))))));
            }
            i_45 = i_45 + u32(1);
        }
        entryPointParams_out_45[word_46] = bits_45;
        word_46 = word_46 + entryPointParams_45.p_45.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn gt_bool(@builtin(workgroup_id) gid_46 : vec3<u32>, @builtin(local_invocation_id) lid_46 : vec3<u32>)
{
    var word_47 : u32 = gid_46.x * u32(256) + lid_46.x;
    for(;;)
    {
        var _S68 : u32 = word_47 * u32(4);
        if(_S68 < (entryPointParams_46.p_46.count_0))
        {
        }
        else
        {
            break;
        }
        var i_46 : u32 = _S68;
        var bits_46 : u32 = u32(0);
        for(;;)
        {
            if(i_46 < (min(_S68 + u32(4), entryPointParams_46.p_46.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_46 : u32 = position_0(i_46, entryPointParams_46.p_46.extents_0, entryPointParams_46.p_46.x_strides_0, entryPointParams_46.p_46.x_offset_0);
            var y_at_40 : u32 = position_0(i_46, entryPointParams_46.p_46.extents_0, entryPointParams_46.p_46.y_strides_0, entryPointParams_46.p_46.y_offset_0);
            var x_22 : u32;
            if((byte_of_0(entryPointParams_x_data_46[(x_at_46 >> (u32(2)))], x_at_46)) != u32(0))
            {
                x_22 = u32(1);
            }
            else
            {
                x_22 = u32(0);
            }
            var y_24 : u32;
            if((byte_of_0(entryPointParams_y_data_40[(y_at_40 >> (u32(2)))], y_at_40)) != u32(0))
            {
                y_24 = u32(1);
            }
            else
            {
                y_24 = u32(0);
            }
            if(is_below_3(y_24, x_22))
            {
                bits_46 = (bits_46 | (((u32(1) << ((((i_46 & (u32(3)))) * u32(8)))))));
            }
            i_46 = i_46 + u32(1);
        }
        entryPointParams_out_46[word_47] = bits_46;
        word_47 = word_47 + entryPointParams_46.p_46.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn ge_bool(@builtin(workgroup_id) gid_47 : vec3<u32>, @builtin(local_invocation_id) lid_47 : vec3<u32>)
{
    var word_48 : u32 = gid_47.x * u32(256) + lid_47.x;
    for(;;)
    {
        var _S69 : u32 = word_48 * u32(4);
        if(_S69 < (entryPointParams_47.p_47.count_0))
        {
        }
        else
        {
            break;
        }
        var i_47 : u32 = _S69;
        var bits_47 : u32 = u32(0);
        for(;;)
        {
            if(i_47 < (min(_S69 + u32(4), entryPointParams_47.p_47.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_47 : u32 = position_0(i_47, entryPointParams_47.p_47.extents_0, entryPointParams_47.p_47.x_strides_0, entryPointParams_47.p_47.x_offset_0);
            var y_at_41 : u32 = position_0(i_47, entryPointParams_47.p_47.extents_0, entryPointParams_47.p_47.y_strides_0, entryPointParams_47.p_47.y_offset_0);
            var x_23 : u32;
            if((byte_of_0(entryPointParams_x_data_47[(x_at_47 >> (u32(2)))], x_at_47)) != u32(0))
            {
                x_23 = u32(1);
            }
            else
            {
                x_23 = u32(0);
            }
            var y_25 : u32;
            if((byte_of_0(entryPointParams_y_data_41[(y_at_41 >> (u32(2)))], y_at_41)) != u32(0))
            {
                y_25 = u32(1);
            }
            else
            {
                y_25 = u32(0);
            }
            if(is_at_most_3(y_25, x_23))
            {
                bits_47 = (bits_47 | (((u32(1) << ((((i_47 & (u32(3)))) * u32(8)))))));
            }
            i_47 = i_47 + u32(1);
        }
        entryPointParams_out_47[word_48] = bits_47;
        word_48 = word_48 + entryPointParams_47.p_47.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn logical_and_bool(@builtin(workgroup_id) gid_48 : vec3<u32>, @builtin(local_invocation_id) lid_48 : vec3<u32>)
{
    var word_49 : u32 = gid_48.x * u32(256) + lid_48.x;
    for(;;)
    {
        var _S70 : u32 = word_49 * u32(4);
        if(_S70 < (entryPointParams_48.p_48.count_0))
        {
        }
        else
        {
            break;
        }
        var i_48 : u32 = _S70;
        var bits_48 : u32 = u32(0);
        for(;;)
        {
            if(i_48 < (min(_S70 + u32(4), entryPointParams_48.p_48.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_48 : u32 = position_0(i_48, entryPointParams_48.p_48.extents_0, entryPointParams_48.p_48.x_strides_0, entryPointParams_48.p_48.x_offset_0);
            var y_at_42 : u32 = position_0(i_48, entryPointParams_48.p_48.extents_0, entryPointParams_48.p_48.y_strides_0, entryPointParams_48.p_48.y_offset_0);
            var x_24 : u32;
            if((byte_of_0(entryPointParams_x_data_48[(x_at_48 >> (u32(2)))], x_at_48)) != u32(0))
            {
                x_24 = u32(1);
            }
            else
            {
                x_24 = u32(0);
            }
            var y_26 : u32;
            if((byte_of_0(entryPointParams_y_data_42[(y_at_42 >> (u32(2)))], y_at_42)) != u32(0))
            {
                y_26 = u32(1);
            }
            else
            {
                y_26 = u32(0);
            }
            var _S71 : bool;
            if(is_true_3(x_24))
            {
                _S71 = is_true_3(y_26);
            }
            else
            {
                _S71 = false;
            }
            if(_S71)
            {
                bits_48 = (bits_48 | (((u32(1) << ((((i_48 & (u32(3)))) * u32(8)))))));
            }
            i_48 = i_48 + u32(1);
        }
        entryPointParams_out_48[word_49] = bits_48;
        word_49 = word_49 + entryPointParams_48.p_48.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn logical_or_bool(@builtin(workgroup_id) gid_49 : vec3<u32>, @builtin(local_invocation_id) lid_49 : vec3<u32>)
{
    var word_50 : u32 = gid_49.x * u32(256) + lid_49.x;
    for(;;)
    {
        var _S72 : u32 = word_50 * u32(4);
        if(_S72 < (entryPointParams_49.p_49.count_0))
        {
        }
        else
        {
            break;
        }
        var i_49 : u32 = _S72;
        var bits_49 : u32 = u32(0);
        for(;;)
        {
            if(i_49 < (min(_S72 + u32(4), entryPointParams_49.p_49.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_49 : u32 = position_0(i_49, entryPointParams_49.p_49.extents_0, entryPointParams_49.p_49.x_strides_0, entryPointParams_49.p_49.x_offset_0);
            var y_at_43 : u32 = position_0(i_49, entryPointParams_49.p_49.extents_0, entryPointParams_49.p_49.y_strides_0, entryPointParams_49.p_49.y_offset_0);
            var x_25 : u32;
            if((byte_of_0(entryPointParams_x_data_49[(x_at_49 >> (u32(2)))], x_at_49)) != u32(0))
            {
                x_25 = u32(1);
            }
            else
            {
                x_25 = u32(0);
            }
            var y_27 : u32;
            if((byte_of_0(entryPointParams_y_data_43[(y_at_43 >> (u32(2)))], y_at_43)) != u32(0))
            {
                y_27 = u32(1);
            }
            else
            {
                y_27 = u32(0);
            }
            var _S73 : bool;
            if(is_true_3(x_25))
            {
                _S73 = true;
            }
            else
            {
                _S73 = is_true_3(y_27);
            }
            if(_S73)
            {
                bits_49 = (bits_49 | (((u32(1) << ((((i_49 & (u32(3)))) * u32(8)))))));
            }
            i_49 = i_49 + u32(1);
        }
        entryPointParams_out_49[word_50] = bits_49;
        word_50 = word_50 + entryPointParams_49.p_49.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn logical_xor_bool(@builtin(workgroup_id) gid_50 : vec3<u32>, @builtin(local_invocation_id) lid_50 : vec3<u32>)
{
    var word_51 : u32 = gid_50.x * u32(256) + lid_50.x;
    for(;;)
    {
        var _S74 : u32 = word_51 * u32(4);
        if(_S74 < (entryPointParams_50.p_50.count_0))
        {
        }
        else
        {
            break;
        }
        var i_50 : u32 = _S74;
        var bits_50 : u32 = u32(0);
        for(;;)
        {
            if(i_50 < (min(_S74 + u32(4), entryPointParams_50.p_50.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_50 : u32 = position_0(i_50, entryPointParams_50.p_50.extents_0, entryPointParams_50.p_50.x_strides_0, entryPointParams_50.p_50.x_offset_0);
            var y_at_44 : u32 = position_0(i_50, entryPointParams_50.p_50.extents_0, entryPointParams_50.p_50.y_strides_0, entryPointParams_50.p_50.y_offset_0);
            var x_26 : u32;
            if((byte_of_0(entryPointParams_x_data_50[(x_at_50 >> (u32(2)))], x_at_50)) != u32(0))
            {
                x_26 = u32(1);
            }
            else
            {
                x_26 = u32(0);
            }
            var y_28 : u32;
            if((byte_of_0(entryPointParams_y_data_44[(y_at_44 >> (u32(2)))], y_at_44)) != u32(0))
            {
                y_28 = u32(1);
            }
            else
            {
                y_28 = u32(0);
            }
            if((is_true_3(x_26)) != (is_true_3(y_28)))
            {
                bits_50 = (bits_50 | (((u32(1) << ((((i_50 & (u32(3)))) * u32(8)))))));
            }
            i_50 = i_50 + u32(1);
        }
        entryPointParams_out_50[word_51] = bits_50;
        word_51 = word_51 + entryPointParams_50.p_50.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn logical_not_bool(@builtin(workgroup_id) gid_51 : vec3<u32>, @builtin(local_invocation_id) lid_51 : vec3<u32>)
{
    var word_52 : u32 = gid_51.x * u32(256) + lid_51.x;
    for(;;)
    {
        var _S75 : u32 = word_52 * u32(4);
        if(_S75 < (entryPointParams_51.p_51.count_0))
        {
        }
        else
        {
            break;
        }
        var i_51 : u32 = _S75;
        var bits_51 : u32 = u32(0);
        for(;;)
        {
            if(i_51 < (min(_S75 + u32(4), entryPointParams_51.p_51.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_51 : u32 = position_0(i_51, entryPointParams_51.p_51.extents_0, entryPointParams_51.p_51.x_strides_0, entryPointParams_51.p_51.x_offset_0);
            var x_27 : u32;
            if((byte_of_0(entryPointParams_x_data_51[(x_at_51 >> (u32(2)))], x_at_51)) != u32(0))
            {
                x_27 = u32(1);
            }
            else
            {
                x_27 = u32(0);
            }
            if(!is_true_3(x_27))
            {
                bits_51 = (bits_51 | (((u32(1) << ((((i_51 & (u32(3)))) * u32(8)))))));
            }
            i_51 = i_51 + u32(1);
        }
        entryPointParams_out_51[word_52] = bits_51;
        word_52 = word_52 + entryPointParams_51.p_51.lanes_0;
    }
    return;
}

fn is_equal_4( x_28 : vec2<f32>,  y_29 : vec2<f32>) -> bool
{
    var _S76 : bool;
    if((x_28.x) == (y_29.x))
    {
        _S76 = (x_28.y) == (y_29.y);
    }
    else
    {
        _S76 = false;
    }
    return _S76;
}

@compute
@workgroup_size(256, 1, 1)
fn eq_complex64(@builtin(workgroup_id) gid_52 : vec3<u32>, @builtin(local_invocation_id) lid_52 : vec3<u32>)
{
    var word_53 : u32 = gid_52.x * u32(256) + lid_52.x;
    for(;;)
    {
        var _S77 : u32 = word_53 * u32(4);
        if(_S77 < (entryPointParams_52.p_52.count_0))
        {
        }
        else
        {
            break;
        }
        var i_52 : u32 = _S77;
        var bits_52 : u32 = u32(0);
        for(;;)
        {
            if(i_52 < (min(_S77 + u32(4), entryPointParams_52.p_52.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_52 : u32 = position_0(i_52, entryPointParams_52.p_52.extents_0, entryPointParams_52.p_52.x_strides_0, entryPointParams_52.p_52.x_offset_0);
            var y_at_45 : u32 = position_0(i_52, entryPointParams_52.p_52.extents_0, entryPointParams_52.p_52.y_strides_0, entryPointParams_52.p_52.y_offset_0);
            if(is_equal_4(entryPointParams_x_data_52[x_at_52], entryPointParams_y_data_45[y_at_45]))
            {
                bits_52 = (bits_52 | (((u32(1) << ((((i_52 & (u32(3)))) * u32(8)))))));
            }
            i_52 = i_52 + u32(1);
        }
        entryPointParams_out_52[word_53] = bits_52;
        word_53 = word_53 + entryPointParams_52.p_52.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn ne_complex64(@builtin(workgroup_id) gid_53 : vec3<u32>, @builtin(local_invocation_id) lid_53 : vec3<u32>)
{
    var word_54 : u32 = gid_53.x * u32(256) + lid_53.x;
    for(;;)
    {
        var _S78 : u32 = word_54 * u32(4);
        if(_S78 < (entryPointParams_53.p_53.count_0))
        {
        }
        else
        {
            break;
        }
        var i_53 : u32 = _S78;
        var bits_53 : u32 = u32(0);
        for(;;)
        {
            if(i_53 < (min(_S78 + u32(4), entryPointParams_53.p_53.count_0)))
            {
            }
            else
            {
                break;
            }
            var x_at_53 : u32 = position_0(i_53, entryPointParams_53.p_53.extents_0, entryPointParams_53.p_53.x_strides_0, entryPointParams_53.p_53.x_offset_0);
            var y_at_46 : u32 = position_0(i_53, entryPointParams_53.p_53.extents_0, entryPointParams_53.p_53.y_strides_0, entryPointParams_53.p_53.y_offset_0);
            if(!is_equal_4(entryPointParams_x_data_53[x_at_53], entryPointParams_y_data_46[y_at_46]))
            {
                bits_53 = (bits_53 | (((u32(1) << ((((i_53 & (u32(3)))) * u32(8)))))));
            }
            i_53 = i_53 + u32(1);
        }
        entryPointParams_out_53[word_54] = bits_53;
        word_54 = word_54 + entryPointParams_53.p_53.lanes_0;
    }
    return;
}


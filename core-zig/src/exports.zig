const levels = @import("backend/cpu/levels.zig");
export fn st_probe() u32 { return levels.table().lanes_f32; }

pub const placeholder = 1;

//go:build !cgo

package cabi

// Without cgo there is no library to call, and the compiler says so with this name.
var _ = SpiralTorch_needs_cgo__set_CGO_ENABLED_1_and_have_a_C_compiler_such_as_zig_cc

//go:build cgo && !spiraltorch_system && !(linux && (amd64 || arm64)) && !(linux && arm && spiraltorch_musl) && !(darwin && arm64) && !(windows && amd64)

package cabi

// No module below go/lib has an archive for this platform, and the compiler says so with this name.
var _ = SpiralTorch_has_no_archive_for_this_platform__build_the_core_and_use_the_tag_spiraltorch_system

//go:build cgo && !spiraltorch_system && linux && spiraltorch_musl

package cabi

// #cgo LDFLAGS: ${SRCDIR}/../../lib/linux-arm-musl/libspiraltorch.a
import "C"

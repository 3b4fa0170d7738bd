//go:build cgo && !spiraltorch_system

package cabi

// #cgo LDFLAGS: ${SRCDIR}/../../lib/darwin-arm64/libspiraltorch.a
import "C"

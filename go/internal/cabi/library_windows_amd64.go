//go:build cgo && !spiraltorch_system

package cabi

// #cgo LDFLAGS: ${SRCDIR}/../../lib/windows-amd64/libspiraltorch.a -lntdll -lkernel32
import "C"

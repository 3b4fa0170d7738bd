//go:build cgo && !spiraltorch_system && !spiraltorch_musl

package cabi

// #cgo LDFLAGS: ${SRCDIR}/../../lib/linux-amd64/libspiraltorch.a -lm -lpthread
import "C"

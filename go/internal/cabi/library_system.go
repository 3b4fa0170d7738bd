//go:build cgo && spiraltorch_system

package cabi

// #cgo LDFLAGS: -lspiraltorch
import "C"

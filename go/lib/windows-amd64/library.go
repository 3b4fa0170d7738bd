//go:build cgo && windows && amd64

// Package library links the core for windows-amd64: the archive beside it, which ci/core-library builds.
package library

// #cgo LDFLAGS: ${SRCDIR}/libspiraltorch.a -lntdll -lkernel32
import "C"

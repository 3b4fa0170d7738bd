//go:build cgo && linux && arm

// Package library links the core for linux-arm-musl: the archive beside it, which ci/core-library builds.
package library

// #cgo LDFLAGS: ${SRCDIR}/libspiraltorch.a
import "C"

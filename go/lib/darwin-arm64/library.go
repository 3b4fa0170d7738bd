//go:build cgo && darwin && arm64

// Package library links the core for darwin-arm64: the archive beside it, which ci/core-library builds.
package library

// #cgo LDFLAGS: ${SRCDIR}/libspiraltorch.a
import "C"

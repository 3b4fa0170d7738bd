//go:build cgo && linux && amd64

// Package library links the core for linux-amd64: the archive beside it, which ci/core-library builds.
package library

// #cgo LDFLAGS: ${SRCDIR}/libspiraltorch.a -lm -lpthread
import "C"

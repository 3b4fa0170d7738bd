//go:build cgo && !spiraltorch_system

package cabi

import _ "github.com/spiraltorch/spiraltorch/go/lib/darwin-arm64"

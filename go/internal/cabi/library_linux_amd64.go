//go:build cgo && !spiraltorch_system && !spiraltorch_musl

package cabi

import _ "github.com/spiraltorch/spiraltorch/go/lib/linux-amd64"

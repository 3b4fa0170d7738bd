//go:build cgo && !spiraltorch_system && spiraltorch_musl && linux

package cabi

import _ "github.com/spiraltorch/spiraltorch/go/lib/linux-amd64-musl"

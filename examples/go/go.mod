module cookbook

go 1.26.0

require github.com/spiraltorch/spiraltorch/go v0.1.0

require (
	github.com/spiraltorch/spiraltorch/go/lib/darwin-arm64 v0.1.0 // indirect
	github.com/spiraltorch/spiraltorch/go/lib/linux-amd64 v0.1.0 // indirect
	github.com/spiraltorch/spiraltorch/go/lib/linux-amd64-musl v0.1.0 // indirect
	github.com/spiraltorch/spiraltorch/go/lib/linux-arm-musl v0.1.0 // indirect
	github.com/spiraltorch/spiraltorch/go/lib/linux-arm64 v0.1.0 // indirect
	github.com/spiraltorch/spiraltorch/go/lib/linux-arm64-musl v0.1.0 // indirect
	github.com/spiraltorch/spiraltorch/go/lib/windows-amd64 v0.1.0 // indirect
)

// In this repository; a program of its own needs none of these lines.
replace (
	github.com/spiraltorch/spiraltorch/go => ../../go
	github.com/spiraltorch/spiraltorch/go/lib/darwin-arm64 => ../../go/lib/darwin-arm64
	github.com/spiraltorch/spiraltorch/go/lib/linux-amd64 => ../../go/lib/linux-amd64
	github.com/spiraltorch/spiraltorch/go/lib/linux-amd64-musl => ../../go/lib/linux-amd64-musl
	github.com/spiraltorch/spiraltorch/go/lib/linux-arm-musl => ../../go/lib/linux-arm-musl
	github.com/spiraltorch/spiraltorch/go/lib/linux-arm64 => ../../go/lib/linux-arm64
	github.com/spiraltorch/spiraltorch/go/lib/linux-arm64-musl => ../../go/lib/linux-arm64-musl
	github.com/spiraltorch/spiraltorch/go/lib/windows-amd64 => ../../go/lib/windows-amd64
)

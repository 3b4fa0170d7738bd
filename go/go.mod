module github.com/spiraltorch/spiraltorch/go

go 1.26.0

// A build takes the one of its platform; the tag spiraltorch_system takes none.
require (
	github.com/spiraltorch/spiraltorch/go/lib/darwin-arm64 v0.1.0
	github.com/spiraltorch/spiraltorch/go/lib/linux-amd64 v0.1.0
	github.com/spiraltorch/spiraltorch/go/lib/linux-amd64-musl v0.1.0
	github.com/spiraltorch/spiraltorch/go/lib/linux-arm-musl v0.1.0
	github.com/spiraltorch/spiraltorch/go/lib/linux-arm64 v0.1.0
	github.com/spiraltorch/spiraltorch/go/lib/linux-arm64-musl v0.1.0
	github.com/spiraltorch/spiraltorch/go/lib/windows-amd64 v0.1.0
)

// In this repository they are the folders, whose archives ci/core-library builds.
replace (
	github.com/spiraltorch/spiraltorch/go/lib/darwin-arm64 => ./lib/darwin-arm64
	github.com/spiraltorch/spiraltorch/go/lib/linux-amd64 => ./lib/linux-amd64
	github.com/spiraltorch/spiraltorch/go/lib/linux-amd64-musl => ./lib/linux-amd64-musl
	github.com/spiraltorch/spiraltorch/go/lib/linux-arm-musl => ./lib/linux-arm-musl
	github.com/spiraltorch/spiraltorch/go/lib/linux-arm64 => ./lib/linux-arm64
	github.com/spiraltorch/spiraltorch/go/lib/linux-arm64-musl => ./lib/linux-arm64-musl
	github.com/spiraltorch/spiraltorch/go/lib/windows-amd64 => ./lib/windows-amd64
)

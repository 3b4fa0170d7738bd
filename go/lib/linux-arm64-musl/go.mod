module github.com/spiraltorch/spiraltorch/go/lib/linux-arm64-musl

go 1.26.0

module github.com/spiraltorch/spiraltorch/go/lib/linux-arm64

go 1.26.0

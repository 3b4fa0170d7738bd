module github.com/spiraltorch/spiraltorch/go/lib/darwin-arm64

go 1.26.0

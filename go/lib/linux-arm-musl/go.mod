module github.com/spiraltorch/spiraltorch/go/lib/linux-arm-musl

go 1.26.0

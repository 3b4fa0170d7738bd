module github.com/spiraltorch/spiraltorch/go/lib/linux-amd64-musl

go 1.26.0

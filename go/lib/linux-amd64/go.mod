module github.com/spiraltorch/spiraltorch/go/lib/linux-amd64

go 1.26.0

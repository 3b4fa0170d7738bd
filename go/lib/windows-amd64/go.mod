module github.com/spiraltorch/spiraltorch/go/lib/windows-amd64

go 1.26.0

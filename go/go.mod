module github.com/spiraltorch/spiraltorch/go

go 1.26

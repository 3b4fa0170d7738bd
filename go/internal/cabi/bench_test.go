package cabi

import "testing"

// The floor: the generated calls, without the idiomatic layer above them.
func BenchmarkFloorAdd4(b *testing.B) {
	x := floorTensor(b)
	defer x.Close()
	for b.Loop() {
		sum, err := OpAdd(x, x, nil)
		if err != nil {
			b.Fatal(err)
		}
		sum.Release()
	}
}

func BenchmarkFloorAdd4Into(b *testing.B) {
	x, out := floorTensor(b), floorTensor(b)
	defer x.Close()
	defer out.Close()
	for b.Loop() {
		sum, err := OpAdd(x, x, out)
		if err != nil {
			b.Fatal(err)
		}
		sum.Release()
	}
}

func BenchmarkFloorCreateAndRelease(b *testing.B) {
	shape := []int64{1, 4}
	for b.Loop() {
		x, err := TensorZeros(shape, DefaultTensorZerosDType, DefaultTensorZerosDevice)
		if err != nil {
			b.Fatal(err)
		}
		x.Release()
	}
}

func BenchmarkFloorNoOp(b *testing.B) {
	for b.Loop() {
		LiveBytes()
	}
}

func floorTensor(b *testing.B) *Handle {
	owned, err := TensorZeros([]int64{1, 4}, DefaultTensorZerosDType, DefaultTensorZerosDevice)
	if err != nil {
		b.Fatal(err)
	}
	handle := &Handle{}
	handle.Take(owned)
	return handle
}

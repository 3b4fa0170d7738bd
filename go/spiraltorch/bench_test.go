package spiraltorch_test

import (
	"testing"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

// What one call costs: `python -m bench calls`, which puts internal/cabi's benchmarks, the generated calls alone,
// beside these.
func BenchmarkAdd4(b *testing.B) {
	x := must(st.Zeros([]int{1, 4}))(b)
	defer x.Close()
	for b.Loop() {
		sum, err := x.Add(x)
		if err != nil {
			b.Fatal(err)
		}
		sum.Close()
	}
}

func BenchmarkAdd4Into(b *testing.B) {
	x := must(st.Zeros([]int{1, 4}))(b)
	defer x.Close()
	out := must(st.Zeros([]int{1, 4}))(b)
	defer out.Close()
	into := st.Into(out)
	for b.Loop() {
		if _, err := x.Add(x, into); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCreateAndClose(b *testing.B) {
	shape := []int{1, 4}
	for b.Loop() {
		x, err := st.Zeros(shape)
		if err != nil {
			b.Fatal(err)
		}
		x.Close()
	}
}

func BenchmarkNoOp(b *testing.B) {
	for b.Loop() {
		st.LiveBytes()
	}
}

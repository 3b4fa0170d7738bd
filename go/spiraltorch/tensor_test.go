package spiraltorch_test

import (
	"errors"
	"math"
	"os"
	"runtime"
	"slices"
	"testing"
	"time"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

// must stops the test when a call that has to succeed fails.
func must[T any](value T, err error) func(t testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// TestMain lets the core make what it keeps for good, such as room for its threads.
func TestMain(m *testing.M) {
	x, err := st.Eye(3, st.WithDType(st.F64))
	if err != nil {
		panic(err)
	}
	product, err := x.Matmul(x)
	if err != nil {
		panic(err)
	}
	product.Close()
	x.Close()
	os.Exit(m.Run())
}

// settled waits until the collector has run every pending cleanup, and tells what the core holds.
func settled() (bytes, handles int) {
	for range 5 {
		runtime.GC()
		time.Sleep(2 * time.Millisecond)
	}
	return st.LiveBytes(), st.LiveHandles()
}

func noLeak(t *testing.T) {
	t.Helper()
	bytes, handles := settled()
	t.Cleanup(func() {
		t.Helper()
		for range 50 {
			nowBytes, nowHandles := settled()
			if nowBytes == bytes && nowHandles == handles {
				return
			}
		}
		nowBytes, nowHandles := settled()
		t.Errorf("live bytes %d and handles %d before, %d and %d after", bytes, handles, nowBytes, nowHandles)
	})
}

func TestMatrixProductIsRowMajor(t *testing.T) {
	noLeak(t)
	x := must(st.FromSlice([]float64{1, 2, 3, 4, 5, 6}, []int{2, 3}))(t)
	defer x.Close()
	y := must(st.FromSlice([]float64{1, 0, 2, 0, 0, 1, 0, 1, 1, 1, 1, 1}, []int{3, 4}))(t)
	defer y.Close()
	product := must(x.Matmul(y))(t)
	defer product.Close()
	if shape := must(product.Shape())(t); !slices.Equal(shape, []int{2, 4}) {
		t.Errorf("shape %v", shape)
	}
	// By hand: row 1 is (1,2,3), row 2 is (4,5,6).
	if got := must(st.Values[float64](product))(t); !slices.Equal(got, []float64{4, 5, 5, 5, 10, 11, 14, 11}) {
		t.Errorf("product %v", got)
	}
}

func TestSlicesOfEveryTypeComeBack(t *testing.T) {
	noLeak(t)
	back(t, []float32{1.5, -0, float32(math.Inf(1))}, st.F32)
	back(t, []float64{math.Pi, math.SmallestNonzeroFloat64}, st.F64)
	back(t, []int32{math.MinInt32, 7}, st.I32)
	back(t, []int64{math.MaxInt64, -1}, st.I64)
	back(t, []uint8{0, 255}, st.U8)
	back(t, []bool{true, false, true}, st.Bool)
	back(t, []complex64{1 + 2i, -3i}, st.Complex64)
	back(t, []float32{}, st.F32)
}

func back[T st.Element](t *testing.T, values []T, dtype st.DType) {
	t.Helper()
	tensor := must(st.FromSlice(values, []int{len(values)}))(t)
	defer tensor.Close()
	if got := must(tensor.DType())(t); got != dtype {
		t.Errorf("dtype %v, expected %v", got, dtype)
	}
	if got := must(st.Values[T](tensor))(t); !slices.Equal(got, values) {
		t.Errorf("values %v, expected %v", got, values)
	}
}

func TestDataIsTheTensorsOwnMemory(t *testing.T) {
	noLeak(t)
	tensor := must(st.Zeros([]int{2, 2}))(t)
	defer tensor.Close()
	data := must(st.Data[float32](tensor))(t)
	data[3] = 7
	view := must(tensor.Index(st.At(1)))(t)
	defer view.Close()
	if got := must(st.Values[float32](view))(t); !slices.Equal(got, []float32{0, 7}) {
		t.Errorf("second row %v", got)
	}
	turned := must(tensor.Permute([]int{1, 0}))(t)
	defer turned.Close()
	if _, err := st.Data[float32](turned); !errors.Is(err, st.ErrInvalidValue) {
		t.Errorf("memory of a transposed view: %v", err)
	}
	if _, err := st.Data[float64](tensor); !errors.Is(err, st.ErrDTypeMismatch) {
		t.Errorf("f32 memory as float64: %v", err)
	}
}

func TestNumbersTakeTheDTypeBesideThem(t *testing.T) {
	noLeak(t)
	wide := must(st.FromSlice([]float64{1, 2}, []int{2}))(t)
	defer wide.Close()
	sum := must(wide.Add(st.Number(0.1)))(t)
	defer sum.Close()
	if got := must(st.Values[float64](sum))(t); !slices.Equal(got, []float64{1.1, 2.1}) {
		t.Errorf("sum %v", got)
	}
	whole := must(st.FromSlice([]int64{1, 2}, []int{2}))(t)
	defer whole.Close()
	doubled := must(whole.Mul(st.Integer(2)))(t)
	defer doubled.Close()
	if got := must(st.Values[int64](doubled))(t); !slices.Equal(got, []int64{2, 4}) {
		t.Errorf("product %v", got)
	}
}

func TestOptions(t *testing.T) {
	noLeak(t)
	x := must(st.Arange(0, 6, 1))(t)
	defer x.Close()
	matrix := must(x.Reshape([]int{2, 3}))(t)
	defer matrix.Close()
	rows := must(matrix.Sum(st.Axes(1), st.KeepDims()))(t)
	defer rows.Close()
	if shape := must(rows.Shape())(t); !slices.Equal(shape, []int{2, 1}) {
		t.Errorf("shape %v", shape)
	}
	target := must(st.Zeros([]int{2, 3}))(t)
	defer target.Close()
	written := must(matrix.Mul(st.Number(2), st.Into(target)))(t)
	if written != target {
		t.Error("Into gave another tensor")
	}
	if got := must(st.Values[float32](target))(t); got[5] != 10 {
		t.Errorf("written %v", got)
	}
	_, err := matrix.Sum(st.Epsilon(1))
	if !errors.Is(err, st.ErrInvalidValue) || err.Error() != "sum: option Epsilon given, expected one of Axes, KeepDims, Into" {
		t.Errorf("a foreign option: %v", err)
	}
	values, indices, err := matrix.TopK(2)
	check(t, err)
	defer values.Close()
	defer indices.Close()
	if got := must(st.Values[int64](indices))(t); !slices.Equal(got, []int64{2, 1, 2, 1}) {
		t.Errorf("indices %v", got)
	}
}

func TestErrorsCarryStatusAndMessage(t *testing.T) {
	noLeak(t)
	x := must(st.Zeros([]int{2, 3}))(t)
	defer x.Close()
	y := must(st.Zeros([]int{4}))(t)
	defer y.Close()
	_, err := x.Add(y)
	if !errors.Is(err, st.ErrShapeMismatch) || errors.Is(err, st.ErrIO) {
		t.Fatalf("add of shapes that do not fit: %v", err)
	}
	var failure *st.Error
	if !errors.As(err, &failure) || failure.Status != st.ErrShapeMismatch || failure.Message == "" {
		t.Fatalf("not an *Error: %v", err)
	}
	if name := st.ErrShapeMismatch.Error(); name != "shape_mismatch" {
		t.Errorf("name %q", name)
	}
}

func TestUseAfterCloseIsRefused(t *testing.T) {
	noLeak(t)
	x := must(st.Zeros([]int{2}))(t)
	y := must(st.Zeros([]int{2}))(t)
	defer y.Close()
	check(t, x.Close())
	check(t, x.Close())
	_, err := y.Add(x)
	if !errors.Is(err, st.ErrNullHandle) || err.Error() != "op_add: y is closed" {
		t.Errorf("add of a closed tensor: %v", err)
	}
	if _, err := x.Shape(); !errors.Is(err, st.ErrNullHandle) {
		t.Errorf("shape of a closed tensor: %v", err)
	}
	var nothing *st.Tensor
	if _, err := y.Add(nothing); !errors.Is(err, st.ErrNullHandle) {
		t.Errorf("add of nil: %v", err)
	}
	if _, err := nothing.Shape(); !errors.Is(err, st.ErrNullHandle) {
		t.Errorf("shape of nil: %v", err)
	}
	var empty st.Tensor
	if _, err := empty.Shape(); !errors.Is(err, st.ErrNullHandle) {
		t.Errorf("shape of a tensor never made: %v", err)
	}
	check(t, nothing.Close())
}

func TestViewsOutliveTheirTensor(t *testing.T) {
	noLeak(t)
	x := must(st.Arange(0, 4, 1))(t)
	view := must(x.Index(st.At(2)))(t)
	defer view.Close()
	shared := must(x.Share())(t)
	check(t, x.Close())
	if got := must(view.Item())(t); got != 2 {
		t.Errorf("view %v", got)
	}
	if got := must(st.Values[float32](shared))(t); got[3] != 3 {
		t.Errorf("shared %v", got)
	}
	check(t, shared.Close())
}

func TestTheCollectorClosesWhatWasForgotten(t *testing.T) {
	noLeak(t)
	before := st.ForgottenHandles()
	for range 10 {
		must(st.Zeros([]int{1000}))(t)
	}
	deadline := time.Now().Add(10 * time.Second)
	for st.ForgottenHandles() < before+10 && time.Now().Before(deadline) {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	if got := st.ForgottenHandles() - before; got != 10 {
		t.Errorf("%d collected, expected 10", got)
	}
}

func TestDLPackRoundTrip(t *testing.T) {
	noLeak(t)
	x := must(st.Arange(0, 4, 1, st.WithDType(st.I32)))(t)
	defer x.Close()
	managed := must(x.ToDLPack())(t)
	y := must(st.FromDLPack(managed))(t)
	defer y.Close()
	must(st.Data[int32](x))(t)[1] = 42
	if got := must(st.Values[int32](y))(t); !slices.Equal(got, []int32{0, 42, 2, 3}) {
		t.Errorf("shared memory says %v", got)
	}
	legacy := must(x.ToDLPackLegacy())(t)
	z := must(st.FromDLPackLegacy(legacy))(t)
	check(t, z.Close())
}

func TestString(t *testing.T) {
	x := must(st.Arange(0, 10, 1))(t)
	if got := x.String(); got != "Tensor([10] f32 [0 1 2 3 4 5 6 7 … 2 more])" {
		t.Error(got)
	}
	check(t, x.Close())
	if got := x.String(); got != "Tensor(closed)" {
		t.Error(got)
	}
}

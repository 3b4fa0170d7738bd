package spiraltorch_test

import (
	"errors"
	"log/slog"
	"slices"
	"strings"
	"testing"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

func TestSessionWarnsOfDevice(t *testing.T) {
	said := &lockedBuffer{}
	before := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(said, nil)))
	defer slog.SetDefault(before)
	for _, device := range []string{"auto", "cpu", "hip"} {
		session, err := st.NewSpiralSession(st.WithSpiralSessionDevice(device))
		if err != nil {
			t.Fatal(err)
		}
		session.Close()
	}
	if strings.Count(said.String(), "level=WARN") != 1 || !strings.Contains(said.String(), "device=hip") {
		t.Errorf("said %q", said)
	}
}

func TestWhatNeedNotBe(t *testing.T) {
	session, err := st.NewSpiralSession()
	if err != nil {
		t.Fatal(err)
	}
	defer session.Close()
	if coupling, err := session.Coupling(); coupling != nil || err != nil {
		t.Errorf("coupling %v, %v", coupling, err)
	}
	p, _ := st.FromSlice([]float64{0.7, 0.3}, []int{1, 2})
	q, _ := st.FromSlice([]float64{0.2, 0.8}, []int{1, 2})
	defer p.Close()
	defer q.Close()
	plain, err := session.Barycenter([]*st.Tensor{p, q})
	if err != nil {
		t.Fatal(err)
	}
	defer plain.Close()
	path, err := plain.Intermediates()
	if err != nil {
		t.Fatal(err)
	}
	var interpolations []float64
	for _, point := range path {
		interpolation, err := point.Interpolation()
		if err != nil {
			t.Fatal(err)
		}
		interpolations = append(interpolations, interpolation)
		point.Close()
	}
	if !slices.Equal(interpolations, []float64{0, 0.25, 0.5, 0.75, 1}) {
		t.Errorf("path at %v", interpolations)
	}
	// Told to be 0 is not the same as not told: the session's is 0.1.
	told, err := session.Barycenter([]*st.Tensor{p, q}, st.WithSpiralSessionEntropyWeight(0))
	if err != nil {
		t.Fatal(err)
	}
	defer told.Close()
	first, _ := plain.EffectiveWeight()
	second, _ := told.EffectiveWeight()
	if first != 2.1 || second != 2 {
		t.Errorf("effective weights %v and %v", first, second)
	}
}

func TestComplexTensor(t *testing.T) {
	matrix, err := st.NewComplexTensor(1, 2, []complex64{1 + 2i, -3})
	if err != nil {
		t.Fatal(err)
	}
	defer matrix.Close()
	flat, err := matrix.Interleave()
	if err != nil {
		t.Fatal(err)
	}
	defer flat.Close()
	if numbers, err := st.Data[float32](flat); err != nil || !slices.Equal(numbers, []float32{1, 2, -3, 0}) {
		t.Errorf("parts %v, %v", numbers, err)
	}
	if _, err := st.NewComplexTensor(0, 2, nil); !errors.Is(err, st.ErrInvalidValue) {
		t.Errorf("no rows: %v", err)
	}
	if _, err := st.NewComplexTensor(2, 2, []complex64{1}); !errors.Is(err, st.ErrShapeMismatch) {
		t.Errorf("too few numbers: %v", err)
	}
}

package spiraltorch_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

// binaryTree is a full tree of the given depth, child to parent.
func binaryTree(depth int) []st.Pair {
	var pairs []st.Pair
	for node := 2; node < 1<<depth; node++ {
		pairs = append(pairs, st.Pair{Child: fmt.Sprintf("n%d", node), Ancestor: fmt.Sprintf("n%d", node/2)})
	}
	return pairs
}

func closedTree(t *testing.T, depth int) *st.Hierarchy {
	t.Helper()
	tree := must(st.NewHierarchy(t.Context(), binaryTree(depth)))(t)
	defer tree.Close()
	return must(tree.Closure(t.Context()))(t)
}

func TestHierarchy(t *testing.T) {
	noLeak(t)
	closed := closedTree(t, 4)
	defer closed.Close()
	if got := must(closed.Ancestors("n12"))(t); !slices.Equal(slices.Sorted(slices.Values(got)), []string{"n1", "n3", "n6"}) {
		t.Errorf("ancestors of n12: %v", got)
	}
	_, err := st.NewHierarchy(t.Context(), []st.Pair{{Child: "a", Ancestor: "b"}, {Child: "b", Ancestor: "a"}})
	if !errors.Is(err, st.ErrGraph) {
		t.Errorf("a cycle: %v", err)
	}
	_, err = st.NewHierarchy(t.Context(), nil)
	if !errors.Is(err, st.ErrGraph) {
		t.Errorf("no pairs: %v", err)
	}
}

func TestMammals(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	noLeak(t)
	file := must(os.Open("../../examples/mammals/wordnet_mammals_closure.tsv"))(t)
	defer file.Close()
	pairs := must(st.ReadPairs(file))(t)
	hierarchy := must(st.NewHierarchy(t.Context(), pairs))(t)
	defer hierarchy.Close()
	trainer := must(st.NewTrainer(hierarchy, st.WithDim(5), st.WithDeterministic(true), st.WithSeed(1)))(t)
	defer trainer.Close()
	reports := make(chan st.Progress, 1000)
	check(t, trainer.Run(t.Context(), st.ProgressTo(reports)))
	settings := must(trainer.Settings())(t)
	if len(reports) != settings.Epochs {
		t.Errorf("%d reports of %d epochs", len(reports), settings.Epochs)
	}
	model := must(trainer.Model())(t)
	defer model.Close()
	scores := must(hierarchy.Evaluate(t.Context(), model))(t)
	if scores.MAP < 0.95 || scores.MeanRank > 1.5 {
		t.Errorf("mean rank %.3f and MAP %.3f", scores.MeanRank, scores.MAP)
	}
	var recipe map[string]any
	check(t, json.Unmarshal([]byte(must(model.Metadata())(t)["recipe"]), &recipe))
	if recipe["model"] != "poincare" || recipe["dim"] != 5.0 {
		t.Errorf("recipe %v", recipe)
	}
	path := filepath.Join(t.TempDir(), "mammals.safetensors")
	check(t, model.Save(t.Context(), path))
	opened := must(st.OpenModel(t.Context(), path))(t)
	defer opened.Close()
	near := must(opened.Nearest(t.Context(), "dog.n.01", 5))(t)
	if len(near) != 5 || near[0].Label == "dog.n.01" {
		t.Errorf("nearest %v", near)
	}
	if distance := must(opened.Distance("dog.n.01", near[0].Label))(t); math.Abs(distance-near[0].Distance) > 1e-5 {
		t.Errorf("distance %v, nearest says %v", distance, near[0].Distance)
	}
}

func TestCancelledTrainingGoesOnAndLeavesNothing(t *testing.T) {
	noLeak(t)
	closed := closedTree(t, 8)
	defer closed.Close()
	trainer := must(st.NewTrainer(closed, st.WithEpochs(40), st.WithDeterministic(true)))(t)
	defer trainer.Close()
	whole := must(st.NewTrainer(closed, st.WithEpochs(40), st.WithDeterministic(true)))(t)
	defer whole.Close()

	reason := errors.New("enough")
	ctx, cancel := context.WithCancelCause(t.Context())
	err := trainer.Run(ctx, st.OnProgress(func(progress st.Progress) error {
		if progress.Done == 3 {
			cancel(reason)
		}
		return nil
	}))
	for _, wanted := range []error{st.ErrCancelled, context.Canceled, reason} {
		if !errors.Is(err, wanted) {
			t.Errorf("%v is not %v", err, wanted)
		}
	}
	if epoch := must(trainer.Epoch())(t); epoch < 3 || epoch >= 40 {
		t.Errorf("stopped at epoch %d", epoch)
	}
	check(t, trainer.Run(t.Context()))
	check(t, whole.Run(t.Context()))
	if a, b := trainedBits(t, trainer), trainedBits(t, whole); !slices.Equal(a, b) {
		t.Error("a run that was stopped and went on has other bits than one that was not")
	}
	if err := trainer.Run(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("a run with an ended context: %v", err)
	}
}

func trainedBits(t *testing.T, trainer *st.Trainer) []float32 {
	points := must(trainer.Points())(t)
	defer points.Close()
	return must(st.Values[float32](points))(t)
}

func TestDeadlineStopsTrainingSoon(t *testing.T) {
	noLeak(t)
	closed := closedTree(t, 12)
	defer closed.Close()
	trainer := must(st.NewTrainer(closed, st.WithEpochs(1_000_000)))(t)
	defer trainer.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	if err := trainer.Run(ctx); !errors.Is(err, context.DeadlineExceeded) || !errors.Is(err, st.ErrCancelled) {
		t.Errorf("a run past its deadline: %v", err)
	}
}

func TestProgressStops(t *testing.T) {
	noLeak(t)
	closed := closedTree(t, 5)
	defer closed.Close()
	trainer := must(st.NewTrainer(closed, st.WithEpochs(20)))(t)
	defer trainer.Close()
	full := errors.New("disk full")
	err := trainer.Run(t.Context(), st.OnProgress(func(st.Progress) error { return full }))
	if !errors.Is(err, full) || !errors.Is(err, st.ErrCancelled) {
		t.Errorf("a refusing callback: %v", err)
	}
	func() {
		defer func() {
			if recovered := recover(); recovered != "boom" {
				t.Errorf("recovered %v", recovered)
			}
		}()
		_ = trainer.Run(t.Context(), st.OnProgress(func(st.Progress) error { panic("boom") }))
	}()
	err = trainer.Run(t.Context(), st.OnProgress(func(st.Progress) error {
		if second := trainer.Run(t.Context()); !errors.Is(second, st.ErrBusy) {
			t.Errorf("a run inside a run: %v", second)
		}
		return nil
	}), st.Epochs(1))
	check(t, err)
}

func TestCloseDuringARunTakesEffectAfterwards(t *testing.T) {
	noLeak(t)
	closed := closedTree(t, 6)
	defer closed.Close()
	trainer := must(st.NewTrainer(closed, st.WithEpochs(5)))(t)
	check(t, trainer.Run(t.Context(), st.OnProgress(func(progress st.Progress) error { return trainer.Close() })))
	if _, err := trainer.Epoch(); !errors.Is(err, st.ErrNullHandle) {
		t.Errorf("a closed trainer: %v", err)
	}
}

func TestCheckpointResumesBitForBit(t *testing.T) {
	noLeak(t)
	closed := closedTree(t, 6)
	defer closed.Close()
	first := must(st.NewTrainer(closed, st.WithEpochs(10), st.WithDeterministic(true)))(t)
	defer first.Close()
	check(t, first.Run(t.Context(), st.Epochs(4)))
	path := filepath.Join(t.TempDir(), "checkpoint")
	check(t, first.Save(t.Context(), path))
	second := must(st.ResumeTrainer(t.Context(), closed, path))(t)
	defer second.Close()
	check(t, first.Run(t.Context()))
	check(t, second.Run(t.Context()))
	if !slices.Equal(trainedBits(t, first), trainedBits(t, second)) {
		t.Error("a resumed run has other bits")
	}
}

func TestFilesThatAreNotModels(t *testing.T) {
	noLeak(t)
	path := filepath.Join(t.TempDir(), "noise")
	check(t, os.WriteFile(path, []byte("not a model"), 0o600))
	if _, err := st.OpenModel(t.Context(), path); !errors.Is(err, st.ErrCorrupt) {
		t.Errorf("noise: %v", err)
	}
	if _, err := st.OpenModel(t.Context(), path+".absent"); !errors.Is(err, st.ErrIO) {
		t.Errorf("no file: %v", err)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := st.OpenModel(ended, path); !errors.Is(err, context.Canceled) {
		t.Errorf("an ended context: %v", err)
	}
}

func TestGradientAndRiemannianStep(t *testing.T) {
	noLeak(t)
	ball := must(st.NewPoincareBall())(t)
	defer ball.Close()
	point := must(st.FromSlice([]float64{0.3, 0.4}, []int{1, 2}))(t)
	defer point.Close()
	target := must(st.FromSlice([]float64{0.5, -0.2}, []int{1, 2}))(t)
	defer target.Close()
	before := distance(t, ball, point, target)
	optimizer := must(st.NewSGD(0.5))(t)
	defer optimizer.Close()
	check(t, optimizer.Add(point, ball))
	tape := must(st.NewTape())(t)
	defer tape.Close()
	scope := st.NewScope()
	defer scope.Close()
	x := scope.Own(tape.Watch(point))
	loss := scope.Sum(scope.Mul(scope.On(ball).SquaredDistance(x, target), st.Number(0.5)))
	check(t, scope.Err())
	gradients := must(tape.Gradient(loss, []*st.Tensor{x}))(t)
	defer gradients[0].Close()
	check(t, optimizer.Step(gradients...))
	// Half of the way along the geodesic.
	if after := distance(t, ball, point, target); math.Abs(after-before/2) > 1e-12 {
		t.Errorf("distance %v, then %v", before, after)
	}
}

func distance(t *testing.T, ball *st.Manifold, x, y *st.Tensor) float64 {
	between := must(ball.Distance(x, y))(t)
	defer between.Close()
	return must(between.Item())(t)
}

func TestScopeKeepsTheFirstError(t *testing.T) {
	noLeak(t)
	scope := st.NewScope()
	defer scope.Close()
	x := scope.Own(st.Zeros([]int{2}))
	y := scope.Own(st.Zeros([]int{3}))
	if sum := scope.Exp(scope.Add(x, y)); sum != nil {
		t.Error("a result after a failure")
	}
	if !errors.Is(scope.Err(), st.ErrShapeMismatch) {
		t.Errorf("kept %v", scope.Err())
	}
}

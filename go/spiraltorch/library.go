// Package spiraltorch computes in hyperbolic space: tensors, the Poincaré ball and the Lorentz model,
// gradients, Riemannian optimisers, and embeddings of hierarchies, on a native core.
//
// Whatever a function returns is closed by whoever asked for it:
//
//	ball, err := spiraltorch.NewPoincareBall()
//	if err != nil {
//		return err
//	}
//	defer ball.Close()
//
// The collector closes what was forgotten, but it does not know how much memory the core holds for an
// object, so programs that rely on it grow. For a computation of many steps, a Scope closes all it
// made at once and keeps the first error.
//
// Handles may be used from many goroutines as long as nobody writes: Tensor.Assign, the memory of
// Data, Optimizer.Step, Trainer.Run and Model.SetMetadata need the object for themselves. Close may come at
// any time; it takes effect when the calls that use the object have ended.
package spiraltorch

import (
	"context"
	"log/slog"
	"strconv"
	"unsafe"

	"github.com/spiraltorch/spiraltorch/go/internal/cabi"
)

// Version is the core's version, as in the changelog.
func Version() string { return cabi.Version() }

// CPULevel names the kernels in use: "base", "avx2", "avx512" or "neon".
func CPULevel() string { return cabi.CPULevel() }

// ThreadCount is how many threads one call of the core may use.
func ThreadCount() int { return int(cabi.ThreadCount()) }

// SetThreadCount changes it for calls that start from now on: 1 to 256.
func SetThreadCount(count int) error { return cabi.SetThreadCount(int64(count)) }

// LiveBytes is how much memory the core holds at the moment.
func LiveBytes() int { return int(cabi.LiveBytes()) }

// LiveHandles is how many of the core's objects exist at the moment.
func LiveHandles() int { return int(cabi.LiveHandles()) }

// NullCalls is how often the null device has been asked for an op.
func NullCalls() int { return int(cabi.NullCallCount()) }

// ForgottenHandles is how many objects the collector had to close since the program started.
func ForgottenHandles() int { return int(cabi.Collected()) }

func init() {
	cabi.OnCollected = func(kind cabi.Kind) {
		logTo(context.Background(), slog.LevelWarn, "spiraltorch: an object was never closed", "kind", kind.String())
	}
}

func truth(value bool) int32 {
	if value {
		return 1
	}
	return 0
}

// toInt64s is the numbers as the core wants them: the same memory where an int has 64 bits.
func toInt64s(values []int) []int64 {
	if len(values) == 0 {
		return nil
	}
	if strconv.IntSize == 64 {
		return unsafe.Slice((*int64)(unsafe.Pointer(unsafe.SliceData(values))), len(values))
	}
	result := make([]int64, len(values))
	for index, value := range values {
		result[index] = int64(value)
	}
	return result
}

func toInts(values []int64) []int {
	result := make([]int, len(values))
	for index, value := range values {
		result[index] = int(value)
	}
	return result
}

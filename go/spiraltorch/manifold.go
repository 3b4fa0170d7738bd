package spiraltorch

import (
	"fmt"

	"github.com/spiraltorch/spiraltorch/go/internal/cabi"
)

// Manifold is a space of constant curvature, or a product of such. Points are rows: the last axis;
// leading axes broadcast. Points off it are clipped and counted, or refused if it is Strict.
type Manifold struct {
	handle cabi.Handle
}

// ManifoldOption tells the making of a manifold something.
type ManifoldOption func(settings *manifoldSettings)

type manifoldSettings struct {
	curvature float64
	strict    bool
}

// Curvature sets the curvature: finite and negative; -1 otherwise.
func Curvature(curvature float64) ManifoldOption {
	return func(settings *manifoldSettings) { settings.curvature = curvature }
}

// Strict refuses points off the manifold (ErrOutsideBall) instead of clipping and counting them.
func Strict() ManifoldOption { return func(settings *manifoldSettings) { settings.strict = true } }

func newManifold(owned cabi.Owned, err error) (*Manifold, error) {
	if err != nil {
		return nil, err
	}
	return adoptManifold(owned), nil
}

func createManifold(kind ManifoldKind, curvature float64, options []ManifoldOption) (*Manifold, error) {
	settings := manifoldSettings{curvature: curvature}
	for _, option := range options {
		option(&settings)
	}
	return newManifold(cabi.ManifoldCreate(int32(kind), settings.curvature, settings.strict))
}

// NewPoincareBall is the ball of radius 1/sqrt(-curvature).
func NewPoincareBall(options ...ManifoldOption) (*Manifold, error) {
	return createManifold(KindPoincare, cabi.DefaultManifoldCreateCurvature, options)
}

// NewLorentz is the upper sheet of the hyperboloid <x, x> = 1/curvature, time coordinate first.
func NewLorentz(options ...ManifoldOption) (*Manifold, error) {
	return createManifold(KindLorentz, cabi.DefaultManifoldCreateCurvature, options)
}

// NewEuclidean is flat space, under the same verbs.
func NewEuclidean(options ...ManifoldOption) (*Manifold, error) {
	return createManifold(KindEuclidean, 0, options)
}

// NewProduct is spaces side by side on the last axis; dims are their lengths on it.
func NewProduct(factors []*Manifold, dims []int) (*Manifold, error) {
	handles := make([]*cabi.Handle, len(factors))
	for index, factor := range factors {
		handles[index] = factor.low()
	}
	return newManifold(cabi.ManifoldProduct(handles, toInt64s(dims)))
}

func (manifold *Manifold) low() *cabi.Handle {
	if manifold == nil {
		return nil
	}
	return &manifold.handle
}

// Close gives the manifold's reference back. Closing twice is fine.
func (manifold *Manifold) Close() error { return manifold.low().Close() }

// Closed tells whether Close was called.
func (manifold *Manifold) Closed() bool { return manifold.low().Closed() }

// Kind is which model of geometry it is.
func (manifold *Manifold) Kind() (ManifoldKind, error) {
	number, err := cabi.ManifoldKind(manifold.low())
	return ManifoldKind(number), err
}

// Curvature is negative, or 0 for Euclidean space; a product has none.
func (manifold *Manifold) Curvature() (float64, error) { return cabi.ManifoldCurvature(manifold.low()) }

// ClippedCount is how many points ops have clipped onto this manifold so far.
func (manifold *Manifold) ClippedCount() (int, error) {
	count, err := cabi.ManifoldClippedCount(manifold.low())
	return int(count), err
}

// String names the model and its curvature.
func (manifold *Manifold) String() string {
	kind, err := manifold.Kind()
	if err != nil {
		return "Manifold(closed)"
	}
	curvature, err := manifold.Curvature()
	if err != nil || kind == KindEuclidean {
		return kind.String()
	}
	return fmt.Sprintf("%s(curvature=%g)", kind, curvature)
}

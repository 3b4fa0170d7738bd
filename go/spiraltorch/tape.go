package spiraltorch

import "github.com/spiraltorch/spiraltorch/go/internal/cabi"

// Tape records what is done to the tensors it watches, and gives gradients.
type Tape struct {
	handle cabi.Handle
}

// NewTape is an empty tape.
func NewTape() (*Tape, error) {
	owned, err := cabi.TapeCreate()
	if err != nil {
		return nil, err
	}
	tape := &Tape{}
	tape.handle.Take(owned)
	return tape, nil
}

func (tape *Tape) low() *cabi.Handle {
	if tape == nil {
		return nil
	}
	return &tape.handle
}

// Close gives the tape's reference back. Closing twice is fine.
func (tape *Tape) Close() error { return tape.low().Close() }

// Closed tells whether Close was called.
func (tape *Tape) Closed() bool { return tape.low().Closed() }

// Watch is the same memory as a new source: what is computed from the result is recorded.
func (tape *Tape) Watch(tensor *Tensor) (*Tensor, error) {
	return made(cabi.TapeWatch(tape.low(), tensor.low()))
}

// GradientOption tells Gradient something.
type GradientOption func(settings *gradientSettings)

type gradientSettings struct{ seed *Tensor }

// Seeded gives the cotangent of a target that has more than one element.
func Seeded(seed *Tensor) GradientOption {
	return func(settings *gradientSettings) { settings.seed = seed }
}

// Gradient is the gradients of target with respect to sources that were watched by, or computed on,
// this tape; zeros where there is no influence.
func (tape *Tape) Gradient(target *Tensor, sources []*Tensor, options ...GradientOption) ([]*Tensor, error) {
	var settings gradientSettings
	for _, option := range options {
		option(&settings)
	}
	owned, err := cabi.TapeGradient(tape.low(), target.low(), settings.seed.low(), lowTensors(sources))
	if err != nil {
		return nil, err
	}
	gradients := make([]*Tensor, len(owned))
	for index, one := range owned {
		gradients[index] = newTensor(one)
	}
	return gradients, nil
}

// Reset forgets everything recorded, and frees what was kept for it.
func (tape *Tape) Reset() error { return cabi.TapeReset(tape.low()) }

// NodeCount is watched tensors and recorded ops since the last reset.
func (tape *Tape) NodeCount() (int, error) {
	count, err := cabi.TapeNodeCount(tape.low())
	return int(count), err
}

// Holds tells whether the tensor was watched by, or computed on, this tape since its last reset.
func (tape *Tape) Holds(tensor *Tensor) (bool, error) {
	return cabi.TapeHolds(tape.low(), tensor.low())
}

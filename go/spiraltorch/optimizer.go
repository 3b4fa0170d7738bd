package spiraltorch

import (
	"strings"

	"github.com/spiraltorch/spiraltorch/go/internal/cabi"
)

// Optimizer is an update rule and the tensors it changes, in flat space or along geodesics.
type Optimizer struct {
	handle cabi.Handle
}

// OptimizerOption tells the making of an optimizer something.
type OptimizerOption func(settings *optimizerSettings)

type optimizerSettings struct {
	learningRate float64
	momentum     float64
	nesterov     bool
	weightDecay  float64
	beta1, beta2 float64
	epsilon      float64
}

// AtRate is the learning rate of Adam and AdamW.
func AtRate(learningRate float64) OptimizerOption {
	return func(settings *optimizerSettings) { settings.learningRate = learningRate }
}

// WithMomentum is the share of the last direction that SGD keeps; 0 otherwise.
func WithMomentum(momentum float64) OptimizerOption {
	return func(settings *optimizerSettings) { settings.momentum = momentum }
}

// WithNesterov looks ahead along the momentum (SGD).
func WithNesterov() OptimizerOption {
	return func(settings *optimizerSettings) { settings.nesterov = true }
}

// WithWeightDecay pulls parameters to 0: through the gradient, for AdamW beside it.
func WithWeightDecay(decay float64) OptimizerOption {
	return func(settings *optimizerSettings) { settings.weightDecay = decay }
}

// WithBetas are the shares of the first and second moment that Adam keeps at each step.
func WithBetas(first, second float64) OptimizerOption {
	return func(settings *optimizerSettings) { settings.beta1, settings.beta2 = first, second }
}

// WithEpsilon is added to the root of Adam's second moment.
func WithEpsilon(epsilon float64) OptimizerOption {
	return func(settings *optimizerSettings) { settings.epsilon = epsilon }
}

func readOptimizerOptions(settings optimizerSettings, options []OptimizerOption) optimizerSettings {
	for _, option := range options {
		option(&settings)
	}
	return settings
}

func newOptimizer(owned cabi.Owned, err error) (*Optimizer, error) {
	if err != nil {
		return nil, err
	}
	optimizer := &Optimizer{}
	optimizer.handle.Take(owned)
	return optimizer, nil
}

// NewSGD is stochastic gradient descent; along geodesics for parameters added with a manifold
// (Bonnabel 2013).
func NewSGD(learningRate float64, options ...OptimizerOption) (*Optimizer, error) {
	told := readOptimizerOptions(optimizerSettings{
		momentum: cabi.DefaultOptimizerCreateSGDMomentum, nesterov: cabi.DefaultOptimizerCreateSGDNesterov,
		weightDecay: cabi.DefaultOptimizerCreateSGDWeightDecay,
	}, options)
	return newOptimizer(cabi.OptimizerCreateSGD(learningRate, told.momentum, told.nesterov, told.weightDecay))
}

// NewAdam is Adam (Kingma & Ba 2015); Riemannian Adam for parameters added with a manifold (Bécigneul
// & Ganea 2019).
func NewAdam(options ...OptimizerOption) (*Optimizer, error) {
	told := readOptimizerOptions(optimizerSettings{
		learningRate: cabi.DefaultOptimizerCreateAdamLearningRate,
		beta1:        cabi.DefaultOptimizerCreateAdamBeta1, beta2: cabi.DefaultOptimizerCreateAdamBeta2,
		epsilon: cabi.DefaultOptimizerCreateAdamEpsilon, weightDecay: cabi.DefaultOptimizerCreateAdamWeightDecay,
	}, options)
	return newOptimizer(cabi.OptimizerCreateAdam(told.learningRate, told.beta1, told.beta2, told.epsilon, told.weightDecay))
}

// NewAdamW is Adam with decoupled weight decay (Loshchilov & Hutter 2019).
func NewAdamW(options ...OptimizerOption) (*Optimizer, error) {
	told := readOptimizerOptions(optimizerSettings{
		learningRate: cabi.DefaultOptimizerCreateAdamWLearningRate,
		beta1:        cabi.DefaultOptimizerCreateAdamWBeta1, beta2: cabi.DefaultOptimizerCreateAdamWBeta2,
		epsilon: cabi.DefaultOptimizerCreateAdamWEpsilon, weightDecay: cabi.DefaultOptimizerCreateAdamWWeightDecay,
	}, options)
	return newOptimizer(cabi.OptimizerCreateAdamW(told.learningRate, told.beta1, told.beta2, told.epsilon, told.weightDecay))
}

func (optimizer *Optimizer) low() *cabi.Handle {
	if optimizer == nil {
		return nil
	}
	return &optimizer.handle
}

// Close gives the optimizer's reference back. Closing twice is fine.
func (optimizer *Optimizer) Close() error { return optimizer.low().Close() }

// Closed tells whether Close was called.
func (optimizer *Optimizer) Closed() bool { return optimizer.low().Closed() }

// Add adds a tensor to what steps change, in place. With a manifold its rows move along geodesics and
// stay on it; nil is flat space.
func (optimizer *Optimizer) Add(parameter *Tensor, manifold *Manifold) error {
	return cabi.OptimizerAdd(optimizer.low(), parameter.low(), manifold.low())
}

// Step changes all parameters, gradients in the order they were added; all or nothing. A nil gradient
// leaves its parameter alone.
func (optimizer *Optimizer) Step(gradients ...*Tensor) error {
	return cabi.OptimizerStep(optimizer.low(), lowTensors(gradients))
}

// ParameterCount is how many parameters have been added.
func (optimizer *Optimizer) ParameterCount() (int, error) {
	count, err := cabi.OptimizerParameterCount(optimizer.low())
	return int(count), err
}

// LearningRate is that of the next step.
func (optimizer *Optimizer) LearningRate() (float64, error) {
	return cabi.OptimizerLearningRate(optimizer.low())
}

// SetLearningRate sets it for the steps from now on.
func (optimizer *Optimizer) SetLearningRate(rate float64) error {
	return cabi.OptimizerSetLearningRate(optimizer.low(), rate)
}

// State is copies of everything the next step depends on besides the parameters; the caller closes
// them.
func (optimizer *Optimizer) State() (map[string]*Tensor, error) {
	names, err := optimizer.stateNames()
	if err != nil {
		return nil, err
	}
	state := make(map[string]*Tensor, len(names))
	for index, name := range names {
		part, err := made(cabi.OptimizerStateTensor(optimizer.low(), int64(index)))
		if err != nil {
			CloseAll(state)
			return nil, err
		}
		state[name] = part
	}
	return state, nil
}

// CloseAll closes the tensors of a map, such as a state.
func CloseAll(tensors map[string]*Tensor) {
	for _, tensor := range tensors {
		tensor.Close()
	}
}

// LoadState takes over what State gave, of an optimizer made and filled in the same way.
func (optimizer *Optimizer) LoadState(state map[string]*Tensor) error {
	names, err := optimizer.stateNames()
	if err != nil {
		return err
	}
	parts := make([]*Tensor, len(names))
	for index, name := range names {
		part, ok := state[name]
		if !ok || len(state) != len(names) {
			return invalid("load_state: %d parts given, expected %s", len(state), strings.Join(names, ", "))
		}
		parts[index] = part
	}
	return cabi.OptimizerLoadState(optimizer.low(), lowTensors(parts))
}

func (optimizer *Optimizer) stateNames() ([]string, error) {
	count, err := cabi.OptimizerStateCount(optimizer.low())
	if err != nil {
		return nil, err
	}
	names := make([]string, count)
	for index := range names {
		if names[index], err = cabi.OptimizerStateName(optimizer.low(), int64(index)); err != nil {
			return nil, err
		}
	}
	return names, nil
}

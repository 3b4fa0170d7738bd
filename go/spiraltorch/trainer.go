package spiraltorch

import (
	"context"
	"encoding/json"
	"log/slog"

	"github.com/spiraltorch/spiraltorch/go/internal/cabi"
)

// Trainer is a training run: points, random state, and how far it has come.
type Trainer struct {
	handle    cabi.Handle
	hierarchy *Hierarchy
}

// trainerOptions is the core's recipe, and where to train.
type trainerOptions struct {
	cabi.TrainerOptions
	device Device
}

// WithTrainerDevice chooses where epochs are trained: the CPU otherwise. See SetDevice.
func WithTrainerDevice(device Device) TrainerOption {
	return func(options *trainerOptions) { options.device = device }
}

// NewTrainer is a run at epoch 0 with points drawn from the seed. What no option tells is the core's
// recipe.
func NewTrainer(hierarchy *Hierarchy, options ...TrainerOption) (*Trainer, error) {
	recipe, err := cabi.TrainerOptionsDefault()
	if err != nil {
		return nil, err
	}
	settings := trainerOptions{TrainerOptions: recipe, device: DeviceCPU}
	for _, option := range options {
		option(&settings)
	}
	owned, err := cabi.TrainerCreate(hierarchy.low(), &settings.TrainerOptions)
	trainer, err := newTrainer(hierarchy, owned, err)
	if err != nil || settings.device == DeviceCPU {
		return trainer, err
	}
	if err := trainer.SetDevice(settings.device); err != nil {
		trainer.Close()
		return nil, err
	}
	return trainer, nil
}

// ResumeTrainer is a run from a checkpoint that Save made with the same hierarchy, on the CPU or any other device; it
// goes on on the CPU until SetDevice says otherwise.
func ResumeTrainer(ctx context.Context, hierarchy *Hierarchy, path string) (*Trainer, error) {
	owned, err := awaited(ctx, "resume", func() (cabi.Owned, error) {
		return cabi.TrainerLoad(hierarchy.low(), path)
	}, cabi.Owned.Release)
	return newTrainer(hierarchy, owned, err)
}

func newTrainer(hierarchy *Hierarchy, owned cabi.Owned, err error) (*Trainer, error) {
	if err != nil {
		return nil, err
	}
	trainer := &Trainer{hierarchy: hierarchy}
	trainer.handle.Take(owned)
	return trainer, nil
}

func (trainer *Trainer) low() *cabi.Handle {
	if trainer == nil {
		return nil
	}
	return &trainer.handle
}

// Close gives the trainer's reference back. Closing twice is fine.
func (trainer *Trainer) Close() error { return trainer.low().Close() }

// Closed tells whether Close was called.
func (trainer *Trainer) Closed() bool { return trainer.low().Closed() }

// Progress is where a long call is: epochs of training, or nodes of evaluation.
type Progress struct {
	Done, Total int
	// Loss is the mean loss of the epoch in nats; 0 for evaluation.
	Loss           float64
	PairsPerSecond float64
}

// RunOption tells a run something.
type RunOption func(settings *runSettings)

type runSettings struct {
	epochs  int64
	reports []func(ctx context.Context, progress Progress) error
}

// Epochs trains this many epochs; all that are left otherwise.
func Epochs(count int) RunOption {
	return func(settings *runSettings) { settings.epochs = int64(count) }
}

// OnProgress is called after each epoch, or block of nodes, in the goroutine that runs. An error stops
// the run: ErrCancelled with that error as its cause.
func OnProgress(report func(Progress) error) RunOption {
	return func(settings *runSettings) {
		settings.reports = append(settings.reports, func(_ context.Context, progress Progress) error { return report(progress) })
	}
}

// ProgressTo sends the same on a channel. The run waits until the value is received or its context
// ends: give the channel a buffer, or read it. The channel is not closed.
func ProgressTo(channel chan<- Progress) RunOption {
	return func(settings *runSettings) {
		settings.reports = append(settings.reports, func(ctx context.Context, progress Progress) error {
			select {
			case channel <- progress:
			case <-ctx.Done(): // The core hears of it through its token.
			}
			return nil
		})
	}
}

func runWithProgress(ctx context.Context, what string, options []RunOption,
	call func(epochs int64, progress cabi.ProgressFunc, cancel *cabi.Handle) error) error {
	settings := runSettings{epochs: cabi.DefaultTrainerRunEpochs}
	for _, option := range options {
		option(&settings)
	}
	var refusal error
	var progress cabi.ProgressFunc
	if len(settings.reports) > 0 {
		progress = func(done, total int64, loss, rate float64) bool {
			for _, report := range settings.reports {
				if refusal = report(ctx, Progress{int(done), int(total), loss, rate}); refusal != nil {
					return true
				}
			}
			return false
		}
	}
	err := stoppable(ctx, what, func(cancel *cabi.Handle) error { return call(settings.epochs, progress, cancel) })
	if refusal != nil {
		return because(err, refusal)
	}
	return err
}

// Run trains. When ctx ends it stops within an epoch's block and the error is ErrCancelled, the
// context's error and its cause; the trainer stays valid: it can be saved, asked for its model, and run
// again. A second Run at the same time is refused (ErrBusy).
func (trainer *Trainer) Run(ctx context.Context, options ...RunOption) error {
	logTo(ctx, slog.LevelDebug, "spiraltorch: training starts")
	err := runWithProgress(ctx, "trainer_run", options, func(epochs int64, progress cabi.ProgressFunc, cancel *cabi.Handle) error {
		return cabi.TrainerRun(trainer.low(), epochs, progress, cancel)
	})
	if err != nil {
		logTo(ctx, slog.LevelDebug, "spiraltorch: training stopped", "error", err)
		return err
	}
	logTo(ctx, slog.LevelDebug, "spiraltorch: training ended")
	return nil
}

// Save writes a checkpoint: whole or not at all. A context that has ended keeps it from starting; once
// started it is finished.
func (trainer *Trainer) Save(ctx context.Context, path string) error {
	return unstoppable(ctx, "trainer_save", func() error { return cabi.TrainerSave(trainer.low(), path) })
}

// SetDevice moves the training, to the CPU or a GPU, on which whole epochs run without the host. A GPU takes up to 256
// negatives and 512 dimensions. With WithDeterministic one group of its threads works, which is slow there and gives
// the same bits every time.
func (trainer *Trainer) SetDevice(device Device) error {
	return cabi.TrainerSetDevice(trainer.low(), int32(device))
}

// Device is where epochs are trained.
func (trainer *Trainer) Device() (Device, error) {
	device, err := cabi.TrainerDevice(trainer.low())
	return Device(device), err
}

// Epoch is how many epochs are done.
func (trainer *Trainer) Epoch() (int, error) {
	epoch, err := cabi.TrainerEpoch(trainer.low())
	return int(epoch), err
}

// Settings is the options of the run, defaults filled in.
func (trainer *Trainer) Settings() (TrainerSettings, error) {
	options, err := cabi.TrainerOptionsGet(trainer.low())
	return trainerSettings(&options), err
}

// Points is a copy of the points, f32 (nodes, ambient dimension).
func (trainer *Trainer) Points() (*Tensor, error) { return made(cabi.TrainerPoints(trainer.low())) }

// Manifold is what the points lie on.
func (trainer *Trainer) Manifold() (*Manifold, error) {
	return newManifold(cabi.TrainerManifold(trainer.low()))
}

// Model is the points as they are now, with labels and the recipe as metadata.
func (trainer *Trainer) Model() (*Model, error) {
	manifold, err := trainer.Manifold()
	if err != nil {
		return nil, err
	}
	defer manifold.Close()
	points, err := trainer.Points()
	if err != nil {
		return nil, err
	}
	defer points.Close()
	recipe, err := trainer.recipe()
	if err != nil {
		return nil, err
	}
	model, err := NewModel(manifold, points, trainer.hierarchy.labels)
	if err != nil {
		return nil, err
	}
	if err := model.SetMetadata("recipe", recipe); err != nil {
		model.Close()
		return nil, err
	}
	return model, nil
}

func (trainer *Trainer) recipe() (string, error) {
	settings, err := trainer.Settings()
	if err != nil {
		return "", err
	}
	epoch, err := trainer.Epoch()
	if err != nil {
		return "", err
	}
	recipe, err := json.Marshal(struct {
		TrainerSettings
		EpochsDone int    `json:"epochs_done"`
		Library    string `json:"library"`
	}{settings, epoch, Version()})
	return string(recipe), err
}

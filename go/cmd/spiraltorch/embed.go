package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

// embedFlags are the options of training that a person changes; the others keep the core's recipe.
type embedFlags struct {
	output, checkpoint string
	resume, closure    bool
	quiet              bool
	stopAfter          int
	device             st.Device
	options            []st.TrainerOption
}

func readEmbedFlags(arguments []string, messages io.Writer) (embedFlags, string, error) {
	told := embedFlags{device: st.DeviceCPU}
	flags := flag.NewFlagSet("embed", flag.ContinueOnError)
	flags.StringVar(&told.output, "o", "", "model file to write (required)")
	flags.StringVar(&told.checkpoint, "checkpoint", "", "checkpoint file, written when the run is stopped")
	flags.BoolVar(&told.resume, "resume", false, "go on from the checkpoint")
	flags.BoolVar(&told.closure, "closure", false, "take the transitive closure of the edges first")
	flags.IntVar(&told.stopAfter, "stop-after", 0, "train this many epochs, then save and stop (0: all)")
	flags.BoolVar(&told.quiet, "quiet", false, "no progress")
	integer := func(name, text string, option func(int) st.TrainerOption) {
		flags.Func(name, text, func(value string) error {
			var whole int
			if _, err := fmt.Sscan(value, &whole); err != nil {
				return errors.New("expected a whole number")
			}
			told.options = append(told.options, option(whole))
			return nil
		})
	}
	integer("dim", "dimension of the space", st.WithDim)
	integer("epochs", "passes over all pairs", st.WithEpochs)
	integer("negatives", "negative samples per pair", st.WithNegatives)
	integer("threads", "threads (0: all)", st.WithThreads)
	integer("seed", "seed of the random numbers", func(seed int) st.TrainerOption { return st.WithSeed(uint64(seed)) })
	flags.Func("model", "poincare, lorentz or euclidean", func(name string) error {
		kind, err := st.ParseManifoldKind(name)
		told.options = append(told.options, st.WithModel(kind))
		return err
	})
	flags.Func("device", "where to train: cpu, vulkan, cuda or metal", func(name string) (err error) {
		told.device, err = st.ParseDevice(name)
		return err
	})
	flags.BoolFunc("deterministic", "the same bits for the same seed", func(string) error {
		told.options = append(told.options, st.WithDeterministic(true))
		return nil
	})
	given, err := parse(flags, arguments, []string{"EDGES"}, messages)
	if err != nil {
		return told, "", err
	}
	if told.output == "" {
		return told, "", errors.New("embed: no -o given")
	}
	return told, given[0], nil
}

func embed(ctx context.Context, arguments []string, input io.Reader, output, messages io.Writer) error {
	told, path, err := readEmbedFlags(arguments, messages)
	if err != nil {
		return err
	}
	hierarchy, err := readHierarchy(ctx, path, input, told.closure)
	if err != nil {
		return err
	}
	defer hierarchy.Close()
	var trainer *st.Trainer
	if told.resume {
		trainer, err = st.ResumeTrainer(ctx, hierarchy, told.checkpoint)
	} else {
		trainer, err = st.NewTrainer(hierarchy, told.options...)
	}
	if err != nil {
		return err
	}
	defer trainer.Close()
	if err := trainer.SetDevice(told.device); err != nil {
		return err
	}
	stopped := trainer.Run(ctx, st.Epochs(told.stopAfter), st.OnProgress(func(progress st.Progress) error {
		if !told.quiet {
			fmt.Fprintf(messages, "\repoch %d of %d  loss %.4f  %.0f pairs/s ", progress.Done, progress.Total, progress.Loss, progress.PairsPerSecond)
		}
		return nil
	}))
	if !told.quiet {
		fmt.Fprintln(messages)
	}
	if stopped != nil && !errors.Is(stopped, st.ErrCancelled) {
		return stopped
	}
	if err := save(trainer, told, stopped != nil || told.stopAfter > 0); err != nil {
		return errors.Join(stopped, err)
	}
	if stopped != nil {
		return stopped
	}
	model, err := trainer.Model()
	if err != nil {
		return err
	}
	defer model.Close()
	return printScores(ctx, hierarchy, model, output)
}

// save writes the model, and the checkpoint of a run that was stopped, even though the context has ended.
func save(trainer *st.Trainer, told embedFlags, stopped bool) error {
	ctx := context.Background()
	if stopped && told.checkpoint != "" {
		if err := trainer.Save(ctx, told.checkpoint); err != nil {
			return err
		}
	}
	model, err := trainer.Model()
	if err != nil {
		return err
	}
	defer model.Close()
	return model.Save(ctx, told.output)
}

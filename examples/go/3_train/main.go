// Trains WordNet's mammals, and saves a model that every language opens:
//
//	3_train [model.safetensors]
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"os/signal"
	"path/filepath"
	"time"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

func main() {
	path := "build/cookbook/mammals.safetensors"
	if len(os.Args) > 1 {
		path = os.Args[1]
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt) // Ctrl-C ends the run.
	defer stop()
	if err := run(ctx, path); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, path string) error {
	file, err := os.Open("examples/mammals/wordnet_mammals_closure.tsv")
	if err != nil {
		return err
	}
	defer file.Close()
	pairs, err := st.ReadPairs(file)
	if err != nil {
		return err
	}
	hierarchy, err := st.NewHierarchy(ctx, pairs)
	if err != nil {
		return err
	}
	defer hierarchy.Close()
	trainer, err := st.NewTrainer(hierarchy, st.WithDim(5), st.WithEpochs(120), st.WithNegatives(50), st.WithSeed(1), st.WithDeterministic(true))
	if err != nil {
		return err
	}
	defer trainer.Close()
	started := time.Now()
	err = trainer.Run(ctx, st.OnProgress(func(now st.Progress) error {
		if now.Done%40 == 0 {
			fmt.Printf("epoch %d of %d, loss %.3f\n", now.Done, now.Total, now.Loss)
		}
		return nil
	}))
	if err != nil { // After Ctrl-C, errors.Is(err, context.Canceled); the trainer could still be saved.
		return err
	}
	fmt.Printf("trained in %.3f s\n", time.Since(started).Seconds())
	model, err := trainer.Model()
	if err != nil {
		return err
	}
	defer model.Close()
	scores, err := hierarchy.Evaluate(ctx, model)
	if err != nil {
		return err
	}
	fmt.Printf("%d nodes, mean rank %.3f, MAP %.3f\n", len(hierarchy.Labels()), scores.MeanRank, scores.MAP)
	if err := model.SetMetadata("licence", "WordNet 3.0 (examples/mammals/NOTICE)"); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	fmt.Println("saving", path)
	return model.Save(ctx, path)
}

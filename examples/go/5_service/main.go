// A service that answers many at a time, while the same process trains:
//
//	5_service [model.safetensors] [address]
//
// With an address, such as localhost:8080, it serves until Ctrl-C: curl 'localhost:8080/nearest?label=dog.n.01'.
// Without one it asks itself. go/cmd/spiraltorch-server is the same with limits, metrics and more questions.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/signal"
	"sync"
	"time"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

func main() {
	path, address := "build/cookbook/mammals.safetensors", ""
	if len(os.Args) > 1 {
		path = os.Args[1]
	}
	if len(os.Args) > 2 {
		address = os.Args[2]
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, path, address); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, path, address string) error {
	model, err := st.OpenModel(ctx, path)
	if err != nil {
		return err
	}
	defer model.Close() // From many goroutines at once: who only reads needs no lock.
	// As many at a time as there are processors; a hundred may wait, more are refused with ErrBusy.
	scheduler, err := st.NewScheduler(st.Queue(100))
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", orElse(address, "127.0.0.1:0"))
	if err != nil {
		return err
	}
	server := &http.Server{Handler: handler(model, scheduler), ReadHeaderTimeout: time.Second}
	served := make(chan error, 1)
	go func() { served <- server.Serve(listener) }()
	fmt.Println("serving", listener.Addr())
	if address != "" {
		<-ctx.Done()
	} else if err = askWhileTraining(ctx, "http://"+listener.Addr().String(), model); err != nil {
		return err
	}
	err = server.Shutdown(context.Background()) // Open requests are answered first.
	if failure := <-served; !errors.Is(failure, http.ErrServerClosed) {
		return failure
	}
	return err
}

func orElse(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}

func handler(model *st.Model, scheduler *st.Scheduler) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /nearest", func(writer http.ResponseWriter, request *http.Request) {
		var near []st.Neighbor
		// The request's context ends when its client goes away; then nothing is computed for it.
		err := scheduler.Do(request.Context(), func(ctx context.Context) (err error) {
			near, err = model.Nearest(ctx, request.URL.Query().Get("label"), 3)
			return err
		})
		switch {
		case errors.Is(err, st.ErrBusy):
			http.Error(writer, err.Error(), http.StatusServiceUnavailable)
		case err != nil:
			http.Error(writer, err.Error(), http.StatusBadRequest)
		default:
			_ = json.NewEncoder(writer).Encode(near)
		}
	})
	return mux
}

// askWhileTraining asks for many points from many goroutines, while a trainer runs until it is stopped.
func askWhileTraining(ctx context.Context, server string, model *st.Model) error {
	labels, err := model.Labels()
	if err != nil {
		return err
	}
	training, stop := context.WithCancel(ctx)
	trained := make(chan error, 1)
	go func() { trained <- trainUntil(training, labels) }()

	started := time.Now()
	var group sync.WaitGroup
	answers := make([]string, 0, len(labels)/20+1)
	var mutex sync.Mutex
	for row := 0; row < len(labels); row += 20 {
		group.Go(func() {
			answer := ask(server, labels[row])
			mutex.Lock()
			defer mutex.Unlock()
			answers = append(answers, answer)
		})
	}
	group.Wait()
	fmt.Printf("%d answers in %v beside a training run\n", len(answers), time.Since(started).Round(time.Millisecond))
	fmt.Println("dog.n.01:", ask(server, "dog.n.01"))
	fmt.Println("wolff.n.01:", ask(server, "wolff.n.01"))
	stop()
	if err := <-trained; !errors.Is(err, context.Canceled) {
		return fmt.Errorf("training: %w", err)
	}
	return nil
}

func ask(server, label string) string {
	answer, err := http.Get(server + "/nearest?label=" + url.QueryEscape(label))
	if err != nil {
		return err.Error()
	}
	defer answer.Body.Close()
	text, _ := io.ReadAll(answer.Body)
	return fmt.Sprintf("%d %s", answer.StatusCode, text)
}

// trainUntil trains a star of all labels around the first until its context ends.
func trainUntil(ctx context.Context, labels []string) error {
	var pairs []st.Pair
	for _, label := range labels[1:] {
		pairs = append(pairs, st.Pair{Child: label, Ancestor: labels[0]})
	}
	hierarchy, err := st.NewHierarchy(ctx, pairs)
	if err != nil {
		return err
	}
	defer hierarchy.Close()
	trainer, err := st.NewTrainer(hierarchy, st.WithDim(5), st.WithEpochs(1_000_000), st.WithThreads(1))
	if err != nil {
		return err
	}
	defer trainer.Close()
	return trainer.Run(ctx)
}

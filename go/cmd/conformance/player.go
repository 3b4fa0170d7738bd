package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"sync"
	"time"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

type step map[string]any

// player is one case under way.
type player struct {
	suite   *suite
	device  string
	names   map[string]any
	records map[string]string
}

type closer interface{ Close() error }

func (player *player) play(steps []step) error {
	for position, step := range steps {
		if err := player.step(step); err != nil {
			text, _ := json.Marshal(step)
			return fmt.Errorf("%w; step %d: %.300s", err, position, text)
		}
	}
	return nil
}

func (player *player) step(step step) error {
	result, err := player.call(step)
	fails, refusalWanted := step["fails"].(map[string]any)
	if !refusalWanted {
		if err != nil {
			return err
		}
		player.bind(step["as"], result)
		return nil
	}
	var failure *st.Error
	if !errors.As(err, &failure) {
		if err != nil {
			return err
		}
		return unmetf("gave %v, expected failure %v", result, fails)
	}
	if status, ok := fails["status"]; ok && status != failure.Status.Error() {
		return unmetf("failed with %s (%s), expected %v", failure.Status.Error(), failure, fails)
	}
	message := strings.ReplaceAll(failure.Error(), player.suite.files+"/", "")
	if wanted, ok := fails["message"]; ok && wanted != message {
		return unmetf("failed with %q, expected %v", message, fails)
	}
	return nil
}

func (player *player) bind(names, result any) {
	switch given := names.(type) {
	case string:
		player.bindOne(given, result)
	case []any:
		list := reflect.ValueOf(result)
		for index, name := range given {
			player.bindOne(fmt.Sprint(name), list.Index(index).Interface())
		}
	}
}

func (player *player) bindOne(name string, value any) {
	if old, ok := player.names[name].(closer); ok && old != value {
		old.Close()
	}
	player.names[name] = value
}

func (player *player) closeAll() {
	for _, value := range player.names {
		if open, ok := value.(closer); ok {
			open.Close()
		}
	}
}

func (player *player) value(name any) (any, error) {
	value, bound := player.names[fmt.Sprint(name)]
	if !bound {
		return nil, fmt.Errorf("nothing is bound to %v", name)
	}
	return value, nil
}

// as is the value in a Go type: the compiler refuses what is not, so no call can be made.
func as[T any](value any) (T, error) {
	result, ok := value.(T)
	if !ok {
		return result, fmt.Errorf("a %T cannot be given where a %T is taken: Go's types refuse it", value, result)
	}
	return result, nil
}

// boundTo is what a name holds; null gives nil.
func boundTo[T any](player *player, name any) (T, error) {
	var nothing T
	if name == nil {
		return nothing, nil
	}
	value, err := player.value(name)
	if err != nil {
		return nothing, err
	}
	return as[T](value)
}

func boundList[T any](player *player, names any) ([]T, error) {
	list, ok := names.([]any)
	if !ok {
		return nil, fmt.Errorf("%v is not a list of names", names)
	}
	result := make([]T, len(list))
	for index, name := range list {
		var err error
		if result[index], err = boundTo[T](player, name); err != nil {
			return nil, err
		}
	}
	return result, nil
}

func (player *player) path(step step) string {
	return filepath.Join(player.suite.files, fmt.Sprint(step["path"]))
}

func (player *player) get(step step) (any, error) {
	switch step["name"] {
	case "library.live_bytes":
		return st.LiveBytes(), nil
	case "library.live_handles":
		return st.LiveHandles(), nil
	case "library.thread_count":
		return st.ThreadCount(), nil
	case "library.null_call_count":
		return st.NullCalls(), nil
	case "library.fallback_count":
		return st.FallbackCount(), nil
	case "library.launch_count":
		return st.LaunchCount(), nil
	case "library.matmul_precision":
		precision, err := st.CurrentMatmulPrecision()
		return precision.String(), err
	}
	value, err := player.value(step["of"])
	if err != nil {
		return nil, err
	}
	noun, name, _ := strings.Cut(fmt.Sprint(step["name"]), ".")
	return property(value, noun, name)
}

// collect runs the collector until it has closed what nobody reaches any more.
func collect() {
	for range 20 {
		before := st.LiveHandles()
		runtime.GC()
		time.Sleep(time.Millisecond)
		if st.LiveHandles() == before {
			runtime.GC()
		}
	}
}

func (player *player) parallel(step step) error {
	count, err := integer(step["count"])
	if err != nil {
		return err
	}
	steps, err := stepsOf(step["steps"])
	if err != nil {
		return err
	}
	failures := make([]error, count)
	var group sync.WaitGroup
	for index := range count {
		group.Go(func() { failures[index] = player.copied().playAndClose(player, steps) })
	}
	group.Wait()
	return errors.Join(failures...)
}

func (player *player) copied() *player {
	own := *player
	own.names, own.records = make(map[string]any, len(player.names)), map[string]string{}
	for name, value := range player.names {
		own.names[name] = value
	}
	return &own
}

// playAndClose plays, and closes what is not the original's.
func (player *player) playAndClose(original *player, steps []step) error {
	defer func() {
		for name, value := range original.names {
			if player.names[name] == value {
				delete(player.names, name)
			}
		}
		player.closeAll()
	}()
	return player.play(steps)
}

func stepsOf(value any) ([]step, error) {
	list, ok := value.([]any)
	if !ok {
		return nil, fmt.Errorf("%v is not a list of steps", value)
	}
	steps := make([]step, len(list))
	for index, item := range list {
		fields, ok := item.(map[string]any)
		if !ok {
			return nil, fmt.Errorf("%v is not a step", item)
		}
		steps[index] = fields
	}
	return steps, nil
}

// train runs; stop_after cancels the context at the n-th report, as a Go program would.
func (player *player) train(step step) error {
	trainer, err := boundTo[*st.Trainer](player, step["trainer"])
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var options []st.RunOption
	if epochs, ok := step["epochs"]; ok {
		count, err := integer(epochs)
		if err != nil {
			return err
		}
		options = append(options, st.Epochs(count))
	}
	stopAfter := -1
	if given, ok := step["stop_after"]; ok {
		if stopAfter, err = integer(given); err != nil {
			return err
		}
	}
	reports := 0
	if _, watched := step["during"]; watched || stopAfter >= 0 {
		options = append(options, st.OnProgress(func(st.Progress) error {
			reports++
			if reports == 1 && watched {
				during, err := stepsOf(step["during"])
				if err != nil {
					return err
				}
				if err := player.play(during); err != nil {
					return err
				}
			}
			if reports == stopAfter {
				return errStopAfter
			}
			return nil
		}))
	}
	err = trainer.Run(ctx, options...)
	if failure := (unmet{}); errors.As(err, &failure) {
		return failure
	}
	return err
}

var errStopAfter = errors.New("stop_after")

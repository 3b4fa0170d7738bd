package main

import (
	"bytes"
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

const edges = "dog\tcanine\nwolf\tcanine\ncanine\tmammal\ncat\tfeline\nfeline\tmammal\n"

func spiraltorch(t *testing.T, arguments ...string) (string, error) {
	t.Helper()
	var output, messages bytes.Buffer
	err := run(t.Context(), arguments, strings.NewReader(edges), &output, &messages)
	return output.String(), err
}

func TestEmbedAndAsk(t *testing.T) {
	path := filepath.Join(t.TempDir(), "animals.safetensors")
	said, err := spiraltorch(t, "embed", "-", "-closure", "-dim", "3", "-epochs", "200", "-seed", "3", "-deterministic", "-o", path)
	if err != nil || !strings.Contains(said, "MAP 1.0000") {
		t.Fatalf("embed: %q %v", said, err)
	}
	again, err := spiraltorch(t, "eval", path, "-", "-closure")
	if err != nil || again != said {
		t.Errorf("eval: %q %v, embed said %q", again, err, said)
	}
	near, err := spiraltorch(t, "nearest", path, "dog", "-k", "2")
	if err != nil || strings.Count(near, "\n") != 2 {
		t.Errorf("nearest: %q %v", near, err)
	}
	if far, err := spiraltorch(t, "distance", path, "dog", "cat"); err != nil || !strings.Contains(far, ".") {
		t.Errorf("distance: %q %v", far, err)
	}
	if about, err := spiraltorch(t, "info", path); err != nil || !strings.Contains(about, `"points": 6`) {
		t.Errorf("info: %q %v", about, err)
	}
	if _, err := spiraltorch(t, "nearest", path, "unicorn"); !errors.Is(err, st.ErrInvalidValue) {
		t.Errorf("an unknown label: %v", err)
	}
}

func TestStoppedEmbeddingResumes(t *testing.T) {
	folder := t.TempDir()
	model, checkpoint := filepath.Join(folder, "m"), filepath.Join(folder, "c")
	ctx, cancel := context.WithCancel(t.Context())
	var output bytes.Buffer
	stopAtProgress := writerFunc(func(text []byte) (int, error) { cancel(); return len(text), nil })
	err := run(ctx, []string{"embed", "-", "-o", model, "-checkpoint", checkpoint, "-epochs", "1000000"}, strings.NewReader(edges), &output, stopAtProgress)
	if !errors.Is(err, context.Canceled) {
		t.Fatalf("stopped: %v", err)
	}
	if _, err := spiraltorch(t, "info", model); err != nil {
		t.Errorf("the model of a stopped run: %v", err)
	}
	if _, err := spiraltorch(t, "embed", "-", "-o", model, "-checkpoint", checkpoint, "-resume", "-quiet", "-stop-after", "1"); err != nil {
		t.Errorf("resume: %v", err)
	}
}

func TestDeviceOfTheEmbedding(t *testing.T) {
	path := filepath.Join(t.TempDir(), "animals.safetensors")
	embed := func(device string) (string, error) {
		return spiraltorch(t, "embed", "-", "-closure", "-dim", "3", "-epochs", "50", "-seed", "3", "-quiet", "-device", device, "-o", path)
	}
	if said, err := embed("cpu"); err != nil || !strings.Contains(said, "MAP") {
		t.Errorf("on the CPU: %q %v", said, err)
	}
	// Flags lose the type of an error, and keep what it says.
	if _, err := embed("abacus"); err == nil || !strings.Contains(err.Error(), "expected one of cpu") {
		t.Errorf("an unknown device: %v", err)
	}
	for _, device := range []string{"vulkan", "cuda", "metal"} {
		found, err := st.DescribeDevice(device)
		if err != nil {
			t.Fatal(err)
		}
		said, err := embed(device)
		if found.Available && (err != nil || !strings.Contains(said, "MAP")) {
			t.Errorf("on %s: %q %v", device, said, err)
		}
		if !found.Available && (!errors.Is(err, st.ErrUnsupported) || !strings.Contains(err.Error(), found.Reason)) {
			t.Errorf("%s, which is not there: %v, expected %s", device, err, found.Reason)
		}
	}
}

type writerFunc func(text []byte) (int, error)

func (write writerFunc) Write(text []byte) (int, error) { return write(text) }

func TestWrongArguments(t *testing.T) {
	for _, arguments := range [][]string{{}, {"paint"}, {"embed", "-"}, {"nearest", "only-a-model"}, {"embed", "-", "-dim", "x", "-o", "y"}} {
		if _, err := spiraltorch(t, arguments...); err == nil {
			t.Errorf("%v was taken", arguments)
		}
	}
}

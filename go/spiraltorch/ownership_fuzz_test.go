package spiraltorch_test

import (
	"errors"
	"runtime"
	"slices"
	"sync"
	"testing"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

// FuzzOwnership plays random programs that make, view, share, write, close and forget tensors in several
// goroutines while the collector runs. Every tensor must hold what was last written to its memory, and
// nothing may be left at the end:
//
//	go test ./spiraltorch -fuzz FuzzOwnership -fuzztime 3m -fuzzminimizetime 1x
func FuzzOwnership(f *testing.F) {
	f.Add([]byte{0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
	f.Add([]byte("make, view, share, forget, collect"))
	f.Add(slices.Repeat([]byte{0, 8, 1, 16, 4, 6, 3, 2}, 20))
	f.Fuzz(func(t *testing.T, program []byte) {
		if len(program) > 400 {
			program = program[:400]
		}
		bytes, handles := settled()
		var group sync.WaitGroup
		for part := range 3 {
			group.Go(func() { playOwnership(t, program, byte(part)) })
		}
		group.Wait()
		for range 200 {
			nowBytes, nowHandles := settled()
			if nowHandles == handles && nowBytes == bytes {
				return
			}
		}
		nowBytes, nowHandles := settled()
		t.Fatalf("live bytes %d and handles %d before, %d and %d after", bytes, handles, nowBytes, nowHandles)
	})
}

// owned is a tensor of one element, and the memory it looks into.
type owned struct {
	tensor *st.Tensor
	memory *float32 // What the element must be: views and shares have their origin's.
}

func playOwnership(t *testing.T, program []byte, salt byte) {
	var held []owned
	at := func(code byte) int { return int(code>>3) % len(held) }
	add := func(tensor *st.Tensor, err error, memory *float32) {
		if err != nil {
			t.Error(err)
			return
		}
		held = append(held, owned{tensor, memory})
	}
	for position, code := range program {
		code += salt
		if len(held) == 0 || code%8 == 0 {
			value := float32(position)
			tensor, err := st.FromSlice([]float32{value}, []int{1})
			add(tensor, err, &value)
			continue
		}
		one := held[at(code)]
		switch code % 8 {
		case 1:
			tensor, err := one.tensor.Reshape([]int{1, 1})
			if err == nil {
				flat, flatErr := tensor.Reshape([]int{1})
				tensor.Close()
				tensor, err = flat, flatErr
			}
			add(tensor, err, one.memory)
		case 2:
			tensor, err := one.tensor.Share()
			add(tensor, err, one.memory)
		case 3: // Closed: views of the same memory stay.
			if err := one.tensor.Close(); err != nil {
				t.Error(err)
			}
			if _, err := one.tensor.Size(); !errors.Is(err, st.ErrNullHandle) {
				t.Errorf("a closed tensor: %v", err)
			}
			held = slices.Delete(held, at(code), at(code)+1)
		case 4: // Forgotten: the collector's.
			held = slices.Delete(held, at(code), at(code)+1)
		case 5:
			data, err := st.Data[float32](one.tensor)
			if err != nil {
				t.Error(err)
				continue
			}
			data[0] = float32(position) + 0.5
			*one.memory = data[0]
			runtime.KeepAlive(one.tensor)
		case 6:
			managed, err := one.tensor.ToDLPack()
			if err != nil {
				t.Error(err)
				continue
			}
			tensor, err := st.FromDLPack(managed)
			add(tensor, err, one.memory)
		case 7:
			runtime.GC()
		}
	}
	for _, one := range held {
		if value, err := one.tensor.Item(); err != nil || float32(value) != *one.memory {
			t.Errorf("holds %v (%v), expected %v", value, err, *one.memory)
		}
		if salt == 0 {
			one.tensor.Close() // The other goroutines leave theirs to the collector.
		}
	}
}

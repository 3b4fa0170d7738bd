//go:build cgo

package cabi

import (
	"runtime"
	"sync"
	"sync/atomic"
	"unsafe"
)

// guard is what the collector watches in a handle's place. Telling the collector to watch an object, and not
// to, takes longer than making a small tensor; so a guard whose handle was closed watches for the next one.
//
// Only its handle keeps a guard reachable, or the pool. When neither does, the collector gives back
// what its watch names.
type guard struct{ watch *watch }

// watch is the reference to give back; nil while there is none.
type watch struct {
	pointer unsafe.Pointer // Read and written atomically.
	kind    Kind
}

// guards are the idle ones of each kind. What the pool drops, the collector finds with nothing to do.
var guards [kindCount]sync.Pool

// collected counts handles that the collector had to release.
var collected atomic.Int64

// OnCollected hears of each handle that was never closed. Set it before any handle exists.
var OnCollected func(kind Kind)

// Collected is how many handles the collector had to release.
func Collected() int64 { return collected.Load() }

// guarded is a guard for the reference.
func guarded(owned Owned) *guard {
	found, _ := guards[owned.kind].Get().(*guard)
	if found == nil {
		found = &guard{&watch{kind: owned.kind}}
		runtime.AddCleanup(found, giveBack, found.watch)
	}
	atomic.StorePointer(&found.watch.pointer, owned.pointer)
	return found
}

// letGo ends the watch: the caller gives the reference back itself, and uses the guard no more.
func (guard *guard) letGo() {
	atomic.StorePointer(&guard.watch.pointer, nil)
	guards[guard.watch.kind].Put(guard)
}

func giveBack(watch *watch) {
	pointer := atomic.LoadPointer(&watch.pointer)
	if pointer == nil {
		return
	}
	release(watch.kind, pointer)
	collected.Add(1)
	if OnCollected != nil {
		OnCollected(watch.kind)
	}
}

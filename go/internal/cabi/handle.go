//go:build cgo

// Package cabi is the C interface, function by function: the only package that imports C.
//
// functions.go is generated from abi/spec; this file is what all of its functions share.
package cabi

/*
#include "spiraltorch.h"
*/
import "C"

import (
	"fmt"
	"runtime/cgo"
	"sync/atomic"
	"unsafe"
)

// Kind is what a handle is a handle of.
type Kind int32

// Owned is one reference that nobody keeps yet: give it to a Handle, or Release it.
type Owned struct {
	pointer unsafe.Pointer
	kind    Kind
}

// None tells whether there is no reference: some calls may give none.
func (owned Owned) None() bool { return owned.pointer == nil }

// Release gives the reference back.
func (owned Owned) Release() { release(owned.kind, owned.pointer) }

// Is tells whether the handle refers to the same object.
func (owned Owned) Is(handle *Handle) bool { return handle != nil && handle.pointer == owned.pointer }

// Handle keeps one reference. Close gives it back; the collector does so for a forgotten one.
//
// Calls count themselves in and out, so that a Close from another goroutine waits for the last of
// them: a call never sees memory that was given back.
type Handle struct {
	pointer unsafe.Pointer
	state   atomic.Int64 // Twice the number of calls under way, plus 1 once closed.
	kind    Kind
	guard   *guard
}

const closedBit = 1

// Take makes the handle the keeper of a reference. It is called once.
func (handle *Handle) Take(owned Owned) {
	handle.pointer, handle.kind = owned.pointer, owned.kind
	handle.guard = guarded(owned)
}

// letGo releases the reference: once, by whoever ended the last use.
func (handle *Handle) letGo() {
	handle.guard.letGo()
	handle.guard = nil
	release(handle.kind, handle.pointer)
}

// Close gives the reference back, at once or when the last call under way ends. Twice is fine.
func (handle *Handle) Close() error {
	if handle == nil || handle.pointer == nil {
		return nil
	}
	for {
		state := handle.state.Load()
		if state&closedBit != 0 {
			return nil
		}
		if !handle.state.CompareAndSwap(state, state|closedBit) {
			continue
		}
		if state == 0 {
			handle.letGo()
		}
		return nil
	}
}

// Closed tells whether Close was called, or nothing was ever taken.
func (handle *Handle) Closed() bool {
	return handle == nil || handle.pointer == nil || handle.state.Load()&closedBit != 0
}

// Share takes one more reference to the same object, for another handle.
func (handle *Handle) Share() (Owned, error) {
	if handle == nil {
		return Owned{}, newError(nullHandle, "share: no handle given")
	}
	pointer, err := handle.use(handle.kind, "share", handle.kind.String())
	if err != nil {
		return Owned{}, err
	}
	defer handle.done()
	retain(handle.kind, pointer)
	return Owned{pointer, handle.kind}, nil
}

// use counts a call in and gives the pointer to pass; done must follow.
func (handle *Handle) use(kind Kind, function, name string) (unsafe.Pointer, error) {
	if handle == nil {
		return nil, newError(nullHandle, fmt.Sprintf("%s: %s: expected a %s, got nil", function, name, kind))
	}
	if handle.pointer != nil && handle.kind != kind {
		return nil, newError(wrongHandle, fmt.Sprintf("%s: %s: expected a %s, got a %s", function, name, kind, handle.kind))
	}
	for handle.pointer != nil {
		state := handle.state.Load()
		if state&closedBit != 0 {
			break
		}
		if handle.state.CompareAndSwap(state, state+2) {
			return handle.pointer, nil
		}
	}
	return nil, newError(nullHandle, fmt.Sprintf("%s: %s is closed", function, name))
}

// useOptional is use where nil means nothing given.
func (handle *Handle) useOptional(kind Kind, function, name string) (unsafe.Pointer, error) {
	if handle == nil {
		return nil, nil
	}
	return handle.use(kind, function, name)
}

// done counts a call out; the last one carries out a Close that came meanwhile.
func (handle *Handle) done() {
	if handle != nil && handle.state.Add(-2) == closedBit {
		handle.letGo()
	}
}

// useAll is use for a list. A nil in it is passed as NULL: some functions take that.
func useAll(handles []*Handle, kind Kind, function, name string) ([]unsafe.Pointer, error) {
	pointers := make([]unsafe.Pointer, len(handles))
	for index, handle := range handles {
		if handle == nil {
			continue
		}
		if handle.Closed() || handle.kind != kind {
			name = fmt.Sprintf("%s[%d]", name, index)
		}
		pointer, err := handle.use(kind, function, name)
		if err != nil {
			doneAll(handles[:index])
			return nil, err
		}
		pointers[index] = pointer
	}
	return pointers, nil
}

func doneAll(handles []*Handle) {
	for _, handle := range handles {
		handle.done()
	}
}

// Status is the number of an outcome in the contract. It is an error, for errors.Is.
type Status int32

const (
	nullHandle  Status = C.ST_STATUS_NULL_HANDLE
	wrongHandle Status = C.ST_STATUS_WRONG_HANDLE
)

// Error is the status's name, such as shape_mismatch.
func (status Status) Error() string { return StatusName(int32(status)) }

// Error is a failed call: its status, and a message that says what was given and expected.
type Error struct {
	Status  Status
	Message string
	// Cause is what led to it outside the library, such as context.Canceled; often nil.
	Cause error
}

func newError(status Status, message string) *Error { return &Error{Status: status, Message: message} }

// Error is the library's message, the same in every language.
func (failure *Error) Error() string { return failure.Message }

// Is makes errors.Is(err, status) true.
func (failure *Error) Is(target error) bool {
	status, ok := target.(Status)
	return ok && status == failure.Status
}

// Unwrap gives the cause.
func (failure *Error) Unwrap() error { return failure.Cause }

func newFailure() (failure C.st_error) {
	failure.struct_size = C.uint32_t(unsafe.Sizeof(failure))
	return failure
}

// failed takes the failure by value, so that calls that succeed keep theirs off the heap.
//
//go:noinline
func failed(status C.st_status, failure C.st_error) error {
	return newError(Status(status), C.GoString(&failure.message[0]))
}

func truth(value bool) C.int32_t {
	if value {
		return 1
	}
	return 0
}

// call is a Go function for the length of a C call that calls it back.
type call[Function any] struct {
	function Function
	panicked any
}

// carry keeps a panic from crossing C: the call stops, and finish panics again.
func (call *call[Function]) carry(stop *C.int32_t) {
	if panicked := recover(); panicked != nil {
		call.panicked = panicked
		*stop = 1
	}
}

func (call *call[Function]) finish(handle cgo.Handle) {
	handle.Delete()
	if call.panicked != nil {
		panic(call.panicked)
	}
}

func init() {
	if err := ABICheck(WantedVersion, WantedLayout); err != nil {
		panic("spiraltorch: the linked library does not fit this package: " + err.Error())
	}
}

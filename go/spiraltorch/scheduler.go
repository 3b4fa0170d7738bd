package spiraltorch

import (
	"container/list"
	"context"
	"fmt"
	"runtime"
	"sync"

	"github.com/spiraltorch/spiraltorch/go/internal/cabi"
)

// Scheduler bounds how much work of many goroutines runs at once. Every goroutine inside the core holds
// an operating-system thread, and each core call may use several more.
//
// Order: work starts in the order in which Do was called, whatever the callers' goroutines; how work
// that runs at the same time interleaves is not defined. Bound: at most Slots run and at most Queue
// wait; one more is refused at once with ErrBusy.
//
// Cancellation: work whose context ends while it waits never starts, and leaves the queue at once. Work
// that runs gets a context that ends with the caller's, or when a Shutdown loses patience; a
// long call of this package that it makes stops then (see Trainer.Run).
type Scheduler struct {
	mutex   sync.Mutex
	running int
	waiting list.List // Of chan error: nil admits, an error refuses.
	slots   int
	queue   int
	closed  bool
	idle    chan struct{} // Closed when nothing runs after Shutdown began.
	stop    context.CancelFunc
	stopped context.Context
}

// SchedulerOption tells the making of a scheduler something.
type SchedulerOption func(scheduler *Scheduler)

// Slots is how much work runs at once; as many as GOMAXPROCS otherwise.
func Slots(count int) SchedulerOption { return func(scheduler *Scheduler) { scheduler.slots = count } }

// Queue is how much work may wait; 1024 otherwise.
func Queue(count int) SchedulerOption { return func(scheduler *Scheduler) { scheduler.queue = count } }

// NewScheduler is an idle scheduler.
func NewScheduler(options ...SchedulerOption) (*Scheduler, error) {
	scheduler := &Scheduler{slots: runtime.GOMAXPROCS(0), queue: 1024, idle: make(chan struct{})}
	for _, option := range options {
		option(scheduler)
	}
	if scheduler.slots < 1 || scheduler.queue < 0 {
		return nil, invalid("scheduler: %d slots and a queue of %d given, expected at least 1 and 0", scheduler.slots, scheduler.queue)
	}
	scheduler.stopped, scheduler.stop = context.WithCancel(context.Background())
	return scheduler, nil
}

type (
	schedulerKey struct{}
	admittedKey  struct{}
)

// WithScheduler makes the long calls that get the context wait for a slot of the scheduler.
func WithScheduler(ctx context.Context, scheduler *Scheduler) context.Context {
	return context.WithValue(ctx, schedulerKey{}, scheduler)
}

// Do runs work in the caller's goroutine once there is a slot. Long calls of this package that get
// work's context use its slot, so work cannot wait for itself.
func (scheduler *Scheduler) Do(ctx context.Context, work func(ctx context.Context) error) error {
	if err := scheduler.acquire(ctx, "scheduler"); err != nil {
		return err
	}
	defer scheduler.release()
	inner, cancel := context.WithCancelCause(context.WithValue(WithScheduler(ctx, scheduler), admittedKey{}, scheduler))
	defer cancel(nil)
	defer context.AfterFunc(scheduler.stopped, func() { cancel(errShutDown) })()
	return work(inner)
}

var errShutDown = &Error{Status: cabi.Status(ErrCancelled), Message: "scheduler: shut down"}

func (scheduler *Scheduler) acquire(ctx context.Context, what string) error {
	if ctx.Err() != nil {
		return cancelled(ctx, what)
	}
	scheduler.mutex.Lock()
	if scheduler.closed {
		scheduler.mutex.Unlock()
		return errShutDown
	}
	if scheduler.running < scheduler.slots {
		scheduler.running++
		scheduler.mutex.Unlock()
		return nil
	}
	if scheduler.waiting.Len() >= scheduler.queue {
		scheduler.mutex.Unlock()
		return &Error{Status: ErrBusy, Message: fmt.Sprintf("%s: %d calls run and %d wait, which is all the scheduler takes", what, scheduler.slots, scheduler.queue)}
	}
	admitted := make(chan error, 1)
	place := scheduler.waiting.PushBack(admitted)
	scheduler.mutex.Unlock()
	select {
	case err := <-admitted:
		return err
	case <-ctx.Done():
	}
	scheduler.mutex.Lock()
	select {
	case err := <-admitted:
		// Admitted at the same moment: the slot goes on to the next.
		scheduler.mutex.Unlock()
		if err == nil {
			scheduler.release()
		}
	default:
		scheduler.waiting.Remove(place)
		scheduler.mutex.Unlock()
	}
	return cancelled(ctx, what)
}

// release hands the slot to whoever waits longest.
func (scheduler *Scheduler) release() {
	scheduler.mutex.Lock()
	defer scheduler.mutex.Unlock()
	if first := scheduler.waiting.Front(); first != nil {
		scheduler.waiting.Remove(first).(chan error) <- nil
		return
	}
	scheduler.running--
	if scheduler.closed && scheduler.running == 0 {
		close(scheduler.idle)
	}
}

// Load is how much work runs and waits at the moment.
func (scheduler *Scheduler) Load() (running, waiting int) {
	scheduler.mutex.Lock()
	defer scheduler.mutex.Unlock()
	return scheduler.running, scheduler.waiting.Len()
}

// Shutdown refuses new and waiting work (ErrCancelled) and waits for what runs. When ctx ends first,
// the contexts of what runs end too, and Shutdown waits until it has stopped.
func (scheduler *Scheduler) Shutdown(ctx context.Context) error {
	scheduler.mutex.Lock()
	if !scheduler.closed {
		scheduler.closed = true
		for first := scheduler.waiting.Front(); first != nil; first = scheduler.waiting.Front() {
			scheduler.waiting.Remove(first).(chan error) <- errShutDown
		}
		if scheduler.running == 0 {
			close(scheduler.idle)
		}
	}
	scheduler.mutex.Unlock()
	defer scheduler.stop()
	select {
	case <-scheduler.idle:
		return nil
	case <-ctx.Done():
	}
	scheduler.stop()
	<-scheduler.idle
	return cancelled(ctx, "shutdown")
}

package spiraltorch

import (
	"context"
	"errors"

	"github.com/spiraltorch/spiraltorch/go/internal/cabi"
)

// stoppable runs a call of the core that takes a token, and raises the token when ctx ends.
func stoppable(ctx context.Context, what string, call func(cancel *cabi.Handle) error) error {
	leave, err := enter(ctx, what)
	if err != nil {
		return err
	}
	defer leave()
	if ctx.Done() == nil {
		return call(nil)
	}
	owned, err := cabi.CancelCreate()
	if err != nil {
		return err
	}
	token := &cabi.Handle{}
	token.Take(owned)
	defer token.Close()
	stop := context.AfterFunc(ctx, func() {
		// The token may be closed by now, since the call has ended: then there is nothing to stop.
		_ = cabi.CancelRequest(token)
	})
	defer stop()
	err = call(token)
	if ctx.Err() != nil {
		return because(err, contextCause(ctx))
	}
	return err
}

// because gives a cancellation its cause, with the core's message.
func because(err, cause error) error {
	var failure *Error
	if errors.As(err, &failure) && failure.Status == ErrCancelled {
		return &Error{Status: ErrCancelled, Message: failure.Message, Cause: cause}
	}
	return err
}

// awaited runs a call of the core that cannot be stopped. When ctx ends first, the caller goes on at
// once; the call ends by itself, and discard closes what it made.
func awaited[Result any](ctx context.Context, what string, call func() (Result, error), discard func(Result)) (Result, error) {
	var nothing Result
	leave, err := enter(ctx, what)
	if err != nil {
		return nothing, err
	}
	if ctx.Done() == nil {
		defer leave()
		return call()
	}
	type outcome struct {
		result Result
		err    error
	}
	ended := make(chan outcome)
	go func() {
		// The slot is taken until the core is done, not until the caller stops waiting.
		defer leave()
		result, err := call()
		select {
		case ended <- outcome{result, err}:
		case <-ctx.Done():
			if err == nil {
				discard(result)
			}
		}
	}()
	select {
	case got := <-ended:
		return got.result, got.err
	case <-ctx.Done():
		return nothing, cancelled(ctx, what)
	}
}

// unstoppable runs a call that must not be left half way, such as writing a file: ctx is looked at
// before it starts.
func unstoppable(ctx context.Context, what string, call func() error) error {
	leave, err := enter(ctx, what)
	if err != nil {
		return err
	}
	defer leave()
	return call()
}

// enter refuses an ended context, and waits for a slot of the scheduler that ctx carries, if any.
func enter(ctx context.Context, what string) (leave func(), err error) {
	if ctx.Err() != nil {
		return nil, cancelled(ctx, what)
	}
	scheduler, _ := ctx.Value(schedulerKey{}).(*Scheduler)
	if scheduler == nil || ctx.Value(admittedKey{}) == scheduler {
		return func() {}, nil
	}
	if err := scheduler.acquire(ctx, what); err != nil {
		return nil, err
	}
	return scheduler.release, nil
}

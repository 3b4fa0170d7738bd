package spiraltorch

import (
	"context"
	"fmt"

	"github.com/spiraltorch/spiraltorch/go/internal/cabi"
)

// Status is what kind of failure it was: the number in the C interface, the same in every language.
// The constants Err… are statuses; errors.Is(err, spiraltorch.ErrShapeMismatch) asks for one.
type Status = cabi.Status

// Error is a refused call: Status says which kind, Message what was given, expected, and where. Cause
// is what led to it outside the library, such as context.Canceled. Get at it with errors.As.
type Error = cabi.Error

func invalid(format string, arguments ...any) *Error {
	return &Error{Status: ErrInvalidValue, Message: fmt.Sprintf(format, arguments...)}
}

// cancelled is the error of work that its context stopped: errors.Is knows ErrCancelled, the
// context's error and its cause.
func cancelled(ctx context.Context, what string) error {
	cause := contextCause(ctx)
	return &Error{Status: ErrCancelled, Message: what + ": cancelled: " + cause.Error(), Cause: cause}
}

func contextCause(ctx context.Context) error {
	own, cause := ctx.Err(), context.Cause(ctx)
	if own == cause {
		return own
	}
	return fmt.Errorf("%w: %w", own, cause)
}

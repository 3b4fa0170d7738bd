package spiraltorch

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/spiraltorch/spiraltorch/go/internal/cabi"
)

var logger atomic.Pointer[slog.Logger]

// SetLogger says where the package and the core log: epochs at debug level, runs, evaluations and files
// at info, points that were moved into the ball and objects that were never closed as warnings. Nil, as
// at the start, is nowhere. The levels that the logger has enabled at this moment are what the core
// keeps records of.
//
// The core's records are handed on ten times a second; FlushLog does so at once.
func SetLogger(destination *slog.Logger) {
	forwarding.set(destination)
	logger.Store(destination)
}

// FlushLog hands on what the core has logged so far; nothing without a logger.
func FlushLog() { forwarding.flush() }

func logTo(ctx context.Context, level slog.Level, message string, attributes ...any) {
	if destination := logger.Load(); destination != nil {
		destination.Log(ctx, level, message, attributes...)
	}
}

// The core's levels, in its numbers, as slog has them.
var coreLevels = []slog.Level{1: slog.LevelDebug, 2: slog.LevelInfo, 3: slog.LevelWarn, 4: slog.LevelError}

const coreLogOff = 5

// forwarder reads the core's records for one logger after the other.
type forwarder struct {
	mutex sync.Mutex
	to    *slog.Logger
	next  int64
	// Closed when the logger is taken away.
	stop chan struct{}
}

var forwarding forwarder

func (f *forwarder) set(destination *slog.Logger) {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if f.to != nil {
		f.handOn()
		close(f.stop)
	}
	f.to = destination
	if destination == nil {
		_ = cabi.SetLogLevel(coreLogOff)
		return
	}
	f.next = cabi.LogEnd()
	f.stop = make(chan struct{})
	_ = cabi.SetLogLevel(lowestEnabled(destination))
	go f.watch(f.stop)
}

func lowestEnabled(destination *slog.Logger) int32 {
	for level := int32(1); level < coreLogOff; level++ {
		if destination.Enabled(context.Background(), coreLevels[level]) {
			return level
		}
	}
	return coreLogOff
}

func (f *forwarder) watch(stop <-chan struct{}) {
	ticker := time.NewTicker(100 * time.Millisecond)
	defer ticker.Stop()
	for {
		select {
		case <-stop:
			return
		case <-ticker.C:
			f.flush()
		}
	}
}

func (f *forwarder) flush() {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if f.to != nil {
		f.handOn()
	}
}

// handOn expects the lock. Records that were overwritten before they were read are counted.
func (f *forwarder) handOn() {
	lost := 0
	for end := cabi.LogEnd(); f.next < end; f.next++ {
		level, _, message, err := cabi.LogRead(f.next)
		if errors.Is(err, ErrIndexOutOfRange) {
			lost++
			continue
		}
		f.to.Log(context.Background(), coreLevels[level], message)
	}
	if lost > 0 {
		f.to.Warn("log: records were overwritten before they were read", "lost", lost)
	}
}

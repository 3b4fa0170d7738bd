package spiraltorch_test

import (
	"bytes"
	"context"
	"log/slog"
	"strings"
	"sync"
	"testing"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

// lockedBuffer may be read while the logger writes.
type lockedBuffer struct {
	mutex sync.Mutex
	inner bytes.Buffer
}

func (b *lockedBuffer) Write(text []byte) (int, error) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return b.inner.Write(text)
}

func (b *lockedBuffer) String() string {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return b.inner.String()
}

func TestTheCoreLogsToSlog(t *testing.T) {
	hierarchy, err := st.NewHierarchy(context.Background(), []st.Pair{{"a", "b"}, {"b", "c"}, {"a", "c"}})
	if err != nil {
		t.Fatal(err)
	}
	defer hierarchy.Close()
	for _, level := range []slog.Level{slog.LevelDebug, slog.LevelInfo, slog.LevelWarn} {
		var said lockedBuffer
		st.SetLogger(slog.New(slog.NewTextHandler(&said, &slog.HandlerOptions{Level: level})))
		trainer, err := st.NewTrainer(hierarchy, st.WithDim(2), st.WithEpochs(3), st.WithDeterministic(true))
		if err != nil {
			t.Fatal(err)
		}
		if err := trainer.Run(context.Background()); err != nil {
			t.Fatal(err)
		}
		st.FlushLog()
		if has := strings.Contains(said.String(), "trainer: epoch 2 of 3: loss"); has != (level <= slog.LevelDebug) {
			t.Errorf("level %v: epochs told: %v\n%s", level, has, said.String())
		}
		if has := strings.Contains(said.String(), "trainer: 3 epochs in "); has != (level <= slog.LevelInfo) {
			t.Errorf("level %v: the end told: %v\n%s", level, has, said.String())
		}
		if strings.Contains(said.String(), "overwritten") {
			t.Errorf("records were lost:\n%s", said.String())
		}
		_ = trainer.Close()
		st.SetLogger(nil)
		before := said.String()
		ball, err := st.NewPoincareBall()
		if err != nil {
			t.Fatal(err)
		}
		_ = ball.Close()
		st.FlushLog()
		if after := said.String(); after != before {
			t.Errorf("logged without a logger: %s", after[len(before):])
		}
	}
}

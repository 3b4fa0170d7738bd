package spiraltorch_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

func TestSchedulerIsBoundedAndInOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		scheduler := must(st.NewScheduler(st.Slots(1), st.Queue(8)))(t)
		var order []int
		var group sync.WaitGroup
		hold := make(chan struct{})
		group.Go(func() {
			check(t, scheduler.Do(t.Context(), func(context.Context) error { <-hold; return nil }))
		})
		synctest.Wait()
		for number := range 8 {
			group.Go(func() {
				check(t, scheduler.Do(t.Context(), func(context.Context) error {
					order = append(order, number)
					return nil
				}))
			})
			synctest.Wait()
		}
		if err := scheduler.Do(t.Context(), nil); !errors.Is(err, st.ErrBusy) {
			t.Errorf("one more than the queue takes: %v", err)
		}
		if running, waiting := scheduler.Load(); running != 1 || waiting != 8 {
			t.Errorf("%d run and %d wait", running, waiting)
		}
		close(hold)
		group.Wait()
		if !slices.Equal(order, []int{0, 1, 2, 3, 4, 5, 6, 7}) {
			t.Errorf("order %v", order)
		}
	})
}

func TestSchedulerCancellation(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		scheduler := must(st.NewScheduler(st.Slots(1)))(t)
		hold := make(chan struct{})
		var group sync.WaitGroup
		group.Go(func() {
			check(t, scheduler.Do(t.Context(), func(context.Context) error { <-hold; return nil }))
		})
		synctest.Wait()
		ctx, cancel := context.WithCancel(t.Context())
		group.Go(func() {
			err := scheduler.Do(ctx, func(context.Context) error { t.Error("started after its context ended"); return nil })
			if !errors.Is(err, st.ErrCancelled) || !errors.Is(err, context.Canceled) {
				t.Errorf("cancelled in the queue: %v", err)
			}
		})
		synctest.Wait()
		cancel()
		synctest.Wait()
		if _, waiting := scheduler.Load(); waiting != 0 {
			t.Errorf("%d still wait", waiting)
		}
		close(hold)
		group.Wait()
	})
}

func TestSchedulerShutdown(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		scheduler := must(st.NewScheduler(st.Slots(1)))(t)
		var group sync.WaitGroup
		group.Go(func() {
			err := scheduler.Do(t.Context(), func(ctx context.Context) error { <-ctx.Done(); return context.Cause(ctx) })
			if !errors.Is(err, st.ErrCancelled) {
				t.Errorf("work that was running: %v", err)
			}
		})
		synctest.Wait()
		group.Go(func() {
			if err := scheduler.Do(t.Context(), nil); !errors.Is(err, st.ErrCancelled) {
				t.Errorf("work that was waiting: %v", err)
			}
		})
		synctest.Wait()
		patience, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		if err := scheduler.Shutdown(patience); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("shutdown that lost patience: %v", err)
		}
		group.Wait()
		if err := scheduler.Do(t.Context(), nil); !errors.Is(err, st.ErrCancelled) {
			t.Errorf("work after shutdown: %v", err)
		}
		check(t, scheduler.Shutdown(t.Context()))
	})
}

func TestLongCallsUseTheSlotTheyHave(t *testing.T) {
	noLeak(t)
	scheduler := must(st.NewScheduler(st.Slots(1), st.Queue(0)))(t)
	ctx := st.WithScheduler(t.Context(), scheduler)
	check(t, scheduler.Do(ctx, func(ctx context.Context) error {
		closed := closedTreeIn(ctx, t)
		return closed.Close()
	}))
	if running, _ := scheduler.Load(); running != 0 {
		t.Errorf("%d slots are still taken", running)
	}
}

func closedTreeIn(ctx context.Context, t *testing.T) *st.Hierarchy {
	tree := must(st.NewHierarchy(ctx, binaryTree(4)))(t)
	defer tree.Close()
	return must(tree.Closure(ctx))(t)
}

func TestManyGoroutinesShareAModel(t *testing.T) {
	noLeak(t)
	closed := closedTree(t, 7)
	defer closed.Close()
	trainer := must(st.NewTrainer(closed, st.WithEpochs(2), st.WithDeterministic(true)))(t)
	defer trainer.Close()
	check(t, trainer.Run(t.Context()))
	model := must(trainer.Model())(t)
	defer model.Close()
	wanted := must(model.Nearest(t.Context(), "n5", 3))(t)
	scheduler := must(st.NewScheduler(st.Slots(4)))(t)
	ctx := st.WithScheduler(t.Context(), scheduler)
	var group sync.WaitGroup
	var cancelledCalls atomic.Int64
	for number := range 200 {
		group.Go(func() {
			own, cancel := context.WithCancel(ctx)
			defer cancel()
			if number%4 == 0 {
				go cancel()
			}
			found, err := model.Nearest(own, "n5", 3)
			switch {
			case errors.Is(err, st.ErrCancelled):
				cancelledCalls.Add(1)
			case err != nil:
				t.Error(err)
			case !slices.Equal(found, wanted):
				t.Errorf("%v, expected %v", found, wanted)
			}
		})
	}
	group.Wait()
	check(t, scheduler.Shutdown(t.Context()))
	t.Logf("%d of 50 were cancelled in time", cancelledCalls.Load())
}

func TestCloseRacesWithUse(t *testing.T) {
	noLeak(t)
	for range 200 {
		x := must(st.Arange(0, 64, 1))(t)
		var group sync.WaitGroup
		for range 4 {
			group.Go(func() {
				for range rand.IntN(8) {
					y, err := x.Exp()
					if err != nil {
						if !errors.Is(err, st.ErrNullHandle) {
							t.Error(err)
						}
						return
					}
					y.Close()
				}
			})
		}
		group.Go(func() { x.Close() })
		group.Wait()
		x.Close()
	}
}

package spiraltorch_test

import (
	"os"
	"regexp"
	"strconv"
	"testing"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

// TestClosedTensorsTakeNoMemory makes and closes 3,000 tensors of 1 MB; the process must not grow by more
// than a few of them.
func TestClosedTensorsTakeNoMemory(t *testing.T) {
	noLeak(t)
	before := peakMegabytes(t)
	for range 3000 {
		tensor := must(st.Full([]int{1 << 18}, 1))(t)
		check(t, tensor.Close())
	}
	if grown := peakMegabytes(t) - before; grown > 100 {
		t.Errorf("the peak grew by %d MB", grown)
	}
}

func peakMegabytes(t *testing.T) int {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Skip("no /proc here")
	}
	found := regexp.MustCompile(`VmHWM:\s+(\d+) kB`).FindSubmatch(status)
	if found == nil {
		t.Fatal("no VmHWM in /proc/self/status")
	}
	return must(strconv.Atoi(string(found[1])))(t) / 1024
}

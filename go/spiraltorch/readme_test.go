package spiraltorch_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

// ran is what the Go of a page prints, run as it stands.
func ran(t *testing.T, page string) string {
	t.Helper()
	if testing.Short() {
		t.Skip("short")
	}
	text := must(os.ReadFile(filepath.Join("../..", page)))(t)
	block := regexp.MustCompile("(?s)```go\n(.*?)```").FindSubmatch(text)
	if block == nil {
		t.Fatal("no Go in " + page)
	}
	program := filepath.Join(t.TempDir(), "main.go")
	check(t, os.WriteFile(program, block[1], 0o600))
	command := exec.CommandContext(t.Context(), "go", "run", program)
	command.Dir = ".."
	said, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v: %s", page, err, said)
	}
	return string(said)
}

func TestTheReadmeRuns(t *testing.T) {
	if said := ran(t, "README.md"); !strings.HasPrefix(said, "Tensor([1] f32 [1])\n[{") {
		t.Error(said)
	}
}

func TestTheGuideOfDevicesRuns(t *testing.T) {
	lines := strings.Split(ran(t, "docs/devices.md"), "\n")
	found := must(st.DescribeDevice("vulkan"))(t)
	device := "cpu"
	if found.Available {
		device = "vulkan"
	}
	if lines[0] != device+" | "+found.Name+found.Reason || lines[1] != device || lines[2] < "MAP 0.6" {
		t.Errorf("%q", lines)
	}
	if computed := !strings.HasPrefix(lines[3], "kernels 0 "); computed != found.Available || !strings.HasSuffix(lines[3], " fallbacks 0") {
		t.Errorf("%q", lines[3])
	}
}

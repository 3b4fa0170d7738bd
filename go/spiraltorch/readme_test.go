package spiraltorch_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestTheReadmeRuns runs the README's Go as it stands.
func TestTheReadmeRuns(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	readme := must(os.ReadFile("../../README.md"))(t)
	block := regexp.MustCompile("(?s)```go\n(.*?)```").FindSubmatch(readme)
	if block == nil {
		t.Fatal("no Go in README.md")
	}
	program := filepath.Join(t.TempDir(), "main.go")
	check(t, os.WriteFile(program, block[1], 0o600))
	command := exec.CommandContext(t.Context(), "go", "run", program)
	command.Dir = ".."
	said, err := command.CombinedOutput()
	if err != nil || !strings.HasPrefix(string(said), "Tensor([1] f32 [1])\n[{") {
		t.Errorf("%v: %s", err, said)
	}
}

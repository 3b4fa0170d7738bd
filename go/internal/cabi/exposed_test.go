package cabi_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestEveryFunctionIsBoundAndExposed holds both layers to the contract: internal/cabi calls every C
// function, and package spiraltorch uses it, or not_exposed.json says why not.
func TestEveryFunctionIsBoundAndExposed(t *testing.T) {
	called := found(t, "*.go", `C\.(st_\w+)\(`)
	goNames := map[string]string{}
	for _, match := range regexp.MustCompile(`(?m)^// (\w+) is (st_\w+):`).FindAllStringSubmatch(read(t, "functions.go"), -1) {
		goNames[match[2]] = match[1]
	}
	used := found(t, "../../spiraltorch/*.go", `cabi\.(\w+)`)
	// The handle itself does what these two do, and the start of every program what the third does.
	within := func(name string) bool {
		return strings.HasSuffix(name, "_retain") || strings.HasSuffix(name, "_release") || name == "st_abi_check" || name == "st_status_name"
	}
	var listed struct {
		Functions map[string]string `json:"functions"`
	}
	parse(t, "not_exposed.json", &listed)
	names := contract(t)
	for _, name := range names {
		reason, isListed := listed.Functions[name]
		delete(listed.Functions, name)
		switch {
		case !called[name]:
			t.Errorf("%s is not bound: run abi/generate.zig", name)
		case within(name):
		case isListed && used[goNames[name]]:
			t.Errorf("%s is used by package spiraltorch: take it out of not_exposed.json", name)
		case isListed && reason == "":
			t.Errorf("%s is listed without a reason", name)
		case !isListed && !used[goNames[name]]:
			t.Errorf("%s is neither used by package spiraltorch nor listed in not_exposed.json", name)
		}
	}
	for name := range listed.Functions {
		t.Errorf("%s in not_exposed.json is no function of the contract", name)
	}
	if len(names) < 100 {
		t.Errorf("only %d functions in abi.json", len(names))
	}
}

// TestOnlyThisPackageImportsC keeps the rest of the module pure Go. The modules of lib/ name their archive to
// the linker, which takes an import of C, and do nothing else with it.
func TestOnlyThisPackageImportsC(t *testing.T) {
	err := filepath.WalkDir("../..", func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".go" || filepath.Base(filepath.Dir(path)) == "cabi" || filepath.Dir(path) == "." {
			return err
		}
		_, code, imports := strings.Cut(read(t, path), "\nimport \"C\"")
		if imports && !(strings.HasPrefix(path, filepath.FromSlash("../../lib/")) && strings.TrimSpace(code) == "") {
			t.Errorf("%s imports C", path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func contract(t *testing.T) (names []string) {
	var contents struct {
		Files []struct {
			Functions []struct {
				Name string `json:"name"`
			} `json:"functions"`
		} `json:"files"`
	}
	parse(t, "../../../abi/include/abi.json", &contents)
	for _, file := range contents.Files {
		for _, function := range file.Functions {
			names = append(names, function.Name)
		}
	}
	return names
}

func read(t *testing.T, path string) string {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func parse(t *testing.T, path string, into any) {
	t.Helper()
	if err := json.Unmarshal([]byte(read(t, path)), into); err != nil {
		t.Fatal(err)
	}
}

func found(t *testing.T, pattern, expression string) map[string]bool {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, path := range paths {
		for _, match := range regexp.MustCompile(expression).FindAllStringSubmatch(read(t, path), -1) {
			names[match[1]] = true
		}
	}
	return names
}

// Conformance plays the cases of abi/conformance through the public Go interface; its README says how.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

type conformanceCase struct {
	ID      string   `json:"id"`
	Phase   string   `json:"phase"`
	Devices []string `json:"devices"`
	Steps   []step   `json:"steps"`
}

type line struct {
	ID      string            `json:"id"`
	Device  string            `json:"device"`
	Status  string            `json:"status"`
	Detail  string            `json:"detail"`
	Records map[string]string `json:"records"`

	// Fallbacks is how many ops of GPU tensors ran on the CPU.
	Fallbacks int `json:"fallbacks"`
}

type suite struct {
	files     string
	tolerance map[string]map[string][2]float64
	ops       map[string][]parameter
	members   map[[2]string]*member // By class and name.
}

func main() {
	cases := flag.String("cases", "", "folder of the cases")
	files := flag.String("files", "", "folder that paths are relative to")
	phase := flag.String("phase", "main", "main, write or read")
	devices := flag.String("devices", "cpu,reference", "devices to play on")
	only := flag.String("only", "", "ids that begin with this")
	flag.Parse()
	if err := run(*cases, *files, *phase, strings.Split(*devices, ","), *only); err != nil {
		fmt.Fprintln(os.Stderr, "conformance:", err)
		os.Exit(1)
	}
}

func run(cases, files, phase string, devices []string, only string) error {
	played := suite{files: files}
	if err := played.load(cases); err != nil {
		return err
	}
	paths, err := filepath.Glob(filepath.Join(cases, "*.json"))
	if err != nil {
		return err
	}
	if len(paths) == 0 {
		return fmt.Errorf("no cases in %s", cases)
	}
	output := bufio.NewWriter(os.Stdout)
	for _, path := range paths {
		var file struct {
			Cases []conformanceCase `json:"cases"`
		}
		if err := readJSON(path, &file); err != nil {
			return err
		}
		for _, one := range file.Cases {
			if one.Phase == "" {
				one.Phase = "main"
			}
			if one.Phase != phase || !strings.HasPrefix(one.ID, only) {
				continue
			}
			if len(one.Devices) == 0 {
				one.Devices = []string{"cpu"}
			}
			for _, device := range one.Devices {
				if !slices.Contains(devices, device) {
					continue
				}
				encoded, err := json.Marshal(played.play(one, device))
				if err != nil {
					return err
				}
				fmt.Fprintf(output, "%s\n", encoded)
				if err := output.Flush(); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (played *suite) load(cases string) error {
	var tolerance struct {
		Classes map[string]map[string][2]float64 `json:"classes"`
	}
	if err := readJSON(filepath.Join(cases, "..", "tolerance.json"), &tolerance); err != nil {
		return err
	}
	played.tolerance = tolerance.Classes
	var contract struct {
		Files []struct {
			Functions []struct {
				Name       string      `json:"name"`
				Parameters []parameter `json:"parameters"`
				Member     *member     `json:"member"`
			} `json:"functions"`
		} `json:"files"`
	}
	if err := readJSON(filepath.Join(cases, "..", "..", "include", "abi.json"), &contract); err != nil {
		return err
	}
	played.ops = make(map[string][]parameter)
	played.members = make(map[[2]string]*member)
	for _, file := range contract.Files {
		for _, function := range file.Functions {
			played.ops[function.Name] = function.Parameters
			if function.Member != nil {
				function.Member.parameters = function.Parameters
				played.members[[2]string{function.Member.Class, function.Member.Name}] = function.Member
			}
		}
	}
	return nil
}

func readJSON(path string, into any) error {
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	// Numbers keep their text: 2^63 is not a float64.
	decoder := json.NewDecoder(strings.NewReader(string(content)))
	decoder.UseNumber()
	if err := decoder.Decode(into); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// unmet is an expectation that does not hold.
type unmet struct{ what string }

func (failure unmet) Error() string { return failure.what }

func unmetf(format string, arguments ...any) error { return unmet{fmt.Sprintf(format, arguments...)} }

func (played *suite) play(one conformanceCase, device string) (result line) {
	result = line{ID: one.ID, Device: device, Status: "pass", Records: map[string]string{}}
	fallbacks := st.FallbackCount()
	player := &player{suite: played, device: device, names: map[string]any{}, records: result.Records}
	defer func() {
		if panicked := recover(); panicked != nil {
			result.Status, result.Detail = "error", fmt.Sprint("panic: ", panicked)
		}
		player.closeAll()
		result.Fallbacks = st.FallbackCount() - fallbacks
	}()
	if err := player.play(one.Steps); err != nil {
		result.Status, result.Detail = "error", err.Error()
		if failure := (unmet{}); errors.As(err, &failure) {
			result.Status = "fail"
		}
	}
	return result
}

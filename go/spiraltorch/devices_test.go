package spiraltorch_test

import (
	"errors"
	"math"
	"strings"
	"testing"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

// onVulkan skips, and says why, where there is no Vulkan device.
func onVulkan(t *testing.T) {
	t.Helper()
	if found := must(st.DescribeDevice("vulkan"))(t); !found.Available {
		t.Skip("vulkan is not available: " + found.Reason)
	}
}

func refused(t *testing.T, what string, err error, status st.Status, message string) {
	t.Helper()
	if !errors.Is(err, status) || !strings.Contains(err.Error(), message) {
		t.Errorf("%s: %v, expected %v: %s", what, err, status, message)
	}
}

func TestDescribeCPU(t *testing.T) {
	noLeak(t)
	found := must(st.DescribeDevice("cpu"))(t)
	if !found.Available || found.Reason != "" || found.Interface != "cpu" || found.Kind != "cpu" || found.Number != 0 || found.Count != 1 {
		t.Errorf("%+v", found)
	}
	if found.Driver != st.CPULevel() || found.WorkgroupMax != st.ThreadCount() || found.MemoryBytes <= 0 || found.SubgroupSize < 4 {
		t.Errorf("%+v", found)
	}
	_, err := st.DescribeDevice("cpu", st.WithDeviceDescriptionNumber(1))
	refused(t, "a second processor", err, st.ErrIndexOutOfRange, "cpu device 1 asked for, there are 1")
	_, err = st.DescribeDevice("cpu", st.WithDeviceDescriptionNumber(-1))
	refused(t, "number -1", err, st.ErrInvalidValue, "device -1 given, expected 0 or more")
	_, err = st.DescribeDevice("abacus")
	refused(t, "an unknown name", err, st.ErrInvalidValue, "'abacus' given, expected cpu, vulkan, cuda, metal, webgpu or hip")
}

// A GPU is there and described, or is not and there is a reason.
func TestDescribeGPUs(t *testing.T) {
	noLeak(t)
	for _, name := range []string{"vulkan", "cuda", "metal", "webgpu", "hip"} {
		found := must(st.DescribeDevice(name))(t)
		if found.Interface != name || found.Available != (found.Reason == "") || found.Available != (found.Count > 0) {
			t.Errorf("%+v", found)
		}
		if found.Available && (found.Name == "" || found.MemoryBytes <= 0) {
			t.Errorf("available, but: %+v", found)
		}
	}
}

func TestHipIsNotMadeUp(t *testing.T) {
	before := must(st.HipProbe())(t)
	t.Setenv("SPIRALTORCH_FORCE_HIP", "1")
	t.Setenv("HIP_VISIBLE_DEVICES", "0")
	after := must(st.HipProbe())(t)
	if before.Available != after.Available || before.Reason != after.Reason || len(before.Devices) != len(after.Devices) {
		t.Errorf("%+v before, %+v with variables", before, after)
	}
	if after.Available != (len(after.Devices) > 0) || after.Available != (after.Reason == "") {
		t.Errorf("%+v", after)
	}
}

// The same numbers as the CPU's, by kernels of the device.
func TestOpsOnVulkan(t *testing.T) {
	onVulkan(t)
	launched := st.LaunchCount()
	x := must(st.RandomNormal([]int{33, 65}, st.FromSeed(3)))(t)
	defer x.Close()
	moved := must(x.To(st.DeviceVulkan))(t)
	defer moved.Close()
	ball := must(st.NewPoincareBall())(t)
	defer ball.Close()
	for name, op := range map[string]func(*st.Tensor) (*st.Tensor, error){
		"softmax": func(x *st.Tensor) (*st.Tensor, error) { return x.Softmax() },
		"exp0":    func(x *st.Tensor) (*st.Tensor, error) { return ball.Exp0(x) },
	} {
		expected := must(op(x))(t)
		found := must(op(moved))(t)
		if device := must(found.Device())(t); device != st.DeviceVulkan {
			t.Errorf("%s: the result is on %v", name, device)
		}
		here := must(found.To(st.DeviceCPU))(t)
		wanted, given := must(st.Data[float32](expected))(t), must(st.Data[float32](here))(t)
		for index := range wanted {
			if math.Abs(float64(wanted[index]-given[index])) > 1e-6+1e-5*math.Abs(float64(wanted[index])) {
				t.Fatalf("%s: %v at %d, the CPU says %v", name, given[index], index, wanted[index])
			}
		}
		for _, each := range []*st.Tensor{expected, found, here} {
			check(t, each.Close())
		}
	}
	if st.LaunchCount() == launched {
		t.Error("no kernel was launched")
	}
}

// No GPU computes in f64: such ops run on the CPU and are counted, or are refused.
func TestFallbacks(t *testing.T) {
	onVulkan(t)
	before := st.FallbackCount()
	x := must(st.Full([]int{3}, 2, st.WithDType(st.F64), st.OnDevice(st.DeviceVulkan)))(t)
	defer x.Close()
	power := must(x.Exp())(t)
	defer power.Close()
	if st.FallbackCount() <= before {
		t.Errorf("%d fallbacks before, %d after", before, st.FallbackCount())
	}
	check(t, st.SetStrictDevices(true))
	defer st.SetStrictDevices(false)
	_, err := x.Exp()
	refused(t, "strict", err, st.ErrUnsupported, "vulkan has no kernel for it")
}

func TestSelectDevice(t *testing.T) {
	refused(t, "cpu", st.SelectDevice(st.DeviceCPU, 0), st.ErrInvalidValue, "expected a GPU's interface")
	refused(t, "number -1", st.SelectDevice(st.DeviceVulkan, -1), st.ErrIndexOutOfRange, "expected 0 or more")
	onVulkan(t)
	found := must(st.DescribeDevice("vulkan"))(t)
	check(t, st.SelectDevice(st.DeviceVulkan, 0))
	refused(t, "one too many", st.SelectDevice(st.DeviceVulkan, found.Count), st.ErrIndexOutOfRange, "asked for, there are")
}

// No build here has drivers for all: each that is not there is refused with the reason of its description.
func TestDevicesThatAreNotThere(t *testing.T) {
	tree := closedTree(t, 3)
	defer tree.Close()
	missing := 0
	for _, device := range []st.Device{st.DeviceVulkan, st.DeviceCuda, st.DeviceMetal, st.DeviceWebgpu} {
		found := must(st.DescribeDevice(device.String()))(t)
		if found.Available {
			continue
		}
		missing++
		_, err := st.Zeros([]int{2}, st.OnDevice(device))
		refused(t, "a tensor", err, st.ErrUnsupported, found.Reason)
		_, err = st.NewTrainer(tree, st.WithTrainerDevice(device))
		refused(t, "a trainer", err, st.ErrUnsupported, found.Reason)
		refused(t, "select", st.SelectDevice(device, 0), st.ErrUnsupported, found.Reason)
	}
	if missing == 0 {
		t.Error("all kinds of devices are here, Metal and WebGPU too?")
	}
	_, err := st.ParseDevice("abacus")
	refused(t, "an unknown name", err, st.ErrInvalidValue, `"abacus" given, expected one of cpu`)
}

func TestTrainerOnVulkan(t *testing.T) {
	tree := closedTree(t, 4)
	defer tree.Close()
	trainer := must(st.NewTrainer(tree, st.WithDim(3), st.WithEpochs(40)))(t)
	defer trainer.Close()
	if device := must(trainer.Device())(t); device != st.DeviceCPU {
		t.Errorf("trains on %v", device)
	}
	refused(t, "null", trainer.SetDevice(st.DeviceNull), st.ErrUnsupported, "null trains nothing")
	onVulkan(t)
	launched := st.LaunchCount()
	onDevice := must(st.NewTrainer(tree, st.WithDim(3), st.WithEpochs(40), st.WithTrainerDevice(st.DeviceVulkan)))(t)
	defer onDevice.Close()
	if device := must(onDevice.Device())(t); device != st.DeviceVulkan {
		t.Errorf("trains on %v", device)
	}
	check(t, onDevice.Run(t.Context(), st.Epochs(30)))
	// A run may move: the rest is trained on the CPU.
	check(t, onDevice.SetDevice(st.DeviceCPU))
	check(t, onDevice.Run(t.Context()))
	if st.LaunchCount() == launched {
		t.Error("no kernel was launched")
	}
	model := must(onDevice.Model())(t)
	defer model.Close()
	if scores := must(tree.Evaluate(t.Context(), model))(t); scores.MAP < 0.6 {
		t.Errorf("MAP %v", scores.MAP)
	}
}

func TestMatmulPrecision(t *testing.T) {
	first, err := st.CurrentMatmulPrecision()
	if err != nil || first != st.MatmulPrecisionF32 {
		t.Fatalf("%v, %v at first", first, err)
	}
	defer func() { _ = st.SetMatmulPrecision(st.MatmulPrecisionF32) }()
	for name, precision := range map[string]st.MatmulPrecision{"bf16": st.MatmulPrecisionBf16, "f16": st.MatmulPrecisionF16} {
		if err := st.SetMatmulPrecision(precision); err != nil {
			t.Fatal(err)
		}
		if now, err := st.CurrentMatmulPrecision(); err != nil || now.String() != name {
			t.Errorf("%v, %v after %s", now, err, name)
		}
	}
	if err := st.SetMatmulPrecision(9); !errors.Is(err, st.ErrInvalidValue) {
		t.Errorf("9: %v", err)
	}
}

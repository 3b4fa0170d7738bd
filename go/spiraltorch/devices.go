package spiraltorch

import "github.com/spiraltorch/spiraltorch/go/internal/cabi"

// DeviceReport is what the processor or a driver says of a device; the methods of DeviceDescription tell the same one
// by one.
type DeviceReport struct {
	// Interface is how it was found: cpu, vulkan, cuda, metal, webgpu or hip.
	Interface string `json:"interface"`

	// Number is which of the interface's Count devices it is; the fastest kind comes first.
	Number int `json:"number"`
	Count  int `json:"count"`

	// Available tells whether it is there; Reason, why not.
	Available bool   `json:"available"`
	Reason    string `json:"reason"`

	Name   string `json:"name"`
	Driver string `json:"driver"`

	// Kind is discrete, integrated, virtual, cpu (software) or other.
	Kind string `json:"kind"`

	// ApiVersion is the interface's, as the device has it.
	ApiVersion string `json:"api_version"`

	MemoryBytes int `json:"memory_bytes"`

	// SubgroupSize is how many threads run in step; of a CPU the f32 lanes of a vector.
	SubgroupSize int `json:"subgroup_size"`

	// WorkgroupMax is how many threads a group has at most; of a CPU the threads in use.
	WorkgroupMax int `json:"workgroup_max"`

	SharedMemoryBytes int `json:"shared_memory_bytes"`

	// BufferBytesMax is what one kernel may see of a tensor.
	BufferBytesMax int `json:"buffer_bytes_max"`

	// Features are those that matter to kernels, separated by commas.
	Features string `json:"features"`
}

// DescribeDevice is what is known of a device: cpu, vulkan, cuda, metal, webgpu or hip. One that is not there is
// described too: not available, and the reason.
//
// Options: WithDeviceDescriptionNumber (default 0).
func DescribeDevice(device string, options ...DeviceDescriptionOption) (DeviceReport, error) {
	found, err := NewDeviceDescription(device, options...)
	if err != nil {
		return DeviceReport{}, err
	}
	defer found.Close()
	var report DeviceReport
	var first error
	read(&first, &report.Interface, found.Interface)
	read(&first, &report.Number, found.Number)
	read(&first, &report.Count, found.Count)
	read(&first, &report.Available, found.Available)
	read(&first, &report.Reason, found.Reason)
	read(&first, &report.Name, found.Name)
	read(&first, &report.Driver, found.Driver)
	read(&first, &report.Kind, found.Kind)
	read(&first, &report.ApiVersion, found.ApiVersion)
	read(&first, &report.MemoryBytes, found.MemoryBytes)
	read(&first, &report.SubgroupSize, found.SubgroupSize)
	read(&first, &report.WorkgroupMax, found.WorkgroupMax)
	read(&first, &report.SharedMemoryBytes, found.SharedMemoryBytes)
	read(&first, &report.BufferBytesMax, found.BufferBytesMax)
	read(&first, &report.Features, found.Features)
	return report, first
}

// read asks for one field, unless another could not be had.
func read[T any](first *error, into *T, from func() (T, error)) {
	if *first == nil {
		*into, *first = from()
	}
}

// HipDevice is one of AMD's GPUs.
type HipDevice struct {
	ID          int    `json:"id"`
	Name        string `json:"name"`
	MemoryBytes int    `json:"memory_bytes"`
}

// HipReport is what the HIP runtime lists.
type HipReport struct {
	Available bool        `json:"available"`
	Reason    string      `json:"reason"`
	Devices   []HipDevice `json:"devices"`
}

// HipProbe lists AMD's GPUs, or says why there are none. No environment variable makes one up.
func HipProbe() (HipReport, error) {
	first, err := DescribeDevice("hip")
	report := HipReport{Available: first.Available, Reason: first.Reason, Devices: []HipDevice{}}
	for number := 0; err == nil && first.Available && number < first.Count; number++ {
		var each DeviceReport
		each, err = DescribeDevice("hip", WithDeviceDescriptionNumber(number))
		report.Devices = append(report.Devices, HipDevice{ID: number, Name: each.Name, MemoryBytes: each.MemoryBytes})
	}
	if err != nil {
		return HipReport{}, err
	}
	return report, nil
}

// SelectDevice is which of several GPUs new tensors on device are put on; those that exist stay where they are.
func SelectDevice(device Device, number int) error {
	return cabi.DeviceSelect(int32(device), int64(number))
}

// FallbackCount is how many ops of GPU tensors had no kernel there and ran on the CPU, since the program started.
func FallbackCount() int { return int(cabi.DeviceFallbackCount()) }

// LaunchCount is how many kernels were started on GPUs since the program started.
func LaunchCount() int { return int(cabi.DeviceLaunchCount()) }

// SetStrictDevices says whether an op that a GPU has no kernel for is refused (ErrUnsupported), rather than run on the
// CPU.
func SetStrictDevices(strict bool) error { return cabi.DeviceSetStrict(strict) }

// CurrentMatmulPrecision is what f32 matrix products may round their operands to: MatmulPrecisionF32, not at all, unless
// SetMatmulPrecision was called.
func CurrentMatmulPrecision() (MatmulPrecision, error) {
	number, err := cabi.MatmulPrecision()
	return MatmulPrecision(number), err
}

// SetMatmulPrecision lets f32 matrix products, and their gradients, round what they multiply: to TF32 (11 bits), to
// bfloat16 (8 bits) or to half precision (11 bits; beyond 65,504 infinite). Sums stay f32. It holds for the whole process,
// and for products that start from now on. It permits and promises nothing: a device that gains nothing by it, as every
// one but CUDA's with tensor cores and Vulkan's with cooperative matrices, multiplies f32.
func SetMatmulPrecision(precision MatmulPrecision) error {
	return cabi.SetMatmulPrecision(int32(precision))
}

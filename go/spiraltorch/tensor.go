package spiraltorch

import (
	"fmt"
	"strings"
	"unsafe"

	"github.com/spiraltorch/spiraltorch/go/internal/cabi"
)

// Tensor is an N-dimensional array or a view of one.
type Tensor struct {
	handle cabi.Handle
}

func newTensor(owned cabi.Owned) *Tensor {
	tensor := &Tensor{}
	tensor.handle.Take(owned)
	return tensor
}

// writtenTensor is an op's result: into itself when the core wrote there.
func writtenTensor(owned cabi.Owned, into *Tensor) *Tensor {
	if into != nil && owned.Is(&into.handle) {
		owned.Release()
		return into
	}
	return newTensor(owned)
}

func (tensor *Tensor) low() *cabi.Handle {
	if tensor == nil {
		return nil
	}
	return &tensor.handle
}

func lowTensors(tensors []*Tensor) []*cabi.Handle {
	handles := make([]*cabi.Handle, len(tensors))
	for index, tensor := range tensors {
		handles[index] = tensor.low()
	}
	return handles
}

// Element is a Go type that a tensor can hold.
type Element interface {
	float32 | float64 | int32 | int64 | uint8 | bool | complex64
}

func dtypeOf[T Element]() DType {
	var zero T
	switch any(zero).(type) {
	case float32:
		return F32
	case float64:
		return F64
	case int32:
		return I32
	case int64:
		return I64
	case uint8:
		return U8
	case bool:
		return Bool
	}
	return Complex64
}

// TensorOption tells the making of a tensor something.
type TensorOption func(settings *tensorSettings)

type tensorSettings struct {
	dtype         DType
	device        Device
	seed          uint64
	low, high     float64
	mean, scale   float64
	dtypeWasGiven bool
}

// WithDType chooses the element type; f32 otherwise, or that of the Go values.
func WithDType(dtype DType) TensorOption {
	return func(settings *tensorSettings) { settings.dtype, settings.dtypeWasGiven = dtype, true }
}

// OnDevice chooses where the tensor's ops run; the CPU otherwise.
func OnDevice(device Device) TensorOption {
	return func(settings *tensorSettings) { settings.device = device }
}

// FromSeed chooses the seed of random samples; 0 otherwise.
func FromSeed(seed uint64) TensorOption {
	return func(settings *tensorSettings) { settings.seed = seed }
}

// Between sets the range [low, high) of uniform samples; [0, 1) otherwise.
func Between(low, high float64) TensorOption {
	return func(settings *tensorSettings) { settings.low, settings.high = low, high }
}

// Around sets mean and standard deviation of normal samples; 0 and 1 otherwise.
func Around(mean, deviation float64) TensorOption {
	return func(settings *tensorSettings) { settings.mean, settings.scale = mean, deviation }
}

var tensorDefaults = tensorSettings{
	dtype: cabi.DefaultTensorZerosDType, device: cabi.DefaultTensorZerosDevice, seed: cabi.DefaultTensorRandomUniformSeed,
	low: cabi.DefaultTensorRandomUniformLow, high: cabi.DefaultTensorRandomUniformHigh,
	mean: cabi.DefaultTensorRandomNormalMean, scale: cabi.DefaultTensorRandomNormalDeviation,
}

// readTensorOptions gives settings that are only to be read: without options those of all tensors.
func readTensorOptions(options []TensorOption) *tensorSettings {
	if len(options) == 0 {
		return &tensorDefaults
	}
	settings := tensorDefaults
	for _, option := range options {
		option(&settings)
	}
	return &settings
}

func made(owned cabi.Owned, err error) (*Tensor, error) {
	if err != nil {
		return nil, err
	}
	return newTensor(owned), nil
}

// Zeros is a tensor of zeros; a nil shape is a scalar's.
func Zeros(shape []int, options ...TensorOption) (*Tensor, error) {
	told := readTensorOptions(options)
	return made(cabi.TensorZeros(toInt64s(shape), int32(told.dtype), int32(told.device)))
}

// Full is a tensor whose elements all equal value.
func Full(shape []int, value float64, options ...TensorOption) (*Tensor, error) {
	told := readTensorOptions(options)
	return made(cabi.TensorFull(toInt64s(shape), value, int32(told.dtype), int32(told.device)))
}

// Scalar is a tensor without axes.
func Scalar(value float64, options ...TensorOption) (*Tensor, error) {
	return Full(nil, value, options...)
}

// Arange is start, start + step, ... while before stop (beyond, for a negative step).
func Arange(start, stop, step float64, options ...TensorOption) (*Tensor, error) {
	told := readTensorOptions(options)
	return made(cabi.TensorArange(start, stop, step, int32(told.dtype), int32(told.device)))
}

// Eye is the identity matrix.
func Eye(size int, options ...TensorOption) (*Tensor, error) {
	told := readTensorOptions(options)
	return made(cabi.TensorEye(int64(size), int32(told.dtype), int32(told.device)))
}

// RandomUniform is independent samples of [0, 1), or Between others. One seed gives the same bits in
// every language.
func RandomUniform(shape []int, options ...TensorOption) (*Tensor, error) {
	told := readTensorOptions(options)
	return made(cabi.TensorRandomUniform(toInt64s(shape), told.low, told.high, told.seed, int32(told.dtype), int32(told.device)))
}

// RandomNormal is independent samples of mean 0 and deviation 1, or Around others. One seed gives the
// same bits in every language.
func RandomNormal(shape []int, options ...TensorOption) (*Tensor, error) {
	told := readTensorOptions(options)
	return made(cabi.TensorRandomNormal(toInt64s(shape), told.mean, told.scale, told.seed, int32(told.dtype), int32(told.device)))
}

// FromSlice is a tensor with a copy of values in row-major order. A nil shape means a scalar for one
// value; FromSlice(values, []int{len(values)}) is a vector. WithDType converts.
func FromSlice[T Element](values []T, shape []int, options ...TensorOption) (*Tensor, error) {
	told := readTensorOptions(options)
	own := dtypeOf[T]()
	tensor, err := made(cabi.TensorFromBytes(bytesOf(values), toInt64s(shape), int32(own), int32(told.device)))
	if err != nil || !told.dtypeWasGiven || told.dtype == own {
		return tensor, err
	}
	defer tensor.Close()
	return tensor.Cast(told.dtype)
}

func bytesOf[T Element](values []T) []byte {
	if len(values) == 0 {
		return nil
	}
	return unsafe.Slice((*byte)(unsafe.Pointer(&values[0])), len(values)*int(unsafe.Sizeof(values[0])))
}

// Close gives the tensor's reference back; views of it stay valid. Closing twice is fine.
func (tensor *Tensor) Close() error { return tensor.low().Close() }

// Closed tells whether Close was called.
func (tensor *Tensor) Closed() bool { return tensor.low().Closed() }

// Share is another handle of the same tensor, to be closed on its own.
func (tensor *Tensor) Share() (*Tensor, error) { return made(tensor.low().Share()) }

// Shape is the extents of the axes.
func (tensor *Tensor) Shape() ([]int, error) {
	extents, err := cabi.TensorShape(tensor.low())
	if err != nil {
		return nil, err
	}
	return toInts(extents), nil
}

// Strides is the steps between neighbours along each axis, in elements.
func (tensor *Tensor) Strides() ([]int, error) {
	steps, err := cabi.TensorStrides(tensor.low())
	if err != nil {
		return nil, err
	}
	return toInts(steps), nil
}

// DType is the element type.
func (tensor *Tensor) DType() (DType, error) {
	number, err := cabi.TensorDType(tensor.low())
	return DType(number), err
}

// Device is where the tensor's ops run.
func (tensor *Tensor) Device() (Device, error) {
	number, err := cabi.TensorDevice(tensor.low())
	return Device(number), err
}

// Size is the number of elements.
func (tensor *Tensor) Size() (int, error) {
	size, err := cabi.TensorSize(tensor.low())
	return int(size), err
}

// IsReadOnly tells whether the memory belongs to someone who forbids writing.
func (tensor *Tensor) IsReadOnly() (bool, error) { return cabi.TensorIsReadOnly(tensor.low()) }

// Item is the one element of a tensor of size 1.
func (tensor *Tensor) Item() (float64, error) { return cabi.TensorItem(tensor.low()) }

// To is the tensor on a device: another handle of itself when it is there already.
func (tensor *Tensor) To(device Device) (*Tensor, error) {
	return made(cabi.TensorToDevice(tensor.low(), int32(device)))
}

// Detach is the same memory without its history on a tape.
func (tensor *Tensor) Detach() (*Tensor, error) { return made(cabi.TensorDetach(tensor.low())) }

// Assign writes source, broadcast and converted, into the elements.
func (tensor *Tensor) Assign(source Operand) error {
	operand, err := operandOf(source, tensor)
	if err != nil {
		return err
	}
	defer operand.done()
	return cabi.TensorAssign(tensor.low(), operand.low())
}

// ToDLPack is a DLManagedTensorVersioned over the same memory, for whoever calls its deleter once.
func (tensor *Tensor) ToDLPack() (unsafe.Pointer, error) { return cabi.TensorToDLPack(tensor.low()) }

// ToDLPackLegacy is the same as an unversioned DLManagedTensor.
func (tensor *Tensor) ToDLPackLegacy() (unsafe.Pointer, error) {
	return cabi.TensorToDLPackLegacy(tensor.low())
}

// FromDLPack is a tensor over a DLManagedTensorVersioned's memory (CPU). Ownership moves on success
// only. Its deleter must not call Go.
func FromDLPack(managed unsafe.Pointer) (*Tensor, error) { return made(cabi.TensorFromDLPack(managed)) }

// FromDLPackLegacy is the same for an unversioned DLManagedTensor.
func FromDLPackLegacy(managed unsafe.Pointer) (*Tensor, error) {
	return made(cabi.TensorFromDLPackLegacy(managed))
}

// Data is the tensor's own memory, without a copy: valid until Close, and only as long as the tensor
// is reachable. Writing needs the tensor for oneself. The tensor must be contiguous and of T's dtype.
// Where IsReadOnly says so it must not be written; a GPU's is a copy, of which the device would not hear.
func Data[T Element](tensor *Tensor) ([]T, error) {
	size, err := checkElements[T](tensor, "data")
	if err != nil {
		return nil, err
	}
	if contiguous, err := tensor.isContiguous(); err != nil {
		return nil, err
	} else if !contiguous {
		return nil, invalid("data: the tensor is not contiguous; use Values or Contiguous")
	}
	address, err := cabi.TensorData(tensor.low())
	if err != nil || size == 0 {
		return nil, err
	}
	return unsafe.Slice((*T)(address), size), nil
}

// Values is a copy of the elements in row-major order. T must be the tensor's dtype; Cast converts.
func Values[T Element](tensor *Tensor) ([]T, error) {
	size, err := checkElements[T](tensor, "values")
	if err != nil {
		return nil, err
	}
	detached, err := tensor.Detach()
	if err != nil {
		return nil, err
	}
	defer detached.Close()
	whole, err := detached.Contiguous()
	if err != nil {
		return nil, err
	}
	defer whole.Close()
	address, err := cabi.TensorData(whole.low())
	if err != nil {
		return nil, err
	}
	result := make([]T, size)
	if size > 0 {
		copy(result, unsafe.Slice((*T)(address), size))
	}
	return result, nil
}

func checkElements[T Element](tensor *Tensor, what string) (size int, err error) {
	dtype, err := tensor.DType()
	if err != nil {
		return 0, err
	}
	if own := dtypeOf[T](); own != dtype {
		return 0, &Error{Status: ErrDTypeMismatch, Message: fmt.Sprintf("%s: a tensor of %s given, expected %s", what, dtype, own)}
	}
	return tensor.Size()
}

func (tensor *Tensor) isContiguous() (bool, error) {
	shape, err := tensor.Shape()
	if err != nil {
		return false, err
	}
	strides, err := tensor.Strides()
	if err != nil {
		return false, err
	}
	step := 1
	for axis := len(shape) - 1; axis >= 0; axis-- {
		if shape[axis] == 0 {
			return true, nil
		}
		if shape[axis] != 1 && strides[axis] != step {
			return false, nil
		}
		step *= shape[axis]
	}
	return true, nil
}

// String shows shape, dtype and the first elements.
func (tensor *Tensor) String() string {
	if tensor.Closed() {
		return "Tensor(closed)"
	}
	shape, err := tensor.Shape()
	if err != nil {
		return "Tensor(" + err.Error() + ")"
	}
	dtype, _ := tensor.DType()
	elements, err := tensor.describeElements()
	if err != nil {
		return "Tensor(" + err.Error() + ")"
	}
	return fmt.Sprintf("Tensor(%v %s %s)", shape, dtype, elements)
}

func (tensor *Tensor) describeElements() (string, error) {
	const shown = 8
	dtype, err := tensor.DType()
	if err != nil {
		return "", err
	}
	if dtype == Complex64 {
		values, err := Values[complex64](tensor)
		return abbreviate(values, shown), err
	}
	detached, err := tensor.Detach()
	if err != nil {
		return "", err
	}
	defer detached.Close()
	wide, err := detached.Cast(F64)
	if err != nil {
		return "", err
	}
	defer wide.Close()
	values, err := Values[float64](wide)
	if err != nil {
		return "", err
	}
	if dtype == F32 {
		narrow := make([]float32, len(values))
		for index, value := range values {
			narrow[index] = float32(value)
		}
		return abbreviate(narrow, shown), nil
	}
	return abbreviate(values, shown), nil
}

func abbreviate[T any](values []T, shown int) string {
	rest := ""
	if len(values) > shown {
		rest = fmt.Sprintf(" … %d more", len(values)-shown)
		values = values[:shown]
	}
	return strings.TrimSuffix(fmt.Sprint(values), "]") + rest + "]"
}

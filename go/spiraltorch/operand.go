package spiraltorch

import "sync"

// Operand is what an op takes beside its first tensor: a *Tensor, a Number or an Integer.
type Operand interface {
	// tensorLike gives a tensor to compute with, and whether it was made for that.
	tensorLike(like *Tensor) (tensor *Tensor, made bool, err error)
}

// Number is a scalar operand. Beside an f32 or f64 tensor it takes that dtype, else it is f32.
type Number float64

// Integer is a scalar operand. Beside an f32 or f64 tensor it takes that dtype, else it is i64.
type Integer int64

func (tensor *Tensor) tensorLike(*Tensor) (*Tensor, bool, error) { return tensor, false, nil }

func (number Number) tensorLike(like *Tensor) (*Tensor, bool, error) {
	return scalarLike(float64(number), F32, like)
}

func (integer Integer) tensorLike(like *Tensor) (*Tensor, bool, error) {
	if dtype, _, err := kindOf(like); err == nil && (dtype == F32 || dtype == F64) {
		return scalarLike(float64(integer), F32, like)
	}
	_, device, err := kindOf(like)
	if err != nil {
		return nil, false, err
	}
	tensor, err := FromSlice([]int64{int64(integer)}, nil, OnDevice(device))
	return tensor, true, err
}

func scalarLike(value float64, natural DType, like *Tensor) (*Tensor, bool, error) {
	dtype, device, err := kindOf(like)
	if err != nil {
		return nil, false, err
	}
	if dtype != F32 && dtype != F64 {
		dtype = natural
	}
	tensor, err := Full(nil, value, WithDType(dtype), OnDevice(device))
	return tensor, true, err
}

func kindOf(like *Tensor) (DType, Device, error) {
	if like == nil {
		return F32, DeviceCPU, nil
	}
	dtype, err := like.DType()
	if err != nil {
		return 0, 0, err
	}
	device, err := like.Device()
	return dtype, device, err
}

// resolved is an operand as a tensor; done closes one that was made for the call.
type resolved struct {
	*Tensor
	made bool
}

func (operand resolved) done() {
	if operand.made {
		operand.Close()
	}
}

func operandOf(operand Operand, like *Tensor) (resolved, error) {
	if operand == nil {
		return resolved{}, nil
	}
	tensor, made, err := operand.tensorLike(like)
	return resolved{tensor, made && tensor != nil}, err
}

func firstTensor(operands ...Operand) *Tensor {
	for _, operand := range operands {
		if tensor, ok := operand.(*Tensor); ok {
			return tensor
		}
	}
	return nil
}

// Option tells an op something by name; each op's documentation lists those it takes.
type Option func(given *opSettings)

// readOptions is the settings with what options say. Settings go by value: without options they stay
// off the heap.
func readOptions(op string, given opSettings, options []Option, taken int) (opSettings, error) {
	if len(options) == 0 {
		return given, nil
	}
	return applyOptions(op, given, options, taken)
}

// applied are settings for options to write to: what unknown functions are given has to be in the heap.
var applied = sync.Pool{New: func() any { return new(opSettings) }}

//go:noinline
func applyOptions(op string, given opSettings, options []Option, taken int) (opSettings, error) {
	settings := applied.Get().(*opSettings)
	*settings = given
	for _, option := range options {
		option(settings)
	}
	given = *settings
	*settings = opSettings{}
	applied.Put(settings)
	return given, foreignOption(op, given.told, taken, optionNames)
}

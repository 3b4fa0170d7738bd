package main

import (
	"errors"
	"fmt"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

// made gives a step's dtype and device as options; what it leaves out is left to the core.
func (player *player) made(step step) ([]st.TensorOption, st.Device, error) {
	name := player.device
	if given, ok := step["device"].(string); ok {
		name = given
	}
	device, err := st.ParseDevice(name)
	if err != nil {
		return nil, 0, err
	}
	options := []st.TensorOption{st.OnDevice(device)}
	if given, ok := step["dtype"].(string); ok {
		dtype, err := st.ParseDType(given)
		if err != nil {
			return nil, 0, err
		}
		options = append(options, st.WithDType(dtype))
	}
	return options, device, nil
}

// callTensor plays the verbs that make and change tensors.
func (player *player) callTensor(step step) (result any, err error, known bool) {
	options, device, err := player.made(step)
	if err != nil {
		return nil, err, true
	}
	numbers := map[string]float64{}
	for _, field := range []string{"value", "start", "stop", "step", "low", "high", "mean", "deviation"} {
		if given, ok := step[field]; ok && step["do"] != "model.set_metadata" {
			if numbers[field], err = number(given); err != nil {
				return nil, err, true
			}
		}
	}
	var shape []int
	if given, ok := step["shape"]; ok {
		if shape, err = integers(given); err != nil {
			return nil, err, true
		}
	}
	switch step["do"] {
	case "tensor.create":
		result, err = createTensor(step, shape, device)
	case "tensor.zeros":
		result, err = st.Zeros(shape, options...)
	case "tensor.full":
		result, err = st.Full(shape, numbers["value"], options...)
	case "tensor.arange":
		result, err = st.Arange(numbers["start"], numbers["stop"], numbers["step"], options...)
	case "tensor.eye":
		var size int
		if size, err = integer(step["size"]); err == nil {
			result, err = st.Eye(size, options...)
		}
	case "tensor.random_uniform", "tensor.random_normal":
		var seed int
		if seed, err = integer(step["seed"]); err != nil {
			break
		}
		options = append(options, st.FromSeed(uint64(seed)))
		if step["do"] == "tensor.random_uniform" {
			result, err = st.RandomUniform(shape, append(options, st.Between(numbers["low"], numbers["high"]))...)
		} else {
			result, err = st.RandomNormal(shape, append(options, st.Around(numbers["mean"], numbers["deviation"]))...)
		}
	default:
		return player.changeTensor(step, numbers)
	}
	return result, err, true
}

func (player *player) changeTensor(step step, numbers map[string]float64) (result any, err error, known bool) {
	switch step["do"] {
	case "tensor.index", "tensor.to_device", "tensor.detach", "tensor.assign", "tensor.dlpack", "tensor.write_view":
	default:
		return nil, nil, false
	}
	tensor, err := boundTo[*st.Tensor](player, step["tensor"])
	if err != nil {
		return nil, err, true
	}
	switch step["do"] {
	case "tensor.index":
		var items []st.Item
		if items, err = itemsOf(step["index"]); err == nil {
			result, err = tensor.Index(items...)
		}
	case "tensor.to_device":
		var device st.Device
		if device, err = st.ParseDevice(fmt.Sprint(step["device"])); err == nil {
			result, err = tensor.To(device)
		}
	case "tensor.detach":
		result, err = tensor.Detach()
	case "tensor.assign":
		var source *st.Tensor
		if source, err = boundTo[*st.Tensor](player, step["source"]); err == nil {
			err = tensor.Assign(source)
		}
	case "tensor.dlpack":
		result, err = throughDLPack(tensor, step["legacy"] == true)
	case "tensor.write_view":
		err = writeView(tensor, step["offset"], numbers["value"])
	}
	return result, err, true
}

func createTensor(step step, shape []int, device st.Device) (any, error) {
	dtype := fmt.Sprint(step["dtype"])
	var bits []uint64
	var err error
	if data, ok := step["data"].([]any); ok {
		bits, err = elements(data, dtype)
	} else {
		count := 1
		for _, extent := range shape {
			count *= extent
		}
		given, _ := step["splitmix64"].(map[string]any)
		bits, err = splitmix64(count, given, dtype)
	}
	if err != nil {
		return nil, err
	}
	return fromBits(bits, shape, dtype, device)
}

func itemsOf(value any) ([]st.Item, error) {
	list, _ := value.([]any)
	items := make([]st.Item, len(list))
	for index, given := range list {
		parts, isSpan := given.([]any)
		if !isSpan {
			position, err := integer(given)
			if err != nil {
				return nil, err
			}
			items[index] = st.At(position)
			continue
		}
		span, err := spanOf(parts)
		if err != nil {
			return nil, err
		}
		items[index] = span
	}
	return items, nil
}

func spanOf(parts []any) (st.Span, error) {
	numbers := make([]int, 3)
	for index, part := range parts {
		if part == nil {
			continue
		}
		var err error
		if numbers[index], err = integer(part); err != nil {
			return st.Span{}, err
		}
	}
	for len(parts) < 3 {
		parts = append(parts, nil)
	}
	span := st.Whole()
	switch {
	case parts[0] != nil && parts[1] != nil:
		span = st.FromUntil(numbers[0], numbers[1])
	case parts[0] != nil:
		span = st.From(numbers[0])
	case parts[1] != nil:
		span = st.Until(numbers[1])
	}
	if parts[2] != nil {
		span = span.By(numbers[2])
	}
	return span, nil
}

func throughDLPack(tensor *st.Tensor, legacy bool) (any, error) {
	if legacy {
		managed, err := tensor.ToDLPackLegacy()
		if err != nil {
			return nil, err
		}
		return st.FromDLPackLegacy(managed)
	}
	managed, err := tensor.ToDLPack()
	if err != nil {
		return nil, err
	}
	return st.FromDLPack(managed)
}

func writeView(tensor *st.Tensor, at any, value float64) error {
	offset, err := integer(at)
	if err != nil {
		return err
	}
	// Go's slices cannot say so themselves.
	if readOnly, err := tensor.IsReadOnly(); err != nil || readOnly {
		return errors.Join(err, errors.New("write_view: the tensor is read-only"))
	}
	dtype, err := tensor.DType()
	if err != nil {
		return err
	}
	switch dtype {
	case st.F32:
		return write[float32](tensor, offset, float32(value))
	case st.F64:
		return write[float64](tensor, offset, value)
	case st.I32:
		return write[int32](tensor, offset, int32(value))
	case st.I64:
		return write[int64](tensor, offset, int64(value))
	case st.U8:
		return write[uint8](tensor, offset, uint8(value))
	case st.Bool:
		return write[bool](tensor, offset, value != 0)
	}
	return write[complex64](tensor, offset, complex(float32(value), 0))
}

func write[T st.Element](tensor *st.Tensor, offset int, value T) error {
	data, err := st.Data[T](tensor)
	if err != nil {
		return err
	}
	data[offset] = value
	return nil
}

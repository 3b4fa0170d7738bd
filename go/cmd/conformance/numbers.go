package main

import (
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

// number is a JSON number, or one of the suite's strings, as a float64.
func number(value any) (float64, error) {
	switch given := value.(type) {
	case json.Number:
		return given.Float64()
	case bool:
		if given {
			return 1, nil
		}
		return 0, nil
	case string:
		switch given {
		case "nan":
			return math.NaN(), nil
		case "inf":
			return math.Inf(1), nil
		case "-inf":
			return math.Inf(-1), nil
		}
		if bits, err := strconv.ParseUint(strings.TrimPrefix(given, "0x"), 16, 64); err == nil && len(given) == 18 {
			return math.Float64frombits(bits), nil
		}
	}
	return 0, fmt.Errorf("%v is not a number", value)
}

func integer(value any) (int, error) {
	given, ok := value.(json.Number)
	if !ok {
		return 0, fmt.Errorf("%v is not an integer", value)
	}
	result, err := given.Int64()
	return int(result), err
}

func integers(value any) ([]int, error) {
	list, ok := value.([]any)
	if !ok {
		one, err := integer(value)
		return []int{one}, err
	}
	result := make([]int, len(list))
	for index, item := range list {
		var err error
		if result[index], err = integer(item); err != nil {
			return nil, err
		}
	}
	return result, nil
}

// bitsOf is an element's bits: what its dtype's memory holds, for complex64 one part.
func bitsOf(value any, dtype string) (uint64, error) {
	if text, ok := value.(string); ok && strings.HasPrefix(text, "0x") {
		return strconv.ParseUint(text[2:], 16, 64)
	}
	if given, ok := value.(json.Number); ok && dtype[0] == 'i' {
		whole, err := given.Int64()
		if err == nil {
			return uint64(whole), nil
		}
	}
	given, err := number(value)
	if err != nil {
		return 0, err
	}
	switch dtype {
	case "f32", "complex64":
		return uint64(math.Float32bits(float32(given))), nil
	case "f64":
		return math.Float64bits(given), nil
	}
	return uint64(int64(given)), nil
}

// elements is the bits of a step's data.
func elements(data []any, dtype string) ([]uint64, error) {
	result := make([]uint64, len(data))
	for index, value := range data {
		var err error
		if result[index], err = bitsOf(value, dtype); err != nil {
			return nil, err
		}
	}
	return result, nil
}

// splitmix64 is the suite's generator, as elements of a dtype.
func splitmix64(count int, given map[string]any, dtype string) ([]uint64, error) {
	seed, err := strconv.ParseUint(fmt.Sprint(given["seed"]), 10, 64)
	if err != nil {
		return nil, err
	}
	result := make([]uint64, count)
	for index := range result {
		z := seed + uint64(index+1)*0x9E3779B97F4A7C15
		z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
		z = (z ^ z>>27) * 0x94D049BB133111EB
		k := (z ^ z>>31) >> 40
		value := 0.0
		if modulus, ok := given["modulus"]; ok {
			whole, err := integer(modulus)
			if err != nil {
				return nil, err
			}
			value = float64(k % uint64(whole))
		} else {
			scale, err := number(given["scale"])
			if err != nil {
				return nil, err
			}
			value = (float64(k) - (1 << 23)) / (1 << 23) * scale
		}
		text := json.Number(strconv.FormatFloat(value, 'g', -1, 64))
		if result[index], err = bitsOf(text, dtype); err != nil {
			return nil, err
		}
	}
	return result, nil
}

// fromBits is a tensor whose memory holds the bits.
func fromBits(bits []uint64, shape []int, dtype string, device st.Device) (*st.Tensor, error) {
	on := st.OnDevice(device)
	switch dtype {
	case "f32":
		return st.FromSlice(each(bits, func(b uint64) float32 { return math.Float32frombits(uint32(b)) }), shape, on)
	case "f64":
		return st.FromSlice(each(bits, math.Float64frombits), shape, on)
	case "i32":
		return st.FromSlice(each(bits, func(b uint64) int32 { return int32(b) }), shape, on)
	case "i64":
		return st.FromSlice(each(bits, func(b uint64) int64 { return int64(b) }), shape, on)
	case "u8":
		return st.FromSlice(each(bits, func(b uint64) uint8 { return uint8(b) }), shape, on)
	case "bool":
		return st.FromSlice(each(bits, func(b uint64) bool { return b != 0 }), shape, on)
	case "complex64":
		pairs := make([]complex64, len(bits)/2)
		for index := range pairs {
			pairs[index] = complex(math.Float32frombits(uint32(bits[2*index])), math.Float32frombits(uint32(bits[2*index+1])))
		}
		return st.FromSlice(pairs, shape, on)
	}
	return nil, fmt.Errorf("dtype %q", dtype)
}

func each[From, To any](values []From, convert func(From) To) []To {
	result := make([]To, len(values))
	for index, value := range values {
		result[index] = convert(value)
	}
	return result
}

// toBits is a tensor's elements in row-major order, and how many bytes each has.
func toBits(tensor *st.Tensor, dtype st.DType) (bits []uint64, size int, err error) {
	switch dtype {
	case st.F32:
		values, err := st.Values[float32](tensor)
		return each(values, func(v float32) uint64 { return uint64(math.Float32bits(v)) }), 4, err
	case st.F64:
		values, err := st.Values[float64](tensor)
		return each(values, math.Float64bits), 8, err
	case st.I32:
		values, err := st.Values[int32](tensor)
		return each(values, func(v int32) uint64 { return uint64(uint32(v)) }), 4, err
	case st.I64:
		values, err := st.Values[int64](tensor)
		return each(values, func(v int64) uint64 { return uint64(v) }), 8, err
	case st.U8:
		values, err := st.Values[uint8](tensor)
		return each(values, func(v uint8) uint64 { return uint64(v) }), 1, err
	case st.Bool:
		values, err := st.Values[bool](tensor)
		return each(values, func(v bool) uint64 {
			if v {
				return 1
			}
			return 0
		}), 1, err
	}
	values, err := st.Values[complex64](tensor)
	for _, value := range values {
		bits = append(bits, uint64(math.Float32bits(real(value))), uint64(math.Float32bits(imag(value))))
	}
	return bits, 4, err
}

// floatOf is what an element's bits mean.
func floatOf(bits uint64, dtype st.DType) float64 {
	switch dtype {
	case st.F32, st.Complex64:
		return float64(math.Float32frombits(uint32(bits)))
	case st.F64:
		return math.Float64frombits(bits)
	case st.I32:
		return float64(int32(bits))
	}
	return float64(int64(bits))
}

// recorded is a tensor's bits as the suite prints them: big-endian hex, element after element.
func recordedNumbers(numbers ...float64) string {
	var raw []byte
	for _, one := range numbers {
		raw = binary.BigEndian.AppendUint64(raw, math.Float64bits(one))
	}
	return hex.EncodeToString(raw)
}

func recorded(tensor *st.Tensor) (string, error) {
	dtype, err := tensor.DType()
	if err != nil {
		return "", err
	}
	bits, size, err := toBits(tensor, dtype)
	if err != nil {
		return "", err
	}
	var text []byte
	for _, one := range bits {
		var whole [8]byte
		binary.BigEndian.PutUint64(whole[:], one)
		text = hex.AppendEncode(text, whole[8-size:])
	}
	return string(text), nil
}

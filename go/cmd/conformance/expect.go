package main

import (
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"slices"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

func (player *player) expect(step step) error {
	found, err := player.value(step["of"])
	if err != nil {
		return err
	}
	if other, ok := step["same"]; ok {
		return player.expectSame(found, other)
	}
	within, _ := step["within"].(string)
	if expected, ok := step["value"]; ok {
		if !player.agrees(expected, found, within, "f64") {
			return unmetf("%v, expected %v", found, expected)
		}
		return nil
	}
	tensor, err := as[*st.Tensor](found)
	if err != nil {
		return err
	}
	dtype, err := tensor.DType()
	if err != nil {
		return err
	}
	if expected, ok := step["dtype"]; ok && expected != dtype.String() {
		return unmetf("dtype %v, expected %v", dtype, expected)
	}
	if expected, ok := step["shape"]; ok {
		shape, err := tensor.Shape()
		if err != nil {
			return err
		}
		if wanted, err := integers(expected); err != nil || !slices.Equal(shape, wanted) {
			return unmetf("shape %v, expected %v", shape, expected)
		}
	}
	if data, ok := step["data"].([]any); ok {
		return player.expectData(tensor, dtype, data, within)
	}
	return nil
}

func (player *player) expectSame(found, name any) error {
	other, err := player.value(name)
	if err != nil {
		return err
	}
	left, err := identity(found)
	if err != nil {
		return err
	}
	right, err := identity(other)
	if err != nil {
		return err
	}
	if !reflect.DeepEqual(left, right) {
		return unmetf("%v, expected the same as %v", found, other)
	}
	return nil
}

// identity is what makes two results the same.
func identity(value any) (any, error) {
	tensor, ok := value.(*st.Tensor)
	if !ok {
		return value, nil
	}
	shape, err := tensor.Shape()
	if err != nil {
		return nil, err
	}
	dtype, err := tensor.DType()
	if err != nil {
		return nil, err
	}
	bits, err := recorded(tensor)
	return fmt.Sprint(dtype, shape, bits), err
}

func (player *player) expectData(tensor *st.Tensor, dtype st.DType, expected []any, within string) error {
	bits, size, err := toBits(tensor, dtype)
	if err != nil {
		return err
	}
	if len(bits) != len(expected) {
		return unmetf("%d numbers, expected %d", len(bits), len(expected))
	}
	tolerance := dtype.String()
	if dtype == st.Complex64 {
		tolerance = "f32"
	}
	for index, given := range expected {
		wanted, err := bitsOf(given, dtype.String())
		if err != nil {
			return err
		}
		mask := uint64(math.MaxUint64) >> (64 - 8*size)
		actual := floatOf(bits[index], dtype)
		same := wanted&mask == bits[index]&mask
		if given == "nan" {
			same = math.IsNaN(actual)
		}
		if !same && within != "" {
			same = player.close(floatOf(wanted, dtype), actual, within, tolerance)
		}
		if !same {
			return unmetf("element %d is %v, expected %v within %q", index, actual, given, within)
		}
	}
	return nil
}

func (player *player) close(expected, actual float64, within, dtype string) bool {
	if expected == actual || math.IsNaN(expected) && math.IsNaN(actual) {
		return true
	}
	if math.IsInf(expected, 0) || math.IsInf(actual, 0) || math.IsNaN(expected) || math.IsNaN(actual) {
		return false
	}
	allowed, ok := player.suite.tolerance[within][dtype]
	return ok && math.Abs(actual-expected) <= allowed[1]+allowed[0]*math.Abs(expected)
}

// agrees compares a plain value with what a case says.
func (player *player) agrees(expected, actual any, within, dtype string) bool {
	value := reflect.ValueOf(actual)
	if actual == (none{}) {
		return expected == nil
	}
	switch {
	case actual == nil:
		return expected == nil
	case value.Kind() == reflect.Slice:
		list, ok := expected.([]any)
		if !ok || len(list) != value.Len() {
			return false
		}
		for index, item := range list {
			if !player.agrees(item, value.Index(index).Interface(), within, dtype) {
				return false
			}
		}
		return true
	case value.Kind() == reflect.String, value.Kind() == reflect.Bool:
		return reflect.DeepEqual(expected, actual)
	}
	if whole, ok := expected.(json.Number); ok && value.CanInt() {
		if exact, err := whole.Int64(); err == nil {
			return exact == value.Int()
		}
	}
	if value.CanUint() {
		return fmt.Sprint(expected) == fmt.Sprint(value.Uint())
	}
	wanted, err := number(expected)
	if err != nil || !(value.CanInt() || value.CanFloat()) {
		return false
	}
	found := 0.0
	if value.CanInt() {
		found = float64(value.Int())
	} else {
		found = value.Float()
	}
	return wanted == found || within != "" && player.close(wanted, found, within, dtype) || math.IsNaN(wanted) && math.IsNaN(found)
}

package main

import (
	"fmt"
	"reflect"
	"strings"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

// parameter is one of an op, as abi.json says.
type parameter struct {
	Name    string  `json:"name"`
	Kind    string  `json:"kind"`
	Of      string  `json:"of"`
	Default *string `json:"default"`
}

// optional parameters are functional options in Go; the others stand in the ABI's order.
func (given parameter) optional() bool {
	return given.Default != nil || strings.HasSuffix(given.Kind, "_or_null")
}

// options are the option functions by the names of the ABI.
var options = map[string]any{
	"stride": st.Stride, "padding": st.Padding, "dilation": st.Dilation, "groups": st.Groups, "exclude_padding": st.ExcludePadding,
	"scale": st.Scale, "causal": st.Causal, "mask": st.Mask,
	"axes": st.Axes, "keep_dims": st.KeepDims, "axis": st.Axis, "order": st.Order, "correction": st.Correction,
	"epsilon": st.Epsilon, "descending": st.Descending, "tolerance": st.Tolerance, "max_iterations": st.MaxIterations,
	"weights": st.Weights, "weight": st.Weight, "bias": st.Bias, "length": st.Length, "into": st.Into,
}

var initialisms = map[string]string{"nan": "NaN", "dtype": "DType"}

func camel(name string) string {
	var result strings.Builder
	for word := range strings.SplitSeq(name, "_") {
		if known, ok := initialisms[word]; ok {
			result.WriteString(known)
		} else {
			result.WriteString(strings.ToUpper(word[:1]) + word[1:])
		}
	}
	return result.String()
}

// op calls the method (or function) of that name: the ops are generated, and so is their Go spelling.
func (player *player) op(step step) (any, error) {
	name, _ := step["name"].(string)
	owner, noun := any(nil), "op"
	if manifold, ok := step["manifold"]; ok {
		value, err := player.value(manifold)
		if err != nil {
			return nil, err
		}
		owner, noun = value, "manifold"
	}
	inputs, _ := step["inputs"].([]any)
	attributes, _ := step["attributes"].(map[string]any)
	if attributes == nil {
		attributes = map[string]any{}
	}
	if out, ok := step["out"]; ok {
		attributes["into"] = out
	}
	return player.callOp(owner, noun, name, inputs, attributes)
}

// ofLists are the ops that are methods of no tensor.
var ofLists = map[string]any{"concat": st.Concat, "elementwise": st.Elementwise}

func (player *player) callOp(owner any, noun, name string, inputs []any, attributes map[string]any) (any, error) {
	parameters, known := player.suite.ops["st_"+noun+"_"+name]
	if !known {
		return nil, fmt.Errorf("no op %s.%s", noun, name)
	}
	var arguments, named []reflect.Value
	for _, parameter := range parameters {
		if strings.HasSuffix(parameter.Kind, "_out") || parameter.Of == "manifold" {
			continue
		}
		given, ok := attributes[parameter.Name]
		isInput := (strings.HasPrefix(parameter.Kind, "handle")) && parameter.Name != "into"
		if isInput {
			ok = len(inputs) > 0
			if ok {
				given, inputs = inputs[0], inputs[1:]
			}
		}
		if !ok || isInput && given == nil && parameter.optional() {
			continue
		}
		value, err := player.argument(parameter, given)
		if err != nil {
			return nil, err
		}
		if value == false {
			continue // A flag's default.
		}
		if parameter.optional() {
			option, err := callOption(parameter.Name, value)
			if err != nil {
				return nil, err
			}
			named = append(named, option)
			continue
		}
		if tensor, isTensor := value.(*st.Tensor); isTensor && owner == nil {
			owner = tensor
			continue
		}
		arguments = append(arguments, reflect.ValueOf(value))
	}
	method := reflect.ValueOf(ofLists[name])
	if owner != nil {
		method = reflect.ValueOf(owner).MethodByName(camel(name))
	}
	if !method.IsValid() {
		return nil, fmt.Errorf("no Go method for op %s", name)
	}
	return results(method.Call(append(arguments, named...)))
}

// argument is a step's value in the Go type of the parameter.
func (player *player) argument(parameter parameter, given any) (any, error) {
	switch parameter.Kind {
	case "handle", "handle_or_null":
		return boundTo[*st.Tensor](player, given)
	case "handles":
		return boundList[*st.Tensor](player, given)
	case "i64s":
		return integers(given)
	case "i64":
		return integer(given)
	case "f64":
		return number(given)
	case "bool", "string":
		return given, nil
	case "enumeration":
		return st.ParseDType(fmt.Sprint(given))
	}
	return nil, fmt.Errorf("parameter kind %s", parameter.Kind)
}

// callOption gives the value to the option function of that name.
func callOption(name string, value any) (reflect.Value, error) {
	function, known := options[name]
	if !known {
		return reflect.Value{}, fmt.Errorf("no Go option for %s", name)
	}
	if value == true {
		return reflect.ValueOf(function).Call(nil)[0], nil
	}
	if list, ok := value.([]int); ok {
		return reflect.ValueOf(function).CallSlice([]reflect.Value{reflect.ValueOf(list)})[0], nil
	}
	return reflect.ValueOf(function).Call([]reflect.Value{reflect.ValueOf(value)})[0], nil
}

// results is one value or a list, and the error that stands last.
func results(values []reflect.Value) (any, error) {
	last := len(values) - 1
	if err, failed := values[last].Interface().(error); failed {
		return nil, err
	}
	if last == 0 {
		return nil, nil
	}
	if last == 1 {
		return plain(values[0].Interface()), nil
	}
	list := make([]any, last)
	for index := range list {
		list[index] = plain(values[index].Interface())
	}
	return list, nil
}

// none is what a call gave that may give no object.
type none struct{}

// plain gives enumerations by their names, as cases write them.
func plain(value any) any {
	if found := reflect.ValueOf(value); found.Kind() == reflect.Pointer && found.IsNil() {
		return none{}
	}
	if name, ok := value.(interface{ MarshalText() ([]byte, error) }); ok {
		if text, err := name.MarshalText(); err == nil {
			return string(text)
		}
	}
	return value
}

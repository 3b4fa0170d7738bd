package main

import (
	"context"
	"fmt"
	"reflect"
	"strings"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

// member is a function of a generated class, as abi.json says.
type member struct {
	Class      string `json:"class"`
	Name       string `json:"name"`
	Role       string `json:"role"`
	parameters []parameter
}

// What the generated table (classes.go) names: constructors and static functions, options, enumerations.
var memberOfNothing member

var classFunctions, classOptions = map[[2]string]any{}, map[[2]string]any{}
var enumerations = map[string]any{"dtype": st.ParseDType, "device": st.ParseDevice}

func classFunction(class, name string, function any) {
	classFunctions[[2]string{class, name}] = function
}
func classOption(class, name string, option any) { classOptions[[2]string{class, name}] = option }
func enumeration(name string, parse any)         { enumerations[name] = parse }

// callNamed plays call: of an object, or of a class where the function is static.
func (player *player) callNamed(step step) (any, error) {
	name := fmt.Sprint(step["name"])
	if class, static := step["class"]; static {
		return player.callMember(fmt.Sprint(class), name, nil, step)
	}
	object, err := player.value(step["of"])
	if err != nil {
		return nil, err
	}
	class := reflect.Indirect(reflect.ValueOf(object)).Type().Name()
	result, err := player.callMember(class, name, object, step)
	if err == nil && result == nil {
		return object, nil // What gives nothing gives the object in languages that chain calls.
	}
	return result, err
}

func (player *player) callMember(class, name string, object any, step step) (any, error) {
	member, known := player.suite.members[[2]string{class, name}]
	if !known && object != nil {
		member = &memberOfNothing // A list is no function of the ABI.
	} else if !known {
		return nil, fmt.Errorf("no function %s of a %s", name, class)
	}
	function := reflect.ValueOf(classFunctions[[2]string{class, name}])
	if object != nil {
		function = reflect.ValueOf(object).MethodByName(camel(name))
	}
	if !function.IsValid() {
		return nil, fmt.Errorf("no Go function for %s of a %s", name, class)
	}
	given, _ := step["arguments"].(map[string]any)
	var required, named []reflect.Value
	if function.Type().NumIn() > 0 && function.Type().In(0) == reflect.TypeFor[context.Context]() {
		required = append(required, reflect.ValueOf(context.Background()))
	}
	for position, parameter := range member.parameters {
		if strings.HasSuffix(parameter.Kind, "_out") || parameter.Of == "cancel" || object != nil && position == 0 {
			continue
		}
		value, ok := given[parameter.Name]
		if parameter.optional() && (!ok || value == nil) {
			continue
		}
		if !parameter.optional() {
			argument, err := player.memberArgument(parameter, value, function.Type().In(len(required)))
			if err != nil {
				return nil, err
			}
			required = append(required, argument)
			continue
		}
		option := reflect.ValueOf(classOptions[[2]string{class, parameter.Name}])
		argument, err := player.memberArgument(parameter, value, option.Type().In(0))
		if err != nil {
			return nil, err
		}
		if option.Type().IsVariadic() {
			named = append(named, option.CallSlice([]reflect.Value{argument})[0])
		} else {
			named = append(named, option.Call([]reflect.Value{argument})[0])
		}
	}
	return results(function.Call(append(required, named...)))
}

// memberArgument is a step's value as the Go type that the function takes.
func (player *player) memberArgument(parameter parameter, given any, wanted reflect.Type) (reflect.Value, error) {
	var value any
	var err error
	switch parameter.Kind {
	case "handle", "handle_or_null":
		if given != nil {
			value, err = player.value(given)
		}
	case "handles":
		return player.objects(given, wanted)
	case "f64", "f64_or_null":
		value, err = number(given)
	case "i32", "i64", "u64":
		value, err = integer(given)
	case "i64s":
		value, err = integers(given)
	case "f64s":
		value, err = numbers(given)
	case "bool":
		value = given == true
	case "string":
		value = fmt.Sprint(given)
	case "enumeration":
		parse, known := enumerations[parameter.Of]
		if !known {
			return reflect.Value{}, fmt.Errorf("no names of %s", parameter.Of)
		}
		parsed := reflect.ValueOf(parse).Call([]reflect.Value{reflect.ValueOf(fmt.Sprint(given))})
		if failure, failed := parsed[1].Interface().(error); failed {
			return reflect.Value{}, failure
		}
		value = parsed[0].Interface()
	default:
		err = fmt.Errorf("parameter kind %s", parameter.Kind)
	}
	if err != nil {
		return reflect.Value{}, err
	}
	return converted(value, wanted)
}

// converted refuses what the compiler would refuse.
func converted(value any, wanted reflect.Type) (reflect.Value, error) {
	if value == nil {
		return reflect.Zero(wanted), nil
	}
	found := reflect.ValueOf(value)
	isNumber := found.CanInt() && wanted.Kind() != reflect.String
	if !found.Type().AssignableTo(wanted) && !(isNumber && found.CanConvert(wanted)) {
		return reflect.Value{}, fmt.Errorf("a %T cannot be given where a %s is taken: Go's types refuse it", value, wanted)
	}
	return found.Convert(wanted), nil
}

func (player *player) objects(names any, wanted reflect.Type) (reflect.Value, error) {
	list, ok := names.([]any)
	if !ok {
		return reflect.Value{}, fmt.Errorf("%v is not a list of names", names)
	}
	objects := reflect.MakeSlice(wanted, len(list), len(list))
	for index, name := range list {
		if name == nil {
			continue
		}
		value, err := player.value(name)
		if err != nil {
			return reflect.Value{}, err
		}
		object, err := converted(value, wanted.Elem())
		if err != nil {
			return reflect.Value{}, err
		}
		objects.Index(index).Set(object)
	}
	return objects, nil
}

func numbers(value any) ([]float64, error) {
	list, ok := value.([]any)
	if !ok {
		return nil, fmt.Errorf("%v is not a list of numbers", value)
	}
	result := make([]float64, len(list))
	for index, item := range list {
		var err error
		if result[index], err = number(item); err != nil {
			return nil, err
		}
	}
	return result, nil
}

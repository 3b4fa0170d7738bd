package spiraltorch

import (
	"fmt"
	"io"
	"strings"

	"github.com/spiraltorch/spiraltorch/go/internal/cabi"
)

// What the generated classes of zspace.go stand on.

// lowHandles are the handles of objects; a nil stays one.
func lowHandles[Object interface{ low() *cabi.Handle }](objects []Object) []*cabi.Handle {
	handles := make([]*cabi.Handle, len(objects))
	for index, object := range objects {
		handles[index] = object.low()
	}
	return handles
}

func adoptManifold(owned cabi.Owned) *Manifold {
	manifold := &Manifold{}
	manifold.handle.Take(owned)
	return manifold
}

// adopted is called once for each object of a class; most have nothing to do.
func adopted(object any) {
	if told, ok := object.(interface{ made() }); ok {
		told.made()
	}
}

// foreignOption is the error of a call that was told what it does not take; nil if it takes it all.
func foreignOption(call string, told, taken int, names []string) error {
	foreign := told &^ taken
	if foreign == 0 {
		return nil
	}
	var unwanted, wanted []string
	for index, name := range names {
		if foreign&(1<<index) != 0 {
			unwanted = append(unwanted, name)
		}
		if taken&(1<<index) != 0 {
			wanted = append(wanted, name)
		}
	}
	return invalid("%s: option %s given, expected one of %s", call, strings.Join(unwanted, ", "), strings.Join(wanted, ", "))
}

// described is such as OpenTopos(curvature=-1): the class and what it tells of itself.
func described(class string, properties ...string) string {
	return class + "(" + strings.Join(properties, ", ") + ")"
}

func shown[Value any](name string, property func() (Value, error)) string {
	value, err := property()
	if err != nil {
		return name + "=?"
	}
	return fmt.Sprintf("%s=%v", name, value)
}

// toldNumber is where the number stands, or nil where nobody told it.
func toldNumber(value *float64, told int) *float64 {
	if told == 0 {
		return nil
	}
	return value
}

// orNil is the object of a reference, or nil where there is none.
func orNil[Object any](owned cabi.Owned, adopt func(cabi.Owned) *Object) *Object {
	if owned.None() {
		return nil
	}
	return adopt(owned)
}

// listOf is all that a function of an index gives. On failure what was given is closed.
func listOf[Item any](count func() (int, error), at func(int) (Item, error)) ([]Item, error) {
	size, err := count()
	if err != nil {
		return nil, err
	}
	list := make([]Item, 0, size)
	for index := range size {
		item, err := at(index)
		if err != nil {
			closeAll(list)
			return nil, err
		}
		list = append(list, item)
	}
	return list, nil
}

func closeAll[Item any](list []Item) {
	for _, item := range list {
		if closer, ok := any(item).(io.Closer); ok {
			closer.Close()
		}
	}
}

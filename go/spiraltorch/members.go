package spiraltorch

import (
	"fmt"
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

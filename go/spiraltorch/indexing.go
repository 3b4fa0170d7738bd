package spiraltorch

import "fmt"

// Item chooses along one axis: At a position, or a Span.
type Item interface {
	// along gives start, stop and step for slice, and whether the axis goes away.
	along(axis, extent int) (start, stop, step int, drop bool, err error)
}

// At is one position, negative from the end; its axis goes away.
type At int

// Span is the positions start, start + step, ... before stop. Made by Whole, From, Until and FromUntil.
type Span struct {
	start, stop *int
	step        int
}

// Whole is every position.
func Whole() Span { return Span{step: 1} }

// From is the positions from start on, negative from the end.
func From(start int) Span { return Span{start: &start, step: 1} }

// Until is the positions before stop, negative from the end.
func Until(stop int) Span { return Span{stop: &stop, step: 1} }

// FromUntil is the positions from start on and before stop, each negative from the end.
func FromUntil(start, stop int) Span { return Span{start: &start, stop: &stop, step: 1} }

// By takes every step-th position; negative steps run backwards.
func (span Span) By(step int) Span { return Span{span.start, span.stop, step} }

func (position At) along(axis, extent int) (start, stop, step int, drop bool, err error) {
	place := int(position)
	if place < -extent || place >= extent {
		return 0, 0, 0, false, &Error{Status: ErrIndexOutOfRange, Message: fmt.Sprintf(
			"index %d is out of range for axis %d with %d elements", place, axis, extent)}
	}
	if place < 0 {
		place += extent
	}
	return place, place + 1, 1, true, nil
}

func (span Span) along(axis, extent int) (start, stop, step int, drop bool, err error) {
	if span.step == 0 {
		return 0, 0, 0, false, invalid("index: the step along axis %d is 0", axis)
	}
	// Where a span may begin and end: one before the first element when it runs backwards.
	lowest, highest := 0, extent
	start, stop = 0, extent
	if span.step < 0 {
		lowest, highest = -1, extent-1
		start, stop = extent-1, -1
	}
	limited := func(place *int, otherwise int) int {
		if place == nil {
			return otherwise
		}
		if *place < 0 {
			return max(*place+extent, lowest)
		}
		return min(*place, highest)
	}
	return limited(span.start, start), limited(span.stop, stop), span.step, false, nil
}

// Index is the elements that items choose along the leading axes; a view.
func (tensor *Tensor) Index(items ...Item) (*Tensor, error) {
	shape, err := tensor.Shape()
	if err != nil {
		return nil, err
	}
	if len(items) > len(shape) {
		return nil, &Error{Status: ErrIndexOutOfRange, Message: fmt.Sprintf(
			"index: %d indices given for a tensor of %d axes", len(items), len(shape))}
	}
	starts, stops, steps := make([]int, len(shape)), make([]int, len(shape)), make([]int, len(shape))
	dropped := make([]bool, len(shape))
	for axis := range shape {
		item := Item(Whole())
		if axis < len(items) {
			item = items[axis]
		}
		starts[axis], stops[axis], steps[axis], dropped[axis], err = item.along(axis, shape[axis])
		if err != nil {
			return nil, err
		}
	}
	part, err := tensor.Slice(starts, stops, steps)
	if err != nil {
		return nil, err
	}
	return part.without(dropped)
}

// without is the tensor without axes of extent 1; it closes the tensor, or gives it back.
func (tensor *Tensor) without(dropped []bool) (*Tensor, error) {
	shape, err := tensor.Shape()
	if err != nil {
		tensor.Close()
		return nil, err
	}
	kept := make([]int, 0, len(shape))
	for axis, extent := range shape {
		if !dropped[axis] {
			kept = append(kept, extent)
		}
	}
	if len(kept) == len(shape) {
		return tensor, nil
	}
	defer tensor.Close()
	return tensor.Reshape(kept)
}

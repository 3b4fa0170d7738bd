// Gradients: by a tape, through the geometry, and into an optimiser that follows geodesics.
package main

import (
	"fmt"
	"log"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

// gradientOf is the gradient of a scalar function at x, for the caller to close.
func gradientOf(x *st.Tensor, function func(scope *st.Scope, x *st.Tensor) *st.Tensor) (*st.Tensor, error) {
	tape, err := st.NewTape() // What is done to tensors that it watches is recorded.
	if err != nil {
		return nil, err
	}
	defer tape.Close()
	scope := st.NewScope()
	defer scope.Close()
	watched := scope.Own(tape.Watch(x))
	value := function(scope, watched)
	if scope.Err() != nil {
		return nil, scope.Err()
	}
	gradients, err := tape.Gradient(value, []*st.Tensor{watched})
	if err != nil {
		return nil, err
	}
	return gradients[0], nil
}

func run() error {
	scope := st.NewScope()
	defer scope.Close()

	// d(x² + 3x)/dx at 2 is 7.
	fmt.Println(scope.Own(gradientOf(scope.Own(st.FromSlice([]float64{2}, []int{1})), func(in *st.Scope, x *st.Tensor) *st.Tensor {
		return in.Sum(in.Add(in.Square(x), in.Mul(x, st.Number(3))))
	})))

	// The mean of three points of the ball, found by descent along geodesics, beside the one the core computes.
	ball, err := st.NewPoincareBall()
	if err != nil {
		return err
	}
	defer ball.Close()
	points := scope.Own(st.FromSlice([]float64{0.5, 0.1, -0.2, 0.6, 0.1, -0.4}, []int{3, 2}))
	mean := scope.Own(st.FromSlice([]float64{0.01, 0.01}, []int{1, 2}))
	optimizer, err := st.NewSGD(0.2)
	if err != nil {
		return err
	}
	defer optimizer.Close()
	if err := optimizer.Add(mean, ball); err != nil {
		return err
	}
	for range 100 {
		gradient, err := gradientOf(mean, func(in *st.Scope, x *st.Tensor) *st.Tensor {
			return in.Sum(in.On(ball).SquaredDistance(x, points))
		})
		if err != nil {
			return err
		}
		if err := optimizer.Step(gradient); err != nil {
			return err
		}
		gradient.Close()
	}
	found, _, _ := scope.On(ball).FrechetMean(points)
	fmt.Println(mean, "is", scope.On(ball).Distance(mean, found), "from the Fréchet mean")
	return scope.Err()
}

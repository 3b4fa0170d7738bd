// Tensors: made, computed with, seen as Go slices, and given back.
package main

import (
	"fmt"
	"log"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

func main() {
	fmt.Printf("spiraltorch %s, %s\n", st.Version(), st.CPULevel())
	scope := st.NewScope() // Closes what is made in it, and keeps the first error.
	defer scope.Close()

	table := scope.Own(st.FromSlice([]float32{1, 2, 3, 4, 5, 6}, []int{2, 3}))
	transposed := scope.Permute(table, []int{1, 0}) // A view: the same memory in another order.
	fmt.Println(scope.Matmul(table, transposed))    // Tensor([2 2] f32 [14 32 32 77])
	fmt.Println(scope.Sum(table, st.Axes(1)))       // Tensor([2] f32 [6 15])
	fmt.Println(scope.Softmax(table))               // Over the last axis.

	memory, err := st.Data[float32](table) // A slice over the tensor's own memory; transposed sees it too.
	if err != nil {
		log.Fatal(err)
	}
	memory[0] = 10
	fmt.Println(transposed)

	// Points of the Poincaré ball: equal steps towards the rim are ever longer ways.
	ball, err := st.NewPoincareBall(st.Curvature(-1))
	if err != nil {
		log.Fatal(err)
	}
	defer ball.Close()
	from := scope.Own(st.FromSlice([]float64{0, 0, 0.9, 0, 0.99, 0}, []int{3, 2}))
	to := scope.Own(st.FromSlice([]float64{0.9, 0, 0.99, 0, 0.999, 0}, []int{3, 2}))
	fmt.Println(scope.On(ball).Distance(from, to))

	if err := scope.Err(); err != nil {
		log.Fatal(err)
	}
}

// Opens a model that any language's 3_train wrote, and asks it:
//
//	4_query [model.safetensors]
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

func main() {
	path := "build/cookbook/mammals.safetensors"
	if len(os.Args) > 1 {
		path = os.Args[1]
	}
	if err := run(context.Background(), path); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, path string) error {
	model, err := st.OpenModel(ctx, path)
	if err != nil {
		return err
	}
	defer model.Close()
	manifold, err := model.Manifold()
	if err != nil {
		return err
	}
	defer manifold.Close()
	scope := st.NewScope()
	defer scope.Close()
	points := scope.Own(model.Points()) // Read-only, over the file's memory.
	labels, err := model.Labels()
	if err != nil {
		return err
	}
	metadata, err := model.Metadata()
	if err != nil {
		return err
	}
	fmt.Printf("%d points on %v, licence: %s\n", len(labels), manifold, metadata["licence"])

	near, err := model.Nearest(ctx, "dog.n.01", 5)
	if err != nil {
		return err
	}
	for _, one := range near {
		fmt.Printf("dog.n.01 to %s: %.3f\n", one.Label, one.Distance)
	}
	for _, other := range []string{"wolf.n.01", "cat.n.01", "whale.n.02"} {
		distance, err := model.Distance("dog.n.01", other)
		if err != nil {
			return err
		}
		fmt.Printf("dog.n.01 to %s: %.3f\n", other, distance)
	}

	// General things lie near the origin, special ones far out.
	order := scope.Argsort(scope.On(manifold).Distance0(points))
	if scope.Err() != nil {
		return scope.Err()
	}
	rows, err := st.Values[int64](order)
	if err != nil {
		return err
	}
	fmt.Print("most general:")
	for _, row := range rows[:5] {
		fmt.Print(" ", labels[row])
	}
	fmt.Println()

	// Many at once: the two nearest of every point, itself the first.
	nearest, distances, err := model.NearestRows(ctx, points, 2)
	if err != nil {
		return err
	}
	defer nearest.Close()
	defer distances.Close()
	shape, err := nearest.Shape()
	fmt.Println("nearest of all: shape", shape)
	return err
}

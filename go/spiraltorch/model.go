package spiraltorch

import (
	"context"
	"fmt"

	"github.com/spiraltorch/spiraltorch/go/internal/cabi"
)

// Model is labelled points on a manifold with metadata: what is saved, opened in any language, and
// queried.
type Model struct {
	handle cabi.Handle
}

func newModel(owned cabi.Owned, err error) (*Model, error) {
	if err != nil {
		return nil, err
	}
	model := &Model{}
	model.handle.Take(owned)
	return model, nil
}

// NewModel is a model from f32 or f64 points (count, ambient dimension), which are copied, and as many
// labels, unique and not empty.
func NewModel(manifold *Manifold, points *Tensor, labels []string) (*Model, error) {
	var text []byte
	ends := make([]int64, len(labels))
	for index, label := range labels {
		text = append(text, label...)
		ends[index] = int64(len(text))
	}
	return newModel(cabi.ModelCreate(manifold.low(), points.low(), text, ends))
}

// OpenModel reads a model file that any language wrote.
func OpenModel(ctx context.Context, path string) (*Model, error) {
	return newModel(awaited(ctx, "model_open", func() (cabi.Owned, error) { return cabi.ModelOpen(path) }, cabi.Owned.Release))
}

// Save writes a safetensors file: whole or not at all. A context that has ended keeps it from starting;
// once started it is finished.
func (model *Model) Save(ctx context.Context, path string) error {
	return unstoppable(ctx, "model_save", func() error { return cabi.ModelSave(model.low(), path) })
}

func (model *Model) low() *cabi.Handle {
	if model == nil {
		return nil
	}
	return &model.handle
}

// Close gives the model's reference back. Closing twice is fine.
func (model *Model) Close() error { return model.low().Close() }

// Closed tells whether Close was called.
func (model *Model) Closed() bool { return model.low().Closed() }

// Points is the points, read-only.
func (model *Model) Points() (*Tensor, error) { return made(cabi.ModelPoints(model.low())) }

// Manifold is what the points lie on.
func (model *Model) Manifold() (*Manifold, error) {
	return newManifold(cabi.ModelManifold(model.low()))
}

// Len is the number of points.
func (model *Model) Len() (int, error) {
	points, err := model.Points()
	if err != nil {
		return 0, err
	}
	defer points.Close()
	shape, err := points.Shape()
	if err != nil {
		return 0, err
	}
	return shape[0], nil
}

// Label is the label of a row.
func (model *Model) Label(row int) (string, error) { return cabi.ModelLabel(model.low(), int64(row)) }

// Labels is all labels, by row.
func (model *Model) Labels() ([]string, error) {
	count, err := model.Len()
	if err != nil {
		return nil, err
	}
	labels := make([]string, count)
	for row := range labels {
		if labels[row], err = model.Label(row); err != nil {
			return nil, err
		}
	}
	return labels, nil
}

// Find is the row of a label, or -1.
func (model *Model) Find(label string) (int, error) {
	row, err := cabi.ModelFind(model.low(), label)
	return int(row), err
}

func (model *Model) row(label string) (int, error) {
	row, err := model.Find(label)
	if err == nil && row < 0 {
		return row, invalid("model: no point is labelled '%s'", label)
	}
	return row, err
}

// Point is the point of a label.
func (model *Model) Point(label string) (*Tensor, error) {
	row, err := model.row(label)
	if err != nil {
		return nil, err
	}
	points, err := model.Points()
	if err != nil {
		return nil, err
	}
	defer points.Close()
	return points.Index(At(row))
}

// Distance is the geodesic distance of two labels.
func (model *Model) Distance(a, b string) (float64, error) {
	scope := NewScope()
	defer scope.Close()
	x, y := scope.Own(model.Point(a)), scope.Own(model.Point(b))
	if scope.Err() != nil {
		return 0, scope.Err()
	}
	manifold, err := model.Manifold()
	if err != nil {
		return 0, err
	}
	defer manifold.Close()
	distance := scope.On(manifold).Distance(x, y)
	if scope.Err() != nil {
		return 0, scope.Err()
	}
	return distance.Item()
}

// Neighbor is a labelled point and how far away it is.
type Neighbor struct {
	Label    string  `json:"label"`
	Distance float64 `json:"distance"`
}

// Nearest is the k points nearest to a label, itself left out.
func (model *Model) Nearest(ctx context.Context, label string, k int) ([]Neighbor, error) {
	row, err := model.row(label)
	if err != nil {
		return nil, err
	}
	point, err := model.Point(label)
	if err != nil {
		return nil, err
	}
	defer point.Close()
	return model.neighbors(ctx, point, k, row)
}

// NearestTo is the k points nearest to a point of shape (ambient dimension).
func (model *Model) NearestTo(ctx context.Context, point *Tensor, k int) ([]Neighbor, error) {
	return model.neighbors(ctx, point, k, -1)
}

func (model *Model) neighbors(ctx context.Context, point *Tensor, k, without int) ([]Neighbor, error) {
	count, err := model.Len()
	if err != nil {
		return nil, err
	}
	wanted := k
	if without >= 0 {
		wanted++
	}
	indices, distances, err := model.nearestRows(ctx, point, min(wanted, count))
	if err != nil {
		return nil, err
	}
	found := make([]Neighbor, 0, len(indices))
	for position, row := range indices {
		if int(row) == without || len(found) == k {
			continue
		}
		label, err := model.Label(int(row))
		if err != nil {
			return nil, err
		}
		found = append(found, Neighbor{label, distances[position]})
	}
	return found, nil
}

func (model *Model) nearestRows(ctx context.Context, point *Tensor, k int) ([]int64, []float64, error) {
	rows, near, err := model.NearestRows(ctx, point, k)
	if err != nil {
		return nil, nil, err
	}
	defer rows.Close()
	defer near.Close()
	shape, err := rows.Shape()
	if err != nil {
		return nil, nil, err
	}
	if len(shape) != 1 {
		return nil, nil, &Error{Status: ErrShapeMismatch, Message: fmt.Sprintf("nearest: %d points given, expected one", shape[0])}
	}
	indices, err := Values[int64](rows)
	if err != nil {
		return nil, nil, err
	}
	wide, err := near.Cast(F64)
	if err != nil {
		return nil, nil, err
	}
	defer wide.Close()
	distances, err := Values[float64](wide)
	return indices, distances, err
}

// NearestRows is, for each query of shape (count, ambient dimension), the rows of the k nearest points
// and their distances, nearest first: i64 and the points' dtype, of shape (count, k).
func (model *Model) NearestRows(ctx context.Context, queries *Tensor, k int) (rows, distances *Tensor, err error) {
	type pair struct{ rows, distances *Tensor }
	got, err := awaited(ctx, "nearest", func() (pair, error) {
		rows, distances, err := cabi.ModelNearest(model.low(), queries.low(), int64(k))
		if err != nil {
			return pair{}, err
		}
		return pair{newTensor(rows), newTensor(distances)}, nil
	}, func(late pair) { late.rows.Close(); late.distances.Close() })
	return got.rows, got.distances, err
}

// Metadata is what the file says about itself.
func (model *Model) Metadata() (map[string]string, error) {
	count, err := cabi.ModelMetadataCount(model.low())
	if err != nil {
		return nil, err
	}
	metadata := make(map[string]string, count)
	for index := range count {
		key, err := cabi.ModelMetadataKey(model.low(), index)
		if err != nil {
			return nil, err
		}
		if metadata[key], err = cabi.ModelMetadataGet(model.low(), key); err != nil {
			return nil, err
		}
	}
	return metadata, nil
}

// SetMetadata adds what the file should say about itself, such as licence.
func (model *Model) SetMetadata(key, value string) error {
	return cabi.ModelMetadataSet(model.low(), key, value)
}

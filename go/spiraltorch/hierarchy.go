package spiraltorch

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/spiraltorch/spiraltorch/go/internal/cabi"
)

// Pair is a node and one of its ancestors.
type Pair struct{ Child, Ancestor string }

// Hierarchy is labelled pairs of a node and an ancestor: a directed acyclic graph, immutable.
type Hierarchy struct {
	handle cabi.Handle
	labels []string
	rows   map[string]int64
}

// NewHierarchy is a hierarchy from pairs; the first label seen is node 0. Duplicates are dropped and
// counted; self-loops and cycles are refused (ErrGraph).
func NewHierarchy(ctx context.Context, pairs []Pair) (*Hierarchy, error) {
	rows := make(map[string]int64)
	var labels []string
	number := func(label string) int64 {
		row, known := rows[label]
		if !known {
			row = int64(len(labels))
			rows[label] = row
			labels = append(labels, label)
		}
		return row
	}
	children, ancestors := make([]int64, len(pairs)), make([]int64, len(pairs))
	for position, pair := range pairs {
		if pair.Child == pair.Ancestor {
			return nil, &Error{Status: ErrGraph, Message: fmt.Sprintf("hierarchy: pair %d is a self-loop of '%s'", position, pair.Child)}
		}
		children[position], ancestors[position] = number(pair.Child), number(pair.Ancestor)
	}
	if len(pairs) == 0 {
		return nil, &Error{Status: ErrGraph, Message: "hierarchy: no pairs given"}
	}
	owned, err := awaited(ctx, "hierarchy", func() (cabi.Owned, error) {
		return cabi.HierarchyCreate(int64(len(labels)), children, ancestors)
	}, cabi.Owned.Release)
	if err != nil {
		return nil, nameNodes(err, labels)
	}
	return newHierarchy(owned, labels, rows), nil
}

func newHierarchy(owned cabi.Owned, labels []string, rows map[string]int64) *Hierarchy {
	hierarchy := &Hierarchy{labels: labels, rows: rows}
	hierarchy.handle.Take(owned)
	return hierarchy
}

// nameNodes puts labels where the core, which knows numbers, names a node.
func nameNodes(err error, labels []string) error {
	var failure *Error
	if !errors.As(err, &failure) || failure.Status != ErrGraph {
		return err
	}
	const marker = "node "
	parts := strings.Split(failure.Message, marker)
	message := parts[0]
	for _, part := range parts[1:] {
		after := strings.TrimLeft(part, "0123456789")
		row, err := strconv.Atoi(part[:len(part)-len(after)])
		if err != nil || row >= len(labels) {
			message += marker + part
			continue
		}
		message += "node '" + labels[row] + "'" + after
	}
	return &Error{Status: failure.Status, Message: message}
}

// ReadPairs reads lines of child<TAB>ancestor. Empty lines and lines that begin with # are skipped.
func ReadPairs(source io.Reader) ([]Pair, error) {
	var pairs []Pair
	lines := bufio.NewScanner(source)
	lines.Buffer(nil, 1<<20)
	for number := 1; lines.Scan(); number++ {
		line := strings.TrimSuffix(lines.Text(), "\r")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		child, ancestor, found := strings.Cut(line, "\t")
		if !found || child == "" || ancestor == "" || strings.Contains(ancestor, "\t") {
			return nil, invalid("pairs: line %d: %q given, expected child<TAB>ancestor", number, line)
		}
		pairs = append(pairs, Pair{child, ancestor})
	}
	return pairs, lines.Err()
}

func (hierarchy *Hierarchy) low() *cabi.Handle {
	if hierarchy == nil {
		return nil
	}
	return &hierarchy.handle
}

// Close gives the hierarchy's reference back. Closing twice is fine.
func (hierarchy *Hierarchy) Close() error { return hierarchy.low().Close() }

// Closed tells whether Close was called.
func (hierarchy *Hierarchy) Closed() bool { return hierarchy.low().Closed() }

// Closure is the transitive closure: every pair of a node and any node above it.
func (hierarchy *Hierarchy) Closure(ctx context.Context) (*Hierarchy, error) {
	owned, err := awaited(ctx, "closure", func() (cabi.Owned, error) {
		return cabi.HierarchyClosure(hierarchy.low())
	}, cabi.Owned.Release)
	if err != nil {
		return nil, err
	}
	return newHierarchy(owned, hierarchy.labels, hierarchy.rows), nil
}

// Labels is the nodes' labels, by number; not to be changed.
func (hierarchy *Hierarchy) Labels() []string { return hierarchy.labels }

// NodeCount is the number of nodes.
func (hierarchy *Hierarchy) NodeCount() (int, error) {
	count, err := cabi.HierarchyNodeCount(hierarchy.low())
	return int(count), err
}

// PairCount is the number of distinct pairs.
func (hierarchy *Hierarchy) PairCount() (int, error) {
	count, err := cabi.HierarchyPairCount(hierarchy.low())
	return int(count), err
}

// DuplicateCount is the pairs that were given again and dropped.
func (hierarchy *Hierarchy) DuplicateCount() (int, error) {
	count, err := cabi.HierarchyDuplicateCount(hierarchy.low())
	return int(count), err
}

// Ancestors is a node's ancestors, as given (or closed).
func (hierarchy *Hierarchy) Ancestors(label string) ([]string, error) {
	row, known := hierarchy.rows[label]
	if !known {
		return nil, invalid("hierarchy: no node '%s'", label)
	}
	numbers, err := cabi.HierarchyAncestors(hierarchy.low(), row)
	if err != nil {
		return nil, err
	}
	labels := make([]string, len(numbers))
	for index, number := range numbers {
		labels[index] = hierarchy.labels[number]
	}
	return labels, nil
}

// Evaluation is how well distances recover a hierarchy (Nickel & Kiela 2017, section 4).
type Evaluation struct {
	MeanRank  float64 // Mean rank of an ancestor among all nodes that are none; 1 is perfect.
	MAP       float64 // Mean average precision; 1 is perfect.
	PairCount int
	NodeCount int
}

// Evaluate is mean rank and MAP of a model whose labels are this hierarchy's, in any order. It takes
// OnProgress and ProgressTo.
func (hierarchy *Hierarchy) Evaluate(ctx context.Context, model *Model, options ...RunOption) (Evaluation, error) {
	points, err := hierarchy.pointsOf(model)
	if err != nil {
		return Evaluation{}, err
	}
	defer points.Close()
	manifold, err := model.Manifold()
	if err != nil {
		return Evaluation{}, err
	}
	defer manifold.Close()
	var scores cabi.Evaluation
	err = runWithProgress(ctx, "evaluate", options, func(_ int64, progress cabi.ProgressFunc, cancel *cabi.Handle) (err error) {
		scores, err = cabi.HierarchyEvaluate(hierarchy.low(), manifold.low(), points.low(), progress, cancel)
		return err
	})
	return Evaluation{scores.MeanRank, scores.Map, int(scores.PairCount), int(scores.NodeCount)}, err
}

// pointsOf is a model's points in the order of the hierarchy's nodes.
func (hierarchy *Hierarchy) pointsOf(model *Model) (*Tensor, error) {
	points, err := model.Points()
	if err != nil {
		return nil, err
	}
	rows := make([]int64, len(hierarchy.labels))
	same := true
	var missing []string
	for number, label := range hierarchy.labels {
		row, err := model.Find(label)
		if err != nil {
			points.Close()
			return nil, err
		}
		if row < 0 {
			missing = append(missing, label)
		}
		rows[number] = int64(row)
		same = same && row == number
	}
	if shape, err := points.Shape(); err == nil && same && shape[0] == len(rows) {
		return points, nil
	}
	defer points.Close()
	if len(missing) > 0 {
		return nil, invalid("evaluate: the model lacks %d nodes of the hierarchy, '%s' first", len(missing), missing[0])
	}
	device, err := points.Device()
	if err != nil {
		return nil, err
	}
	positions, err := FromSlice(rows, []int{len(rows)}, OnDevice(device))
	if err != nil {
		return nil, err
	}
	defer positions.Close()
	return points.Take(positions)
}

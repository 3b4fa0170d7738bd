package main

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

// callNoun plays the verbs of everything but tensors.
func (player *player) callNoun(ctx context.Context, step step) (any, error) {
	switch step["do"] {
	case "manifold.product":
		factors, err := boundList[*st.Manifold](player, step["factors"])
		if err != nil {
			return nil, err
		}
		dims, err := integers(step["dims"])
		if err != nil {
			return nil, err
		}
		return st.NewProduct(factors, dims)
	case "tape.watch", "tape.gradient", "tape.reset":
		return player.callTape(step)
	case "optimizer.add", "optimizer.step", "optimizer.set_learning_rate", "optimizer.load_state":
		return nil, player.callOptimizer(step)
	case "hierarchy.closure", "hierarchy.ancestors", "hierarchy.evaluate", "trainer.create", "trainer.load":
		return player.callHierarchy(ctx, step)
	case "trainer.points", "trainer.model", "trainer.save", "trainer.set_device":
		trainer, err := boundTo[*st.Trainer](player, step["trainer"])
		if err != nil {
			return nil, err
		}
		switch step["do"] {
		case "trainer.points":
			return trainer.Points()
		case "trainer.model":
			return trainer.Model()
		case "trainer.set_device":
			device, err := st.ParseDevice(fmt.Sprint(step["device"]))
			if err != nil {
				return nil, err
			}
			return nil, trainer.SetDevice(device)
		}
		return nil, trainer.Save(ctx, player.path(step))
	case "model.create":
		return player.createModel(step)
	}
	return player.callModel(ctx, step)
}

func (player *player) callTape(step step) (any, error) {
	tape, err := boundTo[*st.Tape](player, step["tape"])
	if err != nil {
		return nil, err
	}
	switch step["do"] {
	case "tape.watch":
		tensor, err := boundTo[*st.Tensor](player, step["tensor"])
		if err != nil {
			return nil, err
		}
		return tape.Watch(tensor)
	case "tape.reset":
		return nil, tape.Reset()
	}
	target, err := boundTo[*st.Tensor](player, step["target"])
	if err != nil {
		return nil, err
	}
	sources, err := boundList[*st.Tensor](player, step["sources"])
	if err != nil {
		return nil, err
	}
	var options []st.GradientOption
	if name, ok := step["seed"]; ok {
		seed, err := boundTo[*st.Tensor](player, name)
		if err != nil {
			return nil, err
		}
		options = append(options, st.Seeded(seed))
	}
	gradients, err := tape.Gradient(target, sources, options...)
	if err != nil {
		return nil, err
	}
	return each(gradients, func(gradient *st.Tensor) any { return gradient }), nil
}

func (player *player) callOptimizer(step step) error {
	optimizer, err := boundTo[*st.Optimizer](player, step["optimizer"])
	if err != nil {
		return err
	}
	switch step["do"] {
	case "optimizer.add":
		parameter, err := boundTo[*st.Tensor](player, step["parameter"])
		if err != nil {
			return err
		}
		manifold, err := boundTo[*st.Manifold](player, step["manifold"])
		if err != nil {
			return err
		}
		return optimizer.Add(parameter, manifold)
	case "optimizer.step":
		gradients, err := boundList[*st.Tensor](player, step["gradients"])
		if err != nil {
			return err
		}
		return optimizer.Step(gradients...)
	case "optimizer.set_learning_rate":
		rate, err := number(step["learning_rate"])
		if err != nil {
			return err
		}
		return optimizer.SetLearningRate(rate)
	}
	source, err := boundTo[*st.Optimizer](player, step["source"])
	if err != nil {
		return err
	}
	state, err := source.State()
	if err != nil {
		return err
	}
	defer st.CloseAll(state)
	return optimizer.LoadState(state)
}

func (player *player) callHierarchy(ctx context.Context, step step) (any, error) {
	hierarchy, err := boundTo[*st.Hierarchy](player, step["hierarchy"])
	if err != nil {
		return nil, err
	}
	switch step["do"] {
	case "hierarchy.closure":
		return hierarchy.Closure(ctx)
	case "hierarchy.ancestors":
		return hierarchy.Ancestors(fmt.Sprint(step["label"]))
	case "hierarchy.evaluate":
		model, err := boundTo[*st.Model](player, step["model"])
		if err != nil {
			return nil, err
		}
		return hierarchy.Evaluate(ctx, model)
	case "trainer.load":
		return st.ResumeTrainer(ctx, hierarchy, player.path(step))
	}
	given, _ := step["options"].(map[string]any)
	options := make([]st.TrainerOption, 0, len(given))
	for name, value := range given {
		option, err := trainerOption(name, value)
		if err != nil {
			return nil, err
		}
		options = append(options, option)
	}
	if name, ok := step["device"]; ok {
		device, err := st.ParseDevice(fmt.Sprint(name))
		if err != nil {
			return nil, err
		}
		options = append(options, st.WithTrainerDevice(device))
	}
	return st.NewTrainer(hierarchy, options...)
}

// trainerOption is the option of that name; the functions are generated from the same names.
func trainerOption(name string, value any) (st.TrainerOption, error) {
	if option, ok := textOptions[name]; ok {
		return option(fmt.Sprint(value))
	}
	if option, ok := integerOptions[name]; ok {
		whole, err := integer(value)
		return option(whole), err
	}
	if option, ok := numberOptions[name]; ok {
		real, err := number(value)
		return option(real), err
	}
	switch name {
	case "seed":
		whole, err := integer(value)
		return st.WithSeed(uint64(whole)), err
	case "deterministic":
		return st.WithDeterministic(value == true || value == json.Number("1")), nil
	}
	return nil, fmt.Errorf("no trainer option %s", name)
}

var textOptions = map[string]func(string) (st.TrainerOption, error){
	"model": func(name string) (st.TrainerOption, error) {
		kind, err := st.ParseManifoldKind(name)
		return st.WithModel(kind), err
	},
	"schedule": func(name string) (st.TrainerOption, error) {
		schedule, err := st.ParseSchedule(name)
		return st.WithSchedule(schedule), err
	},
}

var integerOptions = map[string]func(int) st.TrainerOption{
	"dim": st.WithDim, "epochs": st.WithEpochs, "negatives": st.WithNegatives, "burn_in_epochs": st.WithBurnInEpochs, "threads": st.WithThreads,
}

var numberOptions = map[string]func(float64) st.TrainerOption{
	"curvature": st.WithCurvature, "learning_rate": st.WithLearningRate, "rate_final": st.WithRateFinal, "phase_at": st.WithPhaseAt,
	"burn_in_factor": st.WithBurnInFactor, "burn_in_degree_exponent": st.WithBurnInDegreeExponent, "degree_exponent": st.WithDegreeExponent,
	"temperature": st.WithTemperature, "start_scale": st.WithStartScale, "radius_max": st.WithRadiusMax,
}

func (player *player) createModel(step step) (any, error) {
	manifold, err := boundTo[*st.Manifold](player, step["manifold"])
	if err != nil {
		return nil, err
	}
	points, err := boundTo[*st.Tensor](player, step["points"])
	if err != nil {
		return nil, err
	}
	list, _ := step["labels"].([]any)
	return st.NewModel(manifold, points, each(list, func(label any) string { return fmt.Sprint(label) }))
}

func (player *player) callModel(ctx context.Context, step step) (any, error) {
	model, err := boundTo[*st.Model](player, step["model"])
	if err != nil {
		return nil, err
	}
	label := fmt.Sprint(step["label"])
	switch step["do"] {
	case "model.save":
		return nil, model.Save(ctx, player.path(step))
	case "model.points":
		return model.Points()
	case "model.manifold":
		return model.Manifold()
	case "model.point":
		return model.Point(label)
	case "model.find":
		return model.Find(label)
	case "model.distance":
		return model.Distance(fmt.Sprint(step["a"]), fmt.Sprint(step["b"]))
	case "model.nearest":
		return player.nearest(ctx, model, step)
	case "model.set_metadata":
		return nil, model.SetMetadata(fmt.Sprint(step["key"]), fmt.Sprint(step["value"]))
	case "model.metadata":
		metadata, err := model.Metadata()
		return metadata[fmt.Sprint(step["key"])], err
	}
	return nil, fmt.Errorf("no verb %v", step["do"])
}

func (player *player) nearest(ctx context.Context, model *st.Model, step step) (any, error) {
	k, err := integer(step["k"])
	if err != nil {
		return nil, err
	}
	var found []st.Neighbor
	if label, ok := step["label"]; ok {
		found, err = model.Nearest(ctx, fmt.Sprint(label), k)
	} else {
		var point *st.Tensor
		if point, err = boundTo[*st.Tensor](player, step["point"]); err == nil {
			found, err = model.NearestTo(ctx, point, k)
		}
	}
	return each(found, func(one st.Neighbor) any { return []any{one.Label, one.Distance} }), err
}

// property is what get asks for, as plain values.
func property(value any, noun, name string) (any, error) {
	switch owner := value.(type) {
	case *st.Tensor:
		return tensorProperty(owner, name)
	case *st.Manifold:
		switch name {
		case "kind":
			kind, err := owner.Kind()
			return kind.String(), err
		case "curvature":
			return owner.Curvature()
		case "clipped_count":
			return owner.ClippedCount()
		}
	case *st.Tape:
		return owner.NodeCount()
	case *st.Optimizer:
		return owner.LearningRate()
	case *st.Hierarchy:
		switch name {
		case "node_count":
			return owner.NodeCount()
		case "pair_count":
			return owner.PairCount()
		case "duplicate_count":
			return owner.DuplicateCount()
		case "labels":
			return owner.Labels(), nil
		}
	case st.Evaluation:
		parts := map[string]any{"mean_rank": owner.MeanRank, "map": owner.MAP, "pair_count": owner.PairCount, "node_count": owner.NodeCount}
		return parts[name], nil
	case *st.Trainer:
		if name == "device" {
			device, err := owner.Device()
			return device.String(), err
		}
		return owner.Epoch()
	case *st.Model:
		return owner.Labels()
	default:
		if method := reflect.ValueOf(value).MethodByName(camel(name)); method.IsValid() {
			return results(method.Call(nil))
		}
		if structure := reflect.ValueOf(value); structure.Kind() == reflect.Struct {
			return structure.FieldByName(camel(name)).Interface(), nil
		}
	}
	return nil, fmt.Errorf("no property %s.%s of a %T", noun, name, value)
}

func tensorProperty(tensor *st.Tensor, name string) (any, error) {
	switch name {
	case "shape":
		return tensor.Shape()
	case "strides":
		return tensor.Strides()
	case "size":
		return tensor.Size()
	case "item":
		return tensor.Item()
	case "read_only":
		return tensor.IsReadOnly()
	case "device":
		device, err := tensor.Device()
		return device.String(), err
	}
	dtype, err := tensor.DType()
	return dtype.String(), err
}

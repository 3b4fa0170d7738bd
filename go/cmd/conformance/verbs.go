package main

import (
	"context"
	"encoding/hex"
	"fmt"
	"os"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

func (player *player) call(step step) (any, error) {
	ctx := context.Background()
	switch verb := step["do"]; verb {
	case "op":
		return player.op(step)
	case "new":
		return player.callMember(fmt.Sprint(step["class"]), "create", nil, step)
	case "call":
		return player.callNamed(step)
	case "get":
		return player.get(step)
	case "expect":
		return nil, player.expect(step)
	case "record":
		return nil, player.record(step)
	case "close":
		value, err := boundTo[closer](player, step["of"])
		if err != nil {
			return nil, err
		}
		return nil, value.Close()
	case "drop":
		delete(player.names, fmt.Sprint(step["of"]))
		return nil, nil
	case "collect":
		collect()
		return nil, nil
	case "parallel":
		return nil, player.parallel(step)
	case "trainer.run":
		return nil, player.train(step)
	case "file.write":
		return nil, player.writeFile(step)
	case "library.set_thread_count":
		count, err := integer(step["count"])
		if err != nil {
			return nil, err
		}
		return nil, st.SetThreadCount(count)
	case "library.set_matmul_precision":
		precision, err := st.ParseMatmulPrecision(fmt.Sprint(step["precision"]))
		if err != nil {
			return nil, err
		}
		return nil, st.SetMatmulPrecision(precision)
	case "device.select":
		return nil, selectDevice(step)
	case "device.set_strict":
		return nil, st.SetStrictDevices(step["strict"] == true)
	case "manifold.create":
		return createManifold(step)
	case "optimizer.create":
		return createOptimizer(step)
	case "tape.create":
		return st.NewTape()
	case "hierarchy.create":
		return createHierarchy(ctx, step)
	case "model.open":
		return st.OpenModel(ctx, player.path(step))
	}
	if result, err, known := player.callTensor(step); known {
		return result, err
	}
	return player.callNoun(ctx, step)
}

func selectDevice(step step) error {
	device, err := st.ParseDevice(fmt.Sprint(step["device"]))
	if err != nil {
		return err
	}
	number, err := integer(step["number"])
	if err != nil {
		return err
	}
	return st.SelectDevice(device, number)
}

func (player *player) record(step step) error {
	found, err := player.value(step["of"])
	if err != nil {
		return err
	}
	switch numbers := found.(type) {
	case float64:
		player.records[fmt.Sprint(step["name"])] = recordedNumbers(numbers)
		return nil
	case []float64:
		player.records[fmt.Sprint(step["name"])] = recordedNumbers(numbers...)
		return nil
	}
	tensor, err := boundTo[*st.Tensor](player, step["of"])
	if err != nil {
		return err
	}
	player.records[fmt.Sprint(step["name"])], err = recorded(tensor)
	return err
}

func (player *player) writeFile(step step) error {
	content := []byte(fmt.Sprint(step["text"]))
	if encoded, ok := step["hex"].(string); ok {
		var err error
		if content, err = hex.DecodeString(encoded); err != nil {
			return err
		}
	}
	return os.WriteFile(player.path(step), content, 0o644)
}

func createManifold(step step) (any, error) {
	var options []st.ManifoldOption
	if curvature, ok := step["curvature"]; ok {
		value, err := number(curvature)
		if err != nil {
			return nil, err
		}
		options = append(options, st.Curvature(value))
	}
	if step["strict"] == true {
		options = append(options, st.Strict())
	}
	switch step["kind"] {
	case "euclidean":
		return st.NewEuclidean(options...)
	case "poincare":
		return st.NewPoincareBall(options...)
	case "lorentz":
		return st.NewLorentz(options...)
	}
	return nil, fmt.Errorf("manifold kind %v", step["kind"])
}

func createOptimizer(step step) (any, error) {
	given := map[string]float64{"beta_1": 0.9, "beta_2": 0.999}
	for _, name := range []string{"learning_rate", "momentum", "weight_decay", "epsilon", "beta_1", "beta_2"} {
		if value, ok := step[name]; ok {
			var err error
			if given[name], err = number(value); err != nil {
				return nil, err
			}
		}
	}
	var options []st.OptimizerOption
	add := func(name string, option func(float64) st.OptimizerOption) {
		if _, ok := step[name]; ok {
			options = append(options, option(given[name]))
		}
	}
	add("momentum", st.WithMomentum)
	add("weight_decay", st.WithWeightDecay)
	add("epsilon", st.WithEpsilon)
	if step["nesterov"] == true {
		options = append(options, st.WithNesterov())
	}
	_, first := step["beta_1"]
	if _, second := step["beta_2"]; first || second {
		options = append(options, st.WithBetas(given["beta_1"], given["beta_2"]))
	}
	if step["kind"] == "sgd" {
		return st.NewSGD(given["learning_rate"], options...)
	}
	add("learning_rate", st.AtRate)
	if step["kind"] == "adam" {
		return st.NewAdam(options...)
	}
	return st.NewAdamW(options...)
}

func createHierarchy(ctx context.Context, step step) (any, error) {
	list, _ := step["pairs"].([]any)
	pairs := make([]st.Pair, len(list))
	for index, item := range list {
		pair, ok := item.([]any)
		if !ok || len(pair) != 2 {
			return nil, fmt.Errorf("%v is not a pair", item)
		}
		pairs[index] = st.Pair{Child: fmt.Sprint(pair[0]), Ancestor: fmt.Sprint(pair[1])}
	}
	return st.NewHierarchy(ctx, pairs)
}

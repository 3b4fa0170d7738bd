// Z-space: a text pulled into the ball, a barycenter and its tape, a differential trace, and a spiral
// projected and brought back.
package main

import (
	"errors"
	"fmt"
	"io"
	"log"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

func main() {
	for _, part := range []func(*keeper){textAndTape, barycenter, trace, spiral} {
		keeper := &keeper{}
		part(keeper)
		keeper.close()
		if keeper.err != nil {
			log.Fatal(keeper.err)
		}
	}
}

// keeper closes what a part made, and keeps its first error.
type keeper struct {
	made []io.Closer
	err  error
}

func (keeper *keeper) close() {
	for _, each := range keeper.made {
		keeper.check(each.Close())
	}
}

func (keeper *keeper) check(err error) {
	if keeper.err == nil {
		keeper.err = err
	}
}

func own[Object io.Closer](object Object, err error) func(*keeper) Object {
	return func(keeper *keeper) Object {
		keeper.check(err)
		if err == nil {
			keeper.made = append(keeper.made, object)
		}
		return object
	}
}

func value[Value any](found Value, err error) func(*keeper) Value {
	return func(keeper *keeper) Value {
		keeper.check(err)
		return found
	}
}

func row(keeper *keeper, numbers ...float32) *st.Tensor {
	return own(st.FromSlice(numbers, []int{1, len(numbers)}))(keeper)
}

func textAndTape(keeper *keeper) {
	z := own(st.FromSlice([]float32{0.1, 0.2, 0.3, 0.4, 0.9, 0.8, 0.7, 0.6}, []int{2, 4}))(keeper)
	encoder := own(st.NewLanguageWaveEncoder(-1, 0.5))(keeper)
	wave := own(encoder.EncodeZSpace("SpiralTorch in Rust"))(keeper)

	tape := own(st.NewHypergrad(-1, 0.05, 2, 4))(keeper)
	keeper.check(tape.AccumulateLanguagePair(z, wave))
	keeper.check(tape.Apply(z))
	fmt.Println(z)
}

func barycenter(keeper *keeper) {
	session := own(st.NewSpiralSession(st.WithSpiralSessionDevice("wgpu"), st.WithSpiralSessionHyperLearningRate(0.05)))(keeper)
	bary := own(session.Barycenter([]*st.Tensor{row(keeper, 0.7, 0.3), row(keeper, 0.2, 0.8)}))(keeper)
	hyper := own(session.Hypergrad(1, 2))(keeper)
	keeper.check(session.AlignHypergrad(hyper, bary))
	fmt.Println(value(bary.Objective())(keeper), value(hyper.Gradient())(keeper))
}

func trace(keeper *keeper) {
	session := own(st.NewSpiralSession(st.WithSpiralSessionDevice("wgpu"), st.WithSpiralSessionCurvature(-1)))(keeper)
	kernel := own(st.FromSlice([]float32{1, 0.5, -0.25, 1.25}, []int{2, 2}))(keeper)
	densities := []*st.Tensor{row(keeper, 0.6, 0.4), row(keeper, 0.5, 0.5)}

	trace := own(session.Trace(row(keeper, 0.4, 0.6)))(keeper)
	keeper.check(trace.Deform(row(keeper, 0.1, -0.2), row(keeper, 0.05, 0.07)))
	keeper.check(trace.Via(kernel))
	keeper.check(trace.WithBarycenterFrom([]float64{0.6, 0.4}, densities))
	keeper.check(trace.WithInfinity(densities[:1]))
	resonance := own(trace.Resonate())(keeper)
	fmt.Println(own(resonance.HomotopyFlow())(keeper))
}

func spiral(keeper *keeper) {
	session := own(st.NewSpiralSession(st.WithSpiralSessionDevice("wgpu"), st.WithSpiralSessionCurvature(-1)))(keeper)
	seed := own(st.Full([]int{1, 8}, 0.2))(keeper)
	settings := own(st.NewSoT3DPlan(64, st.WithSoT3DPlanRadialGrowth(0.08)))(keeper)
	trace := own(session.Trace(seed, st.WithSpiralSessionSot(settings)))(keeper)
	plan := own(trace.SotPlan())(keeper)
	if plan == nil {
		keeper.check(errors.New("SoT planner was disabled"))
		return
	}

	topos := own(session.Topos())(keeper)
	encoder := own(st.NewLanguageWaveEncoder(value(session.Curvature())(keeper), 0.5))(keeper)
	projector := own(st.NewZSpaceProjector(topos, encoder))(keeper)

	points := own(plan.AsTensor())(keeper)
	canvas := own(projector.ProjectSpiral(plan))(keeper)
	fmt.Println(value(points.Shape())(keeper), value(canvas.Shape())(keeper))

	biome := own(st.NewTensorBiome(topos))(keeper)
	keeper.check(biome.Absorb("spiral", points))
	keeper.check(biome.Absorb("canvas", canvas))
	meaning := own(projector.ReimportBiome(biome))(keeper)
	fmt.Println("reimported", value(meaning.Shape())(keeper))
}

// Z-space: a text pulled into the ball, a barycenter and its tape, a differential trace, and a spiral projected and brought back.
import { Hypergrad, nn, SpiralSession, Tensor, TensorBiome } from "spiraltorch";

{
  using z = new Tensor([
    [0.1, 0.2, 0.3, 0.4],
    [0.9, 0.8, 0.7, 0.6],
  ]);
  using encoder = new nn.LanguageWaveEncoder(-1, 0.5);
  using wave = encoder.encodeZSpace("SpiralTorch in Rust");

  const [rows, cols] = z.shape as [number, number];
  using tape = new Hypergrad(-1, 0.05, rows, cols);
  tape.accumulatePair(z, wave);
  tape.apply(z);
  console.log(z.toArray());
}
{
  using session = new SpiralSession({ device: "wgpu", curvature: -1, hyperLearningRate: 0.05 });
  using first = new Tensor([[0.7, 0.3]]);
  using second = new Tensor([[0.2, 0.8]]);
  using bary = session.barycenter([first, second]);
  using density = bary.density;
  const [rows, cols] = density.shape as [number, number];
  using hyper = session.hypergrad(rows, cols);
  session.alignHypergrad(hyper, bary);
  console.log(bary.objective, hyper.gradient());
}
{
  using session = new SpiralSession({ device: "wgpu", curvature: -1 });
  using kernel = new Tensor([
    [1, 0.5],
    [-0.25, 1.25],
  ]);
  using first = new Tensor([[0.6, 0.4]]);
  using second = new Tensor([[0.5, 0.5]]);

  using trace = session.trace([[0.4, 0.6]]); // Nested numbers stand where a tensor may.
  trace.deform([[0.1, -0.2]], [[0.05, 0.07]]);
  trace.via(kernel);
  trace.withBarycenterFrom([0.6, 0.4], [first, second]);
  trace.withInfinity([first]);
  using resonance = trace.resonate();
  using flow = resonance.homotopyFlow();
  console.log(flow.toArray());
}
{
  using session = new SpiralSession({ device: "wgpu", curvature: -1 });
  using trace = session.trace([Array<number>(8).fill(0.2)], { sot: { steps: 64, radialGrowth: 0.08 } });
  using plan = trace.sotPlan;
  if (plan === null) throw new Error("SoT planner was disabled");

  using topos = session.topos();
  using encoder = new nn.LanguageWaveEncoder(session.curvature(), 0.5);
  using projector = new nn.ZSpaceProjector(topos, encoder);

  using spiral = plan.asTensor();
  using canvas = projector.projectSpiral(plan);
  console.log(spiral.shape, canvas.shape);

  using biome = new TensorBiome(topos);
  biome.absorb("spiral", spiral);
  biome.absorb("canvas", canvas);
  using meaning = projector.reimportBiome(biome);
  console.log("reimported", meaning.shape);
}

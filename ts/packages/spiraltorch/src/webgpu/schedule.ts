/** What an epoch is told: the core's formulas (`embed/options.zig`, `embed/trainer.zig`). */
import type { TrainerOptions } from "../trainer.js";
import { halfBits, halves, mix } from "./random.js";
import { float, pack } from "./words.js";

export type Options = Required<TrainerOptions>;

/** Epochs of burn-in that a run of this length has. */
function burnIn({ burnInEpochs, epochs }: Options): number {
  return Math.min(burnInEpochs, Math.floor(epochs / 4));
}

/** The learning rate of an epoch, counted from 0. */
export function rateAt(options: Options, epoch: number): number {
  const { learningRate, burnInFactor, rateFinal, phaseAt, schedule, epochs } = options;
  const slow = burnIn(options);
  if (epoch < slow) return learningRate * burnInFactor;
  const done = Math.min((epoch - slow) / Math.max(epochs - slow, 1), 1);
  const shares: Record<Options["schedule"], number> = {
    constant: 1,
    linear: 1 - (1 - rateFinal) * done,
    cosine: rateFinal + (1 - rateFinal) * 0.5 * (1 + Math.cos(Math.PI * done)),
    two_phase: done < phaseAt ? 1 : rateFinal,
  };
  return learningRate * shares[schedule];
}

export function degreeExponentAt(options: Options, epoch: number): number {
  return epoch < burnIn(options) ? options.burnInDegreeExponent : options.degreeExponent;
}

/** 1 - |x|^2 at the largest distance from the origin of the unit ball. */
export function gapMin({ radiusMax }: Options): number {
  return Math.cosh(radiusMax / 2) ** -2;
}

export interface Size {
  readonly nodeCount: number;
  readonly pairCount: number;
  readonly groups: number;
}

/** The struct `Epoch` of `embed.slang`, for pairs `begin` to `end` of the epoch's order. */
export function epochOf(options: Options, size: Size, epoch: number, begin: number, end: number): ArrayBuffer {
  const isFlat = options.model === "euclidean";
  const c = isFlat ? 1 : -options.curvature;
  const sharpness = 1 / (options.temperature * Math.sqrt(c));
  const key = mix(BigInt(options.seed)) ^ mix(BigInt(epoch) + 1n);
  return pack([
    size.nodeCount,
    options.negatives,
    size.pairCount,
    options.dim,
    ...halves(key),
    ...halves(mix(key)),
    halfBits(size.pairCount),
    begin,
    end,
    size.groups,
    float(rateAt(options, epoch) * c * sharpness),
    float(sharpness),
    float(gapMin(options)),
    isFlat ? 1 : 0,
    degreeExponentAt(options, epoch) === 0 ? 0 : 1,
    Math.min(64, 2 ** Math.ceil(Math.log2(options.dim))),
    options.deterministic ? 1 : 0,
    options.dim,
  ]);
}

/** The struct `Settling` of `embed.slang`. */
export function settlingOf(options: Options, nodeCount: number, lanes: number): ArrayBuffer {
  const gap = gapMin(options);
  return pack([
    nodeCount,
    options.dim,
    options.dim,
    lanes,
    float(options.model === "euclidean" ? 0 : gap),
    float(Math.sqrt(1 - gap * 1.1)),
  ]);
}

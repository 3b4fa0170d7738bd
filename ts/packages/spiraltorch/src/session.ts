/** What TypeScript adds to sessions: spiral plans as plain settings, and a warning where a device is not there. */
import { low } from "#core";

import { adoptAs, handleOf } from "./resource.js";
import { asTensor, type TensorLike } from "./tensor.js";
import { SoT3DPlan, type SpiralDifferentialTrace, SpiralSession as Session, SpiralSessionBuilder as Builder } from "./zspace.js";

/** A plan's settings; `steps`: as many as the seed has numbers, unless given; 0 for no plan. */
export type SotSettings = { steps?: number | undefined } & NonNullable<ConstructorParameters<typeof SoT3DPlan>[1]>;

/** Settings checked once, and the tapes, barycenters and traces made with them; it counts what it made. */
export class SpiralSession extends Session {
  constructor(options: NonNullable<ConstructorParameters<typeof Session>[0]> = {}) {
    super(options);
    warnOfDevice(this);
  }

  /**
   * A differential trace from points of the ball, with the session's settings.
   *
   * seed: Shape (rows, cols), each row strictly inside the ball (outside_ball).
   * sot: A spiral plan for `explore`, or its settings.
   * project: The seed's rows are tangents at the origin; exp0 moves them into the ball.
   */
  override trace(
    seed: TensorLike,
    options: { sot?: SoT3DPlan | SotSettings | boolean | null | undefined; project?: boolean | undefined } = {},
  ): SpiralDifferentialTrace {
    const { sot, ...rest } = options;
    if (sot instanceof SoT3DPlan) return super.trace(seed, { ...rest, sot });
    const plan = sot ? planOf(sot === true ? {} : sot, seed) : null;
    try {
      return super.trace(seed, { ...rest, sot: plan });
    } finally {
      plan?.close();
    }
  }

  override builder(): SpiralSessionBuilder {
    return adoptAs(SpiralSessionBuilder, low.session_builder(handleOf(this)));
  }
}

/** A session's settings, set one by one. */
export class SpiralSessionBuilder extends Builder {
  override build(): SpiralSession {
    const session = adoptAs(SpiralSession, low.session_setup_build(handleOf(this)));
    warnOfDevice(session);
    return session;
  }
}

function warnOfDevice(session: Session): void {
  const [wanted, own] = [session.requestedDevice(), session.device()];
  if (own === "cpu" && wanted !== "auto" && wanted !== "cpu")
    console.warn(`SpiralSession: device ${wanted} is not available; the session runs on ${own}`);
}

function planOf({ steps, ...settings }: SotSettings, seed: TensorLike): SoT3DPlan | null {
  const count = steps ?? sizeOf(seed);
  return count === 0 ? null : new SoT3DPlan(count, settings);
}

function sizeOf(seed: TensorLike): number {
  const points = asTensor(seed);
  try {
    return points.size;
  } finally {
    if (points !== seed) points.close();
  }
}

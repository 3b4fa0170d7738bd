/** Layers: what maps tensors into the ball and back, with its gradient. */
export { LanguageWaveEncoder, ZSpaceProjector } from "./zspace.js";

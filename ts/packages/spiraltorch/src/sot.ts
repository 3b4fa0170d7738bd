/** Spirals by the golden angle (SoT-3Dφ): plans of points, and the numbers that pace them. */
import { SoT3DPlan } from "./zspace.js";

export { SoT3DPlan };

export const generatePlan = (...given: ConstructorParameters<typeof SoT3DPlan>): SoT3DPlan => new SoT3DPlan(...given);
export const { goldenAngle, goldenRatio, fibonacciPacing, packNacciChunks, packTribonacciChunks, packTetranacciChunks } = SoT3DPlan;

/** The log pool of densities as a function, under the name the guide has. */
import { ZSpaceBarycenter } from "./zspace.js";

/** The weighted logarithmic opinion pool of densities of one shape. */
export function zSpaceBarycenter(...given: ConstructorParameters<typeof ZSpaceBarycenter>): ZSpaceBarycenter {
  return new ZSpaceBarycenter(...given);
}

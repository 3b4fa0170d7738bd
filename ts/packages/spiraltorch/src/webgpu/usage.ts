/** Bits of the WebGPU specification; environments without WebGPU lack the names, and TypeScript's libraries too. */
export const BufferUse = { MAP_READ: 1, COPY_SRC: 4, COPY_DST: 8, UNIFORM: 64, STORAGE: 128 } as const;
export const MAP_READ = 1;
export const STAGE_COMPUTE = 4;

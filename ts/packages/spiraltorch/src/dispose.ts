/** Node 20 and older browsers lack the symbols that `using` looks for. */
const symbols = Symbol as unknown as Record<string, symbol>;
for (const name of ["dispose", "asyncDispose"]) {
  if (symbols[name] === undefined) Object.defineProperty(Symbol, name, { value: Symbol.for(`Symbol.${name}`) });
}
export {};

/** The name of this machine's platform package, such as "linux-x64-gnu". */
export function platform() {
  const base = `${process.platform}-${process.arch}`;
  if (process.platform !== "linux") return base;
  // glibc tells its version to Node's report; musl has none.
  return process.report.getReport().header.glibcVersionRuntime ? `${base}-gnu` : `${base}-musl`;
}

/** The backend in a browser: WebAssembly, with files in memory. */
import { ABI_LAYOUT, ABI_VERSION, type Lowlevel } from "@spiraltorch/native/lowlevel";
import { instantiate, MemoryFiles, moduleUrl } from "@spiraltorch/wasm";

export const files: MemoryFiles | undefined = new MemoryFiles();

const response = await fetch(moduleUrl);
if (!response.ok) throw new Error(`spiraltorch: cannot load ${response.url}: ${response.status} ${response.statusText}`);
export const low: Lowlevel = instantiate(await WebAssembly.compile(await response.arrayBuffer()), files);
low.abi_check(ABI_VERSION, ABI_LAYOUT);

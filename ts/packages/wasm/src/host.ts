/** What the module asks of its host: a clock and whole files (`core-zig/src/runtime/host.zig`). */

/** Whole files by name. */
export interface Files {
  /** Throws with a `code` such as "ENOENT" when it cannot. */
  read(path: string): Uint8Array;
  /** Whole or not at all. */
  replace(path: string, bytes: Uint8Array): void;
}

/** Files that live in this page, or this process, and nowhere else. */
export class MemoryFiles implements Files {
  readonly #files = new Map<string, Uint8Array>();

  read(path: string): Uint8Array {
    const bytes = this.#files.get(path);
    if (bytes === undefined) throw Object.assign(new Error(`no file ${path}`), { code: "ENOENT" });
    return bytes;
  }

  replace(path: string, bytes: Uint8Array): void {
    this.#files.set(path, bytes);
  }

  /** The names there are. */
  names(): string[] {
    return [...this.#files.keys()];
  }
}

const REFUSALS: Readonly<Record<string, number>> = { ENOENT: 1, EACCES: 2, EPERM: 2, ENOSPC: 3, EISDIR: 4, ENOTDIR: 5, EROFS: 6 };
const OTHER = 7;

export function hostImports(memory: () => WebAssembly.Memory, files: Files): WebAssembly.ModuleImports {
  const decoder = new TextDecoder();
  const textAt = (pointer: number, size: number): string => decoder.decode(new Uint8Array(memory().buffer).slice(pointer, pointer + size));
  const attempt = (action: () => void): number => {
    try {
      action();
      return 0;
    } catch (error) {
      return REFUSALS[String((error as { code?: unknown }).code)] ?? OTHER;
    }
  };
  // A file's size is asked for right before its bytes.
  let last: { path: string; bytes: Uint8Array } | undefined;
  let parts: { path: string; bytes: Uint8Array[] } = { path: "", bytes: [] };
  return {
    host_now: () => performance.now(),
    host_file_size: (path: number, pathSize: number, size: number) =>
      attempt(() => {
        const name = textAt(path, pathSize);
        last = { path: name, bytes: files.read(name) };
        new DataView(memory().buffer).setBigUint64(size, BigInt(last.bytes.length), true);
      }),
    host_file_read: (path: number, pathSize: number, into: number, size: number) =>
      attempt(() => {
        const name = textAt(path, pathSize);
        const bytes = last?.path === name ? last.bytes : files.read(name);
        last = undefined;
        if (bytes.length !== size) throw new Error("the file changed while it was read");
        if (size > 0) new Uint8Array(memory().buffer, into, size).set(bytes); // Nothing has no address.
      }),
    host_file_begin: (path: number, pathSize: number) => attempt(() => void (parts = { path: textAt(path, pathSize), bytes: [] })),
    host_file_append: (bytes: number, size: number) =>
      attempt(() => void parts.bytes.push(new Uint8Array(memory().buffer).slice(bytes, bytes + size))),
    host_file_commit: () =>
      attempt(() => {
        const whole = new Uint8Array(parts.bytes.reduce((sum, part) => sum + part.length, 0));
        let offset = 0;
        for (const part of parts.bytes) {
          whole.set(part, offset);
          offset += part.length;
        }
        parts.bytes = [];
        files.replace(parts.path, whole);
      }),
  };
}

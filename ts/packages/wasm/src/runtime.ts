/** How values travel to and from the module's memory, one method for each kind of parameter. */
import { Kind, type Handle, type Integers, type KindName, type Lowlevel } from "@spiraltorch/native/lowlevel";

import { releases, type Exports } from "./glue.js";

const NULL_HANDLE = 2;
const WRONG_HANDLE = 3;
const INVALID_VALUE = 4;
const CANCELLED = 13;
const OUT_OF_MEMORY = 1;
const UNSUPPORTED = 21;
const DTYPE_U8 = 5;
const DEVICE_CPU = 1;
const ERROR_SIZE = 256;
const PAGE = 65536;

const KIND_NAMES = Object.keys(Kind) as KindName[];

export class WasmHandle {
  constructor(
    readonly kind: number,
    public pointer: number,
  ) {}
}

/** A list in the module's memory. */
interface Placed {
  readonly pointer: number;
  readonly count: number;
}

/** Room for a list whose length only the call tells. */
interface Room {
  pointer: number;
  capacity: number;
  readonly full: number;
  readonly itemSize: number;
}

interface Mark {
  readonly used: number;
  readonly borrowed: number;
  readonly context: number;
}

type Callback = (...values: number[]) => unknown;

export class Runtime {
  /** Where a failing call writes its error. */
  readonly error: number;
  #e: Exports;
  #view: DataView;
  #used: number;
  readonly #end: number;
  /** Arguments too long for the page: tensors of bytes, released when the call ends. */
  readonly #borrowed: number[] = [];
  readonly #callbacks = new Map<number, Callback>();
  #nextContext = 1;
  #thrown: { error: unknown } | undefined;
  #raise: (status: number, message: string) => Error = (_status, message) => new Error(message);
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();
  readonly #net: FinalizationRegistry<{ kind: number; pointer: number }>;

  constructor(exports: Exports) {
    this.#e = exports;
    // A page of our own: the core's allocator takes what it grows itself, and nothing else.
    const page = exports.memory.grow(1);
    this.#view = new DataView(exports.memory.buffer);
    this.error = page * PAGE;
    this.#used = this.error + ERROR_SIZE;
    this.#end = (page + 1) * PAGE;
    this.#net = new FinalizationRegistry(({ kind, pointer }) => this.#release(kind, pointer));
  }

  /** What is the same for every function. */
  common(): Pick<Lowlevel, "backend" | "set_raise_hook" | "release" | "is_closed" | "tensor_memory" | "tensor_bytes" | "tensor_borrow"> {
    return {
      backend: "wasm",
      set_raise_hook: (hook) => void (this.#raise = hook),
      release: (handle) => this.#close(handle as unknown as WasmHandle),
      is_closed: (handle) => (handle as unknown as WasmHandle).pointer === 0,
      tensor_memory: (tensor, size) => ({ buffer: this.#e.memory.buffer as ArrayBuffer, offset: size && this.#dataOf(tensor) }),
      tensor_bytes: (tensor, size) => {
        const data = size && this.#dataOf(tensor);
        return this.#e.memory.buffer.slice(data, data + size) as ArrayBuffer;
      },
      tensor_borrow: () => this.refuse(UNSUPPORTED, "from_buffer: WebAssembly sees its own memory only; new Tensor(array) copies"),
    };
  }

  /**
   * Runs a call now, while its handles are open, and answers after the event loop has had a turn. There
   * is one thread: in a page, give what is long to a worker.
   */
  async answerLater<T>(call: () => T): Promise<T> {
    const result = call();
    await new Promise((resolve) => setTimeout(resolve, 0));
    return result;
  }

  mark(): Mark {
    // The error is read after the call and cleared here, as the core writes it on failure only.
    this.view().setUint32(this.error, ERROR_SIZE, true);
    return { used: this.#used, borrowed: this.#borrowed.length, context: this.#nextContext };
  }

  reset(mark: Mark): void {
    this.#used = mark.used;
    while (this.#nextContext > mark.context) this.#callbacks.delete(--this.#nextContext);
    while (this.#borrowed.length > mark.borrowed) this.#e.st_tensor_release(this.#borrowed.pop() as number);
  }

  /** Growing the memory detaches every view of it. */
  view(): DataView {
    if (this.#view.buffer !== this.#e.memory.buffer) this.#view = new DataView(this.#e.memory.buffer);
    return this.#view;
  }

  check(status: number): void {
    const thrown = this.#thrown;
    if (thrown !== undefined && status === CANCELLED) {
      this.#thrown = undefined;
      throw thrown.error;
    }
    if (status !== 0) throw this.#raise(status, this.text(this.error + 8) || "out of memory");
  }

  refuse(status: number, message: string): never {
    throw this.#raise(status, message);
  }

  text(pointer: number): string {
    const bytes = new Uint8Array(this.#e.memory.buffer);
    return this.#decoder.decode(bytes.slice(pointer, bytes.indexOf(0, pointer)));
  }

  // Scalars

  f64(value: unknown, name: string): number {
    if (typeof value !== "number") this.refuse(INVALID_VALUE, `${name}: expected a number`);
    return value;
  }

  /** Where the number stands, or 0. */
  f64OrNull(value: unknown, name: string): number {
    if (value === null) return 0;
    const number = this.f64(value, name);
    const at = this.room(8);
    this.set_f64(at, number);
    return at;
  }

  bool(value: unknown, name: string): number {
    if (typeof value !== "boolean") this.refuse(INVALID_VALUE, `${name}: expected true or false`);
    return Number(value);
  }

  i32(value: unknown, name: string): number {
    const number = Number(this.i64(value, name));
    if (number !== (number | 0)) this.refuse(INVALID_VALUE, `${name}: ${number} given, expected an integer of 32 bits`);
    return number;
  }

  i64(value: unknown, name: string): bigint {
    if (typeof value === "bigint" && BigInt.asIntN(64, value) === value) return value;
    if (typeof value === "bigint" || typeof value !== "number") this.refuse(INVALID_VALUE, `${name}: expected an integer of 64 bits`);
    if (!Number.isSafeInteger(value)) this.refuse(INVALID_VALUE, `${name}: ${value} given, expected an integer`);
    return BigInt(value);
  }

  u64(value: unknown, name: string): bigint {
    if (typeof value === "bigint") {
      if (BigInt.asUintN(64, value) !== value) this.refuse(INVALID_VALUE, `${name}: expected an integer from 0 to 2^64 - 1`);
      return value;
    }
    const number = this.i64(value, name);
    if (number < 0n) this.refuse(INVALID_VALUE, `${name}: ${number} given, expected 0 or more`);
    return number;
  }

  set_i32(at: number, value: number): void {
    this.view().setInt32(at, value, true);
  }

  set_i64(at: number, value: bigint): void {
    this.view().setBigInt64(at, value, true);
  }

  set_u64(at: number, value: bigint): void {
    this.view().setBigUint64(at, value, true);
  }

  set_f64(at: number, value: number): void {
    this.view().setFloat64(at, value, true);
  }

  get_i32(at: number): number {
    return this.view().getInt32(at, true);
  }

  get_i64(at: number): number {
    return Number(this.view().getBigInt64(at, true));
  }

  get_u64(at: number): number | bigint {
    const value = this.view().getBigUint64(at, true);
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
  }

  get_f64(at: number): number {
    return this.view().getFloat64(at, true);
  }

  // Lists, text and structs

  i64s(values: Integers, name: string): Placed {
    const pointer = this.room(8 * values.length);
    if (values instanceof BigInt64Array) {
      new BigInt64Array(this.#e.memory.buffer, pointer, values.length).set(values);
    } else {
      if (!Array.isArray(values)) this.refuse(INVALID_VALUE, `${name}: expected an array`);
      values.forEach((value, index) => this.set_i64(pointer + 8 * index, this.i64(value, name)));
    }
    return { pointer, count: values.length };
  }

  f64s(values: readonly number[], name: string): Placed {
    const pointer = this.room(8 * values.length);
    values.forEach((value, index) => this.set_f64(pointer + 8 * index, this.f64(value, name)));
    return { pointer, count: values.length };
  }

  bytes(value: ArrayBufferView | ArrayBuffer, name: string): Placed {
    if (!ArrayBuffer.isView(value) && !(value instanceof ArrayBuffer))
      this.refuse(INVALID_VALUE, `${name}: expected a typed array or an ArrayBuffer`);
    const bytes = ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : new Uint8Array(value);
    return this.#place(bytes);
  }

  string(value: string, name: string): Placed {
    if (typeof value !== "string") this.refuse(INVALID_VALUE, `${name}: expected a string`);
    return this.#place(this.#encoder.encode(value));
  }

  #place(bytes: Uint8Array): Placed {
    const pointer = this.room(bytes.length);
    new Uint8Array(this.#e.memory.buffer, pointer, bytes.length).set(bytes);
    return { pointer, count: bytes.length };
  }

  structure(size: number): number {
    const pointer = this.room(size);
    new Uint8Array(this.#e.memory.buffer, pointer, size).fill(0);
    this.view().setUint32(pointer, size, true);
    return pointer;
  }

  /** Bytes for one call, zeroed where results of unknown width arrive. */
  room(size: number): number {
    const pointer = this.#used;
    if (pointer + size + 8 <= this.#end) {
      this.#used = (pointer + size + 7) & ~7;
      return pointer;
    }
    return this.#borrow(size);
  }

  #borrow(size: number): number {
    const e = this.#e;
    // The call has not begun, so the room of its error's message is free for ours.
    const at = this.error + 8;
    const view = this.view();
    view.setBigInt64(at, BigInt(size), true);
    if (e.st_tensor_zeros(at, 1, DTYPE_U8, DEVICE_CPU, at + 8, 0) !== 0) this.refuse(OUT_OF_MEMORY, "out of memory");
    const tensor = this.view().getUint32(at + 8, true);
    this.#borrowed.push(tensor);
    e.st_tensor_data(tensor, at, 0);
    return this.view().getUint32(at, true);
  }

  list(itemSize: number, capacity: number): Room {
    return { full: this.room(8), pointer: this.room(itemSize * capacity), capacity, itemSize };
  }

  /** True when the room was too small and has been made larger: call again. */
  grow(room: Room): boolean {
    const count = this.view().getUint32(room.full, true);
    if (count <= room.capacity) return false;
    room.pointer = this.room(room.itemSize * count);
    room.capacity = count;
    return true;
  }

  giveIntegers(room: Room): number[] {
    const count = this.view().getUint32(room.full, true);
    return Array.from({ length: count }, (_, index) => this.get_i64(room.pointer + 8 * index));
  }

  giveNumbers(room: Room): number[] {
    const count = this.view().getUint32(room.full, true);
    return Array.from({ length: count }, (_, index) => this.get_f64(room.pointer + 8 * index));
  }

  giveText(room: Room): string {
    const count = this.view().getUint32(room.full, true);
    return this.#decoder.decode(new Uint8Array(this.#e.memory.buffer).slice(room.pointer, room.pointer + count));
  }

  // Handles

  handle(value: Handle | null | undefined, kind: KindName, name: string, nullable: boolean): number {
    if (value instanceof WasmHandle) {
      if (value.kind !== Kind[kind]) this.refuse(WRONG_HANDLE, `${name}: expected a ${kind}, got ${KIND_NAMES[value.kind]}`);
      if (value.pointer === 0) this.refuse(NULL_HANDLE, `${name} is closed`);
      return value.pointer;
    }
    if (nullable && (value === null || value === undefined)) return 0;
    return this.refuse(WRONG_HANDLE, `${name}: expected a ${kind}`);
  }

  handles(values: readonly Handle[], kind: KindName, name: string): Placed {
    const pointer = this.room(4 * values.length);
    values.forEach((value, index) => {
      const given = this.handle(value, kind, `${name}[${index}]`, false);
      this.view().setUint32(pointer + 4 * index, given, true);
    });
    return { pointer, count: values.length };
  }

  giveHandle(kind: KindName, at: number): Handle {
    const pointer = this.view().getUint32(at, true);
    const made = new WasmHandle(Kind[kind], pointer);
    this.#net.register(made, { kind: made.kind, pointer }, made);
    return made as unknown as Handle;
  }

  giveHandleOrNull(kind: KindName, at: number): Handle | null {
    return this.view().getUint32(at, true) === 0 ? null : this.giveHandle(kind, at);
  }

  giveHandles(kind: KindName, at: number, count: number): Handle[] {
    return Array.from({ length: count }, (_, index) => this.giveHandle(kind, at + 4 * index));
  }

  #close(handle: WasmHandle): Handle {
    if (handle.pointer !== 0) {
      this.#net.unregister(handle);
      const pointer = handle.pointer;
      handle.pointer = 0;
      this.#release(handle.kind, pointer);
    }
    return handle as unknown as Handle;
  }

  #release(kind: number, pointer: number): void {
    this.#e[releases[kind] as (typeof releases)[number]](pointer);
  }

  #dataOf(tensor: Handle): number {
    const mark = this.mark();
    try {
      const out = this.room(8);
      this.check(this.#e.st_tensor_data(this.handle(tensor, "tensor", "tensor_data: tensor", false), out, this.error));
      return this.view().getUint32(out, true);
    } finally {
      this.reset(mark);
    }
  }

  // Callbacks: the context that travels beside them says which function is meant.

  callback(value: Callback | null | undefined, name: string): number {
    if (value === null || value === undefined) return 0;
    if (typeof value !== "function") this.refuse(INVALID_VALUE, `${name}: expected a function`);
    const context = this.#nextContext++;
    this.#callbacks.set(context, value);
    return context;
  }

  callBack(context: number, values: number[]): number {
    try {
      return this.#callbacks.get(context)?.(...values) === true ? 1 : 0;
    } catch (error) {
      this.#thrown = { error };
      return 1;
    }
  }
}

"""A random sequence of calls, each checked against what every function promises."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import faults
import sensible
import values
from contract import CONTRACT, Function, Parameter, ffi
from guarded import Damage, Guarded

ERROR_SIZE = ffi.sizeof("st_error")
MESSAGE_AT = ffi.offsetof("st_error", "message")
STATUSES = set(CONTRACT.enums["status"].values())
NON_FINITE = CONTRACT.enums["status"]["non_finite"]
ITEM_SIZES = {1: 4, 2: 8, 3: 4, 4: 8, 5: 1, 6: 1, 7: 8}
SCALAR_OUT_SIZES = {"bool_out": 4, "enumeration_out": 4, "i64_out": 8, "u64_out": 8, "f64_out": 8, "size_out": 8, "pointer_out": 8}
NEVER = {"st_fail_allocation_after"}  # called around other functions, not for itself
KEPT_MAX = 24  # references of each kind; beyond, old ones are released

REMAKE = ("st_tensor_random_uniform", "st_tensor_random_uniform", "st_tensor_full", "st_tensor_from_bytes", "st_tensor_arange")


def address_of(pointer: Any) -> int:
    return int(ffi.cast("uintptr_t", pointer))


@dataclass
class Held:
    """One reference of ours."""

    kind: str
    pointer: Any
    shape: tuple[int, ...] = ()
    dtype: int = 0
    contiguous: bool = False


class Session:
    def __init__(self, lib: Any, seed: int, folder: Path, trace: Callable[[str], None]) -> None:
        self.lib, self.random, self.folder, self.trace = lib, Random(seed), folder, trace
        self.own = faults.unbroken(lib)  # for what the session itself needs to know
        self.guarded = Guarded()
        self.held: dict[str, list[Held]] = {kind: [] for kind in [*CONTRACT.handles, "dlpack", "dlpack_legacy"]}
        self.functions = [row for name, row in CONTRACT.functions.items() if name not in NEVER]
        self.succeeded: Counter[str] = Counter()
        self.failed: Counter[str] = Counter()
        self.parameters: dict[int, list[Held]] = {}  # of each optimizer, by address
        self.calls_left = 0
        # No handle lies in here: its kind is 0, that of something released.
        self.dead = ffi.new("char[4096]")
        self.callback = ffi.callback("st_progress_fn", self.progress)

    def progress(self, *_given: Any) -> int:
        self.calls_left -= 1
        return int(self.calls_left <= 0)

    # What to call.

    def step(self) -> None:
        roll = self.random.random()
        if roll < 0.2 or len(self.held["tensor"]) < 6:
            self.call(CONTRACT.functions[self.random.choice(REMAKE)], fitting=True)
        elif roll < 0.23:
            self.damage_file()
        else:
            self.call(self.random.choice(self.functions), fitting=self.random.random() < 0.7)
        for references in self.held.values():
            while len(references) > KEPT_MAX:
                self.release(references.pop(self.random.randrange(len(references))))

    def damage_file(self) -> None:
        """A file the library wrote, cut or with a byte changed: reading it must end in a refusal."""
        files = sorted(path for path in self.folder.iterdir() if path.is_file())
        if not files:
            return
        path = self.random.choice(files)
        content = bytearray(path.read_bytes())
        if content and self.random.random() < 0.5:
            content[self.random.randrange(min(len(content), self.random.choice((16, 400, 10**6))))] ^= 1 << self.random.randrange(8)
        else:
            del content[self.random.randrange(len(content) + 1) :]
        path.write_bytes(content)

    # Arguments.

    def pick(self, kind: str, like: Held | None = None) -> Held | None:
        references = self.held[kind]
        if like is not None and self.random.random() < 0.7:
            alike = [one for one in references if one.shape[-1:] == like.shape[-1:] and one.dtype == like.dtype]
            references = alike or references
        return self.random.choice(references) if references else None

    def handle(self, parameter: Parameter, like: Held | None = None) -> Any:
        """A live one; sometimes NULL, one of another kind, or one that looks released."""
        roll = self.random.random()
        if roll < 0.03 or (parameter.kind == "handle_or_null" and roll < 0.6):
            return ffi.NULL
        if roll > 0.97:
            return self.guarded_cast(parameter.of, self.dead)
        if roll > 0.94:
            other = self.pick(self.random.choice(CONTRACT.handles))
            return self.guarded_cast(parameter.of, other.pointer if other else ffi.NULL)
        found = self.pick(parameter.of, like)
        return found.pointer if found else ffi.NULL

    @staticmethod
    def guarded_cast(of: str, pointer: Any) -> Any:
        return ffi.cast(f"st_{of} *", pointer)

    def call(self, function: Function, fitting: bool) -> None:
        if function.returns != "status":
            self.call_infallible(function)
            return
        call = Call(self, function, fitting)
        countdown = self.random.randrange(12) if self.random.random() < 0.05 else -1
        self.calls_left = 3
        before = self.lib.st_live_handles()
        self.trace(f"{function.name}({call.described()})" + (f"  # allocation {countdown} fails" if countdown >= 0 else ""))
        self.lib.st_fail_allocation_after(countdown)
        status = getattr(self.lib, function.name)(*call.arguments)
        self.lib.st_fail_allocation_after(-1)
        call.check(status, before)
        made = [self.guarded.content(number) for _, number, _ in call.outs]
        self.guarded.clear()
        if status == 0:
            self.succeeded[function.name] += 1
            call.keep(made)
        else:
            self.failed[function.name] += 1

    def call_infallible(self, function: Function) -> None:
        arguments = []
        held = None
        for parameter in function.parameters:
            if parameter.kind == "handle_or_null":
                held = self.pick(parameter.of) if self.random.random() < 0.8 else None
                arguments.append(held.pointer if held else ffi.NULL)
            else:
                arguments.append(self.random.choice((-(2**31), -1, 0, 5, 21, 22, 2**31 - 1)))
        if function.name.endswith("_release") and held is not None:
            self.held[held.kind].remove(held)
        self.trace(f"{function.name}({', '.join(map(str, arguments))})")
        result = getattr(self.lib, function.name)(*arguments)
        if function.returns == "handle":
            if result != arguments[0]:
                raise Damage(f"{function.name} returned another handle than it was given")
            if held is not None:
                self.held[held.kind].append(Held(held.kind, result, held.shape, held.dtype, held.contiguous))
        elif function.returns == "text":
            ffi.string(result).decode("utf-8")
        self.succeeded[function.name] += 1

    # What is ours.

    def keep(self, kind: str, pointer: Any) -> None:
        held = Held(kind, pointer)
        if kind == "tensor":
            held.shape, held.dtype, held.contiguous = self.describe(pointer)
        if kind == "optimizer":
            self.parameters.pop(address_of(pointer), None)  # of an earlier one at this address
        self.held[kind].append(held)

    def remember_parameter(self, optimizer: Any, tensor: Any) -> None:
        shape, dtype, contiguous = self.describe(tensor)
        self.parameters.setdefault(address_of(optimizer), []).append(Held("tensor", tensor, shape, dtype, contiguous))

    def describe(self, pointer: Any) -> tuple[tuple[int, ...], int, bool]:
        extents, strides, count, dtype = ffi.new("int64_t[16]"), ffi.new("int64_t[16]"), ffi.new("size_t *"), ffi.new("int32_t *")
        failed = self.own.st_tensor_shape(pointer, extents, 16, count, ffi.NULL)
        failed = failed or self.own.st_tensor_strides(pointer, strides, 16, count, ffi.NULL)
        if failed or self.own.st_tensor_dtype(pointer, dtype, ffi.NULL):
            raise Damage("a tensor that was just made cannot be described")
        shape, wanted, contiguous = tuple(extents[0 : count[0]]), 1, True
        for extent, stride in zip(reversed(shape), reversed(list(strides[0 : count[0]]))):
            contiguous = contiguous and (extent <= 1 or stride == wanted)
            wanted *= extent
        return shape, dtype[0], contiguous

    def content(self, held: Held) -> bytes | None:
        """The bytes of a tensor that is not too large to look at."""
        size = ITEM_SIZES[held.dtype]
        for extent in held.shape:
            size *= extent
        if not held.contiguous or size > 1 << 16:
            return None
        place = ffi.new("void **")
        if self.lib.st_tensor_data(held.pointer, place, ffi.NULL):
            raise Damage("a tensor that is alive gives no data")
        return bytes(ffi.buffer(place[0], size))

    def release(self, held: Held) -> None:
        if held.kind == "dlpack":
            managed = ffi.cast("struct { uint32_t major, minor; void *context; void (*deleter)(void *); } *", held.pointer)
            managed.deleter(held.pointer)
        elif held.kind == "dlpack_legacy":
            # data, device, ndim and dtype, shape, strides, byte_offset, then context and deleter
            managed = ffi.cast("struct { void *skipped[7]; void (*deleter)(void *); } *", held.pointer)
            managed.deleter(held.pointer)
        else:
            getattr(self.lib, f"st_{held.kind}_release")(held.pointer)

    def close(self) -> None:
        for references in self.held.values():
            while references:
                self.release(references.pop())


class Call:
    """The arguments of one call, and what may have changed after it."""

    def __init__(self, session: Session, function: Function, fitting: bool) -> None:
        self.session, self.random, self.function = session, session.random, function
        self.arguments: list[Any] = []
        self.may_change: dict[str, int] = {}
        self.outs: list[tuple[Parameter, int, int]] = []  # with the number of the buffer, and how many
        self.consumed: Held | None = None
        self.like: Held | None = None
        self.into: Held | None = None
        self.gradient_count = 0
        self.given = sensible.arguments(session, function) if fitting else {}
        for parameter in function.parameters:
            getattr(self, "add_" + KINDS[parameter.kind])(parameter)
        self.add_error()
        self.into_before = session.content(self.into) if self.into else None

    def described(self) -> str:
        return ", ".join(f"{given!r}" for given in self.arguments)

    def take(self, name: str, content: bytes, c_type: str, alignment: int = 8) -> Any:
        return ffi.cast(c_type, self.session.guarded.take(name, content, self.random, alignment))

    # One method for each group of kinds.

    def add_number(self, parameter: Parameter) -> None:
        if parameter.name in self.given:
            self.arguments.append(self.given[parameter.name])
        elif parameter.kind == "f64":
            self.arguments.append(values.number(self.random))
        elif parameter.kind == "bool":
            self.arguments.append(values.boolean(self.random))
        elif parameter.kind == "enumeration":
            self.arguments.append(values.enumeration(parameter, self.random))
        elif parameter.name in ("axis", "k", "index", "node") and self.random.random() < 0.9:
            self.arguments.append(values.small_integer(self.random))
        else:
            chosen = values.integer(parameter, self.random)
            self.arguments.append(chosen % 2**64 if parameter.kind in ("u64", "size") else chosen)

    def add_number_or_null(self, parameter: Parameter) -> None:
        given = self.given.get(parameter.name, values.number(self.random) if self.random.random() < 0.5 else None)
        self.arguments.append(ffi.NULL if given is None else self.take(parameter.name, struct.pack("d", given), "double *"))

    def add_handle(self, parameter: Parameter) -> None:
        session = self.session
        if parameter.name in self.given:
            held = self.given[parameter.name]
            self.arguments.append(held.pointer if held else ffi.NULL)
        else:
            self.arguments.append(session.handle(parameter, self.like))
            held = next((one for one in session.held[parameter.of] if one.pointer == self.arguments[-1]), None)
        if parameter.name == "into":
            self.into = held
        elif parameter.of == "tensor" and held is not None and self.like is None:
            self.like = held

    def add_handles(self, parameter: Parameter) -> None:
        if parameter.name in self.given:
            pointers = [held.pointer if held else ffi.NULL for held in self.given[parameter.name]]
        else:
            pointers = [self.session.handle(parameter, self.like) for _ in range(self.random.choice((0, 1, 1, 2, 3)))]
        self.gradient_count = len(pointers)
        content = b"".join(struct.pack("Q", address_of(pointer)) for pointer in pointers)
        self.add_array(parameter, content, len(pointers), f"st_{parameter.of} *const *", 8)

    def add_integers(self, parameter: Parameter) -> None:
        given = self.given.get(parameter.name)
        given = values.integers(parameter, self.random) if given is None else given
        self.add_array(parameter, struct.pack(f"{len(given)}q", *given), len(given), "int64_t *", 8)

    def add_numbers(self, parameter: Parameter) -> None:
        given = values.numbers(self.random)
        self.add_array(parameter, struct.pack(f"{len(given)}d", *given), len(given), "double *", 8)

    def add_bytes(self, parameter: Parameter) -> None:
        given = self.given.get(parameter.name)
        if given is None:
            given = values.element_bytes(self.random, self.random.choice((0, 1, 3, 6))) if self.random.random() < 0.5 else b"abc"
        self.add_array(parameter, given, len(given), "void *", 1)

    def add_string(self, parameter: Parameter) -> None:
        given = self.given.get(parameter.name)
        given = values.text(parameter, self.random) if given is None else given
        self.add_array(parameter, given, len(given), "char *", 1)

    def add_array(self, parameter: Parameter, content: bytes, count: int, c_type: str, alignment: int) -> None:
        if self.random.random() < 0.03 and not self.given:
            self.arguments += [ffi.NULL, self.random.choice((count, count, 1, 2**32, 2**63))]
            return
        self.arguments += [self.take(parameter.name, content, c_type, alignment), count]

    def add_structure(self, parameter: Parameter) -> None:
        whole = ffi.new(f"st_{parameter.of} *")
        whole.struct_size = ffi.sizeof(f"st_{parameter.of}")
        if parameter.of == "trainer_options":
            self.session.lib.st_trainer_options_default(whole, ffi.NULL)
            whole.epochs, whole.dim, whole.negatives = 3, self.random.choice((2, 3)), 3
            whole.model = self.random.choice((1, 2, 3))
        content = bytes(ffi.buffer(whole))
        content = content if self.given else values.structure(parameter.of, content, self.random)
        self.arguments.append(self.take(parameter.name, content, f"st_{parameter.of} *"))

    def add_structure_out(self, parameter: Parameter) -> None:
        size = ffi.sizeof(f"st_{parameter.of}")
        if self.random.random() < 0.3:
            size = self.random.choice((4, 8, 16, size - 8, size + 24))
        self.outs.append((parameter, len(self.session.guarded.taken), size))
        content = struct.pack("I", size) + bytes(size - 4)
        self.arguments.append(self.take(parameter.name, content, f"st_{parameter.of} *"))

    def add_pointer(self, parameter: Parameter) -> None:
        kind = "dlpack_legacy" if self.function.name.endswith("legacy") else "dlpack"
        self.consumed = self.session.pick(kind)
        self.arguments.append(self.consumed.pointer if self.consumed else ffi.NULL)

    def add_callback(self, parameter: Parameter) -> None:
        self.arguments += [self.session.callback, ffi.NULL]

    def add_handle_out(self, parameter: Parameter) -> None:
        self.add_out(parameter, 8, f"st_{parameter.of} **")

    def add_scalar_out(self, parameter: Parameter) -> None:
        c = {"bool": "int32_t", "enumeration": "int32_t", "i64": "int64_t", "u64": "uint64_t", "f64": "double", "size": "size_t"}
        self.add_out(parameter, SCALAR_OUT_SIZES[parameter.kind], c.get(parameter.kind.removesuffix("_out"), "void *") + " *")

    def add_out(self, parameter: Parameter, size: int, c_type: str) -> None:
        if self.random.random() < 0.02:
            self.arguments.append(ffi.NULL)
            return
        self.outs.append((parameter, len(self.session.guarded.taken), size))
        self.arguments.append(self.take(parameter.name, self.random.randbytes(size), c_type, size))

    def add_handles_out(self, parameter: Parameter) -> None:
        count = self.gradient_count if self.random.random() < 0.95 else self.random.randrange(4)
        self.outs.append((parameter, len(self.session.guarded.taken), 8 * count))
        self.arguments += [self.take(parameter.name, self.random.randbytes(8 * count), f"st_{parameter.of} **"), count]

    def add_list_out(self, parameter: Parameter) -> None:
        item, c_type = {"i64s_out": (8, "int64_t *"), "f64s_out": (8, "double *"), "string_out": (1, "char *")}[parameter.kind]
        capacity = self.random.choice((0, 1, 2, 3, 8, 300))
        self.outs.append((parameter, len(self.session.guarded.taken), capacity * item))
        self.arguments += [self.take(parameter.name, self.random.randbytes(capacity * item), c_type, item), capacity]
        if self.random.random() < 0.02:
            self.arguments.append(ffi.NULL)
            return
        count = Parameter(parameter.name + "_count", "size_out")
        self.outs.append((count, len(self.session.guarded.taken), 8))
        self.arguments.append(self.take(count.name, self.random.randbytes(8), "size_t *"))

    def add_error(self) -> None:
        self.error_size = 0
        if self.random.random() < 0.05:
            self.arguments.append(ffi.NULL)
            return
        self.error_size = self.random.choice((8, 9, 10, 40, 300)) if self.random.random() < 0.15 else ERROR_SIZE
        content = struct.pack("I", self.error_size) + b"\xee" * (self.error_size - 4)
        self.error_buffer = len(self.session.guarded.taken)
        self.may_change["error"] = min(self.error_size, ERROR_SIZE)
        self.arguments.append(self.take("error", content, "st_error *"))

    # After the call.

    def check(self, status: int, handles_before: int) -> None:
        name = self.function.name
        if status not in STATUSES:
            raise Damage(f"{name} returned {status}, which is no status")
        if status != 0:
            self.check_message(status)
            if self.session.lib.st_live_handles() != handles_before:
                raise Damage(f"{name} failed and left {self.session.lib.st_live_handles() - handles_before:+d} handles")
            if self.into and status != NON_FINITE and self.session.content(self.into) != self.into_before:
                raise Damage(f"{name} failed and had written into `into`")
        else:
            self.may_change |= {parameter.name: size for parameter, _, size in self.outs}
        self.session.guarded.check(self.may_change)

    def check_message(self, status: int) -> None:
        if self.error_size == 0:
            return
        content = self.session.guarded.content(self.error_buffer)
        size, told = struct.unpack_from("Ii", content)
        if size != self.error_size or told != status:
            raise Damage(f"{self.function.name} returned {status}; the error says {told}, and its size became {size}")
        message = content[MESSAGE_AT : min(self.error_size, ERROR_SIZE)]
        if not message:
            return
        end = message.find(0)
        if end < 0 or (end == 0 and len(message) > 8):
            raise Damage(f"{self.function.name} failed with {status} and no message, or one without an end")
        message[:end].decode("utf-8")

    def keep(self, made: list[bytes]) -> None:
        """Handles the call made are ours now; what it took over is not."""
        if self.consumed is not None:
            self.session.held[self.consumed.kind].remove(self.consumed)
        if self.function.name == "st_optimizer_add":
            self.session.remember_parameter(self.arguments[0], self.arguments[1])
        for (parameter, _, _), content in zip(self.outs, made):
            if parameter.kind in ("handle_out", "handles_out"):
                for (address,) in struct.iter_unpack("Q", content):
                    if address == 0 and parameter.nullable:
                        continue
                    if address == 0:
                        raise Damage(f"{self.function.name} succeeded and gave NULL for {parameter.name}")
                    self.session.keep(parameter.of, ffi.cast(f"st_{parameter.of} *", address))
            elif parameter.kind == "pointer_out" and "to_dlpack" in self.function.name:
                # One function gives both kinds, as its third argument says.
                is_legacy = self.arguments[2] != 0 if self.function.name.endswith("on_device") else self.function.name.endswith("legacy")
                kind = "dlpack_legacy" if is_legacy else "dlpack"
                self.session.keep(kind, ffi.cast("void *", struct.unpack("Q", content)[0]))


KINDS = {
    **dict.fromkeys(("bool", "i32", "i64", "u64", "f64", "size", "enumeration"), "number"),
    **dict.fromkeys(("handle", "handle_or_null"), "handle"),
    "f64_or_null": "number_or_null",
    "handles": "handles",
    "i64s": "integers",
    "f64s": "numbers",
    "bytes": "bytes",
    "string": "string",
    "structure": "structure",
    "structure_out": "structure_out",
    "pointer": "pointer",
    "callback": "callback",
    "handle_out": "handle_out",
    "handles_out": "handles_out",
    **dict.fromkeys(SCALAR_OUT_SIZES, "scalar_out"),
    **dict.fromkeys(("i64s_out", "f64s_out", "string_out"), "list_out"),
}

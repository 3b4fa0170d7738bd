"""Promises broken on purpose, between the library and the fuzzer: each must be reported."""

from __future__ import annotations

import os
import signal
from typing import Any

from contract import ffi


def broken(lib: Any, fault: str) -> Any:
    if fault not in FAULTS:
        raise SystemExit(f"no fault {fault}; there are {', '.join(FAULTS)}")
    return Broken(lib, fault)


class Broken:
    """The library with one function that does what it must not."""

    def __init__(self, lib: Any, fault: str) -> None:
        self._lib, self._fault = lib, fault
        victim, replacement = VICTIMS[fault]
        setattr(self, victim, lambda *given: replacement(lib, *given))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._lib, name)


def overrun(lib: Any, tensor: Any, shape: Any, capacity: int, count: Any, error: Any) -> int:
    """One extent too many."""
    status: int = lib.st_tensor_shape(tensor, shape, capacity, count, error)
    if status == 0 and shape != ffi.NULL:
        shape[capacity] = 0
    return status


def change_input(lib: Any, shape: Any, shape_count: int, *rest: Any) -> int:
    status: int = lib.st_tensor_full(shape, shape_count, *rest)
    if shape_count > 0 and shape != ffi.NULL:
        shape[0] += 1
    return status


def leak_handle(lib: Any, tensor: Any, out: Any, error: Any) -> int:
    status: int = lib.st_tensor_detach(tensor, out, error)
    if status == 0:
        lib.st_tensor_retain(out[0])
    return status


def leak_memory(lib: Any) -> int:
    """Eight bytes more at each look, as if every run of the calls had lost them."""
    leak_memory.lost += 8  # type: ignore[attr-defined]
    return int(lib.st_live_bytes()) + leak_memory.lost  # type: ignore[attr-defined]


leak_memory.lost = 0  # type: ignore[attr-defined]


def silence(lib: Any, tensor: Any, out: Any, error: Any) -> int:
    status: int = lib.st_tensor_item(tensor, out, error)
    if status != 0 and error != ffi.NULL:
        ffi.memmove(ffi.cast("char *", error) + 8, bytes(1), 1) if error.struct_size > 8 else None
    return status


def wrong_status(lib: Any, tensor: Any, out: Any, error: Any) -> int:
    return int(lib.st_tensor_size(tensor, out, error)) + 4000


def write_on_failure(lib: Any, tensor: Any, out: Any, error: Any) -> int:
    status: int = lib.st_tensor_item(tensor, out, error)
    if status != 0 and out != ffi.NULL:
        ffi.cast("unsigned char *", out)[0] ^= 1
    return status


def crash(lib: Any, tensor: Any, out: Any, error: Any) -> int:
    os.kill(os.getpid(), signal.SIGSEGV)
    return 0


VICTIMS = {
    "overrun": ("st_tensor_shape", overrun),
    "input": ("st_tensor_full", change_input),
    "leak": ("st_tensor_detach", leak_handle),
    "memory": ("st_live_bytes", leak_memory),
    "message": ("st_tensor_item", silence),
    "status": ("st_tensor_size", wrong_status),
    "output": ("st_tensor_item", write_on_failure),
    "crash": ("st_tensor_device", crash),
}
FAULTS = tuple(VICTIMS)


def unbroken(lib: Any) -> Any:
    return lib._lib if isinstance(lib, Broken) else lib

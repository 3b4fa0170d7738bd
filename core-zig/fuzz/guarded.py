"""Memory that the library is given, with guards that tell when it goes beyond what is its own.

Each buffer either ends where a page begins that nobody may touch, so that reading or writing past
the end stops the process, or lies between bytes of a pattern that are compared after the call.
"""

from __future__ import annotations

import ctypes
import mmap
from dataclasses import dataclass
from random import Random
from typing import Any

from contract import ffi

PAGE = mmap.PAGESIZE
PATTERN = bytes((37 * index + 11) & 0xFF for index in range(PAGE))
MARGIN = 64
PAGES_PER_SLOT = 4  # the last one is out of bounds
SLOT_COUNT = 32


class Damage(Exception):
    """Something the library must not have done."""


@dataclass
class Buffer:
    name: str
    start: int
    size: int
    slot: int
    before: bytes
    pointer: Any


class Guarded:
    """Buffers for one call at a time: `take` them, call, `check`, `clear`."""

    def __init__(self) -> None:
        self.slot_size = (PAGES_PER_SLOT - 1) * PAGE
        self.memory = mmap.mmap(-1, SLOT_COUNT * PAGES_PER_SLOT * PAGE)
        self.base = ctypes.addressof(ctypes.c_char.from_buffer(self.memory))
        libc = ctypes.CDLL(None, use_errno=True)
        for slot in range(SLOT_COUNT):
            address = self.base + (slot + 1) * PAGES_PER_SLOT * PAGE - PAGE
            if libc.mprotect(ctypes.c_void_p(address), ctypes.c_size_t(PAGE), 0) != 0:
                raise OSError(ctypes.get_errno(), "mprotect")
            self.fill(slot)
        self.taken: list[Buffer] = []

    def fill(self, slot: int) -> None:
        at = slot * PAGES_PER_SLOT * PAGE
        self.memory[at : at + self.slot_size] = (PATTERN * (PAGES_PER_SLOT - 1))[: self.slot_size]

    def room(self, slot: int) -> bytes:
        at = slot * PAGES_PER_SLOT * PAGE
        return self.memory[at : at + self.slot_size]

    def take(self, name: str, content: bytes, random: Random, alignment: int = 8) -> Any:
        """A pointer to a copy of `content`, which `check` compares with what is there later."""
        slot, size = len(self.taken), len(content)
        if size + 2 * MARGIN > self.slot_size:
            raise ValueError(f"{name}: {size} bytes are more than a guarded buffer holds")
        end = self.slot_size if random.random() < 0.5 else self.slot_size - MARGIN - random.randrange(MARGIN)
        start = (end - size) // alignment * alignment
        at = slot * PAGES_PER_SLOT * PAGE
        self.memory[at + start : at + start + size] = content
        pointer = ffi.cast("char *", self.base + at + start)
        self.taken.append(Buffer(name, start, size, slot, self.room(slot), pointer))
        return pointer

    def content(self, index: int) -> bytes:
        buffer = self.taken[index]
        return self.room(buffer.slot)[buffer.start : buffer.start + buffer.size]

    def check(self, may_change: dict[str, int]) -> None:
        """Nothing differs from before the call but, in each named buffer, its first so many bytes."""
        for buffer in self.taken:
            now = self.room(buffer.slot)
            if now == buffer.before:
                continue
            allowed = range(buffer.start, buffer.start + min(buffer.size, may_change.get(buffer.name, 0)))
            for position, (old, new) in enumerate(zip(buffer.before, now)):
                if old != new and position not in allowed:
                    raise Damage(f"{buffer.name}: byte {position - buffer.start} of {buffer.size} changed from {old} to {new}")

    def clear(self) -> None:
        for buffer in self.taken:
            self.fill(buffer.slot)
        self.taken.clear()

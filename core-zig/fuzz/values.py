"""Random arguments for a parameter, by its kind: mostly sensible, sometimes absurd, never undefined.

Undefined means what C itself cannot allow: a pointer to nothing, or a count beyond the array.
"""

from __future__ import annotations

import math
import struct
from random import Random
from typing import Any

from contract import CONTRACT, Parameter

SHAPES = ((), (3,), (2, 3), (2, 3), (2, 3), (4, 3), (3, 3), (0,), (1, 3), (2, 1, 3), (5,), (2, 2, 3), (2, 0, 3))
INTEGERS = (-(2**63), -(2**31), -7, -2, -1, 0, 0, 1, 1, 2, 2, 3, 5, 64, 2**31, 2**40, 2**62, 2**63 - 1)
NUMBERS = (0.0, -0.0, 1.0, -1.0, 0.5, 1e-3, -0.3, 2.0, 5.5, 1e300, -1e300, 5e-324, math.inf, -math.inf, math.nan)
# Numbers that say how much work to do: absurd ones among them, but none that would be obeyed for hours.
WORK = {"epochs": (-1, 0, 0, 1, 2), "max_iterations": (-5, 0, 1, 10, 500), "count": (-1, 0, 1, 2, 3, 257, 2**40)}
WORK |= {"rows": (-1, 0, 1, 1, 3, 2**62), "cols": (-1, 0, 1, 3, 64, 2**62), "total_steps": (-1, 0, 1, 8, 64, 1000, 2**40)}
PATHS = (b"a", b"a", b"b", b"b", b"c.safetensors", b"", b"no/folder", b".", b"nul\0inside", b"\xff\xfe", b"x" * 300, b"a/below")
TEXTS = (b"a", b"b", b"label", b"", b"recipe", "über".encode(), b"\xff", b"manifold", b"two\nlines", b"k" * 300)


def integer(parameter: Parameter, random: Random) -> int:
    return random.choice(WORK.get(parameter.name, INTEGERS))


def small_integer(random: Random) -> int:
    return random.choice((-3, -2, -1, 0, 0, 1, 1, 2, 3))


def number(random: Random) -> float:
    return random.choice(NUMBERS) if random.random() < 0.4 else random.uniform(-1, 1)


def enumeration(parameter: Parameter, random: Random) -> int:
    values = list(CONTRACT.enums[parameter.of].values())
    if random.random() < 0.06:
        return random.choice((-1, 0, 99, 2**31 - 1, -(2**31)))
    return values[0] if random.random() < 0.5 else random.choice(values)


def boolean(random: Random) -> int:
    return random.choice((0, 0, 1, 1, 1, 2, -1))


def text(parameter: Parameter, random: Random) -> bytes:
    return random.choice(PATHS if parameter.name == "path" else TEXTS)


def integers(parameter: Parameter, random: Random) -> list[int]:
    if parameter.name == "shape" and random.random() < 0.8:
        return list(random.choice(SHAPES))
    choose = INTEGERS if random.random() < 0.15 else (-1, 0, 1, 2, 3)
    return [random.choice(choose) for _ in range(random.choice((0, 1, 1, 2, 2, 3, 9, 40)))]


def numbers(random: Random) -> list[float]:
    return [number(random) for _ in range(random.randrange(4))]


def element_bytes(random: Random, count: int) -> bytes:
    """Elements that make sense as f32 or, half of the time, as f64."""
    values = [random.uniform(-0.5, 0.5) for _ in range(count)]
    return struct.pack(f"{count}f", *values) if random.random() < 0.5 else struct.pack(f"{count}d", *values)


def structure(name: str, content: bytes, random: Random) -> bytes:
    """The struct with some fields changed, and sometimes with the size of another version's."""
    row = CONTRACT.structs[name]
    made = bytearray(content)
    fields = [field for field in row["fields"] if field["name"] not in ("struct_size", "reserved")]
    for field in random.sample(fields, random.choice((0, 0, 1, 1, 2))):
        put(made, field, random)
    roll = random.random()
    if roll < 0.1:  # an older, smaller one
        made = made[: random.choice((4, 8, 16, 40, 60))]
    elif roll < 0.2:  # a newer, larger one
        made += bytes(random.choice((8, 16)))
    struct.pack_into("I", made, 0, random.choice((0, 1, 3)) if random.random() < 0.03 else len(made))
    return bytes(made)


def put(made: bytearray, field: dict[str, Any], random: Random) -> None:
    kind, offset = field["type"], field["offset"]
    if kind == "f64":
        struct.pack_into("d", made, offset, number(random))
    elif kind in ("i64", "u64"):
        small = {"epochs": (-1, 0, 1, 3), "negatives": (-1, 0, 1, 5), "threads": (-1, 0, 1, 2), "dim": (-1, 0, 1, 2, 3, 1024)}
        value = random.choice(small.get(field["name"], INTEGERS))
        struct.pack_into("q", made, offset, value)
    else:
        struct.pack_into("i", made, offset, random.choice((-1, 0, 1, 2, 3, 99)))

"""What the generated classes stand on: enums by name, and what an object looks like printed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from spiraltorch import _lowlevel as _low
from spiraltorch import errors

Name = TypeVar("Name", bound=str)


def number_in(what: str, numbers: Mapping[Name, int], name: Name) -> int:
    """The number of a name, or an error that lists the names there are."""
    try:
        return numbers[name]
    except (KeyError, TypeError):
        raise errors.InvalidValueError(f"{what}: {name!r} given, expected one of {', '.join(numbers)}") from None


def name_in(numbers: Mapping[Name, int], number: int) -> Name:
    return next(name for name, value in numbers.items() if value == number)


def described(handle: _low.Handle, name: str, *members: str) -> str:
    """`OpenTopos(curvature=-1)`: the class and what it tells of itself, by properties or methods."""
    if handle.closed:
        return f"{name}(closed)"
    return f"{name}({', '.join(f'{each}={shown(getattr(handle, each))}' for each in members)})"


def shown(value: object) -> str:
    value = value() if callable(value) else value
    return f"{value:g}" if isinstance(value, float) else repr(value)

"""What the generated classes stand on: enums by name, and what an object looks like printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import update_wrapper
from typing import Any, Concatenate, ParamSpec, TypeVar

from spiraltorch import _lowlevel as _low
from spiraltorch import errors

Name = TypeVar("Name", bound=str)
Owner = TypeVar("Owner")
Result = TypeVar("Result")
Given = ParamSpec("Given")


def number_in(what: str, numbers: Mapping[Name, int], name: Name) -> int:
    """The number of a name, or an error that lists the names there are."""
    try:
        return numbers[name]
    except (KeyError, TypeError):
        raise errors.InvalidValueError(f"{what}: {name!r} given, expected one of {', '.join(numbers)}") from None


def like(
    method: Callable[Concatenate[Any, Given], Any],
) -> Callable[[Callable[Concatenate[Owner, ...], Result]], Callable[Concatenate[Owner, Given], Result]]:
    """For a method that refines another and hands on what it is given: it has the other's parameters and documentation."""

    def named(refined: Callable[Concatenate[Owner, ...], Result]) -> Callable[Concatenate[Owner, Given], Result]:
        return update_wrapper(refined, method)

    return named


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

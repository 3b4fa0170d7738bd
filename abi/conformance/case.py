"""Builds a case and plays it on the f64 reference meanwhile, so that each `expect` gets its numbers from there."""

from __future__ import annotations

import json
import math
import struct
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1] / "python/tests"))

import conformance_runner as runner  # noqa: E402

TOLERANCE = json.loads((HERE / "tolerance.json").read_text())["classes"]
Step = dict[str, Any]
PROBLEMS: list[str] = []  # What the package did otherwise than a case says.


def wide(step: Step) -> Step:
    """The same step in double precision, on the numbers that single precision holds."""
    changed = dict(step, device="reference") if step["do"].startswith("tensor.") and "dtype" in step else dict(step)
    if step.get("dtype") == "f32":
        changed["dtype"] = "f64"
        if "data" in step:
            changed["data"] = [struct.unpack("f", struct.pack("f", runner.element(value, "f")))[0] for value in step["data"]]
    if step["do"] in ("new", "call") and step.get("arguments", {}).get("dtype") == "f32":
        changed["arguments"] = {**step["arguments"], "dtype": "f64"}
    if step["do"] == "op" and step.get("attributes", {}).get("dtype") == "f32":
        changed["attributes"] = {**step["attributes"], "dtype": "f64"}
    return changed


def written(value: float | int, digits: int) -> Any:
    """A number as `data` holds it."""
    if isinstance(value, float) and not math.isfinite(value):
        return "nan" if math.isnan(value) else "inf" if value > 0 else "-inf"
    if isinstance(value, int):
        return value if abs(value) < 2**53 else "0x" + struct.pack(">q", value).hex()
    short = float(f"{value:.{digits}g}")
    return int(short) if short.is_integer() and abs(short) < 1e6 and math.copysign(1, short) > 0 else short


def elements(tensor: Any, digits: int | None = None) -> list[Any]:
    """A tensor's elements; exact when no digits are asked for."""
    code = runner.CODES[tensor.dtype]
    found = [value for (value,) in struct.iter_unpack("=" + code, runner.flat_bytes(tensor))]
    if code == "f" and digits is None:
        return [written(shortest_single(value), 17) for value in found]
    return [written(value, digits or 17) for value in found]


def shortest_single(value: float) -> float:
    """The shortest decimal that rounds to the same single-precision number."""
    if not math.isfinite(value):
        return value
    for digits in range(1, 18):
        short = float(f"{value:.{digits}g}")
        if struct.unpack("f", struct.pack("f", short))[0] == value:
            return short
    return value


class Case:
    """`case.verb("as", field=...)` for each verb: `case.tensor_create("x", dtype="f32", ...)`."""

    def __init__(self, area: Area, name: str, **head: Any) -> None:
        self.id = f"{area.name}.{name}"
        self.head, self.steps = head, []  # type: ignore[var-annotated]
        device = "reference" if "reference" in head.get("devices", ()) else "cpu"
        self.widens = area.widens
        self.plain = runner.Player(device, area.files, TOLERANCE)
        self.wide = runner.Player("reference", area.files / "wide", TOLERANCE)
        area.cases.append(self)

    def do(self, verb: str, to: str | list[str] | None = None, **fields: Any) -> Case:
        step = {"do": verb, **fields}
        if to is not None:
            step["as"] = to
        try:
            self.plain.play([step])
            if self.widens and verb != "expect":
                self.wide.play([wide(step)])
        except Exception as error:
            error.add_note(self.id)
            raise
        self.steps.append(step)
        return self

    def fails(self, status: str, verb: str, message: bool = True, **fields: Any) -> Case:
        """A step that must fail; the message is what the core says to the same call here."""
        step = {"do": verb, **fields}
        said = ""
        try:
            self.plain.call(step)
        except runner.errors.SpiralTorchError as error:
            if error.status_name != status:
                PROBLEMS.append(f"{self.id}: {verb} fails with {error.status_name} ({error}), not {status}")
            said = str(error).replace(str(self.plain.files) + "/", "")
        except Exception as error:
            PROBLEMS.append(f"{self.id}: {verb} fails with {type(error).__name__}: {error}, not {status}")
        else:
            PROBLEMS.append(f"{self.id}: {verb} does not fail, expected {status}")
        self.steps.append({**step, "fails": {"status": status, **({"message": said} if message else {})}})
        return self

    def expect(self, name: str, within: str | None = None, **given: Any) -> Case:
        """Expects what the reference finds, or `given`, which the reference must agree with."""
        step: Step = {"do": "expect", "of": name}
        found = self.plain.at(name)
        if isinstance(found, runner.st.Tensor) and found.dtype not in ("f32", "f64", "complex64"):
            within = None
        if not isinstance(found, runner.st.Tensor):
            step["value"] = given.get("value", self.wide.at(name) if within and self.widens else found)
        else:
            source = self.wide.at(name) if within and self.widens else found
            digits = 10 if within and found.dtype in ("f32", "complex64") else None
            step |= {"dtype": found.dtype, "shape": list(found.shape), "data": elements(source, digits), **given}
        if within:
            step["within"] = within
        self.hold(step)
        return self

    def hold(self, step: Step) -> None:
        """Adds an expectation; the package must meet it here."""
        try:
            self.plain.play([step])
        except runner.Unmet as error:
            PROBLEMS.append(f"{self.id}: {'; '.join([str(error), *error.__notes__])}")
        self.steps.append(step)

    def same(self, name: str, other: str) -> Case:
        step = {"do": "expect", "of": name, "same": other}
        self.hold(step)
        return self

    def tensor(self, name: str, data: Any, dtype: str = "f64", shape: list[int] | None = None, **more: Any) -> Case:
        """A tensor of nested lists of numbers."""
        extents = shape_of(data) if shape is None else shape
        return self.do("tensor.create", name, dtype=dtype, shape=extents, data=flatten(data), **more)

    def op(
        self, name: str, to: str | list[str], *inputs: Any, manifold: str | None = None, out: str | None = None, **attributes: Any
    ) -> Case:
        fields: Step = {"name": name, "inputs": list(inputs)}
        if manifold is not None:
            fields["manifold"] = manifold
        if attributes:
            fields["attributes"] = attributes
        if out is not None:
            fields["out"] = out
        return self.do("op", to, **fields)

    def new(self, to: str, class_name: str, **arguments: Any) -> Case:
        """An object of a generated class."""
        return self.do("new", to, **member_fields({"class": class_name}, arguments))

    def call(self, to: str | list[str] | None, of: str, name: str, /, **arguments: Any) -> Case:
        """A method of the object bound to `of`; of a class, by its name, a static function."""
        return self.do("call", to, **call_fields(of, name, arguments))

    def call_fails(self, status: str, of: str, name: str, /, message: bool = True, **arguments: Any) -> Case:
        """The same, refused with a status; the message is what the core says here."""
        return self.fails(status, "call", message, **call_fields(of, name, arguments))

    def new_fails(self, status: str, class_name: str, message: bool = True, **arguments: Any) -> Case:
        return self.fails(status, "new", message, **member_fields({"class": class_name}, arguments))

    def get(self, to: str, name: str, of: str | None = None) -> Case:
        return self.do("get", to, name=name, **({"of": of} if of else {}))

    def text(self) -> str:
        head = {"id": self.id, **self.head}
        lines = ",\n".join("    " + json.dumps(step, ensure_ascii=False) for step in self.steps)
        return f'  {json.dumps(head)[:-1]}, "steps": [\n{lines}]}}'

    def close(self) -> None:
        self.plain.close()
        self.wide.close()


def call_fields(of: str, name: str, arguments: dict[str, Any]) -> Step:
    # Classes have capitals, bound values do not.
    return member_fields({"class" if of[:1].isupper() else "of": of, "name": name}, arguments)


def member_fields(fields: Step, arguments: dict[str, Any]) -> Step:
    return {**fields, **({"arguments": arguments} if arguments else {})}


def flatten(data: Any) -> list[Any]:
    return [number for part in data for number in flatten(part)] if isinstance(data, list) else [data]


def shape_of(data: Any) -> list[int]:
    return [len(data), *(shape_of(data[0]) if data else [])] if isinstance(data, list) else []


class Area:
    """One file of cases."""

    def __init__(self, name: str) -> None:
        self.name, self.cases = name, []  # type: ignore[var-annotated]
        self.widens = False  # Whether what is compared with a tolerance is computed in double precision.
        self.folder = tempfile.TemporaryDirectory()
        self.files = Path(self.folder.name)
        (self.files / "wide").mkdir()

    def case(self, name: str, **head: Any) -> Case:
        return Case(self, name, **head)

    def text(self) -> str:
        cases = ",\n".join(case.text() for case in self.cases)
        return f'{{"format": 1, "area": "{self.name}", "cases": [\n{cases}\n]}}\n'

    def close(self) -> None:
        for case in self.cases:
            case.close()
        self.folder.cleanup()

"""The C library as `abi.json` describes it: opened with cffi, each function with its parameters."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cffi

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Parameter:
    name: str
    kind: str
    of: str = ""
    nullable: bool = False


@dataclass(frozen=True)
class Function:
    name: str
    parameters: tuple[Parameter, ...]
    returns: str
    of: str
    op: dict[str, Any] | None


class Contract:
    def __init__(self) -> None:
        files = json.loads((ROOT / "abi/include/abi.json").read_text())["files"]
        self.functions = {row["name"]: read_function(row) for file in files for row in file["functions"]}
        self.enums = {row["name"]: {value["name"]: value["value"] for value in row["values"]} for file in files for row in file["enums"]}
        self.structs = {row["name"]: row for file in files for row in file["structs"]}
        self.handles = [row["name"] for file in files for row in file["handles"]]
        # Functions may take handles of later files.
        handles = [f"typedef struct st_{name} st_{name};" for name in self.handles]
        self.declarations = "\n".join([*handles, *(line for file in files for line in declarations_of(file))])


def read_function(row: dict[str, Any]) -> Function:
    parameters = tuple(
        Parameter(given["name"], given["kind"], given.get("of") or "", given.get("nullable", False)) for given in row["parameters"]
    )
    return Function(row["name"], parameters, row["returns"], row.get("of") or "", row.get("op"))


def declarations_of(file: dict[str, Any]) -> list[str]:
    lines = []
    if file["noun"] == "library":
        lines.append("typedef int32_t st_status;")
    for row in file["structs"]:
        fields = "".join(c_field(field) for field in row["fields"])
        lines.append(f"typedef struct {{ {fields} }} st_{row['name']};")
    lines += [row["c"] + ";" for row in file["callbacks"]]
    return lines + [row["c"] + ";" for row in file["functions"]]


def c_field(field: dict[str, Any]) -> str:
    if field["type"] == "text248":
        return f"char {field['name']}[248]; "
    c = {"f32": "float", "f64": "double"}.get(field["type"]) or {"u": "uint", "i": "int"}[field["type"][0]] + field["type"][1:] + "_t"
    return f"{c} {field['name']}; "


def library_path() -> Path:
    """`SPIRALTORCH_LIBRARY`, else what the Python package was built with."""
    given = os.environ.get("SPIRALTORCH_LIBRARY")
    if given:
        return Path(given)
    folder = ROOT / "python/src/spiraltorch"
    for name in ("_native.abi3.so", "libspiraltorch.so"):
        if (folder / name).exists():
            return folder / name
    raise SystemExit(f"no library in {folder}; run `make setup`, or name one in SPIRALTORCH_LIBRARY")


CONTRACT = Contract()
ffi = cffi.FFI()
ffi.cdef(CONTRACT.declarations)


def open_library(path: Path | None = None) -> Any:
    """The library's functions as attributes. Without lazy binding trouble from Python's own symbols:
    the extension module is opened too, which is why Python must be the host."""
    return ffi.dlopen(str(path or library_path()))

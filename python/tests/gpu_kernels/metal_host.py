"""Runs a kernel's Metal source on the host: Slang's MSL, a C++ compiler, and a shim for Metal's library.

This is the proof that what a Mac would compile computes the right thing. What it cannot show are Metal's own rules on
address spaces, and its compiler. It runs any kernel of `backend/gpu/kernels`: the entry points, their buffers and the
parameters' layout are read from Slang's reflection.
"""

from __future__ import annotations

import ctypes
import json
import re
import struct
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np

SHIM = Path(__file__).parent / "metal_shim"
SIGNATURE = re.compile(r"\[\[kernel\]\] void (\w+)\((.*)\)$", re.MULTILINE)
FORMATS = {"uint32": "I", "int32": "i", "float32": "f"}


@dataclass(frozen=True)
class EntryPoint:
    """One kernel: the invocations of a group, its buffers in order, and where each parameter lies."""

    group_size: int
    buffers: tuple[str, ...]
    fields: tuple[tuple[str, int, str], ...]
    size: int

    def pack(self, parameters: Mapping[str, float]) -> bytes:
        """The parameters as the kernel reads them; those not given are 0, unknown ones an error."""
        unknown = set(parameters) - {name for name, _, _ in self.fields}
        if unknown:
            raise KeyError(f"no parameters {sorted(unknown)}")
        block = bytearray(self.size)
        for name, offset, code in self.fields:
            struct.pack_into(code, block, offset, parameters.get(name, 0))
        return bytes(block)


class HostKernels:
    """The kernels of one Slang file, compiled for this machine by way of MSL."""

    def __init__(self, source: Path, slangc: Path, folder: Path, compiler: Sequence[str] = ("g++",)) -> None:
        metal, reflection = folder / f"{source.stem}.metal", folder / f"{source.stem}.json"
        subprocess.run([slangc, source, "-target", "metal", "-o", metal, "-reflection-json", reflection], check=True)
        self.entry_points = {entry["name"]: entry_point(entry) for entry in json.loads(reflection.read_text())["entryPoints"]}
        host, library = folder / f"{source.stem}.cpp", folder / f"{source.stem}.so"
        host.write_text(host_source(metal.read_text(), self.entry_points), "utf-8")
        # No contraction: Metal is asked for none either (fast math off). Attributes of Metal mean nothing here.
        flags = ["-std=c++20", "-O1", "-w", "-ffp-contract=off", "-fPIC", "-shared", f"-I{SHIM}"]
        subprocess.run([*compiler, *flags, "-o", library, host], check=True)
        self._library = ctypes.CDLL(str(library))

    def run(self, name: str, buffers: Mapping[str, np.ndarray], parameters: Mapping[str, float], groups: int) -> None:
        """Launches a kernel over `groups` groups; buffers are written in place."""
        entry = self.entry_points[name]
        if set(buffers) != set(entry.buffers):
            raise KeyError(f"{name} takes {entry.buffers}, not {tuple(buffers)}")
        pointers = (ctypes.c_void_p * len(entry.buffers))(*(buffers[key].ctypes.data for key in entry.buffers))
        block = entry.pack(parameters)
        self._library[f"run_{name}"](ctypes.c_uint(groups), pointers, block)


def entry_point(entry: dict[str, Any]) -> EntryPoint:
    """What a launch must know, from Slang's reflection."""
    resources = [one for one in entry["parameters"] if one["type"]["kind"] == "resource"]
    (block,) = [one for one in entry["parameters"] if one["type"]["kind"] == "struct"]
    fields = tuple((field["name"], field["binding"]["offset"], FORMATS[field["type"]["scalarType"]]) for field in block["type"]["fields"])
    size = block["binding"]["size"]
    x, y, z = entry["threadGroupSize"]
    return EntryPoint(x * y * z, tuple(one["name"] for one in resources), fields, size)


def host_source(metal: str, entry_points: Mapping[str, EntryPoint]) -> str:
    """The MSL as C++: what a group shares is static, and each kernel gets a function that runs its groups."""
    metal = re.sub(r"^(\s*)threadgroup (array<.*> \w+;)", r"\1static \2", metal, flags=re.MULTILINE)
    metal = re.sub(r"^#line.*$", "", metal, flags=re.MULTILINE)
    launchers = [launcher(*match.groups(), entry_points) for match in SIGNATURE.finditer(metal)]
    # Each file's functions are its own, so that several make one library.
    head, body = metal.split("using namespace metal;\n", 1)
    return "\n".join([head, "using namespace metal;", "namespace {", body, "}", *launchers])


def launcher(name: str, signature: str, entry_points: Mapping[str, EntryPoint]) -> str:
    """C++ that calls one kernel for every invocation of every group."""
    entry = entry_points[name]
    arguments, count = [], 0
    for parameter in re.split(r",\s*(?![^<]*>)", signature):
        kind = parameter.strip().removesuffix("]]").split("[[")
        if "threadgroup_position_in_grid" in kind[1]:
            arguments.append("uint3(group, 0, 0)")
        elif "thread_position_in_threadgroup" in kind[1]:
            arguments.append("uint3(lane, 0, 0)")
        elif kind[0].startswith("EntryPointParams"):
            arguments.append(f"({kind[0].rsplit('*', 1)[0]}*)parameters")
        else:
            arguments.append(f"({kind[0].rsplit('*', 1)[0]}*)buffers[{count}]")
            count += 1
    if count != len(entry.buffers):
        raise ValueError(f"{name}: {count} buffers in MSL, {len(entry.buffers)} in the reflection")
    return f"""
extern "C" void run_{name}(uint group_count, void **given, const void *block)
{{
    static void **buffers;
    static const void *parameters;
    static uint group;
    buffers = given;
    parameters = block;
    for (group = 0; group < group_count; group++)
        host::run_group({entry.group_size}, [](unsigned lane) {{ {name}({", ".join(arguments)}); }});
}}"""

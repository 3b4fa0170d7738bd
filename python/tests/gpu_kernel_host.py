"""Runs the committed WGSL of the GPU kernels, one kernel at a time, on whatever adapter `wgpu` finds."""

from __future__ import annotations

import re
import struct
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "core-zig/src/backend/gpu/generated"
# Where ci/gpu_kernels.py keeps its wheels, wgpu among them.
sys.path += [str(path) for path in ROOT.glob("build/kernel-compilers/lib/python3*/site-packages")]


@dataclass(frozen=True)
class Row:
    name: str
    family: str
    group_size: int
    buffers: int
    written: int
    parameter_bytes: int
    first_slot: int


def rows() -> dict[str, Row]:
    """The rows of the table that the core launches by."""
    found = {}
    for line in (GENERATED / "table.zig").read_text().splitlines():
        fields = dict(re.findall(r"\.(\w+) = \"?\.?([\w]+)\"?", line)) if ".name = " in line else None
        if fields:
            numbers = {name: int(fields[name], 0) for name in ("group_size", "buffers", "written", "parameter_bytes", "first_slot")}
            found[fields["name"]] = Row(fields["name"], fields["family"], **numbers)
    return found


def packed(*values: Any) -> bytes:
    """A struct of parameters: integers and floats as 4 bytes each, sequences member by member."""
    data = b""
    for value in values:
        if isinstance(value, Sequence):
            data += packed(*value)
        elif isinstance(value, float):
            data += struct.pack("<f", value)
        else:
            data += struct.pack("<I", int(value) & 0xFFFFFFFF)
    return data


class Host:
    def __init__(self) -> None:
        import wgpu

        self.wgpu = wgpu
        adapter = wgpu.gpu.request_adapter_sync()
        self.name = str(adapter.info["device"])
        self.device = adapter.request_device_sync(required_limits={"max-compute-invocations-per-workgroup": 256})
        self.rows = rows()
        self.modules: dict[str, Any] = {}
        self.pipelines: dict[str, tuple[Any, Any]] = {}

    def pipeline(self, name: str) -> tuple[Any, Any]:
        if name not in self.pipelines:
            row, wgpu = self.rows[name], self.wgpu
            if row.family not in self.modules:
                self.modules[row.family] = self.device.create_shader_module(code=(GENERATED / f"{row.family}.wgsl").read_text())
            kinds = ["uniform"] + ["storage" if row.written >> index & 1 else "read-only-storage" for index in range(row.buffers)]
            entries = [
                {"binding": row.first_slot + index, "visibility": wgpu.ShaderStage.COMPUTE, "buffer": {"type": kind}}
                for index, kind in enumerate(kinds)
            ]
            layout = self.device.create_bind_group_layout(entries=entries)
            whole = self.device.create_pipeline_layout(bind_group_layouts=[layout])
            stage = {"module": self.modules[row.family], "entry_point": name}
            self.pipelines[name] = layout, self.device.create_compute_pipeline(layout=whole, compute=stage)
        return self.pipelines[name]

    def run(self, name: str, buffers: Sequence[np.ndarray], parameters: bytes, groups: int) -> list[np.ndarray]:
        """The buffers that the kernel writes, in order, after it; what they held before is what it saw."""
        row, usage = self.rows[name], self.wgpu.BufferUsage
        assert len(buffers) == row.buffers and len(parameters) == row.parameter_bytes, (name, len(buffers), len(parameters), row)
        layout, pipeline = self.pipeline(name)
        kinds = usage.STORAGE | usage.COPY_SRC | usage.COPY_DST
        made = [self.device.create_buffer_with_data(data=parameters + bytes(-len(parameters) % 16), usage=usage.UNIFORM)]
        made += [self.device.create_buffer_with_data(data=padded(buffer), usage=kinds) for buffer in buffers]
        entries = [{"binding": row.first_slot + index, "resource": {"buffer": buffer}} for index, buffer in enumerate(made)]
        encoder = self.device.create_command_encoder()
        computing = encoder.begin_compute_pass()
        computing.set_pipeline(pipeline)
        computing.set_bind_group(0, self.device.create_bind_group(layout=layout, entries=entries))
        computing.dispatch_workgroups(groups)
        computing.end()
        self.device.queue.submit([encoder.finish()])
        results = []
        for index, buffer in enumerate(buffers):
            if row.written >> index & 1:
                data = self.device.queue.read_buffer(made[index + 1])
                results.append(np.frombuffer(data, np.uint8)[: buffer.nbytes].view(buffer.dtype).reshape(buffer.shape).copy())
        return results


def padded(array: np.ndarray) -> bytes:
    data = np.ascontiguousarray(array).tobytes()
    return data + bytes(-len(data) % 4) if data else bytes(4)


@cache
def host() -> Host | str:
    """The adapter, or why there is none."""
    try:
        return Host()
    except Exception as error:  # wgpu raises whatever its library does.
        return f"no WebGPU adapter: {error}"

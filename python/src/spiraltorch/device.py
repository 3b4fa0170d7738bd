"""GPUs: what there is, which one to use, and what became of the ops asked of them."""

from __future__ import annotations

from typing import Any

from spiraltorch import _lowlevel as _low
from spiraltorch._enums import MATMUL_PRECISION, DeviceName, MatmulPrecisionName
from spiraltorch._members import name_in, number_in
from spiraltorch.tensor import device_number
from spiraltorch.zspace import DeviceDescription

_FIELDS = (
    *("interface", "number", "count", "available", "reason", "name", "driver", "kind", "api_version"),
    *("memory_bytes", "subgroup_size", "workgroup_max", "shared_memory_bytes", "buffer_bytes_max", "features"),
)


def describe_device(device: str = "cpu", number: int = 0) -> dict[str, Any]:
    """What the processor or a driver reports of a device, as a dict; see `DeviceDescription`.

    `device` is "cpu", "vulkan", "cuda", "metal", "webgpu" or "hip". One that is not there has `available` False and
    a `reason`.
    """
    found = DeviceDescription(device, number)
    return {field: getattr(found, field) for field in _FIELDS}


def hip_probe() -> dict[str, Any]:
    """AMD GPUs that the HIP runtime lists: `available`, `devices` and, where there are none, the `reason`.

    No environment variable makes one up.
    """
    first = DeviceDescription("hip")
    found = [first, *(DeviceDescription("hip", number) for number in range(1, first.count))] if first.available else []
    devices = [{"id": each.number, "name": each.name, "memory_bytes": each.memory_bytes} for each in found]
    return {"available": first.available, "reason": first.reason, "devices": devices}


def select_device(device: DeviceName, number: int) -> None:
    """Which of several GPUs new tensors on `device` are put on; those that exist stay where they are."""
    _low.device_select(device_number(device), number)


def fallback_count() -> int:
    """Ops of GPU tensors that had no kernel there and ran on the CPU, since the library was loaded."""
    return _low.device_fallback_count()


def launch_count() -> int:
    """Kernels started on GPUs since the library was loaded."""
    return _low.device_launch_count()


def set_strict_devices(strict: bool) -> None:
    """Whether an op that a GPU has no kernel for is refused (`UnsupportedError`), rather than run on the CPU."""
    _low.device_set_strict(strict)


def matmul_precision() -> MatmulPrecisionName:
    """What f32 matrix products may round their operands to; "f32", not at all, unless `set_matmul_precision` was called."""
    return name_in(MATMUL_PRECISION, _low.matmul_precision())


def set_matmul_precision(precision: MatmulPrecisionName) -> None:
    """Let f32 matrix products, and their gradients, round what they multiply.

    To "tf32" (11 bits), "bf16" (8 bits) or "f16" (11 bits; beyond 65,504 infinite). Sums stay f32. It holds for the whole
    process, and for products that start from now on. It permits and promises nothing: a device that gains nothing by it,
    as every one but CUDA's with tensor cores and Vulkan's with cooperative matrices, multiplies f32.
    """
    _low.set_matmul_precision(number_in("precision", MATMUL_PRECISION, precision))

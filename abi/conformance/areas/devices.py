"""Devices: what every machine says alike, whatever GPUs it has. Steps that name a device mean it, whichever runs the case."""

from __future__ import annotations

from case import Area, Case

from areas.training import RECIPE, TREE

GPUS = ("vulkan", "cuda", "metal", "webgpu")


def build(area: Area) -> None:
    descriptions(area)
    choices(area)
    counters(area)
    precisions(area)
    trainers(area)


def descriptions(area: Area) -> None:
    same_everywhere = {
        "interface": "cpu",
        "number": 0,
        "count": 1,
        "available": True,
        "reason": "",
        "kind": "cpu",
        "api_version": "0.0.0",
        "shared_memory_bytes": 0,
        "features": "",
    }
    case = area.case("describe.cpu").new("found", "DeviceDescription", device="cpu")
    for name, value in same_everywhere.items():
        case.get(name, f"device_description.{name}", "found").expect(name, value=value)
    # In a group the threads in use; one kernel sees all the memory.
    case.get("group", "device_description.workgroup_max", "found").get("threads", "library.thread_count").same("group", "threads")
    case.get("whole", "device_description.memory_bytes", "found").get("part", "device_description.buffer_bytes_max", "found")
    case.same("part", "whole")
    case = area.case("describe.others")
    for name in (*GPUS, "hip"):
        case.new(name, "DeviceDescription", device=name).get("interface", "device_description.interface", name)
        case.expect("interface", value=name).get("number", "device_description.number", name).expect("number", value=0)
    case = area.case("describe.refusals")
    case.new_fails("invalid_value", "DeviceDescription", device="abacus")
    case.new_fails("invalid_value", "DeviceDescription", device="")
    # A device computes; these two do not.
    for name in ("reference", "null"):
        case.new_fails("invalid_value", "DeviceDescription", device=name)
    case.new_fails("invalid_value", "DeviceDescription", device="cpu", number=-1)
    case.new_fails("index_out_of_range", "DeviceDescription", device="cpu", number=1)
    case = area.case("describe.closed").new("found", "DeviceDescription", device="cpu").do("close", of="found")
    case.fails("null_handle", "get", name="device_description.available", of="found")


def choices(area: Area) -> None:
    case = area.case("select.refusals")
    for name in ("cpu", "reference", "null"):
        case.fails("invalid_value", "device.select", device=name, number=0)
    for name in GPUS:
        case.fails("index_out_of_range", "device.select", device=name, number=-1)
    # Names are looked up by each language, whose message it is.
    case.fails("invalid_value", "device.select", message=False, device="abacus", number=0)
    case = area.case("tensors.refusals").tensor("x", [1, 2])
    case.fails("invalid_value", "tensor.zeros", message=False, shape=[2], device="abacus")
    case.fails("invalid_value", "tensor.to_device", message=False, tensor="x", device="abacus")


def computed(case: Case) -> Case:
    case.tensor("x", [[0.25, -1.5], [3.0, 0.5]], "f32", device="cpu").op("matmul", "y", "x", "x")
    return case.op("softmax", "z", "y").tensor("w", [1, 2], device="cpu").op("exp", "v", "w")


def precisions(area: Area) -> None:
    """A permission to round what is multiplied; of numbers of a few bits the product is the same in all of them."""
    case = area.case("matmul_precision").get("first", "library.matmul_precision").expect("first", value="f32")
    case.tensor("a", [[0.5, -1.5], [3.0, 0.25]], "f32").tensor("b", [[2.0, 1.0], [-0.75, 4.0]], "f32")
    for name in ("tf32", "bf16", "f16", "f32"):
        case.do("library.set_matmul_precision", precision=name).get(f"now_{name}", "library.matmul_precision")
        case.expect(f"now_{name}", value=name).op("matmul", f"c_{name}", "a", "b").expect(f"c_{name}")
    case.fails("invalid_value", "library.set_matmul_precision", message=False, precision="f64")
    case.get("after", "library.matmul_precision").expect("after", value="f32")


def counters(area: Area) -> None:
    """What runs on the CPU because it was asked of the CPU is no fallback, and launches nothing."""
    for strict in (False, True):
        case = area.case(f"cpu_does_not_count.{'strict' if strict else 'plain'}")
        case.get("fallbacks", "library.fallback_count").get("launches", "library.launch_count")
        if strict:
            case.do("device.set_strict", strict=True)
        computed(case).do("device.set_strict", strict=False)
        case.get("after", "library.fallback_count").same("after", "fallbacks")
        case.get("after", "library.launch_count").same("after", "launches")


def trainers(area: Area) -> None:
    case = area.case("trainer").do("hierarchy.create", "h", pairs=TREE)
    for name, given in (("plain", {}), ("told", {"device": "cpu"})):
        case.do("trainer.create", name, hierarchy="h", options=RECIPE, **given)
        case.get("device", "trainer.device", name).expect("device", value="cpu")
        case.do("trainer.run", trainer=name).do("trainer.points", f"{name}_points", trainer=name)
    case.same("told_points", "plain_points")
    case = area.case("trainer.refusals").do("hierarchy.create", "h", pairs=TREE).do("trainer.create", "t", hierarchy="h", options=RECIPE)
    for name in ("reference", "null"):
        case.fails("unsupported", "trainer.set_device", trainer="t", device=name)
        case.fails("unsupported", "trainer.create", hierarchy="h", options=RECIPE, device=name)
    case.fails("invalid_value", "trainer.set_device", message=False, trainer="t", device="abacus")
    # Where it was, and as it was.
    case.get("device", "trainer.device", "t").expect("device", value="cpu").do("trainer.run", trainer="t")
    case.get("epoch", "trainer.epoch", "t").expect("epoch", value=8)

"""Plays the conformance cases through the public Python interface; see abi/conformance/README.md."""

from __future__ import annotations

import argparse
import contextlib
import gc
import json
import math
import struct
import sys
import threading
import traceback
from pathlib import Path
from typing import Any

import spiraltorch as st
from spiraltorch import _lowlevel as _low
from spiraltorch import errors, ops

Step = dict[str, Any]
CODES = {"f32": "f", "f64": "d", "i32": "i", "i64": "q", "u8": "B", "bool": "B", "complex64": "f"}
SPECIAL = {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}
MASK = 2**64 - 1
ABI = json.loads((Path(__file__).parents[2] / "abi/include/abi.json").read_text())
# The kinds of the parameters, by class and function.
MEMBERS = {
    (function["member"]["class"], function["member"]["name"]): {each["name"]: each["kind"] for each in function["parameters"]}
    for file in ABI["files"]
    for function in file["functions"]
    if "member" in function
}
# What a function is called in a language with overloads.
OVERLOADED = {
    (function["member"]["class"], function["member"]["name"]): function["member"]["overload"]
    for file in ABI["files"]
    for function in file["functions"]
    if "overload" in function.get("member", {})
}


class Unmet(Exception):
    """An expectation that does not hold."""


def element(value: Any, code: str) -> Any:
    if isinstance(value, str) and value.startswith("0x"):
        return struct.unpack(">" + code, bytes.fromhex(value[2:]))[0]
    return SPECIAL[value] if isinstance(value, str) else value


def number(value: Any) -> Any:
    return element(value, "d") if isinstance(value, str) else value


def packed(data: list[Any], dtype: str) -> bytes:
    code = CODES[dtype]
    return b"".join(struct.pack("=" + code, element(value, code)) for value in data)


def splitmix64(count: int, given: dict[str, Any]) -> list[Any]:
    values: list[Any] = []
    for i in range(count):
        z = (given["seed"] + (i + 1) * 0x9E3779B97F4A7C15) & MASK
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & MASK
        z = (z ^ z >> 27) * 0x94D049BB133111EB & MASK
        k = (z ^ z >> 31) >> 40
        values.append(k % given["modulus"] if "modulus" in given else (k - 2**23) * 2.0**-23 * given["scale"])
    return values


def flat_bytes(tensor: st.Tensor) -> bytes:
    return bytes(tensor.numpy().tobytes())


class Player:
    def __init__(self, device: str, files: Path, tolerance: dict[str, Any], names: dict[str, Any] | None = None) -> None:
        self.device, self.files, self.tolerance = device, files, tolerance
        self.names: dict[str, Any] = dict(names or {})
        self.records: dict[str, str] = {}

    def play(self, steps: list[Step]) -> None:
        for position, step in enumerate(steps):
            try:
                self.step(step)
            except Exception as error:
                error.add_note(f"step {position}: {json.dumps(step)[:300]}")
                raise

    def step(self, step: Step) -> None:
        fails = step.get("fails")
        if fails is None:
            return self.bind(step.get("as"), self.call(step), step["do"])
        try:
            result = self.call(step)
        except errors.SpiralTorchError as error:
            found = {"status": error.status_name, "message": str(error).replace(f"{self.files}/", "")}
            if any(found[key] != fails[key] for key in fails):
                raise Unmet(f"failed with {found}, expected {fails}") from None
        else:
            raise Unmet(f"gave {result!r}, expected failure {fails}")

    def bind(self, name: str | list[str] | None, result: Any, verb: str) -> None:
        if name is None:
            return
        pairs = zip(name, result) if isinstance(name, list) else [(name, result)]
        for key, value in pairs:
            old = self.names.pop(key, None)
            if old is not None and old is not value and hasattr(old, "close"):
                old.close()
            self.names[key] = value

    def close(self) -> None:
        for value in reversed(list(self.names.values())):
            if hasattr(value, "close"):
                value.close()
        self.names.clear()

    def at(self, name: Any) -> Any:
        """What a name holds; lists of names and null too."""
        if isinstance(name, list):
            return [self.at(part) for part in name]
        return None if name is None else self.names[name]

    def given(self, step: Step, *fields: str) -> dict[str, Any]:
        """The fields that the step has: what it leaves out is left to the core's defaults."""
        return {
            field: number(step[field]) if field not in ("dtype", "device", "kind") else step[field] for field in fields if field in step
        }

    def call(self, step: Step) -> Any:
        return getattr(self, "do_" + step["do"].replace(".", "_"))(step)

    # Tensors

    def new(self, step: Step) -> dict[str, Any]:
        return {"device": self.device, **self.given(step, "dtype", "device")}

    def do_tensor_create(self, step: Step) -> Any:
        dtype, shape = step["dtype"], step["shape"]
        data = step["data"] if "data" in step else splitmix64(math.prod(shape), step["splitmix64"])
        values = [element(value, CODES[dtype]) for value in data]
        if dtype == "complex64":
            values = [complex(*pair) for pair in zip(values[::2], values[1::2])]
        with st.Tensor(values, dtype, device=self.new(step)["device"]) as flat:
            return flat.reshape(shape)

    def do_tensor_zeros(self, step: Step) -> Any:
        return st.zeros(step["shape"], **self.new(step))

    def do_tensor_full(self, step: Step) -> Any:
        return st.full(step["shape"], number(step["value"]), **self.new(step))

    def do_tensor_arange(self, step: Step) -> Any:
        return st.arange(*self.given(step, "start", "stop", "step").values(), **self.new(step))

    def do_tensor_eye(self, step: Step) -> Any:
        return st.eye(step["size"], **self.new(step))

    def do_tensor_random_uniform(self, step: Step) -> Any:
        return st.random_uniform(step["shape"], **self.given(step, "low", "high", "seed"), **self.new(step))

    def do_tensor_random_normal(self, step: Step) -> Any:
        return st.random_normal(step["shape"], **self.given(step, "mean", "deviation", "seed"), **self.new(step))

    def do_tensor_index(self, step: Step) -> Any:
        return self.at(step["tensor"])[tuple(slice(*item) if isinstance(item, list) else item for item in step["index"])]

    def do_tensor_to_device(self, step: Step) -> Any:
        return self.at(step["tensor"]).to(step["device"])

    def do_tensor_detach(self, step: Step) -> Any:
        return self.at(step["tensor"]).detach()

    def do_tensor_assign(self, step: Step) -> Any:
        return self.at(step["tensor"]).assign(self.at(step["source"]))

    def do_tensor_dlpack(self, step: Step) -> Any:
        class Legacy:
            def __dlpack__(capsule_of, **ignored: Any) -> Any:
                return tensor.__dlpack__()

            def __dlpack_device__(capsule_of) -> Any:
                return tensor.__dlpack_device__()

        tensor = self.at(step["tensor"])
        return st.from_dlpack(Legacy() if step.get("legacy") else tensor)

    def do_tensor_write_view(self, step: Step) -> None:
        self.at(step["tensor"]).numpy().reshape(-1)[step["offset"]] = number(step["value"])

    # Ops, manifolds, tape, optimisers

    def do_op(self, step: Step) -> Any:
        owner = self.at(step["manifold"]) if "manifold" in step else ops
        inputs = self.at(step["inputs"])
        named = {key: value if key in ("dtype", "expression") else number(value) for key, value in step.get("attributes", {}).items()}
        if "out" in step:
            named["out"] = self.at(step["out"])
        return getattr(owner, step["name"])(*inputs, **named)

    def do_manifold_create(self, step: Step) -> Any:
        kind = {"euclidean": st.Euclidean, "poincare": st.PoincareBall, "lorentz": st.Lorentz}[step["kind"]]
        return kind(**self.given(step, "curvature", "strict"))

    def do_manifold_product(self, step: Step) -> Any:
        return st.Product(self.at(step["factors"]), step["dims"])

    def do_tape_create(self, step: Step) -> Any:
        return st.Tape()

    def do_tape_watch(self, step: Step) -> Any:
        return self.at(step["tape"]).watch(self.at(step["tensor"]))

    def do_tape_gradient(self, step: Step) -> Any:
        return self.at(step["tape"]).gradient(self.at(step["target"]), self.at(step["sources"]), seed=self.at(step.get("seed")))

    def do_tape_reset(self, step: Step) -> Any:
        return self.at(step["tape"]).reset()

    def do_optimizer_create(self, step: Step) -> Any:
        named = self.given(step, "learning_rate", "momentum", "nesterov", "weight_decay", "epsilon")
        if "beta_1" in step or "beta_2" in step:
            named["betas"] = (step.get("beta_1", 0.9), step.get("beta_2", 0.999))
        return {"sgd": st.SGD, "adam": st.Adam, "adamw": st.AdamW}[step["kind"]]([], **named)

    def do_optimizer_add(self, step: Step) -> Any:
        return self.at(step["optimizer"]).add(self.at(step["parameter"]), self.at(step.get("manifold")))

    def do_optimizer_step(self, step: Step) -> Any:
        return self.at(step["optimizer"]).step(self.at(step["gradients"]))

    def do_optimizer_set_learning_rate(self, step: Step) -> Any:
        self.at(step["optimizer"]).learning_rate = number(step["learning_rate"])

    def do_optimizer_load_state(self, step: Step) -> Any:
        return self.at(step["optimizer"]).load_state(self.at(step["source"]).state())

    # The generated classes

    def do_new(self, step: Step) -> Any:
        return getattr(st, step["class"])(**self.arguments(step["class"], "create", step))

    def do_call(self, step: Step) -> Any:
        owner = getattr(st, step["class"]) if "class" in step else self.at(step["of"])
        class_name = step["class"] if "class" in step else type(owner).__name__
        name = OVERLOADED.get((class_name, step["name"]), step["name"])
        return getattr(owner, name)(**self.arguments(class_name, step["name"], step))

    def arguments(self, class_name: str, name: str, step: Step) -> dict[str, Any]:
        """The step's arguments: names where the function takes handles, numbers, texts and lists elsewhere."""
        kinds = MEMBERS.get((class_name, name), {})
        return {key: self.argument(kinds[key], value) for key, value in step.get("arguments", {}).items()}

    def argument(self, kind: str, value: Any) -> Any:
        if kind.startswith("handle"):
            return self.at(value)
        if kind in ("string", "enumeration"):
            return value
        return [number(item) for item in value] if isinstance(value, list) else number(value)

    # Hierarchies, trainers, models, files

    def do_hierarchy_create(self, step: Step) -> Any:
        return st.Hierarchy(step["pairs"])

    def do_hierarchy_closure(self, step: Step) -> Any:
        return self.at(step["hierarchy"]).closure()

    def do_hierarchy_ancestors(self, step: Step) -> Any:
        return self.at(step["hierarchy"]).ancestors(step["label"])

    def do_hierarchy_evaluate(self, step: Step) -> Any:
        return self.at(step["hierarchy"]).evaluate(self.at(step["model"]))

    def do_trainer_create(self, step: Step) -> Any:
        return st.Trainer(self.at(step["hierarchy"]), **self.given(step, "device"), **step.get("options", {}))

    def do_trainer_set_device(self, step: Step) -> Any:
        self.at(step["trainer"]).device = step["device"]

    def do_trainer_run(self, step: Step) -> Any:
        reports = 0

        def progress(report: Any) -> bool:
            nonlocal reports
            reports += 1
            if reports == 1 and "during" in step:
                self.play(step["during"])
            return reports == step.get("stop_after")

        watched = "during" in step or "stop_after" in step
        self.at(step["trainer"]).run(**self.given(step, "epochs"), progress=progress if watched else None)

    def do_trainer_points(self, step: Step) -> Any:
        return self.at(step["trainer"]).points

    def do_trainer_model(self, step: Step) -> Any:
        return self.at(step["trainer"]).model()

    def do_trainer_save(self, step: Step) -> Any:
        return self.at(step["trainer"]).save(self.files / step["path"])

    def do_trainer_load(self, step: Step) -> Any:
        return st.Trainer.resume(self.at(step["hierarchy"]), self.files / step["path"])

    def do_model_create(self, step: Step) -> Any:
        return st.Model(self.at(step["manifold"]), self.at(step["points"]), step["labels"])

    def do_model_open(self, step: Step) -> Any:
        return st.Model.open(self.files / step["path"])

    def do_model_save(self, step: Step) -> Any:
        return self.at(step["model"]).save(self.files / step["path"])

    def do_model_points(self, step: Step) -> Any:
        return self.at(step["model"]).points

    def do_model_manifold(self, step: Step) -> Any:
        return self.at(step["model"]).manifold

    def do_model_point(self, step: Step) -> Any:
        return self.at(step["model"])[step["label"]]

    def do_model_find(self, step: Step) -> Any:
        return self.at(step["model"]).find(step["label"])

    def do_model_distance(self, step: Step) -> Any:
        return self.at(step["model"]).distance(step["a"], step["b"])

    def do_model_nearest(self, step: Step) -> Any:
        query = step["label"] if "label" in step else self.at(step["point"])
        return [list(pair) for pair in self.at(step["model"]).nearest(query, step["k"])]

    def do_model_metadata(self, step: Step) -> Any:
        return self.at(step["model"]).metadata[step["key"]]

    def do_model_set_metadata(self, step: Step) -> Any:
        return self.at(step["model"]).set_metadata(step["key"], step["value"])

    def do_file_write(self, step: Step) -> Any:
        content = bytes.fromhex(step["hex"]) if "hex" in step else step["text"].encode()
        (self.files / step["path"]).write_bytes(content)

    # The library, properties, lifetimes, threads

    def do_library_set_thread_count(self, step: Step) -> Any:
        return st.set_thread_count(step["count"])

    def do_library_set_matmul_precision(self, step: Step) -> Any:
        return st.set_matmul_precision(step["precision"])

    def do_device_select(self, step: Step) -> Any:
        return st.select_device(step["device"], step["number"])

    def do_device_set_strict(self, step: Step) -> Any:
        return st.set_strict_devices(step["strict"])

    def do_get(self, step: Step) -> Any:
        noun, name = step["name"].split(".")
        if noun == "library":
            return getattr(st, name)()
        owner = self.at(step["of"])
        value = owner[name] if isinstance(owner, dict) else getattr(owner, name)
        return value() if name == "item" else list(value) if isinstance(value, tuple) else value

    def do_close(self, step: Step) -> Any:
        return self.at(step["of"]).close()

    def do_drop(self, step: Step) -> Any:
        del self.names[step["of"]]

    def do_collect(self, step: Step) -> Any:
        gc.collect()

    def do_parallel(self, step: Step) -> None:
        players = [Player(self.device, self.files, self.tolerance, self.names) for _ in range(step["count"])]
        failures: list[BaseException] = []

        def work(player: Player) -> None:
            try:
                player.play(step["steps"])
            except BaseException as error:
                failures.append(error)
            finally:
                player.names = {key: value for key, value in player.names.items() if self.names.get(key) is not value}
                player.close()

        threads = [threading.Thread(target=work, args=[player]) for player in players]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if failures:
            raise failures[0]

    # Expectations

    def do_record(self, step: Step) -> None:
        tensor = self.at(step["of"])
        if not isinstance(tensor, st.Tensor):
            numbers = tensor if isinstance(tensor, list) else [tensor]
            self.records[step["name"]] = struct.pack(f">{len(numbers)}d", *numbers).hex()
            return
        size = struct.calcsize(CODES[tensor.dtype])
        raw = flat_bytes(tensor)
        self.records[step["name"]] = b"".join(raw[i : i + size][::-1] for i in range(0, len(raw), size)).hex()

    def do_expect(self, step: Step) -> None:
        found = self.at(step["of"])
        if "same" in step:
            other = self.at(step["same"])
            if self.identity(found) != self.identity(other):
                raise Unmet(f"{found!r}, expected the same as {other!r}")
            return
        if "value" in step:
            if not self.agrees(step["value"], found, step.get("within"), "f64"):
                raise Unmet(f"{found!r}, expected {step['value']!r}")
            return
        for name in ("dtype", "shape"):
            value = getattr(found, name)
            if name in step and (list(value) if name == "shape" else value) != step[name]:
                raise Unmet(f"{name} {value}, expected {step[name]}")
        if "data" in step:
            self.expect_data(found, step["data"], step.get("within"))

    @staticmethod
    def identity(value: Any) -> Any:
        return (value.dtype, value.shape, flat_bytes(value)) if isinstance(value, st.Tensor) else value

    def expect_data(self, tensor: st.Tensor, expected: list[Any], within: str | None) -> None:
        dtype, code = tensor.dtype, CODES[tensor.dtype]
        raw = flat_bytes(tensor)
        found = [value for (value,) in struct.iter_unpack("=" + code, raw)]
        if len(found) != len(expected):
            raise Unmet(f"{len(found)} numbers, expected {len(expected)}")
        size = struct.calcsize(code)
        for i, (a, given) in enumerate(zip(found, expected)):
            if within is None:
                same = math.isnan(a) if given == "nan" else packed([given], dtype) == raw[i * size : (i + 1) * size]
            else:
                same = self.agrees(element(given, code), a, within, "f32" if dtype == "complex64" else dtype)
            if not same:
                raise Unmet(f"element {i} is {a!r}, expected {given!r}{f' within {within}' if within else ''}")

    def agrees(self, expected: Any, actual: Any, within: str | None, dtype: str) -> bool:
        if isinstance(expected, list):
            return len(expected) == len(actual) and all(self.agrees(e, a, within, dtype) for e, a in zip(expected, actual))
        if isinstance(actual, (bool, str)) or actual is None:
            return bool(expected == actual)
        e = number(expected)
        if e == actual or (math.isnan(e) and math.isnan(actual)):
            return True
        if within is None or not math.isfinite(e) or not math.isfinite(actual):
            return False
        relative, absolute = self.tolerance[within][dtype]
        return bool(abs(actual - e) <= absolute + relative * abs(e))


GPUS = ("vulkan", "cuda", "metal", "webgpu")


class DeviceWatch:
    """Which kernels a GPU ran, and what it left to the CPU: what the matrix of backends tells apart."""

    def __init__(self, device: str) -> None:
        self.device = device
        _low.set_log_level(1)
        self.first = _low.log_end()

    def seen(self) -> dict[str, list[str]]:
        kernels, fallbacks = set(), set()
        for number in range(max(self.first, _low.log_end() - 256), _low.log_end()):
            words = _low.log_read(number)[2].removeprefix(f"{self.device}: ").split(" ")
            if words[:2] == ["launch", "of"]:
                kernels.add(words[2])
            elif words[:3] == ["no", "kernel", "did"]:
                fallbacks.add(words[3].rstrip(","))
        return {"kernels": sorted(kernels), "fallbacks": sorted(fallbacks)}


def run(case: Step, device: str, files: Path, tolerance: dict[str, Any]) -> dict[str, Any]:
    player = Player(device, files, tolerance)
    status, detail = "pass", ""
    watch = DeviceWatch(device) if device in GPUS else None
    try:
        player.play(case["steps"])
    except Unmet as error:
        status, detail = "fail", "; ".join([str(error), *error.__notes__])
    except Exception as error:
        status, detail = "error", "; ".join([f"{type(error).__name__}: {error}", *error.__notes__])
        traceback.print_exc()
    with contextlib.suppress(Exception):
        player.close()
    line = {"id": case["id"], "device": device, "status": status, "detail": detail, "records": player.records}
    return {**line, **watch.seen()} if watch else line


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=Path, required=True)
    parser.add_argument("--files", type=Path, required=True)
    parser.add_argument("--phase", default="main")
    parser.add_argument("--devices", default="cpu,reference")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    tolerance = json.loads((options.cases.parent / "tolerance.json").read_text())["classes"]
    for path in sorted(options.cases.glob("*.json")):
        for case in json.loads(path.read_text())["cases"]:
            if case.get("phase", "main") != options.phase or not case["id"].startswith(options.only):
                continue
            for device in case.get("devices", ["cpu"]):
                if device in options.devices.split(","):
                    print(json.dumps(run(case, device, options.files, tolerance)), flush=True)
    sys.stdout.flush()


if __name__ == "__main__":
    main()

"""Times the element-wise, row and selection kernels against their peers, interleaved, one thread.

    zig build bench-kernels -Doptimize=ReleaseFast   # makes zig-out/lib/libbench_kernels.so
    python bench/kernels.py [--library FILE] [--only select]

NumPy and ONNX Runtime (with onnx to describe its graphs, and bound buffers) are needed, PyTorch is
used where it is installed. Times are the best of many rounds in which all take turns; a ratio
below 1 means that the core needs less time.
"""

from __future__ import annotations

import argparse
import ctypes
import functools
import importlib.util
import pathlib
import time
from collections.abc import Callable

import numpy as np
import onnx
import onnxruntime

Call = Callable[[], object]
SHAPES = [(1, 1000, 10), (64, 1000, 10), (1024, 1024, 32), (1, 1000000, 100), (16, 50000, 64), (4096, 128, 8), (128, 8192, 512)]
SELECTIONS = {"top": 0, "bottom": 1, "mid": 2, "sort": 3}
UNARY_COUNT = 65536


def call_of(function: Callable[..., object], *arguments: object) -> Call:
    """A call with its arguments converted beforehand: that would take longer than a short row."""
    converted = [
        ctypes.c_void_p(value.ctypes.data) if isinstance(value, np.ndarray) else kind(value)
        for value, kind in zip(arguments, function.argtypes, strict=True)
    ]
    return functools.partial(function, *converted)


def aligned(size: int) -> np.ndarray:
    memory = np.empty(size + 64, np.uint8)
    return memory[-memory.ctypes.data % 64 :]


def best(calls: dict[str, Call], budget_s: float = 0.4) -> dict[str, float]:
    repeats = {}
    for name, call in calls.items():
        call()
        start = time.perf_counter()
        call()
        repeats[name] = max(1, int(2e-4 / max(time.perf_counter() - start, 1e-7)))
    times = dict.fromkeys(calls, float("inf"))
    end = time.perf_counter() + budget_s * len(calls)
    while time.perf_counter() < end:
        for name, call in calls.items():
            start = time.perf_counter()
            for _ in range(repeats[name]):
                call()
            times[name] = min(times[name], (time.perf_counter() - start) / repeats[name])
    return times


def show(title: str, times: dict[str, float]) -> None:
    ours = times["core"]
    others = "  ".join(f"{name} {value * 1e6:10.2f} us ({ours / value:5.2f})" for name, value in times.items() if name != "core")
    print(f"{title:32} core {ours * 1e6:10.2f} us  {others}", flush=True)


def session(operator: str, inputs: dict[str, np.ndarray], outputs: dict[str, np.ndarray], **attributes: object) -> Call:
    """One node with every buffer bound beforehand."""
    kinds = {np.dtype(np.float32): onnx.TensorProto.FLOAT, np.dtype(np.int64): onnx.TensorProto.INT64}
    graph = onnx.helper.make_graph(
        [onnx.helper.make_node(operator, list(inputs), list(outputs), **attributes)],
        "one",
        [onnx.helper.make_tensor_value_info(name, kinds[array.dtype], array.shape) for name, array in inputs.items()],
        [onnx.helper.make_tensor_value_info(name, kinds[array.dtype], array.shape) for name, array in outputs.items()],
    )
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 20)], ir_version=9)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    run = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    binding = run.io_binding()
    for name, array in inputs.items():
        binding.bind_input(name, "cpu", 0, array.dtype, array.shape, array.ctypes.data)
    for name, array in outputs.items():
        binding.bind_output(name, "cpu", 0, array.dtype, array.shape, array.ctypes.data)
    return lambda: run.run_with_iobinding(binding)


def bench_unary(library: ctypes.CDLL, random: np.random.Generator) -> None:
    x = random.standard_normal(UNARY_COUNT, dtype=np.float32)
    torch = None
    if importlib.util.find_spec("torch"):
        import torch

        torch.set_num_threads(1)
    for name, source in {
        "exp": x, "log": np.abs(x) + 0.1, "tanh": x, "atanh": np.tanh(x) * 0.99, "expm1": x, "log1p": np.abs(x),
        "sigmoid": x, "sin": x, "asinh": x, "gelu": x, "gelu_tanh": x, "silu": x, "sqrt": np.abs(x),
    }.items():  # fmt: skip
        number = library.bench_unary_number(name.encode())
        source = np.ascontiguousarray(source)
        out, other, bound = np.empty_like(source), np.empty_like(source), np.empty_like(source)
        calls: dict[str, Call] = {"core": call_of(library.bench_unary, number, source, out, source.size)}
        plain = {"atanh": "arctanh", "asinh": "arcsinh"}.get(name, name)
        if hasattr(np, plain):
            calls["numpy"] = lambda s=source, o=other, f=getattr(np, plain, None): f(s, out=o)
        operators = {"gelu_tanh": "Gelu"} | {each: each.capitalize() for each in ("exp", "log", "tanh", "atanh", "sigmoid", "gelu", "sin")}
        if name in operators:
            extra = {"approximate": "tanh"} if name == "gelu_tanh" else {}
            calls["onnxruntime"] = session(operators[name], {"x": source}, {"y": bound}, **extra)
        if torch and hasattr(torch, name):
            tensor, result = torch.from_numpy(source), torch.empty(source.shape)
            calls["torch"] = lambda t=tensor, r=result, f=getattr(torch, name): f(t, out=r)
        show(f"{name} {source.size}", best(calls))


def bench_rows(library: ctypes.CDLL, random: np.random.Generator) -> None:
    for rows, count in [(1024, 64), (4096, 128), (1024, 1024), (64, 50000)]:
        x = random.standard_normal((rows, count), dtype=np.float32)
        out, other = np.empty_like(x), np.empty_like(x)
        show(f"softmax {rows}x{count}", best({
            "core": call_of(library.bench_softmax, x, out, rows, count),
            "onnxruntime": session("Softmax", {"x": x}, {"y": other}, axis=-1),
        }))  # fmt: skip
        np.testing.assert_allclose(out, other, rtol=2e-5, atol=1e-9)
        weight = random.standard_normal(count, dtype=np.float32)
        bias = random.standard_normal(count, dtype=np.float32)
        show(f"layer_norm {rows}x{count}", best({
            "core": call_of(library.bench_layer_norm, x, weight, bias, out, rows, count),
            "onnxruntime": session("LayerNormalization", {"x": x, "w": weight, "b": bias}, {"y": other}, axis=-1),
        }))  # fmt: skip
        np.testing.assert_allclose(out, other, rtol=1e-4, atol=1e-4)
        show(f"sum {rows * count}", best({"core": call_of(library.bench_sum, x, x.size), "numpy": x.sum}))


def bench_select(library: ctypes.CDLL, random: np.random.Generator) -> None:
    for rows, n, k in SHAPES:
        x = random.standard_normal((rows, n), dtype=np.float32)
        for name in ("top", "bottom", "mid"):
            kind = SELECTIONS[name]
            values, indices = np.empty((rows, k), np.float32), np.empty((rows, k), np.int64)
            workspace = aligned(library.bench_workspace(kind, n, k))
            calls: dict[str, Call] = {
                "core": call_of(library.bench_select, kind, x, rows, n, k, values, indices, workspace)
            }
            begin = (n - k) // 2 if name == "mid" else 0
            if name == "mid":
                calls["sort"] = lambda: np.sort(x, axis=-1)[:, begin : begin + k]
                calls["argsort"] = lambda: np.argsort(x, axis=-1)[:, begin : begin + k]
            else:
                theirs = {"v": np.empty_like(values), "i": np.empty_like(indices)}
                inputs = {"x": x, "k": np.array([k], np.int64)}
                calls["onnxruntime"] = session("TopK", inputs, theirs, axis=-1, largest=int(name == "top"), sorted=1)
            show(f"{name} {rows}x{n} k={k}", best(calls))
            order = np.sort(x, axis=-1)
            want = order[:, ::-1][:, :k] if name == "top" else order[:, begin : begin + k]
            np.testing.assert_array_equal(values, want)
            np.testing.assert_array_equal(np.take_along_axis(x, indices, -1), want)
        values, indices = np.empty((rows, n), np.float32), np.empty((rows, n), np.int64)
        workspace = aligned(library.bench_workspace(SELECTIONS["sort"], n, n))
        show(f"sort {rows}x{n}", best({
            "core": call_of(library.bench_select, SELECTIONS["sort"], x, rows, n, n, values, indices, workspace),
            "argsort": lambda: np.argsort(x, axis=-1, kind="stable"),
        }))  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    default = pathlib.Path(__file__).parents[1] / "zig-out" / "lib" / "libbench_kernels.so"
    parser.add_argument("--library", type=pathlib.Path, default=default)
    parser.add_argument("--only", choices=["unary", "rows", "select"])
    options = parser.parse_args()
    library = ctypes.CDLL(str(options.library))
    size, pointer = ctypes.c_size_t, ctypes.c_void_p
    library.bench_unary.argtypes = [ctypes.c_int, pointer, pointer, size]
    library.bench_softmax.argtypes = [pointer, pointer, size, size]
    library.bench_layer_norm.argtypes = [pointer] * 4 + [size] * 2
    library.bench_sum.argtypes = [pointer, size]
    library.bench_sum.restype = ctypes.c_double
    library.bench_workspace.argtypes = [ctypes.c_int, size, size]
    library.bench_workspace.restype = size
    library.bench_select.argtypes = [ctypes.c_int, pointer, size, size, size, pointer, pointer, pointer]
    print(f"level {['base', 'avx2', 'avx512'][library.bench_level()]}")
    random = np.random.default_rng(1)
    for name, function in {"unary": bench_unary, "rows": bench_rows, "select": bench_select}.items():
        if options.only in (None, name):
            function(library, random)


if __name__ == "__main__":
    main()

"""softmax, layer_norm and gelu beside ONNX Runtime: f32, one thread, results into buffers that exist."""

from __future__ import annotations

import numpy

import spiraltorch as st
from bench import onnx_peer
from bench.measure import Call, has_peer, one_thread, per_call, say
from spiraltorch import ops

SHAPES = [(1, 4), (1024, 64), (4096, 128), (1024, 1024), (64, 50000)]
PEER = "ONNX Runtime"


def compare(what: str, ours: Call, peer: Call, result: numpy.ndarray, expected: numpy.ndarray) -> None:
    mine, other = per_call(ours, peer)
    numpy.testing.assert_allclose(result, expected, rtol=2e-4, atol=2e-5)
    say(f"{what}, us", mine, other, 1e-6, PEER)


def drawn(*shape: int, seed: int) -> numpy.ndarray:
    return numpy.random.default_rng(seed).standard_normal(shape, numpy.float32)


@one_thread()
def softmax() -> None:
    if not has_peer("softmax", PEER, "onnx", "onnxruntime"):
        return
    for rows, count in SHAPES:
        x = drawn(rows, count, seed=1)
        result, expected = numpy.empty_like(x), numpy.empty_like(x)
        source, out = st.from_dlpack(x), st.from_dlpack(result)
        peer = onnx_peer.node("Softmax", {"x": x}, {"y": expected}, axis=-1)
        compare(f"softmax {rows} x {count}", lambda x=source, y=out: ops.softmax(x, out=y), peer, result, expected)


@one_thread()
def layer_norm() -> None:
    if not has_peer("layernorm", PEER, "onnx", "onnxruntime"):
        return
    for rows, count in SHAPES:
        x, weight, bias = drawn(rows, count, seed=1), drawn(count, seed=2), drawn(count, seed=3)
        result, expected = numpy.empty_like(x), numpy.empty_like(x)
        source, w, b, out = (st.from_dlpack(array) for array in (x, weight, bias, result))
        peer = onnx_peer.node("LayerNormalization", {"x": x, "w": weight, "b": bias}, {"y": expected}, axis=-1)
        compare(f"layer_norm {rows} x {count}", lambda x=source, w=w, b=b, y=out: ops.layer_norm(x, w, b, out=y), peer, result, expected)


@one_thread()
def gelu() -> None:
    if not has_peer("gelu", PEER, "onnx", "onnxruntime"):
        return
    for count in (4, 65536, 1 << 20):
        x = drawn(count, seed=1)
        for name, function, extra in (("gelu", ops.gelu, {}), ("gelu_tanh", ops.gelu_tanh, {"approximate": "tanh"})):
            result, expected = numpy.empty_like(x), numpy.empty_like(x)
            source, out = st.from_dlpack(x), st.from_dlpack(result)
            peer = onnx_peer.node("Gelu", {"x": x}, {"y": expected}, **extra)
            compare(f"{name} {count}", lambda f=function, x=source, y=out: f(x, out=y), peer, result, expected)

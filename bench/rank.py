"""Rank selection beside ONNX Runtime's TopK and NumPy's sort: f32, one thread.

Values and indices are made anew by our calls, which have no `out=`; ONNX Runtime's are bound.
"""

from __future__ import annotations

import numpy

import spiraltorch as st
from bench import onnx_peer
from bench.measure import has_peer, one_thread, per_call, say
from spiraltorch import ops

SHAPES = [(1, 1000, 10), (64, 1000, 10), (1024, 1024, 32), (1, 1000000, 100), (16, 50000, 64), (4096, 128, 8), (128, 8192, 512)]


@one_thread()
def top_k() -> None:
    has_onnx = has_peer("topk", "ONNX Runtime", "onnx", "onnxruntime")
    for rows, count, k in SHAPES:
        x = numpy.random.default_rng(1).standard_normal((rows, count), numpy.float32)
        if has_onnx:
            first(x, k, largest=True)
            first(x, k, largest=False)
        middle(x, k)


def first(x: numpy.ndarray, k: int, largest: bool) -> None:
    source, function = st.from_dlpack(x), ops.top_k if largest else ops.bottom_k
    expected = {"v": numpy.empty((len(x), k), numpy.float32), "i": numpy.empty((len(x), k), numpy.int64)}
    inputs = {"x": x, "k": numpy.array([k], numpy.int64)}
    peer = onnx_peer.node("TopK", inputs, expected, axis=-1, largest=int(largest), sorted=1)
    mine, other = per_call(lambda: function(source, k), peer)
    values, indices = function(source, k)
    numpy.testing.assert_array_equal(values, expected["v"])
    numpy.testing.assert_array_equal(numpy.take_along_axis(x, numpy.asarray(indices), -1), expected["v"])
    say(f"{'top' if largest else 'bottom'} {x.shape[0]} x {x.shape[1]}, k {k}, us", mine, other, 1e-6, "ONNX Runtime")


def middle(x: numpy.ndarray, k: int) -> None:
    """Sort-and-slice with indices needs a stable argsort, if equal elements are to keep their order."""
    source, begin = st.from_dlpack(x), (x.shape[1] - k) // 2

    def argsort_stable() -> tuple[numpy.ndarray, numpy.ndarray]:
        indices = numpy.argsort(x, axis=-1, kind="stable")[:, begin : begin + k]
        return numpy.take_along_axis(x, indices, -1), indices

    def argsort() -> tuple[numpy.ndarray, numpy.ndarray]:
        indices = numpy.argsort(x, axis=-1)[:, begin : begin + k]
        return numpy.take_along_axis(x, indices, -1), indices

    def sort() -> numpy.ndarray:
        return numpy.sort(x, axis=-1)[:, begin : begin + k]

    values, indices = ops.mid_k(source, k)
    expected = argsort_stable()
    numpy.testing.assert_array_equal(values, expected[0])
    numpy.testing.assert_array_equal(indices, expected[1])
    for name, peer in (("stable argsort", argsort_stable), ("argsort", argsort), ("sort, no indices", sort)):
        mine, other = per_call(lambda: ops.mid_k(source, k), peer, 7)
        say(f"mid {x.shape[0]} x {x.shape[1]}, k {k}, us", mine, other, 1e-6, name)

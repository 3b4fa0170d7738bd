"""Chains of element-wise ops in one pass, beside numexpr and the same ops one by one: f32, one thread."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass

import numpy

import spiraltorch as st
from bench.measure import Call, has_peer, one_thread, per_call, say
from spiraltorch import ops

# numexpr takes numbers in a text for f64, and then computes in f64: as arrays they stay f32.
NUMBERS = {"half": numpy.float32(0.5), "one": numpy.float32(1)}


@dataclass(frozen=True)
class Chain:
    ours: str
    peers: str

    def one_by_one(self, x: st.Tensor, y: st.Tensor) -> st.Tensor:
        if "where" not in self.ours:
            return ops.sub(ops.add(ops.mul(x, y), ops.mul(0.5, x)), ops.div(y, ops.add(1, ops.square(x))))
        return ops.where(ops.lt(x, y), ops.mul(x, ops.tanh(y)), ops.add(ops.exp(ops.neg(y)), 1))


CHAINS = (
    Chain("x, y -> x * y + 0.5 * x - y / (1 + x ^ 2)", "x * y + half * x - y / (one + x ** 2)"),
    Chain("x, y -> where(x < y, x * tanh(y), exp(-y) + 1)", "where(x < y, x * tanh(y), exp(-y) + one)"),
)


@one_thread()
def run() -> None:
    if not has_peer("chains", "numexpr", "numexpr"):
        return
    numexpr = importlib.import_module("numexpr")
    numexpr.set_num_threads(1)
    for count in (1 << 12, 1 << 16, 1 << 22):
        for chain in CHAINS:
            compare(chain, count, numexpr.evaluate)


def compare(chain: Chain, count: int, evaluate: Callable[..., object]) -> None:
    generator = numpy.random.default_rng(1)
    x, y = (generator.standard_normal(count, numpy.float32) for _ in range(2))
    result, expected = numpy.empty_like(x), numpy.empty_like(x)
    inputs, out = [st.from_dlpack(x), st.from_dlpack(y)], st.from_dlpack(result)
    peers: dict[str, Call] = {
        "numexpr": lambda: evaluate(chain.peers, {"x": x, "y": y, **NUMBERS}, out=expected),
        "op by op": lambda: chain.one_by_one(*inputs),
    }
    for name, peer in peers.items():
        mine, other = per_call(lambda: ops.elementwise(inputs, chain.ours, out=out), peer)
        say(f"{chain.ours[8:]} {count}, us", mine, other, 1e-6, name)
    numpy.testing.assert_allclose(result, expected, rtol=2e-5, atol=2e-5)

"""Element-wise functions beside PyTorch: f32, one thread, results into buffers that exist."""

from __future__ import annotations

import numpy

import spiraltorch as st
from bench.measure import has_peer, one_thread, per_call, say
from spiraltorch import ops

COUNT = 1 << 16
DOMAINS = {"exp": (-20, 20), "log": (1e-3, 1e3), "tanh": (-6, 6), "atanh": (-0.999, 0.999)}


@one_thread()
def run() -> None:
    if not has_peer("functions", "PyTorch", "torch"):
        return
    import torch  # type: ignore[import-not-found]

    torch.set_num_threads(1)
    for name, (low, high) in DOMAINS.items():
        x = numpy.random.default_rng(1).uniform(low, high, COUNT).astype(numpy.float32)
        result, expected = numpy.empty_like(x), numpy.empty_like(x)
        source, out = st.from_dlpack(x), st.from_dlpack(result)
        given, target = torch.from_numpy(x), torch.from_numpy(expected)
        ours, peer = getattr(ops, name), getattr(torch, name)
        mine, other = per_call(lambda f=ours, x=source, y=out: f(x, out=y), lambda f=peer, x=given, y=target: f(x, out=y))
        numpy.testing.assert_allclose(result, expected, rtol=2e-6)
        say(f"{name} {COUNT}, us", mine, other, 1e-6, "PyTorch")

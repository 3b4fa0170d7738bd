"""The trainer on WordNet's nouns beside a geoopt loop and gensim: positive pairs per CPU second.

All of them run on one thread and are timed by CPU seconds, best of interleaved rounds. The loops do the
same work per pair: dim 10, one ancestor and uniform negatives, softmax over distances, Riemannian SGD.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy

from spiraltorch.hierarchy import Hierarchy, Trainer

Round = Callable[[], float]
"""Trains some pairs and returns how many it did per CPU second."""

Pairs = list[tuple[str, str]]

WORDNET = Path(__file__).resolve().parent.parent / "examples/wordnet"
DIM, NEGATIVES, GENSIM_NEGATIVES = 10, 50, 10
GEOOPT_BATCHES = (50, 1_000, 10_000)
# gensim takes a minute for all the nouns; its rate is the same on a part of them.
GENSIM_PAIRS = 20_000
ROUNDS = 2


def timed(call: Callable[[], object], pairs: int) -> float:
    started = time.process_time()
    call()
    return pairs / (time.process_time() - started)


def ours(hierarchy: Hierarchy, exponent: float) -> Round:
    # A first epoch from the start's tight cluster touches the same rows as any later one.
    trainer = Trainer(
        hierarchy, dim=DIM, negatives=NEGATIVES, epochs=2 * ROUNDS, burn_in_epochs=0, degree_exponent=exponent, threads=1, seed=1
    )
    return lambda: timed(lambda: trainer.run(1), hierarchy.pair_count)


def geoopt_loop(pairs: numpy.ndarray, node_count: int, batch: int) -> Round:
    """Sparse rows, as a fair loop would: a dense step would move all 82,115 points for each batch."""
    import geoopt
    import torch

    ball = geoopt.PoincareBall()
    start = (torch.rand(node_count, DIM) - 0.5) * 2e-3
    points = geoopt.ManifoldParameter(start, manifold=ball)
    optimizer = geoopt.optim.SparseRiemannianSGD([points], lr=0.3)
    generator = numpy.random.default_rng(1)
    steps = max(2, 5_000 // batch)

    def train() -> None:
        for _ in range(steps):
            chosen = pairs[generator.integers(0, len(pairs), batch)]
            negatives = generator.integers(0, node_count, (batch, NEGATIVES))
            nodes = torch.from_numpy(numpy.concatenate([chosen, negatives], axis=1))
            rows = torch.nn.functional.embedding(nodes, points, sparse=True)
            distances = ball.dist(rows[:, :1], rows[:, 1:])
            loss = torch.nn.functional.cross_entropy(-distances, torch.zeros(batch, dtype=torch.long), reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()

    return lambda: timed(train, steps * batch)


def gensim_model(pairs: Pairs) -> Round:
    from gensim.models.poincare import PoincareModel

    step = max(1, len(pairs) // GENSIM_PAIRS)
    part = pairs[::step]
    model = PoincareModel(part, size=DIM, negative=GENSIM_NEGATIVES, burn_in=0, seed=1)
    return lambda: timed(lambda: model.train(epochs=1, print_every=10**9), len(part))


def read_closure() -> Pairs | None:
    """The closure as examples/wordnet makes it, or None without the database."""
    sys.path.insert(0, str(WORDNET))
    import build_closure

    if not (build_closure.DATABASE / "data.noun").is_file():
        return None
    names, parents = build_closure.read_synsets(build_closure.DATABASE)
    return build_closure.pairs_below(None, names, build_closure.close(parents))


def numbered(hierarchy: Hierarchy, pairs: Pairs) -> numpy.ndarray:
    number = {label: row for row, label in enumerate(hierarchy.labels)}
    return numpy.array([(number[child], number[ancestor]) for child, ancestor in pairs])


def peer_rounds(hierarchy: Hierarchy, pairs: Pairs) -> dict[str, Round]:
    peers: dict[str, Round] = {}
    try:
        import torch

        torch.set_num_threads(1)
        for batch in GEOOPT_BATCHES:
            peers[f"geoopt, batch {batch}"] = geoopt_loop(numbered(hierarchy, pairs), hierarchy.node_count, batch)
    except ImportError as missing:
        print(f"nouns: geoopt is skipped: {missing}")
    try:
        peers[f"gensim, {GENSIM_NEGATIVES} negatives"] = gensim_model(pairs)
    except ImportError as missing:
        print(f"nouns: gensim is skipped: {missing}")
    return peers


def nouns() -> None:
    pairs = read_closure()
    if pairs is None:
        print("nouns: skipped, there is no WordNet database; install wordnet-base")
        return
    hierarchy = Hierarchy(pairs)
    rounds = {"ours": ours(hierarchy, 0), "ours, drawn by degree": ours(hierarchy, 1), **peer_rounds(hierarchy, pairs)}
    best = dict.fromkeys(rounds, 0.0)
    for _ in range(ROUNDS):
        for name, call in rounds.items():
            best[name] = max(best[name], call())
    print(f"nouns: {hierarchy.node_count} nodes, {hierarchy.pair_count} pairs, dim {DIM}, {NEGATIVES} negatives unless said, one thread")
    for name, rate in best.items():
        print(f"{name:34} {rate / 1e3:10.1f} thousand pairs per CPU second   ours is {best['ours'] / rate:7.1f} times", flush=True)

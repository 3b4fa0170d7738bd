"""Texts as hashed character 1- to 3-grams beside scikit-learn's HashingVectorizer, one core each: MB of text a second.

The text is the LICENSE file, English, in pieces of a sentence, of a page, and as a whole, repeated. The
vectorizer hashes into as many
buckets with signs, and leaves out our marks at the ends of a text.
"""

from __future__ import annotations

from pathlib import Path

from bench.measure import best_of, has_peer, one_thread, say
from spiraltorch import _lowlevel as low

LICENSE = Path(__file__).resolve().parent.parent / "LICENSE"


def pieces(text: str, size: int) -> list[str]:
    return [text[begin : begin + size] for begin in range(0, len(text) - size + 1, size)]


@one_thread()
def run() -> None:
    text = LICENSE.read_text(encoding="ascii")
    encoder = low.language_wave_encoder_create(-1.0, 0.5)
    has_sklearn = has_peer("encoder", "scikit-learn", "sklearn")
    for size in (100, 3000, 1_000_000):
        parts = pieces(text * (1_000_000 // len(text) + 1), size)[: 1_000_000 // size]

        def ours(parts: list[str] = parts) -> None:
            for part in parts:
                low.language_wave_encoder_encode_z_space(encoder, part)

        def with_points(parts: list[str] = parts) -> None:
            for part in parts:
                low.language_wave_tensor(low.language_wave_encoder_encode_z_space(encoder, part), 1, 64)

        name = f"encoder, texts of {size} B, s/MB"
        peer = vectorize(parts) if has_sklearn else ours
        mine, other = best_of(ours, peer, 5)
        megabytes = size * len(parts) / 1e6
        if has_sklearn:
            say(name, mine / megabytes, other / megabytes, 1, "HashingVectorizer")
        points, _ = best_of(with_points, ours, 5)
        print(
            f"encoder, texts of {size} B: {megabytes / mine:.1f} MB/s; with their points {megabytes / points:.1f} MB/s",
            flush=True,
        )


def vectorize(parts: list[str]):  # type: ignore[no-untyped-def]
    from sklearn.feature_extraction.text import HashingVectorizer

    vectorizer = HashingVectorizer(
        analyzer="char",
        ngram_range=(1, 3),
        n_features=2**16,
        norm=None,
        lowercase=False,
    )
    return lambda: vectorizer.transform(parts)

"""Write the transitive closure of WordNet's noun hierarchy as `child<TAB>ancestor` lines.

Needs Debian's `wordnet-base` (or any WordNet 3.0 database directory) and nothing but Python:

    python build_closure.py nouns.tsv
    python build_closure.py mammals.tsv --below mammal.n.01

Hypernyms (`@`) and instance hypernyms (`@i`) are closed together. A synset is named
`lemma.pos.nn`: its first lemma, and the number of the sense it is of that lemma.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from collections.abc import Iterator
from pathlib import Path

DATABASE = Path("/usr/share/wordnet")
NOUN_PAIRS_EXPECTED = 743_241
NOUNS_EXPECTED = 82_115


def content_lines(path: Path) -> Iterator[str]:
    """Skip the licence, whose lines begin with spaces."""
    with path.open(encoding="utf-8") as lines:
        yield from (line for line in lines if not line.startswith(" "))


def read_sense_order(database: Path) -> dict[str, list[int]]:
    """Map each lemma to its synsets' offsets, in the order of their sense numbers."""
    senses: dict[str, list[int]] = {}
    for line in content_lines(database / "index.noun"):
        fields = line.split()
        synset_count = int(fields[2])
        senses[fields[0]] = [int(offset) for offset in fields[-synset_count:]]
    return senses


def read_synsets(database: Path) -> tuple[dict[int, str], dict[int, list[int]]]:
    """Return the name and the direct hypernyms of each noun synset, by offset."""
    senses = read_sense_order(database)
    names: dict[int, str] = {}
    parents: dict[int, list[int]] = {}
    for line in content_lines(database / "data.noun"):
        fields = line.split(" | ", 1)[0].split()
        offset, word_count = int(fields[0]), int(fields[3], 16)
        lemma = fields[4].lower()
        names[offset] = f"{lemma}.n.{senses[lemma].index(offset) + 1:02d}"
        pointers = fields[4 + 2 * word_count + 1 :]
        parents[offset] = [
            int(pointers[i + 1]) for i in range(0, len(pointers), 4) if pointers[i] in ("@", "@i") and pointers[i + 2] == "n"
        ]
    return names, parents


def close(parents: dict[int, list[int]]) -> dict[int, set[int]]:
    """Map each synset to all its ancestors."""
    ancestors: dict[int, set[int]] = {}

    def ancestors_of(offset: int) -> set[int]:
        if offset not in ancestors:
            found = set(parents[offset])
            for parent in parents[offset]:
                found |= ancestors_of(parent)
            ancestors[offset] = found
        return ancestors[offset]

    for offset in parents:
        ancestors_of(offset)
    return ancestors


def pairs_below(root: str | None, names: dict[int, str], ancestors: dict[int, set[int]]) -> list[tuple[str, str]]:
    """List (child, ancestor) names, sorted; with a root, only pairs among it and what is below it."""
    inside = set(names)
    if root is not None:
        offsets = [offset for offset, name in names.items() if name == root]
        if not offsets:
            raise SystemExit(f"no synset is named {root!r}; expected a name like mammal.n.01")
        inside = {offsets[0]} | {child for child, above in ancestors.items() if offsets[0] in above}
    return sorted((names[child], names[ancestor]) for child in inside for ancestor in ancestors[child] & inside)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("output", type=Path, help="file to write; gzipped if it ends in .gz")
    parser.add_argument("--database", type=Path, default=DATABASE, help="folder with data.noun and index.noun")
    parser.add_argument("--below", metavar="SYNSET", help="only this synset and what is below it")
    arguments = parser.parse_args()
    if not (arguments.database / "data.noun").is_file():
        print(f"{arguments.database}/data.noun: not found; install wordnet-base or pass --database", file=sys.stderr)
        return 1

    names, parents = read_synsets(arguments.database)
    pairs = pairs_below(arguments.below, names, close(parents))
    text = "".join(f"{child}\t{ancestor}\n" for child, ancestor in pairs)
    if arguments.output.suffix == ".gz":
        arguments.output.write_bytes(gzip.compress(text.encode(), mtime=0))
    else:
        arguments.output.write_text(text, encoding="utf-8")
    node_count = len({name for pair in pairs for name in pair})
    print(f"{len(pairs)} pairs on {node_count} nodes -> {arguments.output}")
    if arguments.below is None and (len(pairs), node_count) != (NOUN_PAIRS_EXPECTED, NOUNS_EXPECTED):
        print(
            f"note: WordNet 3.0 gives {NOUN_PAIRS_EXPECTED} pairs on {NOUNS_EXPECTED} nodes; this is another version",
            file=sys.stderr,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Trains WordNet's mammals and saves a model that every language opens: 3_train.py [model.safetensors]"""

import sys
import time
from pathlib import Path

import spiraltorch as st
from spiraltorch.pairs import read_pairs

path = Path(sys.argv[1] if len(sys.argv) > 1 else "build/cookbook/mammals.safetensors")
hierarchy = st.Hierarchy(read_pairs("examples/mammals/wordnet_mammals_closure.tsv"))
trainer = st.Trainer(hierarchy, dim=5, epochs=120, negatives=50, seed=1, deterministic=True)


def tell(progress: st.hierarchy.Progress) -> None:
    if progress.done % 40 == 0:
        print(f"epoch {progress.done} of {progress.total}, loss {progress.loss:.3f}")


started = time.perf_counter()
trainer.run(progress=tell)
print(f"trained in {time.perf_counter() - started:.3f} s")
model = trainer.model()
scores = hierarchy.evaluate(model)
print(f"{len(model)} nodes, mean rank {scores.mean_rank:.3f}, MAP {scores.map:.3f}")

path.parent.mkdir(parents=True, exist_ok=True)
model.set_metadata("licence", "WordNet 3.0 (examples/mammals/NOTICE)")
model.save(path)
print(f"saved {path}")

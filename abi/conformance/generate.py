"""Writes cases/*.json from the f64 reference and the goldens; `--check` says whether they are current.

Run with the Python package installed: .venv/bin/python abi/conformance/generate.py [--check]
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from collections import Counter
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
# Trained points come from the kernels that every x86-64 has: the files must not depend on the machine.
os.environ["ST_CPU_LEVEL"] = "base"
# Nor may making them leave plans behind.
os.environ["SPIRAL_PLAN_CACHE"] = "off"

from case import PROBLEMS, Area  # noqa: E402

AREAS = [
    "tensors",
    "elementwise",
    "reductions",
    "linear",
    "indexing",
    "fourier",
    "convolution",
    "autograd",
    "manifolds",
    "means",
    "optimizers",
    "topos",
    "hypergrad",
    "barycenter",
    "wasserstein_barycenter",
    "texts",
    "spirals",
    "traces",
    "projector",
    "biomes",
    "session",
    "planner",
    "zspace_guide",
    "training",
    "devices",
    "files",
    "dlpack",
    "errors",
    "lifetimes",
    "threads",
]
VERBS: dict[str, Any] = json.loads((HERE / "verbs.json").read_text())
ABI: dict[str, Any] = json.loads((HERE.parent / "include/abi.json").read_text())
MEMBERS: dict[tuple[str, str], dict[str, Any]] = {
    (row["member"]["class"], row["member"]["name"]): row for file in ABI["files"] for row in file["functions"] if "member" in row
}
CLASSES = {name for name, _ in MEMBERS}


def check_step(step: dict[str, Any], where: str) -> None:
    """Every field is one of the verb's, and none that it needs is missing."""
    verb = VERBS["verbs"].get(step["do"])
    if verb is None:
        raise SystemExit(f"{where}: no verb {step['do']}")
    fields = set(step) - {"do", "fails", "as"}
    missing = set(verb["required"]) - fields
    unknown = fields - set(verb["required"]) - set(verb["optional"])
    if missing or unknown or ("as" in step and "as" not in verb):
        raise SystemExit(f"{where}: {step['do']}: missing {sorted(missing)}, unknown {sorted(unknown)}")
    if step["do"] in ("new", "call"):
        check_member(step, where)
    for inner in step.get("steps", []) + step.get("during", []):
        check_step(inner, where)


def check_member(step: dict[str, Any], where: str) -> None:
    """`new` and `call` name a function of a generated class, and its parameters."""
    name = "create" if step["do"] == "new" else step["name"]
    if ("of" in step) == ("class" in step):
        raise SystemExit(f"{where}: {step['do']}: expected either of or class")
    given = set(step.get("arguments", {}))
    rows = [MEMBERS.get((each, name)) for each in ([step["class"]] if "class" in step else CLASSES)]
    # Which class an object has is known when the case is played only.
    for row in rows:
        if row is None or (row["member"]["role"] in ("method", "property")) != ("of" in step):
            continue
        inputs = [each for each in row["parameters"] if not each["kind"].endswith("_out")][1 if "of" in step else 0 :]
        required = {each["name"] for each in inputs if "default" not in each and not each["kind"].endswith("_or_null")}
        if required <= given <= {each["name"] for each in inputs}:
            return
    # Lists are made of `<x>_at` in each language.
    if "of" in step and not given and any((each, f"{name.removesuffix('s')}_at") in MEMBERS for each in CLASSES):
        return
    raise SystemExit(f"{where}: {step['do']}: no function {name} of {step.get('class', 'any class')} takes {sorted(given)}")


def build(name: str) -> str:
    area = Area(name)
    importlib.import_module(f"areas.{name}").build(area)
    for case in area.cases:
        for position, step in enumerate(case.steps):
            check_step(step, f"{case.id}, step {position}")
    text = area.text()
    area.close()
    return text


def main() -> None:
    texts = {HERE / f"cases/{name}.json": build(name) for name in AREAS}
    seen = [case["id"] for text in texts.values() for case in json.loads(text)["cases"]]
    PROBLEMS.extend(f"{case} stands {count} times" for case, count in Counter(seen).items() if count > 1)
    if PROBLEMS:
        raise SystemExit("\n".join(["conformance: the package does otherwise than these cases say:", *PROBLEMS]))
    stale = []
    for path, text in texts.items():
        if not path.is_file() or path.read_text() != text:
            stale.append(path.stem)
            if "--check" not in sys.argv:
                path.write_text(text)
    stale += [path.stem for path in (HERE / "cases").glob("*.json") if path.stem not in AREAS]
    state = "stale" if "--check" in sys.argv else "written"
    print(f"conformance: {len(seen)} cases in {len(AREAS)} areas; {state}: {', '.join(stale) or 'none'}")
    if stale and "--check" in sys.argv:
        raise SystemExit("conformance: run .venv/bin/python abi/conformance/generate.py")


if __name__ == "__main__":
    main()

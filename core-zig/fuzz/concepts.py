"""Arguments that fit together for the Z-space concepts: everything has two rows of three numbers, and curvature -1."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import TYPE_CHECKING, Any

from contract import ffi

if TYPE_CHECKING:
    from session import Held, Session

Given = dict[str, Any]
Maker = Callable[["Session", Random], Given]
ROWS, COLS = 2, 3
CURVATURE = -1.0


def tensor(session: Session, low: float = -0.4, high: float = 0.4, shape: tuple[int, ...] = (ROWS, COLS)) -> Held:
    """A new one whose numbers lie between two, inside the ball unless told otherwise."""
    extents, place = ffi.new("int64_t[]", list(shape)), ffi.new("st_tensor **")
    seed = session.random.randrange(100)
    status = session.own.st_tensor_random_uniform(extents, len(shape), low, high, seed, 1, 1, place, ffi.NULL)
    assert status == 0
    session.keep("tensor", place[0])
    return session.held["tensor"][-1]


def alive(session: Session, kind: str) -> Held | None:
    return session.random.choice(session.held[kind]) if session.held[kind] else None


def of(noun: str, **others: Callable[[Session], Any]) -> Maker:
    """On a living object: the other arguments each from a function of the session; none where one is missing."""

    def make(session: Session, random: Random) -> Given:
        given = {noun: alive(session, noun)} | {name: other(session) for name, other in others.items()}
        return given if all(value is not None for value in given.values()) else {}

    return make


def made(**values: Any) -> Maker:
    """Numbers and texts as they are; what may be absent is left to chance."""
    return lambda session, random: dict(values)


def a(kind: str) -> Callable[[Session], Held | None]:
    return lambda session: alive(session, kind)


def some(kind: str) -> Callable[[Session], list[Held] | None]:
    def list_of(session: Session) -> list[Held] | None:
        found = alive(session, kind)
        return [found] if found else None

    return list_of


def value(*choices: Any) -> Callable[[Session], Any]:
    return lambda session: session.random.choice(choices)


def points(session: Session) -> Held:
    return tensor(session)


def densities(session: Session) -> list[Held]:
    return [tensor(session, 0.1, 1.0), tensor(session, 0.1, 1.0)]


def bins(session: Session) -> Held:
    return tensor(session, 0.1, 1.0)


def kernel(session: Session) -> Held:
    return tensor(session, shape=(COLS, 2))


def image(session: Session) -> Held:
    return tensor(session, shape=(ROWS, 2))


WEIGHTS = value([1.0, 0.5], [0.25, 0.25])
LIMITS: Given = {"curvature": CURVATURE, "tolerance": 1e-5, "saturation": 10.0, "max_depth": 64, "max_volume": 4096, "strict": 0}
RATES: Given = {"hyper_learning_rate": 0.05, "fallback_learning_rate": 0.01, "entropy_weight": 0.1, "beta_j": 0.0}
POOL: Given = {"entropy_weight": 0.1, "beta_j": 0.0, "coupling": None, "floor": 1e-12, "axis": 1}

# Candidates are timed for as short as can be.
TUNED: Given = {"dtype": 1, "budget_ms": 0.01, "cancel": None}

WINDOW: Given = {"stride": [2], "padding": [1], "dilation": [], "groups": 2}
CONVOLVED: Given = {"x_shape": [2, 4, 9], "weight_shape": [6, 2, 3], **WINDOW}

MAKERS: dict[str, Maker] = {
    "st_plan_create": lambda session, random: {
        **{"kind": random.choice((b"topk", b"mid", b"bottom_k")), "rows": ROWS, "cols": COLS, "k": 2, "device": b"cpu"},
        **{"tune": random.choice((1, 2, 3)), "manifold": None, **TUNED},
    },
    "st_plan_top_k": made(rows=ROWS, cols=COLS, k=1, device=b"auto", tune=1, **TUNED),
    "st_plan_convolution": made(**CONVOLVED, device=b"auto", tune=1, **TUNED),
    "st_plan_candidate_at": of("plan", index=value(0, 1)),
    "st_plan_with_candidate": of("plan", index=value(0, 1)),
    "st_plan_run": lambda session, random: {"plan": alive(session, "plan"), "x": points(session), "y": None, "bias": None}
    if session.held["plan"]
    else {},
    "st_session_plan": of("session", kind=value(b"top"), rows=value(ROWS), cols=value(COLS), k=value(1), tune=value(1), dtype=value(1)),
    "st_session_plan_topk": of("session", rows=value(ROWS), cols=value(COLS), k=value(1), tune=value(1), dtype=value(1)),
    "st_session_plan_convolution": of(
        "session", tune=value(1), dtype=value(1), **{name: value(given) for name, given in CONVOLVED.items()}
    ),
    "st_topos_create": made(**LIMITS),
    "st_topos_guard_tensor": of("topos", tensor=points, label=value(b"t"), inside=value(0, 1)),
    "st_topos_ensure_loop_free": of("topos", depth=value(0, 63)),
    "st_topos_saturate_tensor": of("topos", tensor=points),
    "st_topos_project": of("topos", tensor=points),
    "st_topos_ball_volume": of("topos", dimension=value(1, 5), radius=value(0.5, 2.0)),
    "st_hypergrad_create": made(curvature=CURVATURE, learning_rate=0.05, rows=ROWS, cols=COLS, topos=None, strict=0),
    "st_hypergrad_set_learning_rate": of("hypergrad", learning_rate=value(0.1)),
    "st_hypergrad_accumulate_wave": of("hypergrad", wave=points),
    "st_hypergrad_accumulate_pair": of("hypergrad", prediction=points, target=points, metric=value(1, 2)),
    "st_hypergrad_accumulate_language_wave": of("hypergrad", wave=a("language_wave")),
    "st_hypergrad_accumulate_language_pair": of("hypergrad", prediction=points, target=a("language_wave"), metric=value(1, 2)),
    "st_hypergrad_absorb_text": of("hypergrad", encoder=a("language_wave_encoder"), text=value(b"a", b"ball")),
    "st_hypergrad_accumulate_barycenter_path": of("hypergrad", intermediates=some("barycenter_intermediate")),
    "st_hypergrad_follow_barycenter_path": of("hypergrad", weights=points, intermediates=some("barycenter_intermediate")),
    "st_hypergrad_apply": of("hypergrad", weights=points, retraction=value(0, 1)),
    "st_realgrad_create": made(learning_rate=0.05, rows=ROWS, cols=COLS),
    "st_realgrad_set_learning_rate": of("realgrad", learning_rate=value(0.1)),
    "st_realgrad_accumulate_wave": of("realgrad", wave=points),
    "st_realgrad_accumulate_pair": of("realgrad", prediction=points, target=points),
    "st_realgrad_apply": of("realgrad", weights=points),
    "st_barycenter_create": lambda session, random: {"densities": densities(session), "weights": WEIGHTS(session), **POOL},
    "st_barycenter_forward_kl_mean": lambda session, random: {"densities": densities(session), "weights": WEIGHTS(session), "axis": 1},
    "st_barycenter_intermediate_at": of("barycenter", index=value(0, 4)),
    "st_wasserstein_barycenter_create": lambda session, random: {
        **{"densities": bins(session), "regularization": 0.1, "weights": [], "cost": None, "grid": [], "cancel": None},
        **{"tolerance": 1e-6, "max_iterations": 1000},
    },
    "st_biome_create": of("topos"),
    "st_biome_absorb": of("biome", label=value(b"", b"leaf"), tensor=points, weight=value(1.0, 0.5)),
    "st_biome_canopy": of("biome", mode=value(1, 2, 3)),
    "st_biome_shoot_at": of("biome", index=value(0)),
    "st_biome_label_at": of("biome", index=value(0)),
    "st_trace_create": lambda session, random: {
        **{"seed": points(session), "curvature": CURVATURE, "functor_step": 0.05, "entropy_weight": 0.1, "beta_j": 0.0},
        **{"topos": None, "project": 0},
    },
    "st_trace_deform": of("trace", generator=points, direction=points),
    "st_trace_across": of("trace", topos=a("topos")),
    "st_trace_via": of("trace", kernel=kernel),
    "st_trace_functor_step": of("trace", step=value(1e-3)),
    "st_trace_with_barycenter": of("trace", barycenter=a("barycenter")),
    "st_trace_with_barycenter_from": of("trace", weights=WEIGHTS, densities=densities),
    "st_trace_with_barycenter_with": of("trace", weights=WEIGHTS, densities=densities),
    "st_trace_with_infinity": of("trace", levels=lambda session: [points(session)], curvatures=value([], [-2.0])),
    "st_trace_with_sot": of("trace", plan=a("spiral_plan")),
    "st_trace_resonate_with_hypergrad": of("trace", hypergrad=a("hypergrad")),
    "st_resonance_homotopy_flow": of("resonance", t=value(0.0, 1.0)),
    "st_resonance_parallel_velocity": of("resonance", t=value(0.5, 1.0)),
    "st_resonance_commutator": of("resonance", t=value(0.1, 1.0)),
    "st_resonance_functor_pullback": of("resonance", cotangent=image),
    "st_resonance_explore": of("resonance", count=value(1), reach=value(0.5)),
    "st_session_create": made(device=b"cpu", curvature=CURVATURE, **RATES, topos=None, coupling=None, seed=1, strict=0),
    "st_session_hypergrad": of("session", rows=value(ROWS), cols=value(COLS)),
    "st_session_realgrad": of("session", rows=value(ROWS), cols=value(COLS)),
    "st_session_barycenter": of("session", densities=densities, weights=WEIGHTS),
    "st_session_align_hypergrad": of("session", hypergrad=a("hypergrad"), barycenter=a("barycenter")),
    "st_session_trace": of("session", seed=points, project=value(0)),
    "st_session_random_normal": of("session", shape=value([2, 3]), mean=value(0.0), deviation=value(1.0)),
    "st_session_random_uniform": of("session", shape=value([2, 3]), low=value(0.0), high=value(1.0)),
    "st_session_setup_create": made(device=b"auto"),
    "st_session_setup_device": of("session_setup", name=value(b"cpu", b"wgpu")),
    "st_session_setup_topos": of("session_setup", **{name: value(limit) for name, limit in LIMITS.items() if name != "strict"}),
    "st_session_setup_topos_guard": of("session_setup", topos=a("topos")),
    "st_projector_create": of("topos", encoder=a("language_wave_encoder")),
    "st_projector_forward": of("projector", input=points),
    "st_projector_backward": of("projector", input=points, gradient=points),
    "st_projector_log": of("projector", points=points),
    "st_projector_encode_text": of("projector", text=value(b"a", b"ball"), rows=value(ROWS), cols=value(COLS)),
    "st_projector_project_spiral": of("projector", plan=a("spiral_plan")),
    "st_projector_reimport_biome": of("projector", biome=a("biome")),
}

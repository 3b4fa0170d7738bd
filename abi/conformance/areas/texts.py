"""Texts as points and spectra: the same bits in every language, and what is refused."""

from __future__ import annotations

from case import Area, Case

TEXTS = {
    "letter": "a",
    "words": "SpiralTorch in Rust",
    "scripts": "Aс 世界 𝄞 é",
    "control": "tab\tand nul\0inside",
    "long": "the quick brown fox jumps over the lazy dog; " * 60,
}


def build(area: Area) -> None:
    for name, text in TEXTS.items():
        case = encoder(area.case(f"points.{name}")).call("wave", "encoder", "encode_z_space", text=text)
        case.call("count", "wave", "character_count").expect("count", value=len(text))
        case.call("point", "wave", "tensor").expect("point")
        case.call("rows", "wave", "tensor", rows=3, cols=5).expect("rows")
        case.call(["buckets", "counts"], "wave", "spectrum").expect("buckets").expect("counts")
        if name != "long":
            case.call("spectrum", "encoder", "encode_wave", text=text).expect("spectrum")
    case = encoder(area.case("parameters"), -0.25, 2.0).call("wave", "encoder", "encode_z_space", text="abc")
    for of in ("encoder", "wave"):
        case.call("found", of, "curvature").expect("found", value=-0.25)
        case.call("found", of, "temperature").expect("found", value=2.0)
    case = area.case("refusals")
    case.new_fails("curvature", "LanguageWaveEncoder", curvature=0, temperature=0.5)
    case.new_fails("invalid_value", "LanguageWaveEncoder", curvature=-1, temperature=0)
    case.new_fails("non_finite", "LanguageWaveEncoder", curvature=-1, temperature="inf")
    encoder(case).call_fails("empty_input", "encoder", "encode_z_space", text="")
    case.call_fails("empty_input", "encoder", "encode_wave", text="")
    case.call("wave", "encoder", "encode_z_space", text="abc")
    case.call_fails("invalid_value", "wave", "tensor", rows=0, cols=4)


def encoder(case: Case, curvature: float = -1.0, temperature: float = 0.5) -> Case:
    return case.new("encoder", "LanguageWaveEncoder", curvature=curvature, temperature=temperature)

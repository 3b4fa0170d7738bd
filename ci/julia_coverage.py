"""Every function of the spec is used by the Julia package, or listed with the reason why not.

Run as `python ci/julia_coverage.py`; needs no Julia. `julia/not_exposed.txt` has lines `st_name: why`, and is
strict: a listed function that is used, or that the spec does not have, is a failure.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GENERATED_LOW_LEVEL = "Lib.jl"


def spec_functions() -> list[str]:
    contract = json.loads((ROOT / "abi/include/abi.json").read_text())
    return [function["name"] for file in contract["files"] for function in file["functions"]]


def bound_functions() -> set[str]:
    """Those the low level can call: their symbols are looked up, and a Julia function calls them."""
    return set(re.findall(r"^    :(st_\w+),$", (ROOT / "julia/src" / GENERATED_LOW_LEVEL).read_text(), re.M))


def used_functions() -> set[str]:
    text = "".join(path.read_text() for path in (ROOT / "julia/src").glob("*.jl") if path.name != GENERATED_LOW_LEVEL)
    used = {f"st_{name}" for name in re.findall(r"\bLib\.(\w+)\(", text)}
    # The runtime beside Lib calls these by their own names.
    used |= {f"st_{name}" for name in re.findall(r"\b(abi_check|status_name)\(", text)}
    # Every handle class has both, called when handles are closed and shared.
    return used | {name for name in spec_functions() if name.endswith(("_retain", "_release"))}


def listed_functions() -> dict[str, str]:
    lines = (ROOT / "julia/not_exposed.txt").read_text().splitlines()
    return {name.strip(): why.strip() for name, _, why in (line.partition(":") for line in lines if line and not line.startswith("#"))}


def offences() -> list[str]:
    spec, bound, used, listed = spec_functions(), bound_functions(), used_functions(), listed_functions()
    found = [f"{name} is not in julia/src/{GENERATED_LOW_LEVEL}: make generate" for name in spec if name not in bound]
    found += [f"{name} is neither used in julia/src nor listed in julia/not_exposed.txt" for name in spec if name not in used | set(listed)]
    found += [f"{name} is listed as not exposed, but is used" for name in listed if name in used]
    found += [f"{name} is listed as not exposed, but the spec has no such function" for name in listed if name not in spec]
    return found + [f"{name} is listed without a reason" for name, why in listed.items() if not why]


def main() -> int:
    found = offences()
    for line in found:
        print(f"julia coverage: {line}")
    print(f"julia coverage: {len(spec_functions())} functions, {len(listed_functions())} not exposed with reasons, {len(found)} offences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

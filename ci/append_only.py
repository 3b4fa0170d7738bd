"""The ABI only grows within a major version: whatever a release had is still there, unchanged.

`python ci/append_only.py` compares abi/include/abi.json with every abi/released/abi-<version>.json of
the same major version. `--self-test` first shows that the rule bites.
"""

from __future__ import annotations

import copy
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ABI = Path(__file__).resolve().parent.parent / "abi"
Spec = dict[str, Any]


def rows(spec: Spec, group: str) -> dict[str, Any]:
    return {row["name"]: row for file in spec["files"] for row in file[group]}


def offences(old: Spec, new: Spec) -> Iterator[str]:
    """What a program built against `old` would miss, or misread, in `new`."""
    for group in ("handles", "enums", "structs", "callbacks", "functions"):
        present = rows(new, group)
        for name, was in rows(old, group).items():
            if name not in present:
                yield f"{group[:-1]} {name} is gone"
            else:
                yield from changes(group, name, was, present[name])


def changes(group: str, name: str, was: Any, now: Any) -> Iterator[str]:
    if group in ("callbacks", "functions") and was["c"] != now["c"]:
        yield f"{name}: was '{was['c']}', is '{now['c']}'"
    if group == "functions" and (was["threads"], now["threads"]) == ("any", "exclusive"):
        yield f"{name}: could be called from any thread, now needs exclusivity"
    if group == "enums":
        values = {value["name"]: value["value"] for value in now["values"]}
        for value in was["values"]:
            if values.get(value["name"]) != value["value"]:
                yield f"enum {name}: {value['name']} was {value['value']}, is {values.get(value['name'])}"
    if group == "structs":
        fields = {field["name"]: (field["type"], field["offset"]) for field in now["fields"]}
        for field in was["fields"]:
            if fields.get(field["name"]) != (field["type"], field["offset"]):
                yield f"struct {name}: field {field['name']} moved or changed its type"
        if now["size"] != was["size"] and was["fields"][0]["name"] != "struct_size":
            yield f"struct {name}: cannot grow, it does not begin with its size"


def self_test(spec: Spec) -> None:
    """Each forbidden change is found, and additions are not."""

    def changed(change: Callable[[Spec], object]) -> list[str]:
        other = copy.deepcopy(spec)
        change(other)
        return list(offences(spec, other))

    def find(other: Spec, group: str) -> list[Any]:
        return next(file[group] for file in other["files"] if file[group])

    forbidden: dict[str, Callable[[Spec], object]] = {
        "a function removed": lambda other: find(other, "functions").pop(),
        "a parameter retyped": lambda other: find(other, "functions")[0].update(c="uint64_t st_abi_version(void)"),
        "exclusive use demanded": lambda other: find(other, "functions")[0].update(threads="exclusive"),
        "an enum value renumbered": lambda other: find(other, "enums")[0]["values"][0].update(value=99),
        "an enum value removed": lambda other: find(other, "enums")[0]["values"].pop(),
        "a field moved": lambda other: find(other, "structs")[0]["fields"][-1].update(offset=16),
        "a handle removed": lambda other: find(other, "handles").pop(),
        "a callback's parameter retyped": lambda other: find(other, "callbacks")[0].update(c=""),
    }
    for what, change in forbidden.items():
        if not changed(change):
            sys.exit(f"append-only: the rule does not see {what}")
    value = {"name": "new", "value": 1000, "doc": ""}
    function = {"name": "st_new", "c": "void st_new(void)", "threads": "any"}
    if changed(lambda other: (find(other, "enums")[0]["values"].append(value), find(other, "functions").append(function))):
        sys.exit("append-only: the rule forbids additions")


def main() -> int:
    current = json.loads((ABI / "include/abi.json").read_text())
    if "--self-test" in sys.argv:
        self_test(current)
    failed = False
    for path in sorted((ABI / "released").glob("abi-*.json")):
        released = json.loads(path.read_text())
        if released["version"][0] != current["version"][0]:
            continue
        for offence in offences(released, current):
            print(f"append-only: {path.name}: {offence}")
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

"""Random sequences of calls on the C library; each seed in a process of its own.

    python core-zig/fuzz/abi_fuzz.py --seeds 200 --steps 2000
    python core-zig/fuzz/abi_fuzz.py --first-seed 17 --seeds 1 --trace     # every call of one seed

A sequence runs again in the same process until the library holds as many bytes after it as after
the run before, which leaves room for buffers it keeps but not for leaks. Exits with 1 and a report
if anything is wrong. `--fault` breaks one promise on purpose, to show that the fuzzer would tell.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any

import faults
from contract import open_library
from guarded import Damage
from session import Session

MEMORY_MAX = 3 << 30  # beyond it the library is refused memory, as a small machine would
PASSES_MAX = 5
SECONDS_MAX = 300
LAST_CALLS = 25


def run_once(lib: Any, seed: int, steps: int, trace: Any) -> Session:
    """One sequence in a folder of its own; at its end no handle is left."""
    lib.st_set_thread_count(2, ffi_null())
    handles = lib.st_live_handles()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        session = Session(lib, seed, Path(folder), trace)
        for _ in range(steps):
            session.step()
        session.close()
        os.chdir("/")
    if lib.st_live_handles() != handles:
        raise Damage(f"{lib.st_live_handles() - handles} handles are left after everything was released")
    return session


def ffi_null() -> Any:
    from contract import ffi

    return ffi.NULL


def run_seed(seed: int, steps: int, fault: str, is_traced: bool) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_MAX, MEMORY_MAX))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    lib = faults.broken(open_library(), fault) if fault else open_library()
    log = os.fdopen(3, "wb", buffering=0) if is_traced else None

    def trace(line: str) -> None:
        if log is not None:
            log.write(line.encode() + b"\n")

    held: list[int] = []
    try:
        while len(held) < 2 or held[-1] != held[-2]:
            if len(held) == PASSES_MAX:
                raise Damage(f"bytes held after each run of the same calls: {held}")
            session = run_once(lib, seed, steps, trace)
            held.append(lib.st_live_bytes())
    except Exception:  # also a result that cannot be decoded: whatever it is, it is the library's
        traceback.print_exc()
        sys.exit(1)
    print(*[f"{name} {session.succeeded[name]} {session.failed[name]}" for name in session.succeeded | session.failed], sep="\n")


def start(seed: int, options: argparse.Namespace, traced_to: Any = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, __file__, "--child", str(seed), "--steps", str(options.steps), "--fault", options.fault]
    environment = {
        **os.environ,
        "MALLOC_PERTURB_": str(1 + seed % 255),  # freed memory is not what it was
        "SPIRAL_PLAN_CACHE": "off",  # nor may plans stay behind
    }
    if traced_to is None:
        return subprocess.run(command, capture_output=True, text=True, timeout=SECONDS_MAX, env=environment)
    os.dup2(traced_to.fileno(), 3)
    return subprocess.run([*command, "--trace"], capture_output=True, text=True, timeout=SECONDS_MAX, pass_fds=(3,), env=environment)


def examine(seed: int, options: argparse.Namespace) -> subprocess.CompletedProcess[str] | None:
    try:
        return start(seed, options)
    except subprocess.TimeoutExpired:
        print(f"seed {seed}: still running after {SECONDS_MAX} s")
        return None


def describe_failure(seed: int, options: argparse.Namespace, result: subprocess.CompletedProcess[str]) -> None:
    how = f"signal {-result.returncode}" if result.returncode < 0 else f"exit {result.returncode}"
    said = result.stderr
    print(f"seed {seed}: {how}\n{said if len(said) < 3000 else said[:1500] + '  ...  ' + said[-1500:]}")
    with tempfile.TemporaryFile() as log:
        start(seed, options, log)
        log.seek(0)
        lines = log.read().decode().splitlines()
    print(f"the last of {len(lines)} calls:", *lines[-LAST_CALLS:], sep="\n  ")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--first-seed", type=int, default=0)
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--fault", default="", help=f"one of {', '.join(faults.FAULTS)}")
    parser.add_argument("--trace", action="store_true", help="print the calls of the first seed to standard output")
    parser.add_argument("--child", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child is not None:
        run_seed(options.child, options.steps, options.fault, options.trace)
        return 0
    if options.trace:
        result = start(options.first_seed, options, sys.stdout)
        print(result.stderr, f"exit {result.returncode}")
        return result.returncode

    begin, bad, succeeded, failed = time.monotonic(), 0, Counter[str](), Counter[str]()
    for seed in range(options.first_seed, options.first_seed + options.seeds):
        result = examine(seed, options)
        if result is None or result.returncode != 0:
            bad += 1
            if result is not None:
                describe_failure(seed, options, result)
            continue
        for line in result.stdout.splitlines():
            name, good_count, bad_count = line.split()
            succeeded[name] += int(good_count)
            failed[name] += int(bad_count)
    report(succeeded, failed, time.monotonic() - begin)
    print(f"{options.seeds} seeds of {options.steps} steps, {bad} bad")
    return int(bad > 0)


def report(succeeded: Counter[str], failed: Counter[str], seconds: float) -> None:
    names = succeeded | failed
    never = sorted(name for name in names if not succeeded[name])
    print(f"{sum(succeeded.values())} calls succeeded, {sum(failed.values())} were refused, {seconds:.1f} s")
    print(f"functions that never succeeded: {', '.join(never) or 'none'} ({len(names) - len(never)} did)")


if __name__ == "__main__":
    sys.exit(main())

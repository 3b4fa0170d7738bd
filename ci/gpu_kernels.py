"""Compiles the kernels of `core-zig/src/backend/gpu/kernels/*.slang` for every kind of GPU.

One file of Slang becomes SPIR-V (Vulkan), PTX (CUDA), MSL (Metal) and WGSL (browsers) in `gpu/generated/`, and
one row for each entry point in `generated/table.zig`; the rows of what the TypeScript package runs in browsers go
into its `webgpu/kernels.ts` too. A file with the line `// target: cuda 80` becomes only PTX, for devices of compute
capability 8.0 and above; one with `// target: vulkan` becomes only SPIR-V, for devices whose drivers list what it
takes. The outputs are committed, so that nobody needs the compilers to build the library. `--check` tells whether they
are what the sources give.

    python ci/gpu_kernels.py [--check]

The compilers are wheels, pinned in `ci/requirements-kernels.txt` and kept in `build/kernel-compilers`; spirv-opt
and spirv-val come from the system (Debian: spirv-tools), for what is Vulkan's alone from `ci/get-lavapipe`.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import json
import pickle
import re
import shutil
import subprocess
import sys
import tempfile
import venv
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import spirv as modules

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "core-zig/src/backend/gpu/kernels"
OUTPUTS = ROOT / "core-zig/src/backend/gpu/generated"
BROWSER_TABLE = ROOT / "ts/packages/spiraltorch/src/webgpu/kernels.ts"
REQUIREMENTS = ROOT / "ci/requirements-kernels.txt"
COMPILERS = ROOT / "build/kernel-compilers"

# The oldest GPUs that the driver of the oldest supported CUDA still compiles for; newer ones read it too.
COMPUTE_CAPABILITY = 70
PTXAS_ARCHITECTURES = (70, 80, 90, 100)
CANNOT_BE_HAD = 3  # How ci/get-lavapipe says so.
# A family with this line is for CUDA alone, from this compute capability on: what tensor cores do, no other target says.
CUDA_ONLY = re.compile(r"^// target: cuda (\d+)$", re.MULTILINE)
# A family with this line is for Vulkan alone: cooperative matrices of the kinds that its devices list.
VULKAN_ONLY = re.compile(r"^// target: vulkan$", re.MULTILINE)
# Without inlining, which drivers do themselves: inlined here, software arithmetic takes ten times the room.
SPIRV_PASSES = (
    "--strip-debug",
    "--eliminate-dead-functions",
    "--private-to-local",
    "--eliminate-local-single-block",
    "--eliminate-local-single-store",
    "--ssa-rewrite",
    "--scalar-replacement=100",
    "--ssa-rewrite",
    "--ccp",
    "--simplify-instructions",
    "--redundancy-elimination",
    "--eliminate-dead-code-aggressive",
    "--compact-ids",
)
PARAMETERS_MAX = 128
# The families whose ops the TypeScript package has on WebGPU; its build takes their WGSL along.
BROWSER_FAMILIES = re.compile("copy|embed.*|lorentz.*|poincare.*|reduce")


@dataclass(frozen=True)
class Entry:
    """One entry point, as all four targets agree on it."""

    name: str
    group_size: int
    buffers: tuple[str, ...]
    written: tuple[bool, ...]
    parameter_bytes: int


@dataclass(frozen=True)
class Family:
    name: str
    entries: tuple[Entry, ...]
    outputs: dict[str, bytes]
    # 0: not of CUDA alone.
    cuda_only: int = 0
    vulkan_only: bool = False


def compilers() -> Path:
    """The site-packages of a virtual environment with the pinned wheels."""
    stamp = COMPILERS / "installed"
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    if not stamp.exists() or stamp.read_text() != wanted:
        if COMPILERS.is_symlink():
            sys.exit(f"gpu_kernels: {COMPILERS} is a link, and installing anew would empty what it leads to; remove it")
        print("gpu_kernels: installing the compilers", flush=True)
        venv.create(COMPILERS, with_pip=True, clear=True)
        # Without what the wheels depend on: slangtorch would bring all of PyTorch for one executable.
        pip = [str(COMPILERS / "bin/python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
        subprocess.run([*pip, "-r", str(REQUIREMENTS)], check=True)
        stamp.write_text(wanted)
    return next(COMPILERS.glob("lib/python3*/site-packages"))


def run(*command: str | Path) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"gpu_kernels: {' '.join(str(part) for part in command[:2])} failed\n{done.stdout}{done.stderr}")
    return done.stdout


class Toolchain:
    """slangc, NVRTC and ptxas."""

    def __init__(self, site: Path) -> None:
        self.slangc = site / "slangtorch/bin/slangc"
        self.ptxas = site / "nvidia/cuda_nvcc/bin/ptxas"
        # NVRTC opens its second library by name, which must be loaded by then.
        folder = site / "nvidia/cuda_nvrtc/lib"
        ctypes.CDLL(str(folder / "libnvrtc-builtins.so.11.8"), mode=ctypes.RTLD_GLOBAL)
        self.nvrtc = ctypes.CDLL(str(folder / "libnvrtc.so.11.2"))

    def slang(self, source: Path, target: str, folder: Path) -> tuple[bytes, dict[str, object]]:
        out, reflection = folder / f"out.{target}", folder / f"{target}.json"
        options = ["-profile", "spirv_1_3", "-O0", "-fvk-use-entrypoint-name"] if target == "spirv" else []
        # The line numbers of a source would make every output depend on its comments.
        run(self.slangc, source, "-target", target, "-line-directive-mode", "none", *options, "-reflection-json", reflection, "-o", out)
        return out.read_bytes(), json.loads(reflection.read_text())

    def ptx(self, cuda: bytes, capability: int = COMPUTE_CAPABILITY) -> bytes:
        nvrtc = self.nvrtc
        program = ctypes.c_void_p()
        nvrtc.nvrtcCreateProgram(ctypes.byref(program), cuda, b"kernels.cu", 0, None, None)
        # Contraction would undo the error-free sums, which say fma where they mean it.
        options = [
            f"--gpu-architecture=compute_{capability}".encode(),
            b"-DSLANG_CUDA_RTC=1",
            b"--std=c++17",
            b"-default-device",
            b"--fmad=false",
        ]
        failed = nvrtc.nvrtcCompileProgram(program, len(options), (ctypes.c_char_p * len(options))(*options))
        size = ctypes.c_size_t()
        if failed:
            nvrtc.nvrtcGetProgramLogSize(program, ctypes.byref(size))
            log = ctypes.create_string_buffer(size.value)
            nvrtc.nvrtcGetProgramLog(program, log)
            sys.exit(f"gpu_kernels: NVRTC failed\n{log.value.decode()}")
        nvrtc.nvrtcGetPTXSize(program, ctypes.byref(size))
        text = ctypes.create_string_buffer(size.value)
        nvrtc.nvrtcGetPTX(program, text)
        nvrtc.nvrtcDestroyProgram(ctypes.byref(program))
        # Calls are numbered, in comments, through all that the process has compiled: two runs would differ.
        lines = re.sub(rb" // callseq [0-9, ]+", b"", text.value).split(b"\n")
        return b"\n".join(line for line in lines if line.strip() and not line.startswith(b"//")) + b"\n"

    def accept_ptx(self, ptx: Path, capability: int = COMPUTE_CAPABILITY) -> None:
        for architecture in PTXAS_ARCHITECTURES:
            if architecture >= capability:
                run(self.ptxas, f"-arch=sm_{architecture}", ptx, "-o", "/dev/null")


def entries_of(reflection: dict) -> tuple[Entry, ...]:
    found = []
    for point in reflection["entryPoints"]:
        given = [parameter for parameter in point["parameters"] if "semanticName" not in parameter]
        buffers, rest = [p for p in given if p["type"]["kind"] == "resource"], [p for p in given if p["type"]["kind"] != "resource"]
        if len(rest) != 1 or given[-1] is not rest[0] or rest[0]["type"]["kind"] != "struct":
            sys.exit(f"gpu_kernels: {point['name']}: expected buffers first and one struct of parameters last")
        size = rest[0]["binding"]["size"]
        if size > PARAMETERS_MAX:
            sys.exit(f"gpu_kernels: {point['name']}: {size} bytes of parameters, expected at most {PARAMETERS_MAX}")
        written = tuple(p["type"].get("access") == "readWrite" for p in buffers)
        x, y, z = point["threadGroupSize"]
        found.append(Entry(point["name"], x * y * z, tuple(p["name"] for p in buffers), written, size))
    return tuple(found)


def included(source: Path) -> set[Path]:
    """The file and all that it includes."""
    found, waiting = set(), [source]
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += [path.parent / name for name in re.findall(r'^#include "(.+)"', path.read_text("utf-8"), re.MULTILINE)]
    return found


def optimised_spirv(spirv: bytes, folder: Path) -> bytes:
    raw, done = folder / "raw.spv", folder / "done.spv"
    raw.write_bytes(modules.without_contraction(modules.without_source_language(spirv)))
    run("spirv-opt", *SPIRV_PASSES, raw, "-o", done)
    run("spirv-val", "--target-env", "vulkan1.1", done)
    return done.read_bytes()


def kept_apart(source: Path, cuda: bytes) -> bytes:
    """Slang writes its [noinline] into SPIR-V, but not into CUDA."""
    text = cuda.decode()
    for path in included(source):
        for name in re.findall(r"^\[noinline\]\n\w+ (\w+)\(", path.read_text("utf-8"), re.MULTILINE):
            text = re.sub(rf"^__device__ (?=\w+ {name}_\d+\()", "__device__ __noinline__ ", text, flags=re.MULTILINE)
    return text.encode()


def check_numbering(family: str, wgsl: str, entries: tuple[Entry, ...]) -> None:
    """The table takes it that slots are numbered through the file: each entry's parameters, then its buffers."""
    numbers = [int(number) for number in re.findall(r"@binding\((\d+)\)", wgsl)]
    if numbers != list(range(sum(1 + len(entry.buffers) for entry in entries))):
        sys.exit(f"gpu_kernels: {family}: the slots of the WGSL are {numbers}, which the table does not expect")


def with_own_slots(family: str, metal: str, entries: tuple[Entry, ...]) -> str:
    """Metal has 31 slots for buffers: each kernel's begin at 0, where slangc numbers them through the file."""
    for entry in entries:
        start = metal.index(f"[[kernel]] void {entry.name}(")
        end = metal.index("\n{", start)
        head = metal[start:end]
        numbers = [int(number) for number in re.findall(r"\[\[buffer\((\d+)\)\]\]", head)]
        if numbers != list(range(numbers[0], numbers[0] + 1 + len(entry.buffers))):
            sys.exit(f"gpu_kernels: {family}: {entry.name} has the slots {numbers}, which the driver does not expect")
        for number in numbers:
            head = head.replace(f"[[buffer({number})]]", f"[[buffer({number - numbers[0]})]]", 1)
        metal = metal[:start] + head + metal[end:]
    return metal


def compile_cuda_only(tools: Toolchain, source: Path, capability: int) -> Family:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cuda, reflection = tools.slang(source, "cuda", folder)
        ptx = tools.ptx(kept_apart(source, cuda), capability)
        (folder / "out.ptx").write_bytes(ptx)
        tools.accept_ptx(folder / "out.ptx", capability)
    return Family(source.stem, entries_of(reflection), {"ptx": ptx}, capability)


def newer_validator() -> Path | None:
    """A spirv-val that knows cooperative matrices of every number; None, saying why, where it cannot be had."""
    fetched = subprocess.run([ROOT / "ci/get-lavapipe"], capture_output=True, text=True, check=False)
    if fetched.returncode == CANNOT_BE_HAD:
        print(f"gpu_kernels: SPIR-V of cooperative matrices not validated: {fetched.stderr.strip()}")
        return None
    if fetched.returncode != 0:
        sys.exit(f"gpu_kernels: ci/get-lavapipe failed\n{fetched.stdout}{fetched.stderr}")
    return ROOT / "build/lavapipe/bin/spirv-val"


def compile_vulkan_only(tools: Toolchain, source: Path) -> Family:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        spirv, reflection = tools.slang(source, "spirv", folder)
        # As slangc gives it: the system's spirv-opt may be older than these types.
        done = modules.with_shared_accesses(modules.without_source_language(spirv))
        (folder / "done.spv").write_bytes(done)
        if validator := newer_validator():
            run(validator, "--target-env", "vulkan1.1", folder / "done.spv")
    return Family(source.stem, entries_of(reflection), {"spv": done}, vulkan_only=True)


def compile_family(tools: Toolchain, source: Path) -> Family:
    if only := CUDA_ONLY.search(source.read_text("utf-8")):
        return compile_cuda_only(tools, source, int(only[1]))
    if VULKAN_ONLY.search(source.read_text("utf-8")):
        return compile_vulkan_only(tools, source)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        spirv, reflection = tools.slang(source, "spirv", folder)
        cuda, _ = tools.slang(source, "cuda", folder)
        metal, _ = tools.slang(source, "metal", folder)
        wgsl, _ = tools.slang(source, "wgsl", folder)
        entries = entries_of(reflection)
        check_numbering(source.stem, wgsl.decode(), entries)
        metal = with_own_slots(source.stem, metal.decode(), entries).encode()
        outputs = {"spv": optimised_spirv(spirv, folder), "ptx": tools.ptx(kept_apart(source, cuda)), "metal": metal, "wgsl": wgsl}
        (folder / "out.ptx").write_bytes(outputs["ptx"])
        tools.accept_ptx(folder / "out.ptx")
    return Family(source.stem, entries, outputs)


def compiled(tools: Toolchain, source: Path) -> Family:
    """The family, from an earlier run of this checkout if nothing that it is made of has changed."""
    made_of = [Path(__file__), Path(modules.__file__), REQUIREMENTS, *sorted(included(source))]
    key = hashlib.sha256(b"\0".join(path.read_bytes() for path in made_of)).hexdigest()
    kept = ROOT / f"build/kernel-cache/{source.stem}-{key[:16]}"
    if kept.exists():
        return pickle.loads(kept.read_bytes())
    family = compile_family(tools, source)
    kept.parent.mkdir(parents=True, exist_ok=True)
    for old in kept.parent.glob(f"{source.stem}-{'?' * 16}"):
        old.unlink()
    kept.write_bytes(pickle.dumps(family))
    return family


def browser_table(families: list[Family]) -> str:
    """The rows again, for WebGPU: an entry's parameters have the binding `slot`, its buffers those that follow."""
    chosen = [family for family in families if BROWSER_FAMILIES.fullmatch(family.name)]
    rows = []
    for family in chosen:
        slot = 0
        for entry in family.entries:
            written = sum(1 << index for index, is_written in enumerate(entry.written) if is_written)
            row = f'family: "{family.name}", buffers: {len(entry.buffers)}, written: {written:#b}, '
            rows.append(f"  {entry.name}: {{ {row}parameterBytes: {entry.parameter_bytes}, slot: {slot} }},")
            slot += 1 + len(entry.buffers)
    lines = ["// Written by ci/gpu_kernels.py from kernels/*.slang; do not edit.", "", "/** Each kernel of the WGSL beside this file. */"]
    return "\n".join([*lines, "export const kernels = {", *rows, "} as const;", ""])


def table(families: list[Family]) -> str:
    lines = [
        "//! Written by ci/gpu_kernels.py from kernels/*.slang; do not edit.",
        "",
        'const Row = @import("../kernel.zig").Row;',
        "",
        "pub const Family = enum { " + ", ".join(family.name for family in families) + " };",
        "",
        "pub const Kernel = enum {",
        *(f"    {entry.name}," for family in families for entry in family.entries),
        "};",
        "",
        "pub const rows = [_]Row{",
    ]
    for family in families:
        buffer, slot = 0, 0
        for entry in family.entries:
            written = sum(1 << index for index, is_written in enumerate(entry.written) if is_written)
            alone = f", .targets = .cuda, .compute_capability = {family.cuda_only}" if family.cuda_only else ""
            alone += ", .targets = .vulkan" if family.vulkan_only else ""
            lines.append(
                f'    .{{ .name = "{entry.name}", .family = .{family.name}, .group_size = {entry.group_size}, '
                f".buffers = {len(entry.buffers)}, .written = {written:#b}, .parameter_bytes = {entry.parameter_bytes}, "
                f".first_buffer = {buffer}, .first_slot = {slot}{alone} }},"
            )
            buffer += len(entry.buffers)
            slot += 1 + len(entry.buffers)
    return "\n".join([*lines, "};", ""])


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--check", action="store_true", help="only tell whether the outputs are current")
    check = arguments.parse_args().check
    if check and shutil.which("spirv-opt") is None:
        print("gpu_kernels: skipped: no spirv-opt here (Debian: spirv-tools)")
        return 0
    tools = Toolchain(compilers())
    everything = {path: included(path) for path in sorted(SOURCES.glob("*.slang"))}
    parts = {part for path, found in everything.items() for part in found - {path}}
    # Entry points may come of macros that stand in another file.
    sources = [
        path for path, found in everything.items() if path not in parts and any("[shader(" in part.read_text("utf-8") for part in found)
    ]
    with ThreadPoolExecutor(2) as pool:
        families = list(pool.map(lambda source: compiled(tools, source), sources))
    names = [entry.name for family in families for entry in family.entries]
    if twice := {name for name in names if names.count(name) > 1}:
        sys.exit(f"gpu_kernels: entry points of one name: {', '.join(sorted(twice))}")
    cuda = sum(len(family.entries) for family in families if family.cuda_only)
    vulkan = sum(len(family.entries) for family in families if family.vulkan_only)
    summary = f"{len(names) - cuda - vulkan} kernels for four targets, {cuda} for CUDA alone, {vulkan} for Vulkan alone"

    files = {OUTPUTS / f"{family.name}.{suffix}": data for family in families for suffix, data in family.outputs.items()}
    files[OUTPUTS / "table.zig"] = table(families).encode()
    files[BROWSER_TABLE] = browser_table(families).encode()
    present = {path for path in OUTPUTS.iterdir() if path.is_file()} if OUTPUTS.exists() else set()
    stale = sorted(path for path, data in files.items() if not path.exists() or path.read_bytes() != data)
    left_over = sorted(present - set(files))
    if check:
        for path in [*stale, *left_over]:
            print(f"gpu_kernels: {path.relative_to(ROOT)} is not what the sources give")
        print(f"gpu_kernels: {summary}, {len(stale) + len(left_over)} files out of date")
        return 1 if stale or left_over else 0
    OUTPUTS.mkdir(exist_ok=True)
    for path in stale:
        path.write_bytes(files[path])
    for path in left_over:
        path.unlink()
    print(f"gpu_kernels: {summary}, {len(stale)} files written")
    return 0


if __name__ == "__main__":
    sys.exit(main())

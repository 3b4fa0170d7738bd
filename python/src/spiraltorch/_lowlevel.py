"""The C interface as Python functions: `st_op_add` is `op_add`, and so on for all of them.

Two backends do the same thing: `_native`, compiled, and `_cffi`, for Pythons that cannot load it.
`SPIRALTORCH_PYTHON_BACKEND=native|cffi` chooses; by default the compiled one, if it loads.
"""

import os
import sys

_wanted = os.environ.get("SPIRALTORCH_PYTHON_BACKEND", "")
if _wanted not in ("", "native", "cffi"):
    raise ImportError(f"SPIRALTORCH_PYTHON_BACKEND: expected native or cffi, got '{_wanted}'")

if _wanted == "cffi":
    from spiraltorch import _cffi as backend
else:
    try:
        from spiraltorch import _native as backend
    except ImportError:
        # The stable ABI exists for CPython with a GIL only.
        if _wanted == "native" or (sys.implementation.name == "cpython" and getattr(sys, "_is_gil_enabled", lambda: True)()):
            raise
        from spiraltorch import _cffi as backend


def _check_abi():
    """Refuse a library other than the one these functions were generated for."""
    made_for, found = backend.ABI_VERSION, backend.abi_version()
    if found >> 16 != made_for >> 16 or found < made_for:
        raise ImportError(
            f"spiraltorch: the binding was made for ABI {made_for >> 16}.{made_for & 0xFFFF}, "
            f"the library has ABI {found >> 16}.{found & 0xFFFF}; reinstall the package"
        )
    backend.abi_check(made_for, backend.ABI_LAYOUT)


_check_abi()
globals().update((name, value) for name, value in vars(backend).items() if not name.startswith("_"))

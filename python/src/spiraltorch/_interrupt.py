"""Long calls that Ctrl-C stops: the call runs on a thread, so that Python can see the signal."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from spiraltorch import _lowlevel as _low

Result = TypeVar("Result")


def run_interruptibly(call: Callable[[_low.CancelHandle], Result]) -> Result:
    """`call(cancel)`, with `cancel` raised on Ctrl-C; then KeyboardInterrupt once the call has ended.

    Python handles signals on its main thread only, and not while that thread is inside the core.
    """
    cancel = _low.cancel_create()
    if threading.current_thread() is not threading.main_thread():
        return call(cancel)
    results: list[Result] = []
    failures: list[BaseException] = []

    done = threading.Event()
    # Taken by the worker before it calls, or by us before it does: then it does not.
    first = threading.Lock()

    def work() -> None:
        if not first.acquire(blocking=False):
            return
        try:
            results.append(call(cancel))
        except BaseException as error:  # Carried over to the caller's thread, whatever it is.
            failures.append(error)
        done.set()

    worker = threading.Thread(target=work, name="spiraltorch", daemon=True)
    try:
        # Ctrl-C may come while the thread starts, too: nobody may go on while it works on our objects.
        worker.start()
        # Not join(): interrupted, it takes a running thread for finished.
        while not done.wait(0.1):
            pass
    except KeyboardInterrupt:
        _low.cancel_request(cancel)
        if not first.acquire(blocking=False):
            done.wait()
        raise
    if failures:
        # Out of the list that its own traceback leads to: no cycle keeps the token for the collector.
        raise failures.pop()
    return results[0]

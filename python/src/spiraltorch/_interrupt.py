"""Long calls that Ctrl-C stops: the call runs on a thread, so that Python can see the signal."""

from __future__ import annotations

import signal
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
    pressed: list[int] = []

    def press(number: int, frame: object) -> None:
        _low.cancel_request(cancel)
        pressed.append(number)

    # An exception that a handler raises is lost where the main thread happens to be in a finalizer, and leaves a lock
    # taken that it has just got: while the call runs, Ctrl-C raises nothing. A handler of the caller's own stays.
    before = signal.getsignal(signal.SIGINT)
    is_replaced = before is signal.default_int_handler
    if is_replaced:
        signal.signal(signal.SIGINT, press)
    try:
        result = run_on_a_thread(lambda: call(cancel), lambda: _low.cancel_request(cancel))
    finally:
        if is_replaced:
            signal.signal(signal.SIGINT, before)
            if pressed:
                raise KeyboardInterrupt
    return result


def run_on_a_thread(call: Callable[[], Result], stop: Callable[[], None]) -> Result:
    """`call()`, for which this thread waits, whatever a signal's handler raises meanwhile: then it is told to stop."""
    results: list[Result] = []
    failures: list[BaseException] = []

    done = threading.Event()
    # Taken by the worker before it calls, or by us before it does: then it does not.
    first = threading.Lock()

    def work() -> None:
        if not first.acquire(blocking=False):
            return
        try:
            results.append(call())
        except BaseException as error:  # Carried over to the caller's thread, whatever it is.
            failures.append(error)
        done.set()

    worker = threading.Thread(target=work, name="spiraltorch", daemon=True)
    try:
        # The exception may come while the thread starts, too: nobody may go on while it works on our objects.
        worker.start()
        # Not join(): interrupted, it takes a running thread for finished.
        while not done.wait(0.1):
            pass
    except BaseException:
        stop()
        if not first.acquire(blocking=False):
            done.wait()
        raise
    if failures:
        # Out of the list that its own traceback leads to: no cycle keeps the token for the collector.
        raise failures.pop()
    return results[0]

"""The core's log in Python's `logging`: trainer, evaluation, files, and points moved into the ball."""

from __future__ import annotations

import atexit
import logging
import threading
from types import TracebackType

from spiraltorch import _lowlevel as _low
from spiraltorch import errors
from spiraltorch._enums import LOG_LEVEL

_LEVELS: dict[str, int] = {name: number for name, number in LOG_LEVEL.items() if name != "off"}
# The core's levels, in its numbers, as `logging` counts them.
_PYTHON_LEVELS = {number: getattr(logging, name.upper()) for name, number in _LEVELS.items()}


class LogForwarder:
    """Hands the core's records on until it is closed; made by `forward_log`.

    The core keeps its last 256 records. A thread looks for new ones ten times a second, so a record may come that much late, and a
    handler runs on that thread; `flush` hands on at once. Records lost in between are counted in a warning.
    """

    interval = 0.1

    def __init__(self, level: str, logger: logging.Logger) -> None:
        if level not in _LEVELS:
            raise errors.InvalidValueError(f"forward_log: level '{level}' given, expected one of {', '.join(_LEVELS)}")
        self._logger = logger
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._next = _low.log_end()
        _low.set_log_level(_LEVELS[level])
        self._thread = threading.Thread(target=self._watch, name="spiraltorch-log", daemon=True)
        self._thread.start()
        atexit.register(self.close)

    def _watch(self) -> None:
        while not self._closing.wait(self.interval):
            self.flush()

    def flush(self) -> None:
        """Hand on what the core has written so far."""
        with self._lock:
            end = _low.log_end()
            lost = 0
            while self._next < end:
                try:
                    level, _seconds, message = _low.log_read(self._next)
                except IndexError:
                    lost += 1
                else:
                    self._logger.log(_PYTHON_LEVELS[level], "%s", message)
                self._next += 1
            if lost:
                self._logger.warning("log: %d records were overwritten before they were read", lost)

    def close(self) -> None:
        """Hand on the rest and turn the core's log off."""
        if self._closing.is_set():
            return
        self._closing.set()
        _low.set_log_level(LOG_LEVEL["off"])
        if threading.current_thread() is not self._thread:
            self._thread.join()
        self.flush()
        atexit.unregister(self.close)

    def __enter__(self) -> LogForwarder:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def forward_log(level: str = "info", logger: logging.Logger | None = None) -> LogForwarder:
    """Send the core's log to a logger ("spiraltorch" by default), from level "debug", "info", "warning" or "error" upwards.

    >>> import logging
    >>> logging.basicConfig(level=logging.INFO)
    >>> with forward_log("info"):
    ...     pass  # train, evaluate, save

    There is one level for the whole process: of two forwarders, the later one's counts, and closing either turns the log off.
    """
    return LogForwarder(level, logger or logging.getLogger("spiraltorch"))

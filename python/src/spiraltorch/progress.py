"""What a terminal shows while a run goes on."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from spiraltorch.hierarchy import Progress


class ProgressBar:
    """A bar on a terminal, a line every tenth elsewhere; both on standard error."""

    def __init__(self, what: str, total: int, done: int) -> None:
        self.what, self.total, self.done = what, total, done
        self.bar: Any = None
        self.task: Any = None

    def __enter__(self) -> Callable[[Progress], None]:
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
            from rich.progress import Progress as Bar

            self.bar = Bar(
                TextColumn(self.what), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
                TextColumn("loss {task.fields[loss]:.4f}  {task.fields[rate]:.2f}M pairs/s"),
                console=Console(stderr=True),
            )  # fmt: skip
            self.bar.start()
            self.task = self.bar.add_task(self.what, total=self.total, completed=self.done, loss=0.0, rate=0.0)
        return self.update

    def update(self, progress: Progress) -> None:
        rate = progress.pairs_per_second / 1e6
        if self.bar is not None:
            self.bar.update(self.task, completed=progress.done, loss=progress.loss, rate=rate)
        elif progress.done * 10 // progress.total != (progress.done - 1) * 10 // progress.total:
            line = f"{self.what}: epoch {progress.done} of {progress.total}, loss {progress.loss:.4f}, {rate:.2f}M pairs/s"
            print(line, file=sys.stderr, flush=True)

    def __exit__(self, *error: object) -> None:
        if self.bar is not None:
            self.bar.stop()

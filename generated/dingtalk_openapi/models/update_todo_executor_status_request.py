from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .todo_executor_status import TodoExecutorStatus


class UpdateTodoExecutorStatusRequest(Body):
    """Which executors are done."""

    executor_status_list: Sequence[TodoExecutorStatus] | Unset = wire("executorStatusList", default=UNSET)
    """Executors and whether they are done; at most 1000."""

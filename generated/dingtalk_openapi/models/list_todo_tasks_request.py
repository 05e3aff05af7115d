from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..model import UNSET, Body, Unset, wire


class ListTodoTasksRequest(Body):
    """Which to-dos to list."""

    next_token: str | Unset = wire("nextToken", default=UNSET)
    """Cursor of the page; none for the first."""
    is_done: bool | Unset = wire("isDone", default=UNSET)
    """Whether they are done."""
    role_types: Sequence[Sequence[str]] | Unset = wire("roleTypes", default=UNSET)
    """What the person is in them: one of the outer lists has to hold, with all that is in it."""
    todo_type: Literal["TODO", "READ"] | Unset = wire("todoType", default=UNSET)
    """What they are: TODO (to do) or READ (to read); both by default."""

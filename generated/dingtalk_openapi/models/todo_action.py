from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .todo_action_param import TodoActionParam


class TodoAction(Body):
    """A button of a to-do."""

    title: str | Unset = UNSET
    """Name of the button."""
    action_type: Literal[1, 2] | Unset = wire("actionType", default=UNSET)
    """What it does: 1 calls your service, 2 opens the address."""
    param: TodoActionParam | Unset = UNSET
    """What is sent to the address."""
    url: str | Unset = UNSET
    """Address to open or to call."""
    action_key: str | Unset = wire("actionKey", default=UNSET)
    """Key that tells two buttons apart."""
    pc_url: str | Unset = wire("pcUrl", default=UNSET)
    """Address to open on a computer; `url` by default."""

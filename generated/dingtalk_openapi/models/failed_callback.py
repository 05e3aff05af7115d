from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..model import Answer, wire

if TYPE_CHECKING:
    pass


class FailedCallback(Answer):
    """An event that could not be delivered. Its data is in a property named like `call_back_tag`, or (2016) beside it."""

    call_back_tag: str
    """Name of the event, such as `user_add_org`; today also the name of the property that holds its data."""
    event_time: int | None = None
    """Time of the event, in milliseconds (the example of 2016 has ten digits)."""
    userid: list[str] = wire(default_factory=list)
    """Userids (2016 only)."""
    deptid: list[int] = wire(default_factory=list)
    """Department ids (2016 only)."""
    corpid: str | None = None
    """The corp (2016 only)."""
    _values: ClassVar[str | None] = "FailedCallbackData | Any"

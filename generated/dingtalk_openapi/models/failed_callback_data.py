from __future__ import annotations

from typing import Any

from ..model import Answer, wire


class FailedCallbackData(Answer):
    """Data of an event that could not be delivered; besides `corpid` usually one of the others."""

    corpid: str | None = None
    """The corp."""
    userid: Any | None = None
    """Userids, a list of text in the example; the docs state no type."""
    bpms_call_back_data: Any | None = wire("bpmsCallBackData", default=None)
    """Data of an approval event, an object in the example; the docs state no type."""
    callback_data: Any | None = wire("callbackData", default=None)
    """Data of another event; the docs state no type."""
    role_label_change: Any | None = wire("roleLabelChange", default=None)
    """Data of a role event; the docs state no type."""

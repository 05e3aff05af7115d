from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class StreamCardRequest(Body):
    """A text for a variable of an AI card."""

    out_track_id: str = wire("outTrackId")
    """Id of the card, of your choice; it names one card for ever."""
    guid: str
    """Id of this call, a new one for each; DingTalk recognizes a repeated call by it."""
    key: str
    """Name of the variable of the template that is written."""
    content: str
    """The text: all of it so far, or a piece. Markdown has to be complete and full."""
    is_full: bool | Unset = wire("isFull", default=UNSET)
    """Whether the text replaces what is there; without it, it is appended. A variable that is shown as markdown takes full text only."""
    is_finalize: bool | Unset = wire("isFinalize", default=UNSET)
    """Whether this is the last call; the card is shown as finished then."""
    is_error: bool | Unset = wire("isError", default=UNSET)
    """Whether the text could not be written to its end; the card is shown as failed then."""

from __future__ import annotations

from ..model import Answer


class ServiceEnvelope(Answer):
    """The envelope of those `/service` calls whose examples of 2016 have none; live answers and later pages have it."""

    errcode: int | None = None
    """Always 0 in a successful answer, where it is there at all."""
    errmsg: str | None = None
    """`ok` in a successful answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class ServiceEnvelope(Answer):
    """The envelope of those `/service` calls whose examples of 2016 have none; live answers and later pages have it."""

    errcode: int | None = None
    """Always 0 in a successful answer, where it is there at all."""
    errmsg: str | None = None
    """`ok` in a successful answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class SsoCorp(Answer):
    """The corp of an administrator."""

    corpid: str | None = None
    """Id of the corp."""
    corp_name: str | None = None
    """Name of the corp."""

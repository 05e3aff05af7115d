from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class PermanentCodeCorp(Answer):
    """The corp that a permanent code belongs to."""

    corpid: str | None = None
    """Id of the corp."""
    corp_name: str | None = None
    """Name of the corp."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..model import Answer

if TYPE_CHECKING:
    pass


class DentryAppProperties(Answer):
    """What apps keep with a file or folder: owner of the space → properties."""

    _values: ClassVar[str | None] = "list[DentryAppProperty]"

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .internal_app import InternalApp


class ListInternalAppsResult(Answer):
    """Apps of the corp."""

    app_list: list[InternalApp] = wire("appList", default_factory=list)
    """The apps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .corp_app import CorpApp


class ListAppsResult(Answer):
    """Apps of the corp."""

    app_list: list[CorpApp] = wire("appList", default_factory=list)
    """The apps."""

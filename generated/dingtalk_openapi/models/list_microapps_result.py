from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import wire
from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .listed_app import ListedApp


class ListMicroappsResult(OapiEnvelope):
    """Apps of the corp."""

    app_list: list[ListedApp] = wire("appList", default_factory=list)
    """The apps."""

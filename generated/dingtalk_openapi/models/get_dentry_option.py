from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class GetDentryOption(Body):
    """What to tell of a file or folder."""

    app_ids_for_app_properties: Sequence[str] | Unset = wire("appIdsForAppProperties", default=UNSET)
    """Owners of spaces whose properties are told: ids of apps, or unionids of people."""
    with_thumbnail: bool | Unset = wire("withThumbnail", default=UNSET)
    """Also give the address of a thumbnail, which takes longer."""

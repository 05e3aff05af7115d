from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class GetFileDownloadInfoOption(Body):
    """Which version of a file, and from where."""

    version: int | Unset = UNSET
    """Version of the file; the latest when not given."""
    prefer_intranet: bool | Unset = wire("preferIntranet", default=UNSET)
    """Prefer the network of the corp, where it has storage of its own: so when not given."""

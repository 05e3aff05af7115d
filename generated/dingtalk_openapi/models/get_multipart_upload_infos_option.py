from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class GetMultipartUploadInfosOption(Body):
    """How parts are sent."""

    prefer_intranet: bool | Unset = wire("preferIntranet", default=UNSET)
    """Prefer the network of the corp, where it has storage of its own: so when not given."""

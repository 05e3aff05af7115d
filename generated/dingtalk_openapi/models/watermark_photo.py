from __future__ import annotations

from ..model import Answer, wire


class WatermarkPhoto(Answer):
    """The photograph with its watermark."""

    media_id_v2: str | None = wire("mediaIdV2", default=None)
    """Address of the photograph, second version, despite its name."""
    media_id_v1: str | None = wire("mediaIdV1", default=None)
    """Address of the photograph, first version, despite its name."""
    device_id: str | None = wire("deviceId", default=None)
    """Id of the device."""

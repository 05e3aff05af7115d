from __future__ import annotations

from ..model import Body, wire


class SampleFileParam(Body):
    """Parameters of a file; every value is text."""

    media_id: str = wire("mediaId")
    """Media id of the file."""
    file_name: str = wire("fileName")
    """Name of the file, with its ending."""
    file_type: str = wire("fileType")
    """Kind of file, its extension; any is taken (clients send txt, csv, pptx, md and `file`), though the page lists only six."""

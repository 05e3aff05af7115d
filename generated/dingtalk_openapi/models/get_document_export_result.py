from __future__ import annotations

from ..model import Answer, wire


class GetDocumentExportResult(Answer):
    """How far an export is."""

    status: str | None = None
    """State of the export."""
    download_url: str | None = wire("downloadUrl", default=None)
    """Address of the file, when it is there; it needs no token."""

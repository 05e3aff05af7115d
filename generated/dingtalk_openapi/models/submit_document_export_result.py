from __future__ import annotations

from ..model import Answer, wire


class SubmitDocumentExportResult(Answer):
    """The export that was begun."""

    task_id: str | None = wire("taskId", default=None)
    """Id of the export, for `get_document_export`."""
    download_url: str | None = wire("downloadUrl", default=None)
    """Address of the file, when it is there already; it needs no token."""

from __future__ import annotations

from ..model import Body, wire


class SubmitDocumentExportRequest(Body):
    """Which document, and as what."""

    dentry_uuid: str = wire("dentryUuid")
    """Id of the document: `nodeId` of a node."""
    operator_id: str = wire("operatorId")
    """Unionid of the person who acts."""
    target_format: str = wire("targetFormat")
    """Format of the file."""

from __future__ import annotations

from ..model import Answer, wire


class CreateWikiDocumentResult(Answer):
    """The document that was created."""

    workspace_id: str | None = wire("workspaceId", default=None)
    """Id of the workspace."""
    node_id: str | None = wire("nodeId", default=None)
    """Id of the document in its workspace; `delete_wiki_document` takes it."""
    doc_key: str | None = wire("docKey", default=None)
    """Key of the document."""
    url: str | None = None
    """Address of its page."""
    dentry_uuid: str | None = wire("dentryUuid", default=None)
    """Id of the document as a file; `export_document` takes it."""

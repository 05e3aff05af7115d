from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class CreateWikiDocumentRequest(Body):
    """The document."""

    name: str
    """Name of the document."""
    doc_type: str = wire("docType")
    """Kind of the document."""
    operator_id: str = wire("operatorId")
    """Unionid of the person who acts."""
    parent_node_id: str | Unset = wire("parentNodeId", default=UNSET)
    """Id of the node to put it below; the root when left out."""
    template_id: str | Unset = wire("templateId", default=UNSET)
    """Id of a template."""
    template_type: str | Unset = wire("templateType", default=UNSET)
    """Whose template it is."""

from __future__ import annotations

from ..model import Answer, wire


class SubDepartment(Answer):
    """A department, in short."""

    dept_id: int
    """Id of the department."""
    name: str | None = None
    """Name of the department."""
    parent_id: int | None = None
    """Id of the department above."""
    create_dept_group: bool | None = None
    """Whether the department has a group chat."""
    auto_add_user: bool | None = None
    """Whether who joins the department joins its group chat, too."""
    source_identifier: str | None = None
    """What the department is called in the system of a caller; in the official Java SDK only."""
    tags: str | None = None
    """What the department is in a school; in the official Java SDK only."""
    from_union_org: bool | None = None
    """Whether the department comes from an associated corp; in the official Java SDK only."""
    ext: dict[str, str] | str | None = wire(default=None, json_text=True)
    """Further fields as JSON text; in the official Java SDK only."""

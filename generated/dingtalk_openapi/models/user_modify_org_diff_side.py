from __future__ import annotations

from ..model import Answer, wire


class UserModifyOrgDiffSide(Answer):
    """Fields of an entry before (`prev`) or after (`curr`) the change; each can be missing."""

    manager_userid: str | None = wire("managerUserid", default=None)
    """Userid of the manager."""
    hired_date: str | None = wire("hiredDate", default=None)
    """Date of hiring, as text; its format is not documented."""
    name: str | None = None
    """Name."""
    telephone: str | None = None
    """Telephone number."""
    email: str | None = None
    """E-mail address."""
    job_number: str | None = wire("jobNumber", default=None)
    """Job number."""
    work_place: str | None = wire("workPlace", default=None)
    """Place of work."""

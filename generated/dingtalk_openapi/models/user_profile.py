from __future__ import annotations

from ..model import Answer, wire


class UserProfile(Answer):
    """What every answer about a person of the corp can tell."""

    userid: str
    """The userid in the corp."""
    unionid: str | None = None
    """The unionid of the person."""
    name: str | None = None
    """Name of the person."""
    avatar: str | None = None
    """URL of the picture; absent when it is the default one."""
    state_code: str | None = None
    """Country code of the mobile number; third-party apps do not get it."""
    mobile: str | None = None
    """Mobile number; needs a permission."""
    hide_mobile: bool | None = None
    """Whether the mobile number is hidden from others."""
    telephone: str | None = None
    """Extension number."""
    job_number: str | None = None
    """Job number."""
    title: str | None = None
    """Position."""
    email: str | None = None
    """E-mail address."""
    org_email: str | None = None
    """E-mail address at the corp."""
    work_place: str | None = None
    """Place of work."""
    remark: str | None = None
    """Remark."""
    exclusive_account: bool | None = None
    """Whether the account is an exclusive one of the corp."""
    exclusive_account_type: str | None = None
    """Kind of the exclusive account; other accounts lack it."""
    exclusive_account_corp_name: str | None = None
    """Name of the corp that created the exclusive account."""
    exclusive_account_corp_id: str | None = None
    """Id of the corp that created the exclusive account."""
    login_id: str | None = None
    """Login name; only of exclusive accounts that this corp created in DingTalk."""
    nickname: str | None = None
    """Nickname; only of exclusive accounts that this corp created in DingTalk."""
    disable_status: bool | None = None
    """Whether the exclusive account is stopped; only of those that this corp created in DingTalk."""
    dept_id_list: list[int] = wire(default_factory=list)
    """Ids of the departments."""
    extension: dict[str, str] | str | None = wire(default=None, json_text=True)
    """Fields that the corp added, as JSON text of at most 2000 characters."""
    hired_date: int | None = None
    """Day of hiring, as Unix time in milliseconds."""
    active: bool | None = None
    """Whether the person has activated DingTalk."""
    admin: bool | None = None
    """Whether the person is an administrator."""
    boss: bool | None = None
    """Whether the person is the boss."""

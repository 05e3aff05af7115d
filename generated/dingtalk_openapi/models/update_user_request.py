from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .user_changes_order import UserChangesOrder
    from .user_changes_position import UserChangesPosition
    from .user_changes_title import UserChangesTitle
    from .user_extension_translations import UserExtensionTranslations


class UpdateUserRequest(Body):
    """What to change about a person."""

    userid: str
    """The userid of the person in the corp."""
    name: str | Unset = UNSET
    """Name of the person, at most 80 characters."""
    dept_id_list: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Ids of all departments that the person is in from now on."""
    ext_attrs_update_mode: Literal[0, 1] | Unset = UNSET
    """Whether `extension` replaces all added fields (0, the default) or only those that it names (1)."""
    language: Literal["zh_CN", "en_US"] | Unset = UNSET
    """Language of the address book; zh_CN is the default."""
    force_update_fields: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Names of fields that are emptied when the call leaves them out - `manager_userid`, and of exclusive accounts `org_email`. The
    mailbox that a person loses in this way is frozen or deleted."""
    login_id: str | Unset = wire("loginId", default=UNSET)
    """New login name of an exclusive account that DingTalk logs in; better without telephone number, e-mail address or link."""
    hide_mobile: bool | Unset = UNSET
    """Whether the mobile number is hidden from others; they can call the person through DingTalk all the same."""
    telephone: str | Unset = UNSET
    """Extension number, at most 50 characters; nobody else in the corp has it."""
    job_number: str | Unset = UNSET
    """Job number, at most 50 characters."""
    title: str | Unset = UNSET
    """Position, at most 200 characters."""
    email: str | Unset = UNSET
    """E-mail address of the person, at most 50 characters; nobody else in the corp has it."""
    org_email: str | Unset = UNSET
    """E-mail address at the corp, at most 100 characters; the mailbox has to exist."""
    org_email_type: Literal["profession", "base"] | Unset = UNSET
    """Kind of the mailbox at the corp - standard (`profession`) or basic (`base`)."""
    work_place: str | Unset = UNSET
    """Place of work, at most 100 characters."""
    remark: str | Unset = UNSET
    """Remark, at most 2000 characters."""
    dept_order_list: Sequence[UserChangesOrder] | Unset = UNSET
    """Place of the person in the order of each department."""
    dept_title_list: Sequence[UserChangesTitle] | Unset = UNSET
    """Position of the person in each department."""
    dept_position_list: Sequence[UserChangesPosition] | Unset = UNSET
    """Positions of the person in departments, with the main one."""
    extension: dict[str, str] | str | Unset = wire(default=UNSET, json_text=True)
    """Fields that the corp has added in its console, by name, as JSON text of at most 2000 characters. A value may be a link,
    `[text](address)`, in which `#userid#` and `#corpid#` are filled in."""
    extension_i18n: UserExtensionTranslations | Unset = UNSET
    """Translations of the fields that the corp added - name of the field, then language (`zh_CN`, `en_US`, …), then text."""
    senior_mode: bool | Unset = UNSET
    """Whether the person is an executive - nobody sees the mobile number, and only executives can call the person or send a DING. No by
    default."""
    hired_date: int | Unset = UNSET
    """Day of hiring, as Unix time in milliseconds."""
    manager_userid: str | Unset = UNSET
    """The userid of the direct superior."""
    exclusive_mobile: str | Unset = UNSET
    """Mobile number of an exclusive account, such as +86-13800000002."""
    init_password: str | Unset = wire(default=UNSET, secret=True)
    """First password of an exclusive account that DingTalk logs in - 8 characters or more, not letters or digits alone."""
    send_password_to_user: bool | Unset = UNSET
    """Whether to send login name and `init_password`, which has to be there, to the mobile number or e-mail address of an exclusive
    account."""
    avatar_media_id: str | Unset = wire("avatarMediaId", default=UNSET)
    """Media id of the picture of an exclusive account, a jpg or png; `upload_media` gives one."""
    nickname: str | Unset = UNSET
    """Nickname of an exclusive account of this corp."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import dump_json, load_json_dict, mask_unknown

if TYPE_CHECKING:
    from ..models.union_employee import UnionEmployee
    from ..models.user_department_leader import UserDepartmentLeader
    from ..models.user_department_order import UserDepartmentOrder
    from ..models.user_department_position import UserDepartmentPosition
    from ..models.user_extension_translations import UserExtensionTranslations
    from ..models.user_role import UserRole


T = TypeVar("T", bound="UserDetail")


@_attrs_define
class UserDetail:
    """All that the corp knows about one of its people.

    Attributes:
        userid (str): The userid in the corp.
        unionid (str | Unset): The unionid of the person.
        name (str | Unset): Name of the person.
        avatar (str | Unset): URL of the picture; absent when it is the default one.
        state_code (str | Unset): Country code of the mobile number; third-party apps do not get it.
        mobile (str | Unset): Mobile number; needs a permission.
        hide_mobile (bool | Unset): Whether the mobile number is hidden from others.
        telephone (str | Unset): Extension number.
        job_number (str | Unset): Job number.
        title (str | Unset): Position.
        email (str | Unset): E-mail address.
        org_email (str | Unset): E-mail address at the corp.
        work_place (str | Unset): Place of work.
        remark (str | Unset): Remark.
        exclusive_account (bool | Unset): Whether the account is an exclusive one of the corp.
        dept_id_list (list[int] | Unset): Ids of the departments.
        dept_order_list (list[UserDepartmentOrder] | Unset): Place of the person in the order of each department.
        extension (str | Unset): Fields that the corp added, as JSON text of at most 2000 characters.
        hired_date (int | Unset): Day of hiring, as Unix time in milliseconds.
        active (bool | Unset): Whether the person has activated DingTalk.
        real_authed (bool | Unset): Whether the identity of the person is verified.
        senior (bool | Unset): Whether the person is an executive.
        admin (bool | Unset): Whether the person is an administrator.
        boss (bool | Unset): Whether the person is the boss.
        leader_in_dept (list[UserDepartmentLeader] | Unset): Whether the person leads each department.
        role_list (list[UserRole] | Unset): Roles of the person.
        manager_userid (str | Unset): The userid of the direct superior.
        union_emp_ext (UnionEmployee | Unset): Who the person is in an associated corp.
        dept_position_list (list[UserDepartmentPosition] | Unset): Positions of the person in each department.
        extension_i18n (UserExtensionTranslations | Unset): Translations of the fields that the corp added; the facts
            name no fields.
    """

    userid: str
    unionid: str | Unset = UNSET
    name: str | Unset = UNSET
    avatar: str | Unset = UNSET
    state_code: str | Unset = UNSET
    mobile: str | Unset = UNSET
    hide_mobile: bool | Unset = UNSET
    telephone: str | Unset = UNSET
    job_number: str | Unset = UNSET
    title: str | Unset = UNSET
    email: str | Unset = UNSET
    org_email: str | Unset = UNSET
    work_place: str | Unset = UNSET
    remark: str | Unset = UNSET
    exclusive_account: bool | Unset = UNSET
    dept_id_list: list[int] | Unset = UNSET
    dept_order_list: list[UserDepartmentOrder] | Unset = UNSET
    extension: dict[str, str] | str | Unset = UNSET
    hired_date: int | Unset = UNSET
    active: bool | Unset = UNSET
    real_authed: bool | Unset = UNSET
    senior: bool | Unset = UNSET
    admin: bool | Unset = UNSET
    boss: bool | Unset = UNSET
    leader_in_dept: list[UserDepartmentLeader] | Unset = UNSET
    role_list: list[UserRole] | Unset = UNSET
    manager_userid: str | Unset = UNSET
    union_emp_ext: UnionEmployee | Unset = UNSET
    dept_position_list: list[UserDepartmentPosition] | Unset = UNSET
    extension_i18n: UserExtensionTranslations | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        userid = self.userid

        unionid = self.unionid

        name = self.name

        avatar = self.avatar

        state_code = self.state_code

        mobile = self.mobile

        hide_mobile = self.hide_mobile

        telephone = self.telephone

        job_number = self.job_number

        title = self.title

        email = self.email

        org_email = self.org_email

        work_place = self.work_place

        remark = self.remark

        exclusive_account = self.exclusive_account

        dept_id_list: list[int] | Unset = UNSET
        if not isinstance(self.dept_id_list, Unset):
            dept_id_list = self.dept_id_list

        dept_order_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.dept_order_list, Unset):
            dept_order_list = []
            for dept_order_list_item_data in self.dept_order_list:
                dept_order_list_item = dept_order_list_item_data.to_dict()
                dept_order_list.append(dept_order_list_item)

        extension = UNSET if isinstance(self.extension, Unset) else dump_json(self.extension)

        hired_date = self.hired_date

        active = self.active

        real_authed = self.real_authed

        senior = self.senior

        admin = self.admin

        boss = self.boss

        leader_in_dept: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.leader_in_dept, Unset):
            leader_in_dept = []
            for leader_in_dept_item_data in self.leader_in_dept:
                leader_in_dept_item = leader_in_dept_item_data.to_dict()
                leader_in_dept.append(leader_in_dept_item)

        role_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.role_list, Unset):
            role_list = []
            for role_list_item_data in self.role_list:
                role_list_item = role_list_item_data.to_dict()
                role_list.append(role_list_item)

        manager_userid = self.manager_userid

        union_emp_ext: dict[str, Any] | Unset = UNSET
        if not isinstance(self.union_emp_ext, Unset):
            union_emp_ext = self.union_emp_ext.to_dict()

        dept_position_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.dept_position_list, Unset):
            dept_position_list = []
            for dept_position_list_item_data in self.dept_position_list:
                dept_position_list_item = dept_position_list_item_data.to_dict()
                dept_position_list.append(dept_position_list_item)

        extension_i18n: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extension_i18n, Unset):
            extension_i18n = self.extension_i18n.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "userid": userid,
            }
        )
        if unionid is not UNSET:
            field_dict["unionid"] = unionid
        if name is not UNSET:
            field_dict["name"] = name
        if avatar is not UNSET:
            field_dict["avatar"] = avatar
        if state_code is not UNSET:
            field_dict["state_code"] = state_code
        if mobile is not UNSET:
            field_dict["mobile"] = mobile
        if hide_mobile is not UNSET:
            field_dict["hide_mobile"] = hide_mobile
        if telephone is not UNSET:
            field_dict["telephone"] = telephone
        if job_number is not UNSET:
            field_dict["job_number"] = job_number
        if title is not UNSET:
            field_dict["title"] = title
        if email is not UNSET:
            field_dict["email"] = email
        if org_email is not UNSET:
            field_dict["org_email"] = org_email
        if work_place is not UNSET:
            field_dict["work_place"] = work_place
        if remark is not UNSET:
            field_dict["remark"] = remark
        if exclusive_account is not UNSET:
            field_dict["exclusive_account"] = exclusive_account
        if dept_id_list is not UNSET:
            field_dict["dept_id_list"] = dept_id_list
        if dept_order_list is not UNSET:
            field_dict["dept_order_list"] = dept_order_list
        if extension is not UNSET:
            field_dict["extension"] = extension
        if hired_date is not UNSET:
            field_dict["hired_date"] = hired_date
        if active is not UNSET:
            field_dict["active"] = active
        if real_authed is not UNSET:
            field_dict["real_authed"] = real_authed
        if senior is not UNSET:
            field_dict["senior"] = senior
        if admin is not UNSET:
            field_dict["admin"] = admin
        if boss is not UNSET:
            field_dict["boss"] = boss
        if leader_in_dept is not UNSET:
            field_dict["leader_in_dept"] = leader_in_dept
        if role_list is not UNSET:
            field_dict["role_list"] = role_list
        if manager_userid is not UNSET:
            field_dict["manager_userid"] = manager_userid
        if union_emp_ext is not UNSET:
            field_dict["union_emp_ext"] = union_emp_ext
        if dept_position_list is not UNSET:
            field_dict["dept_position_list"] = dept_position_list
        if extension_i18n is not UNSET:
            field_dict["extension_i18n"] = extension_i18n

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.union_employee import UnionEmployee  # noqa: PLC0415
        from ..models.user_department_leader import UserDepartmentLeader  # noqa: PLC0415
        from ..models.user_department_order import UserDepartmentOrder  # noqa: PLC0415
        from ..models.user_department_position import UserDepartmentPosition  # noqa: PLC0415
        from ..models.user_extension_translations import UserExtensionTranslations  # noqa: PLC0415
        from ..models.user_role import UserRole  # noqa: PLC0415

        d = dict(src_dict)
        userid = d.pop("userid")

        unionid = d.pop("unionid", UNSET)

        name = d.pop("name", UNSET)

        avatar = d.pop("avatar", UNSET)

        state_code = d.pop("state_code", UNSET)

        mobile = d.pop("mobile", UNSET)

        hide_mobile = d.pop("hide_mobile", UNSET)

        telephone = d.pop("telephone", UNSET)

        job_number = d.pop("job_number", UNSET)

        title = d.pop("title", UNSET)

        email = d.pop("email", UNSET)

        org_email = d.pop("org_email", UNSET)

        work_place = d.pop("work_place", UNSET)

        remark = d.pop("remark", UNSET)

        exclusive_account = d.pop("exclusive_account", UNSET)

        dept_id_list = cast(list[int], d.pop("dept_id_list", UNSET))

        _dept_order_list = d.pop("dept_order_list", UNSET)
        dept_order_list: list[UserDepartmentOrder] | Unset = UNSET
        if _dept_order_list is not None and not isinstance(_dept_order_list, Unset):
            dept_order_list = []
            for dept_order_list_item_data in _dept_order_list:
                dept_order_list_item = UserDepartmentOrder.from_dict(dept_order_list_item_data)

                dept_order_list.append(dept_order_list_item)

        _extension = d.pop("extension", UNSET)
        extension = UNSET if isinstance(_extension, Unset) else load_json_dict(_extension)

        hired_date = d.pop("hired_date", UNSET)

        active = d.pop("active", UNSET)

        real_authed = d.pop("real_authed", UNSET)

        senior = d.pop("senior", UNSET)

        admin = d.pop("admin", UNSET)

        boss = d.pop("boss", UNSET)

        _leader_in_dept = d.pop("leader_in_dept", UNSET)
        leader_in_dept: list[UserDepartmentLeader] | Unset = UNSET
        if _leader_in_dept is not None and not isinstance(_leader_in_dept, Unset):
            leader_in_dept = []
            for leader_in_dept_item_data in _leader_in_dept:
                leader_in_dept_item = UserDepartmentLeader.from_dict(leader_in_dept_item_data)

                leader_in_dept.append(leader_in_dept_item)

        _role_list = d.pop("role_list", UNSET)
        role_list: list[UserRole] | Unset = UNSET
        if _role_list is not None and not isinstance(_role_list, Unset):
            role_list = []
            for role_list_item_data in _role_list:
                role_list_item = UserRole.from_dict(role_list_item_data)

                role_list.append(role_list_item)

        manager_userid = d.pop("manager_userid", UNSET)

        _union_emp_ext = d.pop("union_emp_ext", UNSET)
        union_emp_ext: UnionEmployee | Unset
        if _union_emp_ext is None or isinstance(_union_emp_ext, Unset):
            union_emp_ext = UNSET
        else:
            union_emp_ext = UnionEmployee.from_dict(_union_emp_ext)

        _dept_position_list = d.pop("dept_position_list", UNSET)
        dept_position_list: list[UserDepartmentPosition] | Unset = UNSET
        if _dept_position_list is not None and not isinstance(_dept_position_list, Unset):
            dept_position_list = []
            for dept_position_list_item_data in _dept_position_list:
                dept_position_list_item = UserDepartmentPosition.from_dict(dept_position_list_item_data)

                dept_position_list.append(dept_position_list_item)

        _extension_i18n = d.pop("extension_i18n", UNSET)
        extension_i18n: UserExtensionTranslations | Unset
        if _extension_i18n is None or isinstance(_extension_i18n, Unset):
            extension_i18n = UNSET
        else:
            extension_i18n = UserExtensionTranslations.from_dict(_extension_i18n)

        user_detail = cls(
            userid=userid,
            unionid=unionid,
            name=name,
            avatar=avatar,
            state_code=state_code,
            mobile=mobile,
            hide_mobile=hide_mobile,
            telephone=telephone,
            job_number=job_number,
            title=title,
            email=email,
            org_email=org_email,
            work_place=work_place,
            remark=remark,
            exclusive_account=exclusive_account,
            dept_id_list=dept_id_list,
            dept_order_list=dept_order_list,
            extension=extension,
            hired_date=hired_date,
            active=active,
            real_authed=real_authed,
            senior=senior,
            admin=admin,
            boss=boss,
            leader_in_dept=leader_in_dept,
            role_list=role_list,
            manager_userid=manager_userid,
            union_emp_ext=union_emp_ext,
            dept_position_list=dept_position_list,
            extension_i18n=extension_i18n,
        )

        user_detail.additional_properties = d
        return user_detail

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

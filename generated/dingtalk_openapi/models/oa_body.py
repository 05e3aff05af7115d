from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import mask_unknown

if TYPE_CHECKING:
    from ..models.oa_form_row import OaFormRow
    from ..models.oa_rich import OaRich


T = TypeVar("T", bound="OaBody")


@_attrs_define
class OaBody:
    """Body of an oa message. Divergence: the table of 2016 calls it an array of objects, every example shows one object.

    Attributes:
        title (str | Unset): Title; at most 50 characters are advised.
        form (list[OaFormRow] | Unset): Rows of label and value, of which at most 6 are shown.
        rich (OaRich | Unset): One big number in an oa message.
        content (str | Unset): Text, of which 3 lines are shown.
        image (str | Unset): Media id of a picture.
        file_count (str | Unset): Number of attachments as text, for display only.
        author (str | Unset): Name of the author to show.
    """

    title: str | Unset = UNSET
    form: list[OaFormRow] | Unset = UNSET
    rich: OaRich | Unset = UNSET
    content: str | Unset = UNSET
    image: str | Unset = UNSET
    file_count: str | Unset = UNSET
    author: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        form: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.form, Unset):
            form = []
            for form_item_data in self.form:
                form_item = form_item_data.to_dict()
                form.append(form_item)

        rich: dict[str, Any] | Unset = UNSET
        if not isinstance(self.rich, Unset):
            rich = self.rich.to_dict()

        content = self.content

        image = self.image

        file_count = self.file_count

        author = self.author

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
        if form is not UNSET:
            field_dict["form"] = form
        if rich is not UNSET:
            field_dict["rich"] = rich
        if content is not UNSET:
            field_dict["content"] = content
        if image is not UNSET:
            field_dict["image"] = image
        if file_count is not UNSET:
            field_dict["file_count"] = file_count
        if author is not UNSET:
            field_dict["author"] = author

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.oa_form_row import OaFormRow  # noqa: PLC0415
        from ..models.oa_rich import OaRich  # noqa: PLC0415

        d = dict(src_dict)
        title = d.pop("title", UNSET)

        _form = d.pop("form", UNSET)
        form: list[OaFormRow] | Unset = UNSET
        if _form is not None and not isinstance(_form, Unset):
            form = []
            for form_item_data in _form:
                form_item = OaFormRow.from_dict(form_item_data)

                form.append(form_item)

        _rich = d.pop("rich", UNSET)
        rich: OaRich | Unset
        if _rich is None or isinstance(_rich, Unset):
            rich = UNSET
        else:
            rich = OaRich.from_dict(_rich)

        content = d.pop("content", UNSET)

        image = d.pop("image", UNSET)

        file_count = d.pop("file_count", UNSET)

        author = d.pop("author", UNSET)

        oa_body = cls(
            title=title,
            form=form,
            rich=rich,
            content=content,
            image=image,
            file_count=file_count,
            author=author,
        )

        oa_body.additional_properties = d
        return oa_body

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

"""How Python values look on the wire where JSON alone does not say it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from .types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")


def mask(value: object) -> str:
    """Stand in for a secret in `repr`; an absent one is shown as absent."""
    return repr(value) if value is None or isinstance(value, Unset) or value == "" else "'***'"


def join_list(values: Sequence[str | int], separator: str, field: str) -> str:
    """Join a list that travels as text.

    Raises:
        TypeError: `values` is one string, which would be taken apart letter by letter.
        ValueError: an element is empty or holds the separator, so the other side would see another list.

    Example:
        >>> join_list(["zhangsan", "lisi"], "|", "touser")
        'zhangsan|lisi'
    """
    if isinstance(values, (str, bytes)):
        raise TypeError(f"{field} takes a list of strings, got the string {values!r}: write [{values!r}]")
    texts = [str(value) for value in values]
    for text in texts:
        if not text or separator in text:
            raise ValueError(f"{field} cannot send the element {text!r}: it is empty or holds {separator!r}, which separates elements")
    return separator.join(texts)


def split_list(text: object, separator: str) -> list[str]:
    """Split text into the list it stands for; nothing gives an empty list.

    Example:
        >>> split_list("zhangsan|lisi", "|")
        ['zhangsan', 'lisi']
    """
    if text is None or text == "":
        return []
    return text.split(separator) if isinstance(text, str) else [str(text)]


def given(value: T | None) -> T | Unset:
    """Turn the `None` of a keyword that was not given into `UNSET`, which is not sent."""
    return UNSET if value is None else value

"""The types of the wire, as pages, SDKs and the spec name them."""

import re
from dataclasses import dataclass

ANY = "any"
_WORDS = {
    "string": ("string", "str", "date", "datetime", "text", "char", "jsonstring", "bytes"),
    "integer": ("integer", "int", "long", "short", "byte", "int32", "int64"),
    "number": ("number", "double", "float", "bigdecimal", "decimal", "数字"),
    "boolean": ("boolean", "bool"),
    "object": ("object", "jsonobject", "json", "map", "dict"),
    "array": ("array", "list", "jsonarray", "jsonarraystring"),
    "file": ("file", "fileitem", "binary", "multipartfile"),
    ANY: ("any",),
}
_KIND = {word: kind for kind, words in _WORDS.items() for word in words}
_ARRAYS = (
    re.compile(r"(?:array|list)\s*(?:of|<|\[)\s*(.*?)[>\]]?", re.IGNORECASE | re.DOTALL),
    re.compile(r"(.*?)(?:\s*\[\]|\s*数组|\s+array|\s+list)", re.IGNORECASE | re.DOTALL),
)
_MAPS = re.compile(r"(?:map|dict)\s*[<\[].*", re.IGNORECASE | re.DOTALL)
_CLASS = re.compile(r"[A-Z][A-Za-z0-9_$]*")


@dataclass(frozen=True)
class Kind:
    """A type of the wire: `string`, `integer`, `number`, `boolean`, `object`, `array`, `file` or `any`; empty when it is not known.

    Attributes:
        name: The type.
        item: The type of the elements of an array.
    """

    name: str
    item: "Kind | None" = None

    def agrees(self, other: "Kind") -> bool:
        """Whether both can be the same: `Number` of a page is a number with or without decimals, and an unknown type is the same as any."""
        if not self.name or not other.name or ANY in {self.name, other.name}:
            return True
        if {self.name, other.name} == {"integer", "number"}:
            return True
        return self.name == other.name and (self.item is None or other.item is None or self.item.agrees(other.item))

    def __str__(self) -> str:
        return f"array of {self.item}" if self.item and self.item.name else self.name or "of no known type"


JSON_KINDS = {
    bool: Kind("boolean"), int: Kind("integer"), float: Kind("number"), str: Kind("string"), list: Kind("array"), dict: Kind("object")
}  # fmt: skip
"""The types of what JSON is read as."""


def kind_of(text: str) -> Kind:
    """Read a type as a page or the official SDK has it.

    >>> str(kind_of("Array of String")), str(kind_of("Long")), str(kind_of("Agent[]")), str(kind_of("?"))
    ('array of string', 'integer', 'array of object', 'of no known type')
    """
    text = text.strip()
    word = re.sub(r"[\s_]", "", text).lower()
    if word in _KIND:
        return Kind(_KIND[word])
    if _MAPS.fullmatch(text):
        return Kind("object")
    for pattern in _ARRAYS:
        if match := pattern.fullmatch(text):
            return Kind("array", kind_of(match[1]))
    return Kind("object") if _CLASS.fullmatch(text) else Kind("")

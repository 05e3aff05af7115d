"""Schemas of a draft: objects with a name each, as the spec wants them."""

from typing import Any

from generator.draft import TEXT
from generator.pages.tree import Node
from generator.pages.types import ANY, Kind

Schema = dict[str, Any]


class Schemas:
    """Collects the object schemas of a draft."""

    def __init__(self) -> None:
        self.named: dict[str, Schema] = {}

    def add(self, name: str, nodes: list[Node], *, requires: bool, constants: dict[str, str] | None = None) -> str:
        """Add an object with these fields, and the objects in it; return its name.

        Args:
            name: The name that it shall have; a number is added to one that is taken.
            nodes: Its fields.
            requires: Whether fields that must be there are `required`: what DingTalk sends has none.
            constants: Fields that always have the same value.
        """
        unique = next(
            each for number in range(1, len(self.named) + 2) if (each := name + (str(number) if number > 1 else "")) not in self.named
        )
        schema = self.named[unique] = {"description": f"{TEXT}what it is.", "type": "object"}
        constants = constants or {}
        required = [*constants, *(node.row.name for node in nodes if requires and node.row.required)]
        if required:
            schema["required"] = list(dict.fromkeys(required))
        schema["properties"] = {
            key: {"type": "string", "const": said, "default": said, "description": "Name of the event."} for key, said in constants.items()
        }
        for node in nodes:
            schema["properties"].setdefault(node.row.name, self._property(unique, node, requires=requires))
        return unique

    def _property(self, owner: str, node: Node, *, requires: bool) -> Schema:
        if node.children:
            name = self.add(owner + pascal(node.row.name), node.children, requires=requires)
            inner: Schema = {"$ref": f"#/components/schemas/{name}"}
            if node.kind.name == "array":
                return {"type": "array", "items": inner, "description": described(node)}
            return {**inner, "description": described(node)}
        return {**typed(node.kind), "description": described(node)}


def typed(kind: Kind) -> Schema:
    """Write a type as JSON Schema; of what nobody knows nothing is said."""
    if kind.name == "file":
        return {"type": "string", "format": "binary"}
    if kind.name == "array":
        return {"type": "array", "items": typed(kind.item) if kind.item else {}}
    return {} if kind.name in {"", ANY} else {"type": kind.name}


def described(node: Node) -> str:
    """Write the placeholder of a description, with what the page says of the type."""
    guess = "; that it stands here is a guess" if node.guessed else ""
    return f"{TEXT}what it means, with its unit (type on the page: {node.row.type or 'none'}{guess})."


def pascal(name: str) -> str:
    """Write a name in PascalCase.

    >>> pascal("role_list"), pascal("oToMessages")
    ('RoleList', 'OToMessages')
    """
    return "".join(part[:1].upper() + part[1:] for part in name.replace("-", "_").split("_"))

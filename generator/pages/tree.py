"""Which field is in which: the tables of pages are flat, so that is taken from the JSON that they print."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.pages.page import Row
from generator.pages.types import JSON_KINDS, Kind, kind_of


@dataclass
class Node:
    """A field with the fields inside of it.

    Attributes:
        row: What the page says of it.
        sample: Values of it in the JSON that the page prints.
        children: The fields inside.
        guessed: Where it stands is a guess: the JSON of the page does not have it.
    """

    row: Row
    sample: list[Any] = field(default_factory=list)
    children: list["Node"] = field(default_factory=list)
    guessed: bool = False

    @property
    def kind(self) -> Kind:
        """Its type; a list without a type of its elements has that of the JSON."""
        kind = kind_of(self.row.type)
        if kind.name == "array" and (kind.item is None or not kind.item.name):
            items = [item for each in self.sample if isinstance(each, list) for item in each]
            kind = Kind("array", Kind("object") if self.children else _kind_of_json(items[0]) if items else None)
        return kind if kind.name or not self.sample else _kind_of_json(self.sample[0])

    @property
    def holds(self) -> bool:
        """Whether there can be fields in it."""
        kind = kind_of(self.row.type)
        return kind.name in {"object", ""} or (kind.name == "array" and (kind.item is None or kind.item.name in {"object", ""}))


def nest(rows: list[Row], samples: list[Any]) -> list[Node]:
    """Put the rows of one table into each other.

    A row belongs to the innermost object before it that has a field of its name in the JSON of the page and no such row yet. Where the
    JSON has no such field, it stays where the row before it is, or goes into that one, if it is an object that is not in the JSON.
    """
    root = Node(Row("", "", "Object"), list(samples))
    open_nodes = [root]
    for row in rows:
        *above, name = row.name.replace("[]", "").split(".")
        if above:
            _add(_descend(root, above, row), Node(Row(row.place, name, row.type, row.required, row.sample)))
            continue
        owner = _owner(open_nodes, name)
        guessed = owner is None and any(node.holds for node in open_nodes[1:])
        if owner is None:
            last = open_nodes[-1]
            if not samples and kind_of(row.type).name == "object":
                owner = root  # without any JSON: objects beside each other, as in the tables of messages
            else:
                owner = last if last.holds and not last.children and not _objects(last) else _parent(open_nodes, last)
        node = _add(owner, Node(row, guessed=guessed))
        del open_nodes[open_nodes.index(owner) + 1 :]
        open_nodes.append(node)
    return root.children


def nodes_of(samples: list[Any]) -> list[Node]:
    """Make fields of JSON alone, where a page has no table of them."""
    found: dict[str, Node] = {}
    for sample in samples:
        for name, value in sample.items():
            found.setdefault(name, Node(Row("body", name, ""))).sample.append(value)
    for node in found.values():
        node.children = nodes_of(_objects(node))
    return list(found.values())


def walk(nodes: list[Node], path: str = "") -> Iterator[tuple[str, Node]]:
    """Yield every field with its path."""
    for node in nodes:
        here = f"{path}.{node.row.name}" if path else node.row.name
        yield here, node
        yield from walk(node.children, here)


def _add(owner: Node, node: Node) -> Node:
    node.sample = [found[node.row.name] for found in _objects(owner) if node.row.name in found]
    owner.children.append(node)
    return node


def _descend(root: Node, names: list[str], row: Row) -> Node:
    """Find the objects that a dotted name goes through, and make those that have no row."""
    for name in names:
        found = next((child for child in root.children if child.row.name == name), None)
        root = found or _add(root, Node(Row(row.place, name, "Object")))
    return root


def _owner(open_nodes: list[Node], name: str) -> Node | None:
    for node in reversed(open_nodes):
        if any(name in found for found in _objects(node)) and all(child.row.name != name for child in node.children):
            return node
    return None


def _parent(open_nodes: list[Node], last: Node) -> Node:
    """Find the object that a node is in; the root is in none."""
    return next((node for node in open_nodes if last in node.children), open_nodes[0])


def _objects(node: Node) -> list[dict[str, Any]]:
    found: list[Any] = list(node.sample)
    objects = []
    while found:
        each = found.pop(0)
        if isinstance(each, list):
            found = each + found
        elif isinstance(each, dict):
            objects.append(each)
    return objects


def _kind_of_json(value: Any) -> Kind:
    if isinstance(value, list):
        return Kind("array", _kind_of_json(value[0]) if value else None)
    return JSON_KINDS.get(type(value), Kind(""))

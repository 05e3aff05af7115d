"""Reads YAML 1.2 with the parser of libyaml, which is written in C and ten times as fast as one in Python.

PyYAML means YAML 1.1, where `no` is false and `1:30` is ninety: what a plain word stands for is decided here, as YAML 1.2 and JSON have it.
"""

import re
from collections.abc import Hashable
from typing import Any

import yaml
from yaml.composer import ComposerError
from yaml.constructor import ConstructorError, SafeConstructor
from yaml.cyaml import CParser
from yaml.nodes import MappingNode, Node, ScalarNode
from yaml.resolver import BaseResolver, Resolver

YAMLError = yaml.YAMLError
MarkedYAMLError = yaml.MarkedYAMLError
DEEPEST = 200
"""How deep a document may be nested."""


class DuplicateKeyError(ConstructorError):  # type: ignore[misc]
    """A mapping has a key twice."""


class _Resolver(BaseResolver):  # type: ignore[misc]  # PyYAML has no type hints
    """What a plain word stands for."""


class _Loader(CParser, SafeConstructor, _Resolver):  # type: ignore[misc]
    def __init__(self, text: str) -> None:
        CParser.__init__(self, text)
        SafeConstructor.__init__(self)
        _Resolver.__init__(self)
        self._depth = 0

    def descend_resolver(self, current_node: Node | None, current_index: object) -> None:  # noqa: ARG002
        """Count how deep the parser is: it has no limit of its own, and ends the process when the stack does."""
        self._depth += 1
        if self._depth > DEEPEST:
            raise ComposerError(None, None, f"is nested more than {DEEPEST} levels deep", current_node.start_mark if current_node else None)

    def ascend_resolver(self) -> None:
        self._depth -= 1

    def construct_mapping(self, node: Node, deep: bool = False) -> dict[Hashable, Any]:  # noqa: FBT001, FBT002 - as the base class has it
        if isinstance(node, MappingNode):
            self._refuse_duplicates(node)
        found: dict[Hashable, Any] = super().construct_mapping(node, deep=deep)
        return found

    @staticmethod
    def _refuse_duplicates(node: MappingNode) -> None:
        seen: set[tuple[str, str]] = set()
        for key, _ in node.value:
            if isinstance(key, ScalarNode):
                if (key.tag, key.value) in seen:
                    raise DuplicateKeyError(None, None, f"the key {key.value} is there twice", key.start_mark)
                seen.add((key.tag, key.value))

    def construct_number(self, node: ScalarNode) -> int:
        return int(self.construct_scalar(node), 0 if node.value.lstrip("+-")[:2] in {"0o", "0x"} else 10)


def load(text: str) -> Any:
    """Read a document.

    Raises:
        YAMLError: it is not YAML; a `DuplicateKeyError` when a mapping has a key twice.
    """
    loader = _Loader(text)
    try:
        return loader.get_single_data()
    finally:
        loader.dispose()


_NUMBER = r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
_WORDS = (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    ("float", _NUMBER, list("-+0123456789.")),
    ("merge", r"<<", ["<"]),
)
for _tag, _words, _first in _WORDS:
    _Resolver.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_words})\Z"), _first)
# JSON has no dates: one is made here, so that the error says to put it in quotes where text was meant.
_DATES = {pattern for resolvers in Resolver.yaml_implicit_resolvers.values() for tag, pattern in resolvers if tag.endswith(":timestamp")}
for _pattern in _DATES:
    _Resolver.add_implicit_resolver("tag:yaml.org,2002:timestamp", _pattern, list("0123456789"))
_Loader.add_constructor("tag:yaml.org,2002:int", _Loader.construct_number)

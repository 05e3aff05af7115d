"""What was said, and by whom; what of it is remembered."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Literal

MAX_EXCHANGES = 20
MAX_BYTES = 64_000_000
EXCHANGE_BYTES = 1000
"""What an exchange costs beside its texts and files, so that many short ones are bounded as well."""


@dataclass(frozen=True, slots=True)
class File:
    """A file that somebody sent.

    Attributes:
        name: Its name.
        mime_type: Media type, such as `image/png`.
        content: Its bytes.
    """

    name: str
    mime_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Turn:
    """What one side said."""

    role: Literal["user", "assistant"]
    text: str
    files: tuple[File, ...] = ()

    @property
    def size(self) -> int:
        """Its bytes."""
        return len(self.text.encode("utf-8", "replace")) + sum(len(file.content) for file in self.files)


class History:
    """Questions and their answers, by conversation, in memory.

    A conversation keeps its newest exchanges. All together have `max_bytes` at most: then the oldest exchange of the conversation
    goes that has been quiet for longest.

    Args:
        max_exchanges: Of a conversation.
        max_bytes: Of all conversations together.
    """

    def __init__(self, max_exchanges: int = MAX_EXCHANGES, max_bytes: int = MAX_BYTES) -> None:
        self._max_exchanges = max_exchanges
        self._max_bytes = max_bytes
        self._bytes = 0
        self._exchanges: OrderedDict[str, list[tuple[Turn, Turn]]] = OrderedDict()

    def turns(self, conversation: str) -> list[Turn]:
        """Return what was said so far."""
        return [turn for exchange in self._exchanges.get(conversation, []) for turn in exchange]

    def add(self, conversation: str, question: Turn, answer: Turn) -> None:
        """Remember an exchange."""
        exchanges = self._exchanges.setdefault(conversation, [])
        self._exchanges.move_to_end(conversation)
        exchanges.append((question, answer))
        self._bytes += _size(exchanges[-1])
        if len(exchanges) > self._max_exchanges:
            self._forget_oldest(conversation)
        while self._bytes > self._max_bytes:
            self._forget_oldest(next(iter(self._exchanges)))

    def _forget_oldest(self, conversation: str) -> None:
        exchanges = self._exchanges[conversation]
        self._bytes -= _size(exchanges.pop(0))
        if not exchanges:
            del self._exchanges[conversation]


def _size(exchange: tuple[Turn, Turn]) -> int:
    return EXCHANGE_BYTES + sum(turn.size for turn in exchange)

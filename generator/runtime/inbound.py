"""What people write to a robot, whatever its kind: words, files, and the message that it answers.

The functions here read a message as it is on the wire, because DingTalk documents six kinds and sends more, some of them in several
forms: what is there is looked at, not what a kind should have. Source: facts messages.yaml robot_inbound_http, robots.yaml.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .models.robot_inbound_text import RobotInboundText
    from .models.robot_replied_message import RobotRepliedMessage

Wire = Mapping[str, Any]

_DEEPEST = 20
"""How far into a card, or a conversation in a conversation, is looked."""


@dataclass(frozen=True, slots=True)
class InboundFile:
    """A file that came with a message to a robot; `ding.media.download_robot_file` takes it as it is.

    Attributes:
        kind: `picture`, `audio`, `video` or `file`.
        download_code: The code that DingTalk turns into an address, for a while.
        name: Name of the file; `None` for most kinds: only files have one.

    Examples:
        >>> InboundFile("file", "mIofExampleCode06", "report.pdf").name
        'report.pdf'
    """

    kind: str
    download_code: str = field(repr=False)
    name: str | None = None


class ReadableMessage:
    """Accessors of a message, whatever its kind; the spec names this class with `x-python-mixin`."""

    if TYPE_CHECKING:

        def to_dict(self) -> dict[str, Any]: ...

    @property
    def plain_text(self) -> str:
        """The words of the message, without blanks around them; `""` when it has none.

        Those of a text or markdown, of a rich text in their order, what was said in a voice recording, the lines of a forwarded
        conversation, the visible text of a card. A picture, a video and a file have none: see `files`. What is quoted is not part of
        it: see `quoted`.

        Examples:
            >>> from dingtalk_openapi.models import RobotInboundMessage
            >>> pieces = [{"text": "What is this?"}, {"type": "picture", "downloadCode": "mIof"}]
            >>> body = {"conversationId": "cid", "msgId": "m", "msgtype": "richText", "content": {"richText": pieces}}
            >>> RobotInboundMessage.from_dict(body).plain_text
            'What is this?'
        """
        return _words(self.to_dict())

    @property
    def files(self) -> list[InboundFile]:
        """The pictures, recordings, videos and files of the message that can be downloaded, in their order; none of what is quoted.

        Examples:
            >>> from dingtalk_openapi.models import RobotInboundMessage
            >>> content = {"downloadCode": "mIof", "fileName": "report.pdf"}
            >>> message = RobotInboundMessage.from_dict({"conversationId": "cid", "msgId": "m", "msgtype": "file", "content": content})
            >>> [(file.kind, file.name) for file in message.files]
            [('file', 'report.pdf')]
        """
        return list(dict.fromkeys(_files(self.to_dict())))

    @property
    def quoted(self) -> RobotRepliedMessage | None:
        """The message that this one answers by quoting it; `None` when it quotes none.

        Of cards, and of files in groups, DingTalk mostly sends the id alone.

        Examples:
            >>> from dingtalk_openapi.models import RobotInboundMessage
            >>> text = {"content": "yes", "isReplyMsg": True, "repliedMsg": {"msgType": "text", "content": {"text": "Lunch?"}}}
            >>> message = RobotInboundMessage.from_dict({"conversationId": "cid", "msgId": "m", "msgtype": "text", "text": text})
            >>> message.quoted.plain_text
            'Lunch?'
        """
        from .models.robot_replied_message import RobotRepliedMessage

        found = _quoted(self.to_dict())
        return None if found is None else RobotRepliedMessage.from_dict(found)


class InboundMessage(ReadableMessage):
    """Accessors of a message that a person wrote to a robot; the spec names this class with `x-python-mixin`."""

    if TYPE_CHECKING:
        _text: RobotInboundText | None  # a field of the model

    @property
    def text(self) -> RobotInboundText:
        """The text, which messages of every kind have here: where DingTalk sent none, its `content` is `plain_text`.

        `msgtype` says of which kind a message is.
        """
        from .models.robot_inbound_text import RobotInboundText

        sent = self._text
        if isinstance(sent, RobotInboundText) and isinstance(sent.content, str):
            return sent
        known = sent.to_dict() if isinstance(sent, RobotInboundText) else {}
        return RobotInboundText.from_dict({**known, "content": self.plain_text})

    @text.setter
    def text(self, value: RobotInboundText | None) -> None:
        self._text = value


# Words


def _words(message: Wire) -> str:
    text = message.get("text")
    if isinstance(text, str):
        return text.strip()
    written = message.get("content")
    words = _string(_mapping(text), "content") or _words_of_content(_content(message))
    if not words and isinstance(written, str) and _kind(message) == "text":
        return written.strip()  # the sender wrote JSON
    return words


def _words_of_content(content: Wire | str, depth: int = 0) -> str:
    if isinstance(content, str):
        return content.strip()
    pieces = _pieces(content)
    if pieces:
        return _joined(pieces)
    for words in (
        _string(content, "recognition"),
        _records(content, depth),
        _string(content, "text", "content", "markdown"),
        _card(content),
        _summary(content),
        _string(content, "title"),
    ):
        if words:
            return words
    return ""


def _joined(pieces: list[Wire]) -> str:
    """Put the words of a rich text together: what stands on both sides of a picture or a mention does not become one word."""
    joined, between, was_mention = "", "", False
    for piece in pieces:
        words, is_mention = _words_of_piece(piece), _is_mention(piece)
        if not words:
            between = "\n"
            continue
        if is_mention or was_mention:
            between = between or " "
        if joined and not joined[-1].isspace() and not words[0].isspace():
            joined += between
        joined += words
        between, was_mention = "", is_mention
    return joined.strip()


def _words_of_piece(piece: Wire) -> str:
    if "skillData" in piece or _kind(piece) == "skill":
        return ""
    if _is_mention(piece):
        name = _string(piece, "atName", "text", "content")
        return f"@{name}" if name else ""
    words = piece.get("text") if isinstance(piece.get("text"), str) else piece.get("content")
    return words if isinstance(words, str) else ""


def _is_mention(piece: Wire) -> bool:
    return _kind(piece) == "at"


def _records(content: Wire, depth: int) -> str:
    """The lines of a forwarded conversation, with the names of who wrote them."""
    lines = []
    for record in _records_of(content) if depth < _DEEPEST else ():
        words = _words_of_record(record, depth + 1)
        name = _string(record, "senderName", "senderNick", "sender")
        if words:
            lines.append(f"{name}: {words}" if name else words)
    return "\n".join(lines)


def _words_of_record(record: Wire, depth: int) -> str:
    content = _parsed(record.get("content"))
    if isinstance(content, Mapping):
        return _words_of_content(content, depth)
    return (content.strip() if isinstance(content, str) else "") or _string(record, "text", "message", "body")


def _records_of(content: Wire) -> list[Wire]:
    for name in ("chatRecord", "records", "messages"):
        found = _mappings(_parsed(content.get(name)))
        if found:
            return found
    return []


def _summary(content: Wire) -> str:
    summary = _parsed(content.get("summary"))
    if isinstance(summary, list):
        return "\n".join(line.strip() for line in summary if isinstance(line, str) and line.strip())
    return summary.strip() if isinstance(summary, str) else ""


def _card(content: Wire) -> str:
    """The visible text of a card, or the address of the document that it shares."""
    parameters = _mapping(_parsed(_mapping(_parsed(content.get("cardData", content))).get("cardParamMap")))
    tree = "\n".join(_texts_of_tree(_parsed(content.get("cardContent"))))
    return _string(parameters, "content") or tree or _string(content, "biz_custom_action_url")


def _texts_of_tree(node: object, depth: int = 0) -> Iterator[str]:
    if depth > _DEEPEST:
        return
    if isinstance(node, list):
        for inner in node:
            yield from _texts_of_tree(inner, depth + 1)
    elif isinstance(node, Mapping):
        if node.get("elementType") == "TEXT" and (words := _string(node, "value")):
            yield words
        yield from _texts_of_tree(node.get("children"), depth + 1)


# Files


def _files(message: Wire) -> Iterator[InboundFile]:
    content = _content(message)
    if isinstance(content, str):
        return
    yield from _file(content, _string(message, "msgtype", "msgType"))
    for piece in _pieces(content):
        yield from _file(piece, _kind(piece) or "picture")
    for record in _records_of(content):
        inner = _mapping(_parsed(record.get("content")))
        yield from _file({**record, **inner}, _kind(record) or _kind(inner))


def _file(holder: Wire, kind: str) -> Iterator[InboundFile]:
    code = _string(holder, "downloadCode", "pictureDownloadCode")
    if code:
        kinds = {"image": "picture", "richText": "picture", "voice": "audio"}
        kind = kinds.get(kind, kind)
        yield InboundFile(kind if kind in {"picture", "audio", "video"} else "file", code, _string(holder, "fileName") or None)


# What is quoted


def _quoted(message: Wire) -> Wire | None:
    for holder in (_mapping(message.get("text")), _mapping(_content(message))):
        replied = _mapping(_parsed(holder.get("repliedMsg")))
        if replied:
            return replied
    older = _mapping(message.get("quoteMessage"))
    if older:
        shared = {name: older[name] for name in ("msgId", "senderId", "senderNick") if name in older}
        return {"msgType": _string(older, "msgtype"), **shared, "content": {"text": _string(_mapping(older.get("text")), "content")}}
    original = _string(message, "originalMsgId")
    return {"msgId": original} if original else None


# The forms on the wire


def _content(message: Wire) -> Wire | str:
    """The content of a message of any kind but text: an object, its JSON text, or the text itself; of old messages a field of its own."""
    content = _parsed(message.get("content"))
    if isinstance(content, (Mapping, str)) and content:
        return content
    rich = _mapping(message.get("richText"))
    if rich:
        return {"richText": rich.get("richTextList", rich.get("richText"))}
    return _mapping(message.get("audio")) or _mapping(message.get("file"))


def _pieces(content: Wire) -> list[Wire]:
    return _mappings(_parsed(content.get("richText")))


def _kind(piece: Wire) -> str:
    return _string(piece, "msgType", "type", "msgtype")


def _string(holder: Wire, *names: str) -> str:
    """The first of some fields that holds words."""
    for name in names:
        value = holder.get(name)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return ""


def _mapping(value: object) -> Wire:
    return value if isinstance(value, Mapping) else {}


def _mappings(value: object) -> list[Wire]:
    return [item for item in value if isinstance(item, Mapping)] if isinstance(value, list) else []


def _parsed(value: object) -> object:
    """Read what may have travelled as JSON text; any other text stays what it is."""
    if isinstance(value, str) and value.lstrip()[:1] in {"{", "["}:
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            return value
    return value

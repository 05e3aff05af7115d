"""The limits of requests: what the spec says about sizes, ranges and forms, by operation."""

from typing import Any, Literal, NamedTuple


class Limit(NamedTuple):
    """One limit of one field of a request.

    Attributes:
        field: Where it is on the wire, `msg.links[].title`; `[]` is each element of a list, the empty text the body as a whole.
        kind: What is limited: bytes (of an object: of its JSON), characters, elements, a number, or the form.
        bound: How much is still allowed, or the pattern (a regular expression as in JSON Schema).
        place: In the body, or among the parameters of query, path and headers.
        separator: What separates the elements of a list that travels as text.
        secret: The value must not be shown.
        about: What the pattern stands for, in words.
        when: Constants that a message carries if the limit is about it.
    """

    field: str
    kind: Literal["max_bytes", "max_length", "min_length", "max_items", "min_items", "maximum", "minimum", "pattern"]
    bound: Any
    place: Literal["body", "parameter"] = "body"
    separator: str | None = None
    secret: bool = False
    about: str | None = None
    when: tuple[tuple[str, Any], ...] = ()


LIMITS: dict[str, tuple[Limit, ...]] = {
    "authorize_login_free": (
        Limit("state", "max_length", 128, place="parameter"),
        Limit(
            "state",
            "pattern",
            "^[a-zA-Z0-9]*$",
            place="parameter",
            about="Any text of a-z, A-Z and 0-9, at most 128 bytes; comes back unchanged in the redirect",
        ),
    ),
    "create_chat": (
        Limit("name", "min_length", 1),
        Limit("name", "max_length", 20),
        Limit("useridlist", "max_items", 40),
    ),
    "create_group": (
        Limit("name", "min_length", 1),
        Limit("name", "max_length", 20),
    ),
    "list_chat_message_readers": (Limit("size", "maximum", 100, place="parameter"),),
    "list_message_status": (Limit("messageId", "max_length", 128),),
    "query_robot_group_message": (Limit("maxResults", "maximum", 200),),
    "recall_robot_group_messages": (Limit("processQueryKeys", "max_items", 20),),
    "recall_robot_oto_messages": (Limit("processQueryKeys", "max_items", 20),),
    "register_callback": (
        Limit(
            "aes_key",
            "pattern",
            "^[a-zA-Z0-9]{43}$",
            secret=True,
            about="Key that each push is encrypted with (EncodingAESKey), exactly 43 characters of a-z, A-Z and 0-9",
        ),
        Limit("token", "min_length", 6, secret=True),
        Limit("token", "max_length", 63, secret=True),
    ),
    "reply_robot_message": (Limit("at.atUserIds", "max_items", 50),),
    "send_chat_message": (
        Limit("msg", "max_bytes", 2048),
        Limit("msg.action_card.btn_json_list", "max_length", 1000),
        Limit("msg.action_card.btn_json_list[].action_url", "max_length", 700),
        Limit("msg.action_card.btn_json_list[].title", "max_length", 20),
        Limit("msg.action_card.markdown", "max_length", 5000),
        Limit("msg.action_card.single_title", "max_length", 20),
        Limit("msg.action_card.single_url", "max_length", 500),
        Limit("msg.action_card.title", "max_length", 64),
        Limit("msg.link.title", "max_length", 64),
        Limit("msg.markdown.text", "max_length", 5000),
        Limit("msg.markdown.title", "max_length", 64),
        Limit("msg.oa.head.bgcolor", "pattern", "^[0-9A-Fa-f]{8}$", about="ARGB as exactly 8 hex digits, without 0x"),
        Limit(
            "msg.oa.status_bar.status_bg",
            "pattern",
            "^0x[Ff]{2}[0-9A-Fa-f]{6}$",
            about="Background colour as 0xFF and six hex digits, black when absent",
        ),
        Limit("msg.text.content", "max_length", 5000),
        Limit(
            "msg.voice.duration",
            "pattern",
            "^([1-9]|[1-5][0-9])$",
            about="Length in seconds, a positive integer below 60, as text",
        ),
        Limit("oa.head.bgcolor", "pattern", "^[0-9A-Fa-f]{8}$", about="ARGB as exactly 8 hex digits, without 0x"),
        Limit(
            "oa.status_bar.status_bg",
            "pattern",
            "^0x[Ff]{2}[0-9A-Fa-f]{6}$",
            about="Background colour as 0xFF and six hex digits, black when absent",
        ),
        Limit("text.content", "max_length", 5000),
        Limit(
            "voice.duration",
            "pattern",
            "^([1-9]|[1-5][0-9])$",
            about="Length in seconds, a positive integer below 60, as text",
        ),
    ),
    "send_message": (
        Limit("link.title", "max_length", 64),
        Limit("markdown.text", "max_length", 5000),
        Limit("markdown.title", "max_length", 64),
        Limit("oa.head.bgcolor", "pattern", "^[0-9A-Fa-f]{8}$", about="ARGB as exactly 8 hex digits, without 0x"),
        Limit(
            "oa.status_bar.status_bg",
            "pattern",
            "^0x[Ff]{2}[0-9A-Fa-f]{6}$",
            about="Background colour as 0xFF and six hex digits, black when absent",
        ),
        Limit("text.content", "max_length", 5000),
        Limit(
            "voice.duration",
            "pattern",
            "^([1-9]|[1-5][0-9])$",
            about="Length in seconds, a positive integer below 60, as text",
        ),
    ),
    "send_robot_group_message": (Limit("msgParam", "max_bytes", 15000, secret=True),),
    "send_robot_message": (
        Limit("", "max_bytes", 20000),
        Limit("at.atUserIds", "max_items", 50),
    ),
    "send_robot_oto_messages": (
        Limit("msgParam", "max_bytes", 15000, secret=True),
        Limit("userIds", "max_items", 20),
    ),
    "send_to_conversation": (
        Limit("link.title", "max_length", 64),
        Limit("msg", "max_bytes", 2048),
        Limit("msg.action_card.btn_json_list", "max_length", 1000),
        Limit("msg.action_card.btn_json_list[].action_url", "max_length", 700),
        Limit("msg.action_card.btn_json_list[].title", "max_length", 20),
        Limit("msg.action_card.markdown", "max_length", 5000),
        Limit("msg.action_card.single_title", "max_length", 20),
        Limit("msg.action_card.single_url", "max_length", 500),
        Limit("msg.action_card.title", "max_length", 64),
        Limit("msg.link.title", "max_length", 64),
        Limit("msg.markdown.text", "max_length", 5000),
        Limit("msg.markdown.title", "max_length", 64),
        Limit("msg.oa.head.bgcolor", "pattern", "^[0-9A-Fa-f]{8}$", about="ARGB as exactly 8 hex digits, without 0x"),
        Limit(
            "msg.oa.status_bar.status_bg",
            "pattern",
            "^0x[Ff]{2}[0-9A-Fa-f]{6}$",
            about="Background colour as 0xFF and six hex digits, black when absent",
        ),
        Limit("msg.text.content", "max_length", 5000),
        Limit(
            "msg.voice.duration",
            "pattern",
            "^([1-9]|[1-5][0-9])$",
            about="Length in seconds, a positive integer below 60, as text",
        ),
        Limit("oa.head.bgcolor", "pattern", "^[0-9A-Fa-f]{8}$", about="ARGB as exactly 8 hex digits, without 0x"),
        Limit(
            "oa.status_bar.status_bg",
            "pattern",
            "^0x[Ff]{2}[0-9A-Fa-f]{6}$",
            about="Background colour as 0xFF and six hex digits, black when absent",
        ),
        Limit("text.content", "max_length", 5000),
        Limit(
            "voice.duration",
            "pattern",
            "^([1-9]|[1-5][0-9])$",
            about="Length in seconds, a positive integer below 60, as text",
        ),
    ),
    "send_work_notification": (
        Limit("dept_id_list", "max_items", 20, separator=","),
        Limit("msg", "max_bytes", 2048),
        Limit("msg.action_card.btn_json_list", "max_length", 1000),
        Limit("msg.action_card.btn_json_list[].action_url", "max_length", 700),
        Limit("msg.action_card.btn_json_list[].title", "max_length", 20),
        Limit("msg.action_card.markdown", "max_length", 5000),
        Limit("msg.action_card.single_title", "max_length", 20),
        Limit("msg.action_card.single_url", "max_length", 500),
        Limit("msg.action_card.title", "max_length", 64),
        Limit("msg.link.title", "max_length", 64),
        Limit("msg.markdown.text", "max_length", 5000),
        Limit("msg.markdown.title", "max_length", 64),
        Limit("msg.oa.head.bgcolor", "pattern", "^[0-9A-Fa-f]{8}$", about="ARGB as exactly 8 hex digits, without 0x"),
        Limit(
            "msg.oa.status_bar.status_bg",
            "pattern",
            "^0x[Ff]{2}[0-9A-Fa-f]{6}$",
            about="Background colour as 0xFF and six hex digits, black when absent",
        ),
        Limit("msg.text.content", "max_length", 5000),
        Limit(
            "msg.voice.duration",
            "pattern",
            "^([1-9]|[1-5][0-9])$",
            about="Length in seconds, a positive integer below 60, as text",
        ),
        Limit("userid_list", "max_items", 100, separator=","),
    ),
    "send_work_notification_by_template": (
        Limit("dept_id_list", "max_items", 500, separator=","),
        Limit("userid_list", "max_items", 5000, separator=","),
    ),
    "transact_file_upload": (Limit("chunk_numbers", "maximum", 10000, place="parameter"),),
    "update_callback": (
        Limit(
            "aes_key",
            "pattern",
            "^[a-zA-Z0-9]{43}$",
            secret=True,
            about="Key that each push is encrypted with (EncodingAESKey), exactly 43 characters of a-z, A-Z and 0-9",
        ),
        Limit("token", "min_length", 6, secret=True),
        Limit("token", "max_length", 63, secret=True),
    ),
    "update_chat": (
        Limit("add_useridlist", "max_items", 40),
        Limit("del_useridlist", "max_items", 40),
        Limit("name", "min_length", 1),
        Limit("name", "max_length", 20),
    ),
    "update_group": (
        Limit("name", "min_length", 1),
        Limit("name", "max_length", 20),
    ),
    "update_work_notification_status_bar": (
        Limit(
            "status_bg", "pattern", "^0x[Ff]{2}[0-9A-Fa-f]{6}$", about="Background colour as 0xFF and six hex digits"
        ),
    ),
    "upload_file_chunk": (Limit("chunk_sequence", "minimum", 1, place="parameter"),),
}
"""Operation → its limits; an operation without any is not here."""

"""The name of a file that is received, as the header `Content-Disposition` gives it."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
from urllib.parse import unquote, unquote_to_bytes

_PARAMETER = re.compile(r';\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)(?:"|$)|([^;]*))')
_FILE_NAME = re.compile(r"(?i)filename(?:(\*)|\*(\d{1,3})(\*?))?")
"""The name as it is, encoded (RFC 5987), or one of its parts (RFC 2231), which may be encoded as well."""
_MAX_HEADER = 8192
"""Characters beyond this number are not part of a name."""


def disposition_name(header: str) -> str:
    """Read the file name out of a header: `filename*` goes before `filename`, and what cannot be read is passed over.

    A percent-encoded plain name is decoded as well, because DingTalk writes `filename="%40lAD.jpg"`. The name is the choice of the user who
    sent it: it can be a path, or hold control characters.

    Args:
        header: Value of `Content-Disposition`.

    Returns:
        The name; empty when there is none.

    Examples:
        >>> disposition_name("attachment; filename*=UTF-8''%E6%8A%A5.pdf; filename=report.pdf")
        '报.pdf'
        >>> disposition_name("attachment; filename*=idna''%ff; filename=report.pdf")
        'report.pdf'
    """
    plain, encoded = "", ""
    parts: dict[int, tuple[str, str]] = {}
    for parameter, quoted, token in _PARAMETER.findall(header[:_MAX_HEADER]):
        if found := _FILE_NAME.fullmatch(parameter):
            text = re.sub(r"\\(.)", r"\1", quoted) or token.strip()
            if found[1]:
                encoded = encoded or _decoded(text)
            elif found[2]:
                parts.setdefault(int(found[2]), (text, found[3]))
            else:
                plain = plain or unquote(text)
    ordered = [parts[number] for number in sorted(parts)]
    joined = "".join(text for text, _ in ordered)
    name = encoded or (_decoded(joined) if ordered and ordered[0][1] else joined) or plain
    return name.encode("utf-8", "replace").decode()  # some transports read bytes that are not UTF-8 into surrogates


def _decoded(value: str) -> str:
    """Read `charset'language'name`; empty when it cannot be read."""
    *described, name = value.split("'", 2)
    charset = described[0] if len(described) == 2 else ""
    try:
        return unquote_to_bytes(name).decode(charset or "utf-8", "replace")
    except (LookupError, ValueError, Warning):  # there are codecs that are not charsets, that do not take such bytes, or are deprecated
        return ""

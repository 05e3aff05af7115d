"""Describes an operation of the spec in a terminal."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
import shutil
import textwrap
from typing import TYPE_CHECKING, Any

from dingkit.cli.support._language import listed, tr
from dingkit.cli.support._settings import variable
from dingtalk_openapi.language import in_chinese
from dingtalk_openapi.operations import HOSTS, SECURITY_SCHEMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dingkit.cli.support._spec import Described, Field

WIDEST = 110
_CODE = re.compile(r" \(([\w.]+)\)")
_OF_FIELDS = re.compile(r" for the fields? ((?:`\w+`(?:, (?=`)| and )?)+)(, of an internal app)?")
DIVERGENCE = "Divergence:"
"""How the spec begins what it says of contradictions."""


def width() -> int:
    """Columns to fill."""
    return min(shutil.get_terminal_size((WIDEST, 24)).columns, WIDEST)


def operation_text(described: Described, *, brief: bool = False) -> str:
    """Describe an operation: what it does, what it takes, its limits, its errors, how to call it.

    Args:
        described: The operation.
        brief: Leave out where DingTalk's pages contradict each other, the errors, and the answers of the mock.
    """
    operation = described.operation
    parts = [
        _head(described),
        _paragraphs(described.deprecated and tr("Deprecated: {deprecated}", deprecated=described.deprecated), brief=brief),
        _in_python(described),
        f"{operation.method} {HOSTS[operation.host]}{operation.path}\n{_named(tr('Token'), _token(described))}{_availability(described)}",
        _paragraphs(described.description, brief=brief),
        _fields(described.fields),
        _limits(described),
        "" if brief else _errors(described),
        "" if brief else _mock_examples(described),
        tr("Example:\n  {example}", example=example(described)),
        tr("Documentation: {docs_url}", docs_url=operation.docs_url),
    ]
    return "\n\n".join(part for part in parts if part)


def operation_data(described: Described) -> dict[str, Any]:
    """Describe an operation to a script."""
    operation = described.operation
    fields = [
        {"name": field.name, "in": field.place, "required": field.required, "kind": field.kind, "description": field.description}
        for field in described.fields
    ]
    return {
        "operation": described.id,
        "summary": described.summary,
        "summary_zh": described.summary_zh,
        "title": described.title,
        "deprecated": described.deprecated or None,
        "group": described.operation.domain,
        "aliases": described.aliases,
        "pages": described.pages or None,
        "permissions": described.permissions or None,
        "apps": described.apps or None,
        "method": operation.method,
        "url": HOSTS[operation.host] + operation.path,
        "token": operation.security and SECURITY_SCHEMES[operation.security].token,
        "parameters": fields,
        "errors": [{"code": code, **about} for code, about in documented_errors(described).items()],
        "answers": [example._asdict() for example in described.answers],
        "docs_url": operation.docs_url,
        "definition": described.definition,
    }


def example(described: Described) -> str:
    """A command line that calls it with what it cannot do without."""
    words = ["dingkit", "call", described.id]
    for field in described.fields:
        if field.required:
            option = "--param-file" if field.is_file else "--param"
            words.append(f"{option} {field.name}={_sample(field)}")
    if described.operation.answer == "file":
        words.append("--output FILE")
    return " ".join(words)


def default_of(field: Field) -> str:
    """Return which setting stands for a field that was not given."""
    return (
        tr("When not given, --{flag} or {variable}.", flag=field.of_client.replace("_", "-"), variable=variable(field.of_client))
        if field.of_client
        else ""
    )


def _sample(field: Field) -> str:
    return str(field.values[0]) if field.values else "FILE" if field.is_file else "…"


def _head(described: Described) -> str:
    if in_chinese() and described.summary_zh:
        return f"{described.id}（{described.title}）：{described.summary_zh}"
    return f"{described.id}: {described.summary}\n{'：'.join(filter(None, (described.title, described.summary_zh)))}"


def _named(name: str, text: str) -> str:
    return tr("{name}: {message}", name=name, message=text)


def _fill(text: str, indent: str = "") -> str:
    """Break a text into lines; a Chinese character takes two columns, and a line may end behind each."""
    if not in_chinese():
        return textwrap.fill(text, width(), subsequent_indent=indent)
    from dingkit.cli.support._help import fold

    return "\n".join(fold(text, width(), indent))


def _token(described: Described) -> str:
    if described.operation.security is None:
        return tr("none")
    type_ = SECURITY_SCHEMES[described.operation.security].token
    return tr("that of the app") if type_ == "app" else tr("of the kind {kind!r}: give one with DINGTALK_ACCESS_TOKEN", kind=type_)


def _in_python(described: Described) -> str:
    group = f"ding.{described.operation.domain}"
    line = tr("Python: {group}.{id}", group=group, id=described.id) + (
        tr("; all pages: {group}.{pages}", group=group, pages=described.pages) if described.pages else ""
    )
    return line + (tr(" (before: {aliases})", aliases=listed(f"ding.{alias}" for alias in described.aliases)) if described.aliases else "")


def _availability(described: Described) -> str:
    permissions, apps = described.permissions, described.apps
    if in_chinese():
        permissions = _CODE.sub(r"（\1）", _OF_FIELDS.sub(_of_fields, permissions).replace("; ", "；"))
        apps = listed(re.findall(r"\((.+?)\)", apps))
    lines = ((tr("Permission"), permissions), (tr("Apps"), apps))
    return "".join("\n" + _fill(_named(what, text), "  ") for what, text in lines if text)


def _of_fields(found: re.Match[str]) -> str:
    app_type = "，仅限企业内部应用" if found[2] else ""
    return f"（字段 {found[1].replace(', ', '、').replace(' and ', '、')}{app_type}）"


def _paragraphs(text: str, *, brief: bool) -> str:
    paragraphs = [" ".join(paragraph.split()) for paragraph in text.strip().split("\n\n")]
    if brief:
        paragraphs = [paragraph for paragraph in paragraphs if not paragraph.startswith(DIVERGENCE)]
    return "\n\n".join(map(_fill, paragraphs))


def _fields(fields: Sequence[Field]) -> str:
    if not fields:
        return ""
    lines = [tr("Parameters (--param NAME=VALUE; * is required):")]
    for field in fields:
        head = f"  {field.name}{' *' if field.required else ''}  ({_kind(field.kind)})"
        about = " ".join([*field.description.split(), *default_of(field).split()])
        lines.append(_fill(_named(head, about) if about else head, "      "))
    return "\n".join(lines)


def _kind(kind: str) -> str:
    """Return in the language of the command what a field holds, which the generator has written down in English."""
    begins = next((each for each in ("one of ", "always ", "list, separated by ") if kind.startswith(each)), "")
    rest = kind.removeprefix(begins)
    names = {
        "one of ": tr("one of {values}", values=listed(rest.split(", "))),
        "always ": tr("always {value}", value=rest),
        "list, separated by ": tr("list, separated by {separator}", separator=rest),
        "text": tr("text"),
        "number": tr("number"),
        "list (JSON)": tr("list (JSON)"),
        "file": tr("file"),
        "true or false": tr("true or false"),
    }
    return names.get(begins or kind, kind)


def _limits(described: Described) -> str:
    lines = [_fill(f"  - {text}", "    ") for text in described.limits]
    return "\n".join([tr("Limits:"), *lines]) if lines else ""


def documented_errors(described: Described) -> dict[str, dict[str, Any]]:
    """What each documented code means on this operation, which error it raises, and what to do."""
    from dingtalk_openapi import error_codes, error_codes_zh

    known = {code: (error_codes.lookup(code, described.id), error_codes_zh.lookup(code, described.id)) for code in described.errors}
    return {
        code: {
            "exception": error_codes.CATEGORIES[english.category],
            "meaning": english.meaning,
            "remedy": english.remedy,
            "meaning_zh": chinese.meaning,
            "remedy_zh": chinese.remedy,
        }
        for code, (english, chinese) in known.items()
        if english and chinese
    }


def _errors(described: Described) -> str:
    lines = []
    for code, about in documented_errors(described).items():
        explanation = f"{about['meaning_zh']}{about['remedy_zh']}" if in_chinese() else f"{about['meaning']}. {about['remedy']}"
        lines.append(_fill(_named(f"  {code}  ({about['exception']})", explanation), "      "))
    return "\n".join([tr("Errors:"), *lines]) if lines else ""


def _mock_examples(described: Described) -> str:
    examples = described.answers
    widest = max((len(answer.name) for answer in examples), default=0)
    parts = []
    for accept in dict.fromkeys(answer.accept for answer in examples):
        head = (
            tr('With "Accept: {accept}" beside it:', accept=accept)
            if accept
            else tr('Answers that the mock gives for the request header "Prefer: code=STATUS, example=NAME":')
        )
        lines = (f"  {answer.status}  {answer.name:{widest}}  {answer.summary}" for answer in examples if answer.accept == accept)
        parts += [head, *(textwrap.fill(line, width(), subsequent_indent=" " * (widest + 9)) for line in lines)]
    return "\n".join(parts)

"""Says who may call what, and what DingTalk has left behind: the same in docstrings, reference, errors and on the command line."""

import re
from collections.abc import Iterator

from generator.model import AppType, Operation, Permission, Spec, Webhook

_COMMON_WORD = re.compile(r"[A-Z][a-z]*(?=\s|\.$)")
_REASONS = {
    "history": "DingTalk does not recommend it any more (历史文档).",
    "gone": "It has no official page any more.",
}
_REASONS_ZH = {"history": "钉钉已不再推荐（历史文档）。", "gone": "已没有官方文档页面。"}


def permissions(operation: Operation) -> str:
    """Name the permissions that an operation needs; nothing when no page names them.

    >>> from unittest.mock import Mock
    >>> permissions(Mock(permissions=(Permission("通讯录", "Contact.Read", None), Permission("手机号", None, "The field mobile."))))
    '通讯录 (Contact.Read); 手机号 for the field mobile'
    """
    if operation.permissions is None:
        return ""
    return "; ".join(map(_permission, operation.permissions)) or "none"


def _permission(permission: Permission) -> str:
    purpose = permission.purpose or ""
    if _COMMON_WORD.match(purpose):
        purpose = purpose[0].lower() + purpose[1:]
    return permission.name + (f" ({permission.code})" if permission.code else "") + (f" for {purpose.rstrip('.')}" if purpose else "")


def apps(operation: Operation) -> str:
    """Name the apps that may call an operation; nothing when no page names them."""
    return ", ".join(f"{app_type.name_en} ({app_type.name_zh})" for app_type in operation.app_types)


def needs(operation: Operation) -> str:
    """Return what an app needs for a call, for the hint of a refusal; nothing when no page names it."""
    text = ""
    if operation.permissions:
        text = f"It needs the permission{'s' if len(operation.permissions) > 1 else ''} {permissions(operation)}."
    elif operation.permissions is not None:
        text = "It needs no permission of its own."
    if operation.app_types and len(operation.app_types) < len(AppType):
        text += f" Only {apps(operation).replace(', ', ' and ')} may call it."
    return text.strip()


def needs_zh(operation: Operation) -> str:
    """Return the same in Chinese; what a permission is for, where it is not the whole call, is written in English alone and left out."""
    text = ""
    if operation.permissions:
        text = f"需要权限：{'、'.join(map(_permission_zh, operation.permissions))}。"
    elif operation.permissions is not None:
        text = "这个接口本身不需要申请权限。"
    if operation.app_types and len(operation.app_types) < len(AppType):
        text += f"只有{'和'.join(app_type.name_zh for app_type in operation.app_types)}可以调用。"
    return text


def _permission_zh(permission: Permission) -> str:
    code, part = permission.code and f"（{permission.code}）", permission.purpose and "（只有一部分字段或用法需要）"
    return f"{permission.name}{code or ''}{part or ''}"


def deprecation(spec: Spec, described: Operation | Webhook) -> str:
    """Say that DingTalk has left something behind, since when, and what to use instead; nothing when it has not."""
    deprecated = described.deprecation
    if deprecated is None:
        return ""
    sentences = [_REASONS.get(deprecated.because, "")]
    if deprecated.closed_to_new_apps:
        day = "" if deprecated.closed_to_new_apps is True else f" since {deprecated.closed_to_new_apps}"
        sentences.append(f"New apps may not call it{day}.")
    if deprecated.use_instead:
        sentences.append(f"Use {' or '.join(_successors(spec, described, ' ({})'))} instead.")
    return " ".join(filter(None, [*sentences, deprecated.note]))


def deprecation_zh(spec: Spec, described: Operation | Webhook) -> str:
    """Return the same in Chinese, without the note, which is written in English alone."""
    deprecated = described.deprecation
    if deprecated is None:
        return ""
    sentences = [_REASONS_ZH.get(deprecated.because, "")]
    if deprecated.closed_to_new_apps:
        day = "" if deprecated.closed_to_new_apps is True else f"自 {deprecated.closed_to_new_apps} 起，"
        sentences.append(f"{day}新应用不能调用。")
    if deprecated.use_instead:
        sentences.append(f"请改用 {' 或 '.join(_successors(spec, described, '（{}）'))}。")
    return "".join(sentences)


def _successors(spec: Spec, described: Operation | Webhook, place: str) -> Iterator[str]:
    """Name what replaces it, and the group of what is in another one, set into `place`."""
    domains = {each.id: each.domain for each in (*spec.operations, *spec.webhooks)}
    for name in described.deprecation.use_instead if described.deprecation else ():
        group = domains.get(name, described.domain)
        yield f"`{name}`" + (place.format(f"`ding.{group}`") if group != described.domain else "")

"""What each section of a page shows, ready for its template."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.docs.answers import Example, examples, redirects, statuses
from generator.docs.calls import Call, CallWriter
from generator.docs.fields import Fields, Row
from generator.docs.library import Library
from generator.docs.links import Links
from generator.docs.markdown import cell, split_divergences, text
from generator.model import ErrorCode, Operation, Webhook
from generator.model import Example as PayloadExample
from generator.model.availability import apps, deprecation, deprecation_zh, permissions
from generator.model.limits import DocumentedLimit, documented_limits

TOKEN_PAGE = "README.md#tokens"  # noqa: S105 - an address


@dataclass(frozen=True)
class Text:
    """A description, and what the sources disagree on."""

    plain: str
    divergences: list[str]


@dataclass(frozen=True)
class Code:
    """An error code; `again` says whether a repetition can help."""

    code: str
    meaning: str
    remedy: str
    meaning_zh: str
    remedy_zh: str
    exception: str
    again: str
    entry: ErrorCode


@dataclass(frozen=True)
class OperationView:
    """The documentation of an operation."""

    operation: Operation
    url: str
    text: Text
    deprecated: str
    permissions: str
    apps: str
    token: str
    limits: list[str]
    calls: list[Call]
    keywords: list[Row]
    other_forms: list[str]
    fields: list[Row]
    statuses: dict[str, str]
    redirects: list[str]
    successes: list[Example]
    failures: list[Example]
    codes: list[Code]


@dataclass(frozen=True)
class ModelView:
    """The documentation of a model."""

    name: str
    text: Text
    rows: list[Row]


@dataclass(frozen=True)
class WebhookView:
    """The documentation of something that DingTalk pushes."""

    webhook: Webhook
    text: Text
    deprecated: str
    limits: list[str]
    codes: list[Code]
    parameters: list[Row]
    forms: list[ModelView]
    payloads: Mapping[str, PayloadExample]
    replies: dict[str, str]
    reply_fields: list[Row]
    reply_examples: list[Example]


class Viewer:
    """Makes the views."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.links = Links(library)
        self.fields = Fields(library, self.links)
        self.calls = CallWriter(library)

    def operation(self, operation: Operation) -> OperationView:
        """Describe an operation."""
        answers = list(examples(operation))
        return OperationView(
            operation=operation,
            url=self._library.spec.hosts[operation.host] + operation.path,
            text=self._text(operation.documentation.description, operation.domain),
            deprecated=self._deprecated(operation),
            permissions=text(permissions(operation)),
            apps=apps(operation),
            token=self._token(operation),
            limits=self._limit_lines(documented_limits(self._library.spec, operation), operation.domain),
            calls=self.calls.calls[operation.id],
            keywords=self.fields.of_method(operation, operation.domain),
            other_forms=self.fields.other_forms(operation, operation.domain),
            fields=self.fields.of_model(operation.success, operation.domain, nested=True) if operation.success else [],
            statuses=statuses(operation),
            redirects=redirects(operation),
            successes=[answer for answer in answers if answer.is_success],
            failures=[answer for answer in answers if not answer.is_success],
            codes=[self.code(code, operation.id) for code in operation.errors],
        )

    def _deprecated(self, described: Operation | Webhook) -> str:
        sentences = (sentence(self._library.spec, described) for sentence in (deprecation, deprecation_zh))
        return self.links.within(text(" ".join(filter(None, sentences))), described.domain)

    def _token(self, operation: Operation) -> str:
        schemes = self._library.spec.security_schemes
        if operation.security:
            scheme = schemes[operation.security]
            return f"[{scheme.token}]({TOKEN_PAGE}), in the {scheme.location}, as `{scheme.parameter}`"
        for parameter in operation.parameters:
            if parameter.token_scheme:
                token = schemes[parameter.token_scheme].token
                return f"none; in one form [{token}]({TOKEN_PAGE}), which is the parameter `{parameter.python}`"
        return "none"

    def webhook(self, webhook: Webhook) -> WebhookView:
        """Describe something that DingTalk pushes."""
        reply = next(iter(webhook.responses["200"].content), None)
        replies = reply.value.classes if reply else []
        return WebhookView(
            webhook=webhook,
            text=self._text(webhook.documentation.description, webhook.domain),
            deprecated=self._deprecated(webhook),
            limits=self._limit_lines([DocumentedLimit(limit.text, "") for limit in webhook.statements], webhook.domain),
            codes=[self.code(code) for code in webhook.errors],
            parameters=self.fields.of_push(webhook),
            forms=[self.model(form, webhook.domain, nested=True) for form in webhook.forms],
            payloads=webhook.content.examples if webhook.content else {},
            replies=statuses(webhook),
            reply_fields=[row for model in replies for row in self.fields.of_model(model, webhook.domain, nested=True)],
            reply_examples=list(examples(webhook)),
        )

    def model(self, name: str, page: str, *, nested: bool = False) -> ModelView:
        """Describe a model."""
        described = self._text(self._library.spec.models[name].description, page)
        return ModelView(name, described, self.fields.of_model(name, page, nested=nested))

    def _text(self, description: str, page: str) -> Text:
        plain, divergences = split_divergences(description)
        return Text(self.links.within(plain, page), [self.links.within(divergence, page) for divergence in divergences])

    def _limit_lines(self, limits: list[DocumentedLimit], page: str) -> list[str]:
        return [self.links.within(cell(limit.text), page) + (f" *({cell(limit.mark)})*" if limit.mark else "") for limit in limits]

    def code(self, code: str, operation: str = "") -> Code:
        """Describe an error code, as an operation means it."""
        entry = self._library.catalogue.by_code[code].on(operation)
        exception = self._library.catalogue.exception(entry.category)
        meaning, remedy, meaning_zh, remedy_zh = map(cell, (entry.meaning, entry.remedy, entry.meaning_zh, entry.remedy_zh))
        return Code(code, meaning, remedy, meaning_zh, remedy_zh, exception, _retry_text(entry), entry)


def _retry_text(entry: ErrorCode) -> str:
    if entry.token_refused:
        return "once, with a new token"
    if entry.retry_after is not None:
        return f"after {entry.retry_after} seconds"
    return "later" if entry.retry else "no"

"""What the mock server was asked, one request at a time."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
from dataclasses import asdict, dataclass
from typing import Any, Self
from urllib.parse import quote, urlsplit

LINE_PREFIX = "dingkit-mock-request "
"""Begins each line about a request in Prism's output."""

# Prism's own lines about a request come one by one and do not name it: with two at a time it is not clear which belong together.
# A line is written before the answer, so that it is there when the caller goes on.
_SCRIPT = """
import http from 'node:http';
const emit = http.Server.prototype.emit;
http.Server.prototype.emit = function (name, request, response, ...rest) {
  if (name === 'request') {
    const report = (status, text) => process.stdout.write(PREFIX + JSON.stringify({
      method: request.method,
      url: request.url,
      status,
      violations: response.getHeader('sl-violations') ?? null,
      text,
    }) + String.fromCharCode(10));
    const end = response.end;
    response.end = function (chunk, ...more) {
      const isText = typeof chunk === 'string' || Buffer.isBuffer(chunk);
      report(response.statusCode, response.statusCode >= 400 && isText ? chunk.toString() : '');
      return end.call(this, chunk, ...more);
    };
    response.on('close', () => response.writableEnded || report(null, ''));
  }
  return emit.call(this, name, request, response, ...rest);
};
""".replace("PREFIX", json.dumps(LINE_PREFIX))
REPORT_REQUESTS = f"--import=data:text/javascript,{quote(_SCRIPT, safe='')}"
"""Lets Node.js write such a line for each request that it answered, or did not."""


@dataclass(frozen=True, slots=True)
class MockRequest:
    """A request to the mock server, without what may be secret in it: query, headers and body.

    Attributes:
        method: Such as `POST`.
        path: Such as `/topapi/v2/user/get`.
        status: HTTP status of the answer; `None` when there was none.
        problems: What was wrong with the request, or why it was refused; none when it was as the spec wants it.
    """

    method: str
    path: str
    status: int | None
    problems: tuple[str, ...] = ()

    @classmethod
    def read(cls, line: str) -> Self:
        """Read what `REPORT_REQUESTS` wrote."""
        from dingtalk_openapi.redaction import redact

        fields = json.loads(line)
        problems = [*_violations(fields["violations"]), *_refusal(fields["text"])]
        path = urlsplit(fields["url"]).path
        return cls(fields["method"], _shown(path), fields["status"], tuple(dict.fromkeys(_shown(redact(each)) for each in problems)))

    def to_dict(self) -> dict[str, Any]:
        """Return it for JSON."""
        return {**asdict(self), "problems": list(self.problems)}

    def __str__(self) -> str:
        status = "no answer" if self.status is None else str(self.status)
        return f"{self.method} {self.path} {status}" + "".join(f"; {problem}" for problem in self.problems)


def _violations(header: str | None) -> list[str]:
    """What Prism found wrong with a request, in its words, with the place in front; what is wrong with an answer is not the caller's."""
    return [] if header is None else _problem_texts(json.loads(header))


def _problem_texts(found: list[dict[str, Any]]) -> list[str]:
    places = [(each.get("location", []), each["message"]) for each in found]
    return [f"{'.'.join(place)}: {message}".removeprefix(": ") for place, message in places if place[:1] != ["response"]]


def _refusal(text: str) -> list[str]:
    """Why Prism itself refused a request, such as that there is no such path; the answers of DingTalk in the spec are of another form."""
    try:
        problem = json.loads(text)
    except ValueError:
        return []
    if not isinstance(problem, dict) or not str(problem.get("type", "")).startswith("https://stoplight.io/prism/errors#"):
        return []
    return _problem_texts(problem.get("validation", [])) or [f"{problem['title']}: {problem['detail']}"]


def _shown(text: str) -> str:
    """What a terminal would obey is shown instead."""
    return "".join(character if character.isprintable() else "?" for character in text)

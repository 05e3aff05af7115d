"""Rows of the tables of parameters and fields: names, types, and what must be given."""

from collections.abc import Iterator

from generator.audit.differences import Difference, Result
from generator.audit.pages import address, pages_of_operations
from generator.model import Operation, Spec
from generator.pages import Page
from generator.pages.tree import Node, nest, walk
from generator.pages.types import kind_of
from generator.pages.wire import Line, lines

REQUEST = ("header", "query", "path", "body")


def compare_rows(spec: Spec, pages: list[Page]) -> Result:
    """Compare every row of every page with the operation that it belongs to."""
    result = Result("rows", "rows of pages")
    for operation, page in pages_of_operations(spec, pages):
        known = lines(spec, operation)
        result.count(operation.id, _address(spec, operation, page))
        for place in (*REQUEST, "response"):
            rows = [row for row in page.rows if row.place == place]
            samples = page.responses if place == "response" else page.requests if place == "body" else []
            for path, node in walk(nest(rows, samples)):
                result.count(operation.id, _row(operation, page, known, f"{place}.{path}", node))
    return result


def _address(spec: Spec, operation: Operation, page: Page) -> Iterator[Difference]:
    call = page.call
    host = spec.hosts.get(operation.host, "").removeprefix("https://")
    if call and (call.method, call.host, address(call.path)) != (operation.method, host, address(operation.path)):
        message = f"the page has {call.method} {call.host}{call.path}, the spec {operation.method} {host}{operation.path}"
        yield Difference("rows", operation.id, "address", "address", message, page.slug)


def _row(operation: Operation, page: Page, known: list[Line], here: str, node: Node) -> Iterator[Difference]:
    row = node.row
    place, _, path = here.partition(".")
    side = REQUEST if place in REQUEST else ("response",)
    named = [line for line in known if line.place in side and line.name == path.rpartition(".")[2]]
    found = _nearest(named, place, path, guessed=node.guessed)

    def difference(kind: str, message: str) -> Difference:
        return Difference("rows", operation.id, here, kind, message, page.slug)

    if not found:
        yield difference("missing", f"the page has it ({row.type}), the spec does not")
        return
    if all(line.place != place for line in found):
        yield difference("place", f"the page has it in the {place}, the spec in the {found[0].place}")
    kind = kind_of(row.type)
    if not any(each.agrees(kind) for line in found for each in line.kinds):
        has = " or ".join(sorted({str(each) for line in found for each in line.kinds}))
        yield difference("type", f"the page has {row.type}, the spec {has}")
    if row.required is not None and all(line.required != row.required and (row.required or not line.of_one_kind) for line in found):
        yield difference("required", f"it is {'required' if row.required else 'optional'} on the page, and not so in the spec")


def _nearest(named: list[Line], place: str, path: str, *, guessed: bool) -> list[Line]:
    """Of the fields of one name take those at the same path; where the page does not say what is in what, others as well."""
    at_path = [line for line in named if line.path == path]
    for chosen in (
        [line for line in at_path if line.place == place],
        at_path,
        [line for line in named if guessed and line.place == place],
        [line for line in named if guessed],
    ):
        if chosen:
            return chosen
    return []

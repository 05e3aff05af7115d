"""Links between the pages: names of operations, events and models lead to where they are explained."""

import re

from generator.docs.library import Library
from generator.docs.markdown import slug

_CODE_NAME = re.compile(r"(?<![`\[\w])`(\w+)`(?![`\]])")


class Links:
    """Makes links; whichever model a link leads to is remembered, because it needs a section then.

    Attributes:
        linked: Those models, in the order of the links.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self.linked: dict[str, None] = {}
        self._places = {operation.id: operation.domain for operation in library.spec.operations}
        self._places |= {webhook.id: webhook.domain for webhook in library.spec.webhooks}

    def model(self, name: str, page: str) -> str:
        """Link to the section of a model from a page."""
        self.linked[name] = None
        return f"[{name}]({self._address(self._library.page_of(name), name, page)})"

    def within(self, markdown: str, page: str) -> str:
        """Make links of the names in a text, where they are typed as code."""
        return _CODE_NAME.sub(lambda match: self._link(match[1], page) or match[0], markdown)

    def _link(self, name: str, page: str) -> str | None:
        if self._library.has_class(name):
            return self.model(name, page)
        if name in self._places:
            return f"[{name}]({self._address(self._places[name], name, page)})"
        return None

    def _address(self, target: str, name: str, page: str) -> str:
        return f"{'' if target == page else f'{target}.md'}#{slug(name)}"

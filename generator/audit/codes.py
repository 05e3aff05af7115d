"""Error codes: those of the pages of operations, and those of the global page."""

import re
from fnmatch import fnmatchcase

from generator.audit.differences import Difference, Result
from generator.audit.pages import pages_of_operations
from generator.model import Catalogue, Spec
from generator.pages import Page

_GLOBAL = "全局错误码"
_NUMBER = re.compile(r"-?\d+")


def compare_codes(spec: Spec, catalogue: Catalogue, pages: list[Page]) -> Result:
    """Look for the codes of each page of an operation in its `x-errors`."""
    result = Result("codes", "codes of operations' pages")
    for operation, page in pages_of_operations(spec, pages):
        known = {*operation.errors, *map(str, catalogue.success)}
        for code in dict.fromkeys(each.code for each in page.codes):
            listed = " (the catalogue has it)" if code in catalogue.by_code else ""
            found = Difference("codes", operation.id, code, "missing", f"the page has it, `x-errors` does not{listed}", page.slug)
            result.count(operation.id, [] if any(fnmatchcase(code, each) for each in known) else [found])
    return result


def compare_catalogue(catalogue: Catalogue, pages: list[Page]) -> Result:
    """Look for the numeric codes of the global page in the catalogue. Its named codes are mostly of products that are not described."""
    result = Result("catalogue", "numeric codes of the global page")
    known = {*catalogue.by_code, *map(str, catalogue.success)}
    for page in pages:
        if page.call is None and _GLOBAL in page.title:
            for code in dict.fromkeys(each.code for each in page.codes if _NUMBER.fullmatch(each.code)):
                found = Difference("catalogue", "catalogue", code, "missing", "the page has it, errors.yaml does not", page.slug)
                result.count("catalogue", [] if code in known else [found])
    return result

"""Where Python handles a signal: a trace function that raises in place of one must not do so elsewhere."""

from __future__ import annotations

from dis import opmap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType


def can_be_interrupted(frame: FrameType) -> bool:
    """Return whether a signal can end what runs before the line that a frame begins.

    Signals are handled after a call and at a jump back. So never at the `NOP` of a `try:`, which no handler around it covers, nor at a line
    of `with` that is seen once more before its `__exit__` is called: a lock or a thread would be left that nothing leaves in reality.
    """
    code, at = frame.f_code, frame.f_lasti
    if code.co_code[at] == opmap["NOP"]:
        return False
    loads = [code.co_code[begin : begin + 2] for begin in range(at, at + 6, 2)]
    ends_with = all(len(load) == 2 and load[0] == opmap["LOAD_CONST"] and code.co_consts[load[1]] is None for load in loads)
    return not ends_with

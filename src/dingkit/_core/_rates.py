"""What a documented rate counts besides calls."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

RECIPIENTS = "recipients of an app"
"""The scope of the rate that counts people: beyond it DingTalk drops messages silently."""

"""What a documented rate counts besides calls."""

RECIPIENTS = "recipients of an app"
"""The scope of the rate that counts people: beyond it DingTalk drops messages silently."""

"""`python -m generator draft`: a draft of an operation or an event, made from an official page."""

NAME = "DRAFT_"
"""How a name begins that a person has to choose; the lint refuses it."""
TEXT = "DRAFT: "
"""How a sentence begins that a person has to write; the lint refuses it."""

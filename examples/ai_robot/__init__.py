"""A robot that answers with what a language model says, in a card that shows it while it is being written; see README.md."""

"""The documentation as a web site in two languages that opens from disk, with a search that needs no server (docs/adr/0023-the-site.md)."""

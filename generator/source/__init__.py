"""The documents of the spec: read, merged into one, and validated against OpenAPI."""

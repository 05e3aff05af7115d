"""The pipeline from `spec/` to `generated/`; a maintainer's tool, never shipped (see docs/spec-guide.md)."""

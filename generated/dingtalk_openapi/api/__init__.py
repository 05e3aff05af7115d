"""The API groups, one module for each domain of the spec."""

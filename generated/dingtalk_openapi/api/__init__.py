"""The operations, one package for each domain of the spec, one module for each operation."""

"""`python -m generator twins`: the docstrings of the asynchronous side are written from those of the synchronous one.

Twins are the classes `X` and `AsyncX` with their methods of the same name, and `f` and `f_async` (`close` and `aclose`) of one module or
class. The docstring of the synchronous one is written by hand, and says what holds for both; what holds for it alone is in its section
`Threads:`, which is not copied. The other is a copy with its names and `await`, but for its section `Asyncio:`, which is written by
hand and stays; when there are examples in that, they are instead of the copied ones.
"""

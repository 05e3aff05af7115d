"""One send, spread over processes and machines: Celery hands out the batches, Redis keeps what they share; see README.md."""

"""`python -m generator audit`: is the spec what the official pages and the official SDK say?"""

"""Data only: the commented defaults, which are the reference, and the demo office."""

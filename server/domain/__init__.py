"""Values and rules of the entrance: no I/O, no clock, no randomness, no framework."""

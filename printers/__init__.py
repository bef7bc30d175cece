"""The print agent: runs where the printer hangs, as its own process."""

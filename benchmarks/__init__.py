"""Measures the real server beside the least that its stack can do, in one run on one machine."""

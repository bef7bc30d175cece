"""Each screen in the words of those who use it, so that a test reads as a story.

A test taps and types what is on the screen; it never asks the server behind it.
"""

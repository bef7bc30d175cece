"""Pictures of every screen, from a running demo: `python -m tools.pictures`."""

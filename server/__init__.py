"""The central server: it decides, records and tells every screen."""

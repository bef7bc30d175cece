"""Every state of every screen, reached as people reach it, under axe-core and the ruler."""

"""Stories on the real screens: real Chromium, a real demo office as its own process."""

"""The screen as a machine: a process of its own on the computer behind it, which keeps one page of
the server in front of people, whatever happens to the browser."""

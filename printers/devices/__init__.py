"""What paper can come out of. Each device says what it knows, and says so when it does not."""

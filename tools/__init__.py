"""What is done to the repository, by ./run and by hand."""

"""What is said of the order that is shown, and why a command can't be carried out now."""

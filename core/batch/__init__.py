"""Many orders sent together: a batch has a name, can be paused, stopped and resumed, and says what became of each."""

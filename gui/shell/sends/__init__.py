"""The question before a send, from its start to what follows it."""

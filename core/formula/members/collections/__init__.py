"""Arrays, lists, dictionaries, sets, queues and stacks."""

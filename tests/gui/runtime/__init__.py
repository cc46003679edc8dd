"""The asyncio thread and its handles; queues, and answers to old questions."""

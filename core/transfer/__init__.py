"""From an order to recorded events: the stages of its way, one folder each."""

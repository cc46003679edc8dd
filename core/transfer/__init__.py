"""From an order to recorded events: plan, profile resolution, the flow and its events, proof."""

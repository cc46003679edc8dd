"""The page of the chosen order, and what its panes share."""

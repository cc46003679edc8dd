"""The Proof pane: the checklist, and another look for what was accepted."""

"""Proof and repair after a send: the checklist, another look, a missing link, a report."""

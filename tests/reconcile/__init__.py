"""Reconciliations of periods, against days whose defects are known."""

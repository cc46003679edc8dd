"""Sends a plan: the steps of a run, each write with its journal, under the order's lock."""

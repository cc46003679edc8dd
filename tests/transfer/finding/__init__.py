"""Tests of core/transfer/planning."""

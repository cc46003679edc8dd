"""Tests of core/transfer/plan."""

"""Tests of core/transfer/recorded."""

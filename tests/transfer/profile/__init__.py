"""Tests of core/transfer/profile."""

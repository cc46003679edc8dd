"""Tests of core/transfer/sending."""

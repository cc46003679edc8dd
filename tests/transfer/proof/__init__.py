"""Tests of core/transfer/proof."""

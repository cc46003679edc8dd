"""Tests of mapping collections: read, applied, explained, edited, checked."""

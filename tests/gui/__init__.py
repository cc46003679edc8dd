"""Tests of the window: runtime, models, presenters and the real window, offscreen."""

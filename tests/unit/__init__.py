"""The parts of core by themselves."""

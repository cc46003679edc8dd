"""Qt models, fed with plain records. Each has a sort role and an object role."""

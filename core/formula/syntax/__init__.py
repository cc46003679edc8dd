"""From a formula's text to its tree, by tree-sitter; and what is wrong with a text that has none."""

"""Files that ship with the program: default mapping collections, sandbox records, icons, help."""

"""The program's folder: who else works in it, and the small files that are kept there for each connection."""

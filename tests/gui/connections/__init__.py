"""Making, editing, switching and deleting connections."""

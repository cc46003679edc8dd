"""Object, enums, exceptions, GUIDs, cultures, comparers, encodings, and what the web's texts need."""

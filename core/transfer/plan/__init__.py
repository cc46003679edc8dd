"""The records of a plan, the IDs that people give, and the exact body of a request. Imports no other stage."""

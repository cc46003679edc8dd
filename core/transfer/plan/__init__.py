"""What a plan is made of, the IDs that people give, and the exact body of a request. Imports no other stage."""

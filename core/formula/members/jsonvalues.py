"""Being written by helper B (14:13); see /tmp/brief/members-claims.md."""

"""How texts are compared where a person looks for something."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Without differences of case and of accents: `conexion` finds *Conexión*, `uber` *Über*."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))

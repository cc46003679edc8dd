"""Which cultures order texts as the invariant culture does, and which have an order of their own.

The order of the invariant culture is CLDR's root order. ICU tailors it for some languages: as measured on .NET 8
with ICU 72, for letters beyond ASCII only, or for ASCII as well (Danish `aa`, Czech `ch`). Those orders aren't
modelled; texts that they don't touch are compared all the same.
"""

from __future__ import annotations

from core.formula.errors import NotModelled
from core.formula.values.cultures.current import NetCulture, current_culture
from core.formula.values.cultures.lookup import tailored


def check_order(culture: NetCulture | None, *texts: str | None) -> None:
    """Refuse texts whose order in a culture (None: the current one) isn't that of the invariant culture."""
    culture = culture or current_culture()
    name = culture.culture.name
    if not name or all(text == texts[0] for text in texts):
        return
    all_letters, beyond_ascii = tailored(name)
    if all_letters or (beyond_ascii and not all(text is None or text.isascii() for text in texts)):
        raise NotModelled(f"the order of texts in the culture '{name}'")

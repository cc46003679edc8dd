"""Where the mapping of a connection's plans comes from, as it was chosen. Nothing ever falls back to another source."""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from core.errors import ConfigurationError
from core.words import joined, say, say_count

SourceKind = Literal["listed", "ids", "file", "built-in"]
HINT = say(
    "Choose where the mapping comes from: press Mapping source in the window{terminal}.",
    terminal=say(", or give --collection FILE, --collection built-in or --collection-id ID"),
)
"""What to do where a mapping can't be read from its source."""
_IDS = re.compile(r"[0-9]{1,19}(?:[\s,;]+[0-9]{1,19})*")
_MOST = 50


class MappingChoice(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Which mapping a connection's plans are made with.

    `listed`: all collections that iPaaS.com lists for the subscription; `ids`: these collections of iPaaS.com;
    `file`: a saved one, by its whole path; `built-in`: the integration's defaults, which ship with the program.
    """

    source: SourceKind = "listed"
    ids: tuple[str, ...] = ()
    file: str = ""

    @property
    def told(self) -> str:
        """The choice in words, as a sentence continues after *the mapping is*."""
        match self.source:
            case "listed":
                return say("listed by iPaaS.com")
            case "ids":
                return say_count(
                    len(self.ids),
                    "iPaaS.com's collection {ids}",
                    "iPaaS.com's collections {ids}",
                    ids=", ".join(self.ids),
                )
            case "file":
                return say("the file {file}", file=self.file)
            case "built-in":
                return say("the integration's defaults")


def ids_in(text: str) -> tuple[str, ...]:
    """IDs of collections, in the order given, each once. Raises ConfigurationError for anything else."""
    if not _IDS.fullmatch(text.strip()):
        raise ConfigurationError(
            say("{text} isn't a mapping collection ID.", text=repr(text[:100])),
            title=say("Can't tell which collections the mapping uses"),
            hint=say(
                "Enter the IDs of collections, digits only, with commas between. Each is in the address of "
                "the collection's page in iPaaS.com."
            ),
        )
    found = tuple(dict.fromkeys(re.split(r"[\s,;]+", text.strip())))
    if len(found) > _MOST:
        raise ConfigurationError(
            say(
                "{n_found} collections are entered; at most {most} are allowed.",
                n_found=len(found),
                most=_MOST,
            ),
            title=say("The mapping has too many collections"),
            hint=say("Enter only the parents: their children are included."),
        )
    return found


def read_choice(text: str) -> MappingChoice:
    """A choice as a setting has it: `listed`, `built-in`, IDs with commas between, or a file's path. Empty: listed.
    Raises ConfigurationError.
    """
    word = text.strip()
    if word in ("", "listed"):
        return MappingChoice()
    if word == "built-in":
        return MappingChoice(source="built-in")
    if _IDS.fullmatch(word):
        return MappingChoice(source="ids", ids=ids_in(word))
    return MappingChoice(source="file", file=word)


def check_choice(choice: MappingChoice) -> None:
    """Raise ConfigurationError for a choice that names nothing to read."""
    if choice.source == "ids":
        ids_in(joined(", ", choice.ids))
    if choice.source == "file" and not choice.file.strip():
        raise ConfigurationError(
            say("The mapping should come from a file, but no file is chosen."),
            title=say("No mapping file is chosen"),
            hint=say("Choose the file, or another source of the mapping."),
        )

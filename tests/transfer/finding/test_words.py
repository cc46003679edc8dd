"""What a word may be: an ID, an order number, an email, a day; several of them, and none picked."""

from __future__ import annotations

import pytest

from core.transfer.finding.words import check_words, read_words
from core.transfer.ids import MOST_IDS

KINDS: dict[str, list[str]] = {
    "55260": ["id", "transaction_number"],
    "055260": ["id", "transaction_number"],
    "0": ["transaction_number"],
    "9" * 30: ["transaction_number"],
    "SO-10042": ["transaction_number"],
    "#10042": ["transaction_number"],
    "Sarah.Mason@EXAMPLE.com": ["email_address"],
    "n/a@": ["transaction_number", "email_address"],
    "2026-05-03": ["transaction_number", "day"],
    "2026-05-01..2026-05-03": ["day"],
    "..2026-05-03": ["day"],
    "2026-13-01": ["transaction_number"],
    "SO-*": ["transaction_number"],
    "x&EmailAddress=%": ["transaction_number"],
    "-5": ["transaction_number"],
}


@pytest.mark.parametrize(("text", "kinds"), KINDS.items(), ids=list(KINDS))
def test_each_word_is_marked_with_what_it_may_be(text: str, kinds: list[str]) -> None:
    for around in ("", " ", "\u00a0", "\u200b", "\ufeff"):
        (word,) = check_words([f"{around}{text}{around}"]).words
        assert list(word.kinds) == kinds
        assert word.text == text
        assert word.told


def test_spellings() -> None:
    (word,) = check_words(["0055260"]).words
    assert (word.id, word.numbers) == ("55260", ("0055260",)), "zeros count in a number, not in an ID"
    (word,) = check_words(["#10042"]).words
    assert word.numbers == ("#10042", "10042")
    (word,) = check_words(["SO 10042"]).words
    assert word.numbers == ("SO 10042",), "on the command line a word may have spaces inside"
    assert [each.text for each in read_words("SO-10042\u00a0, 55260;a@b.example\n#1").words] == [
        "SO-10042", "55260", "a@b.example", "#1",
    ]  # fmt: skip


def test_what_is_refused_and_what_is_repeated() -> None:
    for text in ("٥٥٢٦٠", "55,260", "", "\u200b", "x" * 201):
        read = check_words([text])
        assert read.words == ()
        assert read.refused[0].hint
        assert read.refused[0].kind == "UsageError"
    read = read_words("55260 SO-1 55260 SO-1 so-1")
    assert [word.text for word in read.words] == ["55260", "SO-1", "so-1"]
    assert read.repeated == ("55260", "SO-1")
    read = read_words("0055260 0055260")
    assert ([word.text for word in read.words], read.repeated) == (["0055260"], ("0055260",))
    many = read_words(" ".join(f"SO-{n}" for n in range(10_000)))
    assert many.words == ()
    assert f"At most {MOST_IDS:,}" in many.refused[0].detail

"""What several messages have in common."""

from __future__ import annotations

from core.words import in_common, joined, say, say_count, sentences, threaded
from core.words.language import ENGLISH, in_language


def test_one_text_stays_as_it_is() -> None:
    title = say("There is no transaction {each}", each="1")
    assert in_common([title, title]) == title
    assert in_common([]) == in_common(["", ""]) == ""


def test_what_differs_is_left_open() -> None:
    said = [say("Order {order} of {shop} isn't there", order=each, shop="Harbor") for each in (1, 2, 3)]
    assert in_common(said) == "Order … of Harbor isn't there"
    assert in_language(in_common(said), ENGLISH) == "Order … of Harbor isn't there"


def test_numbers_are_left_open_too() -> None:
    """Whether the words depend on them, or they are told by their thousands."""
    counted = [say_count(each, "{n:,} link is missing", "{n:,} links are missing") for each in (2, 3000)]
    assert in_common(counted) == in_language(in_common(counted), ENGLISH) == "… links are missing"
    plain = [say("{there:,} of {n} events", there=each, n=4) for each in (1, 2)]
    assert in_language(in_common(plain), ENGLISH) == "… of 4 events"


def test_messages_that_are_filled_in_are_the_reason() -> None:
    template = "The {source} points to {each}"
    link, email = say("link"), say("email")
    one = [say(template, source=link, each=each) for each in "ab"]
    assert in_common(one) == "The link points to …"
    assert (
        in_common([*one, say(template, source=email, each="a")])
        == "The link points to … / The email points to a"
    )


def test_rows_and_sentences_are_looked_into() -> None:
    state = say("Blocked")
    rows = [threaded(": ", (state, say("No order {n}", n=each))) for each in (1, 2)]
    assert in_common(rows) == "Blocked: No order …"
    told = [sentences(say("It failed."), say("Look at {each}.", each=each)) for each in "ab"]
    assert in_common(told) == "It failed. Look at …."
    lists = [say("It differs: {what}", what=joined("; ", each)) for each in (["a", "b"], ["c"])]
    assert in_common(lists) == "It differs: …"


def test_strings_are_compared_by_their_words() -> None:
    """As the journal has them at the terminal."""
    assert (
        in_common(["There is no transaction 55", "There is no transaction 66"]) == "There is no transaction …"
    )
    assert in_common(["There is no order 5 here", "There is no order 6 here"]) == "There is no order … here"
    assert (
        in_common(["Klaviyo refused it", "The shop is closed"]) == "Klaviyo refused it / The shop is closed"
    )


def test_the_same_words_are_said_once() -> None:
    """A message, and what the journal keeps of one."""
    told = say("The {source} points to nobody", source=say("link"))
    assert in_common([told, str.__str__(told)]) == told
    assert in_common([str.__str__(told), told]) == told

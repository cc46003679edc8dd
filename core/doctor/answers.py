"""How much of an answer is taken: the largest and the slowest of this examination, beside the limits."""

from __future__ import annotations

from core.doctor.check import Check, Said, assumed, check, failed, seen
from core.doctor.samples import Samples
from core.http.inward.limits import DEFAULT
from core.words import rounded, say, say_count


@check("answers-size", say("Response size"), say("the responses in this examination"))
async def size(samples: Samples) -> Said:
    """The largest beside the limit."""
    traffic = samples.examined.factory.traffic
    if not traffic.answers:
        return assumed(say("No responses; {unpacked:,} bytes are accepted.", unpacked=DEFAULT.unpacked))
    return seen(
        say(
            "The largest of {answers} responses had {largest:,} bytes; {unpacked:,} are accepted.",
            answers=traffic.answers,
            largest=traffic.largest,
            unpacked=DEFAULT.unpacked,
        )
    )


@check("answers-time", say("Response time"), say("the responses in this examination"))
async def time(samples: Samples) -> Said:
    """The slowest beside the timeout."""
    traffic, timeout = samples.examined.factory.traffic, samples.examined.factory.timeout
    if not traffic.answers:
        return assumed(say("No responses; the timeout is {timeout} s.", timeout=rounded(timeout)))
    return seen(
        say(
            "The slowest of {answers} responses took {slowest} s; the timeout is {timeout} s.",
            answers=traffic.answers,
            slowest=rounded(traffic.slowest, 2),
            timeout=rounded(timeout),
        )
    )


@check(
    "answers-gateways",
    say("Response for a missing record"),
    say("the look-up of a nonexistent link"),
)
async def gateways(samples: Samples) -> Said:
    """A customer that can't be: iPaaS.com's own *no*, and not a gateway's."""
    found = await samples.ipaas.external_id("Customer", "0", samples.connection.subscription_id)
    if found.external_id is None:
        return seen(say("The response has the form that iPaaS.com uses."))
    return Said(
        "failed",
        say("Customer 0 is linked to {found_external_id}.", found_external_id=found.external_id),
        say("Check that external ID in iPaaS.com."),
    )


def _within(name: str, title: str, limit: str, words: str) -> Check:
    """A limit that every answer of this examination was within; else an error with these words came before."""

    async def look(samples: Samples) -> Said:
        passed = next((error for error in samples.failures if error.title == words), None)
        if passed is not None:
            return failed(
                say(
                    "One response wasn't within {limit}. {passed_detail}",
                    limit=limit,
                    passed_detail=passed.detail,
                ),
                passed.hint,
            )
        answers = samples.examined.factory.traffic.answers
        return (
            seen(
                say_count(
                    answers,
                    "{n} response was within {limit}.",
                    "All {n} responses were within {limit}.",
                    limit=limit,
                )
            )
            if answers
            else assumed(say("Accepted: {limit}.", limit=limit))
        )

    return Check(name, title, say("the responses in this examination"), look)


CHECKS = (
    size,
    time,
    gateways,
    _within(
        "answers-head",
        say("Response headers"),
        say("{headers} headers", headers=DEFAULT.headers),
        say("The response has too many headers"),
    ),
    _within(
        "answers-depth",
        say("Nesting of responses"),
        say("{depth} levels", depth=DEFAULT.depth),
        say("The response is nested too deeply"),
    ),
    _within(
        "answers-shape",
        say("Size of responses in values"),
        say("{values:,} values", values=DEFAULT.values),
        say("The response has too many values"),
    ),
    _within(
        "answers-records",
        say("The length of a list"),
        say("{records:,} records", records=DEFAULT.records),
        say("The list is too long"),
    ),
    _within(
        "answers-digits",
        say("The digits of numbers"),
        say("{digits} digits", digits=DEFAULT.digits),
        say("A number in the response is too long"),
    ),
    _within(
        "answers-text",
        say("The length of texts"),
        say("{default_text:,} bytes a text", default_text=DEFAULT.text),
        say("A text in the response is too long"),
    ),
    _within(
        "answers-pages",
        say("The pages of a list"),
        say("{pages} pages", pages=DEFAULT.pages),
        say("The list has too many pages"),
    ),
)

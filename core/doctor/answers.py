"""How much of an answer is taken: the largest and the slowest of this examination, beside the limits."""

from __future__ import annotations

from core.doctor.check import Check, Said, assumed, check, failed, seen
from core.doctor.samples import Samples
from core.http.inward.limits import DEFAULT


@check("answers-size", "The size of answers", "the answers of this examination")
async def size(samples: Samples) -> Said:
    """The largest beside the limit."""
    traffic = samples.examined.factory.traffic
    if not traffic.answers:
        return assumed(f"Nothing was answered; {DEFAULT.unpacked:,} bytes are taken.")
    return seen(
        f"The largest of {traffic.answers} answers had {traffic.largest:,} bytes; {DEFAULT.unpacked:,} are taken."
    )


@check("answers-time", "The time of answers", "the answers of this examination")
async def time(samples: Samples) -> Said:
    """The slowest beside the timeout."""
    traffic, timeout = samples.examined.factory.traffic, samples.examined.factory.timeout
    if not traffic.answers:
        return assumed(f"Nothing was answered; the timeout is {timeout:g} s.")
    return seen(
        f"The slowest of {traffic.answers} answers took {traffic.slowest:.2f} s; the timeout is {timeout:g} s."
    )


@check("answers-gateways", "What is said of a record that isn't there", "the look-up of a link that can't be")
async def gateways(samples: Samples) -> Said:
    """A customer that can't be: iPaaS.com's own *no*, and not a gateway's."""
    found = await samples.ipaas.external_id("Customer", "0", samples.connection.subscription_id)
    if found.external_id is None:
        return seen("It was answered in a form that counts as iPaaS.com's own.")
    return Said(
        "failed", f"Customer 0 is linked to {found.external_id}.", "Look at that external ID in iPaaS.com."
    )


def _within(name: str, title: str, limit: str, words: str) -> Check:
    """A limit that every answer of this examination was within; else an error with these words came before."""

    async def look(samples: Samples) -> Said:
        passed = next((error for error in samples.failures if error.title == words), None)
        if passed is not None:
            return failed(f"One answer was not within {limit}. {passed.detail}", passed.hint)
        answers = samples.examined.factory.traffic.answers
        return (
            seen(f"All {answers} answers were within {limit}.") if answers else assumed(f"Taken are {limit}.")
        )

    return Check(name, title, "the answers of this examination", look)


CHECKS = (
    size,
    time,
    gateways,
    _within(
        "answers-head", "The head of answers", f"{DEFAULT.headers} headers", "The answer has too many headers"
    ),
    _within(
        "answers-depth", "How deep answers are", f"{DEFAULT.depth} levels", "The answer is nested too deeply"
    ),
    _within(
        "answers-shape",
        "How full answers are",
        f"{DEFAULT.values:,} values",
        "The answer has too many values",
    ),
    _within(
        "answers-records", "The length of a list", f"{DEFAULT.records:,} records", "The list is too long"
    ),
    _within(
        "answers-digits",
        "The digits of numbers",
        f"{DEFAULT.digits} digits",
        "A number of the answer is too long",
    ),
    _within(
        "answers-text",
        "The length of texts",
        f"{DEFAULT.text:,} bytes a text",
        "A text of the answer is too long",
    ),
    _within("answers-pages", "The pages of a list", f"{DEFAULT.pages} pages", "The list has too many pages"),
)

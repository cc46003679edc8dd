"""Many orders' questions about profiles: few requests, and the answers that each would have had alone."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence

import pytest

from core.errors import BadRequest, RateLimited, ServerError, UnreadableAnswer
from core.http.sharing import Gathered, Kept
from core.klaviyo import KlaviyoReader, Profile
from core.klaviyo.gathering import GatheringReader
from tests.support.sandbox import RunningSandbox


def people(sandbox: RunningSandbox, count: int) -> list[str]:
    """That many profiles; the first email belongs to two, and the last profile was merged into the first."""
    made = [
        {"id": f"01GROUP{n:03}", "email": f"Ann+{n}@example.com", "phone_number": f"+1415555{n:04}"}
        for n in range(count)
    ]
    made += [{"id": "01DOUBLE", "email": "Ann+0@example.com"}, {"id": "01GONE", "merged_into": "01GROUP000"}]
    sandbox.put(profiles=made)
    return [str(each["email"]) for each in made[:count]]


async def test_two_hundred_questions_are_a_few_requests(
    klaviyo: KlaviyoReader, sandbox: RunningSandbox
) -> None:
    emails = people(sandbox, 150)
    many = GatheringReader(klaviyo)
    asked = [*emails, "nobody@example.com"]
    by_email = await asyncio.gather(*(many.profiles_by_email(email) for email in asked))
    by_id = await asyncio.gather(*(many.profile(f"01GROUP{n:03}") for n in range(150)))
    by_phone = await asyncio.gather(*(many.profiles_by_phone(f"+1415555{n:04}") for n in (0, 7, 7)))
    assert [len(found) for found in by_email] == [2, *[1] * 149, 0]
    assert [profile.email for profile in by_id if profile is not None] == emails
    assert [[profile.id for profile in found] for found in by_phone] == [
        ["01GROUP000"],
        *[["01GROUP007"]] * 2,
    ]
    assert len(sandbox.asked("klaviyo")) <= 8
    await many.aclose()


async def test_what_is_not_among_the_answers_is_asked_for_by_itself(
    klaviyo: KlaviyoReader, sandbox: RunningSandbox
) -> None:
    people(sandbox, 2)
    many = GatheringReader(klaviyo)
    merged, missing = await asyncio.gather(many.profile("01GONE"), many.profile("01NONE"))
    assert merged is not None
    assert merged.id == "01GROUP000"
    assert missing is None
    assert sandbox.asked("klaviyo")[1:] == ["GET /api/profiles/01GONE", "GET /api/profiles/01NONE"]
    await many.aclose()


async def test_an_email_that_an_answer_says_nothing_of_is_asked_for_by_itself(
    klaviyo: KlaviyoReader, sandbox: RunningSandbox
) -> None:
    """A profile would be made for it: only an answer to its own question says that there is none."""
    emails = people(sandbox, 3)

    class Forgetful(KlaviyoReader):
        async def profiles_any(self, field: str, values: Sequence[str]) -> tuple[Profile, ...]:
            found = await super().profiles_any(field, values)
            return tuple(profile for profile in found if profile.email != emails[1])

    many = type("Many", (GatheringReader, Forgetful), {})(klaviyo)
    asked = [*emails, "nobody@example.com"]
    for _ in range(2):
        found = await asyncio.gather(*map(many.profiles_by_email, asked))
        assert [len(each) for each in found] == [2, 1, 1, 0]
    assert len(sandbox.asked("klaviyo")) == 3
    await many.aclose()


async def test_an_error_is_told_to_all_and_not_kept(klaviyo: KlaviyoReader, sandbox: RunningSandbox) -> None:
    emails = people(sandbox, 3)
    many = GatheringReader(klaviyo)
    sandbox.fault("status:503", "/api/profiles", times=5)
    found = await asyncio.gather(*(many.profiles_by_email(each) for each in emails), return_exceptions=True)
    assert [type(error) for error in found] == [ServerError] * 3
    assert len({id(error) for error in found}) == 3
    assert len(await many.profiles_by_email(emails[1])) == 1
    await many.aclose()


async def test_one_bad_value_is_its_own_only(klaviyo: KlaviyoReader, sandbox: RunningSandbox) -> None:
    """Klaviyo refuses a filter for one of its values; and answers an id by the profile that it was merged into."""
    emails = people(sandbox, 99)

    class Strict(KlaviyoReader):
        async def profiles_any(self, field: str, values: Sequence[str]) -> tuple[Profile, ...]:
            if "ann@@example" in values:
                raise BadRequest("Invalid email", status=400)
            found = await super().profiles_any(field, [each for each in values if each != "01GONE"])
            more = await super().profiles_any(field, ["01GROUP008"]) if "01GONE" in values else ()
            return (*found, *more)

    many = type("Many", (GatheringReader, Strict), {})(klaviyo)
    asked = [*emails[:9], "ann@@example", *emails[9:]]
    found = await asyncio.gather(*map(many.profiles_by_email, asked), return_exceptions=True)
    assert [type(each) for each in found].count(BadRequest) == 1
    assert isinstance(found[9], BadRequest)
    assert [len(each) for each in found[:9] if isinstance(each, tuple)] == [2, *[1] * 8]
    assert len(sandbox.asked("klaviyo")) <= 16
    ids = [f"01GROUP00{n}" for n in range(4)]
    by_id = await asyncio.gather(*map(many.profile, [*ids, "01GONE"]), return_exceptions=True)
    assert [each.id for each in by_id[:4] if isinstance(each, Profile)] == ids
    assert isinstance(by_id[4], UnreadableAnswer)
    await many.aclose()


async def test_who_gives_up_waiting_takes_nothing_from_the_others() -> None:
    asked: list[int] = []

    async def ask() -> int:
        await asyncio.sleep(0.01)
        asked.append(1)
        return 7

    kept = Kept(60)
    first, second = (asyncio.create_task(kept.get("q", ask)) for _ in range(2))
    await asyncio.sleep(0)
    first.cancel()
    assert await second == 7
    assert asked == [1]
    kept.forget()
    assert await kept.get("q", ask) == 7
    assert asked == [1, 1]


async def test_so_many_questions_leave_at_once_the_rest_in_a_moment() -> None:
    portions: list[int] = []

    async def ask(questions: Sequence[int]) -> Mapping[int, int]:
        portions.append(len(questions))
        if 3 in questions and len(portions) == 1:
            raise RateLimited("full", retry_after=1)
        return {each: each * 2 for each in questions}

    gathered: Gathered[int, int] = Gathered(ask, most=4, seconds=60, moment=0.01)
    found = await asyncio.gather(*(gathered.get(n % 6) for n in range(8)), return_exceptions=True)
    assert portions == [4, 2]
    assert [isinstance(each, RateLimited) for each in found] == [True] * 4 + [False] * 2 + [True] * 2
    assert found[4:6] == [8, 10]
    await gathered.aclose()

    async def forgets(_: Sequence[int]) -> Mapping[int, int]:
        return {}

    later: Gathered[int, int] = Gathered(ask, most=4, seconds=60, moment=0.01)
    before = asyncio.create_task(later.get(1))
    await asyncio.sleep(0)  # it is gathered, and has not left
    await asyncio.sleep(0)
    later.forget()
    async with asyncio.timeout(20):
        assert list(await asyncio.gather(later.get(1), before)) == [2, 2]
    await later.aclose()

    nothing: Gathered[int, int] = Gathered(forgets, most=1, seconds=1)
    with pytest.raises(KeyError):
        await nothing.get(1)


async def test_what_is_asked_at_the_end_ends_and_is_not_asked() -> None:
    """Whether it is still gathered, or under way: whoever waits is let go."""
    begun, portions = asyncio.Event(), list[int]()

    async def ask(questions: Sequence[int]) -> Mapping[int, int]:
        portions.append(len(questions))
        begun.set()
        await asyncio.Event().wait()
        raise AssertionError("nothing answers")

    gathered: Gathered[int, int] = Gathered(ask, most=2, seconds=60, moment=3600)
    waiting = [asyncio.create_task(gathered.get(number)) for number in range(3)]
    await begun.wait()
    await gathered.aclose()
    assert portions == [2]
    ended = await asyncio.gather(*waiting, return_exceptions=True)
    assert [type(each) for each in ended] == [asyncio.CancelledError] * 3


async def test_old_answers_are_forgotten_where_there_are_many() -> None:
    async def ask() -> int:
        return 7

    kept = Kept(-1.0)
    for number in range(300):
        assert await kept.get(number, ask) == 7
    assert len(kept._asked) < 100

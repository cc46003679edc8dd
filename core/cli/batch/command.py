"""`resend-desk batch`: sends many orders at once, as fast as Klaviyo allows; can be paused, stopped and resumed."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import signal
import sys
from collections.abc import AsyncGenerator, Iterator, Sequence
from pathlib import Path

import msgspec

from core.batch.causes import there_already
from core.batch.name import name_now
from core.batch.progress import BatchEnded, BatchNews, CauseTold
from core.batch.results import check_form, write_results
from core.batch.run import BatchStop
from core.batch.survey import BatchPlan
from core.cli.arguments import add_collection_argument, add_common_arguments, add_send_arguments
from core.cli.batch.file import words_in
from core.cli.batch.search import Found, add_search_arguments, find_orders, search_of
from core.cli.batch.words import plan_lines, print_news, progress_words
from core.cli.output import FAILED, Report, print_json, worst
from core.cli.preview import add_decision_arguments, options_of
from core.cli.send import account_confirmed, code_of_summary, tell_refused
from core.cli.session import check_terminal, read_ids, run_with_desk
from core.desk import Desk
from core.errors import UsageError
from core.journal import Batch, BatchOrder
from core.transfer.ids import ParsedIds, split_words
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.sending.progress import Summary

INTERRUPTED = 130
_ORDERS = "Give IDs, --file FILE, - for standard input, or a search by --search, --from and --to."
_SHOWN = 200
"""Summaries of orders that went well are left out for people where there are more orders than that."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("ids", nargs="*", metavar="ID", help="a Transaction ID; - reads standard input")
    parser.add_argument("--file", type=Path, metavar="FILE", help="a CSV, TSV, text or .xlsx with the IDs")
    parser.add_argument(
        "--column", metavar="NAME", help="the file's column with the IDs, where it can't be told"
    )
    add_search_arguments(parser)
    parser.add_argument(
        "--name", default="", metavar="NAME", help="what the batch is called (default: its time)"
    )
    parser.add_argument(
        "--resume", metavar="NAME", help="go on with a batch that was paused, stopped or broken off"
    )
    parser.add_argument(
        "--group",
        metavar="CAUSE",
        help="with --resume: try the orders of this cause again; where none has just this one, those of all its parts "
        "(CAUSE.PART)",
    )
    parser.add_argument("--pause-after", type=_count, metavar="N", help="pause when N orders are done")
    parser.add_argument(
        "--results", type=Path, metavar="FILE", help="write what became of each order (.csv or .json)"
    )
    parser.add_argument(
        "--queue",
        action="store_true",
        help="hand the orders over to iPaaS.com's own queue in place of sending them from here, and follow them",
    )
    parser.add_argument("--list", action="store_true", help="list the batches, and send nothing")
    add_send_arguments(parser)
    add_collection_argument(parser)
    add_decision_arguments(parser)
    add_common_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Begin a batch, or go on with one. 130 when it was stopped."""
    if args.list:
        args.preview = True  # nothing is sent, so that a connection that only reads will do
        return run_with_desk(args, lambda desk: _list(desk, as_json=args.json))
    parsed = _parsed(args)
    if parsed is not None and parsed.refused:
        return tell_refused(parsed, as_json=args.json)
    if args.results is not None:
        check_form(args.results)
    if not args.yes:
        check_terminal("Confirm with --yes.")

    if args.queue:
        _check_queued(options_of(args))

    search = search_of(args)

    async def work(desk: Desk) -> int:
        found = await find_orders(desk, search) if search is not None else Found()
        batch = await _begun(desk, args, parsed, found.ids, search.told if search is not None else "")
        if args.queue:
            _check_queued(msgspec.json.decode(batch.options, type=PlanOptions))
        if not args.yes and not await _confirmed(desk, batch, as_json=args.json, queue=args.queue):
            if not await desk.batches.waiting(batch.id):
                return await _carried_out(desk, batch, args, whole=found.whole)
            if batch.state == "running":  # it was broken off, and stays as it is: it is told no more
                await desk.batches.end(batch.id, "paused", 0)
            sys.stderr.write(f"Nothing was sent. The batch is kept: --resume “{batch.name}”.\n")
            return FAILED
        return await _carried_out(desk, batch, args, whole=found.whole)

    return run_with_desk(args, work)


def _check_queued(options: PlanOptions) -> None:
    """Raises UsageError for choices that iPaaS.com's queue knows nothing of."""
    if options != PlanOptions():
        raise UsageError(
            "iPaaS.com's queue sends by iPaaS.com's own mapping, now, and takes no other choices.",
            hint="Leave out --queue, or the mapping, --event-time, --backfill and the like.",
        )


def _check_resumed(batch: Batch, args: argparse.Namespace) -> None:
    """Raises UsageError for choices that are given and aren't the batch's own: it goes on as it was begun."""
    given, own = options_of(args), msgspec.json.decode(batch.options, type=PlanOptions)
    other_time = args.event_time not in (None, own.event_time)
    if given not in (PlanOptions(), own) or other_time or args.ticket not in ("", batch.ticket):
        raise UsageError(
            f"The batch “{batch.name}” was started with other options, and continues with those.",
            hint="Leave out the mapping, --event-time, --backfill, --ticket and the like, or begin a new batch for the "
            "orders that are left.",
        )


def _parsed(args: argparse.Namespace) -> ParsedIds | None:
    """The ids that are given; None where a batch is resumed. Raises UsageError."""
    searched = bool(args.search or args.first or args.last)
    given = bool(args.ids) or args.file is not None or searched
    if args.profile or args.record_again:
        raise UsageError(
            "--profile and --record-again are for one order at a time.", hint="Use `send` for it."
        )
    if args.resume is not None:
        if given or args.name:
            raise UsageError(
                "A batch that is resumed has its orders already.",
                hint="Leave out IDs, --file, --search, --from, --to and --name.",
            )
        return None
    if args.group is not None:
        raise UsageError("--group belongs to a batch that is resumed.", hint="Add --resume NAME.")
    if not given:
        raise UsageError("There are no orders.", hint=_ORDERS)
    words = list[str]()
    for word in args.ids:
        words += split_words(sys.stdin.read()) if word == "-" else [word]
    if args.file is not None:
        words += words_in(args.file, args.column)
    parsed = read_ids(words)
    if not parsed.ids and not parsed.refused and not searched:
        raise UsageError("There are no orders.", hint=_ORDERS)
    return parsed


async def _begun(
    desk: Desk, args: argparse.Namespace, parsed: ParsedIds | None, found: Sequence[str], searched: str
) -> Batch:
    if parsed is None:
        batch = await desk.batches.find(args.resume)
        _check_resumed(batch, args)
        if args.group is not None and not await desk.batches.again(batch.id, args.group):
            causes = ", ".join(cause.cause for cause in await desk.batches.causes(batch.id)) or "none"
            raise UsageError(
                f"No order of the batch has the cause {args.group}; there are: {causes}.",
                hint="Name one of these.",
            )
        return batch
    sources = [f"{args.file}"] if args.file is not None else []
    sources += ["standard input"] if "-" in args.ids else ["the command line"] if args.ids else []
    sources += [searched] if searched else []
    return await desk.batches.create(
        args.name or str(name_now()),
        list(dict.fromkeys((*parsed.ids, *found))),
        source=" and ".join(sources),
        options=msgspec.json.encode(options_of(args)),
        ticket=args.ticket,
        named=bool(args.name),
    )


async def _confirmed(desk: Desk, batch: Batch, *, as_json: bool, queue: bool) -> bool:
    """Plan all, show what would be done, and ask. Where there is nothing to send, orders that Klaviyo has whole wait no
    longer.
    """
    plan: BatchPlan | None = None
    there = list[BatchOrder]()

    def seen(each: Plan) -> None:
        if each.state == "in_klaviyo":
            there.append(there_already(each))

    async with contextlib.aclosing(desk.survey(batch, seen=seen).look()) as looked:
        async for news in looked:
            if isinstance(news, BatchPlan):
                plan = news
            else:
                sys.stderr.write(f"Planning: {progress_words(news)}\n")
    assert plan is not None
    if as_json:
        print_json(plan)
    sys.stderr.write("\n".join(plan_lines(plan)) + "\n")
    if not plan.sendable:
        await desk.batches.finish(batch.id, there)
        if there:
            sys.stderr.write(f"Noted as done: {len(there)} that Klaviyo has already. Nothing is sent.\n")
        return False
    account = plan.target.account if plan.target is not None else ""
    if queue:
        what = f"Have iPaaS.com's own queue send {plan.sendable} orders to the Klaviyo account {account}?"
        return await account_confirmed(desk, what, account)
    what = f"Send {plan.events} events of {plan.sendable} orders to the Klaviyo account {account}?"
    return await account_confirmed(desk, what, account)


async def _carried_out(desk: Desk, batch: Batch, args: argparse.Namespace, *, whole: bool) -> int:
    """Run the batch and report it. The first signal stops it when what is under way is done, the second at once.
    `whole`: no order of a search may be missing.
    """
    stop, report, codes = BatchStop(), Report(), [] if whole else [FAILED]
    run = desk.queued_batch(batch) if args.queue else desk.batch_run(batch)
    running = run.go(stop, pause_after=args.pause_after)
    ended: BatchEnded | None = None
    with _stopped_by_signals():
        while (news := await _next(running, stop)) is not None:
            if isinstance(news, Summary):
                codes.append(code_of_summary(news))
            elif isinstance(news, BatchEnded):
                ended = news
            with report.told():
                print_news(news, as_json=args.json, short=batch.of > _SHOWN)
    assert ended is not None
    if args.results is not None:
        kept_back = await desk.batches.never_begun(batch)
        orders = await desk.batches.orders(batch.id)
        write_results(args.results, orders, ticket=batch.ticket, never_begun=kept_back)
    report.end()
    return _code(ended, codes, stop)


def _code(ended: BatchEnded, codes: list[int], stop: BatchStop) -> int:
    return INTERRUPTED if stop.asked and ended.error is None else worst(codes)


async def _next(running: AsyncGenerator[BatchNews, None], stop: BatchStop) -> BatchNews | None:
    """What the batch tells next; None at its end. A signal is a wish to stop it, and doesn't break off the waiting."""
    coming = asyncio.ensure_future(anext(running, None))
    while not coming.done():
        try:
            await asyncio.wait({coming})
        except asyncio.CancelledError:
            if stop.at_once:
                coming.cancel()
                raise
            task = asyncio.current_task()
            assert task is not None
            task.uncancel()
            stop.ask()
            told = "at once" if stop.at_once else "when what is under way is done; once more stops it at once"
            sys.stderr.write(f"Stopping {told}.\n")
    return coming.result()


@contextlib.contextmanager
def _stopped_by_signals() -> Iterator[None]:
    """Have Ctrl-C cancel this task each time it comes, where the system can do so. (SIGTERM does so already.)"""
    task, loop = asyncio.current_task(), asyncio.get_running_loop()
    if task is None or sys.platform == "win32":
        yield
        return
    before = signal.getsignal(signal.SIGINT)
    loop.add_signal_handler(signal.SIGINT, task.cancel)
    try:
        yield
    finally:
        loop.remove_signal_handler(signal.SIGINT)
        signal.signal(signal.SIGINT, before)


async def _list(desk: Desk, *, as_json: bool) -> int:
    for batch in await desk.batches.all():
        counts = await desk.batches.counts(batch.id)
        causes = tuple(map(CauseTold.of, await desk.batches.causes(batch.id)))
        ended = BatchEnded(
            name=batch.name, state=batch.state, counts=counts, seconds=batch.seconds, causes=causes
        )
        print_news(ended, as_json=as_json, short=False)
    return 0


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("a number of orders is a whole number from 1")
    return int(text)

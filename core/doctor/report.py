"""What an examination comes to in one sentence, and the whole of it as text for support: masked always."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from core.connections import Connection
from core.doctor.check import OUTCOME_WORDS, Finding
from core.errors import ConfigurationError
from core.outward.masking import Masking
from core.paths import write_private
from core.version import version_line
from core.words import joined, say, sentences, when


def verdict_of(findings: Sequence[Finding]) -> str:
    """One sentence: how many failed, and which; or that none did."""
    outcomes = [each.outcome for each in findings]
    counted = say(
        "{confirmed} confirmed, {unconfirmed} unconfirmed",
        confirmed=outcomes.count("seen"),
        unconfirmed=outcomes.count("assumed"),
    )
    failed = [each.title for each in findings if each.outcome == "failed"]
    if not failed:
        all_right = say(
            "What is unconfirmed is all right: it can't be told by reading alone, and the program allows for it."
        )
        told = say("Nothing failed: {counted}.", counted=counted)
        return sentences(told, all_right) if "assumed" in outcomes else told
    return say(
        "{n_failed} failed: {failed} ({counted}).",
        n_failed=len(failed),
        failed=joined("; ", failed),
        counted=counted,
    )


def examination_report(
    findings: Sequence[Finding], connection: Connection, *, at: datetime | None = None, whole: bool = True
) -> str:
    """The findings, those that failed first. Emails, phone numbers and secrets are masked; ids and the names of
    company and account stay. `whole` is whether the examination came to its end.
    """
    at = at or datetime.now(UTC)
    lines = [
        say(
            "{version_line}: examination of the connection “{connection_name}”, {at}",
            version_line=version_line(),
            connection_name=connection.name,
            at=when(at, "stamp"),
        ),
        say(
            "Company {company_name}; subscription {subscription_id}; {ipaas_url}; {klaviyo_url}",
            company_name=connection.company_name or connection.company_id or say("of the token"),
            subscription_id=connection.subscription_id,
            ipaas_url=connection.ipaas_url,
            klaviyo_url=connection.klaviyo_url,
        ),
        verdict_of(findings) + ("" if whole else say(" It was stopped early.")),
    ]
    subject = ""
    for finding in sorted(findings, key=lambda each: each.outcome != "failed"):
        heading = "Failed" if finding.outcome == "failed" else finding.subject
        if heading != subject:
            lines += ["", heading]
            subject = heading
        by = say(", by {found_by}", found_by=finding.found_by) if finding.found_by else ""
        lines.append(
            say(
                "[{outcome}{by}] {finding_title} ({check})",
                outcome=OUTCOME_WORDS[finding.outcome],
                by=by,
                finding_title=finding.title,
                check=finding.check,
            )
        )
        lines += [f"    {line}" for line in finding.detail.splitlines()]
        lines += [say("    What to do: {finding_hint}", finding_hint=finding.hint)] if finding.hint else []
    return Masking(others=(connection.email,))(joined("\n", lines) + "\n")


def write_report(path: Path, text: str) -> None:
    """Save a report, readable by this user only. Raises ConfigurationError where that can't be done."""
    try:
        write_private(path, text.encode())
    except OSError as error:
        raise ConfigurationError(
            say("{path}: {error_strerror}.", path=path, error_strerror=error.strerror or error),
            title=say("The report can't be saved"),
            hint=say("Choose another place for it."),
        ) from error

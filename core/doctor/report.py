"""What an examination comes to in one sentence, and the whole of it as text for support: masked always."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from core.connections import Connection
from core.doctor.check import Finding
from core.errors import ConfigurationError
from core.outward.masking import Masking
from core.paths import write_private
from core.version import version_line


def verdict_of(findings: Sequence[Finding]) -> str:
    """One sentence: how many failed, and which; or that none did."""
    outcomes = [each.outcome for each in findings]
    counted = f"{outcomes.count('seen')} seen, {outcomes.count('assumed')} assumed"
    failed = [each.title for each in findings if each.outcome == "failed"]
    if not failed:
        return f"Nothing failed: {counted}."
    return f"{len(failed)} failed: {'; '.join(failed)} ({counted})."


def examination_report(
    findings: Sequence[Finding], connection: Connection, *, at: datetime | None = None, whole: bool = True
) -> str:
    """The findings, those that failed first. Emails, phone numbers and secrets are masked; ids and the names of
    company and account stay. `whole` is whether the examination came to its end.
    """
    at = at or datetime.now(UTC)
    lines = [
        f"{version_line()}: examination of the connection “{connection.name}”, {at:%Y-%m-%d %H:%M} UTC",
        f"Company {connection.company_name or connection.company_id or 'of the token'}; "
        f"subscription {connection.subscription_id}; {connection.ipaas_url}; {connection.klaviyo_url}",
        verdict_of(findings) + ("" if whole else " It was stopped before its end."),
    ]
    subject = ""
    for finding in sorted(findings, key=lambda each: each.outcome != "failed"):
        heading = "Failed" if finding.outcome == "failed" else finding.subject
        if heading != subject:
            lines += ["", heading]
            subject = heading
        by = f", by {finding.found_by}" if finding.found_by else ""
        lines.append(f"[{finding.outcome}{by}] {finding.title} ({finding.check})")
        lines += [f"    {line}" for line in finding.detail.splitlines()]
        lines += [f"    What to do: {finding.hint}"] if finding.hint else []
    return Masking(others=(connection.email,))("\n".join(lines) + "\n")


def write_report(path: Path, text: str) -> None:
    """Save a report, readable by this user only. Raises ConfigurationError where that can't be done."""
    try:
        write_private(path, text.encode())
    except OSError as error:
        raise ConfigurationError(
            f"{path}: {error.strerror or error}.",
            title="The report can't be saved",
            hint="Choose another place for it.",
        ) from error

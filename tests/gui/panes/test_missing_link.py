"""The customer's link that iPaaS.com lacks, offered and saved from the Profile pane."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.mapping.edit import changed
from core.sandbox import stories
from gui.panes.profile.confirm_link import ConfirmLink
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import Driver, click, press

STORIES = {story.story: story.id for story in stories()}


def links_of(sandbox: RunningSandbox, customer_id: str) -> set[str]:
    return {
        str(link["external_id"])
        for link in sandbox.state()["external_ids"]
        if link["table_name"].casefold() == "customer"
        and str(link["internal_id"]) == customer_id
        and str(link["system_id"]) == sandbox.info.subscription_id
        and not link.get("deleted")
    }


def edit_value(window: Driver, transaction_id: str, field: str) -> None:
    """Have the order planned with another field for its value, on a copy of its mapping."""
    with window.settled(transaction_id):
        window.what_if_presenter.edit(
            transaction_id, lambda mapping: changed(mapping, "/0/mappings/4", source_value=field)
        )


@pytest.mark.parametrize("story", ["email-match", "deleted-link"])
def test_a_missing_link_is_saved_after_a_question(
    window: Driver, sandbox: RunningSandbox, story: str
) -> None:
    transaction_id = STORIES[story]
    window.preview(transaction_id)
    window.show_pane("profile")
    plan = window.plan(transaction_id)
    assert plan.profile is not None
    assert plan.order is not None
    customer_id, profile_id = str(plan.order.customer_id), str(plan.profile.profile_id)
    window.run("edit_mapping")
    window.until(lambda: bool(window.what_if.model.rows))
    edit_value(window, transaction_id, "Subtotal")
    window.show_pane("profile")
    assert window.profile.link.isVisible()
    click(window.profile.link)
    box = window.dialog(ConfirmLink)
    assert customer_id in box.text()
    assert profile_id in box.text()
    press(box, Qt.Key.Key_Return)
    window.until(lambda: not window.window.findChildren(ConfirmLink))
    assert profile_id not in links_of(sandbox, customer_id), "Return is Cancel"
    click(window.profile.link)
    click(window.dialog(ConfirmLink).act)
    window.until(lambda: bool(window.place.proofs.proof(transaction_id).link_saved))
    assert profile_id in links_of(sandbox, customer_id)
    assert f"Customer {customer_id} is now linked to {profile_id}" in window.profile.link_said.text
    assert window.profile.link.isHidden()
    # An edit of the mapping is planned with what is so now, not with what was read before.
    edit_value(window, transaction_id, "Tax")
    resolution = window.plan(transaction_id).profile
    assert resolution is not None
    assert resolution.rule == "external_id"


def test_a_link_that_can_not_be_saved_says_why(window: Driver, sandbox: RunningSandbox) -> None:
    transaction_id = STORIES["email-match"]
    window.preview(transaction_id)
    window.show_pane("profile")
    sandbox.fault("status:403", "UpdateExternalId", times=10)
    click(window.profile.link)
    click(window.dialog(ConfirmLink).act)
    window.until(lambda: window.place.proofs.proof(transaction_id).link_error is not None)
    assert window.profile.link_said.text
    window.until(window.profile.link.isEnabled)
    assert not window.profile.link.isHidden()


@pytest.mark.parametrize("story", ["linked", "wrong-link", "new-customer"])
def test_no_link_is_offered_where_there_is_one_or_no_certain_profile(window: Driver, story: str) -> None:
    window.preview(STORIES[story])
    assert window.profile.link.isHidden()

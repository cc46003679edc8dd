"""Titles that are worded anew, with the codes made of their words before: a code is relied upon, and stays."""

from __future__ import annotations

from collections.abc import Mapping

CODES: Mapping[str, str] = {
    "A field appears twice in one record": "a_field_stands_twice_in_one.record",
    "A number in the response is too long": "a_number_of_the_answer_is.too_long",
    "A secret is in the wrong place": "a_secret_stands_in_the_wrong.place",
    "A secret was about to be sent to the wrong place": "a_secret_nearly_left_its_place",
    "A text in the response is too long": "a_text_of_the_answer_is.too_long",
    "Another Resend Desk is using the same folder": "another_resend_desk_is_at_work.in_the_same_folder",
    "Can't check whether the order is in Klaviyo": "whether_the_order_is_in_klaviyo.cant_be_looked_at",
    "Can't tell whether Generate Events is on": "it_be_told_whether_generate_events.cant_is_on",
    "Can't tell whether the key opens the subscription's Klaviyo account": "it_be_told_whether_the_key.cant_opens_the_klaviyo_account",  # noqa: E501
    "Can't tell whether the order is already recorded": "it_be_told_whether_the_order.cant_is_recorded_already",
    "Can't tell which collections the mapping uses": "the_collections_be_told.cant",
    "Can't tell which flows would start": "which_flows_would_start_be_told.cant",
    "Can't tell which value to correct": "it_be_told_which_value_is.cant_to_be_corrected",
    "Can't tell whose Generate Events applies": "it_be_told_whose_generate_events.cant_counts",
    "Couldn't check whether the order is recorded on another profile": "it_could_not_be_checked_whether.the_order_is_recorded_on_another_profile",  # noqa: E501
    "Couldn't check whether …": "it_could_not_be_checked_whether",
    "Couldn't confirm that the customer has no link": "it_could_not_be_confirmed_that.the_customer_has_no_link",
    "Gave up: too long without a usable response": "given_up_too_long_without_a.usable_answer",
    "iPaaS.com has an event saved for it that Klaviyo no longer has": "has_an_event_saved_for_it.doesnt_which_klaviyo_have_any_more",  # noqa: E501
    "iPaaS.com is still processing the order": "is_still_at_work_on_the.order",
    "iPaaS.com provides no log for it; Klaviyo is checked instead": "gives_no_log_of_it_klaviyo.is_looked_at_instead",
    "iPaaS.com's queue accepted the order and did nothing": "queue_took_the_order_and_did.nothing",
    "iPaaS.com's queue accepted the order, but nothing followed": "queue_took_the_order_and_nothing.followed",
    "It is not known whether the profile was created": "it_is_not_known_whether_the.profile_was_made",
    "Klaviyo already has the event that corrects the order, with different data": "klaviyo_has_the_order_as_already.otherwise_than_this",  # noqa: E501
    "Klaviyo has an event with this order number, but a different value and time": "klaviyo_has_an_event_with_this.number_but_another_value_and_time",  # noqa: E501
    "Klaviyo has different data for the order: decide before the rest is sent": "klaviyo_has_the_order_otherwise_decide.before_the_rest_is_sent",  # noqa: E501
    "Klaviyo keeps the event it has, with a different payload; this one isn't sent: …": "klaviyo_keeps_the_event_that_it.has_with_another_payload_this_one_is_not_sent",  # noqa: E501
    "Klaviyo kept an earlier event with a different payload": "klaviyo_kept_an_earlier_event_with.another_payload",
    "Klaviyo's list of events is incomplete": "list_of_events_whole.isnt",
    "No mapping file is chosen": "the_file_named.isnt",
    "No response": "no_answer",
    "No response from …": "no_answer_from",
    "Not all new orders were checked": "not_all_new_orders_were_looked.at",
    "Not sent, because the Placed Order failed": "not_sent_since_the_placed_order.did_not_go_through",
    "Several iPaaS.com customers share the email": "several_customers_of_share_the_email",
    "Something else responded instead of …": "something_else_answered_in_place_of",
    "The account name doesn't match": "the_name_is_another_one",
    "The batch is already running": "the_batch_is_under_way_already",
    "The batch “…”, started ……, was interrupted": "the_batch_begun_was_broken_off",
    "The configured keyring isn't trusted with secrets": "the_keyring_that_is_set_is.not_one_that_secrets_are_trusted_to",  # noqa: E501
    "The customer's email differs from the order's": "the_customer_has_another_email_than.the_order",
    "The decompressed response is too large": "the_answer_unpacks_to_more_than.is_taken",
    "The keyring doesn't keep what is saved to it": "the_keyring_does_not_keep_what.it_is_given",
    "The keyring doesn't remove entries": "the_keyring_does_not_remove_what.it_is_told_to",
    "The link in the customer's record differs from the look-up": "the_record_has_another_link_than.the_gave",
    "The list of mapping collections can't be read in full": "the_list_of_mapping_collections_be.cant_read_whole",
    "The mapping returns no profile, but the customer is linked to one": "the_mapping_gives_no_profile_but.the_customer_is_linked_to_one",  # noqa: E501
    "The order is already being sent": "the_order_is_being_sent_already",
    "The order is already corrected": "the_order_is_corrected_already",
    "The order is already recorded on another profile": "the_order_is_recorded_on_another.profile_already",
    "The order is already recorded on one profile": "the_order_is_recorded_on_one.profile_already",
    "The order was deleted after the preview": "the_order_was_deleted_since_the.plan_was_made",
    "The order was recorded after the preview": "the_order_was_recorded_since_the.plan_was_made",
    "The order was sent after the preview": "the_order_was_sent_since_the.plan_was_made",
    "The order would be sent differently than confirmed": "the_order_would_be_sent_otherwise.than_confirmed",
    "The pages repeat in a loop": "the_pages_run_in_a_circle",
    "The preview isn't ready to send": "the_plan_is_not_ready",
    "The preview was made for another connection": "the_plan_was_made_for_another.connection",
    "The profile's email differs from the order's": "the_profile_has_another_email_than.the_order",
    "The proxy couldn't be reached": "the_proxy_could_not_be_reached",
    "The proxy refuses the connection": "the_proxy_refuses_the_way",
    "The proxy type isn't supported": "the_proxy_is_of_a_kind.isnt_that_known",
    "The response contained a different record than requested": "another_record_was_answered_than_was.asked_for",
    "The response couldn't be read": "the_answer_could_not_be_read",
    "The response has too many headers": "the_answer_has_too_many_headers",
    "The response has too many values": "the_answer_has_too_many_values",
    "The response is compressed in a different way than requested": "the_answer_is_packed_in_another.way_than_was_asked_for",  # noqa: E501
    "The response is nested too deeply": "the_answer_is_nested_too_deeply",
    "The response is too large": "the_answer_is_too_large",
    "The results can't be saved": "the_results_be_written.cant",
    "The search for order …": "the_look_for_order",
    "The service couldn't be reached": "the_service_could_not_be_reached",
    "The service has moved": "the_service_is_somewhere_else",
    "The watch can't remember what it has reported": "the_watch_remember_what_it_has.cant_told",
    "There is nothing to mark as dealt with": "there_is_nothing_to_settle",
    "There is nothing to search for": "there_is_nothing_to_look_for",
    "This connection is already being calibrated": "this_connection_is_being_calibrated_already",
    "This connection is already being watched": "this_connection_is_being_watched_already",
    "This program sent events of this order before, and they aren't visible": "this_program_sent_the_order_before.cant_and_its_event_be_seen",  # noqa: E501
    "This program sent the order a moment ago, and the event isn't visible yet": "this_program_sent_the_order_a.cant_moment_ago_and_the_event_be_seen_yet",  # noqa: E501
    "“…” is a metric that counts orders": "is_a_metric_by_which_orders.are_counted",
    "“…” is a range, and ranges aren't supported": "is_a_range_and_ranges_are.not_taken",
    "“…” isn't an order number": "is_no_order_number",
    "“…” isn't recognised as a day": "is_not_taken_as_a_day",
    "… announced, but … received": "are_told_and_came",
    "… couldn't be reached": "could_not_be_reached",
    "… external ID may not have been saved in iPaaS.com": "external_id_could_not_be_saved.in_as_far_as_can_be_told",
    "… external ID couldn't be saved in iPaaS.com": "external_id_could_not_be_saved.in",
    "… external IDs may not have been saved in iPaaS.com": "external_ids_could_not_be_saved.in_as_far_as_can_be_told",
    "… external IDs couldn't be saved in iPaaS.com": "external_ids_could_not_be_saved.in",
    "… takes too long to respond": "the_answer_of_takes_too_long",
    "…, ended unattended: …": "ended_unseen",
}
"""Codes by the titles without what is filled in."""

"""Signing in, choosing a company, its subscriptions and their mapping collections."""

from __future__ import annotations

from starlette.responses import Response

from core.sandbox.ipaas.answers import Refused, json_answer
from core.sandbox.ipaas.call import Call
from core.sandbox.wire import JsonObject

_SUMMARY = ("id", "type", "name", "description", "value", "integration_id")


def sign_in(call: Call) -> Response:
    """`POST sso/v2/Auth/Login`: a user token."""
    document = call.document("email_address", "password")
    return json_answer(call.world.sessions.sign_in(str(document["email_address"]), str(document["password"])))


def refresh(call: Call) -> Response:
    """`POST sso/v2/Auth/Refresh`: a new access token of the same kind."""
    document = call.document("access_token", "refresh_token")
    return json_answer(
        call.world.sessions.refresh(str(document["access_token"]), str(document["refresh_token"]))
    )


def companies(call: Call) -> Response:
    """`GET sso/v2/User/{id}/Companies`, for the user's own id."""
    if call.path("id") != call.session().user_id:
        raise Refused(403, message="The user can't be seen with this token.")
    return json_answer(call.world.sessions.companies())


def change_company(call: Call) -> Response:
    """`GET sso/v2/User/ChangeCompany/{id}`: a company token."""
    return json_answer(call.world.sessions.change_company(call.session(), call.path("id")))


def subscriptions(call: Call) -> Response:
    """`GET subscriptions/v2/Subscriptions`."""
    found = call.store.subscriptions_of(call.company())
    return json_answer([{name: subscription[name] for name in _SUMMARY} for subscription in found])


def subscription(call: Call) -> Response:
    """`GET subscriptions/v2/Subscription/{id}`; `include=persistentdata` adds that."""
    found = _subscription(call, call.company(), call.number("id"))
    include = call.request.query_params.get("include")
    if include not in (None, "persistentdata"):
        raise Refused(400, message=f"Unknown include '{include}'.")
    values = {
        "{klaviyo_url}": call.world.klaviyo_url,
        "{klaviyo_key}": next(iter(call.world.klaviyo.keys)),
    }
    return json_answer(
        {
            **{name: found[name] for name in ("id", "integration_id", "integration_version_id", "name")},
            "webhook_api_key": found["webhook_api_key"],
            "settings": {name: values.get(text, text) for name, text in found["settings"].items()},
            "persistent_data": found["persistent_data"] if include else None,
        }
    )


def mapping_collections(call: Call) -> Response:
    """`GET subscriptions/v2/MappingCollections?filter=subscription_id={id}`."""
    company = call.company()
    field, separator, value = call.request.query_params.get("filter", "").partition("=")
    if field.strip() != "subscription_id" or not separator or not value.strip().isdecimal():
        raise Refused(400, text="The filter is not valid.")
    _subscription(call, company, value.strip())
    return json_answer(call.store.collections_of(value.strip()))


def mapping_collection(call: Call) -> Response:
    """`GET subscriptions/v2/MappingCollection/{id}`."""
    company = call.company()
    found = call.store.collection(call.number("id"))
    if found is None:
        raise Refused(404, text=f"Mapping collection {call.path('id')} was not found.")
    _subscription(call, company, str(found["subscription_id"]))
    return json_answer(found)


def _subscription(call: Call, company_id: str, subscription_id: str) -> JsonObject:
    for candidate in call.store.subscriptions_of(company_id):
        if str(candidate["id"]) == subscription_id:
            return candidate
    raise Refused(404, text=f"Subscription {subscription_id} was not found.")


ROUTES = (
    ("POST", "/sso/v2/Auth/Login", sign_in),
    ("POST", "/sso/v2/Auth/Refresh", refresh),
    ("GET", "/sso/v2/User/ChangeCompany/{id}", change_company),
    ("GET", "/sso/v2/User/{id}/Companies", companies),
    ("GET", "/subscriptions/v2/Subscriptions", subscriptions),
    ("GET", "/subscriptions/v2/Subscription/{id}", subscription),
    ("GET", "/subscriptions/v2/MappingCollections", mapping_collections),
    ("GET", "/subscriptions/v2/MappingCollection/{id}", mapping_collection),
)

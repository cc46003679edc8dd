"""Whose certificates are trusted: the operating system's, since a company's proxy brings its own.

Where a system has none at all (a small container), Mozilla's list stands in. SSL_CERT_FILE and SSL_CERT_DIR are
used on every system. SSLKEYLOGFILE is not: a file with which everything that was sent can be read is no place for
the keys of others. (`ssl.create_default_context` would follow it.)
"""

from __future__ import annotations

import os
import ssl
import sys
from collections.abc import Mapping
from pathlib import Path

import certifi
import truststore

from core.errors import NetworkSettingError
from core.http.proxies import OWN
from core.words import listed, say, sentences

_FILE, _FOLDER, _OPENSSL = "SSL_CERT_FILE", "SSL_CERT_DIR", "OPENSSL_CONF"
_KEYS = "SSLKEYLOGFILE"

_PLACES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
"""Where Debian, Fedora, SUSE, Alpine and Arch keep them: a packed OpenSSL looks where it was built."""


def tls_context(environ: Mapping[str, str] = os.environ, certificates: str = "") -> ssl.SSLContext:
    """For connections to servers and proxies. `certificates` is a file or a folder of our own settings, trusted beside
    the others. Raises NetworkSettingError for what the environment or the settings say wrongly.
    """
    try:
        context = _context(environ)
        if certificates:
            kind = _FOLDER if Path(certificates).is_dir() else _FILE
            _load(context, kind, certificates, OWN)
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        named = environ.get(_OPENSSL)
        told = say("{variable} is {value}.", variable=_OPENSSL, value=named) if named else ""
        raise NetworkSettingError(
            sentences(told, str(error)),
            title=say("Encrypted connections can't be made"),
            hint=say("Correct or remove {variable}.", variable=_OPENSSL)
            if told
            else say("Python's TLS can't be set up on this machine."),
        ) from error
    return context


def trusted(environ: Mapping[str, str], certificates: str = "") -> str:
    """Whose certificates are trusted, in a sentence; and which variable is not followed. Raises NetworkSettingError."""
    tls_context(environ, certificates)
    named = [f"{name} ({environ[name]})" for name in (_FILE, _FOLDER) if environ.get(name)]
    system = say("those of the operating system")
    if named:
        system = say("{certificates} and of {names}", certificates=system, names=listed(named))
    if certificates:
        system = say(
            "{certificates}, and those of {own} ({path})", certificates=system, own=OWN, path=certificates
        )
    ignored = say("SSLKEYLOGFILE is set but ignored: no keys are written.") if environ.get(_KEYS) else ""
    return sentences(say("Trusted certificates: {certificates}.", certificates=system), ignored)


def _context(environ: Mapping[str, str]) -> ssl.SSLContext:
    named = {name: environ[name] for name in (_FILE, _FOLDER) if environ.get(name)}
    if not named and sys.platform in ("win32", "darwin"):
        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for name, value in named.items():
        _load(context, name, value)
    context.set_default_verify_paths()  # also takes what the variables name
    if not named and not _has_some(context):
        found = next((place for place in _PLACES if Path(place).is_file()), certifi.where())
        context.load_verify_locations(found)
    return context


def _load(context: ssl.SSLContext, name: str, value: str, source: str = "") -> None:
    """Take the certificates that a variable, or another `source`, names; OpenSSL itself would pass over a place where
    there are none.
    """
    try:
        if name == _FILE:
            context.load_verify_locations(cafile=value)
        elif not any(Path(value).iterdir()):
            raise FileNotFoundError(say("nothing in {value}", value=value))
        else:
            context.load_verify_locations(capath=value)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or (error.args[0] if error.args else "")
        raise NetworkSettingError(
            say("{source}: {value}: {why}.", source=source or name, value=value, why=why),
            title=say("The trusted certificates can't be read"),
            hint=say(
                "Correct or remove {variable}. It names certificates in PEM form.", variable=source or name
            ),
        ) from error


def _has_some(context: ssl.SSLContext) -> bool:
    """Whether there are any certificates: loaded, or in a folder where they are looked for by name."""
    folder = ssl.get_default_verify_paths().capath
    return context.cert_store_stats()["x509_ca"] > 0 or (
        folder is not None and any(Path(folder).glob("*.[0-9]"))
    )

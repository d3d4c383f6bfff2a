"""Verifies a statement of a QR code with the published keys and nothing else, and whether it is of somebody:
verify_statement.py KEYS STATEMENT NAME"""

import base64
import hashlib
import json
import sys
from datetime import datetime, timedelta, timezone

import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

BANGKOK = timezone(timedelta(hours=7))


def plain(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def main(keys, statement, name):
    keys = {key["kid"]: Ed25519PublicKey.from_public_bytes(plain(key["x"])) for key in json.loads(keys)["keys"]}
    signed = cbor2.loads(plain(statement))
    protected, _, payload, signature = getattr(signed, "value", signed)
    header = cbor2.loads(protected)
    if header[1] != -8:
        raise ValueError("not EdDSA")
    key = keys[str(int.from_bytes(header[4], "big"))]
    key.verify(signature, cbor2.dumps(["Signature1", protected, b"", payload]))
    claims = cbor2.loads(payload)
    issued = datetime.fromtimestamp(claims[6], BANGKOK).date()
    last = datetime.fromtimestamp(claims[4], BANGKOK).date() - timedelta(days=1)
    code = claims[7].decode()
    of_him = hashlib.sha256(f"{code}\n{name}".encode()).digest()[:8] == claims[-65539]
    print("|".join([claims[1], claims[-65537], str(claims[-65538]), str(issued), str(last), code, str(of_him)]))


try:
    main(*sys.argv[1:4])
except (InvalidSignature, ValueError, KeyError, TypeError, IndexError, cbor2.CBORDecodeError):
    print("not authentic")

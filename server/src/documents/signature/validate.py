"""Validates the signature of a PDF with pyHanko and prints what it says as JSON: validate.py FILE TRUSTED_CERTIFICATES"""

import json
import sys

from pyhanko.keys import load_certs_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext


def attachment(reader):
    """The number in the attached data."""
    files = reader.root["/AF"]
    stream = files[0].get_object()["/EF"]["/F"]
    return json.loads(stream.data)["document"]["number"]


def main(file, trusted):
    roots = list(load_certs_from_pemder([trusted]))
    context = ValidationContext(trust_roots=roots, allow_fetching=False)
    try:
        with open(file, "rb") as opened:
            reader = PdfFileReader(opened)
            signature = reader.embedded_signatures[0]
            status = validate_pdf_signature(signature, context, ts_validation_context=context)
            oids = [attribute["type"].native for attribute in signature.signer_info["signed_attrs"]]
            stamp = status.timestamp_validity
            print(json.dumps({
                "bottom_line": status.bottom_line,
                "coverage": status.coverage.name,
                "intact": status.intact,
                "trusted": status.trusted,
                "subfilter": signature.sig_object["/SubFilter"],
                "signer": status.signing_cert.subject.human_friendly,
                "signing_certificate_v2": "signing_certificate_v2" in oids,
                "attachment": attachment(reader),
                "stamped": stamp is not None and stamp.valid and stamp.intact,
            }))
    except Exception as error:  # a file that cannot even be read is not believed either
        print(json.dumps({"bottom_line": False, "error": f"{type(error).__name__}: {error}"}))


main(*sys.argv[1:3])

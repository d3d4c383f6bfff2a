"""Cases with a fee, beside the reports: a bill each, and a bank that pays it, well, twice, too much or told again, and that tells
until somebody has taken its word. Afterwards every word that was taken is in the books once, every paid bill has led to one receipt, and
the books sum to zero.

Their service is made here and published by SQL, as that of the families. Its bills outlast the days that the clock moves on."""

import base64
import hashlib
import hmac
import json
import queue
import time
from collections import Counter

import copies
import families
import proof
from load import AWAY, BATCH, STAY_SIGNED_IN, Load
from servers import Servers, SqlFailed

SERVICE, AGENCY, OTHER = "chaos.fee", "bangkok", "public_works"
FIRST = 2_000_001
TOTAL, SHARE, OVER = 120_000, 20_000, 100
DAYS = 400
# What the payer and his bank do, and how often.
WAYS = {"well": 5, "again": 2, "doubled": 2, "over": 1}

WORKFLOW = {
    "limit": {"days": 30, "unit": "calendar"},
    "fees": [
        {"code": "licence", "amount": str(TOTAL - SHARE), "law": "Made for this"},
        {"code": "opinion", "amount": str(SHARE), "agency": OTHER, "law": "Made for this"},
    ],
    "states": [
        {"id": "draft", "kind": "draft", "clock": "stopped"},
        {"id": "billing", "kind": "automatic", "clock": "stopped"},
        {
            "id": "payment", "kind": "with_applicant", "clock": "paused", "limit": {"days": DAYS, "unit": "calendar"},
            "timers": [{"id": "unpaid", "after": {"days": DAYS, "unit": "calendar"}, "whose": "applicant", "action": "lapse"}],
        },
        {"id": "issued", "kind": "final", "clock": "stopped", "outcome": "approved"},
        {"id": "lapsed", "kind": "final", "clock": "stopped", "outcome": "withdrawn"},
    ],
    "actions": [
        {"id": "file", "from": ["draft"], "to": "billing", "by": ["applicant"], "takes_answers": True, "charges": True},
        {"id": "bill", "from": ["billing"], "to": "payment", "by": ["system"], "effects": [{"do": "bill", "until": "unpaid"}]},
        {"id": "paid", "from": ["payment"], "to": "issued", "by": ["system"], "effects": [{"do": "issue", "output": "receipt"}]},
        {"id": "lapse", "from": ["payment"], "to": "lapsed", "by": ["system"]},
    ],
}
RECEIPT = {"code": "receipt", "kind": "receipt", "number": {"prefix": "C"}, "holder": ["premises_name"], "shows": ["paid_for"]}


def publish(servers: Servers) -> None:
    families.publish(servers, {"code": SERVICE, "slug": "fee", "agency": AGENCY, "facts": ["fee"], "outputs": [RECEIPT]}, WORKFLOW)


class Fees(Load):
    """Two more applicants' browsers, and two clerks of the bank."""

    def __init__(self, servers: Servers, most: int, seed: int):
        super().__init__(servers, FIRST + most - 1, seed)
        self.next = FIRST
        # Made of the key of tokens, as that of a demonstration's bank is.
        self.bank = hmac.digest(self.key, b"bank\0", "sha256")
        self.bills: queue.SimpleQueue[tuple[str, str, str]] = queue.SimpleQueue()
        self.seen: set[str] = set()
        # What the bank told, by its number: the amount; and what was answered.
        self.told: dict[str, int] = {}
        self.taken: dict[str, str] = {}

    def begin(self) -> None:
        self.work([self._make, self._find, *[self._file] * 2, *[self._pay] * 2])

    def drafts(self, first: int) -> range:
        return families.drafts_of(self.servers, SERVICE, first)

    def _find(self) -> None:
        """Bills that are due, each once."""
        while not self.stopping.is_set():
            time.sleep(0.3)
            try:
                due = proof.rows(self.servers, f"select reference1, reference2, biller from bill where service = '{SERVICE}' and state = 'due'")
            except SqlFailed:
                continue
            for bill in due:
                if bill[0] not in self.seen:
                    self.seen.add(bill[0])
                    self.bills.put(tuple(bill))

    def _pay(self) -> None:
        while not self.stopping.is_set():
            try:
                bill = self.bills.get(timeout=0.2)
            except queue.Empty:
                continue
            way = self.random.choices(list(WAYS), list(WAYS.values()))[0]
            amount = TOTAL + OVER * (way == "over")
            words = [self._words(bill, amount, number) for number in range(1 + (way == "doubled"))]
            for word in words * (1 + (way == "again")):
                self._tell(word)

    def _words(self, bill: tuple[str, str, str], satang: int, number: int) -> dict:
        reference1, reference2, biller = bill
        transaction = f"CHAOS{reference1}{number}"
        self.told[transaction] = satang
        return {"transaction": transaction, "biller": biller, "reference1": reference1, "reference2": reference2,
                "amount": f"{satang // 100}.{satang % 100:02}", "paid_at": self.servers.now().isoformat()}

    def _tell(self, words: dict) -> None:
        """Tells until it is taken: a bank does not forget."""
        body, transaction = json.dumps(words), words["transaction"]
        until = time.monotonic() + 240
        while time.monotonic() < until:
            at = str(int(self.servers.now().timestamp()))
            signed = hmac.digest(self.bank, f"{transaction}.{at}.{body}".encode(), "sha256")
            headers = {"webhook-id": transaction, "webhook-timestamp": at, "webhook-signature": f"v1,{base64.b64encode(signed).decode()}"}
            try:
                answer = self.servers.request("POST", "/api/bank/simulated/payments", body, headers)
            except AWAY:
                self.answers["lost"] += 1
            else:
                self.answers[answer.status] += 1
                if answer.status == 200:
                    booked = json.loads(answer.content)["payment"]
                    if self.taken.setdefault(transaction, booked) != booked:
                        self.wrong.append(f"{transaction} is booked as {self.taken[transaction]} and {booked}")
                    return
                # 401: the clock moved on between signing and reading.
                if answer.status < 500 and answer.status != 401:
                    self.wrong.append(f"{transaction}: {answer.status} {answer.content[:200]!r}")
                    return
            time.sleep(0.2)
        self.wrong.append(f"{transaction} was never taken")


def prove(servers: Servers, fees: Fees, table: proof.Table) -> None:
    one = lambda query: int(servers.sql(query) or 0)
    payments = proof.rows(servers, "select transaction, id, amount from payment where transaction like 'CHAOS%'")
    of = {transaction: (booked, int(amount)) for transaction, booked, amount in payments}
    states = dict(proof.rows(servers, f"select state, count(*) from cases where service = '{SERVICE}' group by state"))
    verdicts = proof.rows(servers, "select verdict, count(*) from payment where transaction like 'CHAOS%' group by verdict order by 1")
    ours = f"(select b.id from bill b where b.service = '{SERVICE}')"
    table.say("cases with a fee, acknowledged", len(fees.acknowledged))
    table.say("  payments told and taken", f"{len(fees.told)}, {len(fees.taken)}")
    table.say("  booked as", ", ".join(f"{verdict} {count}" for verdict, count in verdicts))
    table.say("  cases by state", ", ".join(f"{state} {count}" for state, count in sorted(states.items())))
    table.none("  acknowledged and lost", len(fees.acknowledged) - one(f"select count(*) from cases where service = '{SERVICE}'")
               if len(fees.acknowledged) > sum(map(int, states.values())) else 0)
    table.none("  cases without exactly one bill", one(f"""
        select count(*) from cases c where service = '{SERVICE}' and (select count(*) from bill b where b.case_id = c.id) <> 1"""))
    table.none("  payments taken and lost, or other than told",
               sum(of.get(transaction) != (booked, fees.told[transaction]) for transaction, booked in fees.taken.items()))
    table.none("  payments booked twice", len(payments) - len(of))
    table.none("  paid bills without exactly one receipt", one(f"""
        select count(*) from bill b where b.service = '{SERVICE}' and (b.state = 'paid')::integer
            <> (select count(*) from issued_document d where d.case_id = b.case_id and d.output = 'receipt')"""))
    table.none("  paid bills whose case did not go on", one(f"""
        select count(*) from bill b join cases c on c.id = b.case_id where b.service = '{SERVICE}' and (b.state = 'paid') <> (c.state = 'issued')"""))
    table.none("  gaps in the numbers of receipts", one(f"""
        select coalesce(sum(gap), 0) from (select max(serial) - count(distinct serial) as gap from issued_document
            where agency = '{AGENCY}' and kind = 'receipt' and serial is not null group by fiscal_year) gaps"""))
    table.none("  numbers of receipts given twice", one(f"""
        select count(*) from (select from issued_document where agency = '{AGENCY}' and kind = 'receipt' and serial is not null
            group by fiscal_year, serial having count(*) > 1) twice"""))
    table.none("satang by which the books do not sum to zero", abs(one("select coalesce(sum(amount), 0)::bigint from ledger_entry")))
    table.none("transactions of the books that do not sum to zero", one(
        "select count(*) from (select from ledger_entry group by transaction_id having sum(amount) <> 0) t"))
    table.none("satang at the bank other than paid", abs(one(f"""
        select coalesce((select sum(amount) from ledger_entry where account = 'bank' and bill_id in {ours}), 0)
            - coalesce((select sum(amount) from payment where bill_id in {ours}), 0)""")))
    paid = one(f"select count(*) from bill where service = '{SERVICE}' and state = 'paid'")
    for agency, share in ((AGENCY, TOTAL - SHARE), (OTHER, SHARE)):
        table.none(f"satang of {agency} other than its share of paid bills", abs(paid * share + one(
            f"select coalesce(sum(amount), 0)::bigint from ledger_entry where account = 'agency:{agency}' and bill_id in {ours}")))
    back = Counter()
    for transaction, amount in ((t, fees.told[t]) for t in fees.taken):
        back["wanted"] += amount
    back["wanted"] -= paid * TOTAL
    table.none("satang to give back other than paid too much", abs(back["wanted"] - one(
        f"select coalesce(sum(amount), 0)::bigint from refund where bill_id in {ours}")))
    table.none("  answers that should not be", len(fees.wrong))

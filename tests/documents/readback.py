#!/usr/bin/env python3
"""Reads composed documents back with python-docx and compares them with the round file they came from.

    readback.py <round.json> <lines.jsonl>

`lines.jsonl` is what `npm run compose` printed. The facts are worked out here a second time, from the file alone, so that a mistake of
the program's rules shows. Prints every difference; exit code 1 when there is one.
"""
import json
import math
import re
import sys
import unicodedata
from fractions import Fraction

import docx
from docx.oxml.ns import qn

KINDS = ["collective", "person", "household"]
WORDS = {"collective": "tập thể", "person": "cá nhân", "household": "hộ gia đình"}
problems = []


def check(holds, where, what):
    if not holds:
        problems.append(f"{where}: {what}")


def clean(text):
    """What a reader sees: plain blanks and hyphens, composed letters."""
    return unicodedata.normalize("NFC", text.replace("\u00a0", " ").replace("\u2011", "-")).strip()


def in_force(rows, day):
    return [row for row in rows if (row["validFrom"] or "0") <= day and day <= (row["validTo"] or "9")]


class Facts:
    def __init__(self, case):
        self.case = case
        self.round = case["round"]
        meeting = self.round["meeting"] or {}
        self.day = self.round["decision"]["issuedOn"] or meeting.get("heldOn") or self.round["openedOn"]
        law = case["law"]
        numbers = {row["key"]: row["value"] for row in in_force(law["parameters"], self.day)}
        threshold = Fraction(str(numbers.get("vote.thresholdPercent", 50)))
        entries = [entry for entry in case["nominees"] if entry["nominee"]["withdrawnReason"] is None]
        self.proposed = self.ordered(entries)
        voted = any(entry["nominee"]["vote"] for entry in case["nominees"])
        self.honorees = self.ordered(
            [entry for entry in entries if not voted or (entry["nominee"]["vote"] and Fraction(100 * entry["nominee"]["vote"]["inFavour"], entry["nominee"]["vote"]["members"]) > threshold)]
        )
        salary = in_force(law["baseSalaries"], self.day)[-1]["amountVnd"]
        step = int(numbers.get("prize.roundUpToVnd", 1))
        self.amounts = {}
        for entry in self.honorees:
            forms = [row for row in in_force(law["awardForms"], self.day) if row["code"] == entry["nominee"]["awardCode"] and row["subjectKind"] == entry["subject"]["kind"]]
            multiplier = Fraction(str(forms[0]["multiplier"] or 0)) if forms else Fraction(0)
            self.amounts[entry["nominee"]["id"]] = math.ceil(multiplier * salary / step) * step

    @staticmethod
    def ordered(entries):
        return [entry for kind in KINDS for entry in sorted((e for e in entries if e["subject"]["kind"] == kind), key=lambda e: e["nominee"]["order"])]

    def counts(self):
        return {kind: sum(1 for entry in self.honorees if entry["subject"]["kind"] == kind) for kind in KINDS}


def money(amount):
    return f"{amount:,}".replace(",", ".")


def paragraphs(document):
    """All paragraphs in order, those of tables too."""
    return [clean(text_of(element)) for element in document.element.body.iter(qn("w:p"))]


def text_of(paragraph):
    parts = []
    for element in paragraph.iter():
        if element.tag == qn("w:t"):
            parts.append(element.text or "")
        elif element.tag == qn("w:noBreakHyphen"):
            parts.append("-")
        elif element.tag in (qn("w:br"), qn("w:tab")):
            parts.append("\n" if element.tag == qn("w:br") else "\t")
    return "".join(parts)


def cells_of(row):
    """Texts of a row's own cells, each merged cell once."""
    return [clean("\n".join(text_of(paragraph) for paragraph in cell.iter(qn("w:p")))) for cell in row._tr.findall(qn("w:tc"))]


def bordered(document):
    """The lists: tables whose first row repeats as a heading."""
    return [table for table in document.tables if table.rows and table.rows[0]._tr.find(f"./{qn('w:trPr')}/{qn('w:tblHeader')}") is not None]


def check_page(document, where, is_administrative):
    for section in document.sections:
        check((round(section.page_width.mm), round(section.page_height.mm)) in ((210, 297), (297, 210)), where, "khổ giấy không phải A4")
        if is_administrative:
            margins = [round(side.mm, 1) for side in (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)]
            check(margins == [20.0, 20.0, 30.0, 20.0], where, f"lề {margins}")
            check(section.different_first_page_header_footer, where, "số trang hiện ở trang đầu")
    for table in document.tables:
        for row in table.rows:
            check(row._tr.find(f"./{qn('w:trPr')}/{qn('w:cantSplit')}") is not None, where, "có dòng bảng bị tách trang")
    text = "\n".join(paragraphs(document))
    check(not re.search(r"\{[#/^]?[a-z_0-9]+\}", text), where, "còn sót tên trường của mẫu")
    check("undefined" not in text and "[object" not in text, where, "có chữ lạ của chương trình")
    return text


def check_list(document, facts, where):
    counts = facts.counts()
    rows = [cells_of(row) for table in bordered(document) for row in table.rows[1:]]
    check(len(rows) == len(facts.honorees), where, f"danh sách có {len(rows)} dòng, hồ sơ có {len(facts.honorees)}")
    for number, (row, entry) in enumerate(zip(rows, facts.honorees), start=1):
        check(row[0] == str(number), where, f"dòng {number} ghi số {row[0]}")
        check(clean(entry["subject"]["name"]) in row[1], where, f"dòng {number}: “{row[1]}” không phải “{entry['subject']['name']}”")
        check(row[-1] == clean(entry["nominee"]["achievement"]), where, f"dòng {number}: thành tích khác hồ sơ")
    for kind in KINDS:
        tables = 1 if counts[kind] else 0
        heading = {"collective": "TẬP THỂ", "person": "CÁ NHÂN", "household": "HỘ GIA ĐÌNH"}[kind]
        found = sum(1 for text in paragraphs(document) if re.fullmatch(rf"((I|II|III)\. )?{heading}", text))
        check(found == tables, where, f"mục {heading} xuất hiện {found} lần")


def check_counts(text, facts, where):
    for kind, count in facts.counts().items():
        if count:
            check(f"{count:02d} {WORDS[kind]}" in text, where, f"thiếu “{count:02d} {WORDS[kind]}”")


def check_decision(document, text, facts):
    check_list(document, facts, "Quyết định")
    check_counts(text, facts, "Quyết định")
    total = sum(facts.amounts.values())
    check(total == 0 or f"{money(total)} đồng" in text, "Quyết định", f"thiếu tổng tiền {money(total)}")
    number = facts.round["decision"]["number"]
    if number is not None:
        check(f"Số: {number:02d}/QĐ-UBND" in text, "Quyết định", "sai số, ký hiệu")
        check(f"Kèm theo Quyết định số {number:02d}/QĐ-UBND" in text, "Quyết định", "dòng Kèm theo không khớp")


def check_submission(document, text, facts):
    check_list(document, facts, "Tờ trình")
    check_counts(text, facts, "Tờ trình")


def check_minutes(document, text, facts):
    (table,) = bordered(document)
    rows = [cells_of(row) for row in table.rows[1:]]
    check(len(rows) == len(facts.proposed), "Biên bản", f"bảng có {len(rows)} dòng, hồ sơ có {len(facts.proposed)}")
    for row, entry in zip(rows, facts.proposed):
        vote = entry["nominee"]["vote"]
        check(clean(entry["subject"]["name"]) in row[1], "Biên bản", f"“{row[1]}” không phải “{entry['subject']['name']}”")
        if vote:
            percent = Fraction(100 * vote["inFavour"], vote["members"])
            check(row[-4:-1] == [str(vote["members"]), str(vote["present"]), str(vote["inFavour"])], "Biên bản", f"kết quả phiếu của “{row[1]}”: {row[-4:]}")
            check(abs(Fraction(row[-1].replace(",", ".")) - percent) < Fraction(1, 100), "Biên bản", f"tỷ lệ của “{row[1]}”: {row[-1]}")
    for member in (facts.round["meeting"] or {}).get("members", []):
        check(clean(member["fullName"]) in text, "Biên bản", f"thiếu thành viên {member['fullName']}")


def check_payments(document, text, facts):
    (table,) = bordered(document)
    rows = [cells for cells in (cells_of(row) for row in table.rows[1:]) if cells[0].isdigit()]
    check(len(rows) == len(facts.honorees), "Danh sách chi", f"bảng có {len(rows)} dòng, hồ sơ có {len(facts.honorees)}")
    for row, entry in zip(rows, facts.honorees):
        check(clean(entry["subject"]["name"]) in row[1], "Danh sách chi", f"“{row[1]}” không phải “{entry['subject']['name']}”")
        check(row[4] == money(facts.amounts[entry["nominee"]["id"]]), "Danh sách chi", f"tiền của “{row[1]}”: {row[4]}")
    last = cells_of(table.rows[-1])
    check(last[1] == money(sum(facts.amounts.values())), "Danh sách chi", f"tổng cộng {last[1]}")


def check_certificates(_document, text, facts):
    for entry in facts.honorees:
        check(clean(entry["subject"]["name"]) in text, "Giấy khen", f"thiếu “{entry['subject']['name']}”")


def check_plan(_document, text, facts):
    movement = facts.case["movement"]
    for part in ("objectives", "requirements", "themes"):
        for item in movement[part]:
            check(clean(item["text"]).rstrip(".;") in text, "Kế hoạch", f"thiếu “{item['text'][:40]}…”")


CHECKS = {"decision": check_decision, "submission": check_submission, "minutes": check_minutes, "paymentList": check_payments, "certificates": check_certificates, "certificatesPreprinted": check_certificates, "plan": check_plan}


def main():
    round_file, lines_file = sys.argv[1:3]
    with open(round_file, encoding="utf-8") as source:
        facts = Facts(json.load(source))
    with open(lines_file, encoding="utf-8") as source:
        lines = [json.loads(line) for line in source if line.strip()]
    check(len(lines) > 0, "Bộ văn bản", "không có tệp nào")
    for line in lines:
        document = docx.Document(line["file"])
        text = check_page(document, line["kind"], not line["kind"].startswith("certificates"))
        CHECKS[line["kind"]](document, text, facts)
    for problem in problems:
        print(problem)
    print(f"{len(lines)} văn bản, {len(facts.honorees)} đối tượng, {len(problems)} chỗ khác")
    sys.exit(1 if problems else 0)


main()

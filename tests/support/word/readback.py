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


def value_on(parameter, day):
    """What a dated history says on that day; of two values that both hold, the one that began later."""
    held = [value for value in parameter["values"] if (value["from"] or "0") <= day <= (value["to"] or "9")]
    return max(held, key=lambda value: value["from"] or "0")["value"] if held else None


class Facts:
    def __init__(self, case):
        self.case = case
        decision = next(row for row in case["rulings"] if row["kind"] == "decision")
        submission = next((row for row in case["rulings"] if row["id"] == decision["submissionId"]), {"number": None, "issuedOn": None})
        meeting = max(case["meetings"], key=lambda row: row["heldOn"] or "9", default=None)
        self.round = {**case["round"], "decision": decision, "submission": submission, "meeting": meeting and {**meeting, "members": meeting["attendance"]}}
        votes = {vote["nomineeId"]: vote for vote in case["votes"]}
        for entry in case["nominees"]:
            entry["nominee"]["vote"] = votes.get(entry["nominee"]["id"])
        meeting = self.round["meeting"] or {}
        self.day = self.round["decision"]["issuedOn"] or meeting.get("heldOn") or self.round["openedOn"]
        law = case["law"]
        numbers = {row["key"]: value_on(row, self.day) for row in law["parameters"]}
        threshold = Fraction(str(numbers["vote.thresholdPercent"]))
        entries = [entry for entry in case["nominees"] if entry["nominee"]["withdrawnReason"] is None]
        self.proposed = self.ordered(entries)
        voted = any(entry["nominee"]["vote"] for entry in case["nominees"])
        carried = self.ordered(
            [entry for entry in entries if not voted or (entry["nominee"]["vote"] and Fraction(100 * entry["nominee"]["vote"]["inFavour"], entry["nominee"]["vote"]["members"]) > threshold)]
        )
        self.honorees = [entry for entry in carried if not self.is_above(entry)]
        self.asked = [entry for entry in carried if self.is_above(entry)]
        salary = in_force(law["baseSalaries"], self.day)[-1]["amountVnd"]
        self.step = step = int(numbers["prize.roundUpToVnd"])
        self.amounts = {}
        for entry in self.honorees:
            forms = [row for row in in_force(law["awardForms"], self.day) if row["code"] == entry["nominee"]["awardCode"] and row["subjectKind"] == entry["subject"]["kind"]]
            multiplier = Fraction(str(forms[0]["multiplier"] or 0)) if forms else Fraction(0)
            self.amounts[entry["nominee"]["id"]] = math.ceil(multiplier * salary / step) * step

        self.office = case["office"]
        self.room = self.office["advisingRoom"]
        self.unit = {"commune": "xã", "ward": "phường", "specialZone": "đặc khu"}[self.office["unitKind"]]
        signers = {signer["id"]: signer for signer in self.office["signers"]}
        self.signer = signers.get(self.round["decision"]["signerId"]) or signers.get(self.office["defaultSignerId"])

    def is_above(self, entry):
        """Whether another authority than the commune's chairman gives the award."""
        form = self.form_of(entry)
        return form is not None and form["decidedBy"] != "commune"

    def form_of(self, entry):
        forms = in_force(self.case["law"]["awardForms"], self.day)
        return next((row for row in forms if row["code"] == entry["nominee"]["awardCode"] and row["subjectKind"] == entry["subject"]["kind"]), None)

    def award_of(self, entry):
        """A form without its giver, a title whole."""
        form = self.form_of(entry)
        return entry["nominee"]["awardCode"] if form is None else form["name"] if form["kind"] == "title" else form["name"].split(" của ")[0]

    def is_named(self):
        """Few honorees stand in the articles and have no list."""
        return 0 < len(self.honorees) <= self.named_limit()

    def named_limit(self):
        return self.office["style"].get("namedInArticles", 1)

    def is_ours(self, entry):
        form = self.form_of(entry)
        return form is None or form["decidedBy"] == "commune"

    def refused(self):
        carried = {entry["nominee"]["id"] for entry in (*self.honorees, *self.asked)}
        return [entry for entry in self.proposed if entry["nominee"]["id"] not in carried]

    def register_numbers(self):
        """Numbers of the register where they are frozen, else the order of the list."""
        frozen = {}
        return [frozen.get(entry["nominee"]["id"], index) for index, entry in enumerate(self.honorees, start=1)]

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


def lines_of(*tables):
    """The lines of lists, without the heads and without the last row that closes the list: one cell across it, behind no number."""
    rows = [cells_of(row) for table in tables for row in table.rows[1:]]
    return rows[:-1] if rows and len(rows[-1]) <= 2 and rows[-1][0] == "" else rows


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


def one_line(text):
    """Words with single blanks: line breaks inside a paragraph are layout."""
    return re.sub(r"\s+", " ", clean(text))


def long_date(day):
    year, month, date = day.split("-")
    return f"ngày {date} tháng {month if month in ('01', '02') else int(month)} năm {year}"


def in_words(amount):
    """An amount as accountants write it: "Hai mươi sáu triệu hai trăm hai mươi nghìn đồng"."""
    digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

    def three(number, is_first):
        hundreds, tens, units = number // 100, number // 10 % 10, number % 10
        words = [] if is_first and hundreds == 0 else [digits[hundreds], "trăm"]
        if tens == 0:
            words += [] if units == 0 else ([digits[units]] if is_first and hundreds == 0 else ["linh", digits[units]])
        else:
            words += ["mười"] if tens == 1 else [digits[tens], "mươi"]
            words += {0: [], 1: ["mốt" if tens > 1 else "một"], 5: ["lăm"]}.get(units, [digits[units]])
        return words

    groups = []
    while amount:
        groups.append(amount % 1000)
        amount //= 1000
    words = []
    for place in range(len(groups) - 1, -1, -1):
        if groups[place]:
            words += three(groups[place], place == len(groups) - 1) + [["", "nghìn", "triệu", "tỷ"][place]]
    text = " ".join(word for word in words if word) + " đồng"
    return text[0].upper() + text[1:]


def number_of(value):
    return f"{value:02d}"


def joined(post, unit):
    """Post and unit: what the post ends with is not said twice; small places are in small letters inside a line."""
    if not post or not unit:
        return clean(post or unit)
    posts, units = post.split(), unit.split()
    for count in range(min(len(posts) - 1, len(units)), 0, -1):
        if [word.lower() for word in posts[-count:]] == [word.lower() for word in units[:count]]:
            return clean(" ".join(posts + units[count:]))
    if post.lower().endswith(" " + unit.lower()):
        return clean(post)
    return clean(post + ", " + re.sub(r"^(Thôn|Tổ dân phố|Xóm|Ấp|Bản|Buôn|Khu phố|Khu dân cư)(?= )", lambda noun: noun.group(0).lower(), unit))


def detail_of(entry):
    """What stands below a name: as typed for this round, else from the subject's own record."""
    nominee, subject = entry["nominee"], entry["subject"]
    if nominee["detail"] is not None:
        return clean(nominee["detail"])
    if subject["kind"] == "person":
        return joined(subject["post"], subject["unit"] or subject["address"])
    return clean((subject.get("parentOrgan") or subject["address"]) if subject["kind"] == "collective" else subject["address"])


def name_of(entry):
    subject = entry["subject"]
    honorific = {"male": "Ông ", "female": "Bà "}.get(subject.get("gender") or "", "")
    return one_line(honorific + subject["name"])


def check_name(cell, entry, where):
    name = name_of(entry)
    prefix = {"collective": "(Tập thể )?", "household": "(Hộ gia đình |Hộ )?", "person": ""}[entry["subject"]["kind"]]
    check(re.fullmatch(prefix + re.escape(name) + r"( \(sinh năm \d{4}\))?", one_line(cell)) is not None, where, f"“{cell}” không phải “{name}”")
    year = re.search(r"\(sinh năm (\d{4})\)", cell)
    check(year is None or int(year.group(1)) == entry["subject"].get("birthYear"), where, f"năm sinh của “{cell}”")


def check_said(text, parts, where):
    """Every part is said somewhere; empty ones need not be."""
    words = one_line(text)
    for part in parts:
        check(one_line(part) in words, where, f"thiếu “{one_line(part)}”")


def check_list(document, facts, where, numbers):
    if facts.is_named():
        check(not bordered(document), where, "có danh sách dù người được khen đã ghi tại các điều")
        for entry in facts.honorees:
            text = one_line(" ".join(paragraphs(document)))
            check(name_of(entry).lower() in text.lower() and detail_of(entry).lower() in text.lower(), where, f"thiếu “{name_of(entry)}” trong các điều")
        return
    counts = facts.counts()
    rows = lines_of(*bordered(document))
    check(len(rows) == len(facts.honorees), where, f"danh sách có {len(rows)} dòng, hồ sơ có {len(facts.honorees)}")
    mixed = len({facts.award_of(entry) for entry in facts.honorees}) > 1
    own_sums = "Tiền thưởng (đồng)" in [one_line(cell) for cell in cells_of(bordered(document)[0].rows[0])] if rows else False
    for row, entry, number in zip(rows, facts.honorees, numbers):
        check(row[0] == str(number), where, f"dòng {number} ghi số {row[0]}")
        check_name(row[1], entry, where)
        if entry["subject"]["kind"] != "collective":
            check(one_line(row[2]) == one_line(detail_of(entry)), where, f"chức vụ, đơn vị, địa chỉ của “{row[1]}”: {row[2]}")
        if mixed:
            check(facts.award_of(entry) in [one_line(cell).strip("“”") for cell in row], where, f"hình thức của “{row[1]}”: {row}")
        if own_sums and facts.amounts[entry["nominee"]["id"]]:
            check(row[-1] == money(facts.amounts[entry["nominee"]["id"]]), where, f"tiền thưởng của “{row[1]}”: {row[-1]}")
        check(one_line(row[-2] if own_sums else row[-1]) == one_line(entry["nominee"]["achievement"]), where, f"dòng {number}: thành tích khác hồ sơ")
    for kind in KINDS:
        tables = 1 if counts[kind] else 0
        heading = {"collective": "TẬP THỂ", "person": "CÁ NHÂN", "household": "HỘ GIA ĐÌNH"}[kind]
        found = sum(1 for text in paragraphs(document) if re.fullmatch(rf"((I|II|III)\. )?{heading}", text))
        check(found == tables, where, f"mục {heading} xuất hiện {found} lần")


def check_counts(text, facts, where):
    if facts.is_named():
        return
    for kind, count in facts.counts().items():
        if count:
            check(f"{count:02d} {WORDS[kind]}" in text, where, f"thiếu “{count:02d} {WORDS[kind]}”")


def check_money(text, facts, where):
    total = sum(facts.amounts.values())
    if total:
        check_said(text, [f"{money(total)} đồng (bằng chữ: {in_words(total)})"], where)
    for kind in KINDS:
        amounts = {facts.amounts[entry["nominee"]["id"]] for entry in facts.honorees if entry["subject"]["kind"] == kind}
        if "đồng đối với " in text and amounts:
            each = "mỗi " if facts.counts()[kind] > 1 else ""
            check_said(text, [f"{money(amounts.pop())} đồng đối với {each}{WORDS[kind]}"], where)


def check_ends_once(document, where, parts):
    """Each text ends with "./." and says it nowhere else."""
    ends = [text for text in paragraphs(document) if "./." in text]
    check(len(ends) == parts and all(text.endswith("./.") and text.count("./.") == 1 for text in ends), where, f"có {len(ends)} dấu ./.")


def check_signer(text, facts, where):
    signer = facts.signer
    if signer is not None:
        posts = "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" if signer["post"] == "viceChair" else "CHỦ TỊCH"
        check_said(text, [f"{posts}", signer["fullName"]], where)
        check("KT. CHỦ TỊCH" in text or signer["post"] != "viceChair", where, "thiếu KT.")
        check("KT. CHỦ TỊCH" not in text or signer["post"] == "viceChair", where, "thừa KT.")


def check_decision(document, text, facts):
    where = "Quyết định"
    check_list(document, facts, where, facts.register_numbers())
    check_counts(text, facts, where)
    check_money(text, facts, where)
    check_signer(text, facts, where)
    check_ends_once(document, where, 1 if facts.is_named() else 2)
    decision, submission, meeting = facts.round["decision"], facts.round["submission"], facts.round["meeting"]
    level = f"{facts.unit} {facts.office['name']}"
    check_said(text, [f"CHỦ TỊCH ỦY BAN NHÂN DÂN {level}".upper(), facts.office["fundSource"].rstrip(". "), facts.round["merit"].rstrip(".;, ")], where)
    number = decision["number"]
    if number is not None:
        check_said(text, [f"Số: {number_of(number)}/QĐ-UBND"], where)
    if number is not None and decision["issuedOn"]:
        day = long_date(decision["issuedOn"])
        check_said(text, [f"{facts.office['place']}, {day}", *([] if facts.is_named() else [f"(Kèm theo Quyết định số {number_of(number)}/QĐ-UBND {day} của Chủ tịch Ủy ban nhân dân {level})"])], where)
    if not decision["bases"]:
        bases = [row["text"] for row in sorted(in_force(facts.case["law"]["decisionBases"], facts.day), key=lambda row: row["order"])]
        check_said(text, [f"Căn cứ {base.rstrip('.;')};" for base in bases], where)
        if submission["number"] and submission["issuedOn"]:
            check_said(text, [f"Tờ trình số {number_of(submission['number'])}/TTr-{facts.room['abbreviation']} {long_date(submission['issuedOn'])}."], where)
        if meeting and meeting["number"] and meeting["heldOn"]:
            check_said(text, [f"Căn cứ Biên bản số {number_of(meeting['number'])}/BB-HĐTĐKT {long_date(meeting['heldOn'])}"], where)


def check_submission(document, text, facts):
    where = "Tờ trình"
    check_list(document, facts, where, range(1, len(facts.honorees) + 1))
    check_counts(text, facts, where)
    check_money(text, facts, where)
    check_ends_once(document, where, 1 if facts.is_named() else 2)
    check_said(text, ["- Như trên;", f"- Lưu: VT, {facts.room['abbreviation']}.", facts.room["headName"], facts.round["merit"].rstrip(".;, ")], where)
    submission, meeting = facts.round["submission"], facts.round["meeting"]
    if submission["number"] and submission["issuedOn"]:
        symbol = f"{number_of(submission['number'])}/TTr-{facts.room['abbreviation']}"
        check_said(text, [f"Số: {symbol}", f"{facts.office['place']}, {long_date(submission['issuedOn'])}", *([] if facts.is_named() else [f"(Kèm theo Tờ trình số {symbol} {long_date(submission['issuedOn'])} của "])], where)
    if meeting and meeting["heldOn"]:
        present = sum(1 for member in meeting["members"] if member["isPresent"])
        answered = sum(1 for member in meeting["members"] if member["isPresent"] or member.get("hasOpinion"))
        asked = number_of(len(meeting["members"]))
        said = (
            [f"ý kiến bằng văn bản của {asked} thành viên", f"nhận lại {number_of(answered)} ý kiến"]
            if meeting.get("kind") == "inWriting"
            else [f"có mặt {number_of(present)}/{asked} thành viên"]
        )
        check_said(text, [long_date(meeting["heldOn"])[5:], *said], where)
    check_refused(text, facts, where)


def check_refused(text, facts, where):
    refused = facts.refused()
    if 0 < len(refused) <= 10:
        check_said(text.lower(), [name_of(entry).lower() for entry in refused], where)


def check_votes_table(document, facts, where):
    (table,) = bordered(document)
    rows = lines_of(table)
    check(len(rows) == len(facts.proposed), where, f"bảng có {len(rows)} dòng, hồ sơ có {len(facts.proposed)}")
    for number, (row, entry) in enumerate(zip(rows, facts.proposed), start=1):
        vote = entry["nominee"]["vote"]
        name, _, detail = row[1].partition("\n")
        check(row[0] == str(number), where, f"dòng {number} ghi số {row[0]}")
        if "\n" not in clean(entry["subject"]["name"]):
            check_name(name, entry, where)
            check(one_line(detail) == one_line(detail_of(entry)), where, f"chức vụ, đơn vị của “{name}”: {detail}")
        check(one_line(row[2]).strip("“”") == facts.award_of(entry), where, f"hình thức của “{name}”: {row[2]}")
        if vote:
            percent = Fraction(100 * vote["inFavour"], vote["members"])
            check(row[-5:-2] == [str(vote["members"]), str(vote["present"]), str(vote["inFavour"])], where, f"kết quả phiếu của “{row[1]}”: {row[-5:]}")
            against = row[-2]
            check(against == "" or int(against) + vote["inFavour"] <= vote["present"] + vote.get("written", 0), where, f"không đồng ý của “{row[1]}”: {against}")
            check(abs(Fraction(row[-1].replace(",", ".")) - percent) < Fraction(1, 100), where, f"tỷ lệ của “{row[1]}”: {row[-1]}")
        else:
            check(row[-5:] == [""] * 5, where, f"“{row[1]}” chưa biểu quyết mà có số phiếu")


def check_votes_sentences(document, facts, where):
    """The votes on few stand in a sentence each."""
    check(not bordered(document), where, "có bảng dù kết quả đã ghi thành câu")
    lines = [one_line(part) for part in paragraphs(document)]
    for entry in facts.proposed:
        vote = entry["nominee"]["vote"]
        said = f"({facts.award_of(entry)}): "
        if vote:
            percent = f"{round(100 * vote['inFavour'] / vote['members'], 2):g}".replace(".", ",")
            said += f"{vote['inFavour']}/{vote['members']} thành viên đồng ý, đạt {percent}%"
        found = any(name_of(entry).lower() in line.lower() and detail_of(entry) in line and said in line for line in lines)
        check(found, where, f"thiếu kết quả phiếu của “{name_of(entry)}”: {said}")


def check_minutes(document, text, facts):
    where = "Biên bản"
    if 0 < len(facts.proposed) <= facts.named_limit():
        check_votes_sentences(document, facts, where)
    else:
        check_votes_table(document, facts, where)
    check_ends_once(document, where, 1)
    check_refused(text, facts, where)
    withdrawn = [entry for entry in facts.case["nominees"] if entry["nominee"]["withdrawnReason"] is not None]
    if len(withdrawn) <= 10:
        check_said(text, [f"{name_of(entry)} (lý do: {entry['nominee']['withdrawnReason']})" for entry in withdrawn], where)
    meeting = facts.round["meeting"]
    if meeting is None:
        return
    members = meeting["members"]
    by_id = {member["id"]: member for member in members}
    present = sum(1 for member in members if member["isPresent"])
    check_said(text, [f"Tổng số thành viên Hội đồng: {number_of(len(members))}; có mặt: {number_of(present)}; vắng mặt: {number_of(len(members) - present)}", meeting["place"], *meeting["discussion"].split("\n")], where)
    for member in members:
        reason = f"(lý do: {member['absenceReason']})" if not member["isPresent"] and member["absenceReason"] else ""
        line = next((one_line(part) for part in paragraphs(document) if part.startswith(f"- {clean(member['fullName'])}, {clean(member['post'])}")), "")
        check(line != "" and reason in line and ("lý do" in line) == (reason != ""), where, f"thành viên {member['fullName']}: “{line}”")
    for role, member in (("Chủ trì (chủ tọa)", by_id.get(meeting["chairId"])), ("Thư ký (người ghi biên bản)", by_id.get(meeting["secretaryId"]))):
        check_said(text, [f"{role}: {member['fullName']}"] if member else [], where)
    if meeting["heldOn"]:
        hour = lambda at: "{} giờ {}".format(*at.split(":"))
        check_said(text, [f"Thời gian bắt đầu: {hour(meeting['startAt'])}, {long_date(meeting['heldOn'])}.", f"kết thúc vào {hour(meeting['endAt'])}, {long_date(meeting['heldOn'])}. Biên bản đã được đọc lại cho các thành viên dự họp cùng nghe và thống nhất thông qua./."], where)
    if meeting["number"]:
        check_said(text, [f"Số: {number_of(meeting['number'])}/BB-HĐTĐKT"], where)


def check_payments(document, text, facts):
    where = "Danh sách chi"
    (table,) = bordered(document)
    cells = lines_of(table)
    rows = [row for row in cells if row[0].isdigit()]
    # Whose award brings no money has no line.
    paid = [(entry, number) for entry, number in zip(facts.honorees, facts.register_numbers()) if facts.amounts[entry["nominee"]["id"]]]
    check(len(rows) == len(paid), where, f"bảng có {len(rows)} dòng, {len(paid)} trường hợp có tiền thưởng")
    for row, (entry, number) in zip(rows, paid):
        name, _, detail = row[1].partition("\n")
        amount = facts.amounts[entry["nominee"]["id"]]
        check(row[0] == str(number), where, f"“{name}” ghi số {row[0]}")
        if "\n" not in clean(entry["subject"]["name"]):
            check_name(name, entry, where)
            check(one_line(detail) == one_line(detail_of(entry)), where, f"chức vụ, đơn vị của “{name}”: {detail}")
        check(one_line(row[2]).strip("“”") == facts.award_of(entry), where, f"hình thức của “{name}”: {row[2]}")
        check(row[4] == money(amount), where, f"tiền của “{name}”: {row[4]}")
        if amount:
            multiplier, salary = (Fraction(part.replace(".", "").replace(",", ".")) for part in row[3].split(" × "))
            check(0 <= amount - multiplier * salary < facts.step, where, f"cách tính của “{name}”: {row[3]}")
    sum_of = lambda kind: sum(facts.amounts[entry["nominee"]["id"]] for entry in facts.honorees if entry["subject"]["kind"] == kind)
    # One kind alone has the total only.
    has_parts = len([kind for kind in KINDS if sum_of(kind)]) > 1
    for kind in KINDS:
        sums = [row[1] for row in cells if row[0] == f"Cộng {WORDS[kind]}"]
        check(sums == ([money(sum_of(kind))] if has_parts and sum_of(kind) else []), where, f"cộng {WORDS[kind]}: {sums}")
    total = sum(facts.amounts.values())
    totals = [row[1] for row in cells if row[0] == "Tổng cộng"]
    check(totals == [money(total)], where, f"tổng cộng {totals}")
    if total:
        check_said(text, [f"Bằng chữ: {in_words(total)}."], where)
    check_signer(text, facts, where)
    decision = facts.round["decision"]
    if decision["number"] and decision["issuedOn"]:
        check_said(text, [f"(Theo Quyết định số {number_of(decision['number'])}/QĐ-UBND {long_date(decision['issuedOn'])} của Chủ tịch Ủy ban nhân dân {facts.unit} {facts.office['name']})"], where)
    if facts.round["decision"]["paidOn"]:
        check_said(text, [f"{facts.office['place']}, {long_date(facts.round['decision']['paidOn'])}"], where)


def check_certificates(document, text, facts):
    """One page after the other: whom, what for, by which decision, with which number, signed by whom."""
    where = "Giấy khen"
    pages, page = [], []
    for part in paragraphs(document):
        if part:
            page.append(one_line(part))
        if part.startswith("Số sổ vàng"):
            pages.append(page)
            page = []
    ours = [(entry, number) for entry, number in zip(facts.honorees, facts.register_numbers()) if facts.is_ours(entry)]
    check(len(pages) == len(ours), where, f"có {len(pages)} tờ, hồ sơ có {len(ours)}")
    decision = facts.round["decision"]
    for page, (entry, number) in zip(pages, ours):
        name, achievement = name_of(entry), one_line(entry["nominee"]["achievement"])
        said = " | ".join(page)
        check(any(part.endswith(name) for part in page), where, f"thiếu “{name}”: {said}")
        detail = one_line(detail_of(entry))
        check(detail == "" or detail in page, where, f"“{name}” thiếu “{detail}”")
        check(achievement == "" or achievement.rstrip(".;, ").lower()[-60:] in said.lower(), where, f"“{name}” thiếu thành tích")
        check(page[-1] == f"Số sổ vàng: {number_of(number)}", where, f"“{name}”: {page[-1]}")
        if decision["number"] and decision["issuedOn"]:
            day = long_date(decision["issuedOn"])
            check(f"Quyết định số: {number_of(decision['number'])}/QĐ-UBND {day}" in page, where, f"“{name}”: sai số, ngày quyết định")
            check(f"{facts.office['place']}, {day}" in said, where, f"“{name}”: sai địa danh, ngày")
        if facts.signer is not None:
            check(facts.signer["fullName"] in page, where, f"“{name}”: thiếu người ký")
            check(("KT. CHỦ TỊCH PHÓ CHỦ TỊCH" in page) == (facts.signer["post"] == "viceChair"), where, f"“{name}”: sai chức vụ ký")


def typed_lines(text):
    """Lines as typed, without the marks of emphasis and without the end mark that the form sets."""
    return [re.sub(r"\*+|_{2,}", "", line).strip().rstrip(".;,/ ") for line in text.split("\n") if line.strip()]


def check_plan(document, text, facts):
    where = "Kế hoạch"
    movement = facts.case["movement"]
    plan, awards, schedule = movement["plan"], movement["awards"], movement["schedule"]
    typed = [item["text"] for part in ("opening", "objectives", "requirements", "themes", "closing", "recipients") for item in movement[part]]
    for group in movement["criteriaGroups"]:
        typed += [group["title"], *(item["text"] for item in group["criteria"])] if group["criteria"] else []
    typed += [awards["annualText"], awards["standardText"], *(form["text"] for review in awards["reviews"] for form in review["forms"])]
    typed += [schedule["intro"], *(line for phase in schedule["phases"] for line in (phase["title"], phase["text"]))]
    for actor in movement["actors"]:
        typed += [actor["name"], *(duty["text"] for duty in actor["duties"])] if actor["duties"] else []
    typed += [movement["reporting"]["text"], plan["subject"]]
    check_said(text, [line for part in typed for line in typed_lines(part)], where)
    check_ends_once(document, where, 1)
    if plan["number"] is not None:
        check_said(text, [f"Số: {number_of(plan['number'])}/KH-UBND"], where)
    if plan["issuedOn"]:
        check_said(text, [f"{facts.office['place']}, {long_date(plan['issuedOn'])}"], where)


def check_upward(document, text, facts):
    where = "Tờ trình cấp trên"
    ruling = next(row for row in facts.case["rulings"] if row["kind"] == "submissionUp")
    check_said(text, [name_of(entry) for entry in facts.asked], where)
    for entry in facts.honorees:
        check(name_of(entry) not in text, where, f"“{name_of(entry)}” thuộc thẩm quyền của xã mà có trong tờ trình cấp trên")
    if ruling["number"] and ruling["issuedOn"]:
        check_said(text, [f"Số: {number_of(ruling['number'])}/TTr-UBND", f"{facts.office['place']}, {long_date(ruling['issuedOn'])}"], where)
    check_ends_once(document, where, 2)


def check_amendment(kind, where):
    def run(document, text, facts):
        ruling = next(row for row in facts.case["rulings"] if row["kind"] == kind)
        target = next(row for row in facts.case["rulings"] if row["id"] == ruling["targetId"])
        said = [f"Quyết định số {number_of(target['number'])}/QĐ-UBND {long_date(target['issuedOn'])}"]
        said += [value for row in ruling["amendments"] for value in ((row["from"], row["to"]) if kind == "correction" else ())]
        check_said(text, said, where)
        check_said(text, [f"Số: {number_of(ruling['number'])}/QĐ-UBND"], where)
        check_ends_once(document, where, 1)

    return run


def check_invitation(document, text, facts):
    meetings = facts.case["meetings"]
    meeting = meetings[-1] if meetings else None
    council = facts.case["council"]
    members = (meeting["attendance"] if meeting else None) or (council["members"] if council else [])
    said = [member["fullName"] for member in members] + ([meeting["place"]] if meeting else [])
    check_said(text, [words for words in said if words], "Giấy mời")


def check_ballots(where):
    def run(document, text, facts):
        entries = [entry for entry in facts.proposed if "\n" not in clean(entry["subject"]["name"])]
        check_said(text, [name_of(entry) for entry in entries], where)

    return run


def check_opinion_summary(document, text, facts):
    where = "Tổng hợp ý kiến"
    meeting = facts.case["meetings"][-1]
    check_said(text, [member["fullName"] for member in meeting["attendance"]], where)
    if 0 < len(facts.proposed) <= facts.named_limit():
        check_votes_sentences(document, facts, where)
        check_ends_once(document, where, 1)
        return
    (table,) = bordered(document)
    rows = lines_of(table)
    check(len(rows) == len(facts.proposed), where, f"bảng có {len(rows)} dòng, hồ sơ có {len(facts.proposed)}")
    for row, entry in zip(rows, facts.proposed):
        vote = entry["nominee"]["vote"]
        check_name(row[1].partition("\n")[0], entry, where)
        if vote:
            said = [str(vote[part]) for part in ("members", "written", "inFavour", "against")]
            check(row[-5:-1] == said, where, f"ý kiến về “{row[1]}”: {row[-5:]}")
    check_ends_once(document, where, 1)


def check_names(where):
    def run(document, text, facts):
        check(any(name_of(entry) in text for entry in facts.case["nominees"]), where, "không nêu ai trong danh sách")
        check_ends_once(document, where, 1)

    return run


def check_opinions(document, text, facts):
    where = "Phiếu lấy ý kiến"
    meeting = facts.case["meetings"][-1]
    asked = [member["fullName"] for member in meeting["attendance"] if meeting["kind"] == "inWriting" or not member["isPresent"]]
    check_said(text, [*asked, *(name_of(entry) for entry in facts.proposed if "\n" not in clean(entry["subject"]["name"]))], where)


CHECKS = {"invitation": check_invitation, "opinionPaper": check_opinions, "opinionSummary": check_opinion_summary, "dossierReturn": check_names("Phiếu trả hồ sơ"), "ballotPaper": check_ballots("Phiếu bầu"), "countingMinutes": check_ballots("Biên bản kiểm phiếu"), "submissionUp": check_upward, "correction": check_amendment("correction", "Đính chính"), "cancellation": check_amendment("cancellation", "Hủy bỏ"), "decision": check_decision, "submission": check_submission, "minutes": check_minutes, "paymentList": check_payments, "certificates": check_certificates, "certificatesPreprinted": check_certificates, "plan": check_plan}


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

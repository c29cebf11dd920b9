"""Where the fixed lines of a certificate stand in a PDF, in mm from the sheet's top left, against the default layout.

Centred lines are compared by their middle, left-aligned ones by their left edge. usage: positions.py <pdf> [tolerance in mm]
"""
import html
import re
import subprocess
import sys

# beginning of the line: (x, y, width, alignment), the-thuc-van-ban 9.2
LINES = {
    "CỘNG HÒA XÃ HỘI": (22, 41, 253, "center"),
    "Độc lập - Tự do": (22, 48, 253, "center"),
    "CHỦ TỊCH ỦY BAN": (22, 60, 253, "center"),
    "TẶNG": (22, 70, 253, "center"),
    "GIẤY KHEN": (22, 78, 253, "center"),
    "Quyết định số:": (26, 173, 122, "left"),
    "Số sổ vàng:": (26, 181, 122, "left"),
}
MM = 25.4 / 72


def lines_of(page):
    """Words that share a baseline and stand near one another, as (text, left, top, right) in mm."""
    words = [(float(x0), float(y0), float(x1), html.unescape(text)) for x0, y0, x1, text in re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">(.*?)</word>', page)]
    lines = []
    for x0, y0, x1, text in sorted(words, key=lambda word: (round(word[1], 1), word[0])):
        last = lines[-1] if lines else None
        if last and abs(last[2] - y0) < 1 and 0 <= x0 - last[3] < 25:
            last[0] += " " + text
            last[3] = x1
        else:
            lines.append([text, x0, y0, x1])
    return [(text, x0 * MM, y0 * MM, x1 * MM) for text, x0, y0, x1 in lines]


def main():
    tolerance = float(sys.argv[2]) if len(sys.argv) > 2 else 1.0
    out = subprocess.run(["pdftotext", "-bbox", sys.argv[1], "-"], capture_output=True, text=True, check=True).stdout
    worst, seen, wrong = 0.0, 0, []
    for number, page in enumerate(out.split("<page ")[1:], start=1):
        for text, left, top, right in lines_of(page):
            for start, (x, y, width, align) in LINES.items():
                if not text.startswith(start):
                    continue
                seen += 1
                off_x = left - x if align == "left" else (left + right) / 2 - (x + width / 2)
                worst = max(worst, abs(off_x), abs(top - y))
                if abs(off_x) > tolerance or abs(top - y) > tolerance:
                    wrong.append(f"trang {number}: “{text}” lệch {off_x:.2f} mm ngang, {top - y:.2f} mm dọc")
    print("\n".join([*wrong, f"{seen} dòng, lệch nhiều nhất {worst:.2f} mm"]))
    sys.exit(1 if wrong or seen == 0 else 0)


main()

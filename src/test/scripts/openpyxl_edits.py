"""What a script does to a workbook: openpyxl_edits.py IN.xlsx OUT.xlsx

openpyxl drops rich text, sparklines and the values of formulas.  Debian: python3-openpyxl.
"""

import sys
import warnings

import openpyxl
from openpyxl.comments import Comment

TURNOVER = "trade_turnover|KAZ|KOR|_T|level|USD|actual"


def cell(sheet, key_heading, key, heading):
    headings = {sheet.cell(5, c).value: c for c in range(1, sheet.max_column + 1)}
    for row in range(6, sheet.max_row + 1):
        if sheet.cell(row, headings[key_heading]).value == key:
            return sheet.cell(row, headings[heading])
    raise SystemExit("no row " + key)


def main(source, target):
    warnings.simplefilter("ignore")
    book = openpyxl.load_workbook(source)
    reconcile = book["Reconcile"]
    cell(reconcile, "Group key", TURNOVER + "|2022", "Override").value = 6300000000
    note = cell(reconcile, "Group key", TURNOVER + "|2022", "Note")
    note.value = "customs, revised"
    note.comment = Comment("ask the ministry", "Aigerim")
    cell(reconcile, "Group key", TURNOVER + "|2021", "Override").value = "4 300 000 000"
    cell(reconcile, "Group key", TURNOVER + "|2023", "Review").value = "exclude"
    cell(reconcile, "Group key", TURNOVER + "|2023", "Label").value = "typed over"
    last = reconcile.max_column + 1
    reconcile.cell(5, last).value = "My check"
    for row in range(6, reconcile.max_row + 1):
        reconcile.cell(row, last).value = "=LEN(A%d)" % row
    reconcile.title = "Our view"
    for sheet in book:  # openpyxl does not follow a renamed sheet
        for row in sheet.iter_rows():
            for one in row:
                if isinstance(one.value, str) and one.value.startswith("="):
                    one.value = one.value.replace("Reconcile!", "'Our view'!")
    for name in list(book.defined_names.definedName):
        name.attr_text = name.attr_text.replace("Reconcile!", "'Our view'!")
    mine = book.create_sheet("My model", 2)
    mine["A1"] = "twice the first value"
    mine["B1"] = "=2*'Our view'!J6"
    sources = book["Sources"]
    cell(sources, "Article", "b/undated.txt", "Date (yours)").value = "2022-02-03"
    cell(sources, "Article", "b/undated.txt", "Note").value = "from the archive"
    evidence = book["Evidence"]
    headings = [evidence.cell(5, c).value for c in range(1, evidence.max_column + 1)]
    first = evidence.cell(6, headings.index("id") + 1).value
    cell(evidence, "id", first, "Use").value = "no"
    book.save(target)


main(*sys.argv[1:3])

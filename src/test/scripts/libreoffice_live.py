"""What follows when a person decides in an open workbook: libreoffice_live.py IN.xlsx

Edits cells in LibreOffice, without a run of the program, and prints what others show then.
"""

import sys

import libreoffice_edits as office

TURNOVER = office.TURNOVER


def show(what, value):
    print(what + "\t" + (value.String if hasattr(value, "String") else str(value)))


def main(source):
    def edit(book):
        reconcile = office.Table(book.Sheets.getByName("Reconcile"), "Group key")
        indicators = office.Table(book.Sheets.getByName("Indicators"), "Series")
        evidence = office.Table(book.Sheets.getByName("Evidence"), "id")
        conflicts = office.Table(book.Sheets.getByName("Conflicts"), "Conflict ID")
        charts = book.Sheets.getByName("Charts")
        year = TURNOVER + "|2022"

        def value(heading):
            return "%.10g" % reconcile.cell(year, heading).Value

        def charted():
            for row in range(60, 100):
                if charts.getCellByPosition(0, row).String == "2022":
                    return "%.10g" % charts.getCellByPosition(1, row).Value
            return "none"

        def all_shown(what):
            book.calculateAll()
            show(what + " value", value("Reconciled value"))
            show(what + " basis", reconcile.cell(year, "Basis"))
            show(what + " agreement", reconcile.cell(year, "Agreement"))
            show(what + " matrix", "%.10g" % indicators.cell(TURNOVER, "2022").Value)
            show(what + " chart", charted())
            show(what + " open", indicators.cell(TURNOVER, "Open conflicts"))

        all_shown("before")
        choices = [r for r in range(evidence.row + 1, evidence.last() + 1)
                   if evidence.sheet.getCellByPosition(
                       evidence.headings.index("Group key"), r).String == year]
        ids = [evidence.sheet.getCellByPosition(evidence.key, r).String for r in choices]
        candidates = office.Table(book.Sheets.getByName("Candidates"), "Evidence ID")
        other = candidates.cell(ids[1], "Evidence choice").String
        reconcile.cell(year, "Chosen evidence").String = other
        all_shown("chosen")
        reconcile.cell(year, "Override").Value = 6.3e9
        all_shown("override")
        reconcile.cell(year, "Override").String = ""
        reconcile.cell(year, "Chosen evidence").String = ""
        evidence.cell(ids[0], "Use").String = "no"
        all_shown("left out")
        evidence.cell(ids[0], "Use").String = "yes"
        tolerance = book.NamedRanges.getByName("tb_tolerance_money").ReferredCells
        tolerance.getCellByPosition(0, 0).Value = 0.2
        all_shown("tolerant")
        tolerance.getCellByPosition(0, 0).Value = 0.015
        reconcile.cell(year, "Review").String = "checked"
        all_shown("checked")
        first = conflicts.sheet.getCellByPosition(conflicts.key, conflicts.row + 1).String
        show("state", conflicts.cell(first, "State"))

    office.run(source, None, edit)


if __name__ == "__main__":
    main(sys.argv[1])

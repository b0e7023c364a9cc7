"""What a user does to a workbook in LibreOffice: libreoffice_edits.py IN.xlsx OUT.xlsx

Types, sorts, renames, inserts, hides, comments, adds a sheet; then saves as .xlsx.
Debian: libreoffice-calc, python3-uno.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import uuid

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import TableSortField

TURNOVER = "trade_turnover|KAZ|KOR|_T|level|USD|actual"


def setting(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def heading_row(sheet, key):
    for row in range(30):
        for column in range(60):
            if sheet.getCellByPosition(column, row).String == key:
                return row
    raise SystemExit("no heading " + key + " on " + sheet.Name)


class Table:
    """Cells by key and heading, wherever they are."""

    def __init__(self, sheet, key):
        self.sheet, self.row = sheet, heading_row(sheet, key)
        self.headings = [sheet.getCellByPosition(c, self.row).String for c in range(60)]
        self.key = self.headings.index(key)

    def last(self):
        row = self.row + 1
        while self.sheet.getCellByPosition(self.key, row).String:
            row += 1
        return row - 1

    def cell(self, key, heading):
        for row in range(self.row + 1, self.last() + 1):
            if self.sheet.getCellByPosition(self.key, row).String == key:
                return self.sheet.getCellByPosition(self.headings.index(heading), row)
        raise SystemExit("no row " + key)


def edit(book):
    reconcile = Table(book.Sheets.getByName("Reconcile"), "Group key")
    sheet = reconcile.sheet
    reconcile.cell(TURNOVER + "|2022", "Override").Value = 6.3e9
    note = reconcile.cell(TURNOVER + "|2022", "Note")
    note.String = "customs, revised"
    sheet.Annotations.insertNew(note.CellAddress, "ask the ministry")
    reconcile.cell(TURNOVER + "|2021", "Override").String = "4 300 000 000"
    reconcile.cell(TURNOVER + "|2023", "Review").String = "exclude"
    reconcile.cell(TURNOVER + "|2023", "Label").String = "typed over"
    # A column of her own in the middle of the table, and rows above it.
    sheet.Columns.insertByIndex(4, 1)
    sheet.getCellByPosition(4, reconcile.row).String = "My check"
    for row in range(reconcile.row + 1, reconcile.last() + 1):
        sheet.getCellByPosition(4, row).Formula = "=LEN(A%d)" % (row + 1)
    sheet.Rows.insertByIndex(1, 2)
    sheet.getCellByPosition(0, 1).String = "my scribble"
    # Sorted by label, downwards.
    reconcile = Table(sheet, "Group key")
    field = TableSortField()
    field.Field, field.IsAscending = 0, False
    rows = sheet.getCellRangeByPosition(
        0, reconcile.row + 1, len([h for h in reconcile.headings if h]) - 1, reconcile.last()
    )
    order = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    rows.sort((setting("SortFields", order), setting("ContainsHeader", False)))
    # Other names, a sheet of her own that counts on ours, a date, figures left out, a hidden column.
    sheet.Name = "Our view"
    book.Sheets.insertNewByName("My model", 2)
    mine = book.Sheets.getByName("My model")
    mine.getCellByPosition(0, 0).String = "twice the first value"
    mine.getCellByPosition(1, 0).Formula = "=2*$'Our view'.K8"
    sources = Table(book.Sheets.getByName("Sources"), "Article")
    sources.cell("b/undated.txt", "Date (yours)").Formula = "2022-02-03"
    sources.cell("b/undated.txt", "Note").String = "from the archive"
    sources.sheet.Name = "Papers read"
    evidence = Table(book.Sheets.getByName("Evidence"), "id")
    first = evidence.sheet.getCellByPosition(evidence.key, evidence.row + 1).String
    evidence.cell(first, "Use").String = "no"
    evidence.sheet.Columns.getByIndex(1).IsVisible = False


def run(source, target, edit):
    """Opens a workbook in LibreOffice, edits it, and saves it unless there is no target."""
    folder = tempfile.mkdtemp(prefix="edits-")
    pipe = "edits" + uuid.uuid4().hex
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", "--nodefault",
         "-env:UserInstallation=file://" + folder + "/profile",
         "--accept=pipe,name=" + pipe + ";urp;StarOffice.ComponentContext"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", local)
        address = "uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext"
        for attempt in range(240):
            try:
                context = resolver.resolve(address)
                break
            except Exception:
                time.sleep(0.25)
        else:
            raise SystemExit("soffice did not start")
        desktop = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", context)
        book = desktop.loadComponentFromURL(
            "file://" + os.path.abspath(source), "_blank", 0, (setting("Hidden", True),))
        book.calculateAll()
        edit(book)
        book.calculateAll()
        if target:
            book.storeToURL(
                "file://" + os.path.abspath(target),
                (setting("FilterName", "Calc MS Excel 2007 XML"),))
        book.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass
        office.wait(30)
    finally:
        if office.poll() is None:
            office.kill()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    run(sys.argv[1], sys.argv[2], edit)

#!/usr/bin/env python3
"""Writes with openpyxl a workbook of the sheets of another: its cells, headings, widths, panes and
tables. `dump WORKBOOK SHEETS.json` notes what they hold, `write SHEETS.json OUT.xlsx` is the peer."""
import json
import sys


def dump(workbook, notes):
    from openpyxl import load_workbook

    sheets = []
    for sheet in load_workbook(workbook):
        table = next(iter(sheet.tables.values()), None)
        sheets.append({
            "name": sheet.title,
            "panes": sheet.freeze_panes,
            "widths": {letter: column.width for letter, column in sheet.column_dimensions.items()},
            "table": [table.name, table.ref] if table else None,
            "rows": [[v if isinstance(v, (int, float, str)) else v and str(v) for v in row]
                     for row in sheet.iter_rows(values_only=True)],
        })
    with open(notes, "w", encoding="utf-8") as out:
        json.dump(sheets, out)


def write(notes, target):
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.worksheet.table import Table

    with open(notes, encoding="utf-8") as held:
        sheets = json.load(held)
    workbook = Workbook()
    workbook.remove(workbook.active)
    bold, fill = Font(bold=True), PatternFill("solid", fgColor="DDDDDD")
    wrapped = Alignment(wrap_text=True, vertical="top")
    for noted in sheets:
        sheet = workbook.create_sheet(noted["name"])
        for values in noted["rows"]:
            sheet.append(values)
        heading = int(noted["table"][1].split(":")[0].strip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) if noted["table"] else 1
        for row in sheet.iter_rows():
            for cell in row:
                if cell.row == heading:
                    cell.font, cell.fill = bold, fill
                elif cell.value is not None:
                    cell.alignment = wrapped
        for letter, width in noted["widths"].items():
            sheet.column_dimensions[letter].width = width
        sheet.freeze_panes = noted["panes"]
        if noted["table"]:
            sheet.add_table(Table(displayName=noted["table"][0], ref=noted["table"][1]))
    workbook.save(target)


if __name__ == "__main__":
    {"dump": dump, "write": write}[sys.argv[1]](sys.argv[2], sys.argv[3])

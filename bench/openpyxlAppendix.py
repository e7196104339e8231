"""What somebody would write instead: copies a plan to a sheet of its own and formats it; reads and checks nothing.

usage: openpyxlAppendix.py PLAN.xlsx RESULT.xlsx
"""
import sys
from openpyxl import load_workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

book = load_workbook(sys.argv[1])
plan = book.worksheets[0]
sheet = book.create_sheet("Appendix 1")
rule = Border(bottom=Side(style="thin", color="B4BECA"))
wrap = Alignment(wrap_text=True, vertical="top")
body = Font(name="Arial", size=10)
for row in plan.iter_rows():
    for cell in row:
        made = sheet.cell(row=cell.row, column=cell.column, value=cell.value)
        made.font, made.alignment, made.border = body, wrap, rule
for cell in sheet[1]:
    cell.font = Font(name="Arial", size=10, bold=True, color="FFFFFF")
    cell.fill = PatternFill("solid", fgColor="1F3F5F")
for letter, width in zip("ABCDE", (20, 34, 34, 34, 16)):
    sheet.column_dimensions[letter].width = width
sheet.print_title_rows = "1:1"
sheet.page_setup.orientation = "landscape"
sheet.page_setup.paperSize = 9
book.save(sys.argv[2])

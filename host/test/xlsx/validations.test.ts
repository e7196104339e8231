import type { DataValidationModel } from "../../workbook/model";
import { createWorkbook } from "../../workbook/createWorkbook";
import { openXlsx, saveXlsx } from "../../xlsx";
import { sheetAt, touch } from "../files/edit";
import { changedParts, textOf } from "../files/partsOf";
import { smallParts, worksheet } from "../files/smallParts";
import { zipOf } from "../files/zipOf";

const SHEET = "xl/worksheets/sheet1.xml";
const first =
  '<dataValidation type="list" imeMode="off" allowBlank="1" showErrorMessage="1" xr:uid="{A}" sqref="D2:D9 F1"><formula1>"Yes,""No"""</formula1></dataValidation>';
const second =
  '<dataValidation type="whole" errorStyle="warning" operator="greaterThan" allowBlank="0" showInputMessage="1" promptTitle="A &amp; B" prompt="one_x000a_two" sqref="A1:A1048576"><formula1>3</formula1></dataValidation>';
const third = '<dataValidation type="none" sqref="B1" prompt="Say why" showInputMessage="true"/>';
const odd = '<dataValidation type="list" sqref="nowhere"><formula1>"a"</formula1></dataValidation>';
const twice =
  '<dataValidation type="list" sqref="G1"><mc:AlternateContent><mc:Choice Requires="x12ac"><x12ac:list>"a,b",c</x12ac:list></mc:Choice><mc:Fallback><formula1>"a b,c"</formula1></mc:Fallback></mc:AlternateContent></dataValidation>';
const inside =
  '<sheetData/><conditionalFormatting sqref="A1"/><conditionalFormatting sqref="B1"/>' +
  `<dataValidations count="5" disablePrompts="0">${first}\n${second}${third}${odd}${twice}</dataValidations>` +
  '<hyperlinks/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>';
const bytes = zipOf({ ...smallParts(), [SHEET]: worksheet(inside) });

const blank: DataValidationModel = {
  areas: [{ rowIndex: 4, columnIndex: 0, rowCount: 200, columnCount: 1 }],
  type: "List",
  operator: "",
  formula1: "Higher,Lower",
  formula2: undefined,
  inCellDropDown: false,
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: "Better when", message: 'Say "higher"\nor <lower> & _x0041_' },
  errorAlert: { showAlert: true, style: "Information", title: "", message: "" },
};

/** Changes the rules of the odd file and gives the section as it is afterwards, and the rules as they read. */
function after(change: (rules: DataValidationModel[]) => DataValidationModel[]): {
  section: string;
  rules: DataValidationModel[];
} {
  const opened = openXlsx(bytes);
  const sheet = sheetAt(opened.workbook, 0);
  sheet.validations = change(sheet.validations);
  touch(opened.workbook, sheet);
  const file = opened.save();
  const section = /<dataValidations[^]*<\/dataValidations>/.exec(textOf(file, SHEET))?.[0] ?? "";
  return { section, rules: sheetAt(openXlsx(file).workbook, 0).validations };
}

test("rules are read with office.js's words; whole columns stay one area", () => {
  expect(sheetAt(openXlsx(bytes).workbook, 0).validations).toEqual([
    {
      areas: [
        { rowIndex: 1, columnIndex: 3, rowCount: 8, columnCount: 1 },
        { rowIndex: 0, columnIndex: 5, rowCount: 1, columnCount: 1 },
      ],
      type: "List",
      operator: "",
      formula1: 'Yes,"No"',
      formula2: undefined,
      inCellDropDown: true,
      ignoreBlanks: true,
      prompt: { showPrompt: false, title: "", message: "" },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    },
    {
      areas: [{ rowIndex: 0, columnIndex: 0, rowCount: 1_048_576, columnCount: 1 }],
      type: "WholeNumber",
      operator: "GreaterThan",
      formula1: 3,
      formula2: undefined,
      inCellDropDown: false,
      ignoreBlanks: false,
      prompt: { showPrompt: true, title: "A & B", message: "one\ntwo" },
      errorAlert: { showAlert: false, style: "Warning", title: "", message: "" },
    },
    expect.objectContaining({
      type: "None",
      prompt: expect.objectContaining({ message: "Say why" }),
    }),
    expect.objectContaining({ type: "List", formula1: "a b,c" }),
  ]);
});

test("another cell's change leaves the rules as they stand", () => {
  const opened = openXlsx(bytes);
  const sheet = sheetAt(opened.workbook, 0);
  sheet.tabColor = "#102030";
  touch(opened.workbook, sheet);
  expect(textOf(opened.save(), SHEET)).toContain(inside.slice("<sheetData/>".length));
});

test("a new rule is added behind the others, which keep every character", () => {
  const { section, rules } = after((old) => [...old, blank]);
  expect(section).toContain('<dataValidations count="6" disablePrompts="0">');
  expect(section).toContain(`${first}\n${second}${third}${odd}${twice}<dataValidation type="list"`);
  expect(rules.at(-1)).toEqual(blank);
});

test("where only the cells change, all else that the file says stays; so with the rule", () => {
  const { section, rules } = after((old) =>
    old.map((rule) =>
      rule.type === "List"
        ? { ...rule, areas: [{ rowIndex: 0, columnIndex: 8, rowCount: 1, columnCount: 1 }] }
        : { ...rule, operator: "Between", formula1: "=A1", formula2: 9 },
    ),
  );
  expect(section).toContain(first.replace("D2:D9 F1", "I1"));
  expect(section).toContain(twice.replace("G1", "I1"));
  expect(section).toContain(' sqref="A1:A1048576"><formula1>A1</formula1><formula2>9</formula2>');
  expect(section).toContain('prompt="one_x000a_two"');
  expect(rules[1]).toMatchObject({ operator: "Between", formula1: "=A1", formula2: 9 });
});

test("a list that was written twice is written once when it changes", () => {
  const { section, rules } = after((old) =>
    old.map((rule) => (rule.formula1 === "a b,c" ? { ...rule, formula1: "d,e" } : rule)),
  );
  expect(section).not.toContain("AlternateContent");
  expect(rules[3]).toMatchObject({ formula1: "d,e" });
});

test("rules that are gone go; the rule that nobody could read stays", () => {
  expect(after(() => []).section).toBe(
    `<dataValidations count="1" disablePrompts="0">\n${odd}</dataValidations>`,
  );
});

test("rules of every kind come back from a new file, in the section's place", () => {
  const workbook = createWorkbook();
  const sheet = sheetAt(workbook, 0);
  sheet.merges = [{ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 2 }];
  const bounds = { operator: "NotBetween", formula1: "=XLOOKUP(1,A1:A3,B1:B3)", formula2: 1.5 };
  const kinds = ["WholeNumber", "Decimal", "Date", "Time", "TextLength"] as const;
  sheet.validations = [
    blank,
    ...kinds.map((type) => ({ ...blank, type, ...bounds })),
    { ...blank, type: "Custom", formula1: "=LEN(A1)<9" },
    { ...blank, type: "None", formula1: "" },
  ];
  const file = saveXlsx(workbook);
  expect(sheetAt(openXlsx(file).workbook, 0).validations).toEqual(sheet.validations);
  const text = textOf(file, SHEET);
  expect(text).toContain("<formula1>_xlfn.XLOOKUP(");
  expect(text).toMatch(/<mergeCells[^]*<dataValidations[^]*<pageMargins/);
  const opened = openXlsx(file);
  touch(opened.workbook, sheetAt(opened.workbook, 0));
  expect(changedParts(file, opened.save())).toEqual([]);
});

import { generateAppendix, loadReport, saveSettings, undoGenerate } from "../../../src/jobs";
import { withOffice } from "../support/withOffice";
import { PLAN, workbookOf } from "../support/workbooks";

async function isOutOfDate(): Promise<boolean | undefined> {
  const { appendix } = await loadReport();
  return appendix.kind === "made" ? appendix.isOutOfDate : undefined;
}

test("an appendix is out of date from when its sheets change until it is renewed, or they are as they were", async () => {
  const workbook = workbookOf({ Targets: PLAN, Notes: [["Ring the clerk"]] });
  await withOffice(workbook, async ({ officer }) => {
    expect(await isOutOfDate()).toBeUndefined();
    await generateAppendix();
    expect(await isOutOfDate()).toBe(false);
    officer.type("Notes", "A1", "Ring the convener");
    expect(await isOutOfDate()).toBe(false);
    officer.type("Targets", "D2", "Build both");
    expect(await isOutOfDate()).toBe(true);
    officer.type("Targets", "D2", String(PLAN[1]?.[3]));
    expect(await isOutOfDate()).toBe(false);
    officer.type("Targets", "C2", "Site found");
    const made = await generateAppendix();
    expect(await isOutOfDate()).toBe(false);
    if (made.kind !== "made" || !made.takeBack) throw new Error("Not made.");
    await undoGenerate(made.takeBack);
    expect(await isOutOfDate()).toBe(true);
  });
});

test("one that was made before that was remembered is not said to be out of date", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  await withOffice(workbook, async ({ officer }) => {
    const made = await generateAppendix();
    for (const part of workbook.customXmlParts) {
      part.xml = part.xml.replace(/&quot;madeFrom&quot;:&quot;[^&]*&quot;/, "&quot;x&quot;:1");
    }
    officer.type("Targets", "D2", "Build both");
    expect(await isOutOfDate()).toBe(false);
    await saveSettings({ ...made.report.settings, council: "Glenbrae Council" });
    expect(await isOutOfDate()).toBe(false);
  });
});

import { createWorkbook, startOffice } from "../..";
import type { WorkbookModel } from "../../workbook/model";
import type { ShapeModel } from "../../workbook/shapes/shapeModel";
import { openXlsx, saveXlsx } from "../../xlsx";
import { sheetAt } from "../files/edit";
import { partsOf, textOf } from "../files/partsOf";

const DOT =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

async function change(
  workbook: WorkbookModel,
  act: (shapes: Excel.ShapeCollection, sheet: Excel.Worksheet) => void,
): Promise<void> {
  const host = await startOffice(workbook);
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      act(sheet.shapes, sheet);
      await context.sync();
    });
  } finally {
    host.dispose();
  }
}

function draw(shapes: Excel.ShapeCollection): void {
  const picture = shapes.addImage(DOT);
  picture.name = "Logo";
  picture.altTextDescription = 'A "dot" & more';
  picture.left = 100;
  picture.top = 33;
  const shape = shapes.addGeometricShape("WedgeRRectCallout");
  shape.name = "Callout";
  shape.width = 120;
  shape.left = 150;
  shape.top = 90;
  shape.rotation = 90;
  shape.fill.setSolidColor("#ABCDEF");
  shape.fill.transparency = 0.4;
  shape.textFrame.textRange.text = "Two\nlines <b>";
  shape.textFrame.textRange.font.bold = true;
  shape.textFrame.verticalAlignment = "Middle";
  const line = shapes.addLine(300, 200, 250, 100, "Curve");
  line.name = "Line";
  line.line.connectBeginShape(picture, 2);
  line.line.endArrowheadStyle = "Oval";
  line.lineFormat.dashStyle = "LongDash";
  const inGroup = [shapes.addGeometricShape("Rectangle"), shapes.addTextBox("in a group")];
  const [first, second] = inGroup;
  if (first) first.left = 400;
  if (second) second.top = 200;
}

/** What matters of a shape in a file: sizes to a hundredth, the picture's bytes as text. */
function said({ shapes, picture, ...shape }: ShapeModel): unknown {
  const { left, top, width, height } = shape;
  return {
    ...shape,
    ...Object.fromEntries(
      Object.entries({ left, top, width, height }).map(([name, value]) => [
        name,
        Math.round(value * 10) / 10,
      ]),
    ),
    picture: picture && [picture.format, Buffer.from(picture.bytes).toString("base64")],
    shapes: shapes?.map(said),
  };
}

async function drawnBook(): Promise<WorkbookModel> {
  const workbook = createWorkbook();
  await change(workbook, draw);
  const host = await startOffice(workbook);
  await Excel.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem("Sheet1");
    shapes.load("items/id,items/name");
    await context.sync();
    shapes.addGroup(shapes.items.slice(3)).name = "Both";
    await context.sync();
  });
  host.dispose();
  return workbook;
}

test("shapes of every kind come back out of the file as they were", async () => {
  const workbook = await drawnBook();
  const file = saveXlsx(workbook);
  const { shapes } = sheetAt(openXlsx(file).workbook, 0);
  expect(shapes.map(said)).toEqual(sheetAt(workbook, 0).shapes.map(said));
  expect(shapes.map(({ name }) => name)).toEqual(["Logo", "Callout", "Line", "Both"]);
  expect(shapes[2]?.connector?.begin.connected?.shapeId).toBe(shapes[0]?.id);
  const drawing = textOf(file, "xl/drawings/drawing1.xml");
  expect(drawing).toContain('descr="A &quot;dot&quot; &amp; more"');
  expect(partsOf(file).has("xl/media/image1.png")).toBe(true);
});

test("a file's shapes stay byte for byte where only one of them is changed", async () => {
  const file = saveXlsx(await drawnBook());
  const { workbook, save } = openXlsx(file);
  await change(workbook, (shapes) => {
    shapes.getItem("Callout").altTextTitle = "Said";
  });
  const [before, after] = [file, save()].map((bytes) => textOf(bytes, "xl/drawings/drawing1.xml"));
  expect(after).toBe(before?.replace('name="Callout"', 'name="Callout" title="Said"'));
  expect(partsOf(save()).get("xl/media/image1.png")).toEqual(
    partsOf(file).get("xl/media/image1.png"),
  );
});

test("a changed shape keeps what the host does not know of it", async () => {
  const file = saveXlsx(await drawnBook());
  const opened = openXlsx(file);
  await change(opened.workbook, (shapes) => {
    const callout = shapes.getItem("Callout");
    callout.left = 10;
    callout.fill.clear();
  });
  const text = textOf(opened.save(), "xl/drawings/drawing1.xml");
  const { shapes } = sheetAt(openXlsx(opened.save()).workbook, 0);
  expect(shapes[1]).toMatchObject({ name: "Callout", left: 10, fill: { type: "NoFill" } });
  expect(text).toContain("Two</a:t>");
});

test("a deleted picture goes from the file, a group taken apart and an order changed are kept", async () => {
  const opened = openXlsx(saveXlsx(await drawnBook()));
  await change(opened.workbook, (shapes) => {
    shapes.getItem("Logo").delete();
    shapes.getItem("Both").group.ungroup();
    shapes.getItem("Callout").setZOrder("BringToFront");
  });
  const file = opened.save();
  const { shapes } = sheetAt(openXlsx(file).workbook, 0);
  expect(shapes.map(said)).toEqual(sheetAt(opened.workbook, 0).shapes.map(said));
  expect(shapes.map(({ type }) => type)).toEqual([
    "Line",
    "GeometricShape",
    "GeometricShape",
    "GeometricShape",
  ]);
  expect([...partsOf(file).keys()].filter((path) => path.includes("media"))).toEqual([]);
});

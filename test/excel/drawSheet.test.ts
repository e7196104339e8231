import { createWorkbook, startOffice, type OfficeHost } from "../../host";
import { drawSheet, inWorkbook, type DrawTarget } from "../../src/excel";
import { drawingOfTexts } from "./smallDrawing";

const TARGET: DrawTarget = {
  sheetName: "Appendix 1",
  exists: false,
  isMarked: false,
  tableNames: [],
  activate: true,
};
let host: OfficeHost;
beforeEach(async () => {
  host = await startOffice(createWorkbook());
});
afterEach(() => host.dispose());

test("draws", async () => {
  const drawn = await inWorkbook((context) =>
    drawSheet(context, drawingOfTexts(["March 2004", "31/03/24", "=cmd"]), TARGET),
  );
  console.log(drawn, host.cost, host.workbook.sheets[1]?.cells.get(0));
});

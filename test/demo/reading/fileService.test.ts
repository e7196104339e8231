import { openXlsx } from "office-js-host/xlsx";
import { DEFAULT_FORMAT, type WorkbookModel } from "office-js-host/model";
import { FileService, received, toSend, type FileAnswer } from "../../../demo/reading/fileService";
import { sampleBytes } from "../../jobs/support/workbooks";

/** What arrives on the other side of a worker: a copy. */
function over<Message>(message: Message): Message {
  return structuredClone(message);
}

function opened(answer: FileAnswer): WorkbookModel {
  if (answer.kind !== "opened") throw new Error(JSON.stringify(answer));
  return received(answer);
}

test("the workbook that arrives on the page is the one in the file", () => {
  const service = new FileService();
  const workbook = opened(over(service.answer({ kind: "open", bytes: sampleBytes() })));
  const { workbook: direct } = openXlsx(sampleBytes());
  expect(workbook).toEqual(direct);
  const plain = (book: WorkbookModel): number =>
    book.sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap((row) =>
        [...row.values()].filter(({ format }) => format === DEFAULT_FORMAT),
      ),
    ).length;
  expect(plain(workbook)).toBe(plain(direct));
});

test("saved unchanged it is the same file, and changed the same as without a worker", () => {
  const service = new FileService();
  const workbook = opened(over(service.answer({ kind: "open", bytes: sampleBytes() })));
  const save = (): FileAnswer => service.answer(over({ kind: "save", ...toSend(workbook) }));
  expect(save()).toEqual({ kind: "saved", bytes: new Uint8Array(sampleBytes()) });

  const direct = openXlsx(sampleBytes());
  for (const book of [workbook, direct.workbook]) {
    const [sheet] = book.sheets;
    const value = { type: "string" as const, value: "Typed by hand" };
    sheet?.cells.set(
      90,
      new Map([[0, { value, formula: "", quotePrefix: false, format: DEFAULT_FORMAT }]]),
    );
    if (sheet) sheet.revision += 1;
    book.revision += 1;
  }
  expect(save()).toEqual({ kind: "saved", bytes: direct.save({ activateTab: true }) });
});

test("what cannot be read is told in the words of the file's reader", () => {
  const answer = new FileService().answer({ kind: "open", bytes: new Uint8Array() });
  expect(answer).toMatchObject({ kind: "failed", words: expect.stringContaining("empty") });
});

import { strToU8, unzipSync, zipSync } from "fflate";
import { createWorkbook, startOffice } from "../..";
import type { WorkbookModel } from "../../workbook/model";
import { openXlsx, saveXlsx } from "../../xlsx";
import { sheetAt } from "../files/edit";
import { changedParts, partsOf, textOf } from "../files/partsOf";

async function change(
  workbook: WorkbookModel,
  act: (comments: Excel.CommentCollection) => void,
): Promise<void> {
  const host = await startOffice(workbook, {
    circumstances: { user: { name: "Ann & Co", email: "ann@example.org" } },
  });
  try {
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Sheet1").comments);
      await context.sync();
    });
  } finally {
    host.dispose();
  }
}

async function commented(): Promise<WorkbookModel> {
  const workbook = createWorkbook();
  await change(workbook, (comments) => {
    const first = comments.add("B2", "Who <leads>\nthis?");
    first.replies.add("Ann");
    first.resolved = true;
    const mentions = [{ email: "kim@example.org", id: 0, name: "Kim Roy" }];
    comments.add("C3", { mentions, richContent: 'For <at id="0">Kim Roy</at>' }, "Mention");
  });
  return workbook;
}

test("threads come back out of the file with replies, people and mentions", async () => {
  const workbook = await commented();
  const file = saveXlsx(workbook);
  expect(sheetAt(openXlsx(file).workbook, 0).comments).toEqual(sheetAt(workbook, 0).comments);
  // People are entered once, and programs that know only notes find one for each thread.
  expect(textOf(file, "xl/persons/person1.xml").match(/<person /g)).toHaveLength(2);
  expect(textOf(file, "xl/comments1.xml")).toContain("Who &lt;leads&gt;");
  expect(textOf(file, "xl/drawings/vmlDrawing1.vml").match(/<v:shape /g)).toHaveLength(2);
});

test("one thread is changed and the other stays as it stood", async () => {
  const file = saveXlsx(await commented());
  const { workbook, save } = openXlsx(file);
  await change(workbook, (comments) => comments.getItemByCell("C3").replies.add("Yes"));
  const after = save();
  const path = "xl/threadedComments/threadedComment1.xml";
  const first = /<threadedComment [^]*?(?=<threadedComment [^>]*C3)/.exec(textOf(file, path))?.[0];
  expect(first).toContain("leads");
  expect(textOf(after, path)).toContain(first ?? "-");
  expect(sheetAt(openXlsx(after).workbook, 0).comments).toEqual(sheetAt(workbook, 0).comments);
  expect(changedParts(file, after)).not.toContain("xl/persons/person1.xml");
});

test("with the last thread all its parts go", async () => {
  const { workbook, save } = openXlsx(saveXlsx(await commented()));
  await change(workbook, (comments) => {
    comments.getItemByCell("B2").delete();
    comments.getItemByCell("C3").delete();
  });
  const paths = [...partsOf(save()).keys()].filter((path) => /omment|vml/.test(path));
  expect(paths).toEqual([]);
  expect(textOf(save(), "xl/worksheets/sheet1.xml")).not.toContain("legacyDrawing");
});

test("a note of a file stays beside a thread, and no comment can be put over it", async () => {
  const parts = unzipSync(saveXlsx(await commented()));
  const path = "xl/comments1.xml";
  const text = new TextDecoder().decode(parts[path]);
  // The thread on C3 is made into somebody's note.
  const threads = "xl/threadedComments/threadedComment1.xml";
  const left = new TextDecoder()
    .decode(parts[threads])
    .replace(/<threadedComment [^>]*ref="C3"[^]*?<\/threadedComment>/, "");
  const author = /<author>tc=\{0*3-[^<]*<\/author>/;
  expect(text).toMatch(author);
  parts[path] = strToU8(text.replace(author, "<author>Bob</author>"));
  parts[threads] = strToU8(left);
  const { workbook, save } = openXlsx(zipSync(parts));
  await expect(change(workbook, (comments) => void comments.add("C3", "no"))).rejects.toMatchObject(
    {
      code: "ItemAlreadyExists",
    },
  );
  await change(workbook, (comments) => comments.getItemByCell("B2").delete());
  const saved = textOf(save(), path);
  expect(saved).toContain("<author>Bob</author>");
  expect(saved).toContain('ref="C3"');
  expect(saved).not.toContain('ref="B2"');
  expect(textOf(save(), "xl/drawings/vmlDrawing1.vml").match(/<v:shape /g)).toHaveLength(1);
});

import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { needWritable, writeSafely } from "../../../bin/command/writeSafely";
import { replaceTrouble, writeTrouble } from "../../../bin/command/writeTrouble";
import { newFolder } from "../support/runCheck";

let folder: string;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("needWritable", () => {
  test("a new file in a folder, and a file that may be replaced, are fine", async () => {
    const path = join(folder, "plan.xlsx");
    await expect(needWritable(path)).resolves.toBeUndefined();
    writeFileSync(path, "old");
    await expect(needWritable(path)).resolves.toBeUndefined();
  });

  test("a write-protected file is refused, and stays", async () => {
    const path = join(folder, "plan.xlsx");
    writeFileSync(path, "old");
    chmodSync(path, 0o444);
    await expect(needWritable(path)).rejects.toThrow(
      `${path} cannot be written: it is write-protected. Take the protection off, or name another file with --out.`,
    );
    expect(readFileSync(path, "utf8")).toBe("old");
  });

  test("a missing folder is named, and what to do", async () => {
    const path = join(folder, "nowhere", "plan.xlsx");
    await expect(needWritable(path)).rejects.toThrow(
      `${path} cannot be written: there is no folder ${join(folder, "nowhere")}. Make it first, or name another place with --out.`,
    );
  });

  test("a folder is no file to write", async () => {
    mkdirSync(join(folder, "plans.xlsx"));
    await expect(needWritable(join(folder, "plans.xlsx"))).rejects.toThrow("it is a folder");
  });
});

describe("writeTrouble", () => {
  test.each([
    [
      "EACCES",
      "out/plan.xlsx cannot be written: you may not write in out. Ask its owner, or name another place with --out.",
    ],
    [
      "ENOTDIR",
      "out/plan.xlsx cannot be written: out is not a folder. Name another place with --out.",
    ],
    [
      "EBUSY",
      "out/plan.xlsx cannot be written: another program is using it. Close it there and try again.",
    ],
    ["EWHATEVER", "out/plan.xlsx cannot be written: name another place with --out."],
  ])("%s in words of writing", (code, words) => {
    expect(writeTrouble("out/plan.xlsx", { code }).message).toBe(words);
  });

  test("the current folder has no name of its own", () => {
    expect(writeTrouble("plan.xlsx", { code: "EACCES" }).message).toContain(
      "you may not write in this folder",
    );
  });

  test("what may be written and cannot be replaced is open elsewhere", () => {
    expect(replaceTrouble("plan.xlsx", { code: "EPERM" }).message).toContain("another program");
    expect(replaceTrouble("plan.xlsx", { code: "ENOSPC" }).message).toContain("the disk is full");
  });
});

describe("writeSafely", () => {
  test("replaces what stands there and leaves nothing beside it", async () => {
    const path = join(folder, "plan.xlsx");
    writeFileSync(path, "old");
    await writeSafely(path, Buffer.from("new"));
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["plan.xlsx"]);
  });

  test("a failure leaves nothing behind", async () => {
    mkdirSync(join(folder, "plans.xlsx"));
    writeFileSync(join(folder, "plans.xlsx", "kept"), "");
    await expect(writeSafely(join(folder, "plans.xlsx"), Buffer.from("new"))).rejects.toThrow(
      "cannot be written",
    );
    expect(readdirSync(folder)).toEqual(["plans.xlsx"]);
    expect(statSync(join(folder, "plans.xlsx")).isDirectory()).toBe(true);
  });
});

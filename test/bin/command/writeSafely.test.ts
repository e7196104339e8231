import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { openWorkbook } from "../../../bin/command/openWorkbook";
import { assertWritable, writeSafely } from "../../../bin/command/writeSafely";
import { replaceTrouble, writeTrouble } from "../../../bin/command/writeTrouble";
import { newFolder } from "../support/runCheck";

let folder: string;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("assertWritable", () => {
  test("a new file in a folder, and a file that may be replaced, are fine", async () => {
    const path = join(folder, "plan.xlsx");
    await expect(assertWritable(path)).resolves.toBeUndefined();
    writeFileSync(path, "old");
    await expect(assertWritable(path)).resolves.toBeUndefined();
  });

  test("a write-protected file is refused, and stays", async () => {
    const path = join(folder, "plan.xlsx");
    writeFileSync(path, "old");
    chmodSync(path, 0o444);
    await expect(assertWritable(path)).rejects.toThrow(
      `${path} cannot be written: it is write-protected. Take the protection off, or name another file with --out.`,
    );
    expect(readFileSync(path, "utf8")).toBe("old");
  });

  test("a missing folder is named, and what to do", async () => {
    const path = join(folder, "nowhere", "plan.xlsx");
    await expect(assertWritable(path)).rejects.toThrow(
      `${path} cannot be written: there is no folder ${join(folder, "nowhere")}. Make it first, or name another place with --out.`,
    );
  });

  test("a pipe is no folder", async () => {
    if (process.platform === "win32") return;
    const path = join(folder, "plan.xlsx");
    execFileSync("mkfifo", [path]);
    await expect(assertWritable(path)).rejects.toThrow("it is a pipe or a device, not a file.");
    await expect(openWorkbook(path)).rejects.toThrow("it is a pipe or a device, not a file.");
  });

  test("a folder is no file to write", async () => {
    mkdirSync(join(folder, "plans.xlsx"));
    await expect(assertWritable(join(folder, "plans.xlsx"))).rejects.toThrow("it is a folder");
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

  test("a file keeps its permissions", async () => {
    const path = join(folder, "plan.xlsx");
    writeFileSync(path, "old");
    chmodSync(path, 0o600);
    await writeSafely(path, Buffer.from("new"));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test("a link is followed: what it names is renewed, and it stays a link", async () => {
    const [path, link] = [join(folder, "plan.xlsx"), join(folder, "link.xlsx")];
    writeFileSync(path, "old");
    symlinkSync(path, link);
    await assertWritable(link);
    await writeSafely(link, Buffer.from("new"));
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["link.xlsx", "plan.xlsx"]);
  });

  test("a link to nothing is refused before any work", async () => {
    const link = join(folder, "link.xlsx");
    symlinkSync(join(folder, "gone.xlsx"), link);
    await expect(assertWritable(link)).rejects.toThrow("it is a link to a file that is not there");
    expect(readdirSync(folder)).toEqual(["link.xlsx"]);
  });

  test.each([250, 251, 254, 255])("a name of %i bytes is written", async (length) => {
    const name = `${"a".repeat(length - 5)}.xlsx`;
    await writeSafely(join(folder, name), Buffer.from("new"));
    expect(readdirSync(folder)).toEqual([name]);
  });

  test("a longer name is told", async () => {
    const path = join(folder, `${"a".repeat(300)}.xlsx`);
    await expect(writeSafely(path, Buffer.from("new"))).rejects.toThrow("its name is too long");
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "stopped by %s while it writes it leaves nothing",
    async (signal) => {
      if (process.platform === "win32") return;
      const path = join(folder, "plan.xlsx");
      const root = resolve(__dirname, "../../..");
      const script = `
        const { writeSafely } = require("./bin/command/writeSafely.ts");
        const bytes = Buffer.alloc(64_000_000);
        (async () => { for (;;) await writeSafely(${JSON.stringify(path)}, bytes); })();
      `;
      const child = spawn(process.execPath, ["--require", "tsx/cjs", "--eval", script], {
        cwd: root,
      });
      const ended = new Promise((done) => child.once("exit", (_, by) => done(by)));
      const isWriting = () => readdirSync(folder).some((name) => name.endsWith(".part"));
      while (child.exitCode === null && !isWriting()) {
        await new Promise((next) => setTimeout(next, 1));
      }
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
    },
  );
});

/** A file's name and content. */
export interface LoadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sample that the page opens with: a plan at its second meeting. */
export const SAMPLE = "joint-working-2025.xlsx";
/** The samples that stand beside this page. */
const SAMPLES = [SAMPLE, "joint-working.xlsx"];

/** One of the sample workbooks; the page's own where there is none of that name. */
export async function fetchSample(asked: string): Promise<LoadedFile> {
  const name = SAMPLES.find((each) => each === asked) ?? SAMPLE;
  const response = await fetch(name);
  if (!response.ok) throw new Error("The sample workbook could not be fetched.");
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** Lets the officer choose a file; undefined when none is chosen. It is read here and goes nowhere. */
export function pickFile(input: HTMLInputElement): Promise<LoadedFile | undefined> {
  return new Promise((resolve) => {
    input.value = "";
    input.onchange = async () => {
      const [file] = input.files ?? [];
      resolve(file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    };
    input.oncancel = () => resolve(undefined);
    input.click();
  });
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives a file to the browser's downloads. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

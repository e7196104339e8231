import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Edition, EditionFormat, GenerateMade } from "../../jobs";
import { putOnClipboard } from "../views/copyList";
import { outcomeWords } from "./generationWords";
import { spoken } from "../shared/outcomeWords";
import { saveFile } from "./saveFile";
import type { MadeEdition } from "./useGeneration";

/** The formats in the order of their buttons. */
const FORMATS: Readonly<Record<EditionFormat, string>> = {
  docx: "Word",
  html: "Web page",
  text: "Text for an e-mail",
};
const ORDER = ["docx", "html", "text"] as const satisfies readonly EditionFormat[];

const useStyles = makeStyles({
  section: { marginTop: "8px", userSelect: "text" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  words: {
    margin: "8px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { display: "block", marginTop: "8px", fontSize: tokens.fontSizeBase200 },
  text: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    height: "120px",
    margin: "4px 0 8px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

interface OtherFormatsProps {
  readonly made: GenerateMade;
  readonly makeEdition: (format: EditionFormat, made: GenerateMade) => Promise<MadeEdition>;
}

/** What stands ready: a file that was handed over, and the same to be selected and copied. */
interface Ready {
  readonly words: string;
  readonly text: string;
  readonly html: string;
}

/**
 * The appendix as a Word document, a web page or text. A file is handed to the browser around the pane; whether that
 * lets it out cannot be known, so the words always stand there to be selected and copied.
 */
export default function OtherFormats({ made, makeEdition }: OtherFormatsProps) {
  const styles = useStyles();
  const [ready, setReady] = useState<Ready | undefined>(undefined);
  const [told, setTold] = useState("");
  const give = async (format: EditionFormat): Promise<void> => {
    setTold("One moment…");
    const wanted: readonly EditionFormat[] = [format, "text", "html"];
    const all = await Promise.all(wanted.map((one) => makeEdition(one, made)));
    const failed = all.find((one) => one.kind === "failed");
    if (failed) {
      const words = outcomeWords(failed);
      setTold(words ? spoken(words) : "");
      return;
    }
    const [file, text, html] = all.flatMap((one) => (one.kind === "edition" ? [one.edition] : []));
    if (!file || !text || !html) return;
    const name = `${made.sheetName.replace(/["<>|]/g, "-")}${file.ending}`;
    saveFile(name, file);
    setTold("");
    setReady({
      words: `${name} was handed over for saving. If no file came, this Excel lets none out: copy the text below.`,
      text: textOf(format === "html" ? html : text),
      // What is pasted into Word keeps its tables.
      html: format === "html" ? "" : textOf(html),
    });
  };
  const copy = ({ text, html }: Ready): void => {
    const isCopied = putOnClipboard({ text, html });
    setTold(
      isCopied ? "Copied." : "This Excel does not let an add-in copy: select the text instead.",
    );
  };
  return (
    <section className={styles.section} aria-label="Other formats">
      <div className={styles.row}>
        {ORDER.map((format) => (
          <Button key={format} size="small" onClick={() => void give(format)}>
            {FORMATS[format]}
          </Button>
        ))}
      </div>
      <p role="status" className={styles.words}>
        {told === "" ? ready?.words : told}
      </p>
      {ready && (
        <>
          <label className={styles.label}>
            The appendix to select and copy
            <textarea readOnly className={styles.text} value={ready.text} />
          </label>
          <Button size="small" onClick={() => copy(ready)}>
            Copy
          </Button>
        </>
      )}
    </section>
  );
}

function textOf({ content }: Edition): string {
  return typeof content === "string" ? content : "";
}

import arimoBold from "@fontsource/arimo/files/arimo-latin-700-normal.woff2";
import arimoBoldExtended from "@fontsource/arimo/files/arimo-latin-ext-700-normal.woff2";
import arimo from "@fontsource/arimo/files/arimo-latin-400-normal.woff2";
import arimoExtended from "@fontsource/arimo/files/arimo-latin-ext-400-normal.woff2";

const EXTENDED =
  "U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+A720-A7FF";

/** Arimo has Arial's widths, so that lines break on this page as they do where there is Arial. */
export async function loadPrintFonts(): Promise<void> {
  const faces = [
    new FontFace("Arimo", `url(${arimo})`),
    new FontFace("Arimo", `url(${arimoExtended})`, { unicodeRange: EXTENDED }),
    new FontFace("Arimo", `url(${arimoBold})`, { weight: "700" }),
    new FontFace("Arimo", `url(${arimoBoldExtended})`, { weight: "700", unicodeRange: EXTENDED }),
  ];
  for (const face of faces) document.fonts.add(face);
  await Promise.allSettled(faces.map((face) => face.load()));
}

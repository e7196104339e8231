/** Abbreviations that a councillor and a member of the public know, and roman numerals. */
export const COMMON_ABBREVIATIONS: ReadonlySet<string> = new Set(
  ["UK", "GB", "EU", "UN", "USA", "US", "NHS", "BBC", "HM", "HMRC", "MP", "MSP", "MS", "MLA"]
    .concat(["TBC", "TBA", "NA", "OK", "AM", "PM", "BC", "AD", "IT", "ICT", "TV", "CCTV", "PC"])
    .concat(["AGM", "PDF", "FAQ", "ID", "VAT", "GP", "HR", "PR", "CEO", "RAG", "BRAG", "COVID"])
    .concat(["II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "QR", "GDPR", "DIY", "LED"])
    .concat(["SMS", "USB", "PE", "CO", "PS", "NB", "DVD", "CD", "KPI", "LGBT", "HGV", "MOT"]),
);

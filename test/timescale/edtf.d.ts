/** As much of the independent EDTF parser as the tests use; the package has no types of its own. */
declare module "edtf" {
  interface EdtfValue {
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): EdtfValue;
}

/** What a worksheet function comes to where it comes to no value: "#N/A", "#VALUE!" … */
export class FunctionError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** What Excel on the web tells a framed page of itself: an Excel that knows ExcelApi up to the given version. */
export function appContext(apiVersion: string): Record<string, unknown> {
  return {
    _id: "committee-appendix",
    _appName: 16,
    _appVersion: "16.00",
    _appUILocale: "en-GB",
    _dataLocale: "en-GB",
    _docUrl: `${location.origin}/workbook.xlsx`,
    // Open for editing; 0 is for viewing only.
    _clientMode: 1,
    _settings: [],
    _reason: 0,
    _osfControlType: 1,
    // An add-in's licence, as XML; one that cannot be parsed makes the browser complain.
    _eToken: encodeURIComponent("<t/>"),
    _correlationId: "00000000-0000-0000-0000-000000000000",
    _appInstanceId: "committee-appendix",
    _requirementMatrix: JSON.stringify({
      excelapi: apiVersion,
      ribbonapi: "1.1",
      addincommands: "1.1",
      delayforcelledit: "1.1",
    }),
    _hostFullVersion: "16.0.0.0",
  };
}

/**
 * Conformance: the host's page that runs its examples in whatever Excel it is opened in (host/conformance), with this
 * add-in's own jobs tried after them on scratch sheets. Gives the page its trials; may not be part of what ships, and may
 * leave nothing in the workbook.
 */
import { openPage } from "../host/conformance/page";
import { TRIALS } from "./trials";

openPage(TRIALS);

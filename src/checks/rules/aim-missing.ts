import { atStep } from "../place";
import type { PlanCheck } from "../types";
import { counted } from "../../words";
import { expected } from "../words";

export const aimMissing: PlanCheck = {
  id: "aim-missing",
  title: "Rows at the top have no aim",
  advice: "Type the aim in the first row.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    const { targets, steps } = plan;
    const [first] = steps;
    if (!targets?.columns.aim || !first || first.aim !== "") return;
    const count = steps.filter(({ aim }) => aim === "").length;
    yield atStep(
      { step: first, targets },
      ["aim"],
      expected("an aim in the first row", `none for ${counted(count, "row")}`),
    );
  },
};

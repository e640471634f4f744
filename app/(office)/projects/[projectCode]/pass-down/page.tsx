import { getTranslations } from "next-intl/server";
import { textIn } from "@/core/kernel/language";
import { freeLinesBy } from "@/core/money/free-balances";
import { type PassDownLeg, passDownLegs } from "@/core/pass-downs/pass-down-leg";
import { passDown } from "@/server/pass-downs/pass-down";
import { readPrefectures } from "@/server/pass-downs/read-prefectures";
import { getProject } from "@/server/projects/get-project";
import { officePage } from "../../../office-page";
import { PassDownForm } from "../../_components/money-forms";
import { MoneyStep } from "../../_components/money-step";
import { pass } from "../../money-actions";

/** The west passes received money down. */
export default officePage({ roles: passDown.roles }, async (work, { params, locale }) => {
  const terms = await getTranslations("terms.pass_down_legs");
  const project = await getProject(work, { code: params.projectCode ?? "" });
  const { pairingId, county } = project;
  const [prefecture] = await readPrefectures(work, [{ pairingId, countyCode: county.code, passedOn: work.today }]);
  const name = prefecture ? textIn(locale, prefecture, "name") : "";
  const labels: Record<PassDownLeg, string> = {
    direct: terms("direct"),
    to_prefecture: `${terms("to_prefecture")} · ${name}`,
    from_prefecture: `${terms("from_prefecture")} · ${name}`,
  };
  const legs = prefecture ? passDownLegs : (["direct"] as const);
  const lines = freeLinesBy(legs, project.moneyLines);
  return (
    <MoneyStep project={project} step="pass-down" lines={lines}>
      <PassDownForm
        projectCode={project.code}
        lines={lines}
        legs={legs.map((leg) => ({ value: leg, label: labels[leg] }))}
        today={work.today}
        action={pass}
      />
    </MoneyStep>
  );
});

import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Timeline } from "@/components/ui/timeline";
import type { Language } from "@/core/kernel/language";

type Event = {
  key: string;
  at: string;
  on: string | null;
  verb: string;
  subject: string;
  subjectCode: string | null;
  reason: string | null;
  personZh: string | null;
  personEn: string | null;
  officeZh: string | null;
  officeEn: string | null;
  /** Null: no person but the nightly run. */
  role?: string | null;
};

const paths: Readonly<Record<string, string>> = {
  disbursement: "/disbursements",
  pass_down: "/pass-downs",
  expenditure: "/expenditures",
  refund: "/refunds",
  money_return: "/returns",
  reallocation: "/reallocations",
  flag: "/flags",
  instrument: "/instruments",
  instrument_movement: "/instrument-movements",
};

type Props<Told extends Event> = {
  events: readonly Told[];
  locale: Language;
  /** What else is to be shown of an event. */
  more?: (event: Told) => ReactNode;
};

/** The timeline of a record: who did what, when and why. */
export function EventTimeline<Told extends Event>({ events, locale, more }: Props<Told>) {
  const t = useTranslations("events");
  const format = useFormatter();
  const inChinese = locale === "zh";
  return (
    <Timeline
      entries={events.map((event) => {
        const code = event.subjectCode;
        const path = paths[event.subject];
        const person = (inChinese ? event.personZh : event.personEn) ?? t(event.role === null ? "system" : "public");
        const office = inChinese ? event.officeZh : event.officeEn;
        return {
          key: event.key,
          at: { iso: event.at, text: format.dateTime(new Date(event.at), "instant") },
          who: office ? `${person} · ${office}` : person,
          what: (
            <>
              {t(`verbs.${event.verb}`)}
              {code ? <> {path ? <a href={`${path}/${code}`}>{code}</a> : code}</> : null}
            </>
          ),
          why: event.reason,
          more: more?.(event),
        };
      })}
    />
  );
}

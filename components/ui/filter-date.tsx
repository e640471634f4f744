import { useTranslations } from "next-intl";

type Props = { name: string; label: string; value?: string | undefined; wrong?: boolean };

/** A day in the filter bar, typed like every date: 20100630 or 2010-06-30. `wrong` marks what could not be read. */
export function FilterDate({ name, label, value, wrong = false }: Props) {
  const t = useTranslations("forms");
  return (
    <label>
      {label}
      <input
        className="control"
        name={name}
        defaultValue={value}
        inputMode="numeric"
        autoComplete="off"
        title={t("date_help")}
        aria-invalid={wrong || undefined}
      />
    </label>
  );
}

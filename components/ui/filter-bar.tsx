import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type BarProps = {
  action: string;
  label?: string | undefined;
  /** Kept through filtering (sort order, tab). The page cursor is not: a new filter starts at its first page. */
  keep?: Readonly<Record<string, string | undefined>>;
  children: ReactNode;
};

/** Filters as a form that is sent by GET, so that they live in the address and need no script. */
export function FilterBar({ action, label, keep = {}, children }: BarProps) {
  const t = useTranslations("ui.filter");
  return (
    <form className="filter-bar" action={action} method="get" aria-label={label ?? t("label")}>
      {children}
      {Object.entries(keep).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      <button className="button" type="submit">
        {t("apply")}
      </button>
      <a className="button button-quiet" href={action}>
        {t("clear")}
      </a>
    </form>
  );
}

type TextProps = { name: string; label: string; value?: string | undefined; placeholder?: string };

/** Free text; the widest of the bar. */
export function FilterText({ name, label, value, placeholder }: TextProps) {
  return (
    <label className="filter-wide">
      {label}
      <input className="control" type="search" name={name} defaultValue={value} placeholder={placeholder} />
    </label>
  );
}

export type FilterOption = { value: string; label: string };
type SelectProps = {
  name: string;
  label: string;
  value?: string | undefined;
  options: readonly FilterOption[];
  /** What the first entry says, where choosing nothing is not all. */
  all?: string;
};

/** A choice; its first entry takes all. */
export function FilterSelect({ name, label, value, options, all }: SelectProps) {
  const t = useTranslations("ui.filter");
  return (
    <label>
      {label}
      <select className="control" name={name} defaultValue={value ?? ""}>
        <option value="">{all ?? t("all")}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

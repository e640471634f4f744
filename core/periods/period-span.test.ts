import { describe, expect, it } from "vitest";
import { lastDayOver } from "./last-day-over";
import { isYear, monthSpan, parsePeriod, periodKey, spansOfYear, yearSpan } from "./period-span";
import { bookPeriods, canBeClosed, periodState } from "./period-state";
import { typedPeriod } from "./typed-period";

describe("a period", () => {
  it.each(["2024-02", "202402", "2024/2", "2024.02", "2024年2月", "２０２４－０２", " 2024 - 02 "])(
    "%j is February",
    (typed) => {
      expect(parsePeriod(typed)).toEqual({ startsOn: "2024-02-01", endsOn: "2024-02-29" });
    },
  );
  it.each(["2024", "2024年", "2024年度", "２０２４"])("%j is the year", (typed) => {
    expect(parsePeriod(typed)).toEqual(yearSpan(2024));
  });
  it.each(["", "1995", "2200-01", "2024-13", "2024-0", "24-02", "2024-02-01", "February 2024"])(
    "%j is none",
    (typed) => {
      expect(parsePeriod(typed)).toBeNull();
    },
  );
  it("is named as addresses name it, and read back", () => {
    for (const span of spansOfYear(2023)) expect(parsePeriod(periodKey(span))).toEqual(span);
    expect(spansOfYear(2023).filter(isYear)).toEqual([yearSpan(2023)]);
  });
  it("is asked for in words when it is missing or wrong", () => {
    const codes = (typed: unknown) =>
      typedPeriod()
        .safeParse(typed)
        .error?.issues.map(({ message }) => message);
    expect(codes(" ")).toEqual(["required"]);
    expect(codes("soon")).toEqual(["period.format"]);
  });
});

describe("the periods of a book", () => {
  const closing = (startsOn: string, endsOn: string, reopenedAt: string | null = null) => ({
    ...{ startsOn, endsOn, reopenedAt, reopeningAskedAt: reopenedAt },
  });
  const { startsOn, endsOn } = monthSpan(2025, 1);

  it("are closed by themselves or by their year, open, open again or running", () => {
    const states = (closings: ReturnType<typeof closing>[], today: string) =>
      bookPeriods(spansOfYear(2025), closings, today).map(({ state }) => state);
    expect(states([closing(startsOn, endsOn)], "2025-03-01")).toEqual([
      ...["closed", "open"],
      ...Array(11).fill("running"),
    ]);
    expect(states([closing("2025-01-01", "2025-12-31")], "2026-03-01")).toEqual(Array(13).fill("closed"));
    expect(states([closing(startsOn, endsOn, "2025-03-01T00:00:00Z")], "2026-01-01")[0]).toBe("reopened");
    expect(
      states([closing(startsOn, endsOn, "2025-03-01T00:00:00Z"), closing(startsOn, endsOn)], "2026-01-01")[0],
    ).toBe("closed");
  });
  it("can be closed when they are over and open", () => {
    const found = bookPeriods(spansOfYear(2025), [closing(startsOn, endsOn)], "2025-04-15");
    expect(found.filter(canBeClosed).map(periodKey)).toEqual(["2025-02", "2025-03"]);
  });
  it("tell what became of a closing", () => {
    expect(periodState({ reopeningAskedAt: null, reopenedAt: null })).toBe("closed");
    expect(periodState({ reopeningAskedAt: "x", reopenedAt: null })).toBe("reopening_asked");
    expect(periodState({ reopeningAskedAt: "x", reopenedAt: "y" })).toBe("reopened");
  });
  it.each([
    [2025, "2026-03-05", "2025-12-31"],
    [2026, "2026-03-05", "2026-02-28"],
    [2026, "2026-01-05", "2025-12-31"],
  ])("of %i are over on %s up to %s", (year, today, last) => expect(lastDayOver(year, today)).toBe(last));
});

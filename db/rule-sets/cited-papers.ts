/**
 * The two papers that rules and reference data cite, each named in full wherever people read it. Both were read whole; neither prints a year.
 * docs/sources.md says what they are and how comments cite them.
 */
type CitedPaper = {
  /** A place in the paper as a phrase: its section or table, and what stands there. */
  zh(place: string): string;
  en(place: string): string;
};

const cited = (authors: string, title: string, dated: { zh: string; en: string }): CitedPaper => ({
  zh: (place) => `${authors}（英文论文“${title}”，${dated.zh}）${place}`,
  en: (place) => `${authors}, “${title}” (${dated.en}), ${place}`,
});

export const cao = cited(
  "Cao Hongmin",
  "The Strategy and Its Impact of Cooperation between Eastern and Western Regions in Alleviating Poverty",
  { zh: "未注明年份，数据截至2006年", en: "undated, figures to 2006" },
);

export const luQinLi = cited(
  "Hanwen Lu, Zhimin Qin, Ping Li",
  "East-West Partnerships for Poverty Reduction: Experience Review and Institutional Innovation",
  { zh: "未注明年份，引文至2011年", en: "undated, cites works to 2011" },
);

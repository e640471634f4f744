import type { PairingRow } from "@/server/pairings/read-pairings";

const pairing = (number: number): PairingRow => ({
  id: `P${number}`,
  supporterCode: `${110000 + number}`,
  recipientCode: `${150000 + number}`,
  level: "province",
  instrumentZh: "",
  instrumentEn: "",
  startsOn: "1996-07-06",
  startPrecision: "day",
  endsOn: null,
  endPrecision: null,
  source: "",
  verification: "papers",
  noteZh: "",
  noteEn: "",
  inForce: true,
  supporter: { code: `${110000 + number}`, nameZh: "某某省", nameEn: "Some Province" },
  recipient: { code: `${150000 + number}`, nameZh: "某某自治区", nameEn: "Some Region" },
});

/** As many as there are. */
export const pairings = Array.from({ length: 18 }, (_, index) => pairing(index + 10));

/** Fifty rows of the length that rows of the national list have. */
export const rows = Array.from({ length: 50 }, (_, index) => ({
  code: `P2024${String(100_000 + index)}X`,
  title: "西坪镇小流域水土保持和经济林综合治理项目",
  county: "某某族自治县",
  budget: "123.00",
  committed: "123.00",
  sent: "36.90",
  received: "36.90",
  spent: "36.90",
}));

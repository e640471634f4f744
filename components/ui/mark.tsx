/** Line drawings on a 16 x 16 field. A noun keeps its shape wherever it appears. */
const SHAPES = {
  desk: "M2 6h12v7H2zM5 6V3h6v3M2 9h12",
  folder: "M2 4h4l1.5 2H14v7H2z",
  transfer: "M2 5h11M10 2l3 3-3 3M14 11H3M6 8l-3 3 3 3",
  flag: "M4 14V2M4 3h8l-2 3 2 3H4",
  scale: "M8 2v12M4 14h8M3 4h10M3 4l-2 5h4zM13 4l-2 5h4z",
  link: "M6 10l4-4M7 5l2-2a2.8 2.8 0 0 1 4 4l-2 2M9 11l-2 2a2.8 2.8 0 0 1-4-4l2-2",
  person: "M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 14c0-3 3-4 6-4s6 1 6 4",
  ledger: "M3 2h10v12H3zM6 2v12M8 6h3M8 9h3",
  factory: "M2 14V6l4 3V6l4 3V3h3v11zM5 11.5h1.5M9 11.5h1.5",
  office: "M3 14V3h7v11M10 7h3v7M2 14h12M5.5 6h2M5.5 9h2",
  eye: "M1 8c2-3 4-5 7-5s5 2 7 5c-2 3-4 5-7 5s-5-2-7-5zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  calendar: "M2 3h12v11H2zM2 6.5h12M5 1.5v3M11 1.5v3M5 10l2 2 4-4",
  table: "M2 3h12v10H2zM2 6.5h12M2 9.75h12M7 3v10",
  shield: "M8 1.5l5.5 2v4c0 3.5-2.5 5.8-5.5 7-3-1.2-5.5-3.5-5.5-7v-4zM5.5 8l2 2 3.5-4",
  check: "M3 2h10v12H3zM5.5 8l2 2 3.5-4.5",
  notice: "M2 6v4h2l6 3V3L4 6zM12.5 6a3 3 0 0 1 0 4",
} as const;

export type MarkShape = keyof typeof SHAPES;

/** The drawing of a noun; the text beside it says the same, so it is hidden from readers of the page's text. */
export function Mark({ shape }: { shape: MarkShape }) {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[shape]} />
    </svg>
  );
}

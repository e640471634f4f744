import type { CastPairing } from "@/db/seed/cast";
import { type ProjectContent, projectContent } from "@/db/seed/projects/project-content";
import type { Work } from "@/db/work";

/** Who takes a step: of the pairing's two offices, of the project's county, or of the centre, the first or the second. */
export type Post = "east1" | "east2" | "west1" | "west2" | "county1" | "county2" | "reviewer1" | "reviewer2" | "public";

/** What a project's commands gave, for its later steps. */
export type Memory = {
  project: string;
  notice: string;
  report: number;
  objection: number;
  disbursement: string;
  passDown: string;
  expenditure: string;
  moneyReturn: string;
  reallocation: string;
  instrument: string;
  /** Codes of movements of the instrument, by what the story calls them. */
  movements: Record<string, string>;
};

export type Step = {
  story: Story;
  /** Days from the first start: 0 is that day, -30 thirty days before. */
  day: number;
  post: Post;
  /** A rule is meant to stand in the way; without it, being blocked ends the story. */
  blocked: boolean;
  take(work: Work, memory: Memory): Promise<unknown>;
};

type Place = { pairing: CastPairing; countyCode: string };

/**
 * What happens to one project, as steps on days. `begins` is the day of the proposal; works begin a month later.
 * Each call of `act` moves on by that many days, at least one when somebody else acts.
 */
export class Story {
  readonly steps: Step[] = [];
  readonly memory = {} as Memory;
  content: ProjectContent;
  #day: number;
  #post: Post | undefined;

  constructor(
    readonly key: string,
    readonly place: Place,
    begins: number,
    /** The ISO day that lies so many days from the first start. */
    readonly dateOf: (day: number) => string,
  ) {
    this.content = projectContent(key, place.countyCode, dateOf(begins + 30));
    this.#day = begins;
  }

  /** The running number in the key, as digits for references and invoices. */
  get serial(): string {
    return this.key.split("-").at(-1) ?? "";
  }

  /** What all lines of the budget of one source and year plan together. */
  get budget() {
    const [first] = this.content.budgetLines;
    if (!first) throw new Error(`${this.key} has no budget`);
    const amount = this.content.budgetLines.reduce((sum, line) => sum + line.amount, 0n);
    return { source: first.source, fiscalYear: first.fiscalYear, purpose: first.purpose, amount };
  }

  /** Changes what the project says of itself, before it is proposed. */
  with(changed: Partial<ProjectContent>): this {
    this.content = { ...this.content, ...changed };
    return this;
  }

  /** Goes on with acts that are told in a function of their own. */
  do(...acts: ((story: this) => unknown)[]): this {
    for (const act of acts) act(this);
    return this;
  }

  /** Nothing happens for so many days. */
  rest(days: number): this {
    this.#day += days;
    return this;
  }

  act(post: Post, days: number, take: Step["take"], blocked = false): this {
    this.#day += this.#post === undefined || this.#post === post ? days : Math.max(1, days);
    this.#post = post;
    this.steps.push({ story: this, day: this.#day, post, blocked, take });
    return this;
  }
}

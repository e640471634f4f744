import { createVitest, type TestModule, type TestRunResult, type Vitest } from "vitest/node";
import type { Guard } from "./guard";

/** What a test's name must match to prove the guard: its name, and not a longer one that begins or ends with it. */
const patternOf = (guard: string) => new RegExp(`(?<![\\w.])${guard.replaceAll(".", "\\.")}(?!\\w)`);

/** Each name is the whole of it, those of the groups it stands in included. */
type Proving = { name: string; module: TestModule };

const testsOf = ({ testModules }: TestRunResult) =>
  testModules.flatMap((module) => [...module.children.allTests()].map((test) => ({ name: test.fullName, module })));

/** The tests that prove guards, in files in a folder called `guards`, kept ready to be run again and again. */
export class ProvingTests {
  private constructor(
    private readonly vitest: Vitest,
    private readonly tests: Proving[],
  ) {}

  /** Reads the tests. The template that TEST_TEMPLATE_OWNER_URL names is what they get copies of. */
  static async open(): Promise<ProvingTests> {
    const silent = { watch: false, reporters: [{}] };
    const vitest = await createVitest("test", { ...silent, project: ["database"], maxWorkers: 1 });
    await vitest.standalone();
    const specifications = await vitest.globTestSpecifications(["/guards/"]);
    return new ProvingTests(vitest, testsOf(await vitest.collectTests(specifications)));
  }

  get count() {
    return this.tests.length;
  }

  /** The tests that have the guard in their names. */
  naming = ({ name }: Guard) => this.tests.filter((test) => patternOf(name).test(test.name));

  /** Runs the tests that name the guard, on databases without it. Returns what is wrong with its proof, or null. */
  async proveWithout(guard: Guard): Promise<string | null> {
    const modules = new Set(this.naming(guard).map(({ module }) => module));
    const specifications = [...modules].map(({ project, moduleId }) => project.createSpecification(moduleId));
    process.env.GUARD_REMOVED = guard.removal;
    this.vitest.setGlobalTestNamePattern(patternOf(guard.name));
    const { testModules, unhandledErrors } = await this.vitest.runTestSpecifications(specifications);
    const states = testModules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    if (states.includes("failed")) return null;
    if (states.includes("passed")) return "the tests that name it pass without it";
    const errors = testModules.flatMap((module) => module.errors().map(({ message }) => message));
    return `the tests that name it could not be run: ${[...errors, ...unhandledErrors].join("; ")}`;
  }

  close = () => this.vitest.close();
}

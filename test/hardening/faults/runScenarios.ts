import { run, type Scenario, scenarioOf } from './scenario.ts';
import { Stage } from './stage.ts';
import { REVOKED } from './troubles.ts';

/** What scenarios found. */
export interface Findings {
  readonly scenarios: number;
  /** Scenarios in which something was wrong, with what. */
  readonly failures: readonly { readonly scenario: Scenario; readonly wrong: readonly string[] }[];
  /** Rejections and exceptions that nobody handled. */
  readonly unhandled: readonly string[];
  /** Acts that were begun, and how often each trouble came, by name. */
  readonly counts: ReadonlyMap<string, number>;
  /** Requests that the bot sent. */
  readonly requests: number;
}

/** Scenarios for which one bot is used; then another is started. */
const PER_BOT = 50;

/**
 * Runs the scenarios of `count` seeds from `seed` on, each `lanes`-th by the same bot. `said` hears of each scenario that has ended.
 */
export async function runScenarios(
  { seed, count, lanes }: { readonly seed: number; readonly count: number; readonly lanes: number },
  said: (done: number, failed: number) => void = () => {},
): Promise<Findings> {
  const failures: { readonly scenario: Scenario; readonly wrong: readonly string[] }[] = [];
  const unhandled: string[] = [];
  const counts = new Map<string, number>();
  let requests = 0;
  let done = 0;
  const note = (error: unknown): void =>
    void unhandled.push(error instanceof Error ? (error.stack ?? '') : String(error));
  process.on('unhandledRejection', note);
  process.on('uncaughtException', note);
  let next = seed;
  const lane = async (): Promise<void> => {
    let stage = await Stage.open();
    let used = 0;
    const renew = async (): Promise<void> => {
      requests += stage.sandbox.requests.length;
      await stage.close();
      stage = await Stage.open();
      used = 0;
    };
    while (next < seed + count) {
      const scenario = scenarioOf(next);
      next += 1;
      for (const { name } of scenario.steps) counts.set(name, (counts.get(name) ?? 0) + 1);
      const wrong = await run(stage, scenario).catch((error: unknown) => [`the run itself failed: ${error}`]);
      if (wrong.length > 0) failures.push({ scenario, wrong });
      used += 1;
      done += 1;
      said(done, failures.length);
      const isEnded = scenario.steps.at(-1)?.name === REVOKED;
      if (isEnded || wrong.length > 0 || used >= PER_BOT) await renew();
    }
    requests += stage.sandbox.requests.length;
    await stage.close();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  process.off('unhandledRejection', note);
  process.off('uncaughtException', note);
  return { scenarios: done, failures, unhandled, counts, requests };
}

/** The scenario with as few steps as still go wrong, by leaving out one after the other. */
export async function shrink(scenario: Scenario): Promise<Scenario> {
  let least = scenario;
  for (let index = least.steps.length - 1; index >= 0; index -= 1) {
    const shorter = { ...least, steps: least.steps.toSpliced(index, 1) };
    const stage = await Stage.open();
    const wrong = await run(stage, shorter);
    await stage.close();
    if (wrong.length > 0) least = shorter;
  }
  return least;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/** What axe-core finds serious or critical on a page as it stands: rule, element, and what to mend. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  // Evaluated, not added as a script. What axe puts into the page it can do only in a context with `bypassCSP`: the page's own
  // policy lets nothing foreign in, and must not.
  await page.evaluate(`${SOURCE}; undefined`);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResult;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}

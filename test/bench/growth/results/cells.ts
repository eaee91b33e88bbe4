import { isMissing, type Missing, type StepCost } from '../figures.ts';
import type { Spread } from '../spread.ts';

const SECOND = 1000;
const MINUTE = 60_000;

/** Milliseconds as people read them. */
export function time(ms: number): string {
  if (ms >= 10 * MINUTE) return `${Math.round(ms / MINUTE)} min`;
  if (ms >= 10 * SECOND) return `${Math.round(ms / SECOND)} s`;
  if (ms >= SECOND) return `${(ms / SECOND).toFixed(1)} s`;
  return `${ms >= 10 ? Math.round(ms) : ms.toFixed(1)} ms`;
}

/** A figure drawn by a function; a dash if there is none, and why if it could not be measured. */
export function cell<T extends object>(figure: T | Missing | undefined, draw: (figure: T) => string): string {
  if (figure === undefined) return '–';
  if (!isMissing(figure)) return draw(figure);
  return 'moreThanMs' in figure ? `more than ${time(figure.moreThanMs)}` : `no: ${figure.failed.replaceAll('|', '/')}`;
}

/** CPU time, and real time behind it. */
export function step({ cpuMs, wallMs }: StepCost): string {
  return `${time(cpuMs)} (${time(wallMs)})`;
}

/** Quantiles, such as p50 and p99. */
export function quantiles(spread: Spread, names: readonly ('p50' | 'p95' | 'p99' | 'worst')[]): string {
  return names.map((name) => time(spread[name])).join(' / ');
}

export function bytes(count: number): string {
  return `${Math.round(count / 2 ** 20)} MB`;
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

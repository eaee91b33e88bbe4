import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Expression } from './expression.ts';

/** Records every regular expression that modules of a folder build from now on, with the place that builds it. */
export function recordBuilt(root: string): ReadonlyMap<string, Expression> {
  const built = new Map<string, Expression>();
  const Plain = globalThis.RegExp;
  const record = (pattern: RegExp): RegExp => {
    const at = callerIn(root);
    if (at !== undefined) built.set(`${at} ${pattern}`, { pattern: pattern.source, flags: pattern.flags, at });
    return pattern;
  };
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, [source, flags]) => record(new target(source, flags)),
    apply: (target, _self, [source, flags]) => record(target(source, flags)),
  });
  return built;
}

/** `file:line` of the caller's caller's caller, if it is a file of the program. */
function callerIn(root: string): string | undefined {
  const frame = new Error().stack?.split('\n')[4] ?? '';
  const [, url, line] = /(file:\/\/.*?):(\d+):\d+\)?$/u.exec(frame) ?? [];
  if (url === undefined) return undefined;
  const file = relative(root, fileURLToPath(url));
  return /^(?:src|commands)\//u.test(file) ? `${file}:${line}` : undefined;
}

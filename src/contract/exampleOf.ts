import type { OptionValues } from './option.ts';

/** A call as it is typed on Discord: `/ask question:Who led the delegation?`. */
export function exampleOf(called: string, options: OptionValues): string {
  return [`/${called}`, ...Object.entries(options).map(([name, value]) => `${name}:${value}`)].join(' ');
}

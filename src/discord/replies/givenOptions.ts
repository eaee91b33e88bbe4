import type { OptionValues } from '../../contract/option.ts';
import type { Request } from './request.ts';

/** The options that have a value. */
export function givenOptions(options: OptionValues): Request['options'] {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

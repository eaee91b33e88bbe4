/**
 * Calls that have another name today, by the name that they had. Replies keep the name of their call, and people their habits:
 * what is called by a former name is answered under the present one.
 */
const PRESENT_NAMES: ReadonlyMap<string, string> = new Map([
  ['brief topic', 'overview'],
  ['brief schedule', 'digest schedule'],
  ['brief schedules', 'digest list'],
  ['brief digest', 'digest show'],
  ['brief unschedule', 'digest drop'],
]);

/** All former names, such as `brief topic`. */
export const FORMER_NAMES: readonly string[] = [...PRESENT_NAMES.keys()];

/** The name of a call today. */
export function presentName(called: string): string {
  return PRESENT_NAMES.get(called) ?? called;
}

/** The commands that today do what the command of this former name did; empty if there was none. */
export function successorsOf(command: string): readonly string[] {
  const present = [...PRESENT_NAMES].filter(([former]) => former.startsWith(`${command} `)).map(([, name]) => name);
  return [...new Set(present.map((name) => name.split(' ', 1).join('')))];
}

import type { FoundName } from '../foundName.ts';
import type { DocumentEvidence } from './documentEvidence.ts';

/** What is known of a name where a document begins. */
export interface KnownBefore {
  /** Whether an earlier document shows that it is a person’s. */
  isPersonal(key: string): boolean;
  /** Its kind where the dossier has it first. */
  kindOf(key: string): FoundName['kind'] | undefined;
}

/** What a document adds to the evidence of a name because of what was shown before. */
export interface Added {
  readonly personal: number;
  readonly bodily: number;
}

/** What a document shows of its names that depends on what was shown before, by the keys of the names. */
export function replayEvidence({ names, events }: DocumentEvidence, before: KnownBefore): ReadonlyMap<string, Added> {
  const keys = [...names.keys()];
  const personal = new Set<string>();
  const added = new Map<string, Added>();
  const isPersonal = (key: string): boolean => personal.has(key) || before.isPersonal(key);
  const add = (key: string, what: keyof Added): void => {
    const own = added.get(key) ?? { personal: 0, bodily: 0 };
    added.set(key, { ...own, [what]: own[what] + 1 });
    if (what === 'personal') personal.add(key);
  };
  for (const [kind, first, second = first] of events) {
    const [one = '', other = ''] = [keys[first], keys[second]];
    if (kind === 'personal') personal.add(one);
    else if (kind === 'initials') {
      if (!isPersonal(one)) add(one, 'bodily');
    } else if (isPersonal(one) && before.kindOf(other) === 'name') add(other, 'personal');
    else if (isPersonal(other) && before.kindOf(one) === 'name') add(one, 'personal');
  }
  return added;
}

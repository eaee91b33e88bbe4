import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { NO_CORRECTIONS, type PeopleCorrections } from '../dossier/peopleCorrections.ts';
import { plainLine } from '../text/plainCharacters.ts';
import { wording } from '../wording/catalogue.ts';

/** What the file says, as far as it can be used, and every fault in it, in words to follow the file's name. */
export interface ReadPeople {
  readonly corrections: PeopleCorrections;
  readonly faults: readonly string[];
}

const name = z
  .string({ error: () => wording.declared.isNotText })
  .transform(plainLine)
  .pipe(z.string().min(1, { error: () => wording.declared.isEmpty }));
const group = z.array(name, { error: () => wording.people.isNoList }).min(2, { error: () => wording.people.oneName });
const KNOWN = ['same', 'different', 'preferred'];

/** What the text of a `people.yaml` says. Entries with a fault are left out, and the fault is named; the others count. */
export function parsePeople(text: string): ReadPeople {
  let given: unknown;
  try {
    // What is odd but can be read is no concern of the program's own output.
    given = parse(text, { logLevel: 'error' }) ?? {};
  } catch (error) {
    if (!(error instanceof YAMLParseError || error instanceof ReferenceError)) throw error;
    return faulty(wording.people.isNoYaml(error.message.split('\n')[0] ?? ''));
  }
  const whole = z.record(z.string(), z.unknown()).safeParse(given);
  if (!whole.success) return faulty(wording.people.isNoSet(KNOWN.join(', ')));
  const faults: string[] = [];
  const unknown = Object.keys(whole.data).filter((key) => !KNOWN.includes(key));
  if (unknown.length > 0) faults.push(wording.people.unknownField(unknown.join(', '), KNOWN.join(', ')));
  const { same, different, preferred } = whole.data;
  return {
    corrections: {
      same: groupsOf('same', same, faults),
      different: groupsOf('different', different, faults),
      preferred: preferredOf(preferred, faults),
    },
    faults,
  };
}

function groupsOf(field: string, given: unknown, faults: string[]): readonly (readonly string[])[] {
  const entries = z.array(z.unknown()).nullish().safeParse(given);
  if (!entries.success) {
    faults.push(wording.people.needsLists(field));
    return [];
  }
  return (entries.data ?? []).flatMap((entry, at) => {
    const parsed = group.safeParse(entry);
    if (parsed.success) return [parsed.data];
    faults.push(wording.people.badEntry(field, at + 1, parsed.error.issues.map(({ message }) => message).join('; ')));
    return [];
  });
}

function preferredOf(given: unknown, faults: string[]): Readonly<Record<string, string>> {
  const entries = z.record(z.string(), z.unknown()).nullish().safeParse(given);
  if (!entries.success) {
    faults.push(wording.people.preferredIsNoSet);
    return {};
  }
  return Object.fromEntries(
    Object.entries(entries.data ?? {}).flatMap(([spelling, shown]) => {
      const parsed = name.safeParse(shown);
      if (parsed.success) return [[plainLine(spelling), parsed.data]];
      faults.push(wording.people.badPreferred(spelling, parsed.error.issues[0]?.message));
      return [];
    }),
  );
}

function faulty(fault: string): ReadPeople {
  return { corrections: NO_CORRECTIONS, faults: [fault] };
}

import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import { EXPORT_FORMATS } from '../../src/answer/exportFormat.ts';
import { REFERENCE_STYLES } from '../../src/answer/referenceStyle.ts';
import { listingOf } from '../../src/contract/listing.ts';
import { MAX_COMMAND_DESCRIPTION } from '../../src/discord/limits.ts';
import { registrationOf } from '../../src/discord/registration.ts';
import { localisedCommands } from '../../src/wording/localisedCommands.ts';

/** Discord's rule for names of commands and options. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** Most characters of all names, descriptions and values of one command, the longest language of each counted. */
const COMMAND_TOTAL = 8000;

interface Part {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: Readonly<Record<string, string>> | undefined;
  readonly description_localizations?: Readonly<Record<string, string>> | undefined;
  readonly options?: readonly Part[] | undefined;
  readonly choices?: readonly Part[] | undefined;
  readonly value?: string;
}

const registered: readonly Part[] = registrationOf(listingOf(commands), true, 'global');
const typed = registered.filter(({ description }) => description !== '');
const locales = Object.keys(localisedCommands);

/** A command with all that is in it, each with the way to it. */
function partsOf(part: Part, way = part.name): readonly (readonly [way: string, part: Part])[] {
  const inner = part.options ?? [];
  return [[way, part], ...inner.flatMap((one) => partsOf(one, `${way} ${one.name}`))];
}
const parts = typed.flatMap((command) => partsOf(command));

/** Groups of which no two may have one name: the commands, and what is in each command. */
const groups = [typed, ...parts.map(([, { options = [] }]) => options)];

describe.each(locales)('the commands in %s', (locale) => {
  it('all have a name and a description, by the rules of Discord', () => {
    const faults = parts.flatMap(([way, { name_localizations: names, description_localizations: texts }]) => {
      const [name, text] = [names?.[locale], texts?.[locale]];
      const isName = name !== undefined && NAME.test(name) && name === name.toLowerCase();
      const isText = text !== undefined && text.length > 0 && text.length <= MAX_COMMAND_DESCRIPTION;
      return [...(isName ? [] : [`name of ${way}: ${name}`]), ...(isText ? [] : [`what ${way} is: ${text}`])];
    });
    expect(faults).toEqual([]);
  });

  it('have no two names that are the same in one place', () => {
    const twice = groups.flatMap((group) => {
      const names = group.map(({ name, name_localizations: own }) => own?.[locale] ?? name);
      return names.filter((name, at) => names.indexOf(name) !== at);
    });
    expect(twice).toEqual([]);
  });

  it('have names in menus and of choices', () => {
    for (const { name, name_localizations: names } of registered.filter(({ description }) => description === '')) {
      expect([name, names?.[locale]]).toEqual([name, expect.stringMatching(/^.{1,32}$/u)]);
    }
    // Formats and styles of references are called the same everywhere.
    const formats: readonly string[] = [...EXPORT_FORMATS, ...REFERENCE_STYLES];
    const choices = parts
      .flatMap(([, part]) => part.choices ?? [])
      .filter(({ value = '' }) => !formats.includes(value));
    expect(choices.filter(({ name_localizations: own }) => own?.[locale] === undefined)).toEqual([]);
  });
});

it('no command is longer than Discord takes, in the longest of its languages', () => {
  const longest = (text: string, others: Readonly<Record<string, string>> | undefined): number =>
    Math.max(text.length, ...Object.values(others ?? {}).map(({ length }) => length));
  const lengthOf = (part: Part): number =>
    longest(part.name, part.name_localizations) +
    longest(part.description ?? '', part.description_localizations) +
    (part.value?.length ?? 0) +
    [...(part.options ?? []), ...(part.choices ?? [])].reduce((sum, one) => sum + lengthOf(one), 0);
  for (const command of typed) expect([command.name, lengthOf(command) <= COMMAND_TOTAL]).toEqual([command.name, true]);
});

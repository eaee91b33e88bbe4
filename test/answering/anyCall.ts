import fc from 'fast-check';
import { commands } from '../../commands/list.ts';
import { findCall } from '../../src/contract/findCall.ts';
import type { OptionValues } from '../../src/contract/option.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import { memoryEngineOf } from '../search/memoryEngineOf.ts';
import { anyWords } from '../text/anyWords.ts';

/** Calls of every command: texts of the dossier's own words, of marks and operators, and of anything at all. */
export function anyCall(open: OpenDossier): fc.Arbitrary<{ name: string; options: OptionValues }> {
  const ids = open.dossier.documents.map(({ id }) => id);
  const surfaces = memoryEngineOf(open).vocabulary.rows.map(([, surface]) => surface);
  const joint = fc.constantFrom(' ', ' ', ' ', ' OR ', ' -', '" "', '* ', '~ ');
  const own = fc
    .array(fc.tuple(fc.constantFrom(...surfaces), joint), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.flat().join(''));
  const slice = fc
    .constantFrom(...open.dossier.documents)
    .chain((document) =>
      fc.tuple(fc.nat(document.text.length), fc.nat(60)).map(([at, length]) => document.text.slice(at, at + length)),
    );
  const text = fc.oneof(
    own,
    slice,
    slice.map((words) => `“${words}”`),
    anyWords,
  );
  const someFilters = fc.record(
    {
      document: fc.oneof(fc.constantFrom(...ids), anyWords),
      after: fc.constantFrom('2021', '2021-03-06', 'soon'),
      source: text,
    },
    { requiredKeys: [] },
  );
  const filters = fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: someFilters });
  const citation = fc
    .tuple(fc.constantFrom(...ids), fc.nat(40), fc.nat(200), fc.nat(200))
    .map(([id, number, start, end]) => (start % 2 === 0 ? `${id}:${number}` : `${id}:${number}@${start}-${end}`));
  const options: Readonly<Record<string, fc.Arbitrary<OptionValues>>> = {
    ask: fc.tuple(text, filters).map(([question, others]) => ({ question, ...others })),
    search: fc.tuple(text, filters).map(([query, others]) => ({ query, ...others })),
    quote: fc.tuple(text, filters).map(([words, others]) => ({ words, ...others })),
    source: fc.record(
      { document: fc.oneof(fc.constantFrom(...ids), text), passage: fc.integer({ min: 1, max: 40 }) },
      { requiredKeys: [] },
    ),
    cite: fc.oneof(citation, citation, text).map((id) => ({ id })),
    who: fc.oneof(own, text).map((name) => ({ name })),
    compare: fc
      .tuple(...[0, 1].map(() => fc.oneof(fc.constantFrom(...ids), own, text)), fc.oneof(fc.constant(undefined), text))
      .map(([a, b, topic]) => ({ a, b, topic })),
    // Words chosen at random seldom stand beside a date: half of the calls ask for everything.
    timeline: fc.oneof(
      fc.record({ before: fc.constantFrom('2021-03', '2030', 'soon') }, { requiredKeys: [] }),
      fc.record(
        { topic: fc.oneof(own, text), person: fc.oneof(own, text), after: fc.constantFrom('1990', '2021-03-06') },
        { requiredKeys: [] },
      ),
    ),
    overview: fc.record({ topic: fc.oneof(own, text), without: citation }, { requiredKeys: ['topic'] }),
    help: fc.record(
      { command: fc.oneof(fc.constantFrom(...commands.map(({ name }) => name)), text) },
      { requiredKeys: [] },
    ),
  };
  // What else has subcommands answers from what a team keeps too, and is tested with a team.
  const names = commands.filter(({ subcommands }) => subcommands === undefined).map(({ name }) => name);
  return fc
    .constantFrom(...names)
    .chain((name) => (options[name] ?? anyOptions(name, text)).map((given) => ({ name, options: given })));
}

/** Options for a command that has no arbitrary of its own above: any text for each of its options. */
function anyOptions(name: string, text: fc.Arbitrary<string>): fc.Arbitrary<OptionValues> {
  const known = findCall(commands, name).callable.options;
  return fc.record(
    Object.fromEntries(
      known.map((option) => [option.name, option.type === 'integer' ? fc.integer({ min: 1, max: 40 }) : text]),
    ),
    { requiredKeys: known.filter(({ required }) => required === true).map((option) => option.name) },
  );
}

import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import { checkOptions } from '../../src/contract/checkOptions.ts';
import { completerOf } from '../../src/contract/completerOf.ts';
import { findCall } from '../../src/contract/findCall.ts';
import { fixedChoices } from '../../src/contract/fixedChoices.ts';
import type { OptionValues } from '../../src/contract/option.ts';
import { UserError } from '../../src/errors.ts';
import { answerJsonSchema } from '../../src/json/answerJson.ts';
import { run as runAny } from '../answering/inJson.ts';
import { openFerry, openParagraphs, openWritten } from '../fixtures/ferryDossier.ts';
import { allCalls } from './allCalls.ts';

const ferry = openFerry();

async function run(name: string, options: OptionValues, open = ferry) {
  return runAny(commands, name, options, open);
}

describe('the options of a command', () => {
  const FAULTS: readonly (readonly [why: string, name: string, options: OptionValues, message: RegExp])[] = [
    [
      'unknown',
      'ask',
      { query: 'x' },
      /^\/ask has no option “query”\. It has: question, document, source, after, before\.$/,
    ],
    ['missing', 'search', {}, /^\/search needs query: /],
    ['empty', 'search', { query: '' }, /^\/search needs query: /],
    ['too long', 'search', { query: 'x'.repeat(501) }, /this has 501 characters; the limit is 500/],
    [
      'no number',
      'source',
      { document: 'gazette', passage: 'three' },
      /^\/source passage: “three” is not a whole number of at least 1\. Write one such as 3\.$/,
    ],
    ['zero', 'source', { document: 'gazette', passage: 0 }, /not a whole number of at least 1/],
    ['too large', 'watch show', { number: 1_000_001 }, /1000001 is too large\. The limit is 1000000\./],
    ['a fraction', 'source', { document: 'gazette', passage: 1.5 }, /not a whole number of at least 1/],
    ['a number without its document', 'source', { passage: 2 }, /Name the document too/],
    ['no date', 'search', { query: 'lamp', after: 'spring' }, /^after: “spring” is not a date\. Write YYYY/],
    [
      'a month that no calendar has',
      'ask',
      { question: 'lamp?', before: '2021-13' },
      /^before: “2021-13” is not a date/,
    ],
    [
      'no such document',
      'search',
      { query: 'lamp', document: 'zeppelin' },
      /^No document in the dossier matches “zeppelin”\. \/source lists/,
    ],
    ['no such source', 'quote', { words: 'lamp', source: 'zeppelin' }, /^No source in the dossier matches “zeppelin”/],
    [
      'a document without a word in it',
      'search',
      { query: 'lamp', document: '—' },
      /^No document in the dossier matches “—”/,
    ],
    [
      'a document that cannot be read',
      'source',
      { document: 'chart.pdf' },
      /^chart\.pdf cannot be read: it holds no text/,
    ],
    [
      'a passage that is not there',
      'source',
      { document: 'gazette', passage: 9 },
      /^gazette has no ¶9\. Its passages are ¶1 to ¶3\.$/,
    ],
    [
      'no such format',
      'briefing export',
      { format: 'xls' },
      /“xls” is not one of the choices\. Choose one of: markdown, docx,/,
    ],
    ['no such place', 'briefing move', { pin: '1', to: 'away' }, /Write a number, or one of: up, down, first, last\.$/],
    ['no citation', 'cite', { id: 'page three' }, /^“page three” is not a citation/],
    ['a citation of nothing', 'cite', { id: 'gazette:9' }, /^gazette has no ¶9/],
    ['a citation of no document', 'cite', { id: 'zeppelin:1' }, /has no document “zeppelin”/],
    ['no such command', 'help', { command: 'fly' }, /^There is no command “fly”\. The commands are \/ask, \/search/],
  ];
  it.each(FAULTS)('%s: /%s %o', async (_why, name, options, message) => {
    await expect(run(name, options)).rejects.toThrow(UserError);
    await expect(run(name, options)).rejects.toThrow(message);
  });

  it('several documents that could be meant are named', async () => {
    await expect(run('source', { document: 'of' })).rejects.toThrow(
      /^“of” matches \d documents: .+ \(harbour-log\); .+Use the id of one of them\.$/,
    );
    const twins = openWritten([
      { id: 'log-a', paragraphs: ['One.'] },
      { id: 'log-b', paragraphs: ['Two.'] },
    ]);
    await expect(run('source', { document: 'log' }, twins)).rejects.toThrow(
      'matches 2 documents: log-a (log-a); log-b (log-b)',
    );
    await expect(run('source', { document: '?' }, openParagraphs('Only this.'))).rejects.toThrow(
      /has no document “\?”/,
    );
  });

  it('take numbers as text and text as numbers', async () => {
    expect((await run('source', { document: 'gazette', passage: '2' })).results[0]?.passage).toBe(2);
    expect((await run('search', { query: 1000 })).results[0]?.citation).toBe('harbour-log:5');
  });

  it('take a choice by its synonyms, in any case, and a number if the option does', () => {
    const checked = (called: string, values: OptionValues) =>
      checkOptions(called, findCall(commands, called).callable.options, values);
    expect(checked('briefing export', { format: ' .MD ' })).toMatchObject({ format: 'markdown' });
    expect(checked('briefing export', { format: 'Word' })).toMatchObject({ format: 'docx' });
    expect(checked('briefing move', { pin: '1', to: '#3.' })).toMatchObject({ to: 3 });
    expect(checked('briefing move', { pin: '1', to: 'Last' })).toMatchObject({ to: 'last' });
  });

  it('pass over values that are not given', async () => {
    expect((await run('search', { query: 'keys', source: undefined, after: '' })).results).toHaveLength(1);
  });
});

describe('the subcommands of a command', () => {
  it.each([
    ['missing', 'briefing', /^\/briefing needs one of: show, add, /],
    ['unknown', 'briefing burn', /^\/briefing has no “burn”\. It has: show, add, /],
    ['given to a command that has none', 'ask show', /^\/ask has no subcommand “show”\. Leave it out\.$/],
    ['without what it needs', 'briefing add', /^\/briefing add needs id: /],
    ['without a team', 'briefing show', /^The terminal keeps nothing/],
    ['of a command that has another name', 'brief', /^\/brief has a new name\. Use \/overview or \/digest\.$/],
  ])('%s are refused in words', async (_why, called, words) => {
    await expect(run(called, {})).rejects.toThrow(UserError);
    await expect(run(called, {})).rejects.toThrow(words);
  });
});

describe('the list of commands', () => {
  it('keeps to what Discord takes: names, descriptions, required options first', () => {
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
    for (const { name, description } of commands) {
      expect(name).toMatch(/^[a-z]{1,32}$/);
      expect(description.length).toBeLessThanOrEqual(100);
    }
    for (const { name, description, options } of allCalls.map(({ callable }) => callable)) {
      for (const one of [{ name, description }, ...options]) {
        expect(one.name).toMatch(/^[a-z]{1,32}$/);
        expect(one.description.length).toBeGreaterThan(0);
        expect(one.description.length).toBeLessThanOrEqual(100);
      }
      const isRequired = options.map((option) => option.required === true);
      expect(isRequired).toEqual(isRequired.toSorted((a, b) => Number(b) - Number(a)));
      expect(options.length).toBeLessThanOrEqual(25);
    }
  });

  it.each(allCalls)('$called runs, and has an example that its own options allow', ({ called, callable }) => {
    expect(callable.run).toBeTypeOf('function');
    expect(() => checkOptions(called, callable.options, callable.example)).not.toThrow();
  });

  it.each(commands)('/help tells about /$name', async ({ name, subcommands }) => {
    const answer = answerJsonSchema.parse(await run('help', { command: `/${name}` }));
    const told = subcommands === undefined ? [name] : subcommands.map((one) => `${name} ${one.name}`);
    expect(answer.help?.map((one) => one.name)).toEqual(told);
    expect(answer.help?.[0]?.example.startsWith(`/${name}`)).toBe(true);
  });

  it('names the values of fixed lists, also of those that take other words too', () => {
    const listed = allCalls.flatMap(({ called, callable }) =>
      callable.options.flatMap((option) => {
        const choices = fixedChoices(option);
        return choices === undefined ? [] : [[`${called} ${option.name}`, choices]];
      }),
    );
    expect(Object.fromEntries(listed)).toMatchObject({
      'briefing export format': ['markdown', 'docx', 'pdf', 'html', 'bibtex', 'ris', 'csl-json', 'json'],
      'help command': commands.map(({ name }) => name),
    });
  });

  it('completes from the dossier alone, what fits best first, and never too much', async () => {
    const complete = async (command: string, option: string, typed: string) => {
      const found = findCall(commands, command).callable.options.find(({ name }) => name === option);
      const choices = await (found === undefined ? [] : completerOf(found)?.(typed, ferry));
      return (choices ?? []).map(({ value }) => value);
    };
    expect(await complete('search', 'document', '')).toHaveLength(6);
    expect(await complete('search', 'document', 'REPORT')).toEqual(['inquiry-report']);
    expect(await complete('search', 'document', 'ferry')).toEqual(['gazette', 'company-reply']);
    expect(await complete('ask', 'source', 'lark')).toEqual([
      'Larkhaven Harbour Office',
      'Larkhaven Inquiry',
      'The Larkhaven Gazette',
    ]);
    expect(await complete('cite', 'id', 'gaz')).toEqual(['gazette:1', 'gazette:2', 'gazette:3']);
    expect(await complete('cite', 'id', 'gazette:2')).toEqual(['gazette:2']);
    expect(await complete('cite', 'id', 'zeppelin')).toEqual([]);
    const many = openWritten(Array.from({ length: 40 }, (_, at) => ({ id: `log-${at}`, paragraphs: ['Fog.'] })));
    for (const option of allCalls.flatMap(({ callable }) => callable.options)) {
      expect((await completerOf(option)?.('', many))?.length ?? 0).toBeLessThanOrEqual(25);
    }
  });
});

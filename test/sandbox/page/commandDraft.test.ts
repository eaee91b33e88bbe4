import { describe, expect, it } from 'vitest';
import {
  add,
  begin,
  change,
  type Draft,
  fitting,
  matching,
  missing,
  readLine,
  remove,
  runnables,
  unused,
  valuesOf,
} from '../../../src/sandbox/page/client/composer/commandDraft.ts';
import type { PageCommand, PageOption, PagePickables } from '../../../src/sandbox/page/pageData.ts';
import { OPTION_TYPES } from '../../../src/sandbox/world/optionTypes.ts';

function option(name: string, rest: Partial<PageOption> = {}): PageOption {
  return { name, type: OPTION_TYPES.string, description: `the ${name}`, ...rest };
}

const COMMANDS: readonly PageCommand[] = [
  {
    id: '1',
    type: 1,
    name: 'ask',
    description: 'Asks',
    options: [option('question', { required: true }), option('after'), option('sure', { type: OPTION_TYPES.boolean })],
  },
  {
    id: '2',
    type: 1,
    name: 'desk',
    description: 'Of desks',
    options: [
      option('add', { type: OPTION_TYPES.subcommand, options: [option('name', { required: true })] }),
      option('of', {
        type: OPTION_TYPES.group,
        options: [option('ship', { type: OPTION_TYPES.subcommand }), option('port', { type: OPTION_TYPES.subcommand })],
      }),
    ],
  },
  { id: '3', type: 3, name: 'Weigh', description: '' },
  { id: '4', type: 1, name: 'task', description: 'Of tasks' },
];

const PICKABLE: PagePickables = {
  users: [{ id: '11', name: 'Ines' }],
  roles: [{ id: '21', name: 'crew' }],
  channels: [{ id: '31', name: 'deck', type: 0 }],
};

const all = runnables(COMMANDS);

function draftOf(line: string): Draft {
  const draft = readLine(all, line);
  if (draft === undefined) throw new Error(`no command in ${line}`);
  return draft;
}

describe('the commands that can be sent', () => {
  it('are those of slashes, with their subcommands', () => {
    expect(all.map(({ path }) => path)).toEqual(['ask', 'desk add', 'desk of port', 'desk of ship', 'task']);
  });

  it.each([
    ['', ['ask', 'desk add', 'desk of port', 'desk of ship', 'task']],
    ['ask', ['ask', 'task']],
    ['DESK O', ['desk of port', 'desk of ship']],
    ['ship', ['desk of ship']],
    ['fly', []],
  ])('that %j may mean', (typed, paths) => {
    expect(matching(all, typed).map(({ path }) => path)).toEqual(paths);
  });
});

describe('a draft', () => {
  it('begins with what is required, and takes the rest', () => {
    const [ask] = all;
    if (ask === undefined) throw new Error('no commands');
    const draft = begin(ask);
    expect(missing(draft)?.option.name).toBe('question');
    expect(unused(draft).map(({ name }) => name)).toEqual(['after', 'sure']);
    const longer = change(add(draft, option('after')), 'question', { text: 'Who?' });
    expect(missing(longer)).toBeUndefined();
    expect(unused(longer).map(({ name }) => name)).toEqual(['sure']);
    expect(remove(longer, 'after').filled).toHaveLength(1);
  });

  it.each([
    ['/ask question:Who went?', { question: 'Who went?' }],
    ['/ask Who went: and why?', { question: 'Who went: and why?' }],
    ['/ask question:Who after:2021 sure:true', { question: 'Who', after: '2021', sure: 'true' }],
    ['/ask question:12:30 sure:FALSE', { question: '12:30', sure: 'false' }],
    ['/desk of ship ', {}],
    ['/desk add name: The night watch ', { name: 'The night watch' }],
  ])('%s', (line, values) => {
    expect(valuesOf(draftOf(line), PICKABLE)).toEqual(values);
  });

  it('is not found in a line that names no command, or only the beginning of one', () => {
    for (const line of ['/fly away', '/as k', '/ask', '/desk of', 'ask who']) {
      expect([line, readLine(all, line)?.command.path]).toEqual([line, line === 'ask who' ? 'ask' : undefined]);
    }
  });

  it.each([
    [OPTION_TYPES.user, '@Ines', '11'],
    [OPTION_TYPES.role, '@crew', '21'],
    [OPTION_TYPES.mentionable, '@crew', '21'],
    [OPTION_TYPES.channel, '#DECK', '31'],
  ])('sends ids for names, type %i', (type, text, id) => {
    const command = { path: 'x', label: 'x', description: '', options: [option('one', { type, required: true })] };
    expect(valuesOf(change(begin(command), 'one', { text }), PICKABLE)).toEqual({ one: id });
  });

  it('offers what contains the words', () => {
    const choices = [
      { name: 'High tide', value: 'h' },
      { name: 'Low tide', value: 'l' },
    ];
    expect(fitting(choices, ' LOW ').map(({ value }) => value)).toEqual(['l']);
    const people = ['@Verbatim', '@Mia', 'm'].map((name) => ({ name, value: name }));
    expect(fitting(people, 'm').map(({ name }) => name)).toEqual(['@Mia', 'm', '@Verbatim']);
  });
});

import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import { defineCommand } from '../../src/contract/defineCommand.ts';
import { listingOf } from '../../src/contract/listing.ts';
import { changesBetween, registrationOf } from '../../src/discord/registration.ts';

/** The option of a registered command, or of its subcommand. */
function registered(list: typeof commands, name: string, ...path: readonly string[]) {
  const command = registrationOf(listingOf(list), false, 'global').find((one) => one.name === name);
  const [first, second] = path;
  const option = command?.options.find((one) => one.name === first);
  return second === undefined ? option : option?.options?.find((one) => one.name === second);
}

const manyChoices = (count: number) =>
  defineCommand({
    name: 'paint',
    description: 'Paint something',
    options: [
      {
        name: 'colour',
        description: 'The colour',
        type: 'choice',
        choices: Array.from({ length: count }, (_, at) => `colour-${at}`),
      },
      { name: 'picture', description: 'What to paint on', type: 'attachment', max: 100, as: 'bytes' },
    ],
    example: {},
    run: () => {
      throw new Error('not to be run');
    },
  });

describe('registered options', () => {
  it('with a fixed list have it as choices, which Discord shows and checks', () => {
    expect(registered(commands, 'briefing', 'export', 'format')).toMatchObject({
      autocomplete: false,
      choices: ['markdown', 'docx', 'pdf', 'html', 'bibtex', 'ris', 'csl-json', 'json'].map((name) => ({
        name,
        value: name,
      })),
    });
    expect(registered(commands, 'help', 'command')?.choices?.map(({ value }) => value)).toEqual(
      commands.map(({ name }) => name),
    );
  });

  it('that take numbers beside some words are completed instead', () => {
    expect(registered(commands, 'briefing', 'move', 'to')).toMatchObject({ autocomplete: true, choices: undefined });
  });

  it('with a longer list than Discord takes are completed instead', () => {
    expect(registered([manyChoices(25)], 'paint', 'colour')?.choices).toHaveLength(25);
    expect(registered([manyChoices(26)], 'paint', 'colour')).toMatchObject({ autocomplete: true, choices: undefined });
  });

  it('that take a file are attachments', () => {
    const picture = registered([manyChoices(2)], 'paint', 'picture');
    expect(picture).toMatchObject({ type: 11, autocomplete: false });
    expect(picture?.max_length).toBeUndefined();
  });

  it('are compared with what Discord has by their choices too', () => {
    const wanted = registrationOf(listingOf([manyChoices(3)]), false, 'global');
    expect(changesBetween(wanted, wanted, 'global')).toEqual({ unchanged: wanted, changed: [], removed: [] });
    const others = registrationOf(listingOf([manyChoices(4)]), false, 'global');
    expect(changesBetween(wanted, others, 'global').changed).toEqual(wanted);
  });
});

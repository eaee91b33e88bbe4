import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../src/finding/statements/statements.ts';
import { plainTextBlocks } from '../../../src/reading/text/plainText.ts';

/** `speaker: words / words` of each statement. */
function outline(text: string, language: string): readonly string[] {
  return statementsOf(text, plainTextBlocks(text), language).map(
    ({ speaker, slices }) =>
      `${speaker?.name ?? '?'}: ${slices.map(({ start, end }) => text.slice(start, end)).join(' / ')}`,
  );
}

const DIALOGUES: readonly (readonly [language: string, text: string, statements: readonly string[]])[] = [
  ['en', '— You owe me the rent, said Tom Orne.', ['Tom Orne: You owe me the rent,']],
  ['en', '— You owe me the rent, said Tom Orne, and the key.', ['Tom Orne: You owe me the rent, / and the key.']],
  ['en', '— Never, Nora Vale said.', ['Nora Vale: Never,']],
  ['en', '— Who is there? asked Nora Vale. The door is shut.', ['Nora Vale: Who is there? / The door is shut.']],
  ['en', '— Who is there? asked Nora Vale. She rose and went to the door.', ['Nora Vale: Who is there?']],
  [
    'en',
    '— You owe me the rent, said Tom Orne.\n\n— And the key.\n\n— Never, said Nora Vale.',
    ['Tom Orne: You owe me the rent,', '?: And the key.', 'Nora Vale: Never,'],
  ],
  [
    'en',
    '— When did it fail?\n\n— At noon.\n\n— Who saw it?',
    ['?: When did it fail?', '?: At noon.', '?: Who saw it?'],
  ],
  ['es', '—La presa está rota —dijo Nora Vale—. Nadie vino.', ['Nora Vale: La presa está rota / Nadie vino.']],
  ['es', '—La presa está rota —dijo Nora Vale.', ['Nora Vale: La presa está rota']],
  ['fr', '— Le moulin est vendu, dit Nora Vale.', ['Nora Vale: Le moulin est vendu,']],
  [
    'ru',
    '— Мельница продана, — сказал Иван Орн. — Никто не пришёл.',
    ['Иван Орн: Мельница продана, / Никто не пришёл.'],
  ],
];

describe('a dialogue with dashes', () => {
  it.each(DIALOGUES)('%s %s', (language, text, statements) => {
    expect(outline(text, language)).toEqual(statements);
  });

  it.each([
    ['a list', '— Buy the nets.\n\n— Paint the boats.\n\n— Close the lock.'],
    ['a signature', 'The mill stands still.\n\n— Nora Vale, Torvik'],
    ['a dash in the middle', 'The mill — it was old — stood still, said nobody.'],
  ])('%s is none', (_, text) => {
    expect(outline(text, 'en')).toEqual([]);
  });
});

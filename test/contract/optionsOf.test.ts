import { describe, expect, expectTypeOf, it } from 'vitest';
import { checkOptions } from '../../src/contract/checkOptions.ts';
import type { CommandOption } from '../../src/contract/option.ts';
import type { ExampleOf, OptionsOf, TextNameOf } from '../../src/contract/optionsOf.ts';

const OPTIONS = [
  { name: 'words', description: 'Words', type: 'text', required: true },
  { name: 'about', description: 'A subject', type: 'text' },
  { name: 'count', description: 'A number', type: 'integer' },
  { name: 'format', description: 'A format', type: 'choice', choices: ['pdf', 'html'], required: true },
  { name: 'place', description: 'A place', type: 'choice', choices: ['first'], orNumber: true },
] as const satisfies readonly CommandOption[];

describe('the options of a call', () => {
  it('have the types that their definitions give', () => {
    const options = checkOptions('try', OPTIONS, { words: 'lamp', format: 'PDF', place: '3' });
    expectTypeOf(options.words).toEqualTypeOf<string>();
    expectTypeOf(options.about).toEqualTypeOf<string | undefined>();
    expectTypeOf(options.count).toEqualTypeOf<number | undefined>();
    expectTypeOf(options.format).toEqualTypeOf<'pdf' | 'html'>();
    expectTypeOf(options.place).toEqualTypeOf<'first' | number | undefined>();
    expectTypeOf<keyof OptionsOf<typeof OPTIONS>>().toEqualTypeOf<'words' | 'about' | 'count' | 'format' | 'place'>();
    expect(options).toEqual({ words: 'lamp', about: undefined, count: undefined, format: 'pdf', place: 3 });
  });

  it('are required in an example if the call requires them', () => {
    expectTypeOf<{ words: string; format: 'pdf' }>().toExtend<ExampleOf<typeof OPTIONS>>();
    expectTypeOf<{ words: string }>().not.toExtend<ExampleOf<typeof OPTIONS>>();
    expectTypeOf<{ words: string; format: 'xls' }>().not.toExtend<ExampleOf<typeof OPTIONS>>();
  });

  it('lend their text to follow-ups only if they take text', () => {
    expectTypeOf<TextNameOf<typeof OPTIONS>>().toEqualTypeOf<'words' | 'about'>();
  });
});

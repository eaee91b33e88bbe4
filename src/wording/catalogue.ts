import { english } from './en/english.ts';
import { wordsSpoken } from './speaking.ts';
import type { Wording } from './translation.ts';

/**
 * The words in which the bot speaks to whoever it answers just now ({@link speaking}); in English outside of that. Look a sentence
 * up when it is said: a constant of a module would keep the language in which the module was loaded.
 */
export const wording: Wording = new Proxy<Wording>(english, {
  get: (_, topic) => Reflect.get(wordsSpoken(), topic),
});

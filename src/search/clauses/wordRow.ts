import { type Token, tokenize } from '../../text/tokens.ts';

/** A row of words while it is read. */
export class WordRow {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly languages: ReadonlySet<string>;
  readonly equal: readonly Set<string>[];
  readonly initials: readonly Set<string>[];

  constructor(words: readonly string[], languages: ReadonlySet<string>) {
    this.text = words.join(' ');
    this.tokens = tokenize(this.text);
    this.languages = languages;
    this.equal = words.map(() => new Set());
    this.initials = words.map(() => new Set());
  }
}

/** Adds forms to the words of a row from one place up to, and without, another. */
export function add(sets: readonly Set<string>[], from: number, to: number, forms: readonly string[]): void {
  for (const one of sets.slice(from, to)) for (const form of forms) one.add(form);
}

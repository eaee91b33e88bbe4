import type { Draw } from './draw.ts';
import type { Grammar } from './grammar.ts';
import { otherSpelling, type Person, personOf, placeOf } from './inventedNames.ts';
import { inventedWord, wordsOf } from './inventedWords.ts';

/** Words that someone says in a document, as they are written there. */
export interface Said {
  readonly speaker: string;
  readonly words: string;
}

/** Shares of things, chosen so that 100,000 passages have about as many forms, names and quotations as news of that size. */
const SHARES = { ofTopic: 0.3, otherSpelling: 0.06, titleBeforeFamily: 0.3, secondQuotation: 0.3 } as const;
const WORDS = { flat: 45, steep: 0.92 } as const;
const PEOPLE = { flat: 60, steep: 0.75, most: 400_000 } as const;
const BODIES = { flat: 25, steep: 0.95, most: 60_000 } as const;
const PLACES = { flat: 30, steep: 0.9, most: 120_000 } as const;

/** Draws the words of one document. A document has a few people, places and nouns of its own that return again and again. */
export class Teller {
  readonly draw: Draw;
  readonly grammar: Grammar;
  /** All that was said, in the order of the text. */
  readonly said: Said[] = [];
  readonly #published: Date;
  readonly #people: readonly number[];
  readonly #places: readonly number[];
  readonly #bodies: readonly number[];
  readonly #nouns: readonly number[];
  readonly #introduced = new Set<number>();

  constructor(draw: Draw, grammar: Grammar, published: Date) {
    this.draw = draw;
    this.grammar = grammar;
    this.#published = published;
    const several = (count: number, one: () => number): readonly number[] => Array.from({ length: count }, one);
    this.#people = several(4, () => draw.rank(PEOPLE.flat, PEOPLE.steep, PEOPLE.most));
    this.#places = several(3, () => draw.rank(PLACES.flat, PLACES.steep, PLACES.most));
    this.#bodies = several(2, () => draw.rank(BODIES.flat, BODIES.steep, BODIES.most));
    this.#nouns = several(8, () => this.#wordRank());
  }

  noun(): string {
    const { nouns, endings } = this.grammar;
    const rank = this.draw.chance(SHARES.ofTopic) ? this.draw.of(this.#nouns) : this.#wordRank();
    return this.#word(rank, nouns, endings.noun, 0);
  }

  verb(): string {
    return this.#word(this.#wordRank(), this.grammar.verbs, this.grammar.endings.verb, 1);
  }

  adjective(): string {
    return this.#word(this.#wordRank(), this.grammar.adjectives, this.grammar.endings.adjective, 2);
  }

  place(): string {
    const isOfTopic = this.draw.chance(SHARES.ofTopic);
    return placeOf(isOfTopic ? this.draw.of(this.#places) : this.draw.rank(PLACES.flat, PLACES.steep, PLACES.most));
  }

  /** A body, such as a ministry. It has the same name wherever it is named. */
  body(): string {
    const isOfTopic = this.draw.chance(SHARES.ofTopic);
    const rank = isOfTopic ? this.draw.of(this.#bodies) : this.draw.rank(BODIES.flat, BODIES.steep, BODIES.most);
    const { bodies, nouns } = this.grammar;
    const body = bodies[rank % bodies.length];
    return body?.(this.#lemma(rank * 7, nouns, 0), placeOf(rank)) ?? placeOf(rank);
  }

  /** A person: in full at first, with an office or not, and by family name later. */
  person(): string {
    const isOfTopic = this.draw.chance(0.7);
    const rank = isOfTopic ? this.draw.of(this.#people) : this.draw.rank(PEOPLE.flat, PEOPLE.steep, PEOPLE.most);
    const person = personOf(rank);
    const family = this.draw.chance(SHARES.otherSpelling) ? otherSpelling(person.family) : person.family;
    if (!this.#introduced.has(rank)) {
      this.#introduced.add(rank);
      return `${person.given} ${family}`;
    }
    return this.draw.chance(SHARES.titleBeforeFamily) ? `${this.#office(person)} ${family}` : family;
  }

  office(): string {
    return this.draw.of(this.grammar.offices);
  }

  #office({ office }: Person): string {
    return this.grammar.offices[office % this.grammar.offices.length] ?? '';
  }

  /** A day within some four hundred days of the document's own. */
  date(): string {
    const day = new Date(this.#published.getTime() + (this.draw.below(800) - 700) * 86_400_000);
    return this.grammar.date(day.getUTCDate(), this.#month(day), day.getUTCFullYear());
  }

  monthAndYear(): string {
    const day = new Date(this.#published.getTime() - this.draw.below(3000) * 86_400_000);
    return `${this.#month(day)} ${day.getUTCFullYear()}`;
  }

  number(): number {
    return 2 + this.draw.rank(20, 1.1, 900_000);
  }

  clause(): string {
    return this.draw.of(this.grammar.clauses)(this);
  }

  /** Words of a speaker, which are remembered. */
  says(speaker: string, words: string): string {
    this.said.push({ speaker, words });
    return words;
  }

  sentence(): string {
    const { sentences, speech } = this.grammar;
    const sentence = this.draw.of(this.draw.chance(0.35) ? speech : sentences)(this);
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  }

  heading(): string {
    const heading = this.draw.of(this.grammar.headings)(this);
    return heading.charAt(0).toUpperCase() + heading.slice(1);
  }

  #month(day: Date): string {
    return this.grammar.months[day.getUTCMonth()] ?? '';
  }

  #wordRank(): number {
    return this.draw.rank(WORDS.flat, WORDS.steep, wordsOf(this.grammar.sounds));
  }

  #word(rank: number, frequent: readonly string[], endings: readonly string[], kind: number): string {
    // The endings of adjectives make invented words look like adjectives; real ones need none.
    const isKnown = rank < frequent.length;
    return this.#lemma(rank, frequent, kind) + (isKnown && kind === 2 ? '' : this.draw.of(endings));
  }

  #lemma(rank: number, frequent: readonly string[], kind: number): string {
    const { sounds } = this.grammar;
    return frequent[rank] ?? inventedWord((rank * 3 + kind) % wordsOf(sounds), sounds);
  }
}

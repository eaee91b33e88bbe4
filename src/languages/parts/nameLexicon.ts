import type { NameSigns } from './nameSigns.ts';
import type { OfficeWords } from './officeWords.ts';

/**
 * What finding the names of people, bodies and places takes in one language. Documents in a language without it are not
 * searched for new names. All words are folded.
 */
export interface NameLexicon extends OfficeWords {
  /** Last words of the names of places, and of events and agreements: such names are not people. */
  readonly placeHeads: ReadonlySet<string>;
  /** First words of the names of places. */
  readonly placeOpenings: ReadonlySet<string>;
  /** Words that make the name of a country of the adjective before them: Russian Federation. */
  readonly stateHeads: ReadonlySet<string>;
  /** Whether the words name a country or a continent. */
  readonly isCountry: (folded: string) => boolean;
  /** Whether the word says of what people, country or faith something is. */
  readonly isDemonym: (folded: string) => boolean;
  /** Last words of the names of bodies. */
  readonly bodyHeads: ReadonlySet<string>;
  /** The body heads that may be left out without making it another body: the Hamas movement. */
  readonly bodyKinds: ReadonlySet<string>;
  /** Bodies that are named by what they are of: Ministry of Trade. */
  readonly bodiesOf: ReadonlySet<string>;
  /** Bodies that are written small after a demonym: the Russian foreign ministry. */
  readonly officialBodies: ReadonlySet<string>;
  /** Words between the demonym and such a body, as patterns. */
  readonly officialFields: readonly string[];
  /** Texts that speak for the body that publishes them; in lower case. */
  readonly bodyTexts: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly signs: NameSigns;
}

import { ANALYSIS_VERSION } from '../../analysis/analysedPassage.ts';

/** Raised whenever the mapping below, or the form of what is in it, changes. */
const FORMAT = 1;

/** Names all that an index of passages depends on beside the documents: one of another version is built anew beside it. */
export const INDEX_VERSION = `${FORMAT}-${ANALYSIS_VERSION}`;

/** What stands between a stem and its frequency. No folded word has it. */
export const BEFORE_FREQUENCY = '|';
/** Frequencies are whole numbers in an index: thousandths. */
export const FREQUENCY_UNIT = 1_000;
/** Longest token that the index does not cut, in UTF-16 units; terms are shorter. */
const LONGEST_TOKEN = 2_000;
/** Most documents that a search may name, and most passages that one page of an answer may have. */
export const MOST_TERMS = 1_000_000;
export const MOST_HITS = 10_000;

/** The fields of a passage in the index. Words are folded and stemmed by Verbatim; the index only keeps and finds them. */
export const FIELDS = {
  /** The passage's number in the engine. */
  place: 'place',
  /** The place of the first passage of its document, by which the passages of a document are kept together. */
  document: 'document',
  /** Whether it is all of its document. */
  whole: 'whole',
  /** Its length in words, weighed as frequencies are. */
  length: 'length',
  /** The forms in its text, in its headings and its title, and between quotation marks. */
  forms: 'forms',
  around: 'around',
  quoted: 'quoted',
  /** Every stem with its weighed frequency, and those of the text alone. */
  stems: 'stems',
  textStems: 'text_stems',
  /** The words as phrases compare them, and those between quotation marks. */
  phrase: 'phrase',
  quotedPhrase: 'quoted_phrase',
} as const;

/** How many shards a new index has, and how many copies of each. */
export interface IndexSize {
  readonly shards: number;
  readonly replicas: number;
}

const word = { type: 'keyword', doc_values: false } as const;

/**
 * The body of the request that makes an index of passages.
 *
 * The score of a term is its weighed frequency and nothing else (`frequency`), so that a search computes BM25F from the
 * statistics that are sent with it: the number of shards changes nothing.
 */
export function passageIndex({ shards, replicas }: IndexSize): object {
  return {
    settings: {
      index: {
        number_of_shards: shards,
        number_of_replicas: replicas,
        max_terms_count: MOST_TERMS,
        max_result_window: MOST_HITS,
        // Nothing is seen before its generation is published, which refreshes.
        refresh_interval: '30s',
        similarity: {
          frequency: { type: 'scripted', script: { source: `return query.boost * doc.freq / ${FREQUENCY_UNIT}.0` } },
          occurrences: { type: 'scripted', script: { source: 'return query.boost * doc.freq' } },
        },
        analysis: {
          tokenizer: { pieces: { type: 'whitespace', max_token_length: LONGEST_TOKEN } },
          filter: { frequency: { type: 'delimited_term_freq', delimiter: BEFORE_FREQUENCY } },
          analyzer: {
            pieces: { type: 'custom', tokenizer: 'pieces' },
            weighed: { type: 'custom', tokenizer: 'pieces', filter: ['frequency'] },
          },
        },
      },
    },
    mappings: {
      dynamic: 'strict',
      // What a passage says is fetched from the stored document; the index only finds it.
      _source: { enabled: false },
      _meta: { version: INDEX_VERSION },
      properties: {
        [FIELDS.place]: { type: 'long' },
        [FIELDS.document]: { type: 'long' },
        [FIELDS.whole]: { type: 'boolean' },
        [FIELDS.length]: { type: 'double', index: false },
        [FIELDS.forms]: word,
        [FIELDS.around]: word,
        [FIELDS.quoted]: word,
        [FIELDS.textStems]: word,
        [FIELDS.stems]: {
          type: 'text',
          analyzer: 'weighed',
          search_analyzer: 'pieces',
          similarity: 'frequency',
          norms: false,
          index_options: 'freqs',
        },
        [FIELDS.phrase]: { type: 'text', analyzer: 'pieces', similarity: 'occurrences', norms: false },
        [FIELDS.quotedPhrase]: { type: 'text', analyzer: 'pieces', similarity: 'occurrences', norms: false },
      },
    },
  };
}

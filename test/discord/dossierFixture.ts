import fc from 'fast-check';
import { VERDICTS } from '../../src/answering/verify/verifyAnswer.ts';
import type { Metadata } from '../../src/dossier/document.ts';
import { Dossier, type FormerPassage, type NumberedDocument } from '../../src/dossier/dossier.ts';
import { hashOf, type Passage } from '../../src/dossier/passage.ts';
import type { Slice } from '../../src/dossier/slice.ts';
import { type AnswerJson, answerJsonSchema } from '../../src/json/answerJson.ts';
import type { ConcordJson } from '../../src/json/commands/askJson.ts';
import type { TimelineJson } from '../../src/json/commands/timelineJson.ts';
import type { VerdictJson } from '../../src/json/commands/verifyJson.ts';
import type { PersonJson } from '../../src/json/commands/whoJson.ts';
import type { PlacedJson } from '../../src/json/parts/placeJson.ts';
import type { ResultJson } from '../../src/json/parts/resultJson.ts';
import { plainQuotation } from '../fixtures/quotationFixture.ts';
import { anyText, shortText } from './hostile.ts';

/** A document of these paragraphs, each a passage. */
export function documentOf(
  dossier: string,
  id: string,
  metadata: Metadata,
  paragraphs: readonly string[],
): NumberedDocument {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const passages = paragraphs.map((paragraph, index): Passage => {
    const slice = { start, end: start + paragraph.length };
    start = slice.end + 2;
    return {
      ...slice,
      document: id,
      number: index + 1,
      kind: 'paragraph',
      page: null,
      headings: [],
      hash: hashOf(paragraph),
    };
  });
  const blocks = passages.map(({ start: from, end, kind }) => ({ start: from, end, kind }));
  return { id, dossier, file: `${id}.txt`, text, blocks, footnoteMarks: [], metadata, passages };
}

/** A result that points at a whole passage. */
export function resultOf(document: NumberedDocument, passage: Passage, extra: Partial<ResultJson> = {}): ResultJson {
  const { title, source = null, author = null, published = null } = document.metadata;
  return {
    citation: `${document.id}:${passage.number}`,
    document: document.file,
    documentId: document.id,
    title,
    source,
    author,
    published,
    passage: passage.number,
    page: passage.page,
    kind: passage.kind,
    under: null,
    start: passage.start,
    end: passage.end,
    text: document.text.slice(passage.start, passage.end),
    highlights: [],
    match: null,
    score: null,
    sentence: null,
    quotation: null,
    ...extra,
  };
}

export function answerOf(dossier: Dossier, extra: Partial<AnswerJson> = {}): AnswerJson {
  return {
    command: 'search',
    dossier: dossier.name,
    heading: 'late sailing',
    readAs: 'late · sailing',
    abstained: false,
    results: [],
    total: extra.results?.length ?? 0,
    searched: { documents: dossier.documents.length, passages: dossier.passageCount },
    unread: [],
    notes: [],
    ...extra,
  };
}

const paragraphs = fc.array(
  anyText.map((text) => text.trim() || 'nothing'),
  { minLength: 1, maxLength: 5 },
);

const metadata: fc.Arbitrary<Metadata> = fc.record(
  {
    title: anyText,
    source: anyText,
    author: shortText,
    published: fc.constantFrom('2021', '2021-05', '2021-05-04'),
    language: fc.constantFrom('en', 'ar'),
    url: fc.constantFrom('https://ferry.example/a_b', 'javascript:alert(1)'),
  },
  { requiredKeys: ['title'] },
);

export const anyDossier: fc.Arbitrary<Dossier> = fc
  .tuple(fc.array(fc.tuple(metadata, paragraphs), { minLength: 1, maxLength: 4 }), anyText, anyText)
  .map(([documents, gone, file]) => {
    const former: FormerPassage = { document: 'doc-0', number: 99, file, text: gone, hash: hashOf(gone), successor: 1 };
    return new Dossier(
      'main',
      documents.map(([data, texts], index) => documentOf('main', `doc-${index}`, data, texts)),
      [],
      [former],
    );
  });

/** A slice inside another, as any highlighter may give it; never through a surrogate pair. */
function sliceOf(text: string, within: Slice): fc.Arbitrary<Slice> {
  return fc
    .tuple(fc.nat(within.end - within.start), fc.nat(within.end - within.start))
    .map(([a, b]) => ({ start: within.start + Math.min(a, b), end: within.start + Math.max(a, b) }))
    .map(({ start, end }) => ({ start: whole(text, start), end: whole(text, end) }));
}

function whole(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

function anyResult(dossier: Dossier): fc.Arbitrary<ResultJson> {
  const all = dossier.documents.flatMap((document) => document.passages.map((passage) => ({ document, passage })));
  return fc.constantFrom(...all).chain(({ document, passage }) =>
    fc
      .record({
        highlights: fc.array(
          sliceOf(document.text, passage).map((slice) => ({ ...slice, match: 'exact' as const })),
          { maxLength: 6 },
        ),
        sentence: fc.option(sliceOf(document.text, passage)),
        span: fc.option(sliceOf(document.text, passage)),
        quotation: fc.option(sliceOf(document.text, passage).map((slice) => plainQuotation(document.text, slice))),
        match: fc.constantFrom('exact', 'stem', 'fuzzy', null),
      })
      .map((extra) => resultOf(document, passage, extra)),
  );
}

/** Sides of any number and length, each a passage of some result; agreement has one. */
function anyConcord(dossier: Dossier, results: readonly ResultJson[]): fc.Arbitrary<ConcordJson> {
  const place = fc.constantFrom(...results).chain(({ documentId, citation, start, end }) => {
    const text = dossier.document(documentId)?.text ?? '';
    return fc
      .tuple(sliceOf(text, { start, end }), fc.boolean(), fc.boolean(), fc.option(shortText))
      .map(([given, isAll, spoken, speaker]) => {
        const sentence = { start, end };
        const slice = isAll || given.start >= given.end ? sentence : given;
        const words = text.slice(slice.start, slice.end);
        return { ...slice, text: words, citation, documentId, sentence, spoken, speaker };
      });
  });
  const side = fc.record({ places: fc.array(place, { minLength: 1, maxLength: 7 }) });
  return fc.oneof(
    fc.record({ kind: fc.constant('agree'), sides: fc.array(side, { minLength: 1, maxLength: 1 }) }),
    fc.record({ kind: fc.constantFrom('differ', 'speakers'), sides: fc.array(side, { minLength: 2, maxLength: 3 }) }),
  );
}

/** A verdict of any kind, on a slice of some document or on nothing. */
function anyVerdict(dossier: Dossier): fc.Arbitrary<VerdictJson> {
  const all = dossier.documents.flatMap((document) => document.passages.map((passage) => ({ document, passage })));
  return fc
    .tuple(fc.constantFrom(...all), anyText, fc.constantFrom(...VERDICTS), fc.array(anyText, { maxLength: 2 }))
    .chain(([{ document, passage }, pasted, verdict, notes]) => {
      const isFound = verdict !== 'not in the dossier';
      const inside = sliceOf(document.text, passage);
      const difference = fc.record({
        kind: fc.constantFrom('replaced', 'added', 'removed'),
        pasted: fc.option(sliceOf(pasted, { start: 0, end: pasted.length })),
        source: fc.option(inside),
        alert: fc.constantFrom('negation', 'number', null),
      });
      return fc
        .record({
          differences: fc.array(difference, { maxLength: 4 }),
          found: inside.map((slice) => (slice.start < slice.end ? slice : { start: passage.start, end: passage.end })),
          wasCut: fc.boolean(),
          spoken: fc.constantFrom(true, false, null),
          speaker: fc.option(shortText),
          claimed: fc.option(shortText),
          also: fc.array(fc.constant('doc-0:1'), { maxLength: 8 }),
        })
        .map(({ found, wasCut, ...extra }) => ({
          ...extra,
          cutBefore: wasCut ? { start: passage.start, end: found.start } : null,
          cutAfter: wasCut ? { start: found.end, end: passage.end } : null,
          quotation: { start: 0, end: pasted.length, text: pasted },
          verdict,
          citation: isFound ? `${document.id}:${passage.number}` : null,
          document: isFound ? document.file : null,
          documentId: isFound ? document.id : null,
          start: isFound ? found.start : null,
          end: isFound ? found.end : null,
          text: isFound ? document.text.slice(found.start, found.end) : null,
          nearest: isFound ? null : 'doc-0:1',
          notes,
        }));
    });
}

/** A person with any slices of the dossier for spellings, descriptions and company. */
function anyPerson(dossier: Dossier): fc.Arbitrary<PersonJson> {
  const all = dossier.documents.flatMap((document) => document.passages.map((passage) => ({ document, passage })));
  const placed: fc.Arbitrary<PlacedJson> = fc.constantFrom(...all).chain(({ document, passage }) =>
    sliceOf(document.text, passage).map((given) => {
      const slice = given.start < given.end ? given : { start: passage.start, end: passage.end };
      const text = document.text.slice(slice.start, slice.end);
      return { text, citation: `${document.id}:${passage.number}`, documentId: document.id, ...slice };
    }),
  );
  const counted = placed.map((one) => ({ ...one, count: 3 }));
  const date = fc.option(fc.record({ date: fc.constantFrom('2021', '2021-05-04'), place: fc.option(placed) }));
  return fc.record({
    id: fc.constant('someone'),
    name: anyText,
    kind: fc.constantFrom('person', 'body'),
    spellings: fc.array(counted, { maxLength: 12 }),
    roles: fc.array(counted, { maxLength: 10 }),
    with: fc.array(
      placed.map((one) => ({ ...one, passages: 2 })),
      { maxLength: 10 },
    ),
    first: date,
    last: date,
    said: fc.nat(3),
    saidOf: fc.nat(3),
    others: fc.array(anyText, { maxLength: 3 }),
    ...(dossier.documents.length > 1 ? { ties: fc.constant([{ a: 0, b: 1, passages: 2 }]) } : {}),
  });
}

/** A timeline over results that have a sentence, each once; the dates are any, and in no order that matters. */
function anyTimeline(dossier: Dossier, results: readonly ResultJson[]): fc.Arbitrary<TimelineJson> {
  const entries = results.map(({ documentId, citation, sentence, start, end }, result) => {
    const text = dossier.document(documentId)?.text ?? '';
    const within = sentence ?? { start, end };
    const anchor: PlacedJson = { text: text.slice(start, end), citation, documentId, start, end };
    return fc.record({
      result: fc.constant(result),
      from: fc.constantFrom('2021-05-04', '1974-01-01'),
      to: fc.constantFrom('2021-05-04', '2021-12-31'),
      unit: fc.constant('day'),
      relation: fc.constantFrom(null, 'since', 'until'),
      sure: fc.boolean(),
      rule: fc.oneof(fc.constant('the date itself'), shortText),
      anchor: fc.option(fc.constant(anchor)),
      label: fc.constant({ ...within, text: text.slice(within.start, within.end) }),
    });
  });
  return fc.record({
    events: fc.tuple(fc.tuple(...entries), fc.integer({ min: 1, max: 3 })).map(([all, together]) =>
      Array.from({ length: Math.ceil(all.length / together) }, (_, event) => ({
        from: '2021-05-04',
        to: '2021-05-04',
        entries: all.slice(event * together, (event + 1) * together),
      })),
    ),
    spread: fc.constant([{ from: '2021-05-04', to: '2021-05-04', count: 2 }]),
    dated: fc.nat(400),
    undated: fc.nat(9),
    unbounded: fc.nat(9),
    open: fc.constant([]),
  });
}

/** The answer with a timeline instead of results in order of rank. */
function withTimeline(answer: AnswerJson, dossier: Dossier): fc.Arbitrary<AnswerJson> {
  const results = answer.results.map((result) => ({
    ...result,
    sentence: { start: result.start, end: result.end },
  }));
  const { verdicts: _v, change: _c, person: _p, reading: _r, documents: _d, readAfter: _a, ...rest } = answer;
  return anyTimeline(dossier, results).map((timeline) =>
    answerJsonSchema.parse({ ...rest, command: 'timeline', results, timeline }),
  );
}

const anyWatch = fc.record({
  number: fc.constant(3),
  query: anyText,
  by: fc.constant('12345678901234567890'),
  added: fc.constant('2026-03-02T07:00:00.000Z'),
  found: fc.nat(3),
  waiting: fc.nat(1),
  fault: fc.option(anyText),
  channel: fc.constant(null),
});

const anySchedule = fc.record({
  number: fc.constant(3),
  times: fc.constantFrom('every day at 07:00', '0 7 * * *'),
  cron: fc.constant('0 7 * * *'),
  zone: fc.constant('Europe/Paris'),
  by: fc.constant('12345678901234567890'),
  next: fc.option(fc.constant('2026-03-02T07:00:00.000Z')),
  nextThere: fc.option(fc.constant('Mon 2 Mar 2026, 08:00')),
  last: fc.option(fc.constant('2026-03-02T07:00:00.000Z')),
  fault: fc.option(anyText),
  channel: fc.constant(null),
});

/** Answers of every command, with everything in them that an answer may hold. */
export function anyAnswer(dossier: Dossier): fc.Arbitrary<AnswerJson> {
  const documents = dossier.documents.map(({ id, file, metadata: data, passages }) => ({
    id,
    file,
    title: data.title,
    source: data.source ?? null,
    author: data.author ?? null,
    published: data.published ?? null,
    language: data.language ?? null,
    url: data.url ?? null,
    pages: null,
    passages: passages.length,
  }));
  const former = dossier.former('doc-0', 99);
  return fc
    .record(
      {
        command: fc.constantFrom(...Object.keys(PARTS)),
        dossier: fc.constant(dossier.name),
        heading: anyText,
        readAs: fc.oneof(fc.constant(''), anyText),
        abstained: fc.boolean(),
        results: fc.array(anyResult(dossier), { maxLength: 8 }),
        total: fc.nat(5000),
        searched: fc.constant({ documents: dossier.documents.length, passages: dossier.passageCount }),
        unread: fc.array(fc.record({ file: shortText, reason: anyText }), { maxLength: 3 }),
        notes: fc.array(anyText, { maxLength: 2 }),
        readAfter: fc.record({ previous: anyText, question: anyText }),
        absence: fc.record({
          missing: fc.array(shortText, { maxLength: 20 }),
          nearest: fc.array(fc.record({ term: anyText, suggestions: fc.array(anyText, { maxLength: 4 }) }), {
            maxLength: 3,
          }),
        }),
        documents: fc.constant(documents),
        reading: fc.record({
          documentId: fc.constant('doc-0'),
          of: fc.constant(3),
          previous: fc.option(fc.constant(1)),
          next: fc.option(fc.constant(2)),
        }),
        change: fc.constant({
          citation: 'doc-0:99',
          status: 'changed' as const,
          file: former?.file ?? '',
          earlier: former?.text ?? '',
          now: 'doc-0:1',
        }),
        verdicts: fc.array(anyVerdict(dossier), { minLength: 1, maxLength: 4 }),
        person: anyPerson(dossier),
        reference: fc.record({ text: anyText, markdown: anyText, bibtex: anyText }),
        watches: fc.array(anyWatch, { maxLength: 12 }),
        schedules: fc.array(anySchedule, { maxLength: 12 }),
        digest: fc.record({
          since: fc.constant('Mon 2 Mar 2026, 08:30'),
          late: fc.option(fc.constant('Mon 2 Mar 2026, 08:30')),
          missed: fc.nat(3),
          moreDocuments: fc.nat(3),
          grown: fc.array(fc.record({ id: shortText, title: anyText, passages: fc.constant(2) }), { maxLength: 3 }),
          watches: fc.array(fc.record({ number: fc.constant(1), query: anyText, found: fc.constant(2) }), {
            maxLength: 3,
          }),
          foundBy: fc.array(fc.constant([1, 2]), { maxLength: 8 }),
          changes: fc.constant(
            former === undefined
              ? []
              : (['changed', 'removed'] as const).map((status) => ({
                  citation: 'doc-0:99',
                  status,
                  file: former.file,
                  earlier: former.text,
                  now: status === 'changed' ? 'doc-0:1' : null,
                })),
          ),
        }),
        help: fc.constant([{ name: 'ask', description: 'Ask', example: '/ask question:x', options: [] }]),
      },
      {
        requiredKeys: [
          'command',
          'dossier',
          'heading',
          'readAs',
          'abstained',
          'results',
          'total',
          'searched',
          'unread',
          'notes',
        ],
      },
    )
    .map((answer) => answerJsonSchema.parse(partsOf(answerJsonSchema.parse(answer), dossier)))
    .chain((answer) => (answer.command !== 'timeline' ? fc.constant(answer) : withTimeline(answer, dossier)))
    .chain((answer) =>
      answer.command !== 'ask' || answer.abstained || answer.results.length === 0
        ? fc.constant(answer)
        : fc
            .option(anyConcord(dossier, answer.results), { nil: undefined })
            .map((concord) => answerJsonSchema.parse(concord === undefined ? answer : { ...answer, concord })),
    );
}

/** What the answer of each command may have beside what all have. */
const PARTS: Readonly<Record<string, readonly (keyof AnswerJson)[]>> = {
  ask: ['readAfter', 'absence'],
  search: ['absence'],
  quote: ['absence'],
  who: ['person', 'absence'],
  source: ['documents', 'reading'],
  cite: ['change', 'reference'],
  verify: ['verdicts'],
  timeline: [],
  watch: ['watches'],
  digest: ['digest', 'documents', 'schedules'],
  help: ['help'],
};
const OF_ALL: readonly (keyof AnswerJson)[] = [
  'command',
  'dossier',
  'heading',
  'readAs',
  'abstained',
  'results',
  'total',
  'searched',
  'unread',
  'notes',
];

/** The answer with the parts that its command can have, and no others. */
function partsOf(answer: AnswerJson, dossier: Dossier) {
  const parts = new Set<string>([...OF_ALL, ...(PARTS[answer.command] ?? [])]);
  const kept = Object.fromEntries(Object.entries(answer).filter(([name]) => parts.has(name)));
  const { command, results } = answer;
  if (command === 'source') {
    const reading = answer.reading;
    const shown = results.filter(({ documentId }) => documentId === reading?.documentId);
    return reading === undefined || answer.documents === undefined
      ? { ...kept, reading: undefined, results: [], documents: answer.documents ?? [], abstained: false }
      : { ...kept, results: shown, abstained: false };
  }
  if (command === 'cite') {
    const now = results.find(({ citation }) => citation === answer.change?.now);
    const shown = answer.change === undefined ? results.slice(0, 1) : [now ?? resultAt(dossier, 'doc-0', 1)];
    return { ...kept, results: shown, abstained: false };
  }
  if (command === 'verify' && answer.verdicts === undefined) return { ...kept, results: [], abstained: false };
  if (command === 'help') return { ...kept, results: [], abstained: false, help: answer.help ?? [] };
  if (command === 'watch') return { ...kept, results: answer.watches === undefined ? results : [], abstained: false };
  if (command === 'digest') {
    const isDigest = answer.digest !== undefined;
    return {
      ...kept,
      results: isDigest ? results : [],
      abstained: false,
      ...(isDigest ? { schedules: undefined } : { documents: undefined, schedules: answer.schedules ?? [] }),
    };
  }
  return kept;
}

function resultAt(dossier: Dossier, id: string, number: number): ResultJson {
  const [document, passage] = [dossier.document(id), dossier.passage(id, number)];
  if (document === undefined || passage === undefined) throw new Error(`no ${id}:${number}`);
  return resultOf(document, passage);
}

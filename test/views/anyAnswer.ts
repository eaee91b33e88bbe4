import fc from 'fast-check';
import { STATEMENT_KINDS } from '../../src/answer/quotation.ts';
import { REFERENCE_STYLES } from '../../src/answer/referenceStyle.ts';
import { type Answer, type AnswerOf, answerSchema } from '../../src/answer.ts';
import type { AskHit } from '../../src/answering/ask/askAnswer.ts';
import { VERDICTS } from '../../src/answering/verify/verifyAnswer.ts';
import { GRANTED_ACTS } from '../../src/dossier/act.ts';
import { datingRules } from '../../src/dossier/datingRules.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { type Place, placeIn } from '../../src/dossier/place.ts';
import { AUDIT_ACTS } from '../../src/keeping/audit.ts';
import { MATCH_LABELS } from '../../src/search/matchLabel.ts';
import { PIN_STATES } from '../../src/team/briefing/briefingAnswer.ts';
import { CHOSEN_BY } from '../../src/team/dossiers/chosen.ts';
import { anyText, shortText } from '../discord/hostile.ts';

const MEMBER = '12345678901234567890';
const TIME = '2026-03-02T07:00:00.000Z';
const anyDay = fc.constantFrom('2021-05-04', '1974-01-01');

/** Answers of any command over a dossier, with everything in them that such an answer may have. */
export function anyAnswer(dossier: Dossier): fc.Arbitrary<Answer> {
  const arbitraries = Object.values(new Arbitraries(dossier).byCommand());
  return fc.oneof(...arbitraries).map((answer) => answerSchema.parse(answer));
}

/** Answers of one command. */
export function anyAnswerOf<Name extends Answer['command']>(
  command: Name,
  dossier: Dossier,
): fc.Arbitrary<AnswerOf<Name>> {
  return new Arbitraries(dossier).byCommand()[command];
}

type ByCommand = { readonly [Name in Answer['command']]: fc.Arbitrary<AnswerOf<Name>> };

/** What answers are made of, over one dossier; a passage may come up as often as it likes. */
class Arbitraries {
  readonly #dossier: Dossier;
  readonly #passages: readonly Place[];
  readonly #passage: fc.Arbitrary<Place>;

  constructor(dossier: Dossier) {
    this.#dossier = dossier;
    this.#passages = dossier.documents.flatMap((document) =>
      document.passages.map((passage) => placeIn(document, passage)),
    );
    this.#passage = fc.constantFrom(...this.#passages);
  }

  byCommand(): ByCommand {
    return {
      ask: this.#ask(),
      search: this.#search(),
      quote: this.#quote(),
      verify: this.#verify(),
      who: this.#who(),
      timeline: this.#timeline(),
      compare: this.#compare(),
      overview: this.#overview(),
      source: this.#source(),
      cite: this.#cite(),
      help: this.#help(),
      briefing: this.#briefing(),
      watch: this.#watch(),
      digest: this.#digest(),
      dossier: this.#dossierAnswer(),
    };
  }

  /** The parts of every answer. */
  #base() {
    const { documents, passageCount } = this.#dossier;
    return {
      heading: anyText,
      readAs: fc.oneof(fc.constant(''), anyText),
      abstained: fc.boolean(),
      total: fc.nat(5000),
      partial: fc.boolean(),
      searched: fc.constant({ documents: documents.length, passages: passageCount }),
      notes: fc.array(anyText, { maxLength: 2 }),
    };
  }

  #absence() {
    return fc.record({
      missing: fc.array(shortText, { maxLength: 20 }),
      nearest: fc.array(fc.record({ term: anyText, suggestions: fc.array(anyText, { maxLength: 14 }) }), {
        maxLength: 3,
      }),
    });
  }

  /** A slice inside another, as any highlighter may give it; never through a surrogate pair. */
  #part(within: Place): fc.Arbitrary<Place> {
    const text = this.#dossier.document(within.document)?.text ?? '';
    const whole = (at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);
    const length = within.end - within.start;
    return fc
      .tuple(fc.nat(length), fc.nat(length))
      .map(([a, b]) => [whole(within.start + Math.min(a, b)), whole(within.start + Math.max(a, b))] as const)
      .map(([start, end]) => (start < end ? { ...within, start, end } : within));
  }

  #somewhere(): fc.Arbitrary<Place> {
    return this.#passage.chain((passage) => this.#part(passage));
  }

  #hit(passage: Place) {
    return {
      passage: fc.constant(passage),
      highlights: fc.array(fc.record({ words: this.#part(passage), match: fc.constant('exact' as const) }), {
        maxLength: 6,
      }),
      match: fc.constantFrom(...MATCH_LABELS, null),
      score: fc.constant(null),
    };
  }

  #stance() {
    return fc.record({
      kind: fc.constantFrom('denied' as const, 'supposed' as const),
      words: this.#somewhere(),
      by: fc.option(this.#somewhere()),
    });
  }

  #quotation(passage: Place) {
    return this.#part(passage).chain((words) =>
      fc.record({
        words: fc.constant(words),
        parts: fc.constant([words]),
        editorial: fc.constant([]),
        kind: fc.constantFrom(...STATEMENT_KINDS),
        stance: fc.option(this.#stance()),
        speaker: fc.option(this.#somewhere()),
        chain: fc.array(
          fc.record({ words: this.#somewhere(), name: this.#somewhere(), cue: fc.option(this.#somewhere()) }),
          { maxLength: 3 },
        ),
        confidence: fc.constant(1),
      }),
    );
  }

  #askHits() {
    const hit = this.#passage.chain((passage) =>
      fc.record({
        ...this.#hit(passage),
        sentence: this.#part(passage),
        span: fc.option(this.#part(passage)),
        denied: fc.option(this.#part(passage)),
        askedBefore: fc.option(this.#somewhere()),
        quotation: fc.option(this.#quotation(passage)),
      }),
    );
    return fc.array(hit, { maxLength: 8 });
  }

  #quotedElsewhere() {
    const place = this.#passage.chain((passage) =>
      fc.record({ passage: fc.constant(passage), sentence: fc.constant(passage), speaker: this.#part(passage) }),
    );
    return fc.record({ asked: anyText, quoted: fc.array(place, { maxLength: 3 }) });
  }

  #concord(hits: readonly { readonly passage: Place }[]) {
    if (hits.length === 0) return fc.constant(null);
    const place = fc.constantFrom(...hits).chain(({ passage }) =>
      fc.record({
        passage: fc.constant(passage),
        words: fc.oneof(fc.constant(passage), this.#part(passage)),
        sentence: fc.constant(passage),
        spoken: fc.boolean(),
        speaker: fc.option(this.#somewhere()),
      }),
    );
    const side = fc.record({ places: fc.array(place, { minLength: 1, maxLength: 7 }) });
    return fc.option(
      fc.oneof(
        fc.record({ kind: fc.constant('agree' as const), sides: fc.array(side, { minLength: 1, maxLength: 1 }) }),
        fc.record({
          kind: fc.constantFrom('differ' as const, 'speakers' as const),
          sides: fc.array(side, { minLength: 2, maxLength: 3 }),
        }),
      ),
    );
  }

  #askedParts(hits: readonly AskHit[]) {
    const part = fc.record({
      question: anyText,
      hit: hits.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...hits)),
      concord: fc.constant(null),
      absence: fc.option(this.#absence()),
    });
    return fc.oneof(fc.constant([]), fc.array(part, { minLength: 2, maxLength: 3 }));
  }

  #ask(): ByCommand['ask'] {
    return this.#askHits().chain((hits) =>
      fc
        .record({
          ...this.#base(),
          command: fc.constant('ask' as const),
          readAfter: fc.option(fc.record({ previous: anyText, question: anyText })),
          evidence: fc.constant(null),
          hits: fc.constant(hits),
          concord: this.#concord(hits),
          absence: fc.option(this.#absence()),
          quotedElsewhere: fc.option(this.#quotedElsewhere()),
          parts: this.#askedParts(hits),
        })
        // Passages that do not answer are not compared.
        .map((answer) => (answer.abstained ? { ...answer, concord: null } : answer)),
    );
  }

  #search(): ByCommand['search'] {
    return fc.record({
      ...this.#base(),
      command: fc.constant('search' as const),
      hits: fc.array(
        this.#passage.chain((passage) => fc.record(this.#hit(passage))),
        { maxLength: 8 },
      ),
      absence: fc.option(this.#absence()),
    });
  }

  #quote(): ByCommand['quote'] {
    const parallel = this.#passage.chain((passage) =>
      fc.record({
        passage: fc.constant(passage),
        quotation: this.#quotation(passage),
        differences: fc.array(
          fc.record({ here: fc.option(this.#somewhere()), there: fc.option(this.#part(passage)) }),
          { maxLength: 3 },
        ),
      }),
    );
    const hit = this.#passage.chain((passage) =>
      fc.record({
        ...this.#hit(passage),
        quotation: this.#quotation(passage),
        alsoIn: fc.array(parallel, { maxLength: 6 }),
      }),
    );
    return fc.record({
      ...this.#base(),
      command: fc.constant('quote' as const),
      hits: fc.array(hit, { maxLength: 6 }),
      absence: fc.option(this.#absence()),
    });
  }

  #verify(): ByCommand['verify'] {
    return fc.array(anyText, { minLength: 1, maxLength: 4 }).chain((quotations) => {
      const pasted = quotations.join(' and ');
      let from = 0;
      const slices = quotations.map((text) => {
        const start = from;
        from += text.length + ' and '.length;
        return { start, end: start + text.length };
      });
      return fc.record({
        ...this.#base(),
        command: fc.constant('verify' as const),
        pasted: fc.constant(pasted),
        verdicts: fc.tuple(...slices.map((slice) => this.#verdict(slice))),
      });
    });
  }

  #verdict(quotation: { readonly start: number; readonly end: number }) {
    const length = quotation.end - quotation.start;
    const inPasted = fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({
      start: quotation.start + Math.min(a, b),
      end: quotation.start + Math.max(a, b),
    }));
    return fc.tuple(this.#passage, fc.constantFrom(...VERDICTS), fc.boolean()).chain(([passage, verdict, wasCut]) =>
      this.#part(passage).chain((found) => {
        const isFound = verdict !== 'not in the dossier';
        return fc.record({
          quotation: fc.constant(quotation),
          verdict: fc.constant(verdict),
          found: fc.constant(isFound ? found : null),
          pieces: fc.constant([]),
          parts: fc.constant([]),
          writtenOtherwise: fc.constant([]),
          joined: fc.constant(null),
          turned: fc.constant(null),
          differences: fc.array(
            fc.record({
              kind: fc.constantFrom('replaced' as const, 'added' as const, 'removed' as const),
              pasted: fc.option(inPasted),
              source: fc.option(isFound ? this.#part(passage) : this.#somewhere()),
              alert: fc.constantFrom('negation' as const, 'number' as const, null),
            }),
            { maxLength: 4 },
          ),
          cutBefore: fc.constant(isFound && wasCut ? { ...passage, end: found.start } : null),
          cutAfter: fc.constant(isFound && wasCut ? { ...passage, start: found.end } : null),
          spoken: fc.constantFrom(true, false, null),
          struck: fc.constant([]),
          stance: fc.option(this.#stance()),
          speaker: fc.option(this.#somewhere()),
          claimed: fc.option(inPasted),
          also: fc.array(this.#passage, { maxLength: 8 }),
          nearest: fc.constant(isFound ? null : passage),
          notes: fc.array(anyText, { maxLength: 2 }),
        });
      }),
    );
  }

  #who(): ByCommand['who'] {
    const { heading, ...base } = this.#base();
    const counted = fc.record({ words: this.#somewhere(), count: fc.constant(3) });
    const date = fc.option(
      fc.oneof(
        fc.record({ words: this.#somewhere(), day: anyDay }),
        fc.record({ published: fc.constantFrom(...this.#dossier.documents.map(({ id }) => id)) }),
      ),
    );
    const said = this.#passage.chain((passage) =>
      fc.record({ passage: fc.constant(passage), quotation: this.#quotation(passage) }),
    );
    const mentioned = this.#passage.chain((passage) => {
      const { highlights } = this.#hit(passage);
      return fc.record({ passage: fc.constant(passage), highlights });
    });
    const saidOf = said.chain((one) => mentioned.map(({ highlights }) => ({ ...one, highlights })));
    const found = fc.record({
      ...base,
      command: fc.constant('who' as const),
      form: fc.constant('found' as const),
      id: fc.constant('someone'),
      name: this.#somewhere(),
      kind: fc.constantFrom('person' as const, 'body' as const),
      spellings: fc.array(counted, { maxLength: 12 }),
      roles: fc.array(counted, { maxLength: 10 }),
      with: fc.array(fc.record({ words: this.#somewhere(), passages: fc.constant(2) }), { maxLength: 10 }),
      ties: fc.option(fc.constant([{ a: 0, b: 1, passages: 2 }])),
      times: fc.constant(null),
      first: date,
      last: date,
      others: fc.constant([]),
      said: fc.array(said, { maxLength: 3 }),
      // The highlights of another passage would lie outside of this one.
      saidOf: fc.array(
        saidOf.map((one) => ({ ...one, highlights: [] })),
        { maxLength: 3 },
      ),
      mentioned: fc.array(mentioned, { maxLength: 4 }),
    });
    const nobody = fc.record({
      ...base,
      heading,
      command: fc.constant('who' as const),
      form: fc.constant('nobody' as const),
      absence: this.#absence(),
      abstained: fc.constant(true),
    });
    return fc.oneof({ weight: 4, arbitrary: found }, { weight: 1, arbitrary: nobody });
  }

  #timelineEntry() {
    return this.#passage.chain((passage) =>
      fc.record({
        passage: fc.constant(passage),
        sentence: fc.constant(passage),
        date: this.#part(passage),
        quotation: fc.option(this.#quotation(passage)),
        from: anyDay,
        to: fc.constantFrom('2021-05-04', '2021-12-31'),
        unit: fc.constant('day' as const),
        relation: fc.constantFrom(null, 'since' as const, 'until' as const),
        sure: fc.boolean(),
        rule: fc.constantFrom(
          datingRules.itself,
          datingRules.nearDay(false),
          datingRules.weekdayBefore(4),
          datingRules.moved('week', -2, datingRules.documentsDate),
          datingRules.moved('day', 1, datingRules.datedEvent('2021-03-05')),
        ),
        anchor: fc.option(this.#somewhere()),
        label: fc.constant(passage),
      }),
    );
  }

  #timeline(): ByCommand['timeline'] {
    const base = { ...this.#base(), command: fc.constant('timeline' as const) };
    const event = fc.record({
      from: anyDay,
      to: anyDay,
      entries: fc.array(this.#timelineEntry(), { minLength: 1, maxLength: 3 }),
    });
    const shown = fc.record({
      ...base,
      form: fc.constant('shown' as const),
      abstained: fc.constant(false),
      events: fc.array(event, { minLength: 1, maxLength: 4 }),
      spread: fc.constant([{ from: '2021-05-04', to: '2021-05-04', count: 2 }]),
      undated: fc.nat(9),
      unbounded: fc.nat(9),
      open: fc.array(this.#somewhere(), { maxLength: 5 }),
    });
    const empty = fc.record({
      ...base,
      form: fc.constant('empty' as const),
      abstained: fc.constant(true),
      absence: fc.option(this.#absence()),
    });
    return fc.oneof({ weight: 4, arbitrary: shown }, { weight: 1, arbitrary: empty });
  }

  #account() {
    return this.#passage.chain((passage) =>
      this.#part(passage).chain((sentence) =>
        fc.record({
          passage: fc.constant(passage),
          sentence: fc.constant(sentence),
          how: fc.constantFrom('said' as const, 'reported' as const, 'written' as const),
          words: fc.array(this.#part(sentence), { maxLength: 2 }),
          quotation: fc.option(this.#quotation(passage)),
          speaker: fc.option(this.#somewhere()),
          mention: fc.constant(null),
          called: fc.option(this.#somewhere()),
          role: fc.option(this.#somewhere()),
          again: fc.array(this.#passage, { maxLength: 4 }),
        }),
      ),
    );
  }

  #compare(): ByCommand['compare'] {
    const { heading: _, ...base } = this.#base();
    const counts = { readAs: shortText, sentences: fc.nat(9), offTopic: fc.nat(9), only: fc.nat(9) };
    const documents = fc.constantFrom(...this.#dossier.documents.map(({ id }) => id));
    const side = fc.oneof(
      fc.record({ kind: fc.constant('person' as const), name: this.#somewhere(), ...counts }),
      fc.record({ kind: fc.constant('document' as const), document: documents, ...counts }),
      fc.record({ kind: fc.constant('section' as const), passage: this.#passage, ...counts }),
    );
    const difference = fc.record({
      kind: fc.constantFrom('number' as const, 'date' as const, 'name' as const),
      a: this.#somewhere(),
      b: this.#somewhere(),
    });
    const point = fc.oneof(
      fc.record({ a: this.#account(), b: this.#account(), differences: fc.array(difference, { maxLength: 5 }) }),
      fc.record({ a: this.#account(), b: fc.constant(null), differences: fc.constant([]) }),
      fc.record({ a: fc.constant(null), b: this.#account(), differences: fc.constant([]) }),
    );
    const compared = fc.record({
      ...base,
      command: fc.constant('compare' as const),
      topic: fc.option(shortText),
      day: fc.constant(null),
      sides: fc.tuple(side, side),
      points: fc.array(point, { maxLength: 6 }),
      shared: fc.nat(9),
      ofBoth: fc.array(
        this.#passage.map((passage) => ({ passage, sentence: passage })),
        { maxLength: 2 },
      ),
      absence: fc.option(this.#absence()),
    });
    // Nothing is shown of sides that have nothing to compare.
    return compared.map((answer) => (answer.abstained ? { ...answer, points: [], ofBoth: [] } : answer));
  }

  #overview(): ByCommand['overview'] {
    const base = { ...this.#base(), command: fc.constant('overview' as const) };
    const line = this.#passage.chain((passage) =>
      fc.record({
        passage: fc.constant(passage),
        sentence: this.#part(passage),
        quotation: fc.option(this.#quotation(passage)),
      }),
    );
    const differingLine = this.#passage.chain((passage) =>
      fc.record({
        passage: fc.constant(passage),
        sentence: fc.constant(passage),
        quotation: fc.constant(null),
        span: this.#part(passage),
      }),
    );
    const shown = fc.record({
      ...base,
      form: fc.constant('shown' as const),
      abstained: fc.constant(false),
      without: fc.constant([]),
      evidence: fc.array(line, { maxLength: 5 }),
      said: fc.array(line, { maxLength: 3 }),
      timeline: fc.array(this.#timelineEntry(), { maxLength: 3 }),
      people: fc.array(fc.record({ words: this.#somewhere(), passages: fc.nat(5) }), { maxLength: 8 }),
      differing: fc.array(
        fc.record({
          kind: fc.constantFrom('number' as const, 'date' as const, 'name' as const),
          a: differingLine,
          b: differingLine,
        }),
        { maxLength: 2 },
      ),
      told: fc.array(line, { maxLength: 1 }),
      lacking: fc.array(anyText, { maxLength: 2 }),
      absence: fc.option(this.#absence()),
    });
    const empty = fc.record({
      ...base,
      form: fc.constant('empty' as const),
      abstained: fc.constant(true),
      hits: fc.array(
        this.#passage.chain((passage) => fc.record({ ...this.#hit(passage), sentence: this.#part(passage) })),
        { maxLength: 3 },
      ),
      absence: this.#absence(),
    });
    return fc.oneof({ weight: 3, arbitrary: shown }, { weight: 1, arbitrary: empty });
  }

  #source(): ByCommand['source'] {
    const { heading: _, ...given } = this.#base();
    const base = { ...given, command: fc.constant('source' as const), abstained: fc.constant(false) };
    const page = fc.constantFrom(...this.#dossier.documents).chain((document) => {
      const passages = document.passages.map((passage) => placeIn(document, passage));
      const [first, ...others] = passages;
      return fc.record({
        ...base,
        form: fc.constant('document' as const),
        document: fc.constant(document.id),
        passages: fc.constant(passages),
        previous: fc.constantFrom(null, first ?? null),
        next: fc.constantFrom(null, ...others),
      });
    });
    return fc.oneof(fc.record({ ...base, form: fc.constant('list' as const) }), page);
  }

  /** Words of the ledger: the fixture has one former passage. */
  #change() {
    const text = this.#dossier.former('doc-0', 99)?.text ?? '';
    const earlier = { document: 'doc-0', passage: 99, start: 0, end: text.length };
    return fc.oneof(
      fc.record({
        earlier: fc.constant(earlier),
        status: fc.constant('changed' as const),
        now: this.#passage,
      }),
      fc.record({
        earlier: fc.constant(earlier),
        status: fc.constantFrom('removed' as const, 'document gone' as const),
        now: fc.constant(null),
      }),
    );
  }

  #cite(): ByCommand['cite'] {
    const { heading: _, ...given } = this.#base();
    const base = {
      ...given,
      command: fc.constant('cite' as const),
      abstained: fc.constant(false),
      typed: fc.constant('doc-0:1'),
      style: fc.constantFrom(null, ...REFERENCE_STYLES),
    };
    const standing = this.#passage.chain((passage) =>
      fc.record({
        ...base,
        form: fc.constant('standing' as const),
        passage: fc.constant(passage),
        part: fc.option(this.#part(passage)),
      }),
    );
    return fc.oneof(standing, fc.record({ ...base, form: fc.constant('changed' as const), change: this.#change() }));
  }

  #help(): ByCommand['help'] {
    const option = fc.record({ name: fc.constant('question'), description: shortText, required: fc.boolean() });
    const entry = fc.record({
      name: fc.constant('ask'),
      description: shortText,
      example: fc.constant('/ask question:x'),
      options: fc.array(option, { maxLength: 2 }),
    });
    return fc.record({
      ...this.#base(),
      command: fc.constant('help' as const),
      abstained: fc.constant(false),
      form: fc.constantFrom('page' as const, 'details' as const, 'card' as const),
      examples: fc.array(shortText, { maxLength: 3 }),
      entries: fc.array(entry, { maxLength: 3 }),
    });
  }

  #briefing(): ByCommand['briefing'] {
    const base = { ...this.#base(), command: fc.constant('briefing' as const), abstained: fc.constant(false) };
    const actor = fc.record({ id: fc.constantFrom(MEMBER, 'terminal'), name: shortText });
    const last = fc.record({ what: fc.constantFrom('pin', 'undo', 'paint'), by: actor, at: fc.constant(TIME) });
    const text = this.#dossier.former('doc-0', 99)?.text ?? '';
    const earlier = { document: 'doc-0', passage: 99, start: 0, end: text.length };
    const pin = fc.tuple(this.#passage, fc.constantFrom(...PIN_STATES)).chain(([passage, state]) => {
      const isThere = state === 'standing' || state === 'changed';
      return fc.record({
        key: fc.constant(''),
        pinned: fc.constant({ document: passage.document, passage: 1, part: null }),
        note: fc.oneof(fc.constant(''), anyText),
        by: actor,
        at: fc.constant(TIME),
        state: fc.constant(state),
        passage: fc.constant(isThere ? passage : null),
        words: isThere ? this.#part(passage) : fc.constant(null),
        earlier: fc.constant(state === 'standing' || state === 'unknown' ? null : earlier),
        said: isThere ? fc.array(this.#quotation(passage), { maxLength: 4 }) : fc.constant([]),
      });
    });
    const shown = fc.record({
      ...base,
      form: fc.constant('shown' as const),
      id: fc.constant(1),
      name: anyText,
      version: fc.integer({ min: 1, max: 3 }),
      isCurrent: fc.boolean(),
      isClosed: fc.boolean(),
      audience: fc.constantFrom('channel' as const, 'part of the channel' as const, 'oneself' as const),
      last,
      pins: fc
        .array(pin, { maxLength: 8 })
        .map((pins) => pins.map((one, at) => ({ ...one, key: `key${String(at).padStart(5, '0')}` }))),
      focus: fc.option(fc.array(fc.constantFrom('key00000', 'key00001', 'key00007'), { maxLength: 2 })),
    });
    const list = fc.record({
      ...base,
      form: fc.constant('list' as const),
      briefings: fc.array(
        fc.record({ name: anyText, pins: fc.nat(9), isCurrent: fc.boolean(), isClosed: fc.boolean(), last }),
        { maxLength: 3 },
      ),
    });
    return fc.oneof({ weight: 3, arbitrary: shown }, { weight: 1, arbitrary: list });
  }

  #watch(): ByCommand['watch'] {
    const base = { ...this.#base(), command: fc.constant('watch' as const), abstained: fc.constant(false) };
    const watch = fc.record({
      number: fc.constant(3),
      query: anyText,
      by: fc.constant(MEMBER),
      added: fc.constant(TIME),
      found: fc.nat(3),
      waiting: fc.nat(1),
      fault: fc.option(anyText),
      channel: fc.constant(null),
    });
    return fc.oneof(
      fc.record({ ...base, form: fc.constant('done' as const) }),
      fc.record({ ...base, form: fc.constant('list' as const), watches: fc.array(watch, { maxLength: 12 }) }),
      fc.record({
        ...base,
        form: fc.constant('found' as const),
        watches: fc.array(fc.record({ number: fc.constant(3), query: anyText, found: fc.nat(3) }), { maxLength: 3 }),
        hits: fc.array(
          this.#passage.chain((passage) =>
            fc.record({ ...this.#hit(passage), by: fc.array(fc.constant(3), { minLength: 1, maxLength: 3 }) }),
          ),
          { maxLength: 6 },
        ),
        changes: fc.array(this.#change(), { maxLength: 2 }),
      }),
    );
  }

  #dossierAnswer(): ByCommand['dossier'] {
    const base = { ...this.#base(), command: fc.constant('dossier' as const), abstained: fc.constant(false) };
    const listed = fc.record({
      name: anyText,
      documents: fc.nat(3000),
      mayAsk: fc.boolean(),
      isShown: fc.boolean(),
      chosenBy: fc.option(fc.constantFrom(...CHOSEN_BY)),
    });
    return fc.oneof(
      fc.record({ ...base, form: fc.constant('done' as const) }),
      fc.record({ ...base, form: fc.constant('list' as const), dossiers: fc.array(listed, { maxLength: 30 }) }),
      fc.record({
        ...base,
        form: fc.constant('status' as const),
        lastNews: fc.option(fc.constant(TIME)),
        engine: fc.constantFrom('memory' as const, 'disk' as const),
        isLooking: fc.boolean(),
      }),
      fc.record({
        ...base,
        form: fc.constant('access' as const),
        grants: fc.array(
          fc.record({
            right: fc.constantFrom(...GRANTED_ACTS),
            guild: fc.constant(null),
            channel: fc.option(fc.constant(MEMBER)),
            who: fc.constantFrom('as opened' as const, 'everyone' as const, 'nobody' as const, 'roles' as const),
            roles: fc.array(fc.constant(MEMBER), { maxLength: 25 }),
          }),
          { maxLength: 30 },
        ),
        mayChange: fc.boolean(),
      }),
      fc.record({
        ...base,
        form: fc.constant('audit' as const),
        entries: fc.array(
          fc.record({
            at: fc.constant(TIME),
            by: fc.record({ id: fc.constant(MEMBER), name: anyText }),
            act: fc.constantFrom(...AUDIT_ACTS),
            dossier: fc.option(anyText),
            what: anyText,
            channel: fc.constant(MEMBER),
          }),
          { maxLength: 100 },
        ),
      }),
    );
  }

  #digest(): ByCommand['digest'] {
    const base = { ...this.#base(), command: fc.constant('digest' as const), abstained: fc.constant(false) };
    const schedule = fc.record({
      number: fc.constant(3),
      times: fc.constantFrom('every day at 07:00', '0 7 * * *'),
      cron: fc.constant('0 7 * * *'),
      zone: fc.constant('Europe/Paris'),
      by: fc.constant(MEMBER),
      next: fc.option(fc.constant(TIME)),
      nextThere: fc.option(fc.constant('Mon 2 Mar 2026, 08:00')),
      last: fc.option(fc.constant(TIME)),
      fault: fc.option(anyText),
      channel: fc.constant(null),
    });
    const documents = this.#dossier.documents.map(({ id }) => id);
    const shown = fc.record({
      ...base,
      form: fc.constant('shown' as const),
      since: fc.constant('Mon 2 Mar 2026, 08:30'),
      late: fc.option(fc.constant('Mon 2 Mar 2026, 08:30')),
      missed: fc.nat(3),
      documents: fc.subarray(documents),
      moreDocuments: fc.nat(3),
      grown: fc.array(fc.record({ document: fc.constantFrom(...documents), passages: fc.constant(2) }), {
        maxLength: 3,
      }),
      watches: fc.array(fc.record({ number: fc.constant(1), query: anyText, found: fc.constant(2) }), {
        maxLength: 7,
      }),
      found: fc.array(
        this.#passage.chain((passage) => fc.record({ ...this.#hit(passage), by: fc.constant([1, 2]) })),
        { maxLength: 6 },
      ),
      changes: fc.array(this.#change(), { maxLength: 3 }),
    });
    return fc.oneof(
      { weight: 3, arbitrary: shown },
      {
        weight: 1,
        arbitrary: fc.record({
          ...base,
          form: fc.constant('schedules' as const),
          schedules: fc.array(schedule, { maxLength: 12 }),
        }),
      },
      { weight: 1, arbitrary: fc.record({ ...base, form: fc.constant('done' as const) }) },
    );
  }
}

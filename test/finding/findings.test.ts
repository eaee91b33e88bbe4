import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Dossier, type NumberedDocument } from '../../src/dossier/dossier.ts';
import { Findings, type Preparable } from '../../src/finding/findings.ts';
import { MemoryEngine } from '../../src/search/engines/memory/memoryEngine.ts';
import { documentOf, FERRY } from '../fixtures/ferryDossier.ts';

/** A document that counts how often its standing text is asked for: whatever finds something in it has to ask. */
function watched(document: NumberedDocument) {
  const { standing, ...rest } = document;
  const count = { reads: 0 };
  const seen: NumberedDocument = {
    ...rest,
    get standing() {
      count.reads += 1;
      return standing;
    },
  };
  return { document: seen, count };
}

function openFindings(documents: readonly NumberedDocument[], former?: Findings): Findings {
  const dossier = new Dossier('larkhaven', documents, [], []);
  const { vocabulary } = MemoryEngine.build(dossier);
  return new Findings(documents, { cases: vocabulary, corrections: dossier.people }, former);
}

const PAPERS = FERRY.map((one) => documentOf(one));
const [LOG, REPORT, GAZETTE] = PAPERS;
if (LOG === undefined || REPORT === undefined || GAZETTE === undefined) throw new Error('the fixture has three papers');
const ALL: readonly Preparable[] = ['people', 'dates', 'voices'];

/** Frees all that nothing holds, at once. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

/** All kinds of findings of a document. */
function everything(document: NumberedDocument, findings: Findings): readonly unknown[] {
  const { statements, reported, dateMentions, dates, capitals } = findings.of(document);
  const across = [findings.utterancesOf(document), findings.toldDaysOf(document), findings.people, findings.speakers];
  return [statements, reported, dateMentions, dates, capitals, ...across];
}

describe('findings', () => {
  it('are not made before they are asked for', () => {
    const { document, count } = watched(REPORT);
    const index = MemoryEngine.build(new Dossier('larkhaven', [document], [], []));
    count.reads = 0;
    const sources = { cases: index.vocabulary, corrections: { same: [], different: [], preferred: {} } };
    const findings = new Findings([document], sources);
    findings.of(document);
    expect(count.reads).toBe(0);
    expect(findings.of(document).statements).not.toHaveLength(0);
    expect(count.reads).toBeGreaterThan(0);
  });

  it('are made once', () => {
    const papers = [LOG, REPORT, GAZETTE].map(watched);
    const findings = openFindings(papers.map(({ document }) => document));
    const first = papers.map(({ document }) => everything(document, findings));
    for (const { count } of papers) count.reads = 0;
    const second = papers.map(({ document }) => everything(document, findings));
    for (const [place, found] of second.flat().entries()) expect(found).toBe(first.flat()[place]);
    expect(papers.map(({ count }) => count.reads)).toEqual([0, 0, 0]);
  });

  it.each(ALL)('of %s are prepared in steps of one document, and nothing is left to do', (kind) => {
    const papers = [LOG, REPORT, GAZETTE].map(watched);
    const findings = openFindings(papers.map(({ document }) => document));
    const ask = {
      people: () => findings.people.all.length,
      dates: () => papers.map(({ document }) => findings.of(document).dateMentions),
      voices: () => papers.map(({ document }) => findings.utterancesOf(document)),
    };
    if (kind === 'voices') ask.people();
    for (const { count } of papers) count.reads = 0;
    let last = 0;
    let steps = 0;
    for (const { done, of } of findings.prepare(kind)) {
      steps += 1;
      expect(done).toBe(last + 1);
      expect(of).toBe(kind === 'people' ? 4 : 3);
      last = done;
      const begun = papers.map(({ count }) => count.reads > 0);
      if (done < papers.length) expect(begun).toEqual([true, done > 1, false]);
    }
    expect(steps).toBe(kind === 'people' ? 4 : 3);
    for (const { count } of papers) count.reads = 0;
    ask[kind]();
    expect(papers.map(({ count }) => count.reads)).toEqual([0, 0, 0]);
  });

  it('are prepared for the documents that are named, and no others', () => {
    const findings = openFindings([LOG, REPORT, GAZETTE]);
    expect([...findings.prepare('dates', [REPORT])]).toEqual([
      { act: 'Reading what happened when, document', done: 1, of: 1 },
    ]);
  });

  it('of a document that is the same in the next reading are handed over', () => {
    const before = openFindings([LOG, REPORT]);
    const { statements } = before.of(REPORT);
    const after = openFindings([REPORT, GAZETTE], before);
    expect(after.of(REPORT)).toBe(before.of(REPORT));
    expect(after.of(REPORT).statements).toBe(statements);
  });

  it('of the dossier are made anew in the next reading, since they depend on all documents', () => {
    const letter = documentOf({ id: 'letter', paragraphs: ['“Light the lamp,” said Ann Holm, who had come early.'] });
    const before = openFindings([REPORT]);
    expect(before.people.named('Ann Holm')).toBeUndefined();
    const after = openFindings([REPORT, letter], before);
    expect(after.people.named('Ann Holm')?.name).toBe('Ann Holm');
    expect(after.utterancesOf(REPORT)).not.toBe(before.utterancesOf(REPORT));
    expect(after.utterancesOf(REPORT).map(({ sentence }) => sentence)).toEqual(
      before.utterancesOf(REPORT).map(({ sentence }) => sentence),
    );
  });

  it('of a document that is gone, or of another reading of it, are not held', () => {
    const copy = { ...LOG };
    const findings = openFindings([REPORT, copy], openFindings([LOG, REPORT]));
    expect(() => findings.of(LOG)).toThrow(/not a document of this reading/);
    expect(findings.of(copy).document).toBe(copy);
    expect(() => findings.utterancesOf(GAZETTE)).toThrow(/not a document of this reading/);
  });

  it('go with their documents: through many readings only those of the last one stay in memory', async () => {
    const gone: WeakRef<object>[] = [];
    const readAgain = (before: Findings | undefined, reading: number): Findings => {
      const changed = documentOf({ id: 'letter', paragraphs: [`“Light lamp ${reading},” said Ann Holm at noon.`] });
      const findings = openFindings([REPORT, changed], before);
      everything(REPORT, findings);
      everything(changed, findings);
      gone.push(new WeakRef(findings), new WeakRef(findings.of(changed)), new WeakRef(findings.people));
      return findings;
    };
    let findings: Findings | undefined;
    for (let reading = 0; reading < 10; reading += 1) findings = readAgain(findings, reading);
    const own = findings?.of(REPORT);
    await setImmediate(); // a WeakRef that was made or read in a turn holds its target until the end of it
    collectGarbage();
    expect(gone.filter((one) => one.deref() !== undefined)).toHaveLength(3);
    expect(findings?.of(REPORT)).toBe(own);
  });

  it('of one document do not depend on the others', () => {
    const alone = openFindings([REPORT]);
    const among = openFindings([LOG, REPORT, GAZETTE]);
    const { statements, reported, dateMentions, dates } = among.of(REPORT);
    const own = alone.of(REPORT);
    expect([own.statements, own.reported, own.dateMentions, own.dates]).toEqual([
      statements,
      reported,
      dateMentions,
      dates,
    ]);
  });
});

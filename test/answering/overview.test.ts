import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareBrief } from '../../src/answering/overview/overview.ts';
import { pickVaried } from '../../src/answering/overview/pickVaried.ts';
import { UserError } from '../../src/errors.ts';
import type { OverviewJson } from '../../src/json/commands/overviewJson.ts';
import type { Step } from '../../src/step.ts';
import { openFerry, openWritten } from '../fixtures/ferryDossier.ts';
import { openTalks } from '../fixtures/talksDossier.ts';
import { memoryEngineOf } from '../search/memoryEngineOf.ts';
import { brief } from './inJson.ts';

const open = openTalks();

async function briefed(
  topic: string,
  without = '',
  dossier = open,
): Promise<{ brief: OverviewJson; lines: (place: number) => string }> {
  const answer = await brief(topic, without, dossier);
  if (answer.brief === undefined) throw new Error(`nothing on ${topic}`);
  const lines = (place: number): string => {
    const { text, start, sentence } = answer.results[place] ?? { text: '', start: 0, sentence: null };
    return sentence === null ? text : text.slice(sentence.start - start, sentence.end - start);
  };
  return { brief: answer.brief, lines };
}

describe('a briefing on a topic', async () => {
  const { brief: shown, lines } = await briefed('winter timetable');

  it('begins with the best evidence and says nothing twice', () => {
    const evidence = shown.evidence.map(lines);
    expect(evidence.slice(0, 2).join(' ')).toMatch(/12 sailings|20 sailings|timetable of the winter ferry/u);
    expect(new Set(evidence).size).toBe(evidence.length);
    expect(shown.said.some((place) => evidence.includes(lines(place)))).toBe(false);
  });

  it('gives what was told of the same day though it does not name the topic', async () => {
    const event = await briefed('the meeting with Aubrey');
    const all = [...event.brief.evidence, ...event.brief.said].map(event.lines).join(' ');
    expect(all).toContain('We shall not sail in the dark');
  });

  it('says who said what, each speaker before the same one again', async () => {
    const event = await briefed('the meeting with Aubrey');
    const { results } = await brief('the meeting with Aubrey', '', open);
    const speakers = event.brief.said.map((place) => results[place]?.quotation?.speaker);
    expect(speakers.length).toBeGreaterThan(1);
    expect(new Set(speakers.slice(0, 2)).size).toBe(2);
  });

  it('says what happened when, in order of time', () => {
    const days = shown.timeline.map(({ from }) => from);
    expect(days).toContain('2021-10-03');
    expect(days).toEqual(days.toSorted());
  });

  it('shows where accounts differ, with the words by which they do', async () => {
    const { results } = await brief('winter timetable', '', open);
    const words = (place: number): string => {
      const { text = '', start = 0, span = null } = results[place] ?? {};
      return span === null ? '' : text.slice((span?.start ?? 0) - start, (span?.end ?? 0) - start);
    };
    const differing = shown.differing.map(({ kind, a, b }) => [kind, ...[words(a), words(b)].toSorted()]);
    expect(differing).toContainEqual(['number', '12', '20']);
  });

  it('names whom it concerns and what is lacking', async () => {
    expect(shown.people.map(({ text }) => text)).toEqual(expect.arrayContaining(['Harbour Board', 'Ferry Union']));
    expect((await briefed('cup of tea')).brief.lacking.join(' ')).toContain('All of it is from one document');
    expect((await briefed('speech on lamps')).brief.lacking.join(' ')).toContain('Nobody is quoted on this.');
  });

  it('is drawn up anew without the passages that were dropped', async () => {
    const first = (await brief('winter timetable', '', open)).results[shown.evidence[0] ?? 0]?.citation ?? '';
    const answer = await brief('winter timetable', `${first} nonsense:3`, open);
    expect(answer.results.map(({ citation }) => citation)).not.toContain(first);
    expect(answer.brief?.evidence.length).toBeGreaterThan(0);
    expect(answer.notes.join(' ')).toContain('You left out');
  });
});

describe('a topic', () => {
  it('of which the dossier says nothing is met with silence, and with what it lacks', async () => {
    const answer = await brief('zeppelins over Norway', '', open);
    expect(answer.abstained).toBe(true);
    expect(answer.brief).toBeUndefined();
    expect(answer.absence?.missing).toEqual(expect.arrayContaining(['zeppelins', 'Norway']));
  });

  it('of which the dossier lacks one word is briefed on, and the word is named', async () => {
    const answer = await brief('winter timetable zeppelins', '', open);
    expect(answer.brief).toBeDefined();
    expect(answer.absence?.missing).toEqual(['zeppelins']);
  });

  it.each(['', '…', '?!'])('without words, such as “%s”, is asked for', async (topic) => {
    await expect(brief(topic, '', open)).rejects.toThrow(UserError);
  });

  it('in an empty dossier is met with silence', async () => {
    expect((await brief('lamps', '', openWritten([]))).abstained).toBe(true);
  });
});

it('every briefing quotes slices only, whatever is asked and left out', async () => {
  const ferry = openFerry();
  for (const dossier of [open, ferry]) {
    const surfaces = memoryEngineOf(dossier).vocabulary.rows.map(([, surface]) => surface);
    const citations = memoryEngineOf(dossier).passages.map(({ passage }) => `${passage.document}:${passage.number}`);
    const topic = fc
      .array(fc.constantFrom(...surfaces), { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(topic, fc.subarray(citations, { maxLength: 4 }), async (words, left) => {
        const answer = await brief(words, left.join(', '), dossier);
        if (answer.brief !== undefined) {
          expect(answer.results.filter(({ citation }) => left.includes(citation))).toEqual([]);
        }
      }),
      { numRuns: 80 },
    );
  }
});

it('preparing a briefing changes nothing in it, and tells how far it is', async () => {
  const [cold, warm] = [openTalks(), openTalks()];
  const steps: Step[] = [];
  for await (const step of prepareBrief('winter timetable', warm)) steps.push(step);
  expect(steps.every(({ done, of }) => done > 0 && done <= of)).toBe(true);
  expect(steps.length).toBeGreaterThan(cold.dossier.documents.length);
  expect(await brief('winter timetable', '', warm)).toEqual(await brief('winter timetable', '', cold));
});

describe('varied picks', () => {
  const numbers = fc.array(fc.nat(30), { maxLength: 12 });
  const likeness = (a: number, b: number): number => (a % 5 === b % 5 ? 1 : 0);

  it('begin with the most relevant, repeat nothing, and take no more than asked', () => {
    fc.assert(
      fc.property(numbers, fc.nat(6), (items, most) => {
        const unique = [...new Set(items)];
        const picked = pickVaried(unique, most, (one) => one, likeness);
        expect(picked.length).toBeLessThanOrEqual(most);
        expect(new Set(picked.map((one) => one % 5)).size).toBe(picked.length);
        // Nothing is left that would say something new.
        const kinds = new Set(unique.map((one) => one % 5)).size;
        expect(picked.length).toBe(Math.min(most, kinds));
        if (picked.length > 0) expect(picked[0]).toBe(Math.max(...unique));
      }),
    );
  });

  it('pass over what repeats something given', () => {
    expect(pickVaried([10, 6, 3], 3, (one) => one, likeness, [5])).toEqual([6, 3]);
  });
});

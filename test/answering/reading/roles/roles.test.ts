import { describe, expect, it } from 'vitest';
import { consider } from '../../../../src/answering/ask/consider.ts';
import { openTyped } from '../../../fixtures/typedDossier.ts';
import { SKARN } from './skarnDossier.ts';

const open = await openTyped(SKARN);

/** The first candidate for a question: its sentence, the words marked in it, and what the readers say of it. */
async function first(question: string) {
  const { candidates } = await consider(question, {}, open);
  const [best] = candidates;
  if (best === undefined) return null;
  const text = best.hit.document.standing;
  return {
    sentence: text.slice(best.sentence.start, best.sentence.end),
    span: best.span && text.slice(best.span.start, best.span.end),
    verdict: best.given?.verdict ?? null,
  };
}

describe('who has a role', () => {
  it.each([
    ['Who is the mayor of Skarn?', 'Ottilie Vane'],
    ['Who is Skarn’s mayor?', 'Ottilie Vane'],
    ['who is mayor of skarn', 'Ottilie Vane'],
    ['Could you please tell me who the mayor of Velm is?', 'Kees Moor'],
    ['Who is the deputy mayor of Skarn?', 'Lukas Dorn'],
    ['Who chairs the Canal Board?', 'Petra Lind'],
    ['Who is the chairwoman of the Canal Board?', 'Petra Lind'],
    ['By whom is the Canal Board chaired?', 'Petra Lind'],
    ['Who is the director of the Canal Board?', 'Hanna Frey'],
    ['Who leads the Boatmen’s League?', 'Wim Tasse'],
    ['Who is the head of the finance department of the Canal Board?', 'Tomas Reke'],
    ['Who is in charge of the Canal Board’s finance department?', 'Tomas Reke'],
    ['Who is the lawyer of the Boatmen’s League?', 'Ilse Brandt'],
    ['Who is the captain of the Wilhelmina?', 'Sela Vintner'],
    ['Who’s the archivist?', 'Ragna Holt'],
    ['Who is the deputy archivist?', 'Bodil Aune'],
    ['Who is the chief inspector of the RWIS?', 'Dagny Moe'],
    ['Who founded the Heron Society?', 'Clara Winge'],
    ['Who edits the Skarn Courier?', 'Freja Nord'],
    ['What is the name of the editor of the Skarn Courier?', 'Freja Nord'],
    ['Who owns the Courier?', 'Lind'],
    ['Who is Yusuf Adan’s wife?', 'Leila Adan'],
    ['Who heads the inquiry into the collision?', 'Judge Solveig Rand'],
    ['Who was the former head of the inquiry?', 'Anton Berg'],
    ['Who is the harbour engineer?', 'Marit Sund'],
    ['Which woman is press officer of the Canal Board?', 'Jonas Hald'],
    ['Who was the lock keeper?', 'Gunnar Stoll'],
  ])('%s %s', async (question, name) => {
    expect(await first(question)).toMatchObject({ span: name, verdict: 'gives' });
  });

  it('is known for another year, from the sentence before if a pronoun goes on', async () => {
    expect(await first('Who was mayor of Skarn in 2012?')).toMatchObject({
      sentence: 'Stoll retired as lock keeper in 2016. He had been mayor of Skarn from 2009 to 2021.',
      span: 'Stoll',
    });
  });

  it.each([
    'Who is the mayor of Aldmoor?',
    'Who is the deputy mayor of Velm?',
    'Who is the head of the press department of the Canal Board?',
    'Who is the wife of Lukas Dorn?',
    'Who is the foreign minister?',
    'Who is the captain of the Heron?',
  ])('is not given for another role or another body: %s', async (question) => {
    expect((await first(question))?.verdict).not.toBe('gives');
  });
});

describe('who someone is', () => {
  it.each([
    ['Who is Ottilie Vane?', 'the mayor of Skarn'],
    ['Who is Mayor Vane?', 'the mayor of Skarn'],
    ['who’s ottilie vane', 'the mayor of Skarn'],
    ['Who is Gunnar Stoll?', 'a former lock keeper'],
    ['What was Gunnar Stoll’s job?', 'a former lock keeper'],
    ['Do you know who Tomas Reke is?', 'head of the finance department of the Canal Board'],
    ['What does Nils Varga do for a living?', 'bookbinder'],
    ['What position does Ragna Holt hold?', 'archivist'],
    ['Who is Wim Tasse?', null],
    ['Who is Leila Adan?', 'Yusuf Adan’s wife'],
    ['What is Yusuf Adan’s profession?', 'a physician'],
    ['Who is Marit Sund?', 'harbour engineer'],
    ['Who is Magnus Ries?', 'Bishop'],
    ['Who is Jonas Hald?', 'The press officer of the Canal Board'],
    ['Who is the lawyer Ilse Brandt?', 'Its lawyer'],
  ])('%s %s', async (question, role) => {
    const found = await first(question);
    expect(found?.verdict).toBe('gives');
    if (role !== null) expect(found?.span).toBe(role);
  });

  it('is the writer of a letter for whom nothing else is said', async () => {
    expect(await first('Who is Edvard Krone?')).toMatchObject({
      sentence: 'Edvard Krone, Nether Skarn',
      span: null,
      verdict: 'gives',
    });
  });
});

describe('of what someone has a role', () => {
  it.each([
    ['Of what is Tomas Reke the head?', 'finance department'],
    ['Which body does Petra Lind chair?', 'The Canal Board'],
    ['What does Petra Lind chair?', 'The Canal Board'],
    ['What is Jonas Hald the press officer of?', 'Canal Board'],
    ['For whom does Bodil Aune work?', 'town archive'],
    ['Who does Bodil Aune work for?', 'town archive'],
    ['Which ship does Sela Vintner captain?', 'Wilhelmina'],
  ])('%s %s', async (question, body) => {
    expect(await first(question)).toMatchObject({ span: body, verdict: 'gives' });
  });
});

describe('what something is', () => {
  it.each([
    ['What is a puddock?', 'a low landing stage for barges'],
    ['What are puddocks?', 'a low landing stage for barges'],
    ['what’s a puddock, please?', 'a low landing stage for barges'],
    ['What does “quay right” mean?', 'the right to moor without paying'],
    ['What is meant by quay right?', 'the right to moor without paying'],
    ['What is stave silt?', 'the grey mud under old locks'],
    ['What is the Boatmen’s League?', 'a union of barge crews'],
    ['What is the Wilhelmina?', 'a bucket dredger of 1924'],
    ['What kind of ship is the Wilhelmina?', 'a bucket dredger of 1924'],
    ['What is the Heron Society?', 'a charity'],
    ['What does RWIS stand for?', 'Regional Water Inspection Service'],
    ['What is RWIS short for?', 'Regional Water Inspection Service'],
    ['What is the RWIS?', 'Regional Water Inspection Service'],
  ])('%s %s', async (question, meaning) => {
    expect(await first(question)).toMatchObject({ span: meaning, verdict: 'gives' });
  });
});

import { describe, expect, it } from 'vitest';
import { search } from '../../src/answering/search/search.ts';
import { cite } from '../../src/answering/sources/cite.ts';
import { sealed } from '../../src/contract/sealedAnswer.ts';
import { Dossier } from '../../src/dossier/dossier.ts';
import { MisquotationError } from '../../src/dossier/misquotationError.ts';
import { hashOf } from '../../src/dossier/passage.ts';
import { Guard } from '../../src/guard/guard.ts';
import { documentOf, FERRY, openFerry, openWritten } from '../fixtures/ferryDossier.ts';

const open = openFerry();
const guard = new Guard();

describe('the guard', () => {
  it('lets an honest answer pass', async () => {
    const honest = await search('lamp', {}, open);
    expect(honest.hits.length).toBeGreaterThan(2);
    expect(() => guard.verify(sealed(honest), open.dossier)).not.toThrow();
  });

  it('withholds an answer that is not as the command returned it', async () => {
    const honest = sealed(await search('lamp', {}, open));
    const forged = { ...honest, answer: { ...honest.answer, notes: ['All of it is true.'] } };
    expect(() => guard.verify(forged, open.dossier)).toThrow(/not as the command returned it/);
  });

  it('withholds what is not an answer', async () => {
    const honest = await search('lamp', {}, open);
    const forged = { ...honest, hits: honest.hits.map((hit) => ({ ...hit, text: 'a copy' })) };
    expect(() => guard.verifyUnsealed(forged, open.dossier)).toThrow(MisquotationError);
  });

  it('finds a document that changed in memory, though all offsets agree', async () => {
    const answer = sealed(await search('lamp', {}, open));
    const altered = FERRY.map((one) => {
      const document = documentOf(one);
      return { ...document, text: document.text.replaceAll('lamp', 'lump') };
    });
    expect(() => guard.verify(answer, new Dossier('larkhaven', altered, [], []))).toThrow(/does not have the hash/);
  });

  it('compares the earlier words of a changed citation with those that were kept', () => {
    const text = 'Nobody was hurt.';
    const former = { document: 'gazette', number: 7, file: 'gazette.txt', text, hash: hashOf(text), successor: 1 };
    const changed = openWritten(FERRY, [], [former]);
    const answer = cite('gazette:7', changed);
    expect(answer).toMatchObject({ form: 'changed', change: { status: 'changed', now: { document: 'gazette' } } });
    expect(() => guard.verify(sealed(answer), changed.dossier)).not.toThrow();
    const spoilt = openWritten(FERRY, [], [{ ...former, hash: hashOf('Somebody was hurt.') }]);
    expect(() => guard.verify(sealed(cite('gazette:7', spoilt)), spoilt.dossier)).toThrow(/are not kept/);
  });
});

import { expect, it } from 'vitest';
import type { OpenDossier } from '../../src/openDossier.ts';
import { FERRY, openNewsroom, SCHOOL_BOARD } from './newsroom.ts';
import { shown } from './shown.ts';

it('commands take the name of a dossier from when there are several, and no longer when there is one', async () => {
  let open: ReadonlyMap<string, OpenDossier> = new Map([['ferry', FERRY]]);
  const harness = await openNewsroom({
    dossiers: () => open,
    access: ({ newsroom }) => `ferry@${newsroom},school@${newsroom}`,
  });
  const registrations = () =>
    harness.sandbox.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'));
  const ben = harness.sandbox.as(harness.sandbox.world.ben).in(harness.sandbox.world.inquiry);
  try {
    await harness.bot.dossiersChanged([...open.keys()]);
    expect(registrations()).toHaveLength(1);
    open = new Map([...open, ['school', SCHOOL_BOARD]]);
    await harness.bot.dossiersChanged([...open.keys()]);
    expect(registrations()).toHaveLength(2);
    expect(shown(await ben.type('search', { query: 'benches', dossier: 'school' }).final())).toContain('new benches');
    open = new Map([['ferry', FERRY]]);
    await harness.bot.dossiersChanged([...open.keys()]);
    expect(registrations()).toHaveLength(3);
  } finally {
    await harness.close();
  }
});

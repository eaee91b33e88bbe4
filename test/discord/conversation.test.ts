import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Seat } from '../../src/sandbox/userSide.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';

let room: Newsroom;
let ben: Seat;

beforeAll(async () => {
  room = await openNewsroom();
  ben = room.sandbox.as(room.sandbox.world.ben).in(room.sandbox.world.inquiry);
});

afterAll(async () => {
  await room.close();
  expect(faultsOf(room.sandbox.requests)).toEqual([]);
});

const QUESTION = 'Who ordered the late sailing?';

describe('/ask', () => {
  it('is answered privately, in the words of the dossier, with the citation beside them', async () => {
    const reply = await ben.type('ask', { question: QUESTION }).final();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('The order to sail at 23:40 came from the harbour office, not from the bridge');
    expect(reply.text).toMatch(/— .*Hearing, day 3.* · .*Larkhaven Gazette.* · 4 May 2021 · ¶2 · .*hearing-3:2/u);
    expect(reply.text).toContain('One file could not be read');
    expect(reply.buttons.map(({ label }) => label)).toContain('Context');
    console.log(reply.text, reply.buttons);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Seat, SeenMessage } from '../../src/sandbox/userSide.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { idOf, quoted, shown } from './shown.ts';

const ORDER = '“The order to sail at 23:40 came from the harbour office, not from the bridge,” she said.';

let room: Newsroom;
let ben: Seat;
let mia: Seat;

beforeEach(async () => {
  room = await openNewsroom();
  seat();
});

afterEach(async () => {
  await room.close();
  expect(faultsOf(room.sandbox.requests)).toEqual([]);
  expect(room.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
});

function seat(): void {
  const { sandbox } = room;
  ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
  mia = sandbox.as(sandbox.world.mia).in(sandbox.world.inquiry);
}

/** Presses Pin beside the first passage of a reply and sends the dialogue with this note. */
async function pin(by: Seat, message: SeenMessage, note: string): Promise<SeenMessage> {
  const modal = await by.press(message, idOf(message, 'Pin')).modal();
  return by.submit(modal, { note }).final();
}

describe('Pin', () => {
  it('puts the passage with its note into the briefing of the channel', async () => {
    const found = await ben.type('/search query:order').final();
    const pinned = await pin(ben, found, 'Who ordered it?');
    console.log(
      shown(pinned),
      pinned.buttons.map((b) => b.label),
    );
    expect(pinned.ephemeral).toBe(true);
    expect(shown(pinned)).toContain('Pinned as number 1 of “Briefing 1”');
    const seen = await mia.type('/briefing show').final();
    expect(quoted(seen)[0]).toContain(ORDER);
    expect(shown(seen)).toContain('Note: Who ordered it?');
  });
});

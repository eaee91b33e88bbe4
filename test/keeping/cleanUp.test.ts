import { describe, expect, it } from 'vitest';
import { CleanUp, RETENTION } from '../../src/keeping/cleanUp.ts';
import { ReplyStore } from '../../src/keeping/replies.ts';
import { isOnServer, openHere } from '../fixtures/keptHere.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 0, 1);
const REPLY = { command: 'ask', dossier: 'ferry', options: { question: 'Who?' }, user: '1' };

/** A machine with two clocks, of which people can set one, and a program on it that cleans up every hour. */
class Machine {
  readonly database = openHere(':memory:');
  wall = START;
  #steady = 5_000;
  #cleanUp = this.#started();
  readonly store = new ReplyStore(this.database, () => this.wall);

  #started(): CleanUp {
    return new CleanUp(this.database, { wall: () => this.wall, steady: () => this.#steady });
  }

  /** Goes on for so many hours of real time. Returns how many rows were deleted. */
  async run(hours: number, each = 1): Promise<number> {
    let deleted = 0;
    for (let hour = 0; hour < hours; hour += each) {
      this.wall += each * HOUR;
      this.#steady += each * HOUR;
      deleted += await this.#cleanUp.run();
    }
    return deleted;
  }

  /** Sets the clock by so many milliseconds, as a person or a wrong time server does. */
  set(by: number): void {
    this.wall += by;
  }

  /** The program is stopped and started after so many milliseconds of real time. */
  restart(after: number): void {
    this.wall += after;
    this.#steady = 0;
    this.#cleanUp = this.#started();
  }

  count(table: string): number {
    return Number(this.database.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.count);
  }

  ask(count: number): void {
    for (let each = 0; each < count; each += 1) {
      this.store.keep(REPLY);
      const asked = { channel: '2', user: '1', isPublic: true, dossier: 'ferry', question: 'Who?', shown: [] };
      this.store.asked.remember(asked, [`${this.wall} ${each}`]);
    }
  }
}

describe('a clean-up', () => {
  it('deletes replies and questions after half a year, and entries of the audit after 400 days', async () => {
    const machine = new Machine();
    const id = machine.store.keep(REPLY);
    machine.store.recordShare({ ...REPLY, citations: ['log:1'], guild: null, channel: '9' }, 'Ada');
    machine.ask(3);
    await machine.run(179 * 24, 6);
    expect(machine.store.find(id)).toEqual(REPLY);
    await machine.run(3 * 24);
    expect(machine.store.find(id)).toBeUndefined();
    expect([machine.count('asked'), machine.count('asked_message'), machine.count('audit')]).toEqual([0, 0, 1]);
    await machine.run(220 * 24, 6);
    expect(machine.count('audit')).toBe(0);
    expect(machine.count('share')).toBe(1);
  });

  it('deletes nothing if the clock is set on by 200 days for hours, and back', async () => {
    const machine = new Machine();
    machine.ask(50);
    await machine.run(5);
    machine.set(200 * DAY);
    expect(await machine.run(20)).toBe(0);
    machine.set(-200 * DAY);
    expect(await machine.run(48)).toBe(0);
    expect(machine.count('reply')).toBe(50);
  });

  it('deletes nothing if the program is started with such a clock, again and again', async () => {
    const machine = new Machine();
    machine.ask(50);
    await machine.run(5);
    for (let day = 0; day < 5; day += 1) {
      machine.restart(200 * DAY);
      expect(await machine.run(4)).toBe(0);
      machine.restart(-200 * DAY);
      expect(await machine.run(30)).toBe(0);
    }
    expect(machine.count('reply')).toBe(50);
  });

  it('deletes nothing with a clock that is wrong at the first start of this version', async () => {
    const machine = new Machine();
    machine.ask(50);
    machine.set(300 * DAY);
    expect(await machine.run(20)).toBe(0);
  });

  it('believes a clock that stays, so that a bot that was off for half a year forgets as well', async () => {
    const machine = new Machine();
    machine.ask(50);
    await machine.run(5);
    machine.restart(200 * DAY);
    expect(await machine.run(12)).toBe(0);
    machine.restart(HOUR);
    expect(await machine.run(36)).toBe(100);
  });

  it('goes on though the clock is set back by years', async () => {
    const machine = new Machine();
    await machine.run(5);
    machine.set(-3000 * DAY);
    machine.ask(5);
    await machine.run(24);
    machine.set(3000 * DAY);
    await machine.run(200 * 24, 6);
    expect(machine.count('reply')).toBe(0);
  });

  it('deletes a part of a table at most, once a day, so that a wrong clock is noticed first', async () => {
    const machine = new Machine();
    machine.ask(2_000);
    await machine.run(5);
    machine.restart(200 * DAY);
    await machine.run(30);
    expect([machine.count('reply'), machine.count('asked')]).toEqual([1_500, 1_500]);
    await machine.run(24);
    expect(machine.count('reply')).toBe(1_125);
    await machine.run(30 * 24, 6);
    expect(machine.count('reply')).toBe(0);
  });
});

it.skipIf(isOnServer())('every table with a time to live has an index for it', () => {
  const database = openHere(':memory:');
  for (const { table, time } of RETENTION) {
    const plan = database
      .prepare(`EXPLAIN QUERY PLAN SELECT rowid FROM ${table} WHERE ${time} < 1 ORDER BY ${time}`)
      .all();
    expect(JSON.stringify(plan)).toContain('INDEX');
  }
});

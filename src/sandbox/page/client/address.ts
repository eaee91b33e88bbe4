import type { PageChannel, PagePerson } from '../pageData.ts';
import type { Place } from './server.ts';

/**
 * The place that an address names after its `#`, by id or by name: `#as=Ben&in=inquiry`. What it leaves out is the first
 * person, or the first channel.
 */
export function personIn(hash: string, people: readonly PagePerson[]): PagePerson | undefined {
  const wanted = new URLSearchParams(hash.replace(/^#/, '')).get('as')?.toLowerCase();
  return people.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted) ?? people[0];
}

export function channelIn(hash: string, channels: readonly PageChannel[]): PageChannel | undefined {
  const wanted = new URLSearchParams(hash.replace(/^#/, '')).get('in');
  return channels.find(({ id, name }) => id === wanted || name === wanted) ?? channels[0];
}

/** What is after the `#` for a place. */
export function hashOf({ user, channel }: Place): string {
  return `#${new URLSearchParams({ as: user, in: channel })}`;
}

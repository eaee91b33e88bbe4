/** What is said as schedules are set up, listed and ended. */
export const schedules = {
  sameTimes: (number: number, words: string): string =>
    `Schedule ${number} already has these times: ${words}. Choose other times, or end it with /digest drop.`,
  tooMany: (limit: number): string =>
    `This channel already has ${limit} schedules, the most allowed. End one with /digest drop. /digest list shows them.`,
  added: (number: number, times: string, zone: string): string => `Schedule ${number} is set: ${times} (${zone})`,
  what: 'At these times the bot posts a digest in this channel: new documents, what the watches found, and cited or pinned passages that have changed. If nothing is new, it posts nothing.',
  first: (moment: string, zone: string): string => `The first one comes on ${moment} (${zone}).`,
  defaultZone: (zone: string): string =>
    `You named no time zone, so it is ${zone}. The option “zone” sets another, such as Europe/Paris.`,
  dropped: (number: number, times: string, zone: string): string => `Schedule ${number} has ended: ${times} (${zone})`,
  noMore: 'It posts no more digests.',
  list: (isTerminal: boolean): string => (isTerminal ? 'Schedules of all channels' : 'Schedules of this channel'),
  none: 'There are none. Set one up with /digest schedule.',
  faultElsewhere: (number: number, fault: string, times: string): string =>
    `Schedule ${number}, which you set up in another channel, cannot post: ${fault}. Its times: ${times}`,
  noneHere: 'This channel has no schedule yet. Set one up with /digest schedule.',
  several: (numbers: string): string =>
    `This channel has several schedules: ${numbers}. Name one with the option “number”.`,
  unknownDigest: (number: number, digest: number): string =>
    `Schedule ${number} has no digest ${digest}. Leave out the option “digest” to see the next one.`,
  unknownZone: (typed: string, near: readonly string[]): string =>
    `There is no time zone “${typed}”. ${near.length === 0 ? 'Write a name such as Europe/Paris, America/New_York or UTC.' : `Did you mean ${near.join(', ')}?`}`,
};

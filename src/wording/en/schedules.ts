/** What is said as schedules are set up, listed and ended. */
export const schedules = {
  sameTimes: (number: number, words: string): string =>
    `Schedule ${number} has these times already: ${words}. Choose other times, or end it with /digest drop.`,
  tooMany: (limit: number): string =>
    `This channel has ${limit} schedules, which is the most. End one with /digest drop; /digest list shows them.`,
  added: (number: number, times: string, zone: string): string => `Schedule ${number} is set: ${times} (${zone})`,
  what: 'At these times a digest is posted in this channel: new documents, what the watches found, and cited or pinned passages that have changed. Where there is nothing to tell, nothing is posted.',
  first: (moment: string, zone: string): string => `It comes first on ${moment}, by the clock of ${zone}.`,
  defaultZone: (zone: string): string =>
    `No time zone was named, so it is ${zone}: the option “zone” takes another, such as Europe/Paris.`,
  dropped: (number: number, times: string, zone: string): string => `Schedule ${number} is ended: ${times} (${zone})`,
  noMore: 'No more digests are posted for it.',
  list: (isTerminal: boolean): string => (isTerminal ? 'Schedules of all channels' : 'Schedules of this channel'),
  none: 'There are none. /digest schedule sets one up.',
  faultElsewhere: (number: number, fault: string, times: string): string =>
    `Schedule ${number} of another channel, which you set up, cannot post: ${fault}. Its times: ${times}`,
  noneHere: 'This channel has no schedule, so nothing says since when. /digest schedule sets one up.',
  several: (numbers: string): string =>
    `This channel has several schedules: ${numbers}. Name one with the option “number”.`,
  unknownDigest: (number: number, digest: number): string =>
    `Schedule ${number} has no digest ${digest}. Leave the option “digest” out to see the next one.`,
  unknownZone: (typed: string, near: readonly string[]): string =>
    `There is no time zone “${typed}”. ${near.length === 0 ? 'Write a name such as Europe/Paris, America/New_York or UTC.' : `Did you mean ${near.join(', ')}?`}`,
};

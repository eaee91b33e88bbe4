/** What a question asks of an event: for one of those who take part, its time or place, or whether it was. */
export type AskedOfEvent = 'argument' | 'time' | 'place' | 'whether';

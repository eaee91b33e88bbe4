/** Why a dossier is asked if a request names none; the nearer place comes first, and in it a person's own choice. */
export const CHOSEN_BY = [
  'being the only one',
  'you in this thread',
  'the thread',
  'you in this channel',
  'the channel',
  'the operator',
  'the server',
] as const;
export type ChosenBy = (typeof CHOSEN_BY)[number];

/** The dossier that is asked in a place if a request names none. */
export interface Chosen {
  readonly dossier: string;
  readonly by: ChosenBy;
}

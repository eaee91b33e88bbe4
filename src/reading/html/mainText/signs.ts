/** The signs of one block by which it is told to be text or not, by name; what is not named is 0. */
export type Signs = Readonly<Record<string, number>>;

/** Sets one sign; `true` is 1. */
export type SignSetter = (name: string, value: number | boolean) => void;

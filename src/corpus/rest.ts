/** Lets others be served between two pieces of work. */
export function rest(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** How text that does not stand like the rest is marked where no line can be drawn through it or under it. */
export const marks = {
  /** Before and after struck text. */
  struckFrom: '[struck: ',
  struckTo: ']',
  struck: (text: string): string => `[struck: ${text}]`,
  /** Behind a word that text recognition may have misread. */
  unsure: '[?]',
};

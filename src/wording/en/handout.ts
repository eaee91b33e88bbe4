/** A briefing as it is handed over in a file. */
export const handout = {
  quotations: (number: number): string => (number === 1 ? 'one quotation' : `${number} quotations`),
  facts: (dossier: string, quotations: number, verified: string): string =>
    `From the dossier “${dossier}”: ${quotations === 1 ? 'one quotation' : `${quotations} quotations`}, each compared with its source on ${verified}.`,
};

/** Discord ids of two servers, of two channels and of two roles of the first, for rules. */
export const [G1, G2, C1, C2, R1, R2] = [
  '100000000000000001',
  '100000000000000002',
  '200000000000000001',
  '200000000000000002',
  '300000000000000001',
  '300000000000000002',
] as const;

/** The moment at which tests begin: a Thursday afternoon in London. */
export const thursday = '2026-03-12T16:30:00.000Z'

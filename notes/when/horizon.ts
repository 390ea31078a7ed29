/** How many characters of a text are searched for days, times and lengths of time: the card says so. */
export const dayHorizon = 5_000

/** What groups and workshops are held of, as the source of a pattern; notes name them with no "group" behind. */
export const groupActivities =
  "coffee morning|creative writing|yoga|choir|sewing|knitting|gardening|cook(?:ing|ery)|art|crafts?|book club|lunch club|women['’]?s circle|esol|crochet|pottery|zumba|pilates|choir practice|singing|bingo|quiz"

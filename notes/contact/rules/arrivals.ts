/** "Came in" as it is also said: the source of a pattern. */
export const arrivals =
  '(?:(?:rocked|pitched|rolled|fetched) up|(?:swung|stopped|came) by|(?:blew|breezed|wandered|strolled) in|looked in)'

/** Words of which every such arrival holds one. */
export const arrivalWords =
  'rocked up|pitched up|rolled up|fetched up|swung by|stopped by|came by|blew in|breezed in|wandered in|strolled in|looked in'

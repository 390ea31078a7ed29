/** The second question of the form: danger that is over by the clock but not in the body (catalogue, correction 3). */
export const hurtLatelyQuestion =
  'In the last days, has she taken something, been strangled or knocked out, been hurt while pregnant, or been raped?'

/** What is said when the answer to it is yes. */
export const hurtLatelyAdvice =
  'She may need to be seen today even if she feels well: 999, A&E or 111; after rape the Haven, if she wants.'

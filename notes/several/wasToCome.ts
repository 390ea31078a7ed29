const wasTo =
  /^,?\s(?:(?:was|were|had|is) )?(?:due|booked|meant|supposed|expected|down|scheduled)(?: (?:in|to|be|at|for|on|come|attend|here|with|me|next|then|straight|after|today|yesterday|this|morning|afternoon|am|pm|noon|half|past|\d{1,2}(?:[.:]\d\d)?(?:am|pm)?)(?!\p{L})){0,7},?(?:\s?[-–—])?\s(?:(?:but|and|then|however|she|has|had|just|sadly) ){0,3}(?:did ?n|did not|never|dna|fta|no[ -]?show|rang|called|phoned|text|txt|messag|cancel|canc|cried|missed|forgot|could ?n|could not|no (?:sign|answer|word))/iu
const didHers =
  /^\s(?:(?:just|also|then|only) )?(?:(?:did|had|kept|made|attended|came to|got) (?:hers|her (?:slot|session|appt|appointment|one|turn))|txt|(?:was )?(?:here|in) (?:for )?\d)(?!\p{L})/iu

/** Whether what stands behind a name tells that she was to come and what became of it, or that she had hers. */
export const wasToCome = (behind: string): boolean => wasTo.test(behind) || didHers.test(behind)

/** What stands behind a number that is a clock time: the end of what is said, what was done then, or where. */
export const closings =
  /^(?:[.,;:)(@!?–-]|and|n|call|tel|tc|phone|saw|met|rang|called|came|dna|or|to|home|f2f|re|hub|centre|in|on|with|today|tomorrow|yesterday|this|last|for|her|she|attended|at|card|left|no|nobody|knocked|waited|tried|instead|cos|because|as|but|then|so|via|by|till?|until|cancelled|canceled|cancld|cncld|cxd?|canx|missed|moved|off|not|never|probation|court|visits?)$/

/** What stands behind an hour that a small word leads up to, "rang about 4 and", "can't make 11 as her bus is late": it counts nothing. */
export const hourCloses =
  /^(?:[.,;)!?:(–-]|and|but|so|cos|coz|bc|because|as|since|due|on|at|in|with|w|today|tomorrow|tmrw|tomoz|now|then|she|he|no|none|noone|nobody|anymore|after|again|got|to|still|this|yesterday|yest|sorry|hub|centre|home|for|)$/

/** Words by which a contact is called off, whoever does it. */
const calledOff =
  "cancel\\w*|canx|cx['’]?d|cnx['’]?d?|cncld|cancld|(?:call|rang|ring|pull|bin|cry|cried)(?:s|ed|ing|ned)? (?:it )?(?:off|out of)|(?:had to |has to |have to |needs to )?bin(?:ned)?|uta|(?:put|pushed) (?:\\S+ ){1,2}off|put off|bump(?:ed)?|apolog(?:y|ies|ise[sd]?)|apols?|postpon\\w*|scrapped|(?:stood|let|stand) (?:\\S+ )?down"
const cannot =
  "can(?:no|['’]?| no)t|cnt|cudnt|could ?n['’]?t|cant b|unable to|wo ?n['’]?t|not able to|not going to|isn['’]?t able to|(?:will|['’]d|would|could) not"
const meet = 'make|do|face|come|cum|attend|be|b|see|manage|meet|get to|get here|get in'
const notComing =
  '(?:not|no|nae) (?:c(?:o|u)?m+in[g]?|coming|able to (?:make|come|attend)|(?:gonna|going to) (?:make|come|be))'

/** Before a day to come on which they will not meet: "cancelled tomorrow", "can't make the 20th", "cx'd for tomorrow". */
export const putOffBefore = new RegExp(
  `\\b(?:${calledOff}|(?:${cannot}) (?:${meet})|${notComing})(?![\\p{L}])(?![^.;]{0,60}\\b(?:re-?book\\w*|re-?arrang\\w*|re-?sched\\w*|moved?|offered|instead|now|until|to see)\\b)[^.;]{0,40}$|\\b(?:${cannot})\\s$`,
  'iu',
)

/** Before a day on which they cannot meet, or that is called off just now: one to come, whatever day of the week it is. */
export const cannotBefore = new RegExp(
  `\\b(?:(?:${cannot})\\s(?:${meet})\\b|${notComing}\\b|(?:has|have|['’]s|asked (?:\\S+ )?to|wants? (?:\\S+ )?to|needs? to)\\s(?:cancel\\w*|call(?:ed)? off|rang off|pull(?:ed)? out of)|(?:have|has|['’]ve) (?:had )?to (?:cancel|call off|put off|postpone|bump|move|rearrange|reschedule)|let['’]?s (?:leave|skip|miss|scrap)|uta(?=\\s\\S+\\s?$))[^.;]{0,30}$|\\b(?:${cannot})\\s$`,
  'i',
)

/** Directly before a day: what stands behind it then is the reason, "can't do tomorrow, GP". */
export const putOffDirectly = new RegExp(
  `\\b(?:${calledOff}|(?:${cannot})(?: (?:${meet}))?|${notComing})\\s(?:(?:on|for|the|her|our|appt|visit)\\s){0,2}$`,
  'i',
)

const between =
  "(?:['’]?s)?[)]?(?:\\s(?!(?:and|but|so|to|for|rang|called|asked|phone|fone|work|who|that|says?|said|she|he|they|i|we)\\b)[^\\s.;,]{1,16}(?:[.:]\\d\\d)?){0,5}?\\s"
const offNow =
  "off(?=\\s*(?:$|[.,;:!–-]|\\s(?:by|as|cos|because|due|sorry|so|again)\\b))|(?:is |was )?(?:not|isn['’]?t) (?:happening|going ahead|possible|on)\\b|(?:is|was) not(?=\\s*(?:$|[.,;]))|(?:to|has to|needs to) be (?:cancel\\w*|moved|changed|put off|postponed|re-?arranged)|stood down|called off|pulled(?! (?:over|through|together|away))|pushed (?:back |on )?to|moved to|put back"

/** Behind a day to come on which they will not meet: "tomorrow's appt cancelled", "tmw moved to Monday", "27/8 off, burst pipe". */
export const putOffAfter = new RegExp(
  `^${between}(?:cancel\\w*|canx|cx['’]?d|cnx['’]?d?|cncld|cancld|moved|postponed|re-?arranged|re-?scheduled|scrapped|${offNow})`,
  'i',
)

/** Behind a day of the week that is called off just now, and so is to come: "Weds 4pm not happening". */
export const offNowAfter = new RegExp(`^${between}(?:is |was )?(?:${offNow})`, 'i')

const woman =
  '(?:lady|woman|girl|lass|gal|female|client|service user|participant|visitor|caller|member|starter|referral|ref|face|person|someone|somebody)'
const alone = '(?:lady|woman|girl|lass|female|someone|somebody|person|client|caller|visitor)'
const cameIn =
  '(?:at the (?:door|desk|gate|hatch|window)|outside|came|walked|dropped|popped|turned|wandered|knocked|off the (?:street|road)|in off)'
const calledSo = '(?:called|named|by the name|name of|giving (?:her|the) name|who (?:gave|said) her name)'

/** Words for somebody whom nobody knows: "walk-in", "a lady called", "someone new", "off the street". */
const somebody = [
  `(?:new|unknown|unnamed|random|strange|mystery|unregistered) ${woman}`,
  '(?:someone|somebody) (?:new|unknown)',
  `${alone} (?:${calledSo}|${cameIn})`,
  'walk-?in|walk in(?=[\\s,:–-])',
  'self-? ?ref(?:err?al|erred|d)?|new to (?:us|the service)',
  '(?:a|complete|total) stranger|^\\s*stranger|passer-?by|off the (?:street|road)|friend of a friend',
  '\\(not known\\)|(?:not|un)(?: ?known) to (?:us|me)|no (?:sur)?name given',
  'not (?:on (?:our|the|my) (?:books|system|list)|one of (?:ours|mine))',
  "(?:did ?n['’]?t|would ?n['’]?t|not|refused to) (?:give|gave|say|leave) (?:a|her|any|us a) name",
].join('|')
/** Words for a contact of anybody's, which say nothing of who came unless she is told of behind them. */
const ofAnybody =
  'first (?:visit|session|appt|appointment|contact|call|time)|taster(?: session| day| visit)?|drop-?in|drop in'

const noWoman =
  '(?!\\p{L}|\\s(?:cent(?:re|er)|clinic|sessions?|service|appt|appointment|surgery|gp|group|advice|cafe|lunch|hours|time|court|forms?|pack|route|pathway|paperwork|to|for)(?!\\p{L}))'
const unknown = new RegExp(`(?<!\\p{L})(?:${somebody})${noWoman}`, 'iu')
const anybody = new RegExp(`(?<!\\p{L})(?:${ofAnybody})${noWoman.replace('sessions?|', '')}`, 'iu')
/** What leads from such words to her own name: "walk-in: ", "new referral for ", "drop-in today with ". */
const leadsTo =
  /^(?:[\s,:.(–—-]|(?:called|named|is|was|for|by|from|with|w|to|of|re|today|tdy|this|am|pm|morning|afternoon|at|the|hub|centre|in|again|ms|miss|mrs|saw|met|our|my|and|then)(?!\p{L})|\d{1,2}(?:[.:]\d\d)?(?:am|pm)?){0,12}$/iu
const someLady =
  /(?:^|[.;:,\n]\s?|\b(?:call|text|message|visit|enquiry|email) (?:from|by) |\b(?:saw|met|rang) )(?:an? |one |some |this |young |older? |another )?(?:lady|woman|girl|lass|mate|pal|friend)(?: |,)/iu

/**
 * Whether words before a woman's name tell of somebody whom nobody knows; 'herself' where they lead to the name itself, as in
 * "walk-in: Joy", and 'perhaps' where they may also be said of somebody who is known.
 */
export function unknownBefore(before: string): 'somebody' | 'perhaps' | 'herself' | undefined {
  const said = unknown.exec(before) ?? anybody.exec(before)
  if (said !== null && leadsTo.test(before.slice(said.index + said[0].length))) return 'herself'
  if (unknown.test(before)) return 'somebody'
  return said !== null || someLady.test(before) ? 'perhaps' : undefined
}

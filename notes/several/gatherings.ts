import { groupActivities } from '../contact/groupNames.ts'

/** What is held for several women at once and is called no group or workshop. */
const events =
  "\\p{L}+ (?:and|&|n) (?:paint|chat|natter|craft|cake|eat|share|sip|stitch|sew)|football|netball|swimming|boxing|fitness|tai chi|photo(?:graphy)? project|plot day|litter pick|cook (?:and|&|n) eat|training|awareness|naloxone|(?:job|homework|film|movie|craft|walking|gardening|breakfast|reading) club|crochet|table|practice|dinner|lunch|breakfast|brunch|picnic|barbecue|bbq|quiz|bingo|outing|day trip|trip|walk|allotment|mindfulness|meditation|pilates|zumba|danc(?:e|ing)|drama|singing|pottery|jewellery|healthy relationships|relapse prevention|anger management|safety planning|tenancy ready|first aid|circle|forum|talk|part(?:y|ies)|(?:board )?games|(?:english )?conversation|bowling|theatre|cinema|museum|karaoke|pamper(?:ing)?|(?:\\p{L}+ and \\p{L}+|nails?|nail bar|hair|beauty|activity|taster|fun|volunteers?|(?:parent|mum|mother|famil|women|peer|carer|coffee)[sy]?(?:ies)?['’]?s?['’]?) (?:morning|afternoon|evening|day)|peer (?:caf[eé]|lunch|support|space)|(?:community|women['’]?s|repair|warm) (?:caf[eé]|kitchen|space)|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:were |names |women |ladies )*(?:invited|booked|expected|came|attended|turned up|on the (?:list|sheet|register))|(?:wk|week|sess(?:ion)?) ?\\d{1,2}(?!\\d|[/.:])"

const gathering = new RegExp(
  `^\\s*gp(?=\\s\\d)|\\b(?:work ?shops?|w(?:or|r)?ks?ho?ps?|w[/'’]?shop|social(?=\\s?(?:[,:.(–-]|(?:at|in|hub|centre|today|this|yesterday|\\d)\\b|$))|groups?(?! chat)|grps?|prog\\b|class(?:es)?|course|sessions?|drop[ -]?in|writing|programme|walking|wellbeing|${groupActivities}|${events})\\b`,
  'iu',
)

/** What the worker did with one woman after the other. */
const oneByOne =
  /\b(?:saw|met|seen|rang|phoned|called(?! off)|texted|spoke|spk|visited|1:1|1-1|121|one[ -]to[ -]one|(?:key ?work|support|counselling|therapy|his|her) session)\b/i

/** Whether the words before the first name say that a group or a workshop was held. */
export const tellsOfGathering = (head: string): boolean => gathering.test(head)

/** Whether they say so and nothing of women who were met one after the other. */
export const isGatheringOnly = (head: string): boolean => gathering.test(head) && !oneByOne.test(head)

/** Whether words say what the worker did with one woman alone. */
export const tellsOfOne = (said: string): boolean => oneByOne.test(said)

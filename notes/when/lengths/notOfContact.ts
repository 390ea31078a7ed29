import { textAfter, textBefore, type Span } from '../../text/finding.ts'

const before =
  /\b(?:(?<!(?:drop|check|walk|pop|went)(?:ped|ed)?[ -])in|stayed (?:behind|back|on)|within|every|each|last|past|next|waited|waiting|wait|late by|late|delayed|early|after|another|working|works?|worked|slept|sleeping|sleeps|sleep|under|notice of|aged?|at least|ring (?:back|again) in|up to|away|takes|took|hold for|hold|hold (?:to|with) (?:the )?[a-z]{2,12}|queued|queueing|missing|been gone|sober|clean|awake|unconscious|drove|walks?|walked|driving|travell?ed|travels|commutes?|journey|journey of|custody|held|detained|cell|cells|hasn['’]?t|fasted|asleep|curfew|unpaid work|upw|community service|placement|course|tag|tagged|bed|lie in|nap|outside for|drinking|drinks|drank|using|used|smoking|gaming|argued|arguing|rowed|rowing|fighting|screaming|shouting|cried|crying|cries|(?:ok|fine|alright|quiet|silent|calm) for|stuck (?:on|in|at|behind) (?:the |a )?[a-z]{2,10}|panic attack|(?:argument|fight|row|seizure|attack|one|relationship) (?:which |that )?last(?:ed|s|ing))\s(?:(?:for|about|around|approx|the|only|another|last|past|over|nearly|almost|by|up to|roughly|just|of|to)\s){0,3}$/i
const after =
  /^\s?(?:late|early|ago|away|before|later|earlier|walk(?:ing)?(?= (?:to|from|into|away|each|there|back|home|for her)\b| (?:from|to) )|drive|driving|bus|train|journey|travel|notice|delay|(?:long )?wait|to (?:vacate|leave|move|pay|get (?:to|here|there)|decide|appeal|respond|reply|go(?! (?:through|over|thru)\b)|find|collect|travel)|into|from (?:now|her|the|home|here)|old|an? (?:week|day|night|month|fortnight)|per|pw|p\/w|of (?:unpaid|upw|community|sleep|work|rar|bail|custody|exercise|tv|contact with (?:her|the) (?:kids|children|son|daughter))|unpaid|upw|rar|contract|shifts?|sleep|each (?:day|night|week|way)|daily|weekly|monthly|overdue|behind|helpline|support|(?:in|on) (?:a ?& ?e|a and e|hold|custody|the (?:waiting|cells?|queue|bus|train))(?! (?:w|w\/|with)(?: |\/))|a ?& ?e|crisis|supervision|curfew|(?:post|after(?! w(?:ith)?\b)|since|prior|previous(?:ly)?|beforehand)\b)/i
const elsewhere =
  /\b(?:she|he|they|kids|son|daughter|was|been|kept)\b[^.;,]{0,25}\b(?:a ?& ?e|a and e|hospital|custody|cells?|ward|queue|police station|nick)\b[^.;]{0,30}$/i
/** "Left after 10 minutes", "credit ran out after 3 mins", "gone in ten minutes". */
const leftAfter =
  /\b(?:left|ended|finished|stopped|went|ended it|cut (?:short|off|out)|ran out|hung up|rang off|dropped|walk(?:s|ed)? (?:out|off)|stormed (?:out|off)|put out|chucked out|gave up|over|done|closed)\s(?:(?:the )?(?:call|session|appt|early)\s)?after\s(?:(?:only|about|just|around)\s){0,2}$|\b(?:gone|over|done|finished|in and out)\sin\s(?:(?:about|under|just)\s)?$/i
/** "Home visit, 11am. After 10 minutes her brother came": what was told of before had lasted so long. */
const thenAfter = /[.;!\n]\s{0,2}after\s(?:(?:only|about|just|around)\s)?$/i
const stayed =
  /\b(?:took|lasted|lasting)\s(?:(?:about|around|approx|only|just|for|nearly|almost|over)\s){0,2}$/i
const session =
  /(?:[,.;!(–-]\s?|\ball |\btook us )took\s(?:(?:about|around|approx|only|just|for|nearly|almost|over|us|me|all of)\s){0,2}$|\btook us\s(?:(?:about|around|only|just|nearly|almost|over)\s){0,2}$|\b(?:session|appt|appointment|call|meeting|visit|contact|we|it|this|chat|phonecall|conversation|mtg|assessment|workshop|group|review)\s(?:just |only |both )?took\s(?:(?:about|around|approx|only|just|for|nearly|almost|over)\s){0,2}$/i
/** "Came by bus, took 40 mins": how long the journey was. */
const byRoad = /\b(?:bus|train|tube|tram|taxi|journey|traffic|walk)\b[^.;\n]{0,24}$/i
const notDone = /(?:\bdid not|n['’]t|\brefused|\bwithout)\b[^.;\n]{0,40}\bfor\s(?:(?:about|around|over)\s)?$/i

/** "Walked for an hour" begins its sentence without her: it was the two of them. */
const walkedTogether =
  /(?:^|[.;\n]\s{0,2}|\bwe )walked (?:and talked )?(?:for|about)\s(?:about |over |nearly )?$/i

const isAWalk = /\b(?:is|it['’]?s|about|only)\s(?:about\s)?an?\s$/i

/** "Sat with her in A&E for an hour", "we looked at the course for 40 minutes": what they did together, whatever it was about. */
const doneTogether =
  /\bon the phone (?:to me |with me )?(?:crying|cried|shouting|screaming) for\s$|\b(?:(?:saw|met|visited|sat|was|been|stayed|waited) (?:with |w )?(?:her|me|us)|(?:was|were|been) seen(?! by)|(?:we|i) (?:\w{3,9}ly )?(?:looked|talked|spoke|chatted|discussed|went (?:through|over)|worked|sat|practi[sc]ed|filled|did|read|planned|completed|waited))\b(?:(?!\b(?:how|who|when|that|after|because|as)\b)[^.;\n]){0,60}\sfor\s(?:about\s|around\s|over\s|nearly\s)?$/i

/** "12m CO", "18m suspended": months of a sentence or a contract. */
const months = /^\d{1,2} ?m$/i
const ofMonths =
  /^\s(?:co|cso|sso|community order|order|susp\w*|sentence|custod\w*|licence|ban|tenancy|contract|lease|waiting list|clean|sober|pregnant|rar|dr[ra]|imprisonment)\b/i

/** "2 till 3.30 (ten mins of it with the judge)": a part of what was told before. */
const partOf = /^\s?of (?:it|that|which)\b/i

/** Whether a length of time is one of lateness, notice, sleep, work, a journey or a stretch long past, and not of the contact. */
export function isNotOfContact(text: string, { start, end }: Span): boolean {
  const left = textBefore(text, start)
  return (
    isOfElseBefore(left) ||
    isOfElseBehind(text, { start, end }, left) ||
    notDone.test(text.slice(Math.max(0, start - 70), start))
  )
}

/** Whether what stands before a length makes it that of lateness, work or waiting, and not of what they did together. */
function isOfElseBefore(left: string): boolean {
  if (!before.test(left) && !elsewhere.test(left)) return false
  if ([doneTogether, leftAfter, thenAfter, walkedTogether].some((one) => one.test(left))) return false
  return !stayed.test(left) || !session.test(left) || byRoad.test(left)
}

/** Whether what stands behind a length makes it that of a sentence, a walk or something else. */
function isOfElseBehind(text: string, { start, end }: Span, left: string): boolean {
  const right = textAfter(text, end)
  if (left.endsWith('(') && partOf.test(right)) return true
  const isOfMonths = months.test(text.slice(start, end)) && ofMonths.test(right)
  return isOfMonths || (isAWalk.test(left) && /^\s?walk/i.test(right)) || after.test(right)
}

const timetable =
  /\b(?:works?|working|shifts?|curfew|open|opens|visiting|hours|contract|available|free|rota)\s(?:is\s|are\s|from\s|only\s){0,2}$/i

/** "Rang three times between 9 and 10", "arrived between 9.40 and 10.15". */
const happenedWithin =
  /\b(?:times|twice|once|arriv\w*|found|pressed|rang|called|tried|missed|happened|was|were)\b[^.;]{0,25}\bbetween\s$/i

/** Whether a stretch of a day is one of work, school or a curfew, and not of the contact. */
export const isTimetable = (text: string, { start }: Span): boolean =>
  timetable.test(textBefore(text, start)) || happenedWithin.test(textBefore(text, start))

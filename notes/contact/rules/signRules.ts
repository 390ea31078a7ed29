import { wentBySomebody, wentToHer } from '../wentToHer.ts'
import { holding } from '../wordGate.ts'
import type { WordedRule } from '../wordedRules.ts'

/** How strongly words speak of a contact: a `verb` tells of one, a `noun` only names it. */
export type ContactSign = 'verb' | 'noun'

const notHis =
  /\b(?:s?he|they|who|that|mum|partner|ex|to|will|can|could|should|would|going to|please|need to|needs to|not)\s$/i
const toDo = /\b(?:to|will|can|could|should|would|please|i'll|must|need|needs|a|an|the|her|his|no|next)\s$/i

/** How notes say that there was a contact. */
export const signRules: readonly WordedRule<ContactSign>[] = [
  {
    rule: 'saw-or-met',
    words: holding(' saw | met | seen|caught up|catch up|catch-up|from seeing|from visiting'),
    value: 'verb',
    pattern:
      /\b(?:from seeing|from visiting|saw|met|have seen|i've seen|caught up with|catch[ -]?up with)\b/gi,
    notAfter: notHis,
    notBefore:
      /^\s(?:an?|that|his|her|the)\s(?:gp|doctor|dr|psychiatrist|midwife|dentist|consultant|solicitor|nurse)\b(?! with)/i,
  },
  {
    rule: 'seen',
    words: holding(' seen'),
    value: 'verb',
    pattern: /\bseen\b/gi,
    notAfter: /\b(?:not|be|to be|never|hasn't|haven't)\s$/i,
  },
  {
    rule: 'rang',
    words: holding(
      'rang|rung|phoned|text|txt|mailed|messaged| msg|whatsapp|facetimed|zoomed|skyped|belled|video|my call|picked up|answered',
    ),
    value: 'verb',
    pattern:
      /\b(?:rang|rung|phoned|telephoned|texted|txt['’]?d|e-?mailed|messaged|msg['’]?d|whatsapp['’]?e?d|facetimed|zoomed|skyped|belled|video[ -]called|returned my call|picked up|answered)\b/gi,
    notAfter: /\b(?:to be|mum|partner|ex|nobody|no[ -]?one)\s$/i,
  },
  {
    rule: 'called',
    words: holding('called'),
    value: 'verb',
    pattern: /\bcalled\b/gi,
    notAfter: /\b(?:is|was|are|were|been|be|someone|somebody|man|woman|boy|girl|so|'s)\s$/i,
  },
  {
    rule: 'spoke',
    words: holding('spoke|chatted|liaised|talked'),
    value: 'verb',
    pattern: /\b(?:spoke|spoken|chatted|liaised|talked (?:to|with))\b/gi,
    notAfter: /\b(?:not|s?he|they)\s$/i,
  },
  {
    rule: 'came',
    words: holding(
      ' came|attended|arrived|visited|turned up|dropped|popped|showed up|called round|went round|presented|reported',
    ),
    value: 'verb',
    pattern:
      /\b(?:came|attended|arrived|visited|turned up|dropped (?:in(?:to)?|by)|popped (?:in(?:to)?|by|round)|showed up|called round|went round|presented (?:at|for|as|well)|reported (?:to (?:(?:the|her) )?(?:\w+ )?(?:probation|office)|as (?:instructed|directed|required)))\b/gi,
    notBefore: /^\s(?:up|out|about|from|across|off|through|back (?:positive|negative|clear))\b/i,
  },
  {
    rule: 'accompanied',
    words: holding(
      'accompan|went with|contacted|wrote to|discussed|walked|escorted| took|supported|helped|waited|chased| had |gave|given|dropped',
    ),
    value: 'verb',
    pattern:
      /\b(?:accompanied|went with|contacted(?!\s*(?:$|[.,;)]))|wrote to|discussed|walked|escorted|took \p{Lu}\p{L}+|(?:supported|helped) \p{L}+ (?:to|at|with|ring|call|phone|email)|waited|chased|had (?:an? )?(?:coffee|lunch|chat|natter|chinwag|catch[ -]?up|call|meeting|session|t\/c)(?: with)?|(?:gave|given) (?!a\b)[\p{L}'’-]+ (?:[\p{L}'’-]+ )?a (?:ring|call|bell)|dropped (?!a\b)[\p{L}'’-]+ (?:[\p{L}'’-]+ )?a (?:text|txt|message))\b/giu,
    notAfter: notHis,
  },
  {
    rule: 'tried',
    words: holding(' tried| trying| attempt'),
    value: 'verb',
    pattern:
      /\b(?:[Tt]r(?:ied|ying)|[Aa]ttempt(?:ed|s)?) (?:(?:to )?(?:ring|call|phone|reach|contact|get hold|see|visit)|her\b|\p{Lu}|[\p{L}'’-]+(?: [\p{L}'’-]+)? (?:x ?\d|twice)\b)/gu,
    notAfter: notHis,
  },
  {
    rule: 'went-to-her',
    words: holding('went'),
    value: 'verb',
    pattern: wentToHer,
    notAfter: wentBySomebody,
  },
  {
    rule: 'left-message',
    words: holding('left '),
    value: 'verb',
    pattern: /\bleft (?:(?!the\b)[\p{L}'’-]+ )?(?:an? )?(?:message|voice ?mail|vm|msg)\b/giu,
    notAfter: /\b(?:he|they|who|mum|ex)\s$/i,
  },
  {
    rule: 'sent-message',
    words: holding('sent |posted '),
    value: 'verb',
    pattern:
      /\b(?:sent|posted) (?:(?!an?\b)[\p{L}'’-]+ ){0,2}(?:an? )?(?:reminder )?(?:text|txt|e-?mail|letter|message|whatsapp|sms)\b/giu,
    notAfter: /\b(?:s?he|they|council|dwp|to be|was|will be)\s$/i,
  },
  {
    rule: 'message-with',
    words: holding(
      ' text| txt|mail|letter| call|whatsapp|message| msg|voice| vm | visit| t/c| tc |zoom| ft | facetime| teams| session| 1:1| 1-1| 121',
    ),
    value: 'verb',
    pattern:
      /\b(?:(?:text|txt|e-?mail|letter|message|msg)s?(?: sent| out)?|call|whatsapp|voice ?mail|vm|visit|t\/c|tc|zoom|ft|facetime|teams|session|1[:-]1|121) (?:(?:received )?(?:from|to|with|w)\b|w\/)/gi,
    notAfter: toDo,
  },
  {
    rule: 'did-not-come',
    words: holding(
      'no answer|no reply|no response|no ans|not in|not home|nobody in|straight to|didn|did not|phone off|dna|fta|no show|no-show|failed|never|missed',
    ),
    value: 'noun',
    pattern:
      /\b(?:no (?:answer|reply|response|ans)|not in|not home|nobody in|straight to (?:voicemail|vm)|(?:did not|didn['’]?t) (?:answer|open|pick up)|phone off|DNA['’]?[dDsS]?|FTA|no[ -]?show|dna['’]?d|(?:did not|didn['’]?t|failed to|never) (?:come|came|attend|turn up|show|arrive|join|make it)|missed (?:her |our |the |today['’]?s )?(?:appt|appointment|session))\b/g,
  },
  {
    rule: 'home-visit',
    words: holding('visit| hv| h/v| o/v|doorstep'),
    value: 'noun',
    pattern:
      /\b(?:home visit(?:ed)?|h\/?v['’]?d?|o\/v|prison visit|centre visit|hub visit|legal visit|doorstep)\b/gi,
    notAfter: /\b(?:next|re|about|no)\s$/i,
  },
  {
    rule: 'call',
    words: holding('phone| tel |video call|zoom call|teams call| t/c| tc|voice| vm '),
    value: 'noun',
    pattern:
      /\b(?:(?:tele)?phone (?:call|contact|appt|appointment|session)|tel|video call|zoom call|teams call|t\/c|tcs?|tel call|voice ?mail|vm)\b/gi,
    notAfter: toDo,
  },
  {
    rule: 'call',
    words: holding(' call | text '),
    value: 'noun',
    pattern: /\b(?:call|text)\b/gi,
    notAfter: toDo,
  },
  {
    rule: 'meeting',
    words: holding(
      'appt|appointment|session|workshop|work shop|check in|checkin|drop in|dropin|key work|keywork| 1:1| 1-1| 121| one|f2f|face to|meeting|catch up|catchup|catch-up|assessment',
    ),
    value: 'noun',
    pattern:
      /\b(?:appt|appointment|session|work ?shop|check[ -]?in|drop[ -]?in|key ?work|1[:-]1|121|one[ -]to[ -]one|f2f|face to face|meeting|catch[ -]?up|assessment)\b/gi,
  },
]

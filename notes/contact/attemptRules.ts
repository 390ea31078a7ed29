import type { Attendance } from '../../casework/words.ts'
import type { PatternRule } from '../text/finding.ts'

const relatives =
  'mum|mother|dad|father|sister|brother|aunt|gran|nan|partner|ex|boyfriend|husband|son|daughter|friend|neighbour|flat ?mate|house ?mate'
const services =
  'housing|(?:the )?council|gp|doctors?|surgery|hospital|probation|po|dwp|police|landlord|solicitor|social (?:services|worker)|school|job ?cent(?:re|er)|court|officer|manager|idva|cmht|universal credit'
const others = `(?:(?:the|her|his|my|a|any) )?(?:${services}|${relatives})`

const aboutOthers = new RegExp(`^\\s(?:(?:from|to|with|of|through to) )?${others}\\b`, 'iu')
const notHers = new RegExp(`\\b(?:he|his|they|their|(?:${relatives}|${services})(?:['’]s)?)\\s$`, 'iu')

/** What may follow "not in" or "is out" where it means that nobody opened: "not in crisis" and "is out on bail" do not. */
const andNoMore = `(?=\\s*(?:$|[,.;:!?)(\\n–—-]|(?:when|so|at|today|yesterday|again|but|and|left|as|either|this|x\\d)\\b))`

const attempt = (
  rule: string,
  pattern: RegExp,
  apart: Pick<PatternRule<Attendance>, 'notAfter' | 'notBefore'> = {},
): PatternRule<Attendance> => ({ rule, value: 'no-answer', pattern, ...apart })

/** How a text says that somebody tried to be in touch with her and did not speak to her or see her. */
export const attemptRules: readonly PatternRule<Attendance>[] = [
  attempt(
    'no-answer',
    /\bno (?:answer|reply|response)\b|\b(?:did not|didn['’]?t|not) (?:answer(?:ing)?|pick(?:ing)? up|reply)\b|\brang out\b|\b(?:went|straight) to voicemail\b|\bleft (?:her )?(?:an? )?(?:message|voicemail|vm)\b/gi,
    { notBefore: aboutOthers },
  ),
  attempt(
    'not-reached',
    /\b(?:unable to|couldn['’]?t|could not|can['’]?t|cannot|(?:was )?not able to|wasn['’]?t able to|failed to) (?:reach|get hold of|get through|contact|raise)\b/gi,
    { notBefore: aboutOthers, notAfter: /\b(?:s?he|they|who)\s$/i },
  ),
  attempt(
    'not-in',
    new RegExp(
      `\\b(?:(?:was |is )?not|(?:was|is)n['’]?t) (?:in|home|at home|there|around)\\b${andNoMore}`,
      'gi',
    ),
    { notAfter: notHers },
  ),
  attempt(
    'nobody-there',
    new RegExp(
      `\\b(?:nobody|no[ -]?one|no 1) (?:(?:was|is) )?(?:(?:in|home|at home|there|around)\\b${andNoMore}|answer(?:ed|ing|s)\\b|picked up|opened|(?:came )?(?:to|at) the door)`,
      'gi',
    ),
  ),
  attempt(
    'is-out',
    new RegExp(`\\b(?:(?:is|was) out|she['’]s out)${andNoMore}|,\\s?out(?=\\s*(?:$|[,.;]))`, 'gi'),
    {
      notAfter: notHers,
    },
  ),
  attempt('no-luck', /\bno luck\b/gi, { notBefore: /^\s(?:with|on|finding|getting (?!hold|through))\b/i }),
  attempt(
    'phone-off',
    /\b(?:phone|mobile|mob|number|line)\s(?:(?:is|was|still|now|just|again)\s)*(?:(?:switched |turned )?off|dead|disconnected|unavailable|unobtainable|engaged|busy|(?:not|isn['’]?t|wasn['’]?t) (?:in service|in use|available|working|recogni[sz]ed|connecting|ringing))\b|\b(?:engaged tone|dead line|not in service)\b/gi,
    {
      notAfter:
        /\b(?:keeps?|turn(?:s|ed)?|switch(?:es|ed)?|ha[ds]|with|his|partner['’]?s|ex['’]?s)\s(?:her\s|the\s)?$/i,
    },
  ),
  attempt(
    'somebody-else-answered',
    new RegExp(
      `\\b(?:${relatives}|receptionist|someone else|somebody else|a? ?(?:man|male|child)) (?:answered|picked up|took (?:the|a|my) (?:call|message)|(?:opened|answered|came to) the door)\\b`,
      'gi',
    ),
  ),
  attempt(
    'tried',
    /\b(?:tried|trying)(?: to)? (?:ring|rang|call|phone|reach|contact|get hold of|speak to|text|see|visit|visiting|ringing|calling|phoning|reaching|contacting)\b|\b(?:tried|trying) her\b(?! (?:mum|phone (?:company|shop)|gp|landlord))/gi,
    {
      notBefore: aboutOthers,
      notAfter: new RegExp(`\\b(?:s?he|they|who|has|had|${relatives})\\s$`, 'iu'),
    },
  ),
]

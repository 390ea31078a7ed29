import type { Topic } from '../../casework/words.ts'
import { financeWords, housingWords } from './lexicons/home.ts'
import { attitudeWords, familyWords, socialWords } from './lexicons/life.ts'
import { employmentWords } from './lexicons/work.ts'
import { healthWords, substanceWords } from './lexicons/health.ts'
import { abuseWords, justiceWords, sexWorkWords } from './lexicons/harmAndCourt.ts'

/** The phrases of each topic, in the words of British casework (catalogue 3.3); written as `notes/text/phrases.ts` reads them. */
export const topicLexicon: Readonly<Record<Topic, string>> = {
  housing: housingWords,
  employment: employmentWords,
  health: healthWords,
  substances: substanceWords,
  finance: financeWords,
  family: familyWords,
  attitudes: attitudeWords,
  abuse: abuseWords,
  'sex-work': sexWorkWords,
  social: socialWords,
  justice: justiceWords,
}

import type { Topic } from '../../casework/words.ts'
import { abuseWords, sexWorkWords } from './lexicons/abuse.ts'
import { attitudeWords, socialWords } from './lexicons/company.ts'
import { familyWords } from './lexicons/family.ts'
import { financeWords } from './lexicons/finance.ts'
import { healthWords } from './lexicons/health.ts'
import { housingWords } from './lexicons/housing.ts'
import { justiceWords } from './lexicons/justice.ts'
import { substanceWords } from './lexicons/substances.ts'
import { employmentWords } from './lexicons/work.ts'

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

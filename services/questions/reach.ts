import { may } from '../../casework/permissions.ts'
import type { Colleague } from '../../casework/records/colleague.ts'

/**
 * Whose women somebody can ask about: all of her organisation, her own, those shared with her organisation, only how many there
 * are, or none.
 */
export type QuestionReach = 'organisation' | 'own' | 'shared' | 'counts' | 'none'

/** How far the questions of a colleague reach, by the permission table. */
export function reachOf(colleague: Colleague): QuestionReach {
  const { organisation, id } = colleague
  if (may(colleague, 'see-caseload', { organisation })) return 'organisation'
  if (may(colleague, 'see-caseload', { owner: id })) return 'own'
  if (may(colleague, 'see-case', { sharedWith: [organisation] })) return 'shared'
  return may(colleague, 'see-counts', { organisation }) ? 'counts' : 'none'
}

const examples: Readonly<Record<QuestionReach, readonly string[]>> = {
  organisation: [
    'who has not been seen in two weeks?',
    'how many women in Sutton?',
    'open alerts older than a day',
  ],
  own: ["who haven't I seen in two weeks?", 'who has court next week?', "what's due for me this week?"],
  shared: ['how many women in Sutton?', 'which women in Lambeth?', 'open alerts older than a day'],
  counts: ['how many women in Sutton?', 'how many women have housing?', 'how many women are high risk?'],
  none: ['who is away today?', 'who is away next week?', 'who are the keyworkers?'],
}

/** Three questions that a colleague can have answered. */
export function examplesFor(colleague: Colleague): readonly string[] {
  const reach = reachOf(colleague)
  const { organisation } = colleague
  return reach === 'none' && !may(colleague, 'see-rota', { organisation }) ? [] : examples[reach]
}

import type { HelpFor } from '../casework/helpFor.ts'
import { may } from '../casework/permissions.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { whoAsks } from './day/showDay.ts'

/** What a colleague can be offered in help, by the permission table. */
export function helpFor(colleague: Colleague): HelpFor {
  const { organisation } = colleague
  return {
    contacts: may(colleague, 'log-contact', { organisation, sharedWith: [organisation] }),
    details: may(colleague, 'see-details', { organisation }),
    records: may(colleague, 'open-record', { organisation }),
    colleagues: may(colleague, 'manage-colleagues'),
    caseload: may(colleague, 'see-caseload', { organisation, owner: colleague.id }),
    week: whoAsks(colleague).isKeyworker,
    cues: may(colleague, 'look-at-late-cue', { organisation }),
    ready: may(colleague, 'see-ready', { organisation }),
    drill: may(colleague, 'run-drill', { organisation }),
    rota: may(colleague, 'see-rota', { organisation }),
    outcomesReport: may(colleague, 'see-outcomes-report', { organisation }),
    supervision: may(colleague, 'see-supervision', { organisation }),
    ownSupervision: may(colleague, 'see-supervision', { owner: colleague.id }),
    outcomes: may(colleague, 'record-answers', { organisation }),
  }
}

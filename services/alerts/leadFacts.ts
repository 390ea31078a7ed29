import { isAboutProfessional } from '../../casework/alerts/alertState.ts'
import { decided } from '../../casework/alerts/ending.ts'
import {
  readCategories,
  readConsent,
  readDecision,
  readReason,
  readUrgency,
  typedIn,
} from '../../casework/alerts/leadInputs.ts'
import {
  linkedTo,
  withCategories,
  withConsent,
  withFactsWithheld,
  withUrgency,
} from '../../casework/alerts/learning.ts'
import { may } from '../../casework/permissions.ts'
import { caseFor } from '../women.ts'
import { subjectOfAlert } from './alertViews.ts'
import type { LeadChange } from './leadChange.ts'
import { policyNow } from './policyNow.ts'
import { toldOfAlert } from './toldOfAlert.ts'

/** What a lead decided, with the note that it needs. */
export const decisionChange: LeadChange =
  ({ inputs }) =>
  (alert, act) => {
    const read = readDecision(inputs)
    if (typeof read === 'string') return read
    return { alert: decided(alert, act, read.decision, read.reason), told: [] }
  }

/** What kind of concern it is. */
export const categoriesChange: LeadChange =
  ({ inputs }) =>
  (alert, act) => {
    const read = readCategories(inputs)
    return typeof read === 'string' ? read : { alert: withCategories(alert, act, read), told: [] }
  }

/** Whether she agreed to sharing. */
export const consentChange: LeadChange =
  ({ inputs }) =>
  (alert, act) => {
    const read = readConsent(inputs)
    return typeof read === 'string' ? read : { alert: withConsent(alert, act, read), told: [] }
  }

/** Another urgency: anybody who may add to it may raise it, only a lead lowers it. */
export const urgencyChange: LeadChange =
  ({ ports, colleague, inputs }) =>
  async (alert, act) => {
    const read = readUrgency(inputs)
    if (typeof read === 'string') return read
    if (read.to === alert.urgency) return 'It has this urgency already.'
    const lower = read.to > alert.urgency
    if (lower && !may(colleague, 'lead-alert', subjectOfAlert(alert)))
      return 'Only a safeguarding lead makes it less urgent. You can add why you think it is.'
    const { organisation, raisedBy, group, aboutColleagues = [] } = alert
    const aboutProfessional = isAboutProfessional(alert)
    const { policy } = await policyNow(ports, {
      ...{ organisation, raisedBy, group, aboutColleagues, aboutProfessional, urgency: read.to },
    })
    if (policy === undefined) return 'Nobody is left to ask under that urgency. Nothing was changed.'
    return withUrgency(alert, act, { ...read, policy })
  }

/** From now on those who were only told do not read what happened. */
export const withholdChange: LeadChange =
  ({ inputs }) =>
  (alert, act) => {
    if (alert.factsWithheld) return 'That is withheld already.'
    const why = readReason(inputs)
    return typeof why === 'string' ? why : { alert: withFactsWithheld(alert, act, why.reason), told: [] }
  }

/** The woman whom a typed name means, among those the lead may see. */
export const linkChange: LeadChange =
  ({ ports, colleague, inputs }) =>
  async (alert, act) => {
    if (alert.subject.kind !== 'not-on-system') return 'It is known already who she is.'
    const woman = await caseFor(ports, colleague, typedIn(inputs, 'who'))
    if (woman === undefined) return 'Choose her in the list, or find her by name first.'
    const linked = linkedTo(alert, act, woman.id)
    return { alert: { ...linked, told: [...(await toldOfAlert(ports, linked))] }, told: [] }
  }

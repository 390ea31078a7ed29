/** What the reader of a help card may do, apart from raising an alert, which everybody may. */
export interface HelpFor {
  readonly contacts: boolean
  readonly details: boolean
  readonly records: boolean
  readonly colleagues: boolean
  readonly outcomes: boolean
  readonly caseload: boolean
  /** Her own next seven days: a keyworker's. */
  readonly week: boolean
  readonly cues: boolean
  readonly rota: boolean
  readonly ready: boolean
  readonly drill: boolean
  readonly outcomesReport: boolean
  /** Supervision of keyworkers, and that of her own. */
  readonly supervision: boolean
  readonly ownSupervision: boolean
}

/** How much is measured. */
export interface Size {
  /** Rounds before the first that counts, so that the engine has compiled what it will run. */
  readonly warmUps: number
  readonly rounds: number
  readonly conversations: number
  readonly women: number
  /** Turns of each of the many conversations, and of the one that is alone, in one load. Even, because a note and its Save are two. */
  readonly turnsInCrowd: number
  readonly turnsAlone: number
  readonly starts: number
  /** How many women are in the stores whose saves are compared, the smallest first, and how many saves each takes. */
  readonly stores: readonly number[]
  readonly saves: number
  /** How many alerts are open, and how many stored, and for how long nothing happens while what a bot uses is measured. */
  readonly openAlerts: number
  readonly storedAlerts: number
  readonly idleSeconds: number
  /** How many women the outcomes report is over. */
  readonly outcomes: number
  /** How many women a manager's day is over, and how many the larger store holds. */
  readonly day: { readonly women: number; readonly stored: number }
  /** How many colleagues are sent their day in one morning. */
  readonly recipients: number
}

/** The bench as it is reported: a few minutes. */
export const whole: Size = {
  ...{ warmUps: 1, rounds: 5, conversations: 20, women: 100, turnsInCrowd: 50, turnsAlone: 80, starts: 7 },
  ...{ stores: [100, 10_000, 100_000], saves: 300, outcomes: 10_000 },
  ...{ openAlerts: 1000, storedAlerts: 10_000, idleSeconds: 65 },
  ...{ day: { women: 300, stored: 100_000 }, recipients: 1000 },
}

/** Enough to see that the bench still works: a few seconds, and figures that mean nothing. */
export const short: Size = {
  ...{ warmUps: 0, rounds: 1, conversations: 3, women: 9, turnsInCrowd: 4, turnsAlone: 2, starts: 1 },
  ...{ stores: [10, 30], saves: 3, outcomes: 20 },
  ...{ openAlerts: 20, storedAlerts: 40, idleSeconds: 1 },
  ...{ day: { women: 20, stored: 40 }, recipients: 20 },
}

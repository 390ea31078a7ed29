import { interval } from './interval.ts'
import type { Figures, Tally } from './score.ts'

/** The lines of a report on one corpus: each figure with n and its 95 % interval, and its first failures. */
export function reportOf(name: string, figures: Figures, mostFailures: number): readonly string[] {
  return [
    `\n${name}`,
    ...Object.entries(figures).flatMap(([figure, tally]) => [
      `  ${lineOf(figure, tally)}`,
      ...tally.failures.slice(0, mostFailures).map((failure) => `      ${failure.replaceAll('\n', ' ')}`),
    ]),
  ]
}

function lineOf(figure: string, { right, of }: Tally): string {
  const [low, high] = interval(right, of)
  const share = of === 0 ? '  none' : percent(right / of)
  return `${figure.padEnd(44)} ${share}  n ${String(of).padStart(5)}  95 % ${percent(low)} to ${percent(high)}`
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(7)

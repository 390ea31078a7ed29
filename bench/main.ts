import { cpus } from 'node:os'
import { benchmark } from './benchmark.ts'
import { rowsOf } from './report.ts'
import { whole } from './size.ts'
import { tableOf } from './table.ts'

const [processor] = cpus()
console.log(
  `${processor?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`,
)

try {
  const figures = await benchmark(whole, (what) => {
    console.error(`Measuring ${what} ...`)
  })
  const { turns, arrived, connections } = figures.turns
  console.log(`\n${tableOf(rowsOf(figures))}\n`)
  console.log(
    `${turns} turns were answered with what they asked for; ${arrived} messages and updates arrived.`,
  )
  console.log(`The two bots opened ${connections} connections to send them.`)
} catch (error) {
  console.error(error)
  process.exitCode = 1
}

import { LowdbDialogStorage } from '../../../stores/lowdbDialogStorage.ts'

// Writes one key again and again, and prints how often once that is written.
const storage = new LowdbDialogStorage(process.argv[2] ?? '')
for (let count = 1; ; count += 1) {
  await storage.write({ conversation: { count, padding: 'x'.repeat((count * 997) % 60_000), eTag: '*' } })
  process.stdout.write(`${count}\n`)
}

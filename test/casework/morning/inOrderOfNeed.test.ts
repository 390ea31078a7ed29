import { expect } from 'chai'
import { inOrderOfNeed } from '../../../casework/morning/inOrderOfNeed.ts'

const now = '2026-03-12T08:30:00.000Z'
const person = (
  id: string,
  hasAlert: boolean,
  isManager: boolean,
): Parameters<typeof inOrderOfNeed>[0][number] => ({
  ...{ id, hasAlert, isManager },
})

describe('the order of a morning', () => {
  it('begins with those who have an alert, of them with managers, and then goes by managers', () => {
    const people = [
      ...[person('keyworker', false, false), person('manager', false, true)],
      ...[person('keyworker with an alert', true, false), person('manager with an alert', true, true)],
    ]

    expect(inOrderOfNeed(people, now).map(({ id }) => id)).to.deep.equal([
      ...['manager with an alert', 'keyworker with an alert', 'manager', 'keyworker'],
    ])
  })

  it('makes a message due each tenth of a second, so that a thousand take less than two minutes', () => {
    const due = inOrderOfNeed(
      Array.from({ length: 1000 }, (_, place) => person(`${1000 + place}`, false, false)),
      now,
    )

    expect([due[0]?.dueAt, due[1]?.dueAt, due.at(-1)?.dueAt]).to.deep.equal([
      ...[now, '2026-03-12T08:30:00.100Z', '2026-03-12T08:31:39.900Z'],
    ])
  })
})

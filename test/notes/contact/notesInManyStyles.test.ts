import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { now, women } from '../women.ts'
import { groups, meetings, messages, talksApart } from './notesInManyStyles.ts'
import { absences, noAbsences, workAboutHer } from './absencesAndOthers.ts'
import { besideHurriedNotes, briefAbsences, hurriedNotes, talksInFewWords } from './hurriedNotes.ts'
import { insideNotes, missedBesideName, offInPassing, somebodyOfNamed } from './insideAndOff.ts'
import { linksAndWalkIns } from './linksAndWalkIns.ts'
import { lastNotes } from './lastNotes.ts'
import { offInShort, placesInShort, somebodyFirst, waysInShort } from './linesInShort.ts'
import { moreNotes, storiesInNotes } from './moreNotes.ts'
import { notesOfWorkingDays } from './notesOfWorkingDays.ts'
import { missesTold, othersByName, workForHer } from './workForHer.ts'
import { absencesOfManyWords, besideOutAndAbout, outAndAbout, talksOfManyWords } from './outAndAbout.ts'
import { talksWithThoseOfHers } from './talksAboutHer.ts'
import { waysInFewWords, waysOfCalledOff } from './calledOffAndTogether.ts'
import {
  arrivalsInManyWords,
  calledOffInMoreWords,
  hospitalsAndHalls,
  triedAfterwards,
  withHerAllTheSame,
} from './roomsAndArrivals.ts'
import { offAndMoved } from './offAndMoved.ts'
import { togetherAtOffices, triedAndMet } from './togetherAndTried.ts'
import { yetMoreNotes } from './yetMoreNotes.ts'

function reading(note: string): string {
  const {
    with: who,
    mode = '-',
    place = '-',
    attendance = '-',
  } = readNote(note, { now, women }).contacts[0].contact
  return [who, mode, place, attendance].join(' ')
}

for (const [table, rows] of Object.entries({
  ...{ talksApart, messages, meetings, groups },
  ...{ absences, noAbsences, workAboutHer },
  linksAndWalkIns,
  ...{ togetherAtOffices, triedAndMet },
  offAndMoved,
  moreNotes,
  yetMoreNotes,
  storiesInNotes,
  lastNotes,
  notesOfWorkingDays,
  ...{ workForHer, othersByName, missesTold, waysInFewWords, waysOfCalledOff },
  ...{ placesInShort, waysInShort, somebodyFirst, offInShort },
  ...{ insideNotes, offInPassing, missedBesideName, somebodyOfNamed },
  ...{ outAndAbout, besideOutAndAbout, absencesOfManyWords, talksOfManyWords },
  ...{ talksWithThoseOfHers, withHerAllTheSame, arrivalsInManyWords },
  ...{ triedAfterwards, calledOffInMoreWords, hospitalsAndHalls },
  ...{ hurriedNotes, besideHurriedNotes, briefAbsences, talksInFewWords },
})) {
  describe(`how and where, in notes of many styles: ${table}`, () => {
    for (const [note, expected] of rows) {
      it(`reads “${note}”`, () => {
        expect(reading(note)).to.equal(expected)
      })
    }
  })
}

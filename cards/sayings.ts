import type { AdaptiveCard } from './adaptiveCard.ts'
import { sayingCard } from './sayingCard.ts'

/** The short answers that presses and commands share, each by the name of what happened. */
export const sayings = {
  'no-such-draft': sayingCard('This card is out of date.', [
    'What it showed is no longer open here. Nothing was changed. Write the note again, or say "log" for an empty form.',
  ]),
  'already-discarded': sayingCard('Discarded.', [
    'Nothing was saved. You can write the note again at any time.',
  ]),
  'already-saved': sayingCard('Already saved.', [
    'Nothing was changed. Say "undo" to take the last contact back.',
  ]),
  'too-late': sayingCard('Too late to undo.', [
    'Undo works for ten minutes after saving. The contact stays as it was saved. Say "correct" or "wrong woman" to put it right.',
  ]),
  'saved-again': sayingCard('Nothing was undone.', [
    'This contact was saved again after that. Say "undo" to take it back.',
  ]),
  'nothing-to-take-back': sayingCard('Nothing to undo.', [
    'No contact of yours was saved in the last ten minutes.',
  ]),
  'put-right-since': sayingCard('Nothing was undone.', [
    'This contact was put right after it was saved. Say "correct" or "wrong woman" to put it right again.',
  ]),
  'saved-gone': sayingCard('That is not here any more.', [
    'It was taken back, or is not open to you. Nothing was changed.',
  ]),
  'moved-away': sayingCard('It was filed for another woman.', [
    'It was moved since. Nothing was changed, and what it says is not open to you here.',
  ]),
  'may-not-put-right': sayingCard('This is not yours to put right.', [
    'Nothing was changed. Who wrote it, her keyworker or a manager can put it right: please tell one of them.',
  ]),
  'not-open-to-you': sayingCard('Nothing was moved.', [
    'The record chosen is not open to you. Ask your manager or the safeguarding lead to move it.',
  ]),
  'same-woman': sayingCard('Nothing was moved.', ['It stands in the record of that woman already.']),
  'no-last-contact': sayingCard('No contact of yours is saved yet.', [
    'Say "correct" and her name to choose what is to be put right.',
  ]),
  'unknown-press': sayingCard('I cannot read this button.', [
    'It may come from an older version. Nothing was changed. Say "help" to see what you can write.',
  ]),
  'not-allowed': sayingCard('This is not open to you.', [
    'Nothing was changed. Ask your administrator if it should be.',
  ]),
  'set-and-closed-to-you': sayingCard('Saved.', [
    'Her record is now open only to the people named, and you are not one of them.',
  ]),
  'already-sent': sayingCard('Already sent.', [
    'Nothing was changed. Its card above shows how far it has come.',
  ]),
  'put-away': sayingCard('Put away.', ['Not sent. Nobody has been told. Say "alert" to start again.']),
  'nobody-to-tell': sayingCard('Not sent.', [
    'No safeguarding lead is set up, so there is nobody to send it to. Ring your manager now; in an emergency call 999.',
  ]),
  'no-such-alert': sayingCard('I cannot show this item.', [
    'It is not open to you or no longer here. Nothing was changed.',
  ]),
  'mistyped-alert': sayingCard('That number has a slip in it.', [
    'No alert has it. An alert’s number reads like SG-22H8CP-2: please look again, or say "alerts" to see what is open.',
  ]),
  'lead-form-put-away': sayingCard('Put away.', ['Nothing was changed.']),
  'action-put-away': sayingCard('Put away.', [
    'Nothing was saved. Say "remind me to" and what is to be done to begin again.',
  ]),
  'whose-brief': sayingCard('Whom are you going to see?', [
    'Write brief and her name or reference: what to know before you see her.',
  ]),
  'no-such-keyworker': sayingCard('Whose supervision is it?', [
    'Write supervision and the name of one keyworker of yours. The whole name, where two have the same.',
  ]),
  'duty-put-away': sayingCard('Put away.', ['Nothing was opened.']),
  'nobody-on-duty': sayingCard('Nothing was opened.', [
    'Nobody has that whole name or reference here, or her card is not open on duty. Ring the safeguarding lead: say "rota" for the number.',
  ]),
  'several-on-duty': sayingCard('Nothing was opened.', [
    'More than one woman has that name. Write her reference, or ring the safeguarding lead.',
  ]),
  'duty-over': sayingCard('It is not open any more.', [
    'A safe card opened on duty is open for 24 hours. Say "I’m on duty" to open it again.',
  ]),
  'cover-put-away': sayingCard('Put away.', ['Nothing was saved. Say "away" to see who is away.']),
  'several-known': sayingCard('Several women fit.', [
    'Nothing was changed. Write her whole name, or her reference in place of her name.',
  ]),
  'nobody-known': sayingCard('Nobody fits that you can see.', [
    'Nothing was changed. Write her whole name, or her reference in place of her name.',
  ]),
  'not-away': sayingCard('Nothing was changed.', [
    'No days away are on record for now. Write for example "I’m away 3 to 14 August, Chloe covers".',
  ]),
  'not-yours-to-cover': sayingCard('Nothing was changed.', [
    'A manager sets cover for a colleague. You can set it for your own days away.',
  ]),
  'outcomes-put-away': sayingCard('Put away.', [
    'No answers were saved. Say "outcomes" and her name to begin again.',
  ]),
} as const satisfies Record<string, AdaptiveCard>

const topicsOrFields = '(?:(?:the|and|&)\\s)?(?:[\\p{L}-]+\\s){1,4}'

/** How people on a telephone write what the reader knows in other words. */
const plainer: readonly (readonly [RegExp, string])[] = [
  [
    /^\W*(?:can|could) (?:you|u|we|i) (?:please |pls )?(?=change|make|set|put|add|take|remove|delete|move|drop)/iu,
    '',
  ],
  [/\btxt(?=\b|ed)/giu, 'text'],
  [/\bsh(?:l|ou?l)?d be\b/giu, 'should be'],
  [/\b(?:s+o?r+y+|sorr|soz)\b/giu, 'sorry'],
  [/\btake of(?=\s)/giu, 'take off'],
  [new RegExp(`\\b(take|leave)\\s(?!off\\b|out\\b)(${topicsOrFields})(?:off|out)\\b`, 'giu'), 'take off $2'],
  [/\bleave (?:off|out)\b/giu, 'take off'],
  [/\bdid(?: actually)? (?:come|attend|turn up|show(?: up)?|make it)\b/giu, 'came'],
  [/\bdid(?: actually)? (?:answer|pick up)\b/giu, 'answered'],
  [/\bdid(?: actually)? cancel\b/giu, 'cancelled'],
  [
    /\b(came|attended|there|turned up|answered|cancelled) (?:too|as ?well|also|after all|in the end|tho(?:ugh)?)\b/giu,
    '$1',
  ],
  [/\bshe ?['’]?s (?=cancel)/giu, 'she '],
  [/\b(?:it was )?(?:me|us) (?:who|that) (?=cancel)/giu, 'we '],
  [/\b(?:it was )?her (?:who|that) (?=cancel)/giu, 'she '],
  [/\b(?:f2f|ftf|face (?:2|two) face)\b/giu, 'face to face'],
  [/\bat hers\b/giu, 'at her home'],
  [/\b(?:it|that) was (zoom|teams|facetime|phone|video)\b/giu, 'on $1'],
  [/\bnot (?:by |on |via )?(zoom|teams|facetime)\b/giu, 'not video'],
  [
    /\b(?:it was |was )?(?:nearer(?: to)?|closer to|more like|took(?: about)?|lasted(?: about)?|at least|around|roughly) (?=\d|an? |half|an hour)/giu,
    'it was ',
  ],
  [/^(\W*(?:(?:no|sorry|oops|ah|oh)[\s,]+)*)(?:meant|i said|i put|said)\b/giu, '$1i meant'],
  [
    /^(\W*(?:(?:no|sorry|oops|ah|oh|that['’]?s|it['’]?s|that was|the)[\s,]+)*)wrong (?:woman|person|lady|name|one)[\s,.;:–-]+(?=\p{L})(?!for\b|on\b|in\b)/giu,
    'no, ',
  ],
  [
    /^\W*(?:the )?(?:call|meeting|session|visit|appt|appointment) (?:was|lasted|took) (?=\d|an? |half)/giu,
    'it was ',
  ],
  [/\b(was|is|started|make it) (?:at )?(?=\d{1,2}[.:][0-5]\d(?!\d|\s?h))/giu, '$1 at '],
  [/\bwas (?=\d{1,2}(?:[.:]\d\d)?\s?(?:-|to|till?|until)\s?\d)/giu, 'was from '],
  [/^(\W*(?:(?:no|sorry|actually),? )?(?:(?:it|that) was )?)(?:a )?letter(?=\W*$)/giu, '$1by letter'],
  [/^(\W*(?:(?:no|sorry|actually),? )?(?:(?:it|that) was )?)(?:a )?group(?=\W*$)/giu, '$1in a group'],
  [
    /(?<!at |in |add |off |\p{L})(court|prison|probation) not (?=(?:at |in |the )*(?:court|prison|probation|hub|centre|home))/giu,
    'at $1 not ',
  ],
  [/\b(at|in) ([\p{L} ]{1,20}) not (court|prison|probation)\b/giu, '$1 $2 not at $3'],
  [/\bnext (?=is\b)/giu, 'next appt '],
]

/** A reply in the words that the reader knows: "take housing off" is "take off housing", "she did come" is "she came". */
export function plainReply(text: string): string {
  return plainer.reduce((plain, [pattern, words]) => plain.replace(pattern, words), text)
}

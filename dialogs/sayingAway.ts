const isAway =
  /(?:away|absent|off|sick|ill|unwell|poorly|back|(?:on |taking |got |have )?(?:(?:some|annual|sick|maternity|parental|compassionate|study|my|her) )*(?:leave|holidays?|hols)|on (?:a )?(?:training|course)|not (?:in|at work|working)|out of (?:the )?office)\b/
    .source
const person =
  /(?!(?:who|whos|whom|whose|who['’]s|what|whats|when|whens|which|where|wheres|why|how|hows|is|are|does|did|has)\b)[\p{L}][\p{L}\p{M}'’-]*?(?: [\p{L}][\p{L}\p{M}'’-]*){0,2}?/u
    .source
const before =
  /(?:(?:hi|hello|sorry|please|fyi|just to say)[,:]? )*(?:(?:i['’]?m|i am|i['’]?ll be|i will be|i have|i['’]?ve got)(?: (?:also|now|still|going to be|feeling))? )?/
    .source
/** What may say who is away, back or covered: whether it says nothing else is seen once colleagues are known. */
export const sayingAway: readonly (readonly ['cover', RegExp])[] = [
  ['cover', new RegExp(`^${before}${isAway}`, 'iu')],
  ['cover', new RegExp(`^${person}(?: is| will be|['’]s) ${isAway}`, 'iu')],
  [
    'cover',
    new RegExp(
      `^(?:(?:can|could|please) )?(?:${person}(?: is| will be| will| can|['’]s| to)? )?cover(?:s|ing)?\\b`,
      'iu',
    ),
  ],
]

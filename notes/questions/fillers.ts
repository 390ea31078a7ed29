const asWords = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Words without which a question asks the same. Whatever else is left of one could change what it asks. */
export const fillers = asWords(`
  who whom whose which what when how is are was were am has have had having do does did be been being will would
  the a an of with and in at on to for from by than that there this these those their them they she her it
  please any anything anyone anybody someone somebody thanks thank you hi hello hey so ok okay well
  women woman ladies lady people caseload caseloads cases case records record names
  raised currently now right moment still yet got get having ever actually just both also only all everyone everybody
  coming up booked set recorded due total list show
  support supported living live based time times see last next i me my mine we us our ours whole
`)

/** What stands before or after a question and is no part of it. */
export const beginnings =
  /^(?:(?:hi|hello|hey|hiya|morning|good morning|please|ok|okay|so|and|also|quick question|question)(?: there)?[, ]+)*(?:(?:can|could|would|will) (?:you|i|we) (?:please )?(?:tell|show|give|list|find|remind|see|have|get|let|send)(?: me| us)?(?: know)?|(?:tell|show|give|list|remind|get|let|send) (?:me|us)(?: know)?|i (?:want|need|would like) to (?:know|see)|i['’]d like to know|do you know|show|list|find)? ?(?:a list of |the list of |the number of )?/iu
export const endings = /(?:[, ]+(?:please|thanks|thank you|pls|plz|ta|cheers))+$/iu

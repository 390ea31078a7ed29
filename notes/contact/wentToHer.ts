const notHers = "(?:the|a|an|his|my|our|their|your|some|any|another|mum['’]?s|court|prison|her)"
const home = '(?:home|flat|house|address|place|hostel)'

/** "Went to her flat", "went round to Jade Morgan's home", "went to Jade's": by the words alone, whoever she is. */
export const wentToHer = new RegExp(
  `\\b[Ww]ent (?:round |over )?to (?:her ${home}(?!\\p{L})|(?!${notHers}(?!\\p{L}))[\\p{L}'’-]+(?: [\\p{L}'’-]+)? ${home}(?!\\p{L})|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?['’]s(?=\\s*(?:$|[,.;\\n])))`,
  'gu',
)

/** Who stands before "went" where it was not the writer who went. */
export const wentBySomebody =
  /(?:\b(?:s?he|they|who|that|mum|partner|ex|[Pp]olice|[Bb]ailiffs?|[Aa]mbulance|[Cc]ouncil)|(?<!^|[.!?\n]\s?)\b\p{Lu}[\p{L}'’-]+)\s$/u

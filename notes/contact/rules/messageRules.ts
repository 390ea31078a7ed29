import { byOthers, outright, toDo, told, type ModeValue } from '../modeValue.ts'
import { relative, service, worker } from '../otherPeople.ts'
import { holding } from '../wordGate.ts'
import type { WordedRule } from '../wordedRules.ts'

/** How notes say that there was a text, an e-mail or a letter. */
export const messageRules: readonly WordedRule<ModeValue>[] = [
  {
    rule: 'by-text',
    value: outright('text'),
    words: holding('text|sms|whatsapp|message|txt| wa'),
    besides: holding(' by | via |text message'),
    pattern:
      /\b(?:by|via) (?:text|sms|whatsapp|message|txt|wa)\b(?! (?:video|call|voice))|\btext message\b/gi,
  },
  { rule: 'by-email', value: outright('email'), words: holding('mail'), pattern: /\b(?:by|via) e-?mail\b/gi },
  {
    rule: 'by-letter',
    value: outright('letter'),
    words: holding('letter|post'),
    pattern: /\b(?:by|via) (?:letter|post)\b/gi,
  },
  {
    rule: 'mail-header',
    value: outright('email'),
    words: holding('from'),
    besides: holding(' sent| date|to |subject'),
    pattern: /(?<=^\s{0,3}|\n>? ?)from: ?[^\n]{2,80}?\s(?=(?:sent|date|to|cc|subject): ?\S)/gi,
  },
  {
    rule: 'texted',
    value: told('text'),
    words: holding('text|txt|sms|whats|mess|msg|dm'),
    pattern:
      /\b(?:text(?:ed|s)?|txt(?:ed|d)?|txts|sms|whatsapp(?:['’]?e?d)?|whats ?app|messaged|repl(?:ied|y) to (?:[\p{L}'’-]+ ){1,2}(?:text|txt|message|whatsapp)|msg(?:['’]?e?d)?|dm['’]?e?d)\b(?! call| video| group| chat group)|\bmessage (?:from|to|sent|received|(?:in|out)(?= (?:at )?\d))\b|\bsent me (?:\d+ |several |lots of |loads of |many |a few )?(?:texts|messages)\b|\b(?:sent|received) (?:her )?(?:a )?message\b/giu,
    notAfter: new RegExp(`(?:${toDo.source}|(?:${byOthers.source}))`, 'i'),
  },
  {
    rule: 'texted',
    value: told('text'),
    words: holding('text|txt|sms|whatsapp|msg'),
    pattern:
      /\b(?:dropped|sent|got|had|received|dropping|sending) (?:(?!a\b)[\p{L}'’-]+ ){0,2}(?:a |an )?(?:quick |reminder |another )?(?:text|txt|sms|whatsapp|msg)\b/giu,
    notAfter: byOthers,
  },
  {
    rule: 'emailed',
    value: told('email'),
    words: holding("mail| em'd| em’d|emld"),
    pattern: /\be-?mail(?:ed|s)?\b|\bem(?:['’]d|ld)(?!\p{L})/giu,
    notAfter: new RegExp(`(?:${toDo.source}|(?:${byOthers.source}))`, 'i'),
    notBefore: /^\s(?:address|account|password|for (?:her|him)|set up)/i,
  },
  {
    rule: 'emailed',
    value: told('email'),
    words: holding('mail'),
    pattern:
      /\brepl(?:ied|y) to (?:[\p{L}'’-]+ ){1,2}e-?mail\b|\b(?:sent|received|sending) (?:(?!an\b)[\p{L}'’-]+ ){0,2}an e-?mail\b/giu,
    notAfter: byOthers,
  },
  {
    rule: 'wrote',
    value: told('letter'),
    words: holding('wrote|letter|card'),
    pattern:
      /\b(?:wrote to|wrote(?= (?:from|in|back|asking|me)\b)|letter(?:\/fax| or fax)? (?:(?:(?:is|was|has been|have been|got) )?(?:sent|posted)|(?:was |been )?hand[ -]?delivered|dispatched|(?:put|posted|pushed|dropped) (?:through|off)|to|sent|posted|received|from|re|for)|hand[ -]?delivered (?:an? |the |her )?(?:\p{L}+ )?(?:letter|card)|letter$|(?:sent|posted) (?:(?:[\p{L}'’-]+ )?(?:an? )?)?(?:[\p{L}]+ )?(?:letter|card)|card (?:sent|posted)|did (?:an? )?letter (?=to (?!(?:the|a|my|an|dwp|council)\b))|(?:warning|appointment|appt|enforcement|closing|closure|opt[ -]in|engagement|introductory|contact) letter(?: sent)?|postcard (?:to|sent))\b/giu,
    notAfter: new RegExp(
      `(?:\\b(?:has|had|have|wants?|needs?|asked for|asking for|requested|requesting|chasing|awaiting|waiting for|got|received|brought(?: in)?|bring|with|a|the|this|her|her housing|s?he|showed me|about|re|council|dwp|eviction|of|read|open(?:ed)?)\\s$|(?:${byOthers.source}))`,
      'i',
    ),
  },
  {
    rule: 'wrote',
    value: told('letter'),
    words: holding('wrote|written|writing'),
    besides: holding('letter|card'),
    pattern: new RegExp(
      `(?<!\\p{L})(?:wrote|written) (?:an? |the )?(?:\\p{L}+ )?(?:letter|card) (?=to (?!(?:the|a|my|an)\\b|her \\p{L}|(?:[\\p{L}'’-]+ ){0,2}together|${service}|${worker}|${relative}))`,
      'giu',
    ),
    notAfter: byOthers,
  },
]

import { bounded } from './bounded.ts'

type Rewriting = readonly [pattern: RegExp, sound: string]

/**
 * Spellings that stand for the same sound in names as they are said in Britain, in the order in which they are rewritten. `x` is
 * the sound of "sh" and "ch", which names share (Chantelle, Shantel).
 */
const consonants: readonly Rewriting[] = [
  [/[^a-z]/g, ''],
  [/(?<=.)x/g, 'ks'],
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^wh/, 'w'],
  [/^(?:ps|ts)/, 's'],
  [/^x/, 'z'],
  [/^ma?c(?=[^aeiouyk])/, 'mk'],
  [/^phoe/, 'fee'],
  [/^steph(?=e)/, 'stev'],
  [/^yv/, 'iv'],
  [/chr/g, 'kr'],
  [/chl/g, 'kl'],
  [/kh|(?<=i)ch(?=o|ae)/g, 'k'],
  [/sch/g, 'sk'],
  [/tch|ch|sh|sz|cz|ci(?=[ao])|si(?=a$)|(?<=i)ti(?=a$)/g, 'x'],
  [/eigh$/, 'y'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/igh/g, 'i'],
  [/gh(?=t|$)/g, ''],
  [/ck|qu|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/dg(?=e)|^g(?=[eiy])|g(?=i[ao])|(?<=r)g(?=e(?!r))|g(?=e$)|(?<=n)g(?=[ei])/g, 'j'],
  [/(?<=.)t?z/g, 's'],
  [/mps/g, 'ms'],
  [/mb$/, 'm'],
  [/(?<=.)h/g, ''],
  [/([bdfgjklmnprstvx])\1+/g, '$1$1'],
]

const vowelRun = /[aeiou](?:[aeiou]|[wy](?![aeiou]))*|(?<=.)y[aeiou]*|^y(?![aeiou])/g

/** Vowels at the end of a name, by how they are said there. */
function endSound(run: string): string {
  if (/oe[yi]?$|oie$/.test(run)) return 'OI'
  if (/[aeiy]a$/.test(run)) return 'IA'
  if (run.endsWith('a')) return 'A'
  if (/[oe]w$|o$/.test(run)) return 'O'
  if (/[uo]e?$/.test(run)) return 'U'
  return 'I'
}

const longVowels: readonly Rewriting[] = [
  [/^(?:a[iye]|ey)/, 'A'],
  [/^(?:au|aw)/, 'O'],
  [/^(?:e[eai]|ie)/, 'I'],
  [/^(?:oo|ou|ew|u[ei])/, 'U'],
  [/^(?:oa|oe|ow)/, 'O'],
  [/^o[iy]/, 'OY'],
]

function firstSound(run: string, isLong: boolean): string {
  const long = longVowels.find(([pattern]) => pattern.test(run))
  if (long !== undefined) return long[1]
  const letter = run.startsWith('y') ? 'i' : run.charAt(0)
  return isLong ? letter.toUpperCase() : letter
}

/** Names that are not said as they are spelt, by a spelling that says them. */
const saidAs: ReadonlyMap<string, string> = new Map([
  ['siobhan', 'shivaun'],
  ['niamh', 'neeve'],
  ['neve', 'neeve'],
  ['caoimhe', 'keeva'],
  ['saoirse', 'sersha'],
  ['aoife', 'eefa'],
  ['sinead', 'shinade'],
  ['roisin', 'rosheen'],
  ['orlaith', 'orla'],
  ['mairead', 'marade'],
  ['eilidh', 'ayley'],
  ['mhairi', 'vari'],
])

function speak(word: string): string {
  const said = saidAs.get(word) ?? word
  const rewritten = consonants.reduce((rest, [pattern, sound]) => rest.replace(pattern, sound), said)
  const isLong = /[aeiouy][bdfgjklmnprstvx]e$/.test(rewritten)
  const bare = rewritten.replace(/([^aeiou])e(s?)$/, '$1$2').replace(/([bdfgjklmnprstvx])\1/g, '$1')
  const runs = [...bare.matchAll(vowelRun)]
  return spokenOf(bare, runs, isLong && runs.length === 1)
}

function spokenOf(bare: string, runs: readonly RegExpExecArray[], isLong: boolean): string {
  let spoken = ''
  let end = 0
  for (const [place, run] of runs.entries()) {
    const [vowels] = run
    spoken += bare.slice(end, run.index)
    end = run.index + vowels.length
    const isLast = end === bare.length
    if (isLast && (place > 0 || /[eio]/.test(vowels)))
      spoken += oneSyllable(vowels, place) ?? endSound(vowels)
    else if (place === 0) spoken += firstSound(vowels, isLong)
  }
  return spoken + bare.slice(end)
}

const oneSyllable = (vowels: string, place: number): string | undefined =>
  place === 0 && /^(?:a[iye]|ey|oy)/.test(vowels) ? firstSound(vowels, true) : undefined

const remembered = bounded(speak, 4000)

/** How a folded name word is said, roughly: its consonants, its first vowel and its last. Names that sound alike share it. */
export function spokenForm(word: string): string {
  return remembered(word)
}

/** The consonants of how a folded name word is said, and a mark for a vowel at its beginning. */
export function soundKey(word: string): string {
  const spoken = spokenForm(word)
  const consonants = spoken.replace(/[aeiouAEIOU]/g, '')
  return /^[aeiouAEIOU]/.test(spoken) ? `A${consonants}` : consonants
}

/** Whether a folded name of several syllables ends like "Suzanne", "Michelle" or "Louise", where "Susan" and "Louis" do not. */
export function endsStressed(word: string): boolean {
  return /[aeiouy][^aeiouy]+[aeiouy]+[^aeiouy]{1,2}e$/.test(word)
}

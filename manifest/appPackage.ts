import { strToU8, zipSync } from 'fflate'
import { iconNames } from './appManifest.ts'

/** The two icons as they stand in their files. */
export type Icons = Readonly<Record<keyof typeof iconNames, Uint8Array>>

// A zip holds local time without its zone. Midnight here is the same in every zone; the moment would not be.
const everyFileOf = new Date(2000, 0, 1)

/** The zip that is uploaded to Teams. The same manifest and icons give the same bytes, whenever and wherever it is made. */
export function appPackage(manifest: Readonly<Record<string, unknown>>, icons: Icons): Uint8Array {
  return zipSync(
    {
      'manifest.json': strToU8(`${JSON.stringify(manifest, undefined, 2)}\n`),
      [iconNames.color]: icons.color,
      [iconNames.outline]: icons.outline,
    },
    { mtime: everyFileOf, level: 9 },
  )
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import project from '../package.json' with { type: 'json' }
import { appManifest, iconNames } from './appManifest.ts'
import { appPackage } from './appPackage.ts'
import { packageSettingsFrom } from './packageSettings.ts'

const file = process.argv[2] ?? 'dist/keyworker-assistant.zip'

try {
  const manifest = appManifest(packageSettingsFrom(process.env), project.version)
  write(appPackage(manifest, { color: icon(iconNames.color), outline: icon(iconNames.outline) }))
  process.stdout.write(`Version ${project.version} of the app package is in ${file}.\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'Cannot make the app package.'}\n`)
  process.exitCode = 1
}

function icon(name: string): Uint8Array {
  return readFileSync(new URL(`icons/${name}`, import.meta.url))
}

function write(bytes: Uint8Array): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  } catch (error) {
    throw new Error(`Cannot write ${file}. Is there room, and may you write there?`, { cause: error })
  }
}

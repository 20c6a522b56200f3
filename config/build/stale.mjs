import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../install/install.mjs'

const stampOf = (target) => path.join(root, 'dist', `.${target}.sha256`)

function* filesBelow(place) {
  const full = path.join(root, place)
  if (!existsSync(full)) return
  const entries = readdirSync(full, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const inside = path.join(place, entry.name)
    if (entry.isDirectory()) yield* filesBelow(inside)
    else yield inside
  }
}

/** A hash over everything that a build is made of: sources, settings and the build's own environment. */
export function fingerprint(folders, settings) {
  const hash = createHash('sha256')
  for (const file of ['package-lock.json', 'tsconfig.json', 'babel.config.js'])
    hash.update(readFileSync(path.join(root, file)))
  for (const folder of folders)
    for (const file of filesBelow(folder)) hash.update(file).update(readFileSync(path.join(root, file)))
  return hash.update(JSON.stringify(settings)).digest('hex')
}

/** True when a target was built from exactly this state. */
export const isFresh = (target, print) => existsSync(stampOf(target)) && readFileSync(stampOf(target), 'utf8') === print

/** Remembers from which state a target was built. */
export function stamp(target, print) {
  mkdirSync(path.join(root, 'dist'), { recursive: true })
  writeFileSync(stampOf(target), print)
}

import fs from 'node:fs'
import path from 'node:path'
import { inRoot } from './settings.mjs'

const licenceFile = /^(licen[cs]e|copying|notice|ofl)(\.|-|$)/i

/** Every package that the bundles may hold: what package.json depends on, and what those depend on. */
function runtimePackages() {
  const { packages } = JSON.parse(fs.readFileSync(inRoot('package-lock.json'), 'utf8'))
  return Object.entries(packages).filter(
    ([folder, facts]) => folder !== '' && facts.dev !== true && facts.devOptional !== true && facts.optional !== true,
  )
}

function wordsOf(folder) {
  const names = fs.existsSync(inRoot(folder)) ? fs.readdirSync(inRoot(folder)).filter((name) => licenceFile.test(name)) : []
  return names.map((name) => fs.readFileSync(inRoot(folder, name), 'utf8').trim()).join('\n\n')
}

/** Writes the licences of what we carry beside the program, as most of them ask. */
export function writeNotices(file = inRoot('out/renderer/THIRD-PARTY-NOTICES.txt')) {
  const parts = runtimePackages().map(
    ([folder, { version, license }]) =>
      `${'='.repeat(80)}\n${folder.replace(/^.*node_modules\//, '')} ${version} (${license ?? '?'})\n\n${wordsOf(folder)}`,
  )
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, `${parts.join('\n\n')}\n`)
}

// Stands in for Electron's own files, so that packaging can be checked where they cannot be had. Nothing in it can run.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { inRoot } from './lib/settings.mjs'

// Both libraries come with electron-builder, which depends on them.
const require = createRequire(createRequire(inRoot('package.json')).resolve('app-builder-lib/package.json'))
const { NtExecutable, NtExecutableResource } = require('pe-library')
const { Resource } = require('resedit')

/** The mark by which the fuse tool finds the row of fuses in the real program, then version 1, their number and their state. */
const fuseWire = Buffer.concat([Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([1, 9]), Buffer.from('101100100')])
/** As many languages as the real one has, for the check that only ours are kept. */
const languages = ['en-US', 'vi', 'fr', 'de', 'ja']

/** Makes a folder that electron-builder takes for Electron `version` on `platform` ('win32' or 'linux'). */
export function makeFakeDist(folder, platform, version) {
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(path.join(folder, 'resources'), { recursive: true })
  fs.mkdirSync(path.join(folder, 'locales'))
  fs.writeFileSync(path.join(folder, 'version'), version)
  fs.writeFileSync(path.join(folder, 'LICENSE'), 'stand-in\n')
  fs.writeFileSync(path.join(folder, 'LICENSES.chromium.html'), 'stand-in\n')
  for (const language of languages) fs.writeFileSync(path.join(folder, 'locales', `${language}.pak`), '')
  if (platform === 'win32') fs.writeFileSync(path.join(folder, 'electron.exe'), windowsProgram(version))
  else fs.writeFileSync(path.join(folder, 'electron'), Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), fuseWire]), { mode: 0o755 })
}

/** An empty program with a version resource: electron-builder writes name, icon and the archive's hash into it. */
function windowsProgram(version) {
  const program = NtExecutable.createEmpty(false, false)
  const resources = NtExecutableResource.from(program)
  const info = Resource.VersionInfo.createEmpty()
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  info.lang = 1033
  info.setFileVersion(major, minor, patch, 0, 1033)
  info.setStringValues({ lang: 1033, codepage: 1200 }, { FileDescription: 'Electron', ProductName: 'Electron' })
  info.outputToResourceEntries(resources.entries)
  resources.outputResource(program)
  return Buffer.concat([Buffer.from(program.generate()), fuseWire])
}

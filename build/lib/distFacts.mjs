import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { inRoot } from './settings.mjs'

// All of these come with electron-builder, which depends on them.
const require = createRequire(createRequire(inRoot('package.json')).resolve('app-builder-lib/package.json'))
const asar = require('@electron/asar')
const { FuseV1Options, getCurrentFuseWire } = require('@electron/fuses')
const { NtExecutable, NtExecutableResource } = require('pe-library')
const { Resource } = require('resedit')

/** The whole program, fonts and libraries included, stays far below this; more means that something slipped in. */
const limitMb = 25
const enabled = '1'.charCodeAt(0)
const disabled = '0'.charCodeAt(0)
const wantedFuses = {
  RunAsNode: disabled,
  EnableCookieEncryption: enabled,
  EnableNodeOptionsEnvironmentVariable: disabled,
  EnableNodeCliInspectArguments: disabled,
  EnableEmbeddedAsarIntegrityValidation: enabled,
  OnlyLoadAppFromAsar: enabled,
  LoadBrowserProcessSpecificV8Snapshot: disabled,
  GrantFileProtocolExtraPrivileges: disabled,
}

const fact = (name, ok, seen) => ({ name, ok, seen: typeof seen === 'string' ? seen : JSON.stringify(seen) })

/** What lies in the archive: the three bundles, and nothing of the workshop. */
export function archiveFacts(archive, version) {
  const files = asar.listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/'))
  const strangers = files.filter((file) => !/^\/(package\.json|out(\/(main|preload)(\/index\.cjs)?)?|out\/renderer(\/.*)?)$/.test(file))
  const workshop = files.filter((file) => /\.(tsx?|map|test\.js)$|node_modules|\/tests?\//.test(file))
  const inside = JSON.parse(asar.extractFile(archive, 'package.json').toString())
  const sizeMb = fs.statSync(archive).size / 1024 / 1024
  return [
    fact(
      'có main, preload và trang',
      ['/out/main/index.cjs', '/out/preload/index.cjs', '/out/renderer/index.html'].every((file) => files.includes(file)),
      files.slice(0, 5),
    ),
    fact('chỉ có các gói đã dựng', strangers.length === 0, strangers.slice(0, 5)),
    fact('không có mã nguồn, kiểm thử, node_modules', workshop.length === 0, workshop.slice(0, 5)),
    fact(
      'tên và phiên bản đúng',
      inside.productName === 'SoVang' && inside.version === version && inside.main === 'out/main/index.cjs',
      inside,
    ),
    fact(
      'gói main không gọi gói ngoài',
      !/require\("(?!electron"|node:)[^"./]/.test(asar.extractFile(archive, 'out/main/index.cjs').toString()),
      'có require ngoài',
    ),
    fact(`nhỏ hơn ${limitMb} MB`, sizeMb < limitMb, `${sizeMb.toFixed(1)} MB`),
  ]
}

export async function fuseFacts(program) {
  const wire = await getCurrentFuseWire(program)
  const wrong = Object.entries(wantedFuses)
    .filter(([name, state]) => wire[FuseV1Options[name]] !== state)
    .map(([name]) => name)
  return [fact('các khóa an toàn (fuses) đúng', wrong.length === 0, wrong)]
}

export function languageFacts(folder) {
  const languages = fs.readdirSync(folder).sort()
  return [fact('chỉ giữ tiếng Việt và tiếng Anh', languages.join() === 'en-US.pak,vi.pak', languages)]
}

/** Name, version, picture and the archive's hash inside SoVang.exe. */
export function programFacts(program, version) {
  const resources = NtExecutableResource.from(NtExecutable.from(fs.readFileSync(program), { ignoreCert: true }))
  const [info] = Resource.VersionInfo.fromEntries(resources.entries)
  const [language] = info.getAllLanguagesForStringValues()
  const strings = info.getStringValues(language)
  const sizes = Resource.IconGroupEntry.fromEntries(resources.entries)
    .flatMap((group) => group.icons.map((icon) => icon.width || 256))
    .sort((a, b) => a - b)
  const integrity = resources.entries.find((entry) => entry.type === 'INTEGRITY')
  const hashed = integrity === undefined ? '' : Buffer.from(integrity.bin).toString('utf8')
  return [
    fact(
      'SoVang.exe mang tên và phiên bản',
      strings.ProductName === 'SoVang' && strings.ProductVersion?.startsWith(version) === true,
      strings,
    ),
    fact(
      'SoVang.exe mang biểu tượng 16–256 px',
      [16, 32, 48, 256].every((size) => sizes.includes(size)),
      sizes,
    ),
    fact(
      'SoVang.exe giữ mã kiểm tra của gói',
      path.basename(program) === 'SoVang.exe' && /resources\\+app\.asar/.test(hashed) && /"value":"[0-9a-f]{64}"/.test(hashed),
      hashed.slice(0, 200),
    ),
  ]
}

import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Documents as an office meets them: composes whole sets by the command, reads them back with python-docx against the facts, turns them
 * into PDF with LibreOffice and looks for foreign fonts, empty pages and a page number on the first page. Names of sets behind the command try
 * these alone.
 */
const root = path.resolve(import.meta.dirname, '..')
const work = path.join(root, '.cache/documents-check')
const problems = []
let looked = 0

const run = (command, args) => {
  const answer = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (answer.error !== undefined) throw answer.error
  return answer
}

const base = JSON.parse(readFileSync(path.join(root, 'tests/golden/round.json'), 'utf8'))
const copy = (change) => {
  const file = structuredClone(base)
  change(file)
  return file
}

const withLines = (file, nominees) => {
  const ids = new Set(nominees.map(({ nominee }) => nominee.id))
  Object.assign(file, { nominees, votes: file.votes.filter(({ nomineeId }) => ids.has(nomineeId)) })
}

/**
 * The sets that are tried: numbered and dated, draft in the other size scheme, hard names with a refused and a withdrawn nominee, a ward
 * with several awards, awards of the level above, an issued decision corrected and cancelled, one person, nobody.
 */
const cases = {
  'da-ban-hanh': base,
  'du-thao-co-chu-A': copy(({ office, rulings }) => {
    Object.assign(office.style, { sizeScheme: 'A', showAppendixWord: false, showParentOrgan: true, drafterInitials: 'NT.(15)' })
    office.advisingRoom.signs = 'onBehalfOfChair'
    office.defaultSignerId = office.signers.find((signer) => signer.post === 'viceChair').id
    for (const ruling of rulings) Object.assign(ruling, { number: null, issuedOn: null, paidOn: null })
  }),
  'ten-kho': copy(({ nominees, votes }) => {
    const names = ['Công ty <Mẫu> & "Con"', 'H’Blơi Niê Mẫu', 'Y Mẫu', 'Mẫu', `${'Nguyễn Phúc Bảo '.repeat(12)}Mẫu`.slice(0, 200).trim()]
    names.forEach((name, index) => (nominees[index * 3].subject.name = name))
    votes.find(({ nomineeId }) => nomineeId === nominees[1].nominee.id).inFavour = 4
    nominees[2].nominee.withdrawnReason = 'đang xem xét kỷ luật'
  }),
  'phuong-nhieu-hinh-thuc': copy((file) => {
    const { office, round, rulings, nominees, law } = file
    Object.assign(office, {
      unitKind: 'ward',
      name: 'Điện Biên Phủ',
      upperKind: 'province',
      upperName: 'Điện Biên',
      place: 'Phường Điện Biên Phủ',
    })
    Object.assign(office.advisingRoom, { name: 'Phòng Kinh tế, Hạ tầng và Đô thị', abbreviation: 'KTHTĐT' })
    const form = law.awardForms.find(({ subjectKind }) => subjectKind === 'person')
    law.awardForms.push({ ...form, id: 'LDTT-person', code: 'LDTT', name: 'Lao động tiên tiến', kind: 'title' })
    nominees
      .filter(({ subject }) => subject.kind === 'person')
      .forEach(({ nominee }, index) => (nominee.awardCode = index % 3 === 0 ? 'LDTT' : nominee.awardCode))
    file.movement = null
    Object.assign(round, { movementId: null, phaseId: null, merit: '' })
    rulings.find(({ kind }) => kind === 'submissionRoom').addressee =
      'Chủ tịch Ủy ban nhân dân phường; Hội đồng Thi đua - Khen thưởng phường'
  }),
  'trinh-cap-tren': copy(({ nominees, law, rulings }) => {
    const forms = law.awardForms.map((form) => ({
      ...form,
      id: `BK-${form.id}`,
      code: 'BK',
      name: 'Bằng khen của Chủ tịch Ủy ban nhân dân thành phố',
      decidedBy: 'upper',
    }))
    law.awardForms.push(...forms)
    nominees.forEach(({ nominee }, index) => (nominee.awardCode = index % 4 === 0 ? 'BK' : nominee.awardCode))
    const decision = rulings.find(({ kind }) => kind === 'decision')
    rulings.push({ ...decision, id: 'up', kind: 'submissionUp', number: 30, issuedOn: '2026-12-16', submissionId: null, paidOn: null })
  }),
  'dinh-chinh-huy-bo': JSON.parse(readFileSync(path.join(root, 'tests/golden/round-papers.json'), 'utf8')),
  'lay-y-kien': copy(({ meetings, votes }) => {
    for (const meeting of meetings) {
      meeting.kind = 'inWriting'
      for (const member of meeting.attendance) Object.assign(member, { isPresent: false, hasOpinion: member.isPresent, absenceReason: '' })
    }
    for (const vote of votes) Object.assign(vote, { present: 0, written: vote.present, against: vote.present - vote.inFavour })
  }),
  'mot-nguoi': copy((file) => withLines(file, file.nominees.slice(5, 6))),
  'chua-co-ai': copy((file) => withLines(file, [])),
}

const metricTwins = /^(?:[A-Z]{6}\+)?(?:LiberationSerif|Tinos|TimesNewRoman)/

function checkPdf(name, file) {
  const fonts = run('pdffonts', [file])
    .stdout.split('\n')
    .slice(2)
    .map((line) => line.split(/\s+/)[0])
    .filter(Boolean)
  for (const font of fonts) if (!metricTwins.test(font)) problems.push(`${name}: ${path.basename(file)} dùng phông ${font}`)
  const pages = run('pdftotext', ['-layout', file, '-']).stdout.split('\f').slice(0, -1)
  if (pages.length === 0) problems.push(`${name}: ${path.basename(file)} không có trang nào`)
  pages.forEach((page, index) => {
    if (page.trim() === '') problems.push(`${name}: ${path.basename(file)} trang ${index + 1} trống`)
  })
  if (/^\s*1\s*\n/.test(pages[0] ?? '')) problems.push(`${name}: ${path.basename(file)} hiện số trang ở trang đầu`)
  return pages.length
}

rmSync(work, { recursive: true, force: true })
const asked = process.argv.slice(2)
for (const [name, file] of Object.entries(cases).filter(([one]) => asked.length === 0 || asked.includes(one))) {
  const folder = path.join(work, name)
  mkdirSync(folder, { recursive: true })
  const roundFile = path.join(work, `${name}.json`)
  const linesFile = path.join(work, `${name}.jsonl`)
  writeFileSync(roundFile, JSON.stringify(file))
  const composed = run(process.execPath, ['build/compose.mjs', roundFile, '--out', folder])
  // 2: all written, and the findings hold errors, as some of these sets are meant to have.
  if (composed.status !== 0 && composed.status !== 2) {
    problems.push(`${name}: không lập được bộ văn bản\n${composed.stderr}`)
    continue
  }
  writeFileSync(linesFile, composed.stdout)
  const readBack = run('/usr/bin/python3', ['tests/support/word/readback.py', roundFile, linesFile])
  if (readBack.status !== 0) problems.push(`${name}: ${readBack.stdout}${readBack.stderr}`)
  // Nobody honoured means a certificate file without a certificate: its one page is rightly empty.
  const files = readdirSync(folder).filter(
    (entry) => entry.endsWith('.docx') && !(file.nominees.length === 0 && entry.startsWith('Giấy khen')),
  )
  const converted = run('soffice', [
    `-env:UserInstallation=file://${path.join(work, 'libreoffice')}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...files.map((entry) => path.join(folder, entry)),
  ])
  const pdfs = readdirSync(folder).filter((entry) => entry.endsWith('.pdf'))
  if (pdfs.length !== files.length)
    problems.push(`${name}: LibreOffice chỉ mở được ${pdfs.length}/${files.length} tệp\n${converted.stderr}`)
  for (const entry of pdfs.filter((pdf) => pdf.startsWith('Giấy khen'))) {
    const places = run('/usr/bin/python3', ['tests/support/word/positions.py', path.join(folder, entry)])
    if (places.status !== 0) problems.push(`${name}: ${entry} ${places.stdout}${places.stderr}`)
  }
  looked += pdfs.length
  const pages = pdfs.reduce((sum, entry) => sum + checkPdf(name, path.join(folder, entry)), 0)
  console.log(`${name}: ${readBack.stdout.trim().split('\n').at(-1)}; ${pages} trang`)
}

for (const problem of problems) console.log(`- ${problem}`)
console.log(`documents:check ${looked} passed, ${problems.length} failed, 0 skipped`)
process.exitCode = problems.length > 0 ? 1 : 0

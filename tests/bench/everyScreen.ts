import type { Page } from '@playwright/test'
import { fill, type Rows } from './fill'
import { line, median } from './measure'
import { fourYearsOf } from './office'
import { fromAct, untilSeen, type Seen } from './watch'

const cell = (text: RegExp): Seen => ({ in: 'main [role="gridcell"]', text })
const inMain = (text: RegExp): Seen => ({ in: 'main', text })

type Way = {
  readonly what: string
  /** Where the officer stands, as an address, and what shows it; Hôm nay if not said. */
  readonly from?: { readonly address: string; readonly seen: Seen }
  /** What she clicks: a place of the rail, or something within the page. */
  readonly rail?: string
  readonly inPage?: RegExp
  /** Put into the database first. */
  readonly rows?: () => Rows
  /** Shows that the screen has its data. */
  readonly seen: Seen
}

const rounds = { address: '#/dot-xet', seen: inMain(/Đợt xét 300 người/) }
const round = { address: '#/dot-xet/bench-round-1/danh-sach', seen: { in: '.sheet-text', text: /\S/ } }
const check = { address: '#/dot-xet/bench-round-1/kiem-tra', seen: inMain(/Vướng|Cần xem/) }
const movement = { address: '#/phong-trao/movement-nam-sach-2026', seen: inMain(/Kế hoạch/) }
const subjects = { address: '#/doi-tuong', seen: cell(/Mẫu/) }

/** Every screen by the click that leads to it, as an officer goes there. */
const ways: readonly Way[] = [
  { what: 'Lịch thi đua', rail: 'Lịch thi đua', seen: inMain(/Tháng 1/) },
  { what: 'Phong trào thi đua', rail: 'Phong trào thi đua', seen: inMain(/Nam Sách/) },
  { what: 'Đợt xét khen thưởng', rail: 'Đợt xét khen thưởng', seen: rounds.seen },
  { what: 'Sổ vàng (20.000 dòng)', rail: 'Sổ vàng', seen: cell(/QĐ-UBND/) },
  { what: 'Đối tượng (5.000 người)', rail: 'Đối tượng', seen: subjects.seen },
  { what: 'Văn bản', rail: 'Văn bản', seen: inMain(/Văn bản/) },
  { what: 'Danh mục', rail: 'Danh mục', seen: inMain(/Giấy khen/) },
  { what: 'Nhật ký', rail: 'Nhật ký', seen: inMain(/\d{2}:\d{2}/) },
  { what: 'Thiết lập', rail: 'Thiết lập', seen: inMain(/Tên xã|Tên đơn vị|Cơ quan/) },
  {
    what: 'Hôm nay (từ Thiết lập)',
    from: { address: '#/thiet-lap', seen: inMain(/Cơ quan/) },
    rail: 'Hôm nay',
    seen: inMain(/Năm \d{4} đến nay/),
  },
  // An issued round opens where its work has come to.
  { what: 'một đợt xét 300 người', from: rounds, inPage: /Đợt xét 300 người/, seen: inMain(/Số được khen/) },
  { what: '  Danh sách', from: check, inPage: /Danh sách/, seen: { in: '.dsg-container', text: /Thành tích[^]*Mẫu/ } },
  { what: '  Kiểm tra', from: round, inPage: /Kiểm tra/, seen: check.seen },
  { what: '  Quyết định', from: round, inPage: /Quyết định/, seen: inMain(/Lập bộ văn bản/) },
  { what: 'một người', from: subjects, inPage: /Mẫu/, seen: inMain(/Quá trình|Khen thưởng/) },
  { what: 'một phong trào', from: { address: '#/phong-trao', seen: inMain(/Nam Sách/) }, inPage: /Nam Sách/, seen: movement.seen },
  {
    what: 'Ai đủ điều kiện? (mục tiêu ≤ 1.000)',
    rows: () => ({ subjectYears: fourYearsOf(Array.from({ length: 5000 }, (_, index) => `old-${index}`)) }),
    from: rounds,
    inPage: /Ai đủ điều kiện/,
    seen: inMain(/Mẫu/),
  },
]

/** The program has been open for some seconds: the officer has read what is in front of her. */
const rest = (page: Page): Promise<unknown> => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 9000)))

/** Opens every screen several times, each from a program just started and at rest; prints the middle one. */
export async function everyScreen(page: Page, url: string, today: Seen): Promise<void> {
  const times = 3
  console.log('Mọi màn hình: từ lúc bấm đến lúc đủ số liệu, chương trình đã mở (mục tiêu ≤ 300)')
  for (const { what, from, rail, inPage, rows, seen } of ways) {
    if (rows !== undefined) await fill(page, rows())
    const taken: number[] = []
    for (let turn = 0; turn < times; turn += 1) {
      await page.goto('about:blank')
      await page.goto(`${url}${from?.address ?? ''}`, { waitUntil: 'commit' })
      await untilSeen(page, from?.seen ?? today)
      await rest(page)
      const link =
        rail === undefined
          ? page.getByRole('main').locator('a, button, [role="tab"], [role="gridcell"]').filter({ hasText: inPage }).first()
          : page.getByRole('navigation').getByRole('link', { name: rail })
      taken.push(await fromAct(page, 'click', () => link.click(), seen))
    }
    line(`  ${what}`, median(taken), taken.map((one) => one.toFixed(0)).join(', '))
  }
}

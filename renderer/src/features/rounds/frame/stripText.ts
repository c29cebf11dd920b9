import type { AfterStep } from '@shared/checks/afterIssue'
import { formatCount } from '@shared/lib/numbers'

const notYet = { print: 'chưa in', pay: 'chưa chi', handOver: 'chưa trao' } as const

/** Words of the stages strip. */
export const stripText = {
  label: 'Các bước của đợt xét',
  done: 'Đã xong',
  nothing: 'chưa có gì',
  checking: 'đang kiểm tra…',
  emptyList: 'chưa có ai',
  proposed: (count: number) => `${formatCount(count)} đề nghị`,
  doubtful: (count: number) => `${formatCount(count)} trùng tên`,
  matched: (known: number, made: number) =>
    [known > 0 ? `${formatCount(known)} khớp` : '', made > 0 ? `${formatCount(made)} mới` : ''].filter((part) => part !== '').join(' · '),
  dossiers: (asksPapers: boolean, lacking: number, returned: number) =>
    lacking + returned === 0
      ? asksPapers
        ? 'đủ giấy tờ'
        : 'không đòi giấy tờ'
      : [lacking > 0 ? `thiếu ${formatCount(lacking)}` : '', returned > 0 ? `trả lại ${formatCount(returned)}` : '']
          .filter((part) => part !== '')
          .join(' · '),
  checked: 'đã kiểm tra',
  checks: (attention: number, blocked: number) =>
    attention + blocked === 0
      ? 'đều đạt'
      : blocked === 0
        ? `${formatCount(attention)} cần xem`
        : // What is in the way first, and both within the strip of a small screen.
          `${formatCount(blocked)} vướng${attention === 0 ? '' : ` · ${formatCount(attention)} xem`}`,
  notMet: 'chưa họp',
  opinions: (taking: number, members: number) => `nhận ${formatCount(taking)}/${formatCount(members)} ý kiến`,
  notQuorate: 'không đủ số họp',
  voting: (voted: number, total: number) => `${formatCount(voted)} / ${formatCount(total)} đã ghi`,
  carried: (carried: number, total: number) => `${formatCount(carried)} / ${formatCount(total)} đạt`,
  notPosted: 'chưa niêm yết',
  posted: 'đang niêm yết',
  postedDays: (days: number, open: number) => `${days} ngày${open > 0 ? ` · ${open} chờ đáp` : ''}`,
  notIssued: 'chưa ban hành',
  issued: (number: number, day: string) => `Số ${number} · ${day}`,
  notSent: 'tờ trình chưa gửi',
  awaited: (count: number) => `chờ trả lời ${formatCount(count)}`,
  answered: 'đã có trả lời',
  issuedMany: (count: number) => `${formatCount(count)} quyết định`,
  /** The first thing that is left of issued decisions. */
  left: ({ id, count, of }: AfterStep) =>
    id === 'file' ? `${formatCount(of - count)} loại chưa lưu` : `${formatCount(count)} ${notYet[id]}`,
  handedOver: (day: string) => `đã trao ${day}`,
  notRegistered: 'chưa vào sổ',
  registered: (count: number) => `${formatCount(count)} đã vào sổ`,
} as const

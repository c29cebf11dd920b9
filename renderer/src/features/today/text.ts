import type { DueItem } from '@shared/domain/agenda/rules'
import type { LawChange } from '@shared/law/changes'
import { shortDate } from '@shared/lib/dates'
import { assertNever } from '@shared/lib/result'
import { decapitalise } from '@shared/lib/text'
import { formatCount } from '@shared/lib/numbers'
import { afterStepNames } from '@renderer/text/roundText'

const reviewNames = { annual: 'Xét khen hằng năm', preliminary: 'Sơ kết', final: 'Tổng kết' } as const

/** Words of Hôm nay. */
export const todayText = {
  title: (day: string) => `Hôm nay, ${day}`,
  due: 'Cần làm',
  dueCount: (count: number) => `${formatCount(count)} việc`,
  nothingDue: 'Không có việc nào đến hạn',
  nothingDueText: 'Các ngày hẹn trong kế hoạch phong trào và đợt xét sẽ tự hiện ở đây.',
  rounds: 'Đợt xét đang mở',
  roundCount: (count: number) => `${formatCount(count)} đợt`,
  noRounds: 'Chưa có đợt xét nào đang mở.',
  openRound: 'Mở đợt xét mới',
  next: 'Tiếp theo:',
  year: (year: number) => `Năm ${year} đến nay`,
  noAwards: 'Chưa có khen thưởng nào trong năm.',
  allAwards: 'Xem Sổ vàng',
  kinds: { person: 'Cá nhân', collective: 'Tập thể', household: 'Hộ gia đình' },
  total: 'Tổng số',
  prizes: 'Tiền thưởng',
  safety: 'Dữ liệu an toàn',
  backedUp: (when: string, rows: string) => `Bản sao ${when}, đã mở thử và đối chiếu ${rows} bản ghi.`,
  neverBackedUp: 'Chưa có bản sao lưu nào. Hãy sao lưu ra USB hoặc ổ đĩa khác.',
  missingFiles: (count: number) => `Thiếu ${formatCount(count)} tệp đính kèm, bản sao cũng không có.`,
  whichFiles: 'Xem tệp nào',
  backUp: 'Sao lưu ngay',
  fresh: 'Chưa có dữ liệu để sao lưu.',
  law: 'Căn cứ sắp thay đổi',
  openLaw: 'Xem Danh mục',
  left: (days: number) => (days === 0 ? 'hôm nay' : days === 1 ? 'ngày mai' : days > 1 ? `còn ${days} ngày` : `quá ${-days} ngày`),
} as const

type ItemText = { readonly title: string; readonly hint: string; readonly action: string }

/** One due thing: what, why it stands here, and the verb that leads on. */
export function dueText(item: DueItem): ItemText {
  switch (item.code) {
    case 'unitReports':
      return {
        title:
          item.missing === null
            ? 'Hạn cuối các đơn vị gửi báo cáo phong trào thi đua'
            : `${formatCount(item.missing)} đơn vị ${item.isPutOff ? 'được gia hạn ' : ''}chưa gửi ${decapitalise(item.title)}`,
        hint: `Phong trào “${item.movementName}”`,
        action: item.dayId === null ? 'Mở phong trào' : 'Mở báo cáo',
      }
    case 'task':
      return { title: item.text, hint: `${item.owner} · phong trào “${item.movementName}”`, action: 'Mở nhiệm vụ' }
    case 'scores':
      return {
        title: [
          ...(item.open > 0 ? [`${formatCount(item.open)} đơn vị chưa chấm đủ điểm năm ${item.year}`] : []),
          ...(item.unapproved > 0 ? [`${formatCount(item.unapproved)} đơn vị chờ duyệt điểm`] : []),
        ].join(', '),
        hint: `${item.groupTitle} · phong trào “${item.movementName}”`,
        action: 'Mở chấm điểm',
      }
    case 'dossiers':
      return { title: 'Hạn cuối nhận hồ sơ đề nghị khen thưởng', hint: item.roundName, action: 'Mở đợt xét' }
    case 'meeting':
      return { title: 'Họp Hội đồng Thi đua - Khen thưởng', hint: item.roundName, action: 'Mở đợt xét' }
    case 'decide':
      return {
        title: 'Hạn ra quyết định theo thủ tục đơn giản',
        hint: `${item.roundName} · ${item.workingDays} ngày làm việc từ khi nhận hồ sơ${item.isWhole ? '' : '; Lịch chưa có ngày nghỉ Tết, lễ của năm'}`,
        action: 'Mở đợt xét',
      }
    case 'review':
      return {
        title: `${reviewNames[item.kind]} năm ${item.year}: ${item.phaseTitle}`,
        hint: `Chưa mở đợt xét · phong trào “${item.movementName}”`,
        action: 'Mở phong trào',
      }
    case 'calendar':
      return {
        title: item.title,
        hint: [item.who, item.basis, `lịch năm ${item.year}`].filter((part) => part !== '').join(' · '),
        action: 'Mở lịch',
      }
    case 'afterIssue':
      return {
        title: `Sau khi ban hành quyết định, còn: ${item.left.map((step) => afterStepNames[step]).join(', ')}`,
        hint: item.roundName,
        action: 'Mở đợt xét',
      }
    case 'firstBackup':
      return { title: 'Sao lưu dữ liệu lần đầu', hint: 'Dữ liệu chỉ có trên máy này cho đến khi được sao lưu', action: 'Sao lưu ngay' }
    case 'oldBackup':
      return { title: 'Sao lưu lại dữ liệu', hint: `Bản sao gần nhất đã ${item.days} ngày`, action: 'Sao lưu ngay' }
    case 'setUpCouncil':
      return {
        title: 'Điền thành viên Hội đồng Thi đua - Khen thưởng',
        hint: 'Biên bản họp và kết quả biểu quyết lấy tên từ đây',
        action: 'Điền Hội đồng',
      }
    case 'firstMovement':
      return {
        title: 'Nhập phong trào thi đua của cơ quan',
        hint: 'Kế hoạch, tiêu chí, giai đoạn và các ngày hẹn',
        action: 'Nhập phong trào',
      }
    case 'firstSubjects':
      return {
        title: 'Nhập cá nhân, tập thể, hộ gia đình',
        hint: 'Gõ, dán từ Excel hoặc để danh sách đề nghị tự bổ sung',
        action: 'Nhập đối tượng',
      }
    case 'firstRound':
      return { title: 'Mở đợt xét khen thưởng đầu tiên', hint: 'Danh sách đề nghị, Hội đồng, quyết định, giấy khen', action: 'Mở đợt xét' }
    default:
      return assertNever(item)
  }
}

/** What stands in place of a day. */
export function undatedText(item: DueItem): string {
  switch (item.code) {
    case 'firstBackup':
    case 'oldBackup':
      return 'nên làm ngay'
    case 'setUpCouncil':
    case 'firstMovement':
    case 'firstSubjects':
    case 'firstRound':
      return 'bước đầu'
    case 'review':
      return `năm ${item.year}`
    default:
      return 'chưa hẹn ngày'
  }
}

export const lawChangeText = ({ code, on }: LawChange): string =>
  code === 'ends' ? `Áp dụng đến hết ngày ${shortDate(on)}.` : `Áp dụng từ ngày ${shortDate(on)}.`

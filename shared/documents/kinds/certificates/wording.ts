import { cleanLine } from '../../../lib/text'

/** Whether the achievement begins as certificates do. */
export const beginsAsAchievement = (line: string): boolean => /^(Đã|Vì|Có công)(\s|$)/u.test(line)

/** What is given, in capitals: the form's name without its giver ("Giấy khen của Chủ tịch …" → "GIẤY KHEN"), or the whole title. */
export const formNameLine = (awardName: string): string =>
  cleanLine(
    awardName
      .replace(/\s+của\s+.*$/u, '')
      .replace(/^danh hiệu\s+/iu, '')
      .replace(/[“”"]/g, ''),
  ).toLocaleUpperCase('vi')

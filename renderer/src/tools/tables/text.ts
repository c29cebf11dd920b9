import { formatCount } from '@shared/lib/numbers'

/** Words around tables that go out as files. */
export const tableText = {
  toExcel: 'Xuất Excel',
  serial: 'TT',
  print: 'In',
  printHint: 'In bảng đang xem (đã lọc, đã sắp xếp), khổ A4 ngang; Ctrl+P',
  printed: (facts: string, rows: number, day: string) => `${facts === '' ? '' : `${facts} · `}${formatCount(rows)} dòng · in ngày ${day}`,
  hint: 'Ghi bảng đang xem (đã lọc, đã sắp xếp) ra tệp .xlsx',
  fileName: (title: string, day: string) => `${title} ${day}.xlsx`,
  saved: (fileName: string, rows: number) => `Đã ghi ${formatCount(rows)} dòng vào tệp “${fileName}”`,
}

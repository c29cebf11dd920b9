/** What the command says. */
export const text = {
  usage: [
    'Cách dùng:',
    '  npm run read-list -- <tệp>…          in JSON những gì chương trình hiểu từ mỗi danh sách (.xlsx, .ods, .csv, .docx)',
    '  npm run read-list -- --brief <tệp>…  chỉ in cột, số dòng theo tình trạng và các lý do',
    '  npm run read-list -- --as <nơi nhập> <tệp>…  hiểu tệp như khi nhập vào nơi ấy:',
    '      round     danh sách của đợt (khi không nêu)',
    '      subjects  danh mục người, đơn vị',
    '      ratings   xếp loại theo năm',
    '      awards    quyết định, bảng theo dõi khen thưởng cũ, kèm số, ngày, người quyết định đọc được',
  ].join('\n'),
  noFile: 'Chưa nêu tệp nào.',
  unknown: (word: string) => `Không hiểu “${word}”.`,
  unreadable: (file: string) => `Không đọc được tệp “${file}”. Hãy kiểm tra đường dẫn và quyền đọc.`,
} as const

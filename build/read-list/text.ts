/** What the command says. */
export const text = {
  usage: [
    'Cách dùng:',
    '  npm run read-list -- <tệp>…          in JSON những gì chương trình hiểu từ mỗi danh sách (.xlsx, .csv, .docx)',
    '  npm run read-list -- --brief <tệp>…  chỉ in cột, số dòng theo tình trạng và các lý do',
  ].join('\n'),
  noFile: 'Chưa nêu tệp nào.',
  unknown: (word: string) => `Không hiểu “${word}”.`,
  unreadable: (file: string) => `Không đọc được tệp “${file}”. Hãy kiểm tra đường dẫn và quyền đọc.`,
} as const

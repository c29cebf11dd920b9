/** What the command says. */
export const text = {
  usage: [
    'Cách dùng:',
    '  npm run compose -- <tệp đợt xét.json> --out <thư mục>   lập bộ văn bản của đợt xét',
    'Mã thoát: 0 đã lập, không có lỗi; 2 đã lập nhưng có lỗi phải sửa; 1 chưa lập văn bản nào.',
    '  npm run compose -- --schema                             in lược đồ JSON của tệp đợt xét',
  ].join('\n'),
  foundErrors: (errors: number, documents: number) =>
    `Đã lập đủ bộ văn bản, nhưng có ${errors} lỗi phải sửa trong ${documents} văn bản: xem "severity":"error" ở từng dòng. Mã thoát 2.`,
  noFile: 'Chưa nêu tệp đợt xét.',
  noFolder: 'Chưa nêu thư mục để lưu (--out <thư mục>).',
  tooMany: (extra: string) => `Không hiểu “${extra}”.`,
  fileMissing: (file: string) => `Không tìm thấy tệp “${file}”.`,
  fileUnreadable: (file: string) => `Không đọc được tệp “${file}”. Hãy kiểm tra quyền đọc tệp.`,
  fileInvalid: (file: string, count: number) => `Tệp “${file}” có ${count} chỗ chưa đúng, chưa lập văn bản nào:`,
  problem: (place: string, message: string) => (place === '' ? `  - ${message}` : `  - ${place}: ${message}`),
  folderIsFile: (folder: string) => `“${folder}” là tệp, không phải thư mục. Hãy chọn thư mục khác.`,
  folderReadOnly: (folder: string) => `Không được ghi vào thư mục “${folder}”. Hãy chọn thư mục khác.`,
  folderFailed: (folder: string) => `Không tạo được thư mục “${folder}” vì chưa có thư mục chứa nó. Hãy kiểm tra lại đường dẫn.`,
  folderOther: (folder: string, code: string) =>
    `Không ghi được vào “${folder}” (mã ${code} của hệ điều hành). Hãy chọn thư mục khác, đường dẫn ngắn hơn.`,
  diskFull: (folder: string) => `Ổ đĩa chứa “${folder}” đã đầy. Các tệp đã lập trong lần này đã được gỡ lại.`,
} as const

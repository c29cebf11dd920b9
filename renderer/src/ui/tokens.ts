/** The colours of the house. Components name a role, never a colour. */
export const tokens = {
  paper: '#FAF7F1', bar: '#FFFDF9', card: '#FFFFFF', line: '#E6DFD3', quiet: '#F3EEE5',
  ink: '#241D17', ink2: '#5F554B', ink3: '#7D7266',
  lacquer: '#8F1D1D', lacquerPale: '#FBEEEC',
  gold: '#A97A12', goldPale: '#FBF3DD',
  ok: '#2C6A3D', okPale: '#E9F4EB', attention: '#8A5A00', attentionPale: '#FDF3DC',
  blocked: '#A82A26', blockedPale: '#FCECEB', info: '#1D5B86', infoPale: '#E8F1F8',
} as const

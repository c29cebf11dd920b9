import { createTheme } from '@mui/material/styles'
import { viVN } from '@mui/material/locale'
import { viVN as gridViVN } from '@mui/x-data-grid/locales'
import { viVN as pickersViVN } from '@mui/x-date-pickers/locales'

/** The colours of the house. Components name a role, never a colour. */
export const tokens = {
  paper: '#FAF7F1', card: '#FFFFFF', line: '#E6DFD3',
  ink: '#241D17', ink2: '#5F554B', ink3: '#7D7266',
  lacquer: '#8F1D1D', lacquerPale: '#FBEEEC',
  gold: '#A97A12', goldPale: '#FBF3DD',
  ok: '#2C6A3D', okPale: '#E9F4EB', attention: '#8A5A00', attentionPale: '#FDF3DC',
  blocked: '#A82A26', blockedPale: '#FCECEB', info: '#1D5B86', infoPale: '#E8F1F8',
} as const

const fontFamily = "'Be Vietnam Pro', 'Segoe UI', sans-serif"

export const theme = createTheme(
  {
    palette: {
      primary: { main: tokens.lacquer }, secondary: { main: tokens.gold },
      success: { main: tokens.ok }, warning: { main: tokens.attention }, error: { main: tokens.blocked }, info: { main: tokens.info },
      background: { default: tokens.paper, paper: tokens.card }, divider: tokens.line,
      text: { primary: tokens.ink, secondary: tokens.ink2, disabled: tokens.ink3 },
    },
    shape: { borderRadius: 8 },
    typography: {
      fontFamily, fontSize: 14, htmlFontSize: 16,
      body1: { fontSize: 14, lineHeight: 1.45 }, body2: { fontSize: 13, lineHeight: 1.45 }, caption: { fontSize: 12, lineHeight: 1.4, color: tokens.ink2 },
      h1: { fontSize: 20, fontWeight: 600, lineHeight: 1.3 }, h2: { fontSize: 16, fontWeight: 600, lineHeight: 1.35 }, h3: { fontSize: 14, fontWeight: 600, lineHeight: 1.4 },
      button: { textTransform: 'none', fontSize: 14, fontWeight: 500 },
    },
    transitions: { duration: { shortest: 80, shorter: 100, short: 120, standard: 120, complex: 120, enteringScreen: 120, leavingScreen: 100 } },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          body: { fontVariantNumeric: 'tabular-nums' },
          '*:focus-visible': { outline: `2px solid ${tokens.lacquer}`, outlineOffset: 1 },
          '@media (prefers-reduced-motion: reduce)': { '*': { animation: 'none !important', transition: 'none !important' } },
        },
      },
      MuiButton: { defaultProps: { disableElevation: true, disableRipple: true }, styleOverrides: { outlined: { borderColor: tokens.line, color: tokens.ink, backgroundColor: tokens.card } } },
      MuiPaper: { defaultProps: { elevation: 0 } },
      MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
      MuiDialog: { defaultProps: { maxWidth: false }, styleOverrides: { paper: { width: 560, maxWidth: 'calc(100vw - 48px)' } } },
      MuiTooltip: { defaultProps: { enterDelay: 500 } },
    },
  },
  viVN, gridViVN, pickersViVN,
)

import { createTheme } from '@mui/material/styles'
import type {} from '@mui/x-data-grid/themeAugmentation'
import type {} from '@mui/x-date-pickers/themeAugmentation'
import { viVN } from '@mui/material/locale'
import { viVN as gridViVN } from '@mui/x-data-grid/locales'
import { viVN as pickersViVN } from '@mui/x-date-pickers/locales'
import { clearOf } from '@renderer/ui/scrollRoom'
import { tokens } from '@renderer/ui/tokens'
import { oneLine } from '@renderer/ui/twoLines'

declare module '@mui/material/styles' {
  // The theme's own way of adding roles is to widen its interfaces.
  interface TypeBackground {
    bar: string
    quiet: string
  }
  interface Palette {
    lacquer: { readonly pale: string }
    gold: { readonly main: string; readonly pale: string }
  }
  interface PaletteOptions {
    lacquer?: { readonly pale: string }
    gold?: { readonly main: string; readonly pale: string }
  }
}

const fontFamily = "'Be Vietnam Pro', 'Segoe UI', sans-serif"

/** What opens from a field or a button lies over everything that stands, messages too. */
const overNotices = 1310

export const theme = createTheme(
  {
    palette: {
      lacquer: { pale: tokens.lacquerPale },
      gold: { main: tokens.gold, pale: tokens.goldPale },
      primary: { main: tokens.lacquer },
      secondary: { main: tokens.gold },
      success: { main: tokens.ok },
      warning: { main: tokens.attention },
      error: { main: tokens.blocked },
      info: { main: tokens.info },
      background: { default: tokens.paper, paper: tokens.card, bar: tokens.bar, quiet: tokens.quiet },
      divider: tokens.line,
      text: { primary: tokens.ink, secondary: tokens.ink2, disabled: tokens.ink3 },
    },
    shape: { borderRadius: 5 },
    typography: {
      fontFamily,
      fontSize: 14,
      htmlFontSize: 16,
      body1: { fontSize: 14, lineHeight: 1.45 },
      body2: { fontSize: 13, lineHeight: 1.45 },
      caption: { fontSize: 12, lineHeight: 1.4, color: tokens.ink2 },
      h1: { fontSize: 20, fontWeight: 600, lineHeight: 1.3 },
      h2: { fontSize: 16, fontWeight: 600, lineHeight: 1.35 },
      h3: { fontSize: 14, fontWeight: 600, lineHeight: 1.4 },
      button: { textTransform: 'none', fontSize: 14, fontWeight: 500 },
    },
    transitions: {
      duration: { shortest: 80, shorter: 100, short: 120, standard: 120, complex: 120, enteringScreen: 120, leavingScreen: 100 },
    },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          'html, body, #root': { height: '100%' },
          'body': { fontVariantNumeric: 'tabular-nums' },
          '*:focus-visible': { outline: `2px solid ${tokens.lacquer}`, outlineOffset: 1 },
          // What the keys scroll is cut off at its own edge or at that of the box around it: the line stands inside.
          ':is(div, section)[tabindex="0"]:where(:not([role="button"], [role="combobox"], .MuiButtonBase-root)):focus-visible': {
            outlineOffset: -2,
          },
          // Buttons, tabs and menu lines take the outline away; boxes to tick have the keyboard in a field that is not seen.
          '.MuiButtonBase-root:focus-visible, .MuiButtonBase-root.Mui-focusVisible, .MuiButtonBase-root:has(input:focus-visible)': {
            outline: `2px solid ${tokens.lacquer}`,
            outlineOffset: -2,
          },
          // A full button is of the outline's own colour: the line stands outside it.
          '.MuiButton-contained:focus-visible, .MuiButton-contained.Mui-focusVisible': { outlineOffset: 2 },
          // A row of a table takes it away too, and the table cuts off what stands outside.
          '.MuiTableRow-root:focus-visible': { outline: `2px solid ${tokens.lacquer}`, outlineOffset: -2 },
          // A choice without a frame of its own has nothing else to show the keyboard by.
          '.MuiInput-root .MuiSelect-select:focus-visible': { outline: `2px solid ${tokens.lacquer}`, outlineOffset: -2 },
          '@media (prefers-reduced-motion: reduce)': { '*': { animation: 'none !important', transition: 'none !important' } },
        },
      },
      MuiButton: {
        defaultProps: { disableElevation: true, disableRipple: true },
        styleOverrides: {
          root: { borderRadius: 7 },
          outlined: { borderColor: tokens.line, color: tokens.ink, backgroundColor: tokens.card },
        },
      },
      // Screens write `color="text.secondary"`, the palette's own name for it.
      MuiTypography: {
        styleOverrides: { noWrap: oneLine },
        variants: [
          { props: { color: 'text.secondary' }, style: { color: tokens.ink2 } },
          { props: { color: 'text.disabled' }, style: { color: tokens.ink3 } },
        ],
      },
      // Labels that moved up stay readable: 12 px, not 10.5.
      MuiInputLabel: { styleOverrides: { outlined: { '&.MuiInputLabel-shrink': { transform: 'translate(14px, -8px) scale(0.857)' } } } },
      MuiPaper: { defaultProps: { elevation: 0 } },
      // Long work has the processor for itself: on a PC without a usable graphics card a bar that glides costs a quarter of it.
      MuiLinearProgress: { styleOverrides: { bar: { transition: 'none', animationTimingFunction: 'steps(12)' } } },
      MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
      MuiOutlinedInput: {
        styleOverrides: {
          root: { borderRadius: 7, backgroundColor: tokens.card },
          notchedOutline: { 'borderColor': '#8E857A', '& legend': { fontSize: '0.857em' } },
          input: { fontSize: 14 },
        },
      },
      MuiPickersOutlinedInput: {
        styleOverrides: {
          root: { borderRadius: 7, backgroundColor: tokens.card, fontSize: 14 },
          notchedOutline: { 'borderColor': '#8E857A', '& legend': { fontSize: '0.857em' } },
        },
      },
      // At 125 % a table of five columns has 800 px: its words need them more than its margins.
      MuiTable: { styleOverrides: { stickyHeader: { '& tbody': clearOf({ above: 44 }) } } },
      MuiTableCell: { styleOverrides: { root: { '@media (max-width: 1199.9px)': { paddingLeft: 8, paddingRight: 8 } } } },
      MuiDataGrid: { styleOverrides: { root: { '--DataGrid-rowBorderColor': tokens.line, 'borderColor': tokens.line } } },
      MuiFormHelperText: { styleOverrides: { root: { fontSize: 12, marginLeft: 2 } } },
      MuiFormControlLabel: { styleOverrides: { label: { fontSize: 14 } } },
      // The list below a field lies on white cards: without an edge of its own its lines were theirs.
      MuiAutocomplete: {
        styleOverrides: {
          popper: { zIndex: overNotices },
          paper: { border: `1px solid ${tokens.line}`, boxShadow: '0 4px 14px rgba(36, 29, 23, 0.18)' },
        },
      },
      MuiPopover: { styleOverrides: { root: { zIndex: overNotices } } },
      MuiMenuItem: { styleOverrides: { root: { fontSize: 14 } } },
      MuiBackdrop: { styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'rgba(36, 29, 23, 0.34)' } } } },
      MuiDialog: {
        defaultProps: { maxWidth: false },
        styleOverrides: {
          paper: {
            'width': 560,
            'maxWidth': 'calc(100vw - 48px)',
            'borderRadius': 10,
            // The foot of the window, where messages are, stays in view below a long form.
            'marginTop': 12,
            'marginBottom': 52,
            '@media (min-height: 701px)': { marginTop: 32, marginBottom: 60, maxHeight: 'calc(100% - 92px)' },
          },
        },
      },
      MuiDialogTitle: { styleOverrides: { root: { fontSize: 16, fontWeight: 600, paddingBottom: 8 } } },
      MuiDialogActions: { styleOverrides: { root: { padding: '12px 24px 18px' } } },
      MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
      MuiTab: { defaultProps: { disableRipple: true }, styleOverrides: { root: { minHeight: 40, textTransform: 'none', fontSize: 14 } } },
      MuiLink: { defaultProps: { underline: 'hover' } },
      MuiTooltip: { defaultProps: { enterDelay: 500 } },
    },
  },
  viVN,
  gridViVN,
  pickersViVN,
)

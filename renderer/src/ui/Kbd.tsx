import Box from '@mui/material/Box'

/** A key as printed on the keyboard. */
export function Kbd({ children }: { readonly children: string }) {
  return (
    <Box
      component="kbd"
      sx={{
        display: 'inline-block',
        px: 0.75,
        border: 1,
        borderBottomWidth: 2,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.default',
        fontFamily: 'inherit',
        fontSize: 11,
        lineHeight: '16px',
        color: 'text.secondary',
        whiteSpace: 'nowrap',
      }}
    >
      {children}
    </Box>
  )
}

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useProfile } from '@renderer/data/ProfileContext'

/** The first page of a new machine: set the office up, or try with sample data. */
export function FirstRunPage() {
  const { openProfile } = useProfile()
  return (
    <Box component="main" sx={{ p: 6 }}>
      <Typography variant="h1">Bắt đầu</Typography>
      <Button variant="outlined" onClick={() => openProfile('practice')}>Dùng thử với dữ liệu mẫu</Button>
    </Box>
  )
}

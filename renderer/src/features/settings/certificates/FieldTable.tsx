import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import type { CertificateField, CertificateLayout } from '@shared/domain/certificate/types'
import { NumberCell } from './NumberCell'
import { text } from './text'

type Props = { readonly layout: CertificateLayout; readonly onChange: (layout: CertificateLayout) => void }
const numbers = [
  { key: 'xMm', column: text.column.x, max: 420, min: 0 },
  { key: 'yMm', column: text.column.y, max: 420, min: 0 },
  { key: 'widthMm', column: text.column.width, max: 420, min: 1 },
  { key: 'sizePt', column: text.column.size, max: 72, min: 6 },
] as const

function Tick({
  label,
  isOn,
  onChange,
  disabled = false,
}: {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly disabled?: boolean
}) {
  return (
    <Checkbox
      size="small"
      checked={isOn}
      disabled={disabled}
      onChange={(event) => onChange(event.target.checked)}
      slotProps={{ input: { 'aria-label': label } }}
      sx={{ p: 0.25 }}
    />
  )
}

function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
  disabled,
}: {
  readonly label: string
  readonly value: Value
  readonly options: Readonly<Record<Value, string>>
  readonly onChange: (value: Value) => void
  readonly disabled: boolean
}) {
  const values = Object.keys(options) as Value[]
  return (
    <Select
      variant="standard"
      disableUnderline
      size="small"
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(values.find((one) => one === event.target.value) ?? value)}
      SelectDisplayProps={{ 'aria-label': label }}
      sx={{ fontSize: 13 }}
    >
      {values.map((one) => (
        <MenuItem key={one} value={one}>
          {options[one]}
        </MenuItem>
      ))}
    </Select>
  )
}

function Row({ field, onChange }: { readonly field: CertificateField; readonly onChange: (field: CertificateField) => void }) {
  const name = text.names[field.name]
  const isRule = field.name === 'independenceRule'
  const cell = (children: ReactNode, isCentred = false) => (
    <Box component="td" sx={{ px: 0.5, py: 0.25, textAlign: isCentred ? 'center' : 'left' }}>
      {children}
    </Box>
  )
  const label = (column: string): string => text.cell(column, name)
  const hasNoType = !field.isOn || isRule
  return (
    <Box component="tr" sx={{ borderTop: 1, borderColor: 'divider' }}>
      {cell(<Tick label={label(text.column.on)} isOn={field.isOn} onChange={(isOn) => onChange({ ...field, isOn })} />, true)}
      <Box
        component="th"
        scope="row"
        sx={{ textAlign: 'left', fontWeight: 400, fontSize: 13, px: 0.5, color: field.isOn ? 'text.primary' : 'text.secondary' }}
      >
        {name}
      </Box>
      {numbers.map(({ key, column, min, max }) => (
        <Box component="td" key={key} sx={{ px: 0.5, py: 0.25, width: 76 }}>
          <NumberCell
            isBare
            label={label(column)}
            value={field[key]}
            min={min}
            max={max}
            disabled={!field.isOn || (isRule && key === 'sizePt')}
            onChange={(value) => onChange({ ...field, [key]: value })}
          />
        </Box>
      ))}
      {cell(
        <Tick
          label={label(text.column.bold)}
          isOn={field.isBold}
          disabled={hasNoType}
          onChange={(isBold) => onChange({ ...field, isBold })}
        />,
        true,
      )}
      {cell(
        <Tick
          label={label(text.column.italic)}
          isOn={field.isItalic}
          disabled={hasNoType}
          onChange={(isItalic) => onChange({ ...field, isItalic })}
        />,
        true,
      )}
      {cell(
        <Choice
          label={label(text.column.color)}
          value={field.color}
          options={text.colors}
          disabled={hasNoType}
          onChange={(color) => onChange({ ...field, color })}
        />,
      )}
      {cell(
        <Choice
          label={label(text.column.align)}
          value={field.align}
          options={text.aligns}
          disabled={hasNoType}
          onChange={(align) => onChange({ ...field, align })}
        />,
      )}
    </Box>
  )
}

/** Every line of the sheet: whether it is printed, where, and how it looks. */
export function FieldTable({ layout, onChange }: Props) {
  const { on, name, x, y, width, size, bold, italic, color, align } = text.column
  const setField = (next: CertificateField): void =>
    onChange({ ...layout, fields: layout.fields.map((field) => (field.name === next.name ? next : field)) })
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Box component="table" aria-label={text.fields} sx={{ borderCollapse: 'collapse', width: '100%', minWidth: 720 }}>
        <thead>
          <tr>
            {[on, name, x, y, width, size, bold, italic, color, align].map((column) => (
              <Box
                component="th"
                scope="col"
                key={column}
                sx={{
                  fontSize: 12,
                  fontWeight: 500,
                  color: 'text.secondary',
                  textAlign: column === name || column === color || column === align ? 'left' : 'center',
                  px: 0.5,
                  py: 0.5,
                }}
              >
                {column}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {layout.fields.map((field) => (
            <Row key={field.name} field={field} onChange={setField} />
          ))}
        </tbody>
      </Box>
    </Box>
  )
}
